"""Starts and ends every run: a verb in, an exit code out, never a traceback."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing, suppress
from importlib import import_module

from upstroke.app.language import set_language, use_system_formats
from upstroke.cli.arguments import parser
from upstroke.cli.output import (
    AT_FAULT,
    INTERRUPTED,
    never_fail_on_letters,
    report_bug,
    write_stderr,
)
from upstroke.core.user_error import UserError

_MODULES = {
    None: "play",
    "play": "play",
    "list": "listing",
    "history": "history",
    "check": "check",
    "doctor": "doctor",
    "timeline": "timeline",
    "render": "render",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns its exit code.

    Raises:
        SystemExit: from argparse, with 2 for what it does not understand.
    """
    never_fail_on_letters(sys.stdout, sys.stderr)
    # By the system's language until the settings are read: the help is told before that.
    set_language()
    use_system_formats()
    top = parser()
    args = top.parse_args(arguments)
    for name in _dropped(args):
        top.error(f"argument --{name}: not allowed with argument --continue")
    try:
        return _run(args)
    except BrokenPipeError:
        # Whoever read our output has had enough; nor may the interpreter flush it at its end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return AT_FAULT
    except KeyboardInterrupt:
        write_stderr("")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a traceback is of no use to a person
        return report_bug(error)


def _run(args: Namespace) -> int:
    # Imported when they are needed: help and a typing error need none of this.
    from upstroke.app.stores import open_stores  # noqa: PLC0415
    from upstroke.files.temporary_files import temporary_files  # noqa: PLC0415

    # Each verb's module is imported when it is asked for, since the window is large.
    verb = import_module(f"upstroke.cli.{_MODULES[args.verb]}").run
    with temporary_files(), closing(open_stores()) as stores:
        try:
            code: int = verb(stores, args)
        except UserError as fault:
            write_stderr(*str(fault).splitlines())
            code = AT_FAULT
    if sys.stdout is not None:
        sys.stdout.flush()
    return code


def _dropped(args: Namespace) -> list[str]:
    """Options that say nothing to a session that goes on as it was."""
    return [name for name in ("length", "language") if args.go_on and vars(args)[name]]
