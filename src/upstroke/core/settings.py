"""What a person has chosen, as frozen values with sensible defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from upstroke.core.keys import Act
from upstroke.core.players import PlayerName
from upstroke.core.units import Millis
from upstroke.texts.languages import SYSTEM


class CueMode(StrEnum):
    """Which sounds a session makes."""

    BOTH = "both"
    SPEECH = "speech"
    CHIMES = "chimes"
    NEITHER = "neither"

    @property
    def speaks(self) -> bool:
        """Whether speech is wanted."""
        return self in (CueMode.BOTH, CueMode.SPEECH)

    @property
    def chimes(self) -> bool:
        """Whether chimes and ticks are wanted."""
        return self in (CueMode.BOTH, CueMode.CHIMES)


class SideChoice(StrEnum):
    """Which sides of a programme a person wants, and in which order."""

    AS_WRITTEN = "as written"
    SWAPPED = "swapped"
    LEFT_ONLY = "left only"
    RIGHT_ONLY = "right only"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


class Ambience(StrEnum):
    """The ambience under a session."""

    NONE = "none"
    RAIN = "rain"
    WAVES = "waves"
    WARM = "warm"


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A person's own figures for one technique; None keeps the file's.

    `duration` is for timed work (`seconds` in files), `each` for the pace of counted items, `count`
    for turns or cycles.
    """

    duration: Millis | None = field(default=None, metadata={"key": "seconds"})
    each: Millis | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeSettings:
    """Choices for one programme. `length` is a length's id or a total such as `15m`.

    `steps` maps a length's id to technique ids to adjustments: each length has its own.
    """

    length: str | None = None
    sides: SideChoice = SideChoice.AS_WRITTEN
    lead_in: Millis | None = None
    lead_in_change: Millis | None = None
    options: Mapping[str, bool] = field(default_factory=dict)
    steps: Mapping[str, Mapping[str, Adjustment]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prompts:
    """Which spoken reminders are wanted."""

    technique: bool = True
    halfway: bool = True
    seconds_left: bool = True
    preview: bool = True


RECORDED = "recorded"
"""In place of an engine: the voice that ships, as it was recorded."""

SLOWEST, FASTEST = 70, 140
"""Percent of the recorded voice's pace: slower drags, faster is not calm and leaves words out."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """Who speaks: the recorded voice, or an engine of this machine with one of its voices.

    `voice` is the engine's own name for it, None the one it speaks with unasked. `rate` is percent
    of the recorded voice's pace, and for engines only: a recording has the pace it has.
    """

    engine: str = RECORDED
    voice: str | None = None
    rate: int = 100

    @property
    def recorded(self) -> bool:
        """Whether it is the voice that ships."""
        return self.engine == RECORDED


class Sensitivity(StrEnum):
    """How readily a voice command is believed."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class VoiceCommands:
    """Whether the microphone is listened to in a session, and how.

    `soften`: the ambience is softer meanwhile, so that a voice stands out from it.
    """

    on: bool = False
    sensitivity: Sensitivity = Sensitivity.MIDDLE
    soften: bool = True


@dataclass(frozen=True, slots=True)
class Volumes:
    """Percent, 0 (muted) to 100, of each kind of sound."""

    voice: int = 100
    chimes: int = 80
    ambience: int = 50

    def at(self, share: float) -> Volumes:
        """All of them at a share, 0 to 1, of themselves."""
        return Volumes(*(round(each * share) for each in (self.voice, self.chimes, self.ambience)))


class MotionChoice(StrEnum):
    """Whether pictures move, or stand still with their arrows."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, text size in percent (80 to 200), and how much moves."""

    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    motion: MotionChoice = MotionChoice.SYSTEM


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Size and state of the window when it was last closed, in device-independent pixels."""

    width: int = 1000
    height: int = 700
    maximised: bool = False


@dataclass(frozen=True, slots=True)
class CompactPlace:
    """Size and place of the small form of the window, in device-independent pixels.

    `x` and `y` are None until it has been anywhere, and where the desktop tells no places.
    """

    width: int = 320
    height: int = 150
    x: int | None = None
    y: int | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that lasts across starts.

    `language` is a code of `upstroke.texts.languages.Language`, or `SYSTEM` for the system's own,
    `pulse` is for soft taps at the tempo of the strokes, where chimes are wanted at all,
    `get_ready` the countdown before the first step, `more_time` what one "more time" adds,
    `pause_players` whether other players are silent while a session lasts,
    `awake` keeps screen and machine so while a session runs,
    `ask_feeling` whether it is asked how one feels, before and after,
    `keys` the acts that have other keys than `upstroke.core.keys.STANDARD`,
    `programme` the one chosen last and `programmes` the choices for each, by `Programme.key`,
    `agreed` the programmes whose safety note was agreed to (id and fingerprint of the note).
    """

    language: str = SYSTEM
    cues: CueMode = CueMode.BOTH
    ambience: Ambience = Ambience.NONE
    pulse: bool = False
    prompts: Prompts = Prompts()
    voice: VoiceChoice = VoiceChoice()
    voice_commands: VoiceCommands = VoiceCommands()
    volumes: Volumes = Volumes()
    look: Look = Look()
    gentle: bool = False
    get_ready: Millis | None = None
    more_time: Millis = 30_000
    press_anywhere: bool = True
    keys: Mapping[Act, tuple[str, ...]] = field(default_factory=dict)
    awake: bool = True
    ask_feeling: bool = True
    player: PlayerName = "auto"
    pause_players: bool = False
    programme: str = "leg-massage"
    programmes: Mapping[str, ProgrammeSettings] = field(default_factory=dict)
    agreed: frozenset[str] = frozenset()
    window: WindowPlace = WindowPlace()
    compact: CompactPlace = CompactPlace()

    def for_programme(self, programme: str) -> ProgrammeSettings:
        """The choices for a programme, by its key, or the defaults where there are none."""
        return self.programmes.get(programme, ProgrammeSettings())
