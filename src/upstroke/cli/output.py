"""Writes to stdout and stderr. Bugs are told in one sentence, with the rest in a log file."""

from __future__ import annotations

import json
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from upstroke import __version__
from upstroke.files.owners import open_to_add
from upstroke.files.places import runtime_folder, user_folders
from upstroke.texts import marked, tr

DONE = 0
AT_FAULT = 1
INTERRUPTED = 130
"""As shells count an end by Ctrl-C."""

_MOST_LOG_BYTES = 1 << 20


def write_stderr(*sentences: str) -> None:
    """Print lines on stderr, if it can be written to."""
    with suppress(OSError, ValueError):
        for sentence in sentences:
            print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - this is the command line


def write_stdout(lines: Iterable[str]) -> None:
    """Print lines on stdout."""
    for line in lines:
        print(line)  # noqa: T201 - this is the command line


def json_text(document: Mapping[str, object]) -> str:
    """JSON with each entry of a list on a line, so that people and `diff` can read it too."""
    lines = []
    for key, value in document.items():
        text = json.dumps(value)
        if isinstance(value, list) and value:
            text = "[\n  " + ",\n  ".join(json.dumps(one) for one in value) + "\n ]"
        lines.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}"


def show_progress(text: str, *, last: bool) -> None:
    """Write over the last progress on stderr, where that is a terminal.

    `last`: it is done.
    """
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r{text}" + "\n" * last)
        sys.stderr.flush()


def never_fail_on_letters(*streams: TextIO | None) -> None:
    """Show question marks for letters that a stream cannot encode."""
    for stream in streams:
        with suppress(AttributeError, OSError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr] # most have it


def report_bug(error: BaseException) -> int:
    """Tell of a bug in one sentence, and log the rest; returns the exit code."""
    in_file = marked("Upstroke has to close ({error}). The details are in {file}.")
    write_stderr(_logged(error, in_file, marked("Upstroke has to close ({error}).")))
    return AT_FAULT


@contextmanager
def errors_reported(folder: Path | None = None) -> Iterator[None]:
    """Tell what goes wrong in an event or a thread, each thing once; the session goes on.

    Args:
        folder: of the log file; the person's data folder unless given.
    """
    told: set[str] = set()

    def tell(error: BaseException | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt) or repr(error) in told:
            return
        told.add(repr(error))
        in_file = marked("Something went wrong ({file}): {error}.")
        write_stderr(_logged(error, in_file, marked("Something went wrong: {error}."), folder))

    before = sys.excepthook, threading.excepthook
    sys.excepthook = lambda _kind, error, _trace: tell(error)
    threading.excepthook = lambda hook: tell(hook.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


def _logged(error: BaseException, in_file: str, alone: str, folder: Path | None = None) -> str:
    """Write an error to the log; returns the sentence that tells of it, `alone` without a log."""
    first = next(iter(str(error).splitlines()), tr("no details"))
    what, log = f"{type(error).__name__}: {first}", _log(error, folder)
    return tr(in_file, error=what, file=log) if log else tr(alone, error=what)


def _log(error: BaseException, given: Path | None) -> Path | None:
    """Add to the log, in the given or the person's data folder or else in the runtime folder."""
    # Every start imports this module, and hardly any needs it.
    import platform  # noqa: PLC0415

    head = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} Upstroke {__version__}, "
    head += f"Python {platform.python_version()}, {platform.platform()}, {sys.argv[1:]}\n"
    text = head + "".join(traceback.format_exception(error)) + "\n"
    # Whatever goes wrong with a folder: it may be what is being told.
    with suppress(Exception):
        return _added((given or _kept_folder()) / "errors.log", text)
    with suppress(Exception):
        return _added(runtime_folder() / "errors.log", text)
    return None


def _kept_folder() -> Path:
    """The person's data folder; raises `FileNotFoundError` if it is gone when Upstroke ends."""
    folders = user_folders()
    if not folders.keeps(folders.data):
        raise FileNotFoundError
    return folders.data


def _added(path: Path, text: str) -> Path:
    with open_to_add(path) as log:
        if log.tell() >= _MOST_LOG_BYTES:
            log.truncate(0)
        log.write(text.encode(errors="replace"))
    return path
