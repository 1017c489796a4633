"""Which engines and voices there are, and that no other is used than the one that was chosen."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from tools.sound.loudness import loudness
from tools.voice.polish import unpadded
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.pcm import read_wav
from upstroke.audio.speech.engines import (
    EngineFault,
    SpeechEngine,
    Which,
    chosen_engine,
    engine_name,
    engines_here,
    find_engines,
)
from upstroke.audio.speech.programs import (
    EngineVoice,
    powershell,
    read_espeak,
    read_flite,
    read_rhvoice,
    read_say,
    read_windows,
)
from upstroke.audio.speech.speaking import ELSE_ANOTHER, speak_as, synthesise
from upstroke.core.settings import VoiceChoice

ESPEAK = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  de              --/M      German             gmw/de
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  en-us           --/M      us-mbrola-2        mb/mb-us2            (en 7)
 9  en              --/F      en-german-1        mb/mb-de1-en
"""
FLITE = "Voices available: kal awb_time kal16 awb slt awb \n"
SAY = """\
Alex                en_US    # Most people recognize me by my voice.
Bad News            en_US    # The light you see is the headlamp of a train.
Eddy (German (Germany)) de_DE    # Hallo! Ich heisse Eddy.
Sinji               zh-Hant_HK # Hello.
nonsense
"""
WINDOWS = "\ufeffMicrosoft Zira Desktop|en-US|Female\r\nMicrosoft Stefan|de-DE|Male\r\n\r\noops\r\n"
RHVOICE = "name={name}\nlanguage={language}\ngender={gender}\nformat=4\n"


def named(voices: tuple[EngineVoice, ...]) -> list[tuple[str, str, str]]:
    return [(voice.id, voice.name, voice.language) for voice in voices]


# --- what the programs tell ---------------------------------------------------------------------


def test_the_table_of_espeak_without_what_is_not_installed() -> None:
    assert named(tuple(read_espeak(ESPEAK, lambda database: database == "us2"))) == [
        ("gmw/de", "German", "de"),
        ("gmw/en", "English (Great Britain)", "en-gb"),
        ("mb/mb-us2", "us-mbrola-2", "en-us"),
    ]


def test_the_list_of_flite_without_its_clock() -> None:
    assert named(tuple(read_flite(FLITE))) == [
        ("kal", "Kal (man)", "en"),
        ("kal16", "Kal16 (man)", "en"),
        ("awb", "Awb (man)", "en"),
        ("slt", "Slt (woman)", "en"),
    ]


def test_the_list_of_macos() -> None:
    assert named(tuple(read_say(SAY))) == [
        ("Alex", "Alex", "en-us"),
        ("Bad News", "Bad News", "en-us"),
        ("Eddy (German (Germany))", "Eddy (German (Germany))", "de-de"),
        ("Sinji", "Sinji", "zh-hant-hk"),
    ]


def test_the_list_of_windows() -> None:
    assert named(tuple(read_windows(WINDOWS))) == [
        ("Microsoft Zira Desktop", "Microsoft Zira Desktop (woman)", "en-us"),
        ("Microsoft Stefan", "Microsoft Stefan (man)", "de-de"),
    ]


def test_the_folders_of_rhvoice(tmp_path: Path) -> None:
    for name, language, gender in (
        ("Clb", "English", "female"),
        ("Aleksandr", "Russian", "male"),
        ("New", "Klingon", "male"),
    ):
        folder = tmp_path / name
        folder.mkdir()
        told = RHVOICE.format(name=name, language=language, gender=gender)
        (folder / "voice.info").write_text(told)
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "voice.info").write_bytes(b"\xff\xfe\n=\n")
    assert named(tuple(read_rhvoice(tmp_path))) == [
        ("aleksandr", "Aleksandr (man)", "ru"),
        ("clb", "Clb (woman)", "en"),
    ]
    assert tuple(read_rhvoice(tmp_path / "none")) == ()


@pytest.mark.parametrize("told", ["", "\n\n", "Voices available", "one two three\nfour\n:::\n|||"])
def test_nonsense_is_no_voice(told: str) -> None:
    for read in (read_flite, read_say, read_windows):
        assert tuple(read(told)) == ()
    assert tuple(read_espeak(told, lambda _: True)) == ()


# --- what can be chosen -------------------------------------------------------------------------


class Programs:
    """Speech programs that are scripts, each of which prints a list."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.here: dict[str, str] = {}

    def add(self, name: str, prints: str, code: int = 0) -> None:
        path = self._folder / name
        (self._folder / f"{name}.txt").write_text(prints)
        path.write_text(f"#!/bin/sh\ncat '{path}.txt'\nexit {code}\n")
        path.chmod(0o755)
        self.here[name] = str(path)

    @property
    def which(self) -> Which:
        return self.here.get


@pytest.fixture
def programs(tmp_path: Path) -> Programs:
    return Programs(tmp_path)


def test_engines_are_told_with_the_voices_that_speak_the_language(programs: Programs) -> None:
    programs.add("espeak-ng", ESPEAK)
    programs.add("flite", FLITE)
    programs.add("say", SAY)
    english = engines_here("en", programs.which, "darwin")
    assert [(one.id, len(one.voices)) for one in english] == [
        ("system", 2),
        ("flite", 4),
        ("espeak-ng", 1),
    ]
    german = engines_here("de-AT", programs.which, "darwin")
    assert [(one.id, [voice.id for voice in one.voices]) for one in german] == [
        ("system", ["Eddy (German (Germany))"]),
        ("espeak-ng", ["gmw/de"]),
    ]
    assert [one.id for one in engines_here("en", programs.which, "linux")] == ["flite", "espeak-ng"]
    assert engines_here("xx", programs.which, "darwin") == ()


def test_an_engine_that_does_not_tell_its_voices_can_still_be_chosen(programs: Programs) -> None:
    programs.add("flite", FLITE, code=1)
    assert [(one.id, one.voices) for one in engines_here("en", programs.which)] == [("flite", ())]
    assert engines_here("de", programs.which) == ()
    assert chosen_engine(VoiceChoice("flite"), "en", programs.which).name == "flite"
    with pytest.raises(EngineFault, match="flite has no voice “slt” for this programme"):
        chosen_engine(VoiceChoice("flite", "slt"), "en", programs.which)


def command_of(engine: SpeechEngine) -> str:
    return " ".join(engine.command(Path("text"), Path("out")))


def test_the_choice_reaches_the_program(programs: Programs) -> None:
    programs.add("espeak-ng", ESPEAK)
    programs.add("flite", FLITE)
    flite = chosen_engine(VoiceChoice("flite", "slt", 80), "en", programs.which)
    assert "-voice slt --setf duration_stretch=1.38 " in command_of(flite)
    espeak = chosen_engine(VoiceChoice("espeak-ng", "gmw/en", 120), "en", programs.which)
    assert "-v gmw/en -s 168 " in command_of(espeak)
    assert "-v de " in command_of(chosen_engine(VoiceChoice("espeak-ng"), "de", programs.which))
    assert "-voice rms" not in command_of(flite)


@pytest.mark.parametrize(
    ("choice", "language", "why"),
    [
        (VoiceChoice("rhvoice"), "en", "RHVoice is not installed here"),
        (VoiceChoice("system"), "en", "the voice of macOS is not installed here"),
        (
            VoiceChoice("flite", "http://example.org/voice"),
            "en",
            "flite has no voice “http://example.org/voice” for this programme",
        ),
        (VoiceChoice("flite"), "de", "flite has no voice for this programme"),
        (
            VoiceChoice("espeak-ng", "gmw/de"),
            "en",
            "espeak-ng has no voice “gmw/de” for this programme",
        ),
    ],
)
def test_what_is_not_here_is_told_and_nothing_like_it_taken(
    programs: Programs, choice: VoiceChoice, language: str, why: str
) -> None:
    programs.add("espeak-ng", ESPEAK)
    programs.add("flite", FLITE)
    with pytest.raises(EngineFault) as caught:
        chosen_engine(choice, language, programs.which, "darwin")
    assert str(caught.value) == why
    assert caught.value.for_good


def test_engines_have_names_for_sentences_even_where_they_are_not() -> None:
    assert engine_name("rhvoice") == "RHVoice"
    assert engine_name("system", "win32") == "the voice of Windows"
    assert engine_name("system", "linux") == "the voice of the system"


def test_a_name_cannot_leave_its_quotes_on_windows() -> None:
    command = powershell("powershell", "O'Brien; exit", 100, Path("text"), Path("out"))
    assert "$voice.SelectVoice('O''Brien; exit')" in command[-1]
    assert command[-1].startswith("$ErrorActionPreference = 'Stop'; ")


# --- other languages ----------------------------------------------------------------------------


def speakers(programs: Programs, language: str, system: str = "darwin") -> list[tuple[str, str]]:
    """The engines for a language, each with the voice it is asked for."""
    found = find_engines(language, which=programs.which, system=system)
    commands = [(engine.name, command_of(engine).split(" -v ")) for engine in found]
    return [(name, rest[0].split(" --")[0].split(" -s")[0]) for name, (_, *rest) in commands]


def test_a_language_is_spoken_by_the_best_engine_with_a_voice_of_it(programs: Programs) -> None:
    programs.add("espeak-ng", ESPEAK)
    programs.add("flite", FLITE)
    programs.add("say", SAY)
    assert speakers(programs, "de") == [
        ("the voice of macOS", "Eddy (German (Germany))"),
        ("espeak-ng", "de"),
    ]
    assert speakers(programs, "de-AT", "linux") == [("espeak-ng", "de-at")]
    assert speakers(programs, "zh") == [("the voice of macOS", "Sinji")]
    assert speakers(programs, "tlh") == []


def test_an_engine_is_not_chosen_for_a_language_that_it_has_not(programs: Programs) -> None:
    programs.add("say", SAY)
    programs.add("flite", FLITE, code=1)
    german = chosen_engine(VoiceChoice("system"), "de", programs.which, "darwin")
    assert "-v Eddy (German (Germany))" in command_of(german)
    for choice in (VoiceChoice("system"), VoiceChoice("flite")):
        with pytest.raises(EngineFault, match="has no voice for this programme"):
            chosen_engine(choice, "fr", programs.which, "darwin")


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_all_words_of_a_language_are_in_one_voice_and_as_loud(
    language: str, tmp_path: Path
) -> None:
    spoken = speak_as(["eins, uno, un", "zwei"], language, VoiceChoice(), ClipStore(tmp_path))
    assert spoken.trouble is None
    assert [source.text for source in spoken.sources] == ["eins, uno, un", "zwei"]
    for source in spoken.sources:
        samples = np.frombuffer(read_wav(source.path).samples, "<i2") / 32_768
        assert loudness(unpadded(samples)) == pytest.approx(-19.0, abs=0.5)


def test_a_language_that_nobody_speaks_is_a_sentence_with_the_mend(tmp_path: Path) -> None:
    spoken = speak_as(["tlhIngan"], "tlh", VoiceChoice(), ClipStore(tmp_path))
    assert spoken.sources == ()
    assert (
        spoken.trouble
        == "No voice for tlh is installed, so there are only chimes. You can install espeak-ng."
    )


# --- one voice and no other ---------------------------------------------------------------------


def engine(folder: Path, does: str) -> SpeechEngine:
    script = folder / "engine.py"
    script.write_text(f"import sys, shutil\n_, source, out = sys.argv\n{does}\n")
    return SpeechEngine("one", lambda text, out: (sys.executable, str(script), str(text), str(out)))


def test_an_engine_that_fails_again_and_again_has_spoken_nothing(tmp_path: Path) -> None:
    told: list[int] = []
    spoken = synthesise(
        [f"Text {n}." for n in range(20)],
        [engine(tmp_path, "sys.exit(1)")],
        ClipStore(tmp_path / "cache"),
        alone=ELSE_ANOTHER,
        progress=lambda done, _: told.append(done),
    )
    assert spoken.sources == ()
    assert spoken.trouble == "one could not speak it, so another voice speaks."
    assert told == [1, 2, 3], "the rest is not tried"


def test_one_text_that_fails_is_left_to_another_voice(tmp_path: Path) -> None:
    sound = tmp_path / "sound.wav"
    assert espeak() is not None
    speak_as(["Hold."], "en", VoiceChoice("espeak-ng"), ClipStore(tmp_path / "made"))
    shutil.copy(next((tmp_path / "made").glob("*.wav")), sound)
    does = f"'Two' in open(source).read() or shutil.copy({str(sound)!r}, out)"
    texts = ["One.", "Two.", "Three."]
    one = engine(tmp_path, does)
    spoken = synthesise(texts, [one], ClipStore(tmp_path / "cache"), alone=ELSE_ANOTHER)
    assert [source.text for source in spoken.sources] == ["One.", "Three."]
    assert spoken.trouble == "Another voice speaks 1 of 3 texts (one could not speak it)."


def espeak() -> str | None:
    return shutil.which("espeak-ng")


def test_real_voices_of_espeak_sound_different_and_equally_loud(tmp_path: Path) -> None:
    store = ClipStore(tmp_path)
    here = next(one for one in engines_here("en") if one.id == "espeak-ng")
    assert len(here.voices) > 2
    clips = set()
    for voice in (here.voices[0].id, here.voices[1].id, None):
        for rate in (70, 140):
            spoken = speak_as(["Slowly up."], "en", VoiceChoice("espeak-ng", voice, rate), store)
            assert spoken.trouble is None
            pcm = read_wav(spoken.sources[0].path)
            clips.add(pcm.samples)
            samples = np.frombuffer(pcm.samples, "<i2") / 32_768
            assert loudness(unpadded(samples)) == pytest.approx(-19.0, abs=0.5)
    assert len(clips) == 6


def test_a_chosen_engine_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    spoken = speak_as(["Hold."], "en", VoiceChoice("system"), ClipStore(tmp_path))
    assert spoken.sources == ()
    assert (
        spoken.trouble == "The voice of the system is not installed here, so another voice speaks."
    )
