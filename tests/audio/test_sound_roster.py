"""Which child plays, which stands by, and what is tried next, on a clock moved by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.audio.sound_fakes import MS, SECOND
from upstroke.audio.sound_orders import Kill, Leave, Order, Send, Start, TellReplaced
from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import (
    Answer,
    Failed,
    OutputName,
    Pong,
    Prove,
    Ready,
)
from upstroke.audio.sound_roster import (
    PING_EVERY_NS,
    PONG_WITHIN_NS,
    READY_WITHIN_NS,
    SPARE_AGAIN_NS,
    Roster,
)
from upstroke.audio.sound_scouts import BETTER_WITHIN_NS
from upstroke.audio.sound_search import LOOK_AGAIN_AT_MOST_NS, LOOK_AGAIN_NS

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
        self.close_looks = True
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
            self.roster.tick(self.now, close=self.close_looks)
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
    assert house.running == {1: "simpleaudio", 2: "qt", 3: "silent"}
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


def test_an_output_that_does_not_answer_is_left_to_itself_and_the_next_tried() -> None:
    house = House()
    house.hanging.add(1)
    house.pass_time(READY_WITHIN_NS)
    assert house.running == {1: "simpleaudio"}
    house.pass_time(250 * MS)
    assert house.running == {1: "simpleaudio", 2: "qt"}
    house.say(Ready("qt"))
    assert house.told[0].why == "Qt plays the sound, since simpleaudio did not answer."
    assert house.running == {2: "qt"}


def test_an_output_that_answers_late_plays_all_the_same() -> None:
    house = House()
    house.pass_time(READY_WITHIN_NS + 250 * MS)
    house.say(Ready("simpleaudio"), 1)
    assert house.running == {1: "simpleaudio"}
    assert house.told == [SoundStatus("simpleaudio", "")]


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
    house.pass_time(LOOK_AGAIN_NS)
    assert house.running == {4: "simpleaudio", 5: "qt"}
    house.say(Ready("simpleaudio"), 4)
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
    assert house.running == {3: "simpleaudio", 4: "qt"}


def test_a_child_that_breaks_off_is_followed_by_the_spare_at_once() -> None:
    house = House().settled()
    house.die(1)
    assert house.roster.current == 2
    assert house.sent[-1] == (2, Prove())
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


def test_what_hangs_while_it_plays_is_noticed_within_a_second() -> None:
    house = House().settled()
    house.hanging.add(1)
    house.pass_time(900 * MS, step_ns=100 * MS)
    assert house.roster.current is None


def test_what_hangs_while_nothing_is_played_is_noticed_within_two() -> None:
    house = House().settled()
    house.close_looks = False
    house.hanging.add(1)
    house.pass_time(900 * MS)
    assert house.roster.current == 1
    house.pass_time(SECOND)
    assert house.roster.current is None


def test_an_output_that_is_lost_is_looked_for_afresh() -> None:
    house = House().settled()
    house.say(REFUSED, 1)
    assert house.running == {3: "simpleaudio"}
    house.say(REFUSED)
    assert house.running == {3: "simpleaudio", 4: "qt"}
    house.say(Ready("qt"))
    assert house.running == {4: "qt"}
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


def silent_house(wanted: Wanted = "auto") -> House:
    """Without a device, and with a child that looks for each output that may come."""
    house = House(wanted)
    while "silent" not in house.running.values():
        house.say(NO_DEVICE)
    house.say(Ready("silent"))
    house.told.clear()
    return house


def test_while_silent_every_output_is_looked_for_and_nothing_more_is_started() -> None:
    house = silent_house()
    house.pass_time(600 * SECOND)
    assert house.running == {1: "simpleaudio", 2: "qt", 3: "silent"}
    assert house.told == []
    house.say(Ready("simpleaudio"), 1)
    assert house.running == {1: "simpleaudio"}
    assert house.told == [SoundStatus("simpleaudio")]


def test_the_better_output_is_waited_for_a_moment() -> None:
    house = silent_house()
    house.say(Ready("qt"), 2)
    house.pass_time(250 * MS)
    assert house.told == []
    house.say(Ready("simpleaudio"), 1)
    assert house.told == [SoundStatus("simpleaudio")]


def test_the_better_output_is_not_waited_for_longer() -> None:
    house = silent_house()
    house.say(Ready("qt"), 2)
    house.pass_time(BETTER_WITHIN_NS + 250 * MS)
    why = "Qt plays the sound, since Qt found no sound device."
    assert house.told == [SoundStatus("qt", why)]
    assert set(house.running.values()) == {"qt"}


def test_what_is_not_installed_is_not_looked_for() -> None:
    house = House()
    house.say(NOT_INSTALLED)
    house.say(NO_DEVICE)
    house.say(Ready("silent"))
    house.pass_time(60 * SECOND)
    assert house.running == {2: "qt", 3: "silent"}
    house.say(NOT_INSTALLED, 2)
    house.pass_time(60 * SECOND)
    assert house.running == {3: "silent"}


def test_one_that_ends_is_followed_by_another_after_a_growing_pause() -> None:
    house = silent_house("qt")
    pauses = []
    for child in (1, 3, 4, 5, 6):
        began = house.now
        house.die(child)
        while "qt" not in house.running.values():
            house.pass_time(50 * MS)
        pauses.append((house.now - began) / SECOND)
    assert pauses == [0.25, 0.5, 1.0, 2.0, 2.0]
    house.say(Ready("qt"), 7)
    assert house.told == [SoundStatus("qt")]


def test_the_only_output_that_is_wanted_is_tried_however_often_it_breaks_off() -> None:
    house = House("simpleaudio")
    house.say(Ready("simpleaudio"))
    for _ in range(12):
        house.die(house.roster.current or 0)
        if "silent" in house.running.values():
            house.say(Ready("silent"))
            assert house.roster.status.why.endswith("simpleaudio keeps breaking off.")
        house.pass_time(LOOK_AGAIN_AT_MOST_NS)
        house.say(Ready("simpleaudio"))
        house.pass_time(250 * MS)
        assert house.roster.status.output == "simpleaudio"


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
        for child, output in list(house.running.items()):
            if child in house.running:
                house.say(Ready(output), child)
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
