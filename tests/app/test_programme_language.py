"""Programmes are in the language that Upstroke is shown in, and spoken in the one they have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.playback.test_voice import Booth, Chosen
from tests.app.standing_in import SOON_S
from tests.audio.building import source
from tests.support.app_by_hand import ASSETS, controller_of, stores_in
from tests.support.samples import counted, programme, timed
from upstroke.app.background import Cancelled
from upstroke.app.planning import safety_agreed, with_agreement
from upstroke.app.playback.voice import Voice
from upstroke.app.programmes.choosing import choose
from upstroke.app.stores import Stores
from upstroke.app.trials.voices import typical
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.store import DoneOf
from upstroke.audio.speech.speaking import Spoken
from upstroke.core.intents import ChangeSettings, ChooseLength, LookForVoices, PlayRequest
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.core.units import SAMPLE_RATE
from upstroke.core.user_error import UserError
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use


@pytest.fixture(autouse=True)
def language_as_before() -> Iterator[None]:
    before = in_use()
    yield
    use(before)


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return stores_in(tmp_path)


def shown_in(language: str) -> None:
    use(read_catalogue(ASSETS, language))


# --- which programme --------------------------------------------------------------------------


def test_another_language_in_the_settings_is_that_of_every_programme(stores: Stores) -> None:
    app = controller_of(stores)
    app.do(ChooseLength("quick"))
    english = app.state().plan
    app.do(ChangeSettings(replace(app.state().settings, language="de")))
    assert app.state().programme.title == "Beinmassage"
    assert app.state().length == "quick"
    assert [one.title for one in app.state().programmes] == [
        *("Box-Atmung", "Pause am Schreibtisch", "Beinmassage"),
    ]
    german = app.state().plan
    assert isinstance(english, Timeline)
    assert isinstance(german, Timeline)
    assert [(s.id, s.start, s.end) for s in german.steps] == [
        (s.id, s.start, s.end) for s in english.steps
    ]
    app.do(ChangeSettings(replace(app.state().settings, language="en")))
    assert app.state().plan == english


def test_a_programme_without_the_language_stays_in_its_own(stores: Stores, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('format = 1\nid = "own"\ntitle = "Own"\n[[part]]\nstep = "a"\nseconds = 9\n')
    app = controller_of(stores, PlayRequest(str(path)))
    app.do(ChangeSettings(replace(app.state().settings, language="fr")))
    assert (app.state().programme.title, app.state().programme.language) == ("Own", "en")
    path.unlink()
    app.do(ChangeSettings(replace(app.state().settings, language="de")))
    assert app.state().programme.title == "Own", "as it was when it was read"


def test_a_language_can_be_asked_for(stores: Stores) -> None:
    assert (
        choose(stores, PlayRequest("leg-massage", language="fr")).programme.title
        == "Massage des jambes"
    )
    assert choose(stores, PlayRequest("leg-massage", language="de-CH")).programme.language == "de"
    with pytest.raises(UserError, match="Leg massage is not available in the language “it”"):
        choose(stores, PlayRequest("leg-massage", language="it"))


def test_the_safety_note_is_agreed_to_as_it_was_read(stores: Stores) -> None:
    english = choose(stores, PlayRequest("leg-massage")).programme
    german = choose(stores, PlayRequest("leg-massage", language="de")).programme
    settings = with_agreement(english, stores.keeper.settings)
    assert safety_agreed(english, settings)
    assert not safety_agreed(german, settings)


# --- whose voice ------------------------------------------------------------------------------

GERMAN = replace(programme(timed("Wade", 60), counted("Zeh", 6)), language="de")
PHRASES = spoken_phrases(GERMAN)
RECORDED = CueBank(
    [
        *(source(f"voice/{text}", text, SAMPLE_RATE) for text in PHRASES),
        source("chimes/step", "step", SAMPLE_RATE, CueKind.CHIME),
    ]
)
"""The recorded voice has the very same words, in English: `six` is a number in two languages."""


def asked_for(voice: Voice) -> Voice:
    voice.ask(GERMAN)
    assert voice.worker.settle(SOON_S)
    return voice


def voices_of(voice: Voice) -> set[str]:
    clips = [voice.bank.speech(phrase) for phrase in PHRASES]
    return {clip.id.rpartition("/")[0] if clip else "nobody" for clip in clips}


def test_an_engine_speaks_every_word_and_the_recorded_voice_none() -> None:
    booth = Booth()
    voice = Voice(RECORDED, booth)
    assert voice.lacks(GERMAN) == PHRASES
    voice.use(GERMAN)
    assert voices_of(voice) == {"nobody"}
    assert voice.bank.chime("step") is not None
    asked_for(voice)
    assert (booth.asked, booth.languages) == ([PHRASES], ["de"])
    assert voices_of(voice) == {"recorded//100"}
    assert voice.lacks(GERMAN) == ()
    assert voice.trouble is None
    assert voice.recorded("de").speech(PHRASES[0]) is None
    assert voice.recorded("en").speech(PHRASES[0]) is not None
    voice.use(replace(GERMAN, language="en"))
    assert voices_of(voice) == {"voice"}


def test_where_nobody_speaks_it_there_are_chimes_and_it_is_said() -> None:
    booth = Booth(broken="recorded")
    voice = asked_for(Voice(RECORDED, booth))
    assert voices_of(voice) == {"nobody"}
    assert voice.bank.chime("step") is not None
    assert voice.trouble == "It is broken."
    assert voice.lacks(GERMAN) == (), "it is not asked again"
    booth.broken = ""
    voice.forget_faults()
    assert voices_of(asked_for(voice)) == {"recorded//100"}


def test_an_engine_without_the_language_leaves_it_to_the_best_that_has_it() -> None:
    booth = Booth(broken="flite")
    voice = asked_for(Voice(RECORDED, booth, Chosen()))
    assert [choice.engine for choice in booth.choices] == ["flite", "recorded"]
    assert voices_of(voice) == {"recorded//100"}
    assert voice.trouble == "It is broken."


def test_an_engine_that_is_installed_meanwhile_speaks_once_voices_are_looked_for(
    tmp_path: Path,
) -> None:
    booth = Booth(broken="recorded")
    stores = replace(stores_in(tmp_path), voice=Voice(RECORDED, booth))
    app = controller_of(stores, PlayRequest("box-breathing", language="de"))
    app.do(LookForVoices())
    assert stores.voice.worker.settle(SOON_S)
    assert stores.voice.trouble == "It is broken."
    booth.broken = ""
    app.do(LookForVoices())
    assert stores.voice.worker.settle(SOON_S)
    assert stores.voice.trouble is None
    assert stores.voice.bank.speech("einatmen") is not None
    app.close()


def test_where_neither_speaks_that_is_what_is_told() -> None:
    def nobody(
        _texts: tuple[str, ...],
        _language: str,
        choice: VoiceChoice,
        /,
        *,
        progress: DoneOf,
        cancelled: Cancelled,
    ) -> Spoken:
        assert not cancelled()
        progress(0, 1)
        return Spoken((), f"Not {choice.engine}.")

    voice = asked_for(Voice(RECORDED, nobody, Chosen()))
    assert voices_of(voice) == {"nobody"}
    assert voice.trouble == "Not recorded."


def test_words_for_a_file_are_in_the_programmes_language() -> None:
    voice = Voice(RECORDED, Booth())
    words = voice.finish(GERMAN, VoiceChoice(), cancelled=lambda: False)
    first = words.bank.speech(PHRASES[0])
    assert first is not None
    assert first.id.startswith("recorded//100/")


def test_a_voice_is_tried_with_a_sentence_of_its_language(stores: Stores) -> None:
    german = choose(stores, PlayRequest("leg-massage", language="de")).programme
    assert typical(german) in spoken_phrases(german)
    assert typical(GERMAN) == "Mach dich bereit."


def test_every_start_is_in_the_language_that_is_shown(stores: Stores) -> None:
    shown_in("es")
    assert controller_of(stores).state().programme.title == "Masaje de piernas"
