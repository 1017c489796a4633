"""Every setting in one table: what may stand there, and what a person reads of it.

The rows of the settings page, the limits of the settings file and docs/settings.md are made of it.
A path leads to a value through attributes, joined by dots; a star is any key of a mapping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

from upstroke.core.settings import (
    FASTEST,
    RECORDED,
    SLOWEST,
    Ambience,
    CueMode,
    MotionChoice,
    Sensitivity,
    Settings,
    SideChoice,
    Theme,
)
from upstroke.texts import marked, tr
from upstroke.texts.languages import SYSTEM, Language

S = TypeVar("S")

# --- kinds of values ------------------------------------------------------------------------------


class Basic(Enum):
    """Kinds without anything to be told of them."""

    SWITCH = "true or false"
    PERCENT = "0 to 100, on a slider"
    TEXT = "a text that is not empty"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, counted by `step` on the page; `unit` is a text with `{number}` in it."""

    least: int
    most: int
    step: int = 1
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Seconds:
    """A time in milliseconds. All limits are in seconds, those of `page` for the page."""

    least: float
    most: float
    page: tuple[float, float, float] = (0, 0, 0)
    """Least, most and step."""


@dataclass(frozen=True, slots=True)
class Wait(Seconds):
    """A time to move, the programme's own until the person chooses."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values with names, which are shown translated unless told otherwise."""

    titles: Mapping[Any, str]
    shown: Callable[[str], str] = tr


ValueKind: TypeAlias = Basic | Whole | Seconds | OneOf | Choice

# --- the table ------------------------------------------------------------------------------------


class Heading(Enum):
    """The headings of the page, under which the rows stand."""

    SIDES = marked("Sides and time to move")
    #: the heading over what else can be chosen
    MORE = marked("More")
    SOUND = marked("Sound")
    VOICE = marked("Voice")
    REMINDERS = marked("Spoken reminders")
    LOOK = marked("Look")
    PRESSES = marked("Presses")
    FEELING = marked("Before and after")
    VOICE_COMMANDS = marked("Voice commands")


@dataclass(frozen=True, slots=True)
class Field:
    """One setting that has a row on the page.

    `name` is what it is called where its heading is not seen, if that is not the title. It has no
    effect with settings that are not as it `needs`.
    """

    heading: Heading
    path: str
    title: str
    hint: str = ""
    kind: ValueKind = Basic.SWITCH
    name: str = ""
    needs: Callable[[Settings], bool] = lambda _settings: True


_speaks, _chimes = attrgetter("cues.speaks"), attrgetter("cues.chimes")


def _has_ambience(settings: Settings) -> bool:
    return settings.ambience is not Ambience.NONE


_DAY = 86_400
_PIXELS = Whole(1, 100_000)
_PLACE = Whole(-100_000, 100_000)

PLAYERS = ("auto", "simpleaudio", "qt", "silent")
"""What can be asked for."""

ENGINES = (RECORDED, "rhvoice", "system", "flite", "espeak-ng")
"""Who can be asked to speak; system is the voice of macOS or Windows."""

_CUES = Choice(
    {
        CueMode.BOTH: marked("Speech and chimes"),
        CueMode.SPEECH: marked("Speech"),
        CueMode.CHIMES: marked("Chimes"),
        #: neither speech nor chimes
        CueMode.NEITHER: marked("Neither"),
    }
)
_AMBIENCES = Choice(
    {
        #: no ambience, no sound of rain or waves under the session
        Ambience.NONE: marked("None"),
        #: an ambience
        Ambience.RAIN: marked("Rain"),
        #: an ambience: of the sea
        Ambience.WAVES: marked("Waves"),
        #: an ambience: a warm, soft noise
        Ambience.WARM: marked("Warm"),
    }
)
_OWN_NAMES = {language.value: language.own_name for language in Language}
_LANGUAGES = Choice(
    {SYSTEM: marked("As the system"), **_OWN_NAMES},
    # By their own names: who cannot read the language that is shown finds another by them.
    lambda title: title if title in _OWN_NAMES.values() else tr(title),
)
_THEMES = Choice(
    {
        Theme.SYSTEM: marked("As the system"),
        #: colours of the window
        Theme.LIGHT: marked("Light"),
        #: colours of the window
        Theme.DARK: marked("Dark"),
        Theme.HIGH_CONTRAST: marked("High contrast"),
    }
)
_MOTIONS = Choice(
    {
        MotionChoice.SYSTEM: marked("As the system"),
        #: all motion of the pictures
        MotionChoice.FULL: marked("All of it"),
        #: motion of the pictures
        MotionChoice.REDUCED: marked("Reduced"),
    }
)
_SENSITIVITIES = Choice(
    {
        #: how readily voice commands are believed
        Sensitivity.LOW: marked("Low: rarely wrong"),
        #: how readily voice commands are believed
        Sensitivity.MIDDLE: marked("Middle"),
        #: how readily voice commands are believed
        Sensitivity.HIGH: marked("High: rarely missed"),
    }
)
_SIDES = Choice(
    {
        #: the order of the sides
        SideChoice.AS_WRITTEN: marked("As written"),
        #: the order of the sides
        SideChoice.SWAPPED: marked("The other way round"),
        #: the sides
        SideChoice.LEFT_ONLY: marked("Left only"),
        #: the sides
        SideChoice.RIGHT_ONLY: marked("Right only"),
    }
)


_move = partial(Field, Heading.SIDES, kind=Wait(0, _DAY, page=(0, 120, 1)))
_sound = partial(Field, Heading.SOUND)
_volume = partial(_sound, kind=Basic.PERCENT)
_voice = partial(Field, Heading.VOICE, needs=_speaks)
_prompt = partial(Field, Heading.REMINDERS, needs=_speaks)
_look = partial(Field, Heading.LOOK)
_presses = partial(Field, Heading.PRESSES)
_listening = partial(Field, Heading.VOICE_COMMANDS)

FIELDS = (
    Field(Heading.SIDES, "programmes.*.sides", marked("Sides"), kind=_SIDES),
    _move(
        "programmes.*.lead_in", marked("Before a step"), name=marked("Time to move before a step")
    ),
    _move(
        *("programmes.*.lead_in_change", marked("To a new side or posture")),
        name=marked("Time to move to a new side or posture"),
    ),
    _move("get_ready", marked("Before the first step"), name=marked("Time before the first step")),
    Field(Heading.MORE, "gentle", marked("Gentle"), marked("never more than light pressure")),
    #: speech and chimes that tell what to do
    _sound("cues", marked("Cues"), kind=_CUES),
    _volume("volumes.voice", marked("Voice"), name=marked("Volume of the voice"), needs=_speaks),
    _volume("volumes.chimes", marked("Chimes"), name=marked("Volume of the chimes"), needs=_chimes),
    _sound("pulse", marked("Pulse"), marked("soft taps in time with the strokes"), needs=_chimes),
    _sound("ambience", marked("Ambience"), marked("quiet, under the whole session"), _AMBIENCES),
    _volume(
        *("volumes.ambience", marked("Its volume")),
        name=marked("Volume of the ambience"),
        needs=_has_ambience,
    ),
    _sound(
        *("pause_players", marked("Pause other players")),
        marked("music and films, until the session is over"),
    ),
    _voice("voice.engine", marked("Who speaks"), kind=OneOf(ENGINES)),
    _voice("voice.voice", marked("Voice"), kind=Basic.TEXT),
    _voice(
        *("voice.rate", marked("Pace"), marked("100 % is the pace of the recorded voice")),
        Whole(SLOWEST, FASTEST, 10, marked("{number} %")),
    ),
    _prompt(
        *("prompts.technique", marked("Reminders of the technique")),
        marked("such as: a little deeper"),
    ),
    _prompt("prompts.halfway", marked("Halfway")),
    _prompt("prompts.seconds_left", marked("Seconds left")),
    _prompt("prompts.preview", marked("What comes next")),
    _look("language", marked("Language"), kind=_LANGUAGES),
    _look("look.theme", marked("Colours"), kind=_THEMES),
    _look("look.text_size", marked("Size of text"), kind=Whole(80, 200, 10, marked("{number} %"))),
    _look("look.motion", marked("Motion"), marked("reduced: pictures stand still"), _MOTIONS),
    _look("awake", marked("Keep the screen on"), marked("while a session runs")),
    _presses(
        *("press_anywhere", marked("Press anywhere to pause")),
        marked("for elbows, knuckles and pedals"),
    ),
    _presses(
        *("more_time", marked("More or less time")),
        kind=Seconds(1, _DAY, page=(5, 300, 5)),
        name=marked("One press of more or less time"),
    ),
    Field(
        *(Heading.FEELING, "ask_feeling", marked("Ask how I feel")),
        marked("0 to 10, kept with the session in the history"),
    ),
    _listening("voice_commands.on", marked("Listen in a session"), name=marked("Voice commands")),
    _listening("voice_commands.sensitivity", marked("Sensitivity"), kind=_SENSITIVITIES),
    _listening("voice_commands.soften", marked("Softer ambience while listening")),
)
"""In the order of the page."""

KINDS: Mapping[str, ValueKind] = {
    **{field.path: field.kind for field in FIELDS},
    "player": OneOf(PLAYERS),
    "programmes.*.steps.*.*.duration": Seconds(0, _DAY),
    "programmes.*.steps.*.*.each": Seconds(0.1, _DAY),
    "programmes.*.steps.*.*.count": Whole(1, 1000),
    "window.width": _PIXELS,
    "window.height": _PIXELS,
    "compact.width": _PIXELS,
    "compact.height": _PIXELS,
    "compact.x": _PLACE,
    "compact.y": _PLACE,
}
"""What may stand at a path, where its type alone does not tell."""


def value_at(settings: object, path: str) -> Any:  # noqa: ANN401 - whatever the field holds
    """The value that a path leads to."""
    return attrgetter(path)(settings)


def with_value(settings: S, path: str, value: object) -> S:
    """Settings with another value there."""
    name, _, rest = path.partition(".")
    inner = with_value(getattr(settings, name), rest, value) if rest else value
    changed: S = replace(settings, **{name: inner})  # type: ignore[type-var] # of dataclasses
    return changed
