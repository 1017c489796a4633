"""Pictures of a programme: those that ship with Upstroke, and files beside the programme's."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

from upstroke.files.programme_file import texts, values
from upstroke.files.programme_file.faults import Place, shown
from upstroke.texts import tr

_ENDINGS = (".svg", ".png")


def picture_in(folder: Path) -> values.Reader[str]:
    """A reader of pictures: a name is answered as it is, a file as a path from `folder`."""

    def read(value: object, place: Place) -> str:
        written = texts.plain_text(value, place)
        if not written.lower().endswith(_ENDINGS):
            return _name(written, place)
        if not _stays_inside(folder, written):
            raise place.wrong(
                tr(
                    "the picture {written} lies outside the programme's folder",
                    written=shown(written),
                ),
                tr("put it beside the programme, and write its path from there with /"),
            )
        return str(folder / written)

    return read


def _name(written: str, place: Place) -> str:
    if texts.is_identifier(written):
        return written
    raise place.wrong(
        tr("the picture {written} is neither a name nor a file", written=shown(written)),
        tr("write a name such as calf, or a path that ends in .svg or .png"),
    )


def _stays_inside(folder: Path, written: str) -> bool:
    if "\\" in written or PurePosixPath(written).is_absolute() or PureWindowsPath(written).drive:
        return False
    try:
        return (folder / written).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a circle of links
        return False
