"""`upstroke doctor`: what was found on this machine, each thing tried for real."""

from __future__ import annotations

import os
import platform
from argparse import Namespace
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from upstroke import __version__
from upstroke.app.house import WANTED, House, open_house, settings_path
from upstroke.audio.engines import EngineFault, chosen_engine, engines_here, find_engines
from upstroke.audio.export_ffmpeg import find_ffmpeg
from upstroke.audio.render import RenderFault
from upstroke.audio.sound_link import SoundLink
from upstroke.audio.sound_output import SoundStatus
from upstroke.cli.mishaps import DONE, saying
from upstroke.core.phrases import spoken_phrases
from upstroke.core.settings import VoiceChoice
from upstroke.desktop.display import NoDisplay, find_display
from upstroke.desktop.qt_probe import QtFound, probe_qt
from upstroke.desktop.session_bus import session_bus
from upstroke.files.programme_file import ProgrammeFaults

PLAYERS = ("simpleaudio", "qt")
PROBED_WITHIN_S = 10.0

_NO_ENGINE = "other texts are not spoken: install a speech program, such as espeak-ng"


class _Deaf:
    """A `SoundListener` for who only wants to know what there is."""

    def on_played(self, clip_id: int, late_ms: float) -> None:
        pass

    def on_trouble(self, clip_id: int, why: str) -> None:
        pass

    def on_replaced(self, status: SoundStatus) -> None:
        pass


def run(_args: Namespace) -> int:
    """Tell what there is; that something is missing is no fault."""
    house = open_house()
    saying(_line(name, text) for name, text in findings(house))
    return DONE


def findings(house: House) -> Iterator[tuple[str, str]]:
    """Each with a name; a name may have several lines."""
    yield "Upstroke", f"{__version__} on Python {platform.python_version()}, {platform.platform()}"
    qt = probe_qt(os.environ)
    yield "display", _display()
    yield "window", qt.version
    for player in PLAYERS:
        yield "player", _player(player)
    yield "speech", _recorded(house)
    yield "speech", _chosen(house.keeper.settings.voice)
    yield from (("speech", line) for line in _engines())
    yield "M4A", _ffmpeg()
    yield "microphone", _microphones(qt)
    yield "recogniser", _recogniser()
    yield "session bus", session_bus(os.environ)
    yield from _files(house)
    for notice in house.notices.all():
        yield "trouble", notice


def _recogniser() -> str:
    try:
        return f"pocketsphinx {version('pocketsphinx')}, for voice commands"
    except PackageNotFoundError:
        return "none (pocketsphinx is not installed): voice commands cannot be heard"


def _line(name: str, text: str) -> str:
    return f"{name + ':':13} {text}"


def _display() -> str:
    try:
        return find_display(os.environ)
    except NoDisplay as why:
        return f"none ({why}); play in the terminal with --terminal"


def _player(name: str) -> str:
    link = SoundLink(WANTED[name], _Deaf())
    try:
        status = link.settle(PROBED_WITHIN_S)
    finally:
        link.close()
    if status.output == name:
        return f"{name} plays"
    return f"{name} does not play ({status.why.rstrip('.')})"


def _recorded(house: House) -> str:
    try:
        programmes = house.library.programmes()
    except ProgrammeFaults as faults:
        return str(faults.faults[0])
    phrases = {phrase for programme in programmes for phrase in spoken_phrases(programme)}
    missing = len(house.voice.bank.unspoken(phrases))
    told = f"{len(phrases) - missing} of {len(phrases)} phrases of the programmes are recorded"
    return f"{told} ({house.voice.trouble})" if house.voice.trouble else told


def _chosen(choice: VoiceChoice) -> str:
    """Who speaks, by the settings; tried without speaking."""
    if choice.recorded:
        found = find_engines()
        others = f"other texts are spoken by {found[0].name}" if found else _NO_ENGINE
        return f"the recorded voice is chosen; {others}"
    try:
        engine = chosen_engine(choice)
    except EngineFault as fault:
        return f"{fault}, though it is chosen; another voice speaks"
    voice = f" with its voice {choice.voice}" if choice.voice else ""
    return f"{engine.name}{voice} is chosen, at {choice.rate} % of the usual pace"


def _engines() -> Iterator[str]:
    """Every engine with how many voices there are to choose from."""
    for here in engines_here():
        many = len(here.voices)
        voices = "its own voice" if not many else "1 voice" if many == 1 else f"{many} voices"
        yield f"{here.name} can be chosen, with {voices} for English"


def _ffmpeg() -> str:
    try:
        return f"is written by {find_ffmpeg()}"
    except RenderFault as fault:
        return str(fault)


def _microphones(qt: QtFound) -> str:
    if not qt.works:
        return "cannot be looked for without Qt"
    return ", ".join(qt.microphones) or "none"


def _files(house: House) -> Iterator[tuple[str, str]]:
    yield "programmes", str(house.library.folder)
    yield "settings", _with_state(settings_path(house.folders))
    yield "history", _with_state(house.folders.data)
    yield "clips", _with_state(house.folders.cache)


def _with_state(path: Path) -> str:
    return str(path) if path.exists() else f"{path} (not there yet)"
