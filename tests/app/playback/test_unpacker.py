"""Clips are made ready in the background, the last wish first."""

from __future__ import annotations

import threading
from pathlib import Path

from tests.app.standing_in import BANK, SOON_S, Disk
from upstroke.app.background import Cancelled
from upstroke.app.playback.sound import Unpacker
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.unpack import Unpacked


class SlowDisk:
    """Works clip by clip, and only when it is let go on."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.go_on = threading.Event()
        self.done: list[str] = []

    def __call__(
        self, clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked:
        paths: dict[str, Path] = {}
        for clip in clips:
            self.began.set()
            self.go_on.wait(SOON_S)
            paths[clip] = Path(clip)
            self.done.append(clip)
            if cancelled():
                break
        return Unpacked(paths)


def test_what_was_asked_for_is_there_and_not_asked_for_again() -> None:
    disk = Disk()
    unpacker = Unpacker(disk)
    unpacker.ask(("a", "b"), BANK)
    assert unpacker.worker.settle(SOON_S)
    assert unpacker.has(("a", "b"))
    assert dict(unpacker.paths) == {"a": Path("a"), "b": Path("b")}
    unpacker.ask(("b",), BANK)
    assert unpacker.worker.settle(SOON_S)
    assert disk.asked == [("a", "b")]


def test_another_wish_goes_before_what_is_left_of_the_first() -> None:
    disk = SlowDisk()
    unpacker = Unpacker(disk)
    unpacker.ask(("a", "b", "c"), BANK)
    assert disk.began.wait(SOON_S)
    unpacker.ask(("x",), BANK)
    disk.go_on.set()
    assert unpacker.worker.settle(SOON_S)
    assert disk.done == ["a", "x"]
    assert unpacker.has(("a", "x"))
    assert not unpacker.has(("b",))


def test_a_clip_that_cannot_be_had_is_not_waited_for_and_is_told() -> None:
    def work(_clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled) -> Unpacked:
        assert not cancelled()
        return Unpacked({}, "1 of 1 sounds is missing.")

    unpacker = Unpacker(work)
    unpacker.ask(("gone",), BANK)
    assert unpacker.worker.settle(SOON_S)
    assert unpacker.has(("gone",))
    assert unpacker.trouble == "1 of 1 sounds is missing."


def test_closing_ends_the_work_under_way() -> None:
    disk = SlowDisk()
    unpacker = Unpacker(disk)
    unpacker.ask(("a", "b"), BANK)
    assert disk.began.wait(SOON_S)
    disk.go_on.set()
    unpacker.worker.close()
    assert disk.done in (["a"], ["a", "b"])
