"""Which keys a settings file has, and what may stand behind each."""

from __future__ import annotations

from upstroke.core.settings import (
    FASTEST,
    RECORDED,
    SLOWEST,
    Adjustment,
    Ambience,
    CompactPlace,
    CueMode,
    Look,
    Motion,
    ProgrammeSettings,
    Prompts,
    Sensitivity,
    Settings,
    SideChoice,
    Theme,
    VoiceChoice,
    VoiceCommands,
    Volumes,
    WindowPlace,
)
from upstroke.files.codec import Entry, MapOf, Record
from upstroke.files.key_codec import Keys
from upstroke.files.plain_codecs import Choice, Flag, OneOf, Seconds, Text, TextSet, Whole
from upstroke.texts.languages import SYSTEM, Language

PLAYERS = ("auto", "simpleaudio", "qt", "silent")
"""What can be asked for; auto probes the others in this order."""

ENGINES = (RECORDED, "rhvoice", "system", "flite", "espeak-ng")
"""Who can be asked to speak; system is the voice of macOS or Windows."""

LANGUAGES = (SYSTEM, *Language)
"""What Upstroke can be asked to speak with a person."""

_DAY = 86_400
_MOST_COUNT = 1000
_PERCENT = Whole(0, 100)
_PIXELS = Whole(1, 100_000)
_PLACE = Whole(-100_000, 100_000)

_ADJUSTMENT = Record(
    Adjustment,
    Entry("seconds", "seconds", Seconds(0, _DAY)),
    Entry("each", "each", Seconds(0.1, _DAY)),
    Entry("count", "count", Whole(1, _MOST_COUNT)),
)

_PROGRAMME = Record(
    ProgrammeSettings,
    Entry("length", "length", Text()),
    Entry("sides", "sides", Choice(SideChoice)),
    Entry("lead-in", "lead_in", Seconds(0, _DAY)),
    Entry("lead-in-change", "lead_in_change", Seconds(0, _DAY)),
    Entry("options", "options", MapOf(Flag())),
    Entry("steps", "steps", MapOf(MapOf(_ADJUSTMENT))),
)

_PROMPTS = Record(
    Prompts,
    Entry("technique", "technique", Flag()),
    Entry("halfway", "halfway", Flag()),
    Entry("seconds-left", "seconds_left", Flag()),
    Entry("preview", "preview", Flag()),
)

_VOICE = Record(
    VoiceChoice,
    Entry("engine", "engine", OneOf(ENGINES)),
    Entry("voice", "voice", Text()),
    Entry("rate", "rate", Whole(SLOWEST, FASTEST)),
)

_VOICE_COMMANDS = Record(
    VoiceCommands,
    Entry("on", "on", Flag()),
    Entry("sensitivity", "sensitivity", Choice(Sensitivity)),
    Entry("soften", "soften", Flag()),
)

_VOLUMES = Record(
    Volumes,
    Entry("voice", "voice", _PERCENT),
    Entry("chimes", "chimes", _PERCENT),
    Entry("ambience", "ambience", _PERCENT),
)

_LOOK = Record(
    Look,
    Entry("theme", "theme", Choice(Theme)),
    Entry("text-size", "text_size", Whole(80, 200)),
    Entry("motion", "motion", Choice(Motion)),
)

_WINDOW = Record(
    WindowPlace,
    Entry("width", "width", _PIXELS),
    Entry("height", "height", _PIXELS),
    Entry("maximised", "maximised", Flag()),
)

_COMPACT = Record(
    CompactPlace,
    Entry("width", "width", _PIXELS),
    Entry("height", "height", _PIXELS),
    Entry("x", "x", _PLACE),
    Entry("y", "y", _PLACE),
)

SETTINGS_FORM: Record[Settings] = Record(
    Settings,
    Entry("language", "language", OneOf(LANGUAGES)),
    Entry("cues", "cues", Choice(CueMode)),
    Entry("ambience", "ambience", Choice(Ambience)),
    Entry("pulse", "pulse", Flag()),
    Entry("prompts", "prompts", _PROMPTS),
    Entry("voice", "voice", _VOICE),
    Entry("voice-commands", "voice_commands", _VOICE_COMMANDS),
    Entry("volumes", "volumes", _VOLUMES),
    Entry("look", "look", _LOOK),
    Entry("gentle", "gentle", Flag()),
    Entry("get-ready", "get_ready", Seconds(0, _DAY)),
    Entry("more-time", "more_time", Seconds(1, _DAY)),
    Entry("ask-feeling", "ask_feeling", Flag()),
    Entry("press-anywhere", "press_anywhere", Flag()),
    Entry("keys", "keys", Keys()),
    Entry("awake", "awake", Flag()),
    Entry("player", "player", OneOf(PLAYERS)),
    Entry("pause-players", "pause_players", Flag()),
    Entry("programme", "programme", Text()),
    Entry("programmes", "programmes", MapOf(_PROGRAMME)),
    Entry("agreed", "agreed", TextSet()),
    Entry("window", "window", _WINDOW),
    Entry("compact", "compact", _COMPACT),
)
