"""A session taken away as one sound file: at once for the command line, or behind the window.

The window calls `take_away` and keeps what it gets; with each of its ticks it shows `fraction`, and
once `over` holds, `fault` or that the file is there. `cancel` may be called at any time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from upstroke.app.house import House
from upstroke.app.planned import VOICE_WITHIN_S
from upstroke.app.planning import Chosen, Planner
from upstroke.app.voice import Words
from upstroke.audio.export import check_export, cut_short, export
from upstroke.audio.render import RenderFault, Told
from upstroke.audio.unpack import clips_of, unpack
from upstroke.core.compiler import LengthRefused, NothingToDo
from upstroke.core.settings import Settings
from upstroke.core.timeline import Timeline
from upstroke.core.units import Millis
from upstroke.files.owners import give_by_name, owner_for

COVER = "icons/upstroke-512.png"
"""Among the assets."""

CLOSES_WITHIN_S = 5.0
"""What is half-written is gone by then; a piece of sound takes a fraction of a second."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of it: `whole` is False when it was cancelled; `troubles` are sentences."""

    whole: bool
    troubles: tuple[str, ...] = ()


def write_session(  # noqa: PLR0913 - the last two are for those who wait and watch
    house: House,
    timeline: Timeline,
    settings: Settings,
    out: Path,
    *,
    words: Words | None = None,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write a session in the format of the file's ending; returns when it is written.

    `words` are those that it was planned with, None for the voice's as they are now.

    Raises:
        RenderFault: as `upstroke.audio.export.export`.
    """
    owner, store = owner_for(out), house.store()
    said = words or Words(house.voice.bank, house.voice.trouble)
    try:
        clips = unpack(clips_of(timeline), said.bank, store, cancelled=cancelled)
        whole = export(
            timeline,
            clips.paths,
            out,
            settings.volumes,
            cover=house.assets / COVER,
            progress=progress,
            cancelled=cancelled,
        )
        if whole:
            with suppress(OSError):
                give_by_name(out.resolve(), owner)
    finally:
        store.close()
    troubles = (said.trouble, clips.trouble, cut_short(timeline, out))
    return Written(whole, tuple(one for one in troubles if one))


def take_away(house: House, chosen: Chosen, out: Path) -> Takeaway:
    """Begin to write a session to a file, in a thread, with the settings as they are now.

    Words that are still to be spoken in the chosen voice are waited for. Never raises: what is
    wrong with the name, the place or the length is the `fault` of what it returns.
    """
    return Takeaway(house, chosen, house.keeper.settings, out)


class Takeaway:
    """A file that is being written; its properties may be read from any thread.

    Args:
        house: settings, clips; closed only after this.
        chosen: the programme and its length.
        settings: to be used, whatever they are changed to meanwhile.
        out: the file; its ending chooses the format.
    """

    def __init__(self, house: House, chosen: Chosen, settings: Settings, out: Path) -> None:
        self._house = house
        self._chosen = chosen
        self._settings = settings
        self._fraction = 0.0
        self._fault: str | None = None
        self._written = Written(whole=False)
        self._cancelled = threading.Event()
        self.out = out
        self._thread = threading.Thread(target=self._live, name="takeaway", daemon=True)
        self._thread.start()

    @property
    def fraction(self) -> float:
        """How much is written, from 0 to 1."""
        return self._fraction

    @property
    def over(self) -> bool:
        """Whether there is no more to wait for: written, cancelled or at fault."""
        return not self._thread.is_alive()

    @property
    def whole(self) -> bool:
        """Whether the file is there. False while it is written, when cancelled and at fault."""
        return self._written.whole

    @property
    def fault(self) -> str | None:
        """Why there is no file, as one sentence."""
        return self._fault

    @property
    def troubles(self) -> tuple[str, ...]:
        """Sentences about words and sounds that are missing in the file."""
        return self._written.troubles

    def cancel(self) -> None:
        """End soon, and leave what was there before; does not wait."""
        self._cancelled.set()

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until it is over; tells whether it is."""
        self._thread.join(timeout_s)
        return self.over

    def close(self) -> None:
        """Cancel, and wait until nothing half-written is left."""
        self.cancel()
        self.settle(CLOSES_WITHIN_S)

    def _live(self) -> None:
        try:
            check_export(self.out)
            if self._cancelled.is_set():
                return
            words = self._words()
            self._written = write_session(
                self._house,
                self._timeline(words),
                self._settings,
                self.out,
                words=words,
                progress=self._note,
                cancelled=self._cancelled.is_set,
            )
        except (RenderFault, LengthRefused, NothingToDo) as fault:
            self._fault = str(fault)

    def _words(self) -> Words:
        until = monotonic() + VOICE_WITHIN_S
        return self._house.voice.finish(
            self._chosen.programme,
            self._settings.voice,
            cancelled=lambda: self._cancelled.is_set() or monotonic() > until,
        )

    def _timeline(self, words: Words) -> Timeline:
        planner = Planner(lambda: words.bank)
        return planner.plan(self._chosen.programme, self._chosen.length, self._settings)

    def _note(self, done: Millis, total: Millis) -> None:
        self._fraction = done / max(1, total)
