"""Covers are drawn once, apart, and looked at like any picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage, QTransform

from tests.app.standing_in import TIMELINE
from upstroke.app.integrations.covers import GENERAL, Cover, StepCovers
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import Side
from upstroke.files.places import assets_folder

CALF = assets_folder() / "illustrations" / "calf.svg"
BROUGHT = assets_folder() / "icons" / "upstroke-64.png"
SOON_S = 60.0


class Artist:
    """Writes a file for each, but for what it cannot draw."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, bool]] = []

    def __call__(self, drawings: Mapping[Cover, Path]) -> None:
        for (picture, mirrored), out in drawings.items():
            self.drawn.append((picture.stem, mirrored))
            if picture.stem != "broken":
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_bytes(b"PNG")


def session_of(first: str | None, second: str | None = None) -> Timeline:
    """A session whose steps have these pictures."""
    pictures = zip(TIMELINE.steps, (first, second), strict=True)
    return replace(
        TIMELINE, steps=tuple(replace(step, picture=picture) for step, picture in pictures)
    )


def made(covers: StepCovers, timeline: Timeline) -> list[str | None]:
    """Covers of the first step, on its right and left side, and of the second."""
    covers.prepare(timeline)
    assert covers.worker.settle(SOON_S)
    first, second = timeline.at(0), timeline.at(5_000)
    left = replace(first, span=replace(first.span, side=Side.LEFT))
    return [covers.uri(moment) for moment in (first, left, second)]


def test_real_pictures_become_squares_that_are_the_mirror_of_each_other(tmp_path: Path) -> None:
    files = {"calf": CALF, "own": BROUGHT}
    images = []
    for uri in made(StepCovers(tmp_path / "covers", files.get), session_of("calf", "own")):
        assert uri is not None
        images.append(QImage(str(Path(uri.removeprefix("file://")))))
    assert all((one.width(), one.height()) == (512, 512) for one in images)
    assert all(one.pixelColor(2, 2).lightness() > 240 for one in images)
    plain, mirrored, _ = images
    assert plain != mirrored
    assert _differences(plain, mirrored.transformed(QTransform.fromScale(-1, 1))) < 0.02


def _differences(one: QImage, other: QImage) -> float:
    places = [(x, y) for x in range(0, 512, 8) for y in range(0, 512, 8)]
    apart = sum(
        abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > 60
        for at in places
    )
    return apart / len(places)


def test_the_cover_is_the_picture_of_the_step_on_its_side(tmp_path: Path) -> None:
    artist = Artist()
    files = {GENERAL: tmp_path / "general.svg", "calf": tmp_path / "calf.svg"}
    uris = made(StepCovers(tmp_path / "covers", files.get, artist), session_of("calf"))
    assert sorted(artist.drawn) == [
        (name, mirrored) for name in ("calf", GENERAL) for mirrored in (False, True)
    ]
    assert [str(uri).rpartition("/")[2].partition("-")[0] for uri in uris] == [
        "calf",
        "calf",
        "general",
    ]
    assert len(set(uris)) == 3


def test_without_any_picture_there_is_no_cover(tmp_path: Path) -> None:
    artist = Artist()
    covers = StepCovers(tmp_path, lambda _: None, artist)
    assert made(covers, TIMELINE) == [None, None, None]
    assert artist.drawn == []


def test_they_are_drawn_once_for_all_starts(tmp_path: Path) -> None:
    for drawn in ([("calf", False), ("calf", True)], []):
        artist = Artist()
        covers = StepCovers(tmp_path, {"calf": CALF}.get, artist)
        assert made(covers, session_of("calf"))[0]
        assert made(covers, session_of("calf"))[0], "given more time"
        assert artist.drawn == drawn


def test_a_picture_that_was_changed_is_drawn_anew(tmp_path: Path) -> None:
    own = tmp_path / "own.svg"
    uris = []
    for text in ("<svg/>", "<svg>more</svg>"):
        own.write_text(text)
        uris += made(StepCovers(tmp_path / "covers", lambda _: own, Artist()), session_of("own"))
    assert len(set(uris)) == 4


def test_one_that_cannot_be_drawn_is_missing_and_not_asked_for_again(tmp_path: Path) -> None:
    artist = Artist()
    covers = StepCovers(tmp_path, {"own": tmp_path / "broken.svg"}.get, artist)
    for _ in range(2):
        assert made(covers, session_of("own")) == [None, None, None]
    assert artist.drawn == [("broken", False), ("broken", True)]


def test_a_real_picture_that_is_none_costs_only_itself(tmp_path: Path) -> None:
    none = tmp_path / "none.svg"
    none.write_text("no picture")
    files = {"none": none, "calf": CALF}
    first, mirrored, calf = made(
        StepCovers(tmp_path / "covers", files.get), session_of("none", "calf")
    )
    assert (first, mirrored) == (None, None)
    assert calf is not None
