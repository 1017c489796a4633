"""Which output to try next, when to look again, and why it is not a better one. Pure."""

from __future__ import annotations

from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import OutputName
from upstroke.core.units import NANOS_PER_MILLI, Nanos

_SECOND = 1000 * NANOS_PER_MILLI

LOOK_AGAIN_NS: Nanos = 2 * _SECOND
"""The first pause between two searches; each next one is twice as long, up to the other."""
LOOK_AGAIN_AT_MOST_NS: Nanos = 15 * _SECOND
"""Starting two processes costs about 0.3 s of a core: 2 % at this interval."""

BROKEN_TIMES = 3
BROKEN_WITHIN_NS: Nanos = 60 * _SECOND
"""An output that broke so often in that time is passed over."""

_ORDER: dict[Wanted, tuple[OutputName, ...]] = {
    "auto": ("simpleaudio", "qt"),
    "simpleaudio": ("simpleaudio",),
    "qt": ("qt",),
    "silent": (),
}

LABELS: dict[OutputName, str] = {
    "simpleaudio": "simpleaudio",
    "qt": "Qt",
    "silent": "the silent output",
}
"""As sentences name them."""


class Search:
    """Goes through the outputs that are wanted, best first, as often as it must."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted: Wanted = wanted
        self._to_try: list[OutputName] = []
        self._why_not: dict[OutputName, str] = {}
        self._hopeless: set[OutputName] = set()
        self._broke_ns: dict[OutputName, list[Nanos]] = {}
        self._pause_ns = LOOK_AGAIN_NS
        self._again_ns: Nanos | None = None

    def begin(self, now: Nanos, *, silence: bool) -> None:
        """Start over with the best; `silence`: fall back to the silent output in the end."""
        self._again_ns = None
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
            self._why_not[output] = f"{LABELS[output]} keeps breaking off"
        return too_often

    def found(self, output: OutputName, now: Nanos) -> None:
        """It plays."""
        if output == "silent":
            self.rest(now)
        else:
            self._pause_ns = LOOK_AGAIN_NS

    def rest(self, now: Nanos) -> None:
        """Nothing was found that can be heard: look again, after longer and longer pauses."""
        if self._hopeful():
            self._again_ns = now + self._pause_ns
            self._pause_ns = min(2 * self._pause_ns, LOOK_AGAIN_AT_MOST_NS)

    def is_due(self, now: Nanos) -> bool:
        """Whether it is time to look again."""
        return self._again_ns is not None and now >= self._again_ns

    def status(self, output: OutputName | None) -> SoundStatus:
        """What to tell while this one plays; None: still looking."""
        return SoundStatus(output, self._why(output))

    def _why(self, output: OutputName | None) -> str:
        if output is None:
            return "Looking for a way to play sound."
        if output == "silent":
            reasons = self._reasons(_ORDER[self._wanted])
            return f"No sound can be played: {reasons}." if reasons else "Silent, as chosen."
        better = self._reasons(_ORDER[self._wanted][: _ORDER[self._wanted].index(output)])
        return f"{LABELS[output]} plays the sound, since {better}." if better else ""

    def _reasons(self, outputs: tuple[OutputName, ...]) -> str:
        return "; ".join(self._why_not[output] for output in outputs if output in self._why_not)

    def _hopeful(self) -> list[OutputName]:
        return [output for output in _ORDER[self._wanted] if output not in self._hopeless]

    def _breaks(self, output: OutputName, now: Nanos) -> bool:
        recent = [at for at in self._broke_ns.get(output, []) if now - at < BROKEN_WITHIN_NS]
        return len(recent) >= BROKEN_TIMES
