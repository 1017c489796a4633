"""A picture in layers, drawn once, and where each lies at an instant.

Only what has moved by a pixel of the screen is to be painted again: `changed` tells the rectangle.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap, QTransform

from upstroke.core.planning.beat import Beat
from upstroke.window.motion import HIDDEN, Motion, Pose, pose_at

FINE_TURN = 0.5
"""Degrees: less is not seen."""

FINE_SHARE = 0.02
"""Of opacity and size."""

EDGE = 2
"""Pixels around a moving part, where its smooth edges reach."""


AT_REST = Pose()


@dataclass(frozen=True, slots=True)
class Layer:
    """A pixmap, where it lies in the drawn picture (pixels), and what it does."""

    pixmap: QPixmap
    place: QRectF
    motion: Motion | None


@dataclass(frozen=True, slots=True)
class MovingPicture:
    """All layers of a picture that is `width` by `height` pixels, lowest first.

    `scale` is pixels to one unit of the picture, `mirrored` whether it is of the left side.
    """

    layers: tuple[Layer, ...]
    width: float
    height: float
    scale: float
    ratio: float
    mirrored: bool

    @property
    def moves(self) -> bool:
        """Whether there is anything that moves."""
        return any(layer.motion for layer in self.layers)

    def poses(self, beat: Beat | None) -> tuple[Pose, ...]:
        """Where each layer lies at an instant, in whole pixels of the screen."""
        return tuple(self._pose(layer, beat) for layer in self.layers)

    def _pose(self, layer: Layer, beat: Beat | None) -> Pose:
        if layer.motion is None:
            return AT_REST
        pose = pose_at(layer.motion, beat, mirrored=self.mirrored)
        if pose is HIDDEN:
            return pose
        if self.mirrored:
            pose = pose.mirrored(self.width / self.scale)
        return Pose(
            x=_stepped(pose.x * self.scale, 1 / self.ratio),
            y=_stepped(pose.y * self.scale, 1 / self.ratio),
            turn=_stepped(pose.turn, FINE_TURN),
            wide=_stepped(pose.wide, FINE_SHARE),
            high=_stepped(pose.high, FINE_SHARE),
            pivot=(pose.pivot[0] * self.scale, pose.pivot[1] * self.scale),
            opacity=_stepped(pose.opacity, FINE_SHARE),
        )

    def changed(self, before: tuple[Pose, ...], after: tuple[Pose, ...]) -> QRect:
        """What is to be painted again between two instants; empty where nothing has moved."""
        dirty = QRectF()
        for layer, one, other in zip(self.layers, before, after, strict=True):
            if one != other:
                for pose in (one, other):
                    if pose.opacity:
                        dirty = dirty.united(_transform(pose).mapRect(layer.place))
        return QRect() if dirty.isEmpty() else _grown(dirty.toAlignedRect())

    def draw(self, painter: QPainter, poses: tuple[Pose, ...]) -> None:
        """Draw all layers, the picture's corner at the painter's origin."""
        for layer, pose in zip(self.layers, poses, strict=True):
            if not pose.opacity:
                continue
            painter.save()
            painter.setOpacity(painter.opacity() * pose.opacity)
            if _only_moved(pose):
                at = layer.place.topLeft() + QPointF(pose.x, pose.y)
                painter.drawPixmap(at, layer.pixmap)
            else:
                painter.setTransform(_transform(pose), combine=True)
                painter.drawPixmap(layer.place.topLeft(), layer.pixmap)
            painter.restore()


def _stepped(value: float, step: float) -> float:
    return round(round(value / step) * step, 4)


def _only_moved(pose: Pose) -> bool:
    return pose.turn == 0.0 and pose.wide == pose.high == 1.0


def _transform(pose: Pose) -> QTransform:
    """From the place in the picture to the place at the instant."""
    x, y = pose.pivot
    turned = QTransform.fromTranslate(x + pose.x, y + pose.y)
    turned.rotate(pose.turn)
    turned.scale(pose.wide, pose.high)
    return turned.translate(-x, -y)


def _grown(rect: QRect) -> QRect:
    return rect.adjusted(-EDGE, -EDGE, EDGE, EDGE)
