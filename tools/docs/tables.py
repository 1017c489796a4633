"""Writes the tables in docs/ that the code is the source of: `python -m tools.docs.tables`.

docs/keys.md comes from the standard keys, docs/settings.md from the table of settings,
docs/session.md from the session's table of states and commands, the list in docs/cue-rules.md from
the planner's priorities. A test fails when a page is out of date.
"""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from tools.places import DOCS
from upstroke.core.keys import STANDARD, TITLES
from upstroke.core.planning.cue_requests import PRIORITY
from upstroke.core.session.commands import Verb
from upstroke.core.session.machine import TABLE
from upstroke.core.session.progress import State
from upstroke.core.settings_fields import FIELDS
from upstroke.files.json_codec import Codec, MapCodec, RecordCodec, Wrong
from upstroke.files.settings.settings_file import SETTINGS
from upstroke.terminal.keys import actions

_WHAT = {
    "step": "the chime of a start, a next step or a change of side or posture",
    "safety": "the safety sentence, at the session's start",
    "opening": "what to do now: whole sentence, else short form, else name and side",
    "care": "a technique's reminder that keeps from harm",
    "turn": "a change inside a step: of side in its middle, of direction between two sets",
    "count": "a number, a name or a phase of breath; a tick where words do not fit",
    "end": "the last chime, or its short form",
    "halfway": "the middle of a step",
    "preview": "what comes next: with its side, else without",
    "seconds left": "how much of the step is left",
    "prompt": "a technique's own reminder",
    "go": "work begins; only where chimes stand alone",
    "pulse": "a stroke begins, or the hand comes back; only where it is wanted",
}


def session_table() -> str:
    """Rows of commands, columns of states: the state after each command."""
    states = list(State)
    lines = [
        "| command | " + " | ".join(states) + " |",
        "|---|" + "---|" * len(states),
    ]
    for verb in Verb:
        cells = [str(TABLE[state].get(verb, "")) for state in states]
        lines.append(f"| {verb} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def session_diagram() -> str:
    """The changes of state as a diagram in Mermaid's notation; what keeps the state is left out."""
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> ready"]
    for state, row in TABLE.items():
        goals: dict[str, list[str]] = {}
        for verb, after in row.items():
            if after != state and after in tuple(State):
                goals.setdefault(str(after), []).append(str(verb))
        lines += [f"    {state} --> {after}: {', '.join(v)}" for after, v in goals.items()]
    lines += [
        "    resuming --> running: time",
        "    running --> finished: time, next, seek",
        "    finished --> running: undo",
        "    finished --> [*]",
        "    stopped --> [*]",
        "```",
    ]
    return "\n".join(lines)


def priorities() -> str:
    """The reasons for a cue, the most important first."""
    return "\n".join(f"{n}. **{reason}**: {_WHAT[reason]}" for n, reason in enumerate(PRIORITY, 1))


def updated(page: str, parts: dict[str, str]) -> str:
    """A page with what stands between its `<!-- name -->` marks made new."""
    for name, text in parts.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        if page.count(begin) != 1 or page.count(end) != 1:
            raise SystemExit(f"The page has no part “{name}” between its two marks.")
        before, _, rest = page.partition(begin)
        page = f"{before}{begin}{text}\n{end}{rest.partition(end)[2]}"
    return page


def keys() -> str:
    """Each act with its name in the settings file and the standard keys of window and terminal."""
    here = actions(STANDARD)
    lines = ["| what | in settings.json | in the window | in the terminal |", "|---|---|---|---|"]
    for act, its in STANDARD.items():
        typed = [name for name, what in here.items() if what is act]
        cells = (f"`{act}`", ", ".join(map(_code, its)), ", ".join(typed))
        lines.append(f"| {TITLES[act]} | {' | '.join(cells)} |")
    return "\n".join(lines)


def settings() -> str:
    """Each setting: where it is in window and file, what may stand there, and the default."""
    shown = {field.path: field for field in FIELDS}
    lines = ["| in the window | in settings.json | may be | at first |", "|---|---|---|---|"]
    for path, key, codec, default in _leaves(SETTINGS):
        field = shown.get(path)
        row = f"{field.heading.value}: {field.title}" if field else ""
        first = "" if default is None else _code(json.dumps(default))
        lines.append(f"| {row} | `{key}` | {_needed(codec)} | {first} |")
    return "\n".join(lines)


Leaf: TypeAlias = tuple[str, str, Codec[Any], object]
"""Path in the settings, path in the file, codec, and what the file would have by default."""


def _leaves(codec: Codec[Any], path: str = "", key: str = "", default: object = None) -> list[Leaf]:
    if isinstance(codec, MapCodec):
        return _leaves(codec.values, f"{path}.*", f"{key}.*")
    if not isinstance(codec, RecordCodec):
        return [(path.lstrip("."), key.lstrip("."), codec, default)]
    made = codec.make()
    return [
        leaf
        for name, (attribute, inner) in codec.entries.items()
        for leaf in _leaves(
            inner, f"{path}.{attribute}", f"{key}.{name}", _written(inner, getattr(made, attribute))
        )
    ]


def _written(codec: Codec[Any], value: object) -> object:
    return None if value is None else codec.write(value)


def _needed(codec: Codec[Any]) -> str:
    """As the sentences about a wrong value say it."""
    try:
        codec.read(None, (), [])
    except Wrong as wrong:
        return str(wrong)
    return ""


def _code(key: str) -> str:
    return f"`{key}`"


PAGES = {
    "keys.md": {"keys": keys},
    "session.md": {"session table": session_table, "session diagram": session_diagram},
    "settings.md": {"settings": settings},
    "cue-rules.md": {"priorities": priorities},
}


def main() -> None:
    """Bring every page up to date."""
    for name, parts in PAGES.items():
        path = DOCS / name
        text = path.read_text(encoding="utf-8")
        path.write_text(
            updated(text, {part: make() for part, make in parts.items()}), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
