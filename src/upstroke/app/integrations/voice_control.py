"""Voice commands: listened for while a session lasts, carried out by the one door."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from upstroke.app.notices import Notices
from upstroke.app.playback.sound import Sound
from upstroke.app.sessions.runner import Companion, SessionRunner
from upstroke.audio.asides import ONCE_MORE, TIME_CHANGED
from upstroke.audio.hearing.messages import HeardPhrase, Listen, Times
from upstroke.audio.hearing_client import HearingLink
from upstroke.core.app_state import HearingState
from upstroke.core.intents import SessionIntent
from upstroke.core.session.progress import ENDED, Progress, State
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

INTENTS: Mapping[SpokenCommand, SessionIntent] = {
    **COMMANDS,
    SpokenCommand.WHATS_NEXT: Question.WHAT_IS_NEXT,
    SpokenCommand.HOW_LONG: Question.HOW_LONG,
}

SHOWN_FOR: Millis = 4_000
"""How long the sign says what was understood."""

OPENING = marked("Opening the microphone.")
LISTENING = marked("Listening. Nothing is recorded.")


class VoiceControl(Companion):
    """Listens along with sessions.

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
        self._times: Times = ()
        self._stop_ns: Nanos | None = None
        self._told = False
        self._trying = False
        self._last: tuple[HeardPhrase, Nanos] | None = None
        """What was heard last, and when it was told."""

    def state(self) -> HearingState | None:
        """How it stands with listening, as it is shown."""
        status, last = self._link.status, self._last
        if not status.wanted:
            return None
        if status.why is not None:
            why = tr("Voice commands are off: {why}.", why=status.why)
            return HearingState(why, trouble=True)
        sentence = tr(LISTENING if status.listening else OPENING)
        if last is None:
            return HearingState(sentence, status.loudness)
        heard, at = last
        if heard.believed and self._clock() - at < SHOWN_FOR * NANOS_PER_MILLI:
            sentence = tr("Heard: “{words}”.", words=heard.words)
        sure = sureness(heard.score)
        return HearingState(sentence, status.loudness, heard.words, sure, heard.believed)

    def try_out(self, wanted: bool) -> None:  # noqa: FBT001 - on or off
        """Listen outside a session too, to show what is heard; nothing is carried out."""
        self._trying, self._last = wanted, None
        self._tend(wanted=wanted)

    def tick(self) -> None:
        """Time passes, while there is no session."""
        if self.run is None:
            self._tend(wanted=self._trying)
            for heard in self._link.heard():
                self._last = heard, self._clock()

    def begun(self, run: SessionRunner) -> None:
        super().begun(run)
        self._trying, self._stop_ns = False, None

    def left(self) -> None:
        super().left()
        self._tend(wanted=False)

    def close(self) -> None:
        self._link.close()

    def progressed(self, progress: Progress) -> None:
        """Listens, or not, as the session stands."""
        lasts = progress.state is not State.READY and progress.state not in ENDED
        self._tend(wanted=lasts and self._settings().voice_commands.on)

    def _tend(self, *, wanted: bool) -> None:
        if not wanted:
            self._times = ()
            self._link.want(None)
            return
        strain = STRAIN[self._settings().voice_commands.sensitivity]
        self._link.want(Listen(self._deaf(), strain), self._sound.ambience.now)
        self._tell_once()

    def _deaf(self) -> Times:
        """When something of ours sounds; what was cut off is still fading."""
        now = self._clock()
        sounds = {(begin - BEFORE, end + AFTER) for begin, end in self._sound.player.times()}
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

    def steer(self, run: SessionRunner) -> None:
        for heard in self._link.heard():
            self._last = heard, self._clock()
            phrase = phrase_of(heard.words)
            if heard.believed and phrase is not None:
                self._carry_out(phrase.wish, run)

    def _carry_out(self, wish: SpokenCommand, run: SessionRunner) -> None:
        if wish is SpokenCommand.STOP and not self._confirmed():
            self._sound.player.acknowledge(ONCE_MORE)
        else:
            run.do(INTENTS[wish])
            if wish is SpokenCommand.MORE_TIME:
                # All others are heard at once by what they do.
                self._sound.player.acknowledge(TIME_CHANGED)
        if wish is not SpokenCommand.STOP:
            self._stop_ns = None

    def _confirmed(self) -> bool:
        now, asked = self._clock(), self._stop_ns
        self._stop_ns = now
        return asked is not None and now - asked < CONFIRMS_WITHIN * NANOS_PER_MILLI
