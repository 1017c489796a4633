"""Pictures of a programme: those that ship with Upstroke, and files beside the programme's."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path, PurePosixPath, PureWindowsPath

from upstroke.files.places import assets_folder
from upstroke.files.programme import values
from upstroke.files.programme.faults import Place, did_you_mean, shown
from upstroke.texts import tr

_ENDINGS = (".svg", ".png")


def picture_in(folder: Path) -> values.Reader[str]:
    """A reader of pictures: a name is answered as it is, a file as a path from `folder`.

    Both must be there: a slip would be seen nowhere but in the session.
    """

    def read(value: object, place: Place) -> str:
        written = values.plain_text(value, place)
        told = shown(written)
        if not written.lower().endswith(_ENDINGS):
            return _name(written, place)
        if not _stays_inside(folder, written):
            raise place.wrong(
                tr("the picture {written} lies outside the programme's folder", written=told),
                tr("put it beside the programme, and write its path from there with /"),
            )
        if not os.path.isfile(folder / written):  # noqa: PTH113 - which raises nothing
            raise place.wrong(
                tr("there is no picture {written} in the programme's folder", written=told),
                tr("put it there, or write its path from there"),
            )
        return str(folder / written)

    return read


def _name(written: str, place: Place) -> str:
    if not values.is_identifier(written):
        raise place.wrong(
            tr("the picture {written} is neither a name nor a file", written=shown(written)),
            tr("write a name such as calf, or a path that ends in .svg or .png"),
        )
    names = shipped_pictures()
    if names and written not in names:
        mend = tr("write one such as calf, or the path of a file that ends in .svg or .png")
        raise place.wrong(
            tr("Upstroke has no picture {written}", written=shown(written)),
            did_you_mean(written, names, mend),
        )
    return written


@cache
def shipped_pictures() -> frozenset[str]:
    """The names of the pictures that ship with Upstroke; none where they are not installed."""
    return frozenset(path.stem for path in (assets_folder() / "illustrations").glob("*.svg"))


def _stays_inside(folder: Path, written: str) -> bool:
    if "\\" in written or PurePosixPath(written).is_absolute() or PureWindowsPath(written).drive:
        return False
    try:
        return (folder / written).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a circle of links
        return False
