"""The history: a line of JSON for each session, added and never written over.

A later line with the same id replaces an earlier one, or takes it away, so that nothing that goes
wrong while one is written can harm another.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from upstroke.core.history import Outcome, PastSession
from upstroke.files.atomic import write_atomically
from upstroke.files.bookmark_form import (
    feeling_of,
    file_of,
    length_of,
    length_value,
    seconds_of,
    text_of,
    time_of,
)
from upstroke.files.owners import open_to_add, why_not
from upstroke.files.set_aside import copy_aside
from upstroke.texts import tr

_UNUSABLE = (KeyError, TypeError, ValueError, RecursionError, OverflowError)


def load_history(path: Path, now: datetime) -> tuple[tuple[PastSession, ...], tuple[str, ...]]:
    """Every session in the file, by the time it began, and a sentence for what cannot be used.

    Never raises. Where lines cannot be understood the whole file is copied aside first, and goes
    on with those that can.
    """
    try:
        lines = path.read_bytes().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        told = tr(
            "{path} cannot be opened ({error}); the history is empty.",
            path=path,
            error=why_not(error, path),
        )
        return (), (told,)
    sessions: dict[str, PastSession] = {}
    good: list[str] = []
    for line in lines:
        try:
            _take(json.loads(line), sessions)
        except _UNUSABLE:
            continue
        good.append(line)
    broken = sum(1 for line in lines if line.strip()) - len(good)
    sentences = (_mended(path, good, broken, now),) if broken else ()
    return tuple(sorted(sessions.values(), key=lambda one: one.began)), sentences


def add_to_history(path: Path, lines: Iterable[str]) -> None:
    """Add lines; raises `OSError`, and then some of them may be missing or broken off."""
    with open_to_add(path) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        whole = end == 0 or file.read(1) == b"\n"
        data = ("" if whole else "\n") + "".join(f"{line}\n" for line in lines)
        if file.write(data.encode()) != len(data.encode()):
            raise OSError(28, "No space left on device")
        os.fsync(file.fileno())


def session_line(session: PastSession) -> str:
    """A line that puts a session into the history, or in place of its earlier one."""
    return json.dumps(as_json(session))


def taken_away_line(session: str) -> str:
    """A line that takes a session away, by its id."""
    return json.dumps({"id": session, "taken-away": True})


def as_json(session: PastSession) -> dict[str, object]:
    """A session as values of JSON; times in seconds. Stable, scripts may rely on it."""
    return {
        "id": session.id,
        "programme": session.programme,
        "title": session.title,
        "length": length_value(session.length),
        "began": session.began.isoformat(timespec="seconds"),
        "ended": session.ended.isoformat(timespec="seconds"),
        "reached": session.reached / 1000,
        "performed": session.performed / 1000,
        "total": session.total / 1000,
        "outcome": session.outcome.value,
        "skipped": session.skipped,
        "pauses": session.pauses,
        "before": session.before,
        "after": session.after,
        "file": session.file,
    }


def _take(value: Any, sessions: dict[str, PastSession]) -> None:  # noqa: ANN401 - from JSON
    name = text_of(value["id"])
    if value.get("taken-away") is True:
        sessions.pop(name, None)
    else:
        sessions[name] = _session(value)


def _session(value: dict[str, Any]) -> PastSession:
    return PastSession(
        id=value["id"],
        programme=text_of(value["programme"]),
        title=text_of(value["title"]),
        length=length_of(value["length"]),
        began=time_of(value["began"]),
        ended=time_of(value["ended"]),
        reached=seconds_of(value["reached"]),
        # An earlier Upstroke did not tell these two.
        performed=seconds_of(value.get("performed", value["reached"])),
        total=seconds_of(value["total"]),
        outcome=Outcome(value["outcome"]),
        skipped=int(value.get("skipped", 0)),
        pauses=int(value["pauses"]),
        before=feeling_of(value["before"]),
        after=feeling_of(value["after"]),
        file=file_of(value.get("file")),
    )


def _mended(path: Path, good: list[str], broken: int, now: datetime) -> str:
    try:
        aside = copy_aside(path, now)
        write_atomically(path, "".join(f"{line}\n" for line in good).encode())
    except OSError as error:
        return tr(
            "{count} lines of {path} cannot be understood, nor set aside ({error}).",
            "",
            broken,
            path=path,
            error=why_not(error, path),
        )
    return tr(
        "{count} lines of the history could not be understood; the file as it was is kept as "
        "{aside}, and all other sessions are there.",
        "",
        broken,
        aside=aside,
    )
