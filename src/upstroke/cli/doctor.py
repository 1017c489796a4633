"""`upstroke doctor`: what was found on this machine, each thing tried for real."""

from __future__ import annotations

import os
import platform
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from upstroke import __version__
from upstroke.app.stores import Stores
from upstroke.audio.client import LABELS, EngineClient
from upstroke.audio.export.ffmpeg import find_ffmpeg
from upstroke.audio.render import RenderFault
from upstroke.audio.speech.engines import EngineFault, chosen_engine, engines_here, find_engines
from upstroke.cli.output import DONE, write_stdout
from upstroke.core.players import PLAYERS, PlayerName
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import is_recorded, spoken_phrases
from upstroke.desktop.display.display_server import NoDisplay, find_display
from upstroke.desktop.display.qt_probe import QtFound, probe_qt
from upstroke.desktop.session_bus import screen_readers, session_bus
from upstroke.files.library import own_folder
from upstroke.files.places import UserFolders, settings_path
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.terminal.screen import cells
from upstroke.texts import marked, tr
from upstroke.texts.languages import Language, language_name, no_voice

PROBED_WITHIN_S = 10.0

_RECOGNISER = "pocketsphinx"


def run(stores: Stores, _args: Namespace) -> int:
    """Tell what there is; that something is missing is no fault."""
    write_stdout(_line(name, text) for name, text in findings(stores))
    return DONE


def findings(stores: Stores) -> Iterator[tuple[str, str]]:
    """Each with a name; a name may have several lines."""
    for name, find in _FINDINGS:
        for text in find(stores):
            yield name, text


def _about(_stores: Stores) -> Iterator[str]:
    yield tr(
        "{version} on Python {python}, {system}",
        version=__version__,
        python=platform.python_version(),
        system=platform.platform(),
    )


@cache
def _qt() -> QtFound:
    return probe_qt(os.environ)


def _recogniser(_stores: Stores) -> Iterator[str]:
    try:
        found = version(_RECOGNISER)
    except PackageNotFoundError:
        yield tr(
            "none ({recogniser} is not installed): no voice commands",
            recogniser=_RECOGNISER,
        )
    else:
        yield tr("{recogniser}, for voice commands", recogniser=f"{_RECOGNISER} {found}")


def _line(name: str, text: str) -> str:
    widest = max(cells(tr("{name}:", name=tr(each))) for each, _ in _FINDINGS) + 1
    label = tr("{name}:", name=tr(name))
    return f"{label}{' ' * (widest - cells(label))} {text}"


def _display(_stores: Stores) -> Iterator[str]:
    try:
        yield find_display(os.environ)
    except NoDisplay as why:
        yield tr("none ({why}); play in the terminal with --terminal", why=why)


def _player(name: PlayerName) -> str:
    client = EngineClient(name)
    try:
        status = client.settle(PROBED_WITHIN_S)
    finally:
        client.close()
    if status.audible and status.output:
        return tr("{player} plays", player=LABELS[status.output])
    why = status.details or status.why.rstrip(".")
    return tr("{player} does not play ({why})", player=name, why=why)


def _recorded(stores: Stores) -> str:
    try:
        programmes = stores.library.programmes()
    except ProgrammeFaults as faults:
        return str(faults.faults[0])
    phrases = {phrase for programme in programmes for phrase in spoken_phrases(programme)}
    missing = len(stores.voice.bank.unspoken(phrases))
    told = tr(
        "{recorded} of {count} phrases of the programmes are recorded",
        "",
        len(phrases),
        recorded=len(phrases) - missing,
    )
    return f"{told} ({stores.voice.trouble})" if stores.voice.trouble else told


def _chosen(choice: VoiceChoice) -> str:
    """Tell who speaks, by the settings; tried without speaking."""
    if choice.recorded:
        found = find_engines()
        if found:
            return tr(
                "the recorded voice is chosen; other texts are spoken by {engine}",
                engine=found[0].name,
            )
        return tr(
            "the recorded voice is chosen; other texts are not spoken: install a speech program, "
            "such as espeak-ng"
        )
    try:
        engine = chosen_engine(choice)
    except EngineFault as fault:
        return tr("{fault}, although you chose it; another voice speaks", fault=fault)
    text = marked("{engine} is chosen, at {rate} % of the usual pace")
    if choice.voice:
        text = marked("{engine} with its voice {voice} is chosen, at {rate} % of the usual pace")
    return tr(text, engine=engine.name, voice=choice.voice, rate=choice.rate)


def _engines() -> Iterator[str]:
    """Every engine with how many voices there are to choose from."""
    for here in engines_here():
        many = len(here.voices)
        if many:
            yield tr(
                "{engine} can be chosen, with {count} voices for English",
                "",
                many,
                engine=here.name,
            )
        else:
            yield tr("{engine} can be chosen, with its own voice for English", engine=here.name)


def _languages() -> Iterator[str]:
    """Tell who speaks the languages that are not recorded."""
    for language in Language:
        if not is_recorded(language):
            found = find_engines(language)
            name = language_name(language)
            yield (
                tr("{language} is spoken by {engine}", language=name, engine=found[0].name)
                if found
                else no_voice(language).rstrip(".")
            )


def _ffmpeg(_stores: Stores) -> Iterator[str]:
    try:
        yield tr("is written by {program}", program=find_ffmpeg())
    except RenderFault as fault:
        yield str(fault)


def _microphones(_stores: Stores) -> Iterator[str]:
    qt = _qt()
    found = ", ".join(qt.microphones) or tr("none")
    yield found if qt.works else tr("can't be looked for without Qt")


def _speech(stores: Stores) -> Iterator[str]:
    yield _recorded(stores)
    yield _chosen(stores.keeper.settings.voice)
    yield from _engines()
    yield from _languages()


def _programmes(stores: Stores) -> Iterator[str]:
    yield str(stores.library.folder)
    yield _with_state(own_folder(stores.folders.data), stores.folders)


def _with_state(path: Path, folders: UserFolders) -> str:
    if not folders.keeps(path):
        return tr("not kept when Upstroke ends")
    return str(path) if path.exists() else tr("{path} (not there yet)", path=path)


_FINDINGS: tuple[tuple[str, Callable[[Stores], Iterable[str]]], ...] = (
    ("Upstroke", _about),
    (marked("display"), _display),
    (marked("window"), lambda _: [_qt().version]),
    (marked("player"), lambda _: (_player(one) for one in PLAYERS if one != "silent")),
    (marked("speech"), _speech),
    ("M4A", _ffmpeg),
    (marked("microphone"), _microphones),
    (marked("recogniser"), _recogniser),
    (marked("session bus"), lambda _: [session_bus(os.environ)]),
    (marked("screen readers"), lambda _: [screen_readers(os.environ)]),
    (marked("programmes"), _programmes),
    (
        marked("settings"),
        lambda stores: [_with_state(settings_path(stores.folders), stores.folders)],
    ),
    (marked("history"), lambda stores: [_with_state(stores.folders.data, stores.folders)]),
    (marked("clips"), lambda stores: [_with_state(stores.folders.cache, stores.folders)]),
    (marked("trouble"), lambda stores: stores.notices.all()),
)
"""In the order in which they are told."""
