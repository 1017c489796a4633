"""The picture of a movement, on the side it is for, moving as the hand should."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.core.planning.beat import Beat
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, is_picture
from upstroke.window.look import colour
from upstroke.window.motion import Pose, held
from upstroke.window.moving_picture import MovingPicture
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

LEAST_HEIGHT = 64
"""Pixels below which a picture tells nothing."""


class PictureView(Dressed, QLabel):
    """Draws an illustration as large as it fits; pictures are drawn for the right side.

    Painting is economical: the layers of a picture are drawn once, and only the rectangle in which
    something has moved by a pixel of the screen is painted again.
    """

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        is_picture(self)
        self._pictures = pictures
        self._name: str | None = None
        self._mirrored = False
        self._moves = False
        self._come = 1.0
        self._beat: Beat | None = None
        self._poses: tuple[Pose, ...] = ()
        self._reckoned: tuple[MovingPicture | None, Beat | None, tuple[Pose, ...]] = None, None, ()
        self._wanted: tuple[object, ...] = ()
        self._picture: MovingPicture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_picture(self, name: str | None, title: str, *, mirrored: bool) -> None:
        """Show another picture."""
        if (name, mirrored) != (self._name, self._mirrored):
            self._name, self._mirrored = name, mirrored
            self.setAccessibleName(tr("Picture: {what}", what=title))
            self.update()

    def show_come(self, come: float) -> None:
        """Be seen so much (0 to 1), while it comes up."""
        if come != self._come:
            self._come = come
            self.update()

    def show_beat(self, beat: Beat | None) -> None:
        """Move along with an instant of the movement; None: nothing is to be done just now."""
        self._moves = True
        self._beat = held(beat) if self.style_now.still else beat
        picture = self._moving()
        moves = picture is not None and self.height() >= LEAST_HEIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, moves)
        if picture is None or not moves:
            return
        poses = self._poses_of(picture)
        if len(poses) != len(self._poses):
            self.update()
            return
        changed = picture.changed(self._poses, poses)
        if not changed.isEmpty():
            self.update(changed.translated(self._corner(picture.width, picture.height)))

    def has_picture(self) -> bool:
        """Whether there is anything to be drawn."""
        return self._pictures.has(self._name)

    def sizeHint(self) -> QSize:
        """The shape that the illustrations have."""
        return QSize(120, 90)

    def minimumSizeHint(self) -> QSize:
        """It may vanish where there is no room."""
        return QSize(0, 0)

    def _moving(self) -> MovingPicture | None:
        """The picture in layers as it is to be drawn now, looked for when that has changed."""
        if not self._moves:
            return None
        palette, ratio = self.style_now.palette, self.devicePixelRatioF()
        wanted = (self._name, self.size(), palette, ratio, self._mirrored)
        if wanted != self._wanted:
            self._wanted = wanted
            self._picture = self._pictures.moving(
                self._name, self.size(), palette, ratio, mirrored=self._mirrored
            )
        return self._picture

    def _poses_of(self, picture: MovingPicture) -> tuple[Pose, ...]:
        """Where its parts lie now, reckoned once for an instant."""
        if self._reckoned[0] is not picture or self._reckoned[1] is not self._beat:
            self._reckoned = picture, self._beat, picture.poses(self._beat)
        return self._reckoned[2]

    def _corner(self, width: float, height: float) -> QPoint:
        return QPoint(round((self.width() - width) / 2), round((self.height() - height) / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept pixmaps in the middle."""
        if self.height() < LEAST_HEIGHT:
            return
        moving = self._moving()
        if moving is not None:
            self._poses = self._poses_of(moving)
            with painting(self) as painter:
                painter.fillRect(event.rect(), colour(self.style_now.palette.paper))
                painter.translate(self._corner(moving.width, moving.height))
                painter.setOpacity(self._come)
                moving.draw(painter, self._poses)
            return
        ratio = self.devicePixelRatioF()
        pixmap = self._pictures.illustration(
            self._name, self.size(), self.style_now.palette, ratio, mirrored=self._mirrored
        )
        if pixmap.isNull():
            return
        size = pixmap.deviceIndependentSize()
        with painting(self) as painter:
            painter.setOpacity(self._come)
            painter.drawPixmap(self._corner(size.width(), size.height()), pixmap)
