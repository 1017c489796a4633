"""Voice commands: listened for while a session lasts, carried out by the one door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from upstroke.app.notices import Notices
from upstroke.app.playback.sound import Sound
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.stores import Stores
from upstroke.audio.asides import ONCE_MORE, TIME_CHANGED
from upstroke.audio.hearing.messages import HeardPhrase, Listen, Times
from upstroke.audio.hearing_client import HearingLink, HearingStatus
from upstroke.core.app_state import HearingState
from upstroke.core.session.progress import ENDED, Change, Progress, State
from upstroke.core.session.questions import Question
from upstroke.core.session.voice_commands import COMMANDS, SpokenCommand, phrase_of, sureness
from upstroke.core.settings import Sensitivity, Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.texts import marked, tr

STRAIN: Mapping[Sensitivity, float] = {
    Sensitivity.LOW: -10.0,
    Sensitivity.MIDDLE: 0.0,
    Sensitivity.HIGH: 8.0,
}
"""Powers of ten by which a phrase is believed sooner."""

BEFORE: Nanos = 50 * NANOS_PER_MILLI
AFTER: Nanos = 300 * NANOS_PER_MILLI
"""A sound of ours reaches the microphone a little off its time, and its echo later still."""

CONFIRMS_WITHIN: Millis = 15_000
"""How long a first "stop" waits for the second; the question itself takes some of it."""

QUESTIONS: Mapping[SpokenCommand, Question] = {
    SpokenCommand.WHATS_NEXT: Question.WHAT_IS_NEXT,
    SpokenCommand.HOW_LONG: Question.HOW_LONG,
}

SHOWN_FOR: Millis = 4_000
"""How long the sign says what was understood."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was heard last, and when."""

    words: str
    score: float
    believed: bool
    at: Nanos


class VoiceControl:
    """A companion of sessions.

    Args:
        link: listens.
        sound: is not to be listened to, and answers.
        settings: as they are now.
        clock: nanoseconds, the conductor's.
        notices: told once why nobody listens.
    """

    def __init__(
        self,
        link: HearingLink,
        sound: Sound,
        settings: Callable[[], Settings],
        clock: Callable[[], Nanos],
        notices: Notices,
    ) -> None:
        self._link = link
        self._sound = sound
        self._settings = settings
        self._clock = clock
        self._notices = notices
        self._run: SessionRunner | None = None
        self._state = State.READY
        self._times: Times = ()
        self._stop_ns: Nanos | None = None
        self._told = False
        self._trying = False
        self._last: Understood | None = None

    @property
    def status(self) -> HearingStatus:
        """How it stands with listening."""
        return self._link.status

    @property
    def last(self) -> Understood | None:
        """What was heard last, believed or not."""
        return self._last

    @property
    def lately(self) -> str | None:
        """The phrase that was understood just now."""
        last = self._last
        if last is None or not last.believed:
            return None
        return last.words if self._clock() - last.at < SHOWN_FOR * NANOS_PER_MILLI else None

    def try_out(self, wanted: bool) -> None:  # noqa: FBT001 - on or off
        """Listen outside a session too, to show what is heard; nothing is carried out."""
        self._trying, self._last = wanted, None
        self._tend(wanted=wanted)

    def tick(self) -> None:
        """Time passes, while there is no session."""
        if self._run is None:
            self._tend(wanted=self._trying)
            for heard in self._link.heard():
                self._note(heard)

    def begun(self, run: SessionRunner) -> None:
        self._run, self._trying, self._stop_ns = run, False, None
        run.add(self)
        run.heed(self._deliver)

    def left(self) -> None:
        self._run = None
        self._tend(wanted=False)

    def close(self) -> None:
        """No session follows."""
        self._link.close()

    def changed(self, _changes: tuple[Change, ...], progress: Progress) -> None:
        """Notes the state: an ended session is listened to no more."""
        self._state = progress.state

    def progressed(self, progress: Progress) -> None:
        """Listens, or not, as the session stands."""
        self._state = progress.state
        lasts = progress.state is not State.READY and progress.state not in ENDED
        self._tend(wanted=lasts and self._settings().voice_commands.on)

    def _tend(self, *, wanted: bool) -> None:
        if not wanted:
            self._times = ()
            self._link.want(None)
            return
        strain = STRAIN[self._settings().voice_commands.sensitivity]
        self._link.want(Listen(self._deaf(), strain), self._sound.ambience)
        self._tell_once()

    def _deaf(self) -> Times:
        """When something of ours sounds; what was cut off is still fading."""
        now = self._clock()
        sounds = {(begin - BEFORE, end + AFTER) for begin, end in self._sound.times()}
        cut = {(begin, min(end, now + AFTER)) for begin, end in self._times if begin <= now}
        still = {each for each in cut if each[1] > now and each not in sounds}
        begun = {begin for begin, _ in sounds}
        self._times = tuple(sorted(sounds | {each for each in still if each[0] not in begun}))
        return self._times

    def _tell_once(self) -> None:
        why = self._link.status.why
        if why is not None and not self._told:
            self._told = True
            self._notices.add(tr("Voice commands are off: {why}. Everything else works.", why=why))

    def _deliver(self) -> None:
        for heard in self._link.heard():
            self._note(heard)
            phrase = phrase_of(heard.words)
            if heard.believed and phrase is not None:
                self._do(phrase.wish)

    def _note(self, heard: HeardPhrase) -> None:
        self._last = Understood(heard.words, heard.score, heard.believed, self._clock())

    def _do(self, wish: SpokenCommand) -> None:
        if self._run is None:
            return
        if wish is SpokenCommand.STOP and not self._confirmed():
            self._sound.acknowledge(ONCE_MORE)
        elif wish in COMMANDS:
            self._run.do(COMMANDS[wish])
            if wish is SpokenCommand.MORE_TIME:
                # All others are heard at once by what they do.
                self._sound.acknowledge(TIME_CHANGED)
        elif wish in QUESTIONS:
            self._run.do(QUESTIONS[wish])
        if wish is not SpokenCommand.STOP:
            self._stop_ns = None

    def _confirmed(self) -> bool:
        now, asked = self._clock(), self._stop_ns
        self._stop_ns = now
        return asked is not None and now - asked < CONFIRMS_WITHIN * NANOS_PER_MILLI


OPENING = marked("Opening the microphone.")
LISTENING = marked("Listening. Nothing is recorded.")


def hearing_of(ears: VoiceControl) -> HearingState | None:
    """How it stands with listening, as it is shown."""
    status, last = ears.status, ears.last
    if not status.wanted:
        return None
    if status.why is not None:
        why = tr("Voice commands are off: {why}.", why=status.why)
        return HearingState(why, trouble=True)
    sentence = tr(LISTENING if status.listening else OPENING)
    if ears.lately is not None:
        sentence = tr("Heard: “{words}”.", words=ears.lately)
    if last is None:
        return HearingState(sentence, status.loudness)
    sure = sureness(last.score)
    return HearingState(sentence, status.loudness, last.words, sure, last.believed)


def open_voice_control(house: Stores, sound: Sound) -> VoiceControl:
    """Who listens for voice commands, as the settings have it."""
    link = HearingLink(clock=house.clock)
    return VoiceControl(link, sound, lambda: house.keeper.settings, house.clock, house.notices)
