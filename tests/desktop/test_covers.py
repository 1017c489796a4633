"""Covers are drawn once, apart, and looked at like any picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage, QTransform

from upstroke.desktop.covers import Cover, Covers
from upstroke.files.places import assets_folder

CALF = assets_folder() / "illustrations" / "calf.svg"
BROUGHT = assets_folder() / "icons" / "upstroke-64.png"
SOON_S = 60.0


class Artist:
    """Writes a file for each, but for what it cannot draw."""

    def __init__(self) -> None:
        self.drawn: list[str] = []

    def __call__(self, files: Mapping[Cover, Path]) -> None:
        for cover, file in files.items():
            self.drawn.append(cover.picture.stem)
            if cover.picture.stem != "broken":
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(b"PNG")


def made(covers: Covers, *wanted: Cover) -> list[str | None]:
    covers.prepare(wanted)
    assert covers.settle(SOON_S)
    return [covers.uri(one) for one in wanted]


def test_real_pictures_become_squares_that_are_the_mirror_of_each_other(tmp_path: Path) -> None:
    covers = Covers(tmp_path / "covers")
    wanted = (Cover(CALF), Cover(CALF, mirrored=True), Cover(BROUGHT))
    images = []
    for uri in made(covers, *wanted):
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


def test_they_are_drawn_once_for_all_starts(tmp_path: Path) -> None:
    for drawn in (["calf"], []):
        artist = Artist()
        covers = Covers(tmp_path, artist)
        assert made(covers, Cover(CALF))[0]
        assert made(covers, Cover(CALF))[0]
        assert artist.drawn == drawn


def test_a_picture_that_was_changed_is_drawn_anew(tmp_path: Path) -> None:
    own = tmp_path / "own.svg"
    uris = []
    for text in ("<svg/>", "<svg>more</svg>"):
        own.write_text(text)
        uris += made(Covers(tmp_path / "covers", Artist()), Cover(own))
    assert len(set(uris)) == 2


def test_one_that_cannot_be_drawn_is_missing_and_not_asked_for_again(tmp_path: Path) -> None:
    artist = Artist()
    covers = Covers(tmp_path, artist)
    broken = Cover(tmp_path / "broken.svg")
    assert made(covers, broken) == [None]
    assert made(covers, broken) == [None]
    assert artist.drawn == ["broken"]


def test_a_real_picture_that_is_none_costs_only_itself(tmp_path: Path) -> None:
    none = tmp_path / "none.svg"
    none.write_text("no picture")
    wanted = (Cover(none), Cover(tmp_path / "gone.svg"), Cover(CALF))
    first, second, third = made(Covers(tmp_path / "covers"), *wanted)
    assert (first, second) == (None, None)
    assert third is not None
