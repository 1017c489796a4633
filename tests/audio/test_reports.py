"""The reports in docs/sound/: what they promise holds, and their figures are today's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile

from tools.places import AUDIO
from tools.reports.intelligibility import speech
from tools.reports.loudness import LOUDEST, clip_row, measured_clips, rendered_and_measured
from tools.reports.meter import measured, peak_of
from tools.reports.pages import FOLDER, Session, bank, programmes, sessions
from tools.reports.plan import (
    HIGH,
    WINDOW,
    dropped,
    longest_pause,
    page,
    quietest_minute,
    sounding,
)
from tools.reports.recogniser import Ear, distance, words_of
from tools.reports.unasked import unasked
from tools.sound.loudness import true_peak
from upstroke.core.planning.ambience import DUCKING
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import CueKind
from upstroke.core.programme.model import Programme, Timed, techniques
from upstroke.core.settings import (
    Adjustment,
    Ambience,
    CueMode,
    ProgrammeSettings,
    Settings,
    SideChoice,
)

MAKE_THEM = "docs/sound/ is out of date: run `make reports`"
SESSIONS = {session.name: session for session in sessions()}


def rows(page: str) -> list[list[str]]:
    """The cells of every row of every table of a page."""
    lines = (FOLDER / page).read_text(encoding="utf-8").splitlines()
    return [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]


def every_way() -> Iterator[Settings]:
    """Cue modes, sides and options, in all their combinations."""
    for mode, sides, early in product(CueMode, SideChoice, (False, True)):
        chosen = ProgrammeSettings(sides=sides, options={"oil-early": early})
        names = {session.programme.id for session in SESSIONS.values()}
        yield Settings(cues=mode, programmes=dict.fromkeys(names, chosen))


def test_nothing_of_high_priority_is_left_out_whatever_is_chosen() -> None:
    lost = {
        (session.name, note.reason, note.wanted)
        for settings in every_way()
        for session in sessions(settings)
        for note in dropped(session.timeline)
    }
    assert {reason for _, reason, _ in lost} >= {"prompt"}
    assert {one for one in lost if one[1] in HIGH} == set()


def test_the_page_of_the_plan_is_up_to_date() -> None:
    assert (FOLDER / "plan.md").read_text(encoding="utf-8") == page(), MAKE_THEM


@pytest.mark.parametrize("session", SESSIONS.values(), ids=SESSIONS)
def test_the_longest_pause_is_silent_and_no_other_is_longer(session: Session) -> None:
    cues = sounding(session.timeline)
    start, length = longest_pause(session.timeline)
    assert not [cue for cue in cues if cue.start < start + length and start < cue.end]
    ends = [0, *(cue.end for cue in cues)]
    starts = [*(cue.start for cue in cues), session.timeline.total]
    assert max(b - a for a, b in zip(ends, starts, strict=True)) == length


@pytest.mark.parametrize("session", SESSIONS.values(), ids=SESSIONS)
def test_no_minute_is_quieter_than_the_quietest(session: Session) -> None:
    cues = sounding(session.timeline)
    _, quietest = quietest_minute(session.timeline)
    for start in range(0, session.timeline.total - WINDOW, 1_000):
        inside = (min(c.end, start + WINDOW) - max(c.start, start) for c in cues)
        assert sum(max(0, length) for length in inside) >= quietest


def test_the_page_of_loudness_lists_every_clip_as_it_is() -> None:
    listed = {cells[0]: cells for cells in rows("loudness.md") if cells[0].count("/") == 1}
    found = {clip.id: clip_row(clip) for clip in measured_clips()}
    assert listed == {name: list(cells) for name, cells in found.items()}, MAKE_THEM


@pytest.mark.parametrize("session", SESSIONS.values(), ids=SESSIONS)
def test_a_session_with_every_volume_at_its_most_stays_below_full_scale(session: Session) -> None:
    found = rendered_and_measured(session, LOUDEST)
    assert -12 < found.peak < -1
    listed = next(cells for cells in rows("loudness.md") if cells[0] == session.name)
    assert listed[-2:] == [f"{found.lufs:.1f}", f"{found.peak:.1f}"], MAKE_THEM


@pytest.mark.parametrize("ambience", [bed for bed in Ambience if bed is not Ambience.NONE])
def test_over_an_ambience_too(ambience: Ambience) -> None:
    listed = {cells[0]: cells for cells in rows("loudness.md") if cells[1] == ambience}
    assert listed.keys() == SESSIONS.keys(), MAKE_THEM
    peaks = {name: float(cells[-1]) for name, cells in listed.items()}
    assert max(peaks.values()) < -1
    loudest = max(peaks, key=lambda name: (peaks[name], -SESSIONS[name].timeline.total))
    over = {one.name: one for one in sessions(Settings(ambience=ambience))}
    found = rendered_and_measured(over[loudest], LOUDEST)
    assert found.peak < -1
    assert listed[loudest][-2:] == [f"{found.lufs:.1f}", f"{found.peak:.1f}"], MAKE_THEM


def test_no_sound_and_no_ambience_can_be_loud_enough_together_to_be_clipped() -> None:
    """Wherever in the loop a person's own session has them meet."""
    beds = [peak_of(path) for path in (AUDIO / "ambience").iterdir()]
    for clip in measured_clips():
        under = max(beds) + DUCKING.get(CueKind(clip.kind), 0.0)
        assert 10 ** (clip.peak / 20) + 10 ** (under / 20) < 1, clip


def test_a_piece_at_a_time_measures_the_same_as_the_whole(tmp_path: Path) -> None:
    chance = np.random.default_rng(7)
    swell = np.abs(np.sin(np.arange(48_000 * 43) / 48_000))
    samples = 0.3 * swell * chance.standard_normal(len(swell)).clip(-2, 2)
    soundfile.write(tmp_path / "noise.wav", samples, 48_000, subtype="DOUBLE")
    found = measured(tmp_path / "noise.wav")
    whole = pyloudnorm.Meter(48_000).integrated_loudness(samples)
    assert found.lufs == pytest.approx(whole, abs=0.01)
    assert found.peak == pytest.approx(true_peak(samples), abs=0.01)


def test_the_page_of_intelligibility_lists_every_phrase_that_is_shipped() -> None:
    said = {clip.text for clip in speech()}
    assert {cells[0] for cells in rows("intelligibility.md")} >= said, MAKE_THEM
    every = (FOLDER / "intelligibility.md").read_text(encoding="utf-8").split("## Every clip")[1]
    listed = [line.strip("| ").split(" | ")[0] for line in every.splitlines() if "| " in line]
    assert set(listed[1:]) == said, MAKE_THEM


def test_the_voice_is_understood_at_least_as_well_as_when_it_was_chosen() -> None:
    """15 % of the words over sentences of the bare voice: see the page."""
    mean = next(cells for cells in rows("intelligibility.md") if cells[0] == "all")
    by_spelling, by_sound = (float(cell.rstrip("%")) for cell in mean[-2:])
    assert 0 < by_sound <= by_spelling <= 15


def test_the_sentences_of_safety_are_understood() -> None:
    ear, clips = Ear(), {clip.text: clip for clip in speech()}
    for programme in programmes():
        safety = programme.safety
        assert safety is not None
        for text in (safety.spoken, safety.spoken_short):
            assert text is not None
            heard = ear.hear(AUDIO / clips[text].file, text)
            assert heard.misheard <= len(heard.words) // 10, heard.text


def test_one_of_a_few_is_told_from_the_others() -> None:
    ear, clips = Ear(), {clip.text: clip for clip in speech()}
    toes = ["big toe", "second toe", "middle toe", "fourth toe", "little toe"]
    assert [ear.choose(AUDIO / clips[toe].file, toes) for toe in toes] == toes


@pytest.mark.parametrize("programme", programmes(), ids=lambda programme: programme.id)
def test_what_a_step_left_out_leads_to_is_not_among_the_phrases_never_asked_for(
    programme: Programme,
) -> None:
    never = set(unasked(programme))
    timed = [one.id for one in techniques(programme) if isinstance(one.work, Timed)]
    for length, out in product(programme.lengths, timed):
        without = ProgrammeSettings(steps={length.id: {out: Adjustment(duration=0)}})
        settings = Settings(programmes={programme.id: without})
        timeline = compile_timeline(programme, length.id, settings, bank())
        texts = {cue.text for cue in timeline.cues} | {note.wanted for note in timeline.unplaced}
        assert not never & texts


def test_words_are_counted_apart_whatever_joins_them() -> None:
    assert words_of("Next: warm-up, LEFT leg.") == ["next", "warm", "up", "left", "leg"]


@pytest.mark.parametrize(
    ("said", "heard", "wrong"),
    [
        ("a b c", "a b c", 0),
        ("a b c", "a c", 1),
        ("a b c", "a x b c", 1),
        ("a b c", "", 3),
        ("", "a", 1),
        ("a b c", "x y z", 3),
        ("a b c d", "b c d a", 2),
    ],
)
def test_distance_counts_what_is_wrong_missing_or_added(said: str, heard: str, wrong: int) -> None:
    assert distance(said.split(), heard.split(), lambda one, other: one == other) == wrong
