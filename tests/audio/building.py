"""Timelines, clips and banks made by hand, for the tests of this room."""

from __future__ import annotations

import random
import resource
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from upstroke.audio.clips.bank import ClipSource
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.core.planning.timeline import Cue, CueKind, Span, SpanKind, Step, Timeline
from upstroke.core.programme.model import Kind, Side
from upstroke.core.units import SAMPLE_RATE, Decibels, Frames, Millis


def cue(  # noqa: PLR0913 - a cue has many parts, and most of them their default
    start: Millis,
    end: Millis,
    clip: str | None,
    kind: CueKind = CueKind.SPEECH,
    *,
    step: int = 0,
    gain: Decibels = 0.0,
    reason: str = "prompt",
) -> Cue:
    return Cue(start, end, kind, f"text of {clip}", clip, step, reason, gain)


def timeline(cues: Sequence[Cue], ends: Sequence[Millis]) -> Timeline:
    """Plain steps that end at the given times, with a lead-in of a tenth each."""
    starts = [0, *ends[:-1]]
    steps = tuple(
        step(index, start, end) for index, (start, end) in enumerate(zip(starts, ends, strict=True))
    )
    return Timeline(
        programme="by-hand",
        title="By hand",
        steps=steps,
        spans=tuple(span for each in steps for span in spans(each)),
        cues=tuple(cues),
    )


def step(index: int, start: Millis, end: Millis) -> Step:
    return Step(
        index=index,
        id=f"step-{index}",
        title=f"Step {index}",
        side=Side.BOTH,
        side_word="both sides",
        kind=Kind.WORK,
        start=start,
        work_start=start + (end - start) // 10,
        end=end,
        change=False,
        turn=1,
        turns=1,
        note="",
        picture=None,
        pressure=(),
        strokes=(),
        counted=False,
    )


def spans(of: Step) -> tuple[Span, Span]:
    return (
        Span(of.start, of.work_start, SpanKind.LEAD_IN, of.index, of.side, (0.0, 0.0)),
        Span(of.work_start, of.end, SpanKind.WORK, of.index, of.side, (2.0, 2.0)),
    )


def noise(frames: Frames, seed: int) -> Pcm:
    """Samples that are like no others, quiet enough not to be clipped."""
    chance = random.Random(seed)  # noqa: S311 - noise, not secrets
    return Pcm(
        b"".join(
            chance.randint(-8000, 8000).to_bytes(2, "little", signed=True) for _ in range(frames)
        ),
        SAMPLE_RATE,
    )


def clip_files(folder: Path, lengths: Iterable[tuple[str, Frames]]) -> dict[str, Path]:
    """A WAV file of noise for each clip."""
    paths: dict[str, Path] = {}
    for seed, (clip, frames) in enumerate(lengths):
        paths[clip] = folder / f"{clip.replace('/', '-')}.wav"
        write_wav(paths[clip], noise(frames, seed))
    return paths


def source(clip: str, text: str, frames: Frames, kind: CueKind = CueKind.SPEECH) -> ClipSource:
    return ClipSource(clip, kind, text, Path(f"{clip}.wav"), frames)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """The system refuses to write more to any file: the nearest thing to a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
