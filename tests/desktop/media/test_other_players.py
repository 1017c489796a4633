"""Whose music is paused for a session, and whose goes on after it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from jeepney import HeaderFields, Message

from upstroke.desktop.bus import PROPERTIES, BusMessage, Reply, Then
from upstroke.desktop.media.other_players import OBJECT, PLAYER, OtherPlayers

MUSIC = "org.mpris.MediaPlayer2.music"
FILM = "org.mpris.MediaPlayer2.film"


@dataclass
class Other:
    """A player of somebody else's."""

    owner: str
    status: str = "Playing"
    song: str = "one"
    answers: bool = True
    asked: list[str] = field(default_factory=list)


class FakeBus:
    """Carries calls to the players when it is let, and their signals back."""

    def __init__(self, **players: Other) -> None:
        self.players = {f"org.mpris.MediaPlayer2.{name}": one for name, one in players.items()}
        self.watched: set[str] = set()
        self._waiting: list[tuple[Message, Then]] = []
        self.others = OtherPlayers(self.call)

    def call(self, message: Message, then: Then, within_s: float) -> None:
        assert within_s > 0
        self._waiting.append((message, then))

    def hush(self, *, wanted: bool) -> None:
        self.others.hush(wanted=wanted)
        self.settle()

    def settle(self) -> None:
        """Carry calls until there are none."""
        while self._waiting:
            message, then = self._waiting.pop(0)
            reply = self._reply(message)
            then(reply)
        assert self.others.settled

    def changes(self, name: str, status: str) -> None:
        """A player is changed by its owner, and says so."""
        self.players[name].status = status
        self.tell(name, {"PlaybackStatus": ("s", status)})

    def tell(self, name: str, changed: dict[str, Any]) -> None:
        if self.watched:
            owner = self.players[name].owner
            body: tuple[Any, ...] = (PLAYER, changed, [])
            self.others.heard(BusMessage(OBJECT, PROPERTIES, "PropertiesChanged", body, owner))

    def _reply(self, message: Message) -> Reply:
        body, member = message.body, message.header.fields[HeaderFields.member]
        match member:
            case "AddMatch":
                self.watched.add(body[0])
                return ()
            case "RemoveMatch":
                self.watched.remove(body[0])
                return ()
            case "ListNames":
                return (["org.freedesktop.DBus", ":1.5", *self.players],)
            case "GetNameOwner":
                player = self.players.get(body[0])
                return None if player is None else (player.owner,)
            case _:
                return self._player_reply(message.header.fields[HeaderFields.destination], member)

    def _player_reply(self, owner: str, member: str) -> Reply:
        found = [name for name, one in self.players.items() if one.owner == owner]
        if not found or not self.players[found[0]].answers:
            return None
        player = self.players[found[0]]
        if member == "GetAll":
            song = ("a{sv}", {"xesam:title": ("s", player.song)})
            return ({"PlaybackStatus": ("s", player.status), "Metadata": song},)
        player.asked.append(member)
        self.changes(found[0], {"Pause": "Paused", "Play": "Playing"}[member])
        return ()


def test_what_plays_is_paused_and_goes_on_afterwards() -> None:
    bus = FakeBus(music=Other(":1.1"), film=Other(":1.2", "Paused"), radio=Other(":1.3", "Stopped"))
    bus.hush(wanted=True)
    bus.hush(wanted=True)
    assert [one.asked for one in bus.players.values()] == [["Pause"], [], []]
    bus.hush(wanted=False)
    assert [one.asked for one in bus.players.values()] == [["Pause", "Play"], [], []]
    assert bus.watched == set()


def test_a_second_session_does_the_same_again() -> None:
    bus = FakeBus(music=Other(":1.1"))
    for _ in range(2):
        bus.hush(wanted=True)
        bus.hush(wanted=False)
    assert bus.players[MUSIC].asked == ["Pause", "Play"] * 2


def test_one_that_its_owner_set_going_is_left_alone() -> None:
    bus = FakeBus(music=Other(":1.1"))
    bus.hush(wanted=True)
    bus.changes(MUSIC, "Playing")
    bus.hush(wanted=False)
    assert bus.players[MUSIC].asked == ["Pause"]


def test_one_that_its_owner_set_going_and_paused_again_stays_paused() -> None:
    bus = FakeBus(music=Other(":1.1"))
    bus.hush(wanted=True)
    bus.changes(MUSIC, "Playing")
    bus.changes(MUSIC, "Paused")
    bus.hush(wanted=False)
    assert bus.players[MUSIC].asked == ["Pause"]


def test_one_that_was_stopped_or_given_another_song_is_left_alone() -> None:
    bus = FakeBus(music=Other(":1.1"), film=Other(":1.2"))
    bus.hush(wanted=True)
    bus.changes(MUSIC, "Stopped")
    bus.players[FILM].song = "another"
    bus.hush(wanted=False)
    assert [one.asked for one in bus.players.values()] == [["Pause"], ["Pause"]]


def test_what_else_a_player_tells_changes_nothing() -> None:
    bus = FakeBus(music=Other(":1.1"))
    bus.hush(wanted=True)
    bus.tell(MUSIC, {"Volume": ("d", 0.5)})
    bus.tell(MUSIC, {"PlaybackStatus": ("s", "Paused")})
    bus.others.heard(BusMessage(OBJECT, PROPERTIES, "PropertiesChanged", (PLAYER,), ":1.9"))
    bus.hush(wanted=False)
    assert bus.players[MUSIC].asked == ["Pause", "Play"]


def test_one_that_left_or_hangs_is_not_missed() -> None:
    bus = FakeBus(music=Other(":1.1"), film=Other(":1.2"), mute=Other(":1.3", answers=False))
    bus.hush(wanted=True)
    del bus.players[MUSIC]
    bus.players[FILM].answers = False
    bus.hush(wanted=False)
    assert bus.players[FILM].asked == ["Pause"]


def test_sessions_of_our_own_and_stand_ins_are_not_meant() -> None:
    bus = FakeBus(upstroke=Other(":1.1"), playerctld=Other(":1.2"), upstrokes=Other(":1.4"))
    bus.players[f"{next(iter(bus.players))}.instance7"] = Other(":1.3")
    bus.hush(wanted=True)
    assert [one.asked for one in bus.players.values()] == [[], [], ["Pause"], []]


def test_a_session_that_is_over_before_a_player_answers_leaves_it_playing() -> None:
    bus = FakeBus(music=Other(":1.1"))
    bus.others.hush(wanted=True)
    bus.others.hush(wanted=False)
    bus.settle()
    assert bus.players[MUSIC].asked == []


def test_over_a_new_connection_nothing_is_paused_a_second_time() -> None:
    bus = FakeBus(music=Other(":1.1"))
    bus.others = OtherPlayers(bus.call, hushed=True)
    bus.hush(wanted=True)
    assert bus.players[MUSIC].asked == []
