"""The one dialog of the window: the system's own, that asks where a file is to go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from upstroke.core.app_state import FileKind


def ask_for_file(
    parent: QWidget,
    suggested: Path,
    kinds: Sequence[FileKind],
    chosen: Callable[[Path], None],
    title: str,
) -> QFileDialog:
    """Ask where to save; returns at once, and tells later what was chosen, if anything.

    A name is made right by the kind that is chosen. The dialog itself asks before a file is written
    over: where that is one that only the right name has, it comes up once more with this name.

    Args:
        parent: the window that waits for it.
        suggested: folder and name to begin with, of one of the kinds.
        kinds: what can be chosen.
        chosen: told the file.
        title: of the dialog.
    """
    filters = {f"{kind.title} (*{kind.ending})": kind.ending for kind in kinds}
    endings = tuple(filters.values())
    dialog = QFileDialog(parent, title, str(suggested.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(filters))
    dialog.selectNameFilter(list(filters)[endings.index(suggested.suffix)])
    dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
    dialog.selectFile(suggested.name)

    def of_kind(name_filter: str) -> None:
        ending = filters.get(name_filter)
        if ending is not None:
            dialog.setDefaultSuffix(ending.lstrip("."))
            name = next(iter(dialog.selectedFiles()), suggested.name)
            dialog.selectFile(_named(Path(name), ending, endings).name)

    def selected(name: str) -> None:
        right = given = Path(name)
        if given.suffix.lower() not in endings:
            right = _named(given, filters[dialog.selectedNameFilter()], endings)
        if right != given and _is_there(right):
            ask_for_file(parent, right, kinds, chosen, title)
        else:
            chosen(right)

    dialog.filterSelected.connect(of_kind)
    dialog.fileSelected.connect(selected)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _named(path: Path, ending: str, endings: Sequence[str]) -> Path:
    """A name with another ending, instead of one that it may have."""
    name = path.stem if path.suffix.lower() in endings else path.name.rstrip(". ")
    return path.with_name(f"{name}{ending}")


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for the disk: told by who writes it
        return False
