"""Takes an illustration apart into what stands still and what moves.

Groups of a picture that carry `data-motion` move, everything between them stands still. Each
becomes a picture of its own, in the order they lie on one another, so that each can be drawn once
and then only be put in place.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from upstroke.window.motion import Motion
from upstroke.window.motion_words import motion_of

MOTION = "data-motion"
HIDE = "display"
"""Of a moving group: it is not seen where the picture is drawn as a whole, as among many others."""

MOST_PARTS = 40
"""A picture in more parts than this is drawn as one: it would cost more than it tells."""


@dataclass(frozen=True, slots=True)
class PicturePart:
    """One layer: the source of a whole picture that shows nothing else. None: it stands still."""

    source: bytes
    motion: Motion | None
    name: str = ""


def parts_of(source: bytes) -> tuple[PicturePart, ...]:
    """The layers of a picture, lowest first; none where nothing in it moves."""
    if MOTION.encode() not in source or b"<!ENTITY" in source:
        return ()
    try:
        root = ET.fromstring(source)  # noqa: S314 - without entities there is nothing to expand
    except ET.ParseError:
        return ()
    holder = _holder(root)
    children = list(holder) if holder is not None else []
    layers = _layers(children)
    if holder is None or len(layers) > MOST_PARTS:
        return ()
    return tuple(_part(root, holder, children, layer) for layer in layers)


def _holder(root: ET.Element) -> ET.Element | None:
    """What the moving groups lie in, one beside the other; deeper ones do not move."""
    return next((one for one in root.iter() if any(_moves(child) for child in one)), None)


def _moves(element: ET.Element) -> bool:
    return motion_of(element.get(MOTION, "path: wrong")) is not None


def _layers(children: list[ET.Element]) -> list[list[ET.Element]]:
    """Each moving element by itself, what stands still between them together."""
    layers: list[list[ET.Element]] = []
    for child in children:
        if not layers or _moves(child) or _moves(layers[-1][0]):
            layers.append([child])
        else:
            layers[-1].append(child)
    return layers


def _part(
    root: ET.Element, holder: ET.Element, children: list[ET.Element], layer: list[ET.Element]
) -> PicturePart:
    moving = layer[0] if _moves(layer[0]) else None
    if moving is not None:
        moving.attrib.pop(HIDE, None)
    for child in children:
        holder.remove(child)
    holder.extend(layer)
    source = ET.tostring(root)
    for child in layer:
        holder.remove(child)
    holder.extend(children)
    if moving is None:
        return PicturePart(source, None)
    return PicturePart(source, motion_of(moving.get(MOTION, "")), moving.get("id", ""))
