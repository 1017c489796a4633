"""How loud everything is: `python -m tools.reports.loudness` writes docs/sound/loudness.md.

Every shipped clip is measured from its file, and every built-in programme at every length is
rendered, as `upstroke render` does, and measured from what was written.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import soundfile

from tools.places import AUDIO
from tools.reports.meter import Measured, measured
from tools.reports.pages import Session, bank, clock, sessions, table, write
from tools.sound import manifest
from tools.sound.loudness import loudness, true_peak
from tools.sound.manifest import Clip
from tools.sound.samples import SAMPLE_RATE
from tools.voice.polish import unpadded
from upstroke.audio.clips.bank import ambience_sources
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.export.formats import export
from upstroke.core.settings import Ambience, Settings, Volumes

PAGE = "loudness.md"

LOUDEST = Volumes(voice=100, chimes=100, ambience=100)
"""Every volume at its most."""

Rendered: TypeAlias = tuple[Session, Measured, Measured]
"""A session at the volumes of a first start, and with every volume at its most."""

_INTRODUCTION = """\
# How loud the clips and the sessions are

Written by `python -m tools.reports.loudness` (`make reports`). Loudness is that of ITU-R BS.1770-4,
in LUFS, with its gates, so that silence does not count; a clip shorter than three seconds is looped
to three, without its lead and tail. The true peak is seen at four times the sample rate, in dB of
full scale. Speech is to be at -19 LUFS within 1, below -1 dB; chimes at -22 within 1.1, below
-3 dB; a whole session below -1 dB. Tests hold all of these. The pulse, where it is wanted, is
played 12 and 15 dB lower than its clips are.
"""


def main() -> None:
    """Measure everything and write the page."""
    clips = measured_clips()
    over = {bed: list(map(both, sessions(Settings(ambience=bed)))) for bed in Ambience}
    write(PAGE, page(clips, over.pop(Ambience.NONE), over))


def page(
    clips: Sequence[Clip],
    rendered: Sequence[Rendered],
    over: Mapping[Ambience, Sequence[Rendered]],
) -> str:
    """The whole report; `over`: the sessions again, over each ambience."""
    parts = [
        _INTRODUCTION,
        _by_kind(clips),
        _of_sessions(rendered),
        _over_ambience(over),
        _of_clips(clips),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def measured_clips() -> list[Clip]:
    """The clips of the manifest, with loudness and peak as found in their files."""
    return [_measured(clip) for clip in manifest.read(AUDIO).clips]


def both(session: Session) -> Rendered:
    """A session with what was measured of it."""
    usual = rendered_and_measured(session, Volumes())
    return session, usual, rendered_and_measured(session, LOUDEST)


def rendered_and_measured(session: Session, volumes: Volumes) -> Measured:
    """A session, written as a sound file at these volumes and heard to its end."""
    timeline = session.timeline
    with tempfile.TemporaryDirectory() as folder:
        clips = bank().extended(ambience_sources(AUDIO))
        ready = unpack(clips_of(timeline), clips, ClipStore(Path(folder) / "clips"))
        out = Path(folder) / "session.wav"
        export(timeline, ready.paths, out, volumes)
        return measured(out)


def _measured(clip: Clip) -> Clip:
    samples = soundfile.read(AUDIO / clip.file)[0]
    heard = unpadded(samples) if clip.kind == "speech" else samples
    lufs, peak = round(loudness(heard), 1), round(true_peak(samples), 1)
    return Clip(clip.id, clip.file, clip.kind, clip.text, clip.frames, lufs, peak, clip.key)


@dataclass(frozen=True, slots=True)
class _Range:
    """The least, the mean and the most of some figures."""

    least: float
    mean: float
    most: float

    def __str__(self) -> str:
        return f"{self.least:.1f} / {self.mean:.1f} / {self.most:.1f}"


def _range(figures: Sequence[float]) -> _Range:
    return _Range(min(figures), sum(figures) / len(figures), max(figures))


def _by_kind(clips: Sequence[Clip]) -> str:
    rows = []
    for kind in ("speech", "chime", "tick", "pulse"):
        some = [clip for clip in clips if clip.kind == kind]
        figures = (_range([clip.lufs for clip in some]), _range([clip.peak for clip in some]))
        rows.append((kind, len(some), *figures))
    head = ("kind", " clips", " LUFS, least / mean / most", " true peak, dB")
    return f"## By kind\n\n{table(head, rows)}"


def _of_sessions(rendered: Iterable[Rendered]) -> str:
    head = ("session", " takes", " LUFS", " true peak, dB", " LUFS, all at 100 %", " true peak, dB")
    rows = [
        (
            session.name,
            clock(session.timeline.total),
            *(f"{figure:.1f}" for figure in (usual.lufs, usual.peak, most.lufs, most.peak)),
        )
        for session, usual, most in rendered
    ]
    volumes = Volumes()
    said = (
        f"Rendered with the settings of a first start (voice {volumes.voice} %, chimes"
        f" {volumes.chimes} %), then with every volume at 100 %."
    )
    return f"## Whole sessions\n\n{said}\n\n{table(head, rows)}"


def _over_ambience(over: Mapping[Ambience, Sequence[Rendered]]) -> str:
    head = (
        "session",
        "ambience",
        " LUFS",
        " true peak, dB",
        " LUFS, all at 100 %",
        " true peak, dB",
    )
    rows = [
        (
            session.name,
            bed.value,
            *(f"{figure:.1f}" for figure in (usual.lufs, usual.peak, most.lufs, most.peak)),
        )
        for bed, rendered in over.items()
        for session, usual, most in rendered
    ]
    said = (
        f"The same over each ambience, at the volume of a first start ({Volumes().ambience} %), and"
        " with every volume at 100 %. The ambience fills what were pauses, which the gates leave"
        " out: so a session over it counts as softer than without, although the voice in it is as"
        " loud."
    )
    return f"## Over an ambience\n\n{said}\n\n{table(head, rows)}"


def _of_clips(clips: Sequence[Clip]) -> str:
    head = ("clip", "kind", "text", " s", " LUFS", " true peak, dB")
    return f"## Every clip\n\n{table(head, map(clip_row, clips))}"


def clip_row(clip: Clip) -> tuple[str, ...]:
    """What the page says of a clip."""
    seconds = f"{clip.frames / SAMPLE_RATE:.2f}"
    return clip.id, clip.kind, clip.text, seconds, f"{clip.lufs:.1f}", f"{clip.peak:.1f}"


if __name__ == "__main__":
    main()
