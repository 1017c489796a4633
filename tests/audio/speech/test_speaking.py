"""A person's own texts are spoken as far as can be, and nothing that fails stops a session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.audio.building import files_no_longer_than
from tools.sound.loudness import loudness, true_peak
from tools.voice.polish import unpadded
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.store import ClipStore, LackingError
from upstroke.audio.pcm import Pcm, read_wav, write_wav
from upstroke.audio.speech import preparing
from upstroke.audio.speech.engines import EngineFault, SpeechEngine, find_engines
from upstroke.audio.speech.preparing import prepare
from upstroke.audio.speech.speaking import synthesise
from upstroke.core.planning.timeline import Clip

SPEAKING = """
import array, math, wave
samples = array.array("h", (int(9000 * math.sin(n / 9)) for n in range(220 * len(text))))
with wave.open(out, "wb") as file:
    file.setparams((1, 2, 22050, 0, "NONE", ""))
    file.writeframes(bytes(8820) + samples.tobytes() + bytes(8820))
"""
HANGING = "import threading; threading.Event().wait()"
FAILING = "sys.exit(1)"
DOING_NOTHING = ""
WRITING_NONSENSE = "open(out, 'w').write('no sound')"
BEING_SILENT = SPEAKING.replace("9000", "0")


class Booth:
    """Engines that are scripts, and the texts that each was given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.store = ClipStore(folder / "cache")

    def engine(self, name: str, does: str) -> SpeechEngine:
        script, log = self._folder / f"{name}.py", self._folder / f"{name}.log"
        script.write_text(
            "import sys\n_, source, out = sys.argv\n"
            "text = open(source, encoding='utf-8').read()\n"
            f"open({str(log)!r}, 'a', encoding='utf-8').write(text)\n" + does
        )
        return SpeechEngine(
            name, lambda text, out: (sys.executable, str(script), str(text), str(out))
        )

    def asked(self, name: str) -> list[str]:
        log = self._folder / f"{name}.log"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


@pytest.fixture
def booth(tmp_path: Path) -> Booth:
    return Booth(tmp_path)


def test_spoken_texts_extend_the_bank_with_their_lengths(booth: Booth) -> None:
    spoken = synthesise(["Hold.", "Breathe out."], [booth.engine("one", SPEAKING)], booth.store)
    bank = CueBank([]).extended(spoken.sources)
    clips = [bank.speech("Hold."), bank.speech("Breathe out.")]
    for source, clip in zip(spoken.sources, clips, strict=True):
        assert clip == Clip(source.id, -(-read_wav(source.path).frames // 48))
    assert spoken.trouble is None


def test_text_that_was_spoken_before_is_not_spoken_again(booth: Booth) -> None:
    engine = booth.engine("one", SPEAKING)
    first = synthesise(["Hold."], [engine], booth.store)
    assert synthesise(["Hold.", "Hold."], [engine], booth.store) == first
    assert booth.asked("one") == ["Hold."]


def test_other_voice_speaks_it_anew(booth: Booth) -> None:
    first = synthesise(["Hold."], [booth.engine("one", SPEAKING)], booth.store)
    second = synthesise(["Hold."], [booth.engine("two", SPEAKING)], booth.store)
    assert first.sources[0].path != second.sources[0].path
    assert booth.asked("two") == ["Hold."]


def test_phrase_is_given_on_one_line_whatever_it_looks_like(booth: Booth) -> None:
    texts = ["--help\n  me,  now", "naïve"]
    spoken = synthesise(texts, [booth.engine("one", SPEAKING)], booth.store)
    assert booth.asked("one") == ["--help me, now", "naïve"]
    assert [source.text for source in spoken.sources] == texts


@pytest.mark.parametrize(
    ("does", "why"),
    [
        (FAILING, "bad could not speak it"),
        (DOING_NOTHING, "bad could not speak it"),
        (WRITING_NONSENSE, "bad: what was spoken can't be read"),
        (BEING_SILENT, "bad: there was nothing to hear"),
    ],
)
def test_phrase_that_fails_is_tried_with_the_next_engine_and_told_if_that_fails_too(
    booth: Booth, does: str, why: str
) -> None:
    bad = booth.engine("bad", does)
    spoken = synthesise(["Hold.", "Go."], [bad, booth.engine("good", SPEAKING)], booth.store)
    assert [source.text for source in spoken.sources] == ["Hold.", "Go."]
    assert spoken.trouble is None
    alone = synthesise(["Hold.", "Go."], [bad], booth.store)
    assert alone.sources == ()
    assert alone.trouble == f"2 of 2 texts are not spoken ({why})."
    assert booth.asked("bad") == ["Hold.", "Go."] * 2


def test_engine_that_hangs_is_ended_and_not_asked_again(booth: Booth) -> None:
    hanging = replace(booth.engine("hanging", HANGING), timeout=0.5)
    spoken = synthesise(["Hold.", "Go."], [hanging], booth.store)
    assert spoken.sources == ()
    assert spoken.trouble == ("2 of 2 texts are not spoken (hanging did not answer within 0.5 s).")
    # None where the machine was too busy to start it in time.
    assert booth.asked("hanging") in (["Hold."], [])


def test_engine_that_cannot_be_started_is_told(booth: Booth, tmp_path: Path) -> None:
    gone = SpeechEngine("gone", lambda *_: (str(tmp_path / "gone"),))
    spoken = synthesise(["Hold."], [gone], booth.store)
    assert spoken.trouble == (
        "1 of 1 texts is not spoken (gone didn't start: No such file or directory)."
    )
    with pytest.raises(EngineFault) as caught:
        gone.speak("Hold.", tmp_path)
    assert caught.value.for_good


def test_without_an_engine_nothing_is_spoken_and_it_is_told_what_would_help(booth: Booth) -> None:
    assert synthesise(["Hold.", "Go."], [], booth.store).trouble == (
        "2 of 2 texts are not spoken (no speech program was found, such as espeak-ng)."
    )


def test_text_without_words_is_not_spoken(booth: Booth) -> None:
    spoken = synthesise(["...", "3"], [booth.engine("one", SPEAKING)], booth.store)
    assert booth.asked("one") == ["3"]
    assert spoken.trouble == "1 of 2 texts is not spoken (there are no words in “...”)."


def test_full_disk_costs_speech_and_is_told(booth: Booth) -> None:
    engine = booth.engine("one", SPEAKING)
    # Enough for what the engine writes, not for the clip at 48 kHz.
    with files_no_longer_than(80_000):
        spoken = synthesise(["h" * 100, "Hold."], [engine], booth.store)
    assert [source.text for source in spoken.sources] == ["Hold."]
    assert spoken.trouble == "1 of 2 texts is not spoken (it can't be kept: File too large)."
    booth.store.close()


def test_progress_is_told_and_cancelling_ends_after_the_text_at_hand(booth: Booth) -> None:
    told: list[tuple[int, int]] = []
    spoken = synthesise(
        ["One.", "Two.", "Three."],
        [booth.engine("one", SPEAKING)],
        booth.store,
        progress=lambda done, of: told.append((done, of)),
        cancelled=lambda: len(told) == 2,
    )
    assert told == [(1, 3), (2, 3)]
    assert [source.text for source in spoken.sources] == ["One.", "Two."]


def raw(folder: Path, parts: Sequence[tuple[float, float]], rate: int = 22_050) -> Path:
    """A file of tones: seconds and amplitude of each part."""
    pieces = [
        amplitude * np.sin(2 * np.pi * 440 * np.arange(int(seconds * rate)) / rate)
        for seconds, amplitude in parts
    ]
    samples = (np.concatenate(pieces) * 32_767).astype("<i2")
    write_wav(folder / "raw.wav", Pcm(samples.tobytes(), rate))
    return folder / "raw.wav"


def levels(pcm: Pcm) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.frombuffer(pcm.samples, dtype="<i2").astype(np.float64) / 32_768


def test_prepared_clip_is_48_khz_mono_trimmed_and_padded_as_the_recordings_are(
    tmp_path: Path,
) -> None:
    clip = prepare(raw(tmp_path, [(0.4, 0), (1.0, 0.1), (0.7, 0)]))
    assert (clip.rate, clip.channels) == (48_000, 1)
    assert clip.frames / 48 == pytest.approx(30 + 1_000 + 120, abs=20)
    samples = levels(clip)
    assert not samples[: 30 * 48].any()
    assert not samples[-120 * 48 :].any()


def test_prepared_clip_begins_and_ends_softly(tmp_path: Path) -> None:
    samples = levels(prepare(raw(tmp_path, [(1.0, 0.1)])))
    assert np.abs(samples[30 * 48 : 30 * 48 + 24]).max() < 0.02
    assert np.abs(samples[-120 * 48 - 24 : -120 * 48]).max() < 0.02


def test_prepared_clips_are_equally_loud_however_loud_they_came(tmp_path: Path) -> None:
    for amplitude in (0.01, 0.1, 0.9):
        samples = levels(prepare(raw(tmp_path, [(1.0, amplitude)])))
        assert loudness(unpadded(samples)) == pytest.approx(-19.0, abs=0.3)


def test_a_peak_is_turned_down_so_that_the_rest_is_as_loud_as_it_should(tmp_path: Path) -> None:
    samples = levels(prepare(raw(tmp_path, [(0.5, 0.03), (0.01, 0.3), (0.5, 0.03)])))
    assert true_peak(samples) < -1.4
    assert loudness(unpadded(samples)) == pytest.approx(-19.0, abs=0.5)


@pytest.mark.parametrize("seconds", [0.1, 0.35, 1.0, 4.2])
@pytest.mark.parametrize("pitch", [40, 250, 3_000, 9_000])
def test_loudness_is_what_the_standard_meter_measures(seconds: float, pitch: int) -> None:
    times = np.arange(int(seconds * 48_000)) / 48_000
    samples = 0.2 * np.sin(2 * np.pi * pitch * times) * np.minimum(1.0, times * 20)
    assert preparing.loudness(samples) == pytest.approx(loudness(samples), abs=0.1)


def test_silence_stays_silence_however_loud_it_should_be() -> None:
    assert preparing.loudness(np.zeros(0)) == -np.inf
    assert preparing.levelled(bytes(9_600), -19.0, -1.6) == bytes(9_600)


def test_stereo_becomes_mono(tmp_path: Path) -> None:
    mono = read_wav(raw(tmp_path, [(0.5, 0.3)]))
    doubled = np.repeat(np.frombuffer(mono.samples, dtype="<i2"), 2)
    write_wav(tmp_path / "stereo.wav", Pcm(doubled.tobytes(), mono.rate, 2))
    assert prepare(tmp_path / "stereo.wav").frames == prepare(tmp_path / "raw.wav").frames


def test_empty_and_absent_files_are_told(tmp_path: Path) -> None:
    write_wav(tmp_path / "empty.wav", Pcm(b"", 22_050))
    with pytest.raises(LackingError, match="nothing to hear"):
        prepare(tmp_path / "empty.wav")
    with pytest.raises(LackingError, match="can't be read"):
        prepare(tmp_path / "absent.wav")


def test_nobody_is_shown_what_pydub_remarks_when_ffmpeg_is_missing(tmp_path: Path) -> None:
    spoken = str(raw(tmp_path, [(0.5, 0.3)]))
    program = (
        "from pathlib import Path; from upstroke.audio.speech.preparing import prepare; "
        f"prepare(Path({spoken!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": str(tmp_path)},
    )
    assert done.stderr == ""


def found(language: str, here: tuple[str, ...], system: str = "linux") -> list[str]:
    which = {name: name for name in here}.get
    engines = find_engines(language, which=which, system=system)
    return [engine.name for engine in engines]


def test_engines_are_found_best_first_and_only_those_that_speak_the_language() -> None:
    every = ("RHVoice-test", "flite", "espeak-ng", "say", "powershell")
    assert found("en", every) == ["RHVoice", "flite", "espeak-ng"]
    assert found("en-GB", ("flite",)) == ["flite"]
    assert found("pt-BR", every) == ["espeak-ng"]
    assert found("de", every, "darwin") == ["the voice of macOS", "espeak-ng"]
    assert found("de", every, "win32") == ["the voice of Windows", "espeak-ng"]
    assert found("en", ()) == []


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_pace_and_paths_reach_every_engine(system: str) -> None:
    text, out = Path("it's text.txt"), Path("out.wav")
    slow = find_engines(rate=50, which=lambda name: name, system=system)
    usual = find_engines(rate=100, which=lambda name: name, system=system)
    for one, other in zip(slow, usual, strict=True):
        assert one.key != other.key
        command = " ".join(one.command(text, out))
        assert str(text) in command or str(text).replace("'", "''") in command
        assert str(out) in command


MARKED_UP = [
    ("Bend [[h@l'oU]] now", "Bend h@l'oU now"),
    ("[[...]] knee", "... knee"),
    ("knee [[ and foot", "knee and foot"),
    ("knee ]] and foot", "knee and foot"),
    ("[[[slnc 9000]]] knee", "slnc 9000 knee"),
    ("[[rate 20]][[volm 0]] knee", "rate 20 volm 0 knee"),
    ("left [or right] knee", "left [or right] knee"),
    ("<silence msec='9000'/> R&D &amp;", "<silence msec='9000'/> R&D &amp;"),
]


@pytest.mark.parametrize(("text", "words"), MARKED_UP)
def test_no_text_is_a_command_to_an_engine(booth: Booth, text: str, words: str) -> None:
    assert synthesise([text], [booth.engine("one", SPEAKING)], booth.store).trouble is None
    assert booth.asked("one") == [words]


@pytest.mark.parametrize(("text", "words"), MARKED_UP)
@pytest.mark.parametrize("program", ["espeak-ng", "flite"])
def test_real_engines_speak_every_letter_as_text(
    tmp_path: Path, program: str, text: str, words: str
) -> None:
    (engine,) = find_engines(which=lambda name: shutil.which(name) if name == program else None)
    folders = tmp_path / "marked up", tmp_path / "words"
    for folder in folders:
        folder.mkdir()
    said, meant = (read_wav(engine.speak(*one)) for one in zip((text, words), folders, strict=True))
    assert said == meant
    assert said.frames / said.rate > 0.3


def espeak_alone(name: str) -> str | None:
    return shutil.which(name) if name == "espeak-ng" else None


def test_espeak_speaks_to_a_file_at_the_loudness_of_the_recordings(booth: Booth) -> None:
    engines = find_engines(which=espeak_alone)
    spoken = synthesise(["Breathe in slowly.", "-v nonsense"], engines, booth.store)
    assert spoken.trouble is None
    for source in spoken.sources:
        samples = levels(read_wav(source.path))
        assert 0.5 < len(samples) / 48_000 < 4
        assert 0.05 < np.abs(samples).max() < 0.9


def test_espeak_speaks_faster_when_asked_to(booth: Booth) -> None:
    frames = []
    for rate in (80, 160):
        engines = find_engines(rate=rate, which=espeak_alone)
        frames.append(synthesise(["Breathe in slowly."], engines, booth.store).sources[0].frames)
    assert frames[0] > 1.5 * frames[1]
