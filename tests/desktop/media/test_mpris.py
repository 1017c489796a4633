"""The object on the bus, spoken to in values: types, errors and meanings are those of MPRIS2."""
# ruff: noqa: ANN401 - D-Bus carries values of any type

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import pytest
from jeepney.low_level import Endianness, parse_signature

from tests.desktop.media.remote import shown
from upstroke.core.session.progress import State
from upstroke.desktop.bus import PROPERTIES, BusMessage, CallRefused, Returned
from upstroke.desktop.media.mpris import (
    MprisObject,
    changes,
    player_properties,
    root_properties,
)
from upstroke.desktop.media.other_players import OBJECT, PLAYER, ROOT
from upstroke.desktop.media.player import MediaButton, MediaRequest, SeekBy, SeekTo, SetVolume

INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"


class Client:
    """Calls the object, and keeps what that asked for."""

    def __init__(self, *, window: bool = True) -> None:
        self.asked: list[MediaRequest] = []
        self.player = shown()
        self.now = 0
        self._object = MprisObject(self.asked.append, lambda: self.now, window=window)

    def call(self, interface: str, member: str, *body: Any, path: str = OBJECT) -> Returned:
        return self._object.answer(BusMessage(path, interface, member, body), self.player)

    def get(self, interface: str, name: str) -> Any:
        return self.call(PROPERTIES, "Get", interface, name).body[0]

    def refused(self, *call: Any, path: str = OBJECT) -> str:
        with pytest.raises(CallRefused) as refused:
            self.call(*call, path=path)
        assert str(refused.value).endswith(".")
        return refused.value.name.rpartition(".")[2]


@pytest.fixture
def client() -> Client:
    return Client()


def test_metadata_tells_step_programme_length_and_picture(client: Client) -> None:
    client.player = shown(cover="file:///covers/calf.png", session=4)
    assert client.get(PLAYER, "Metadata") == (
        "a{sv}",
        {
            "mpris:trackid": ("o", "/upstroke/session/4"),
            "mpris:length": ("x", 900_000_000),
            "mpris:artUrl": ("s", "file:///covers/calf.png"),
            "xesam:title": ("s", "Calf, left leg"),
            "xesam:album": ("s", "Leg massage"),
            "xesam:artist": ("as", ["Upstroke"]),
            "xesam:trackNumber": ("i", 5),
        },
    )


def test_a_step_without_a_picture_names_none(client: Client) -> None:
    assert "mpris:artUrl" not in client.get(PLAYER, "Metadata")[1]


def test_the_position_is_read_from_the_clock(client: Client) -> None:
    assert client.get(PLAYER, "Position") == ("x", 65_432_000)
    client.player = shown(state=State.RUNNING, origin=1_000)
    client.now = 2_345_678_000
    assert client.get(PLAYER, "Position") == ("x", 2_345_677)
    everything = client.call(PROPERTIES, "GetAll", PLAYER).body[0]
    assert everything["Position"] == ("x", 2_345_677)
    assert everything["Rate"] == everything["MinimumRate"] == everything["MaximumRate"]


@pytest.mark.parametrize("window", [True, False])
def test_only_a_window_can_be_raised_and_closed(*, window: bool) -> None:
    client = Client(window=window)
    assert client.get(ROOT, "CanRaise") == client.get(ROOT, "CanQuit") == ("b", window)
    assert client.get(ROOT, "Identity") == ("s", "Upstroke")
    assert client.get(ROOT, "DesktopEntry") == ("s", "upstroke")


def test_every_method_asks_for_one_thing(client: Client) -> None:
    presses = (
        MediaButton.PLAY,
        MediaButton.PAUSE,
        MediaButton.PLAY_PAUSE,
        MediaButton.STOP,
        MediaButton.NEXT,
        MediaButton.PREVIOUS,
    )
    for press in presses:
        assert client.call(PLAYER, press.value) == Returned()
    client.call(ROOT, "Raise")
    client.call(ROOT, "Quit")
    client.call(PLAYER, "Seek", -5_000_000)
    client.call(PLAYER, "SetPosition", "/upstroke/session/7", 1_000)
    assert client.asked == [
        *presses,
        MediaButton.RAISE,
        MediaButton.QUIT,
        SeekBy(-5_000_000),
        SeekTo(7, 1_000),
    ]


@pytest.mark.parametrize(
    "path",
    ["/org/mpris/MediaPlayer2/TrackList/NoTrack", "/upstroke/session/", "/upstroke/session/x"],
)
def test_a_position_on_no_track_of_ours_is_ignored(client: Client, path: str) -> None:
    assert client.call(PLAYER, "SetPosition", path, 5) == Returned()
    assert client.asked == []


def test_volume_is_kept_between_nothing_and_all(client: Client) -> None:
    for volume in (0.25, -1.0, 7.0, float("nan")):
        client.call(PROPERTIES, "Set", PLAYER, "Volume", ("d", volume))
    assert client.asked == [SetVolume(0.25), SetVolume(0.0), SetVolume(1.0), SetVolume(0.0)]


def test_a_rate_of_nothing_is_a_pause_and_any_other_is_ignored(client: Client) -> None:
    client.call(PROPERTIES, "Set", PLAYER, "Rate", ("d", 2.0))
    client.call(PROPERTIES, "Set", PLAYER, "Rate", ("d", 0.0))
    assert client.asked == [MediaButton.PAUSE]


def test_what_cannot_be_answered_is_refused_in_the_words_of_dbus(client: Client) -> None:
    assert client.refused(PLAYER, "Dance") == "UnknownMethod"
    assert client.refused(PLAYER, "Seek", "far") == "UnknownMethod"
    assert client.refused(PLAYER, "Raise") == "UnknownMethod"
    assert client.refused(PLAYER, "OpenUri", "file:///song.ogg") == "NotSupported"
    assert client.refused(PROPERTIES, "Get", PLAYER, "Colour") == "UnknownProperty"
    assert client.refused(PROPERTIES, "Get", "org.example", "Volume") == "InvalidArgs"
    assert client.refused(PROPERTIES, "Set", PLAYER, "Colour", ("s", "red")) == "UnknownProperty"
    assert client.refused(PROPERTIES, "Set", ROOT, "Identity", ("s", "x")) == "PropertyReadOnly"
    assert client.refused(PROPERTIES, "Set", PLAYER, "Volume", ("s", "x")) == "PropertyReadOnly"
    assert client.refused(PLAYER, "Play", path="/elsewhere") == "UnknownObject"
    assert client.refused(INTROSPECTABLE, "Introspect", path="/elsewhere") == "UnknownObject"
    assert client.asked == []


def test_without_a_session_nothing_is_played() -> None:
    played: list[MediaRequest] = []
    with pytest.raises(CallRefused):
        MprisObject(played.append, lambda: 0, window=True).answer(
            BusMessage(OBJECT, PLAYER, "Play"), None
        )
    assert played == []


def test_only_what_changed_is_told() -> None:
    before = shown()
    assert changes(before, shown(held=70_000, moves=3, can_undo=True)) == {}
    assert changes(before, shown(state=State.RUNNING, origin=5)) == {
        "PlaybackStatus": ("s", "Playing")
    }
    assert set(changes(before, shown(title="Ankle"))) == {"Metadata"}
    assert set(changes(before, shown(volume=0.5))) == {"Volume"}
    stopped = changes(before, shown(state=State.STOPPED))
    assert set(stopped) == {
        *("PlaybackStatus", "CanGoNext", "CanGoPrevious"),
        *("CanPlay", "CanPause", "CanSeek"),
    }


def test_it_says_of_itself_what_it_can_do(client: Client) -> None:
    (xml,) = client.call(INTROSPECTABLE, "Introspect").body
    found = {one.get("name"): one for one in ET.fromstring(xml).iter("interface")}  # noqa: S314 - ours
    types = {one.get("name"): one.get("type") for one in found[PLAYER].iter("property")}
    told = {**player_properties(shown()), "Position": ("x", 0)}
    assert types == {name: signature for name, (signature, _) in told.items()}
    root = {one.get("name"): one.get("type") for one in found[ROOT].iter("property")}
    assert root == {name: kind for name, (kind, _) in root_properties(window=True).items()}
    for method in found[PLAYER].iter("method"):
        body = [_any(arg.get("type")) for arg in method.iter("arg")]
        if method.get("name") != "OpenUri":
            client.call(PLAYER, str(method.get("name")), *body)
    assert len(client.asked) == 7


def _any(kind: str | None) -> object:
    return {"o": "/none", "x": 1, "s": "file:///x"}[str(kind)]


def test_the_paths_above_the_object_lead_to_it(client: Client) -> None:
    path = ""
    for child in OBJECT.strip("/").split("/"):
        (xml,) = client.call(INTROSPECTABLE, "Introspect", path=path or "/").body
        assert f'<node name="{child}"/>' in xml
        path = f"{path}/{child}"


def test_every_value_is_of_its_type(client: Client) -> None:
    client.player = shown(cover="file:///x.png")
    for interface in (ROOT, PLAYER):
        answer = client.call(PROPERTIES, "GetAll", interface)
        kind = parse_signature(list(f"({answer.signature})"))
        data = kind.serialise(answer.body, 0, Endianness.little)
        read, _ = kind.parse_data(data, 0, Endianness.little)
        assert set(read[0]) == set(answer.body[0])
