"""What is due when."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upstroke.audio.sound_process.schedule import Schedule


def popped(schedule: Schedule[str], now_ns: int) -> list[str]:
    found = []
    while due := schedule.pop_due(now_ns):
        found.append(due.sound)
    return found


def test_nothing_is_due_before_its_time() -> None:
    schedule: Schedule[str] = Schedule()
    assert schedule.next_ns() is None
    schedule.add(1, 200, "later")
    schedule.add(2, 100, "sooner")
    assert schedule.next_ns() == 100
    assert popped(schedule, 99) == []
    assert popped(schedule, 100) == ["sooner"]
    assert popped(schedule, 1000) == ["later"]
    assert schedule.pop_due(1000) is None


def test_those_of_one_moment_come_as_they_were_added() -> None:
    schedule: Schedule[str] = Schedule()
    for number, name in enumerate("chime"):
        schedule.add(number, 5, name)
    assert popped(schedule, 5) == list("chime")


def test_a_clip_sent_again_is_moved() -> None:
    schedule: Schedule[str] = Schedule()
    schedule.add(1, 100, "one")
    schedule.add(2, 150, "two")
    schedule.add(1, 200, "one, later")
    assert schedule.next_ns() == 150
    assert popped(schedule, 1000) == ["two", "one, later"]


def test_forgotten_is_not_due() -> None:
    schedule: Schedule[str] = Schedule()
    schedule.add(1, 100, "one")
    schedule.forget()
    assert schedule.next_ns() is None
    assert popped(schedule, 1000) == []


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-100, 100))))
def test_every_clip_once_at_its_last_time_in_order(sent: list[tuple[int, int]]) -> None:
    schedule: Schedule[int] = Schedule()
    for clip_id, due_ns in sent:
        schedule.add(clip_id, due_ns, clip_id)
    came = []
    while due := schedule.pop_due(100):
        came.append((due.clip_id, due.due_ns))
    assert sorted(came) == sorted(dict(sent).items())
    assert [due_ns for _, due_ns in came] == sorted(due_ns for _, due_ns in came)
