"""The tools that make the clips: the same again from the same, and never more than is asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tools.places import AUDIO
from tools.sound import chimes as make_chimes
from tools.sound import manifest
from tools.sound.loudness import loudness, true_peak
from tools.sound.samples import SAMPLE_RATE, Samples, as_16_bit
from tools.voice.phrases import built_in_phrases
from tools.voice.polish import LEAD_MS, TAIL_MS, polish, unpadded
from tools.voice.record import (
    Recording,
    check,
    read_phrases,
    record,
    recording_of,
    sentences,
    spoken,
)

SHIPPED = Path(__file__).parents[2] / "assets" / "audio"


class Hum:
    """A voice that hums a fifth of a second for each letter, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def __call__(self, sentence: str, voice: str, rate: int) -> Samples:
        self.asked.append((sentence, rate))
        pitch = 100 + 10 * len(voice)
        seconds = np.arange(int(len(sentence) * 0.2 * 24_000 * 80 / rate)) / 24_000
        hum: Samples = 0.4 * np.sin(2 * np.pi * pitch * seconds) * np.hanning(len(seconds))
        return np.pad(hum, 4_800)


class Babble(Hum):
    """The same, ten times as fast."""

    def __call__(self, sentence: str, voice: str, rate: int) -> Samples:
        return super().__call__(sentence, voice, rate)[::10]


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def wanted(*texts: str) -> list[Recording]:
    return [recording_of(text) for text in texts]


def test_a_second_run_says_nothing_and_changes_nothing(tmp_path: Path) -> None:
    record(wanted("big toe", "Halfway."), tmp_path, Hum())
    before, voice = contents(tmp_path), Hum()
    record(wanted("big toe", "Halfway."), tmp_path, voice)
    assert voice.asked == []
    assert contents(tmp_path) == before


def test_made_anew_it_has_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        record(wanted("big toe", "Halfway."), tmp_path / folder, Hum())
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_only_what_is_new_is_recorded_and_what_nobody_asks_for_goes(tmp_path: Path) -> None:
    record(wanted("big toe", "Halfway."), tmp_path, Hum())
    voice = Hum()
    record(wanted("Halfway.", "Oil."), tmp_path, voice)
    assert [sentence for sentence, _ in voice.asked] == ["Oil."]
    assert {clip.text for clip in manifest.read(tmp_path).clips} == {"Halfway.", "Oil."}
    assert len(list((tmp_path / "voice").iterdir())) == 2


def test_a_damaged_clip_is_recorded_again(tmp_path: Path) -> None:
    record(wanted("Oil."), tmp_path, Hum())
    (clip,) = manifest.read(tmp_path).clips
    whole = (tmp_path / clip.file).read_bytes()
    (tmp_path / clip.file).write_bytes(b"")
    record(wanted("Oil."), tmp_path, Hum())
    assert (tmp_path / clip.file).read_bytes() == whole


def test_the_chimes_stay_when_speech_is_recorded(tmp_path: Path) -> None:
    make_chimes.main(["--out", str(tmp_path)])
    before = contents(tmp_path / "chimes")
    record(wanted("Oil."), tmp_path, Hum())
    assert contents(tmp_path / "chimes") == before
    kinds = {clip.kind for clip in manifest.read(tmp_path).clips}
    assert kinds == {"speech", "chime", "tick", "pulse"}


def test_check_names_what_is_missing_and_what_is_too_much(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(wanted("Halfway."), tmp_path, Hum())
    capsys.readouterr()
    assert check(wanted("Halfway."), tmp_path) == 0
    assert check(wanted("Oil."), tmp_path) == 1
    assert capsys.readouterr().out == "missing or stale: Oil.\nnot asked for: Halfway.\n"


def test_what_is_said_too_fast_is_said_again_more_slowly() -> None:
    voice = Babble()
    spoken(recording_of("a little deeper, please"), voice)
    rates = [rate for _, rate in voice.asked]
    assert len(rates) > 1
    assert rates == sorted(rates, reverse=True)


def test_texts_that_differ_in_anything_have_files_of_their_own() -> None:
    ids = {recording_of(text).id for text in ("Oil.", "oil", "Oil", "Oil!")}
    assert len(ids) == 4


def test_a_phrase_is_cut_into_its_sentences() -> None:
    assert sentences("Rest. Lie still! Next: calf, left leg.") == [
        "Rest.",
        "Lie still!",
        "Next: calf, left leg.",
    ]


def test_phrases_are_read_once_each_in_their_order(tmp_path: Path) -> None:
    file = tmp_path / "phrases.txt"
    file.write_text("two\n\n one \ntwo\n", encoding="utf-8")
    assert read_phrases(str(file)) == ["two", "one"]


@pytest.mark.parametrize("level", [0.003, 0.9])
def test_whatever_goes_in_comes_out_equally_loud(level: float) -> None:
    burst = np.random.default_rng(1).standard_normal(12_000) * np.hanning(12_000)
    samples = polish([np.pad(burst / np.abs(burst).max() * level, 6_000)], 24_000)
    assert loudness(unpadded(samples)) == pytest.approx(-19, abs=0.1)
    assert true_peak(samples) <= -1.49


def test_silence_around_the_voice_is_cut_and_replaced_by_the_agreed() -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(24_000) / 24_000)
    samples = polish([np.pad(tone, 24_000)], 24_000)
    lead, tail = (ms * SAMPLE_RATE // 1000 for ms in (LEAD_MS, TAIL_MS))
    assert len(samples) == pytest.approx(lead + SAMPLE_RATE + tail, abs=0.05 * SAMPLE_RATE)
    assert not samples[:lead].any()
    assert not samples[-tail:].any()


def test_the_chimes_that_are_shipped_are_those_that_the_tool_makes() -> None:
    for chime in make_chimes.CHIMES:
        made = as_16_bit(make_chimes.struck(chime)).astype(int)
        there = soundfile.read(SHIPPED / "chimes" / f"{chime.name}.flac", dtype="int16")[0]
        # Another processor may round the last bit another way.
        assert np.abs(made - there).max() <= 1, chime.name


def test_what_is_shipped_is_what_the_built_in_programmes_speak(
    capsys: pytest.CaptureFixture[str],
) -> None:
    missing_or_stale = check([recording_of(text) for text in built_in_phrases()], AUDIO)
    assert missing_or_stale == 0, capsys.readouterr()
