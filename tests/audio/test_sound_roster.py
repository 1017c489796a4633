"""Which child plays, which stands by, and what is tried next, on a clock moved by hand."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.audio.sound_fakes import MS, SECOND
from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import Answer, Failed, OutputName, Pong, Ready
from upstroke.audio.sound_roster import (
    PING_EVERY_NS,
    PONG_WITHIN_NS,
    READY_WITHIN_NS,
    SPARE_AGAIN_NS,
    Kill,
    Leave,
    Order,
    Roster,
    Send,
    Start,
    TellReplaced,
)
from upstroke.audio.sound_search import LOOK_AGAIN_AT_MOST_NS

NOT_INSTALLED = Failed("simpleaudio is not installed", lasting=True)
NO_DEVICE = Failed("Qt found no sound device")
REFUSED = Failed("simpleaudio cannot open the sound device (Connection refused)")


class House:
    """A roster whose orders are carried out: which children run, what they were sent.

    Children that run answer pings, unless they hang.
    """

    def __init__(self, wanted: Wanted = "auto") -> None:
        self.roster = Roster(wanted)
        self.now = 5 * SECOND
        self.running: dict[int, OutputName] = {}
        self.hanging: set[int] = set()
        self.left: list[int] = []
        self.told: list[SoundStatus] = []
        self.sent: list[tuple[int, object]] = []
        self.roster.open(self.now)
        self.obey()

    def obey(self) -> None:
        for order in self.roster.orders():
            self._obey_one(order)

    def _obey_one(self, order: Order) -> None:
        match order:
            case Start():
                self.running[order.child] = order.output
            case Kill():
                self.running.pop(order.child, None)
            case Leave():
                self.running.pop(order.child, None)
                self.left.append(order.child)
            case Send():
                assert order.child in self.running
                self.sent.append((order.child, order.message))
            case TellReplaced():
                self.told.append(order.status)

    def say(self, answer: Answer, child: int | None = None) -> None:
        """Of the child that was started last, unless another is named."""
        self.roster.answered(child or max(self.running), answer, self.now)
        self.obey()

    def die(self, child: int) -> None:
        self.running.pop(child, None)
        self.roster.ended(child, self.now)
        self.obey()

    def close(self) -> None:
        self.roster.close()
        self.obey()

    def pass_time(self, length_ns: int, step_ns: int = 250 * MS) -> None:
        until = self.now + length_ns
        while self.now < until:
            self.now = min(until, self.now + step_ns)
            self.roster.tick(self.now)
            self.obey()
            self._answer_pings()

    def _answer_pings(self) -> None:
        for child in set(self.running) - self.hanging:
            self.roster.answered(child, Pong(child), self.now)

    def settled(self) -> House:
        """With the first output that is tried, and a spare that is ready."""
        self.say(Ready("simpleaudio"))
        self.pass_time(250 * MS)
        self.say(Ready("simpleaudio"))
        assert self.running == {1: "simpleaudio", 2: "simpleaudio"}
        self.told.clear()
        return self


def test_the_best_output_is_tried_first_and_is_not_explained() -> None:
    house = House()
    assert house.running == {1: "simpleaudio"}
    assert house.roster.status == SoundStatus(None, "Looking for a way to play sound.")
    house.say(Ready("simpleaudio"))
    assert house.told == [SoundStatus("simpleaudio")]
    assert house.roster.current == 1


def test_the_second_best_says_why_not_the_best() -> None:
    house = House()
    house.say(NOT_INSTALLED)
    assert house.running == {2: "qt"}
    house.say(Ready("qt"))
    assert house.told == [
        SoundStatus("qt", "Qt plays the sound, since simpleaudio is not installed.")
    ]


def test_silence_is_the_last_and_says_why_not_the_others() -> None:
    house = House()
    house.say(REFUSED)
    house.say(NO_DEVICE)
    assert house.running == {3: "silent"}
    house.say(Ready("silent"))
    why = (
        "No sound can be played: simpleaudio cannot open the sound device (Connection refused); "
        "Qt found no sound device."
    )
    assert house.told == [SoundStatus("silent", why)]


def test_the_one_asked_for_falls_to_silence() -> None:
    house = House("qt")
    house.say(NO_DEVICE)
    house.say(Ready("silent"))
    assert house.told == [
        SoundStatus("silent", "No sound can be played: Qt found no sound device.")
    ]


def test_silence_as_chosen_is_never_left() -> None:
    house = House("silent")
    house.say(Ready("silent"))
    assert house.told == [SoundStatus("silent", "Silent, as chosen.")]
    house.pass_time(100 * SECOND)
    assert house.running == {1: "silent"}


def test_an_output_that_does_not_answer_is_killed_and_the_next_tried() -> None:
    house = House()
    house.hanging.add(1)
    house.pass_time(READY_WITHIN_NS)
    assert house.running == {1: "simpleaudio"}
    house.pass_time(250 * MS)
    assert house.running == {2: "qt"}
    house.say(Ready("qt"))
    assert house.told[0].why == "Qt plays the sound, since simpleaudio did not answer."


def test_an_output_that_breaks_off_before_it_is_ready_is_passed_over() -> None:
    house = House()
    house.die(1)
    house.say(Ready("qt"))
    assert house.told[0].why == "Qt plays the sound, since simpleaudio broke off."


def test_where_nothing_can_even_be_started_it_is_silent_and_looks_again() -> None:
    house = House()
    for child in (1, 2, 3):
        house.die(child)
    assert house.running == {}
    assert house.told == [house.roster.status]
    assert house.roster.status.output == "silent"
    house.pass_time(3 * SECOND)
    house.say(Ready("simpleaudio"))
    assert house.told[-1] == SoundStatus("simpleaudio")


def test_closing_lets_the_one_that_plays_fade_out() -> None:
    house = House().settled()
    house.close()
    assert house.left == [1]
    assert house.running == {}


def test_breaking_off_twice_waits_for_the_spare_and_tells() -> None:
    house = House().settled()
    house.die(1)
    house.pass_time(250 * MS)
    house.die(2)
    assert house.running == {3: "simpleaudio"}
    assert house.roster.current is None
    assert house.roster.status.output is None
    house.say(Ready("simpleaudio"))
    assert house.told[-1] == SoundStatus("simpleaudio")
    assert house.roster.current == 3


def test_a_spare_that_was_waited_for_in_vain_leads_to_the_next_output() -> None:
    house = House().settled()
    house.die(1)
    house.pass_time(250 * MS)
    house.die(2)
    house.say(REFUSED, 3)
    assert house.running == {4: "qt"}


def test_a_child_that_breaks_off_is_followed_by_the_spare_at_once() -> None:
    house = House().settled()
    house.die(1)
    assert house.roster.current == 2
    assert house.told == [SoundStatus("simpleaudio")]
    house.pass_time(250 * MS)
    assert house.running == {2: "simpleaudio", 3: "simpleaudio"}


def test_an_output_that_keeps_breaking_off_is_passed_over() -> None:
    house = House().settled()
    house.die(1)
    house.pass_time(250 * MS)
    house.say(Ready("simpleaudio"))
    house.die(2)
    house.pass_time(250 * MS)
    house.say(Ready("simpleaudio"))
    house.die(3)
    assert house.running == {5: "qt"}
    house.say(Ready("qt"))
    assert house.told[-1].why == "Qt plays the sound, since simpleaudio keeps breaking off."


def test_breaking_off_now_and_then_is_borne() -> None:
    house = House().settled()
    for child in range(1, 20):
        house.die(child)
        house.pass_time(250 * MS)
        house.say(Ready("simpleaudio"))
        house.pass_time(31 * SECOND)
    assert house.roster.status == SoundStatus("simpleaudio")


def test_a_child_that_hangs_takes_its_spare_along() -> None:
    house = House().settled()
    house.hanging.add(1)
    house.pass_time(PING_EVERY_NS + PONG_WITHIN_NS + 500 * MS)
    assert house.running == {3: "simpleaudio"}
    assert house.roster.current is None
    house.say(Ready("simpleaudio"))
    assert house.told == [SoundStatus("simpleaudio")]


def test_an_output_that_is_lost_is_looked_for_afresh() -> None:
    house = House().settled()
    house.say(REFUSED, 1)
    assert house.running == {3: "simpleaudio"}
    house.say(REFUSED)
    house.say(Ready("qt"))
    why = "simpleaudio cannot open the sound device (Connection refused)"
    assert house.told == [SoundStatus("qt", f"Qt plays the sound, since {why}.")]


def test_a_hanging_spare_is_replaced_in_its_own_time() -> None:
    house = House().settled()
    house.hanging.add(2)
    house.pass_time(PING_EVERY_NS + PONG_WITHIN_NS + 500 * MS)
    assert house.running == {1: "simpleaudio"}
    house.pass_time(SPARE_AGAIN_NS)
    assert house.running == {1: "simpleaudio", 3: "simpleaudio"}
    assert house.told == []


def test_while_silent_real_outputs_are_tried_at_growing_pauses() -> None:
    house = House()
    house.say(NOT_INSTALLED)
    house.say(NO_DEVICE)
    house.say(Ready("silent"))
    house.told.clear()
    began = []
    for _ in range(6):
        while "qt" not in house.running.values():
            house.pass_time(250 * MS)
        assert "simpleaudio" not in house.running.values()
        began.append(house.now)
        house.say(NO_DEVICE)
    pauses = [round((b - a) / SECOND) for a, b in pairwise(began)]
    assert pauses == [4, 8, 15, 15, 15]
    assert house.told == []
    assert house.running == {3: "silent"}
    house.pass_time(LOOK_AGAIN_AT_MOST_NS)
    house.say(Ready("qt"))
    assert [status.output for status in house.told] == ["qt"]
    assert list(house.running.values()) == ["qt"]


def test_a_stall_of_ours_is_not_held_against_the_children() -> None:
    house = House().settled()
    house.roster.tick(house.now + PING_EVERY_NS)
    house.obey()
    house.now += 30 * SECOND
    house.roster.tick(house.now)
    house.obey()
    assert house.running == {1: "simpleaudio", 2: "simpleaudio"}


def test_closing_kills_every_child() -> None:
    house = House().settled()
    house.roster.close()
    house.obey()
    assert house.running == {}
    assert house.told == []


ACTS = st.sampled_from(["ready", "fail", "give up", "die", "hang", "wait", "wait long"])


@given(st.lists(st.tuples(ACTS, st.integers(0, 2)), max_size=60))
def test_whatever_happens_few_children_run_and_a_real_output_is_found_again(
    acts: list[tuple[str, int]],
) -> None:
    house = House()
    for act, which in acts:
        _act(house, act, which)
        assert len(house.running) <= 3
        assert house.roster.current is None or house.roster.current in house.running
    house.hanging.clear()
    for _ in range(400):
        house.pass_time(250 * MS)
        for child in list(house.running):
            house.say(Ready(house.running[child]), child)
    assert house.roster.status.audible


def _act(house: House, act: str, which: int) -> None:
    children = sorted(house.running)
    child = children[which % len(children)] if children else 1
    match act:
        case "ready" if child in house.running:
            house.say(Ready(house.running[child]), child)
        case "fail":
            house.say(Failed("it could not"), child)
        case "give up" if house.running.get(child) == "simpleaudio":
            house.say(NOT_INSTALLED, child)
        case "die":
            house.die(child)
        case "hang":
            house.hanging.add(child)
        case "wait":
            house.pass_time(250 * MS)
        case "wait long":
            house.pass_time(5 * SECOND)
        case _:
            pass
