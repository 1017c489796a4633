"""What the terminal shows, to be read as it is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import WordClips
from tests.terminal.playing import SCRIPTS
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Progress, State
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis
from upstroke.files.programme.reader import read_programme
from upstroke.terminal.glyphs import COARSE, cells
from upstroke.terminal.page import View, page

PROGRAMME = read_programme(SCRIPTS / "legs.toml")
TIMELINE = compile_timeline(PROGRAMME, "standard", Settings(), WordClips())
VIEW = View(width=60, height=24, side_words=PROGRAMME.side_words)


def at(position: Millis, *verbs: Verb) -> Progress:
    session = Session(TIMELINE)
    session.do(Command(Verb.START), 0)
    session.advance(position * NANOS_PER_MILLI)
    for verb in verbs:
        session.do(Command(verb), position * NANOS_PER_MILLI)
    return session.progress(position * NANOS_PER_MILLI)


def shown(progress: Progress, view: View = VIEW) -> str:
    return "\n" + "\n".join(line.text.rstrip() for line in page(progress, view)) + "\n"


def test_in_the_middle_of_a_step() -> None:
    assert shown(at(8_000)) == (
        """
Short legs                                            1 of 4

Calf, left leg

███████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  0:05
Pressure ●●○○○ 2

Knead the calf from heel to knee.

Next: Calf, right leg
0:46 left of 0:54  ██████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

space pause · n next · b back · r repeat · + more · - less
u undo · s stop · ? help
"""
    )


def test_a_counted_step_in_a_low_and_narrow_terminal() -> None:
    assert shown(at(33_500), replace(VIEW, width=30, height=5, glyphs=COARSE)) == (
        """
Toes, right leg
second toe, 2 of 3
#########...............  0:06
Next: Breathe
0:21 left of 0:54  #######....
"""
    )


def test_lowest_and_narrowest() -> None:
    assert shown(at(33_500), replace(VIEW, width=9, height=1)) == "\nToes, ri…\n"


def test_before_the_start_and_while_the_sound_is_awaited() -> None:
    ready = Session(TIMELINE).progress(0)
    assert "\nCalf, left leg\nPress space to start.\n" in shown(ready)
    assert "\nGetting the sound ready.\n" in shown(ready, replace(VIEW, waiting=True))


def test_paused_with_trouble_and_a_question() -> None:
    view = replace(VIEW, asking=True, trouble="No sound can be played.")
    assert shown(at(8_000, Verb.PAUSE), view).splitlines()[3:7] == [
        "Calf, left leg",
        "Stop? Press s again to stop, or any other key to go on.",
        "No sound can be played.",
        "Paused. Press space to go on.",
    ]


def test_the_get_ready_after_a_pause_counts_down() -> None:
    assert "\nGet ready: 0:03\n" in shown(at(8_000, Verb.PAUSE, Verb.RESUME))


def test_the_last_step_and_the_end() -> None:
    assert "\nNext: the end\n" in shown(at(50_000))
    over = at(54_000)
    assert over.state is State.FINISHED
    assert "\nBreathe\nThe session is over: q closes.\n" in shown(over)
    assert "0:00 left of 0:54" in shown(over)


def test_help_lists_every_key_in_any_width() -> None:
    assert "space, enter  pause, and go on\n" in shown(at(0), replace(VIEW, helping=True))
    assert "space, enter pause, and go on\n" in shown(at(0), replace(VIEW, helping=True, width=36))


@given(
    position=st.integers(0, TIMELINE.total),
    view=st.builds(
        View, width=st.integers(1, 200), height=st.integers(1, 60), helping=st.booleans()
    ),
)
def test_every_page_fits(position: Millis, view: View) -> None:
    lines = page(at(position), view)
    assert 0 < len(lines) <= view.height
    assert all(cells(line.text) <= view.width for line in lines)


@pytest.mark.parametrize(
    "title", ["Füße und Waden", "足のマッサージ", "e\u0301tirement", "\x1b[2J!"]
)
def test_titles_of_any_script_take_the_columns_that_there_are(title: str) -> None:
    progress = at(8_000)
    progress = replace(progress, timeline=replace(progress.timeline, title=title))
    first = page(progress, replace(VIEW, width=24))[0]
    assert cells(first.text) <= 24
    assert first.text.endswith("1 of 4")
    assert "\x1b" not in first.text


def test_a_pause_says_when_it_was_the_computers_sleep() -> None:
    assert "Paused while the computer slept. Press space" in shown(at(8_000, Verb.SLEEP))
    assert "Paused while" not in shown(at(8_000, Verb.PAUSE))
