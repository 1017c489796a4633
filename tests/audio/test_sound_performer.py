"""The child's rules, on a device and a clock moved by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.audio.fakes import HandClock
from tests.audio.sound_fakes import MS, PROBE, SECOND, FakeSoundDevice
from upstroke.audio.pcm import WavFault
from upstroke.audio.sound_process.outputs import ClipFault, OutputFault
from upstroke.audio.sound_process.performer import (
    BUSY_NS,
    END_GRACE_NS,
    LATEST_NS,
    PROBE_EVERY_NS,
    PROBE_PATIENCE_NS,
    PROVEN_WITHIN_NS,
    Performer,
)
from upstroke.audio.sound_process.protocol import (
    LATE,
    Answer,
    Forget,
    Hush,
    Ping,
    Play,
    Played,
    Pong,
    Prove,
    Ready,
    Regain,
    Trouble,
)


class Stage:
    """A performer with its device, and what it answered."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.device = FakeSoundDevice(self.clock)
        self.answers: list[Answer] = []
        self.performer = Performer("qt", self.device, self.answers.append, self.clock)

    def ready(self) -> Stage:
        self.performer.turn()
        self.run_for(60 * MS)
        assert self.answers == [Ready("qt")]
        self.answers.clear()
        self.device.started.clear()
        return self

    def run_for(self, length_ns: int) -> None:
        """Turn whenever it asks to be turned, as a loop does."""
        until = self.clock.now + length_ns
        while (next_ns := self.performer.turn()) <= until:
            self.clock.now = max(self.clock.now, next_ns)
        self.clock.now = until
        self.performer.turn()

    def send(self, clip_id: int, in_ns: int, *, name: str = "", gain: float = 0.0) -> int:
        due_ns = self.clock.now + in_ns
        path = Path(f"{name or clip_id}.wav")
        self.performer.receive(Play(clip_id, path, due_ns, gain))
        return due_ns


@pytest.fixture
def stage() -> Stage:
    return Stage().ready()


def test_it_is_ready_once_the_probe_has_ended() -> None:
    stage = Stage()
    stage.run_for(45 * MS)
    assert [name for name, _ in stage.device.started] == [PROBE]
    assert stage.answers == []
    stage.run_for(10 * MS)
    assert stage.answers == [Ready("qt")]


def test_a_device_that_is_slow_to_tell_the_end_is_ready_as_well() -> None:
    stage = Stage()
    stage.device.hangs = True
    stage.run_for(PROBE_PATIENCE_NS)
    assert stage.answers == []
    stage.run_for(20 * MS)
    assert stage.answers == [Ready("qt")]


def test_a_device_that_cannot_be_opened_is_lost_from_the_start() -> None:
    stage = Stage()
    stage.device.faults[PROBE] = OutputFault("no device")
    with pytest.raises(OutputFault, match="no device"):
        stage.performer.turn()


def test_clips_are_prepared_when_they_come_and_start_when_due(stage: Stage) -> None:
    later = stage.send(2, 900 * MS, gain=-3.0)
    sooner = stage.send(1, 300 * MS)
    assert stage.device.prepared == [("2", -3.0), ("1", 0.0)]
    stage.run_for(300 * MS - 1)
    assert stage.device.started == []
    stage.run_for(SECOND)
    assert stage.device.started == [("1", sooner), ("2", later)]
    assert stage.answers == [Played(1, 0.0), Played(2, 0.0)]


def test_what_sounds_is_given_another_gain_and_nothing_else_is(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.send(2, 600 * MS)
    stage.run_for(200 * MS)
    for clip_id in (1, 2, 3):
        stage.performer.receive(Regain(clip_id, -9.0))
    assert stage.device.regained == [("1", -9.0)]
    stage.run_for(2 * SECOND)
    stage.performer.receive(Regain(1, None))
    assert stage.device.regained == [("1", -9.0)]


def test_hushing_fades_what_sounds_and_drops_the_rest(stage: Stage) -> None:
    assert not stage.performer.sounds()
    stage.send(1, 100 * MS)
    stage.send(2, 600 * MS)
    stage.run_for(200 * MS)
    stage.performer.receive(Hush())
    assert stage.device.regained == [("1", None)]
    assert stage.performer.sounds()
    stage.run_for(2 * SECOND)
    assert [name for name, _ in stage.device.started] == ["1"]
    assert not stage.performer.sounds()


def test_how_late_it_began_is_told(stage: Stage) -> None:
    stage.send(1, -200 * MS)
    stage.performer.turn()
    assert stage.answers == [Played(1, 200.0)]


def test_what_comes_too_late_is_not_even_read(stage: Stage) -> None:
    stage.send(1, -LATEST_NS - 1)
    stage.run_for(SECOND)
    assert stage.answers == [Trouble(1, LATE)]
    assert stage.device.prepared == []


def test_what_a_stall_has_made_too_late_is_not_played(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.send(2, 2 * SECOND)
    stage.clock.now += SECOND
    stage.run_for(2 * SECOND)
    assert stage.answers == [Trouble(1, LATE), Played(2, 0.0)]


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (WavFault("broken.wav is not a WAV file"), "broken.wav is not a WAV file"),
        (ClipFault("no such channels"), "no such channels"),
        (
            FileNotFoundError(2, "No such file or directory"),
            "broken.wav: No such file or directory",
        ),
    ],
)
def test_a_clip_that_cannot_be_read_leaves_the_others(
    stage: Stage, fault: Exception, why: str
) -> None:
    stage.device.unreadable["broken"] = fault
    stage.send(1, 100 * MS, name="broken")
    stage.send(2, 200 * MS)
    stage.run_for(SECOND)
    assert stage.answers == [Trouble(1, why), Played(2, 0.0)]


def test_a_clip_that_cannot_be_started_leaves_the_others(stage: Stage) -> None:
    stage.device.faults["1"] = ClipFault("Qt cannot play 1.wav")
    stage.send(1, 100 * MS)
    stage.send(2, 200 * MS)
    stage.run_for(SECOND)
    assert stage.answers == [Trouble(1, "Qt cannot play 1.wav"), Played(2, 0.0)]


def test_sent_twice_is_played_once(stage: Stage) -> None:
    due_ns = stage.send(1, 100 * MS)
    again = Play(1, Path("1.wav"), due_ns)
    stage.performer.receive(again)
    stage.run_for(150 * MS)
    stage.performer.receive(again)
    stage.run_for(SECOND)
    assert stage.device.started == [("1", due_ns)]


def test_sent_again_for_another_time_it_moves_and_later_it_repeats(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    moved = stage.send(1, 200 * MS)
    stage.run_for(SECOND)
    repeated = stage.send(1, 100 * MS)
    stage.run_for(SECOND)
    assert stage.device.started == [("1", moved), ("1", repeated)]


def test_forgotten_clips_are_not_played(stage: Stage) -> None:
    began = stage.send(1, 100 * MS)
    stage.send(2, 200 * MS)
    stage.run_for(150 * MS)
    stage.performer.receive(Forget())
    stage.run_for(SECOND)
    assert stage.device.started == [("1", began)]


def test_a_ping_is_answered(stage: Stage) -> None:
    stage.performer.receive(Ping(9))
    assert stage.answers == [Pong(9)]


def test_a_device_that_can_no_longer_be_opened_is_lost(stage: Stage) -> None:
    stage.device.faults["1"] = OutputFault("connection refused")
    stage.send(1, 100 * MS)
    with pytest.raises(OutputFault, match="connection refused"):
        stage.run_for(SECOND)
    assert stage.answers == [Trouble(1, "connection refused")]


def test_a_device_that_is_taken_by_another_sound_is_not_lost(stage: Stage) -> None:
    stage.device.faults["2"] = OutputFault("device busy")
    stage.send(1, 100 * MS)
    stage.send(2, 200 * MS)
    stage.send(3, 2 * SECOND)
    stage.run_for(3 * SECOND)
    assert stage.answers == [Played(1, 0.0), Trouble(2, "device busy"), Played(3, 0.0)]


def test_a_sound_that_never_ends_gives_the_device_away(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.run_for(200 * MS)
    stage.device.hangs = True
    stage.run_for(900 * MS + END_GRACE_NS - SECOND)
    with pytest.raises(OutputFault, match="never came to its end"):
        stage.run_for(2 * SECOND)


def test_while_clips_keep_coming_long_quiet_is_probed(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.run_for(100 * MS + PROBE_EVERY_NS - MS)
    assert [name for name, _ in stage.device.started] == ["1"]
    stage.run_for(SECOND)
    assert [name for name, _ in stage.device.started] == ["1", PROBE]


def test_no_probe_delays_a_clip_that_is_waiting(stage: Stage) -> None:
    due_ns = stage.send(1, 2 * PROBE_EVERY_NS)
    stage.run_for(3 * SECOND + PROBE_EVERY_NS)
    assert stage.device.started == []
    stage.run_for(PROBE_EVERY_NS)
    assert stage.device.started[0] == ("1", due_ns)


def test_when_no_more_clips_come_the_device_may_sleep(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.run_for(BUSY_NS + PROBE_EVERY_NS)
    count = len(stage.device.started)
    stage.run_for(10 * BUSY_NS)
    assert len(stage.device.started) == count


def test_a_probe_finds_a_lost_device_before_a_clip_does(stage: Stage) -> None:
    stage.send(1, 100 * MS)
    stage.run_for(2 * SECOND)
    stage.device.hangs = True
    with pytest.raises(OutputFault):
        stage.run_for(PROBE_EVERY_NS + END_GRACE_NS + SECOND)


def test_a_device_that_is_doubted_is_opened_at_once_whatever_lies_ahead(stage: Stage) -> None:
    stage.send(1, 2 * SECOND)
    stage.performer.receive(Prove())
    stage.run_for(SECOND)
    assert [name for name, _ in stage.device.started] == [PROBE]
    stage.run_for(2 * SECOND)
    assert [name for name, _ in stage.device.started] == [PROBE, "1"]
    assert stage.answers == [Played(1, 0.0)]


def test_a_device_that_is_doubted_and_cannot_be_opened_is_lost(stage: Stage) -> None:
    stage.device.faults[PROBE] = OutputFault("gone")
    stage.performer.receive(Prove())
    with pytest.raises(OutputFault, match="gone"):
        stage.performer.turn()


def test_a_device_that_is_doubted_and_swallows_sounds_is_lost_soon(stage: Stage) -> None:
    stage.send(1, 0)
    stage.run_for(10 * MS)
    stage.device.hangs = True
    stage.performer.receive(Prove())
    stage.run_for(PROVEN_WITHIN_NS)
    with pytest.raises(OutputFault, match="never came to its end"):
        stage.run_for(100 * MS)


def test_a_device_that_is_taken_is_not_lost_when_it_is_doubted(stage: Stage) -> None:
    stage.send(1, 0)
    stage.run_for(10 * MS)
    stage.device.faults[PROBE] = OutputFault("busy")
    stage.performer.receive(Prove())
    stage.run_for(500 * MS)
    assert stage.answers == [Played(1, 0.0)]
