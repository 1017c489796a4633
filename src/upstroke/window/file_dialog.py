"""The one dialog of the window: the system's own, that asks where a file is to go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from upstroke.window.desk import FileKind


def ask_for_file(
    parent: QWidget,
    suggested: Path,
    kinds: Sequence[FileKind],
    chosen: Callable[[Path], None],
    title: str,
) -> QFileDialog:
    """Ask where to save; returns at once, and tells later what was chosen, if anything.

    Another kind gives the name its ending at once, so that the dialog itself asks before a file of
    that name is written over.

    Args:
        parent: the window that waits for it.
        suggested: folder and name to begin with, of the first kind.
        kinds: what can be chosen.
        chosen: told the file.
        title: of the dialog.
    """
    filters = {f"{kind.title} (*{kind.ending})": kind.ending for kind in kinds}
    dialog = QFileDialog(parent, title, str(suggested.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
    dialog.selectFile(suggested.name)

    def of_kind(name_filter: str) -> None:
        ending = filters.get(name_filter)
        if ending is not None:
            dialog.setDefaultSuffix(ending.lstrip("."))
            name = next(iter(dialog.selectedFiles()), suggested.name)
            dialog.selectFile(_named(name, ending, tuple(filters.values())))

    dialog.filterSelected.connect(of_kind)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _named(name: str, ending: str, endings: Sequence[str]) -> str:
    """A name with another ending, instead of one that it may have."""
    path = Path(name)
    return f"{path.stem if path.suffix.lower() in endings else path.name}{ending}"
