"""Which output to try next, when to try it again, and why it is not a better one. Pure."""

from __future__ import annotations

from collections.abc import Collection

from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import OutputName
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import marked, tr

_SECOND = 1000 * NANOS_PER_MILLI

LOOK_AGAIN_NS: Nanos = _SECOND // 4
"""The first pause before an output is started again; each next one is twice as long, up to the
other. One that breaks off or cannot even be started costs a tenth of a second of a core a time."""
LOOK_AGAIN_AT_MOST_NS: Nanos = 2 * _SECOND

BROKEN_TIMES = 3
BROKEN_WITHIN_NS: Nanos = 60 * _SECOND
"""An output that broke so often in that time is passed over, if there is another."""

_ORDER: dict[Wanted, tuple[OutputName, ...]] = {
    "auto": ("simpleaudio", "qt"),
    "simpleaudio": ("simpleaudio",),
    "qt": ("qt",),
    "silent": (),
}

LABELS: dict[OutputName, str] = {
    "simpleaudio": "simpleaudio",
    "qt": "Qt",
    "silent": marked("the silent output"),
}
"""As sentences name them."""


def label(output: OutputName) -> str:
    """An output as sentences name it."""
    return tr(LABELS[output])


class Search:
    """Goes through the outputs that are wanted, best first, and tells which to look for after."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted: Wanted = wanted
        self._to_try: list[OutputName] = []
        self._why_not: dict[OutputName, str] = {}
        self._hopeless: set[OutputName] = set()
        self._broke_ns: dict[OutputName, list[Nanos]] = {}
        self._pause_ns: dict[OutputName, Nanos] = {}
        self._again_ns: dict[OutputName, Nanos] = {}

    def begin(self, now: Nanos, *, silence: bool) -> None:
        """Start over with the best; `silence`: fall back to the silent output in the end."""
        self._to_try = [output for output in self._hopeful() if not self._breaks(output, now)]
        if silence:
            self._to_try.append("silent")

    def next(self) -> OutputName | None:
        """What to try now; None: everything was tried."""
        return self._to_try.pop(0) if self._to_try else None

    def skip(self, output: OutputName) -> None:
        """It is being tried already."""
        self._to_try = [other for other in self._to_try if other != output]

    def refused(self, output: OutputName, why: str, *, lasting: bool) -> None:
        """It cannot play; `lasting`: nor will it later."""
        self._why_not[output] = why
        if lasting:
            self._hopeless.add(output)

    def broke(self, output: OutputName, now: Nanos) -> bool:
        """It played, and broke. Returns whether it does so too often."""
        recent = [at for at in self._broke_ns.get(output, []) if now - at < BROKEN_WITHIN_NS]
        self._broke_ns[output] = [*recent, now]
        if too_often := self._breaks(output, now):
            self._why_not[output] = tr("{output} keeps breaking off", output=label(output))
            self.rest(output, now)
        return too_often

    def found(self, output: OutputName, now: Nanos) -> None:
        """It plays."""
        if not self._breaks(output, now):
            self._pause_ns.pop(output, None)

    def rest(self, output: OutputName, now: Nanos) -> None:
        """Let it be for a while, longer and longer."""
        pause = self._pause_ns.get(output, LOOK_AGAIN_NS)
        self._again_ns[output] = now + pause
        self._pause_ns[output] = min(2 * pause, LOOK_AGAIN_AT_MOST_NS)

    def missing(self, looked_for: Collection[OutputName], now: Nanos) -> list[OutputName]:
        """Which outputs nobody looks for, and somebody should by now."""
        return [
            output
            for output in self._hopeful()
            if output not in looked_for and now >= self._again_ns.get(output, now)
        ]

    def is_best(self, output: OutputName, looked_for: Collection[OutputName]) -> bool:
        """Whether no better one is looked for."""
        order = _ORDER[self._wanted]
        return output not in order or not set(order[: order.index(output)]) & set(looked_for)

    def status(self, output: OutputName | None) -> SoundStatus:
        """What to tell while this one plays; None: still looking."""
        return SoundStatus(output, self._why(output))

    def _why(self, output: OutputName | None) -> str:
        if output is None:
            return tr("Looking for a way to play sound.")
        if output == "silent":
            reasons = self._reasons(_ORDER[self._wanted])
            if reasons:
                return tr("No sound can be played: {reasons}.", reasons=reasons)
            return tr("Silent, as chosen.")
        better = self._reasons(_ORDER[self._wanted][: _ORDER[self._wanted].index(output)])
        if not better:
            return ""
        return tr(
            "{output} plays the sound, since {reasons}.", output=label(output), reasons=better
        )

    def _reasons(self, outputs: tuple[OutputName, ...]) -> str:
        return "; ".join(self._why_not[output] for output in outputs if output in self._why_not)

    def _hopeful(self) -> list[OutputName]:
        return [output for output in _ORDER[self._wanted] if output not in self._hopeless]

    def _breaks(self, output: OutputName, now: Nanos) -> bool:
        recent = [at for at in self._broke_ns.get(output, []) if now - at < BROKEN_WITHIN_NS]
        return len(recent) >= BROKEN_TIMES
