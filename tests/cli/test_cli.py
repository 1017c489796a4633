"""The command line's own parts: what is understood, what is said, and what is told of mishaps."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from tests.support.samples import WordClips, counted, programme, programmes, timed
from tests.support.sessions import SESSION
from upstroke.cli import history
from upstroke.cli.arguments import parser
from upstroke.cli.output import errors_reported, json_text
from upstroke.cli.timeline import as_json, as_table
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import CueKind
from upstroke.core.programme.model import Programme, Stroke, StrokePattern
from upstroke.core.session.history import Outcome, PastSession
from upstroke.core.settings import Settings


def test_what_was_typed_is_understood() -> None:
    args = parser().parse_args(
        ["play", "mine.toml", "--length", "15m", "--start", "--player", "qt", "--exit"]
    )
    assert (args.verb, args.programme, args.length, args.player) == (
        "play",
        "mine.toml",
        "15m",
        "qt",
    )
    assert (args.start, args.exit, args.terminal) == (True, True, False)
    bare = parser().parse_args(["play", "leg-massage"])
    assert (bare.length, bare.player, bare.start, bare.exit) == (None, None, False, False)
    assert parser().parse_args([]).verb is None
    render = parser().parse_args(["render", "leg-massage", "-o", "a.wav"])
    assert render.output == Path("a.wav")


@given(programmes())
def test_json_is_exact_to_the_millisecond_and_leaves_nothing_out(any_programme: Programme) -> None:
    timeline = compile_timeline(any_programme, "standard", Settings(), WordClips())
    read = json.loads(json_text(as_json(timeline)))
    assert read["total"] * 1000 == pytest.approx(timeline.total, abs=1e-6)
    assert [round(span["start"] * 1000) for span in read["spans"]] == [
        span.start for span in timeline.spans
    ]
    assert [round(cue["end"] * 1000) for cue in read["cues"]] == [cue.end for cue in timeline.cues]
    for before, after in zip(read["spans"], read["spans"][1:], strict=False):
        assert before["end"] == after["start"]
    assert len("".join(as_table(timeline))) > 0


def test_json_says_what_every_span_is() -> None:
    timeline = compile_timeline(
        programme(timed("calf", 12), counted("turn", 2)), "standard", Settings(), WordClips()
    )
    read = json.loads(json_text(as_json(timeline)))
    assert [span["kind"] for span in read["spans"]] == [
        "lead-in",
        "work",
        "lead-in",
        "work",
        "work",
    ]
    assert read["spans"][4]["count"] == {"index": 2, "of": 2, "name": None}
    assert {cue["kind"] for cue in read["cues"]} <= {"speech", "chime", "tick"}


def test_the_pulse_is_a_number_in_words_and_every_tap_in_json() -> None:
    long = (StrokePattern((Stroke("long", 6000, 4000),)),)
    timeline = compile_timeline(
        programme(timed("calf", 60, strokes=long), timed("rest", 5)),
        "standard",
        Settings(pulse=True),
        WordClips(),
    )
    taps = [cue for cue in timeline.cues if cue.kind is CueKind.PULSE]
    listed = [line for line in as_table(timeline) if "pulse" in line]
    assert listed == [f"  0:05.000    pulse, {len(taps)} taps"]
    read = json.loads(json_text(as_json(timeline)))
    assert [cue["kind"] for cue in read["cues"]].count("pulse") == len(taps) > 10


def test_an_event_that_fails_again_and_again_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook
    with errors_reported(tmp_path):
        for _ in range(3):
            error = ValueError("nobody foresaw this\nnor that")
            sys.excepthook(ValueError, error, None)
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    assert sys.excepthook is before
    log = tmp_path / "errors.log"
    assert capsys.readouterr().err.splitlines() == [
        f"Something went wrong ({log}): ValueError: nobody foresaw this.",
        f"Something went wrong ({log}): ZeroDivisionError: integer division or modulo by zero.",
    ]
    assert log.read_text().count("ValueError") == 1


HALF = replace(SESSION, outcome=Outcome.STOPPED, reached=300_500, before=None, after=None)


@pytest.mark.parametrize(
    ("session", "told"),
    [
        (replace(SESSION, before=None, after=None), "finished, 15:21"),
        (
            replace(SESSION, performed=11_000, skipped=20),
            "at the end after 0:11, 20 steps skipped, legs",
        ),
        (replace(HALF, performed=300_999), "stopped at 5:00 of 15:21"),
        (replace(HALF, performed=2_000), "stopped at 5:00 of 15:21 after 0:02"),
        (
            replace(HALF, outcome=Outcome.LEFT, performed=900_000, skipped=3),
            "left at 5:00 of 15:21 after 15:00, 3 steps skipped",
        ),
    ],
)
def test_the_history_tells_what_was_performed(session: PastSession, told: str) -> None:
    line, *_ = history.as_table(None, [session])
    assert f"  Leg massage: {told}" in line


def test_what_sessions_come_to_is_the_time_performed_and_names_those_with_skips() -> None:
    through = replace(SESSION, performed=11_000, skipped=20, before=None)
    *_, totals = history.as_table(None, [through, through, HALF])
    assert totals == (
        "3 sessions, 0 of them finished, 15:43 in all. Steps were skipped in 2 of them."
    )
    told = json.loads(history.as_text(None, [through]))["sessions"][0]
    assert (told["performed"], told["skipped"], told["reached"]) == (11.0, 20, 921.0)
