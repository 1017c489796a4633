"""Sessions as a media player: what is shown of each, and what becomes of what is pressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import TIMELINE, Plan, Stage
from upstroke.app.integrations.covers import GENERAL, Cover, StepCovers
from upstroke.app.integrations.media import Media
from upstroke.app.playback.sound import TURNED_DOWN
from upstroke.app.sessions.runner import SessionRunner
from upstroke.audio.clips.bank import ClipSource
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Audible, State
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.desktop.media.control import BusControl
from upstroke.desktop.media.player import MediaButton, MediaRequest, Player, SeekTo, SetVolume

SOON_S = 10.0


class FakeControl(BusControl):
    """Keeps what it is shown, and is pressed by hand; has no thread."""

    def __init__(self) -> None:
        super().__init__(None, lambda: 0, window=True)
        self.player: Player | None = None
        self.hush = False
        self.closed = False
        self._pressed: list[MediaRequest] = []

    def press(self, *asks: MediaRequest) -> None:
        self._pressed.extend(asks)

    def show(self, player: Player | None, *, hush: bool) -> None:
        self.player, self.hush = player, hush

    def asked(self) -> tuple[MediaRequest, ...]:
        asks, self._pressed = tuple(self._pressed), []
        return asks

    def close(self) -> None:
        self.closed = True


class House:
    """One room: a stage, a control, and sessions one after another."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.stage = Stage()
        self.settings = settings or Settings()
        self.control = FakeControl()
        self.pictures = {GENERAL: folder / "general.svg", "calf": folder / "calf.svg"}
        covers = StepCovers(folder / "covers", self.pictures.get, _draw)
        self.media = Media(
            self.control, covers, self.stage.sound.turn, lambda: self.settings, self.stage.clock
        )
        self.run = self.begin()

    def begin(self, timeline: Timeline = TIMELINE) -> SessionRunner:
        run = SessionRunner(
            Plan(timeline, chosen=self.settings), self.stage.sound, self.stage.clock
        )
        assert self.stage.unpacker.worker.settle(SOON_S)
        run.accompany(self.media)
        run.toggle()
        return run

    def tick(self, times: int = 1, every: Millis = 50) -> Player:
        for _ in range(times):
            self.run.tick()
            self.stage.wait(every)
        self.run.tick()
        assert self.control.player is not None
        return self.control.player

    def leave(self) -> None:
        self.run.end()
        self.media.left()


def _draw(drawings: Mapping[Cover, Path]) -> None:
    for out in drawings.values():
        out.parent.mkdir(parents=True, exist_ok=True)
        out.touch()


def test_a_session_is_shown_until_it_is_left(tmp_path: Path) -> None:
    stores = House(tmp_path)
    player = stores.tick(10)
    assert (player.session, player.state, player.title) == (1, State.RUNNING, "Step 0")
    assert player.position(stores.stage.clock()) // 1000 == 500
    stores.leave()
    assert stores.control.player is None
    stores.run = stores.begin()
    assert stores.tick().session == 2
    stores.media.close()
    assert stores.control.player is None
    assert stores.control.closed


def test_what_is_pressed_is_done_at_the_next_tick_in_its_order(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick(10)
    stores.control.press(MediaButton.NEXT, MediaButton.PLAY_PAUSE)
    player = stores.tick()
    assert (player.state, player.held, player.step) == (State.PAUSED, 5_000, 2)
    stores.control.press(MediaButton.PLAY_PAUSE, MediaButton.PLAY_PAUSE, SeekTo(1, 1_234_000))
    player = stores.tick()
    assert (player.state, player.held) == (State.PAUSED, 1_234)


def test_what_was_pressed_for_the_session_before_is_not_done_to_the_next(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick()
    stores.leave()
    stores.control.press(MediaButton.STOP)
    stores.run = stores.begin()
    assert stores.tick().state is State.RUNNING


def test_whatever_moves_the_position_is_told_and_time_is_not(tmp_path: Path) -> None:
    stores = House(tmp_path)
    moves = [stores.tick().moves]
    moves.append(stores.tick(20).moves)
    for verb in (Verb.NEXT, Verb.UNDO, Verb.MORE_TIME):
        stores.run.send(Command(verb, 10_000))
        moves.append(stores.tick().moves)
    stores.run.send(Command(Verb.PAUSE))
    moves.append(stores.tick(5).moves)
    assert moves == [1, 1, 2, 3, 4, 4]
    stores.run.send(Command(Verb.RESUME))
    before = stores.tick().moves
    assert stores.tick(80).moves == before + 1


def test_raise_and_quit_reach_the_window(tmp_path: Path) -> None:
    stores, done = House(tmp_path), list[str]()
    stores.media.answer(
        {
            MediaButton.RAISE: lambda: done.append("raise"),
            MediaButton.QUIT: lambda: done.append("quit"),
        }
    )
    stores.control.press(MediaButton.RAISE, MediaButton.QUIT)
    assert stores.tick().state is State.RUNNING
    assert done == ["raise", "quit"]


def gains_of(clip: str, stores: House) -> list[float]:
    return [round(each.gain, 3) for each in stores.stage.output.handed if each.clip == clip]


def test_volume_is_a_share_of_every_volume(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick(4)
    stores.control.press(SetVolume(0.5))
    assert stores.tick(8).volume == 0.5
    assert gains_of("voice/one", stores) == [0.0, -10.0]


@pytest.mark.parametrize("share", [0.5, 0.2, 0.0])
def test_the_next_session_is_as_loud_as_the_settings_say(share: float, tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick()
    stores.control.press(SetVolume(share))
    assert stores.tick(8).volume == share
    stores.leave()
    stores.run = stores.begin()
    stores.stage.output.handed.clear()
    assert stores.tick(12).volume == 1.0
    assert gains_of("voice/one", stores) == [0.0]
    assert stores.stage.sound.audible() is Audible.YES


def test_a_voice_is_tried_as_loud_as_the_settings_say(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick()
    stores.control.press(SetVolume(0.2))
    stores.tick()
    stores.leave()
    stores.stage.wait(5_000)
    stores.stage.output.handed.clear()
    source = ClipSource("voice/one", CueKind.SPEECH, "One.", Path("voice/one"), 48_000)
    stores.stage.sound.say(source, source.path, stores.settings)
    assert gains_of("voice/one", stores) == [0.0]


def test_turned_down_to_nothing_is_shown_and_turned_up_again_is_not(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick()
    stores.control.press(SetVolume(0.0))
    stores.tick()
    assert stores.stage.sound.trouble() == TURNED_DOWN
    assert stores.stage.sound.audible() is Audible.NO
    stores.control.press(SetVolume(0.4))
    stores.tick()
    assert stores.stage.sound.trouble() is None


def test_other_players_are_silent_until_the_last_word_has_rung_out(tmp_path: Path) -> None:
    stores = House(tmp_path, replace(Settings(), pause_players=True))
    stores.tick()
    assert stores.control.hush
    stores.run.send(Command(Verb.PAUSE))
    stores.tick()
    assert stores.control.hush
    stores.run.send(Command(Verb.STOP))
    stores.tick()
    assert stores.control.hush
    stores.tick(80)
    assert not stores.control.hush
    stores.run.send(Command(Verb.UNDO))
    stores.tick()
    assert stores.control.hush
    stores.leave()
    assert not stores.control.hush


def test_other_players_play_on_unless_it_was_chosen(tmp_path: Path) -> None:
    stores = House(tmp_path)
    stores.tick()
    assert not stores.control.hush
    stores.settings = replace(stores.settings, pause_players=True)
    stores.tick()
    assert stores.control.hush
