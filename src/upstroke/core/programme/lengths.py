"""The length a person wants a session to take: one of the programme's own, or any total."""

from __future__ import annotations

from typing import TypeAlias

from upstroke.core.programme.model import Programme
from upstroke.core.time_format import TimeFault, parse_time
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.texts.regions import figure

Length: TypeAlias = str | Millis
"""The id of a named length, or a total in milliseconds."""

LONGEST: Millis = 24 * 3_600_000
"""A day: more is a slip of the finger."""


class LengthFault(ValueError):
    """A length that cannot be understood; its text is one sentence with the mend."""


def parse_length(text: str, programme: Programme) -> Length:
    """A length as people type it: `quick`, or a time such as `15m`, `1 h 5 min` or `15:30`.

    Decimals may have a comma where the person's region writes one.

    Raises:
        LengthFault: when it is neither a named length nor a time.
    """
    wanted = text.strip().lower()
    names = [length.id for length in programme.lengths]
    if wanted in names:
        return wanted
    try:
        return _total(text)
    except TimeFault as mend:
        message = tr(
            "There is no length “{length}”; {mend}, or one of {lengths}.",
            length=text,
            mend=mend,
            lengths=", ".join(names),
        )
        raise LengthFault(message) from None


def _total(text: str) -> Millis:
    total = parse_time(text, decimal=figure("."))
    if not 0 < total <= LONGEST:
        raise TimeFault(tr("write more than 0s and at most 24h"))
    return total
