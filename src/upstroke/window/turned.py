"""A button that is on or off, turned by a screen reader as by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton


class Turned:
    """Tells of a click whoever turns it; mixed into buttons of Qt.

    A screen reader has Qt turn a button, and Qt says nothing of a click then: nothing would happen.
    """

    _known = False

    def hear_turns(self) -> None:
        """To be called once, when the button has been made."""
        if isinstance(self, QAbstractButton):
            self.toggled.connect(self._tell)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt calls it by this name
        """A hand turns it: Qt tells of the click by itself."""
        self._known = True
        super().nextCheckState()  # type: ignore[misc]
        self._known = False

    def setChecked(self, on: bool) -> None:  # noqa: N802, FBT001 - Qt calls it by this name
        """Show it on or off: nobody has turned it."""
        self._known = True
        super().setChecked(on)  # type: ignore[misc]
        self._known = False

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if not self._known and isinstance(self, QAbstractButton):
            self.clicked[bool].emit(on)  # type: ignore[index] # Qt has it without argument too
