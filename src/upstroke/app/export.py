"""A session as one sound file: at once for the command line, or behind the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic

from upstroke.app.background import Cancelled, Worker
from upstroke.app.planning import VOICE_WITHIN_S, Chosen
from upstroke.app.playback.voice import SpokenWords
from upstroke.app.stores import Stores
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.export.formats import check_export, cut_short, export
from upstroke.audio.render import Told
from upstroke.core.app_state import ExportState
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.core.user_error import UserError
from upstroke.files.owners import give_by_name, owner_for
from upstroke.texts import marked, tr

COVER = "icons/upstroke-512.png"
"""Among the assets."""

CLOSES_WITHIN_S = 5.0
"""What is half-written is gone by then; a piece of sound takes a fraction of a second."""

_UNKNOWN = marked("The file could not be written.")


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of it: `whole` is False when it was cancelled; `troubles` are sentences."""

    whole: bool
    troubles: tuple[str, ...] = ()


def write_session(  # noqa: PLR0913 - the last two are for those who wait and watch
    stores: Stores,
    timeline: Timeline,
    settings: Settings,
    out: Path,
    *,
    words: SpokenWords | None = None,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Exported:
    """Write a session in the format of the file's ending; returns when it is written.

    `words` are those that it was planned with, None for the voice's as they are now.

    Raises:
        RenderFault: as `upstroke.audio.export.formats.export`.
    """
    owner, store = owner_for(out), stores.store()
    said = words or SpokenWords(stores.voice.bank, stores.voice.trouble)
    try:
        clips = unpack(clips_of(timeline), said.bank, store, cancelled=cancelled)
        whole = export(
            timeline,
            clips.paths,
            out,
            settings.volumes,
            cover=stores.assets / COVER,
            progress=progress,
            cancelled=cancelled,
        )
        if whole:
            with suppress(OSError):
                give_by_name(out.resolve(), owner)
    finally:
        store.close()
    troubles = (said.trouble, clips.trouble, cut_short(timeline, out))
    return Exported(whole, tuple(one for one in troubles if one))


@dataclass(slots=True)
class _File:
    """A file that is being written; read by the window, written by the worker."""

    state: ExportState


class ExportJob:
    """Writes one file at a time, behind the window.

    Args:
        stores: settings, clips; closed only after this.
        folder: where a person looks for sounds.
    """

    def __init__(self, stores: Stores, folder: Path) -> None:
        self._stores = stores
        self.folder = folder
        """Where the last one of this start was put."""
        self.worker = Worker("export")
        self._file: _File | None = None

    def begin(self, chosen: Chosen, out: Path) -> None:
        """Write what is chosen, with the settings as they are now; one at a time, others are none.

        Words that are still to be spoken in the chosen voice are waited for. Never raises: what is
        wrong with the name, the place or the length is the `fault` of the state.
        """
        if self._file is None or self._file.state.over:
            self.folder = out.parent
            self._file = _File(ExportState(out))
            settings = self._stores.keeper.settings
            self.worker.ask(partial(self._write, self._file, chosen, settings))

    def now(self) -> ExportState | None:
        """How it goes, or what became of it."""
        return None if self._file is None else self._file.state

    def end(self) -> None:
        """Write no more of it, leave what was there, and tell of it no more; does not wait."""
        if self._file is not None:
            self._file = None
            self.worker.ask(lambda _: None)

    def close(self) -> None:
        """End, and wait until nothing half-written is left."""
        self._file = None
        self.worker.close(CLOSES_WITHIN_S)

    def _write(self, file: _File, chosen: Chosen, settings: Settings, cancelled: Cancelled) -> None:
        fault: str | None = tr(_UNKNOWN)
        exported = Exported(whole=False)
        try:
            exported = self._exported(file, chosen, settings, cancelled)
            fault = None if exported.whole else fault
        except UserError as error:
            fault = str(error)
        finally:
            troubles = exported.troubles
            file.state = replace(file.state, over=True, fault=fault, troubles=troubles)

    def _exported(
        self, file: _File, chosen: Chosen, settings: Settings, cancelled: Cancelled
    ) -> Exported:
        def note(done: Millis, total: Millis) -> None:
            file.state = replace(file.state, fraction=done / max(1, total))

        stores, out = self._stores, file.state.path
        check_export(out)
        until = monotonic() + VOICE_WITHIN_S
        words = stores.voice.finish(
            chosen.programme,
            settings.voice,
            cancelled=lambda: cancelled() or monotonic() > until,
        )
        timeline = compile_timeline(chosen.programme, chosen.length, settings, words.bank)
        return write_session(
            *(stores, timeline, settings, out), words=words, progress=note, cancelled=cancelled
        )
