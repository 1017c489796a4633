"""argparse in the person's language: its own words too, as far as they are known."""

from __future__ import annotations

import sys
from argparse import (
    SUPPRESS,
    Action,
    ArgumentParser,
    HelpFormatter,
    RawDescriptionHelpFormatter,
)
from collections.abc import Iterable
from typing import Any, NoReturn

from upstroke.texts import marked, tr
from upstroke.texts.ready_made import translated

ITS_ERRORS = (
    marked("argument {name}: {why}"),
    marked("not allowed with argument {names}"),
    marked("one of the arguments {names} is required"),
    marked("the following arguments are required: {names}"),
    marked("unrecognized arguments: {given}"),
    marked("invalid choice: {given} (choose from {choices})"),
    marked("invalid int value: {given}"),
    marked("expected one argument"),
    marked("expected at least one argument"),
    marked("ignored explicit argument {given}"),
    marked("ambiguous option: {given} could match {names}"),
)
"""What argparse says of a command line; a Python that words it otherwise says it in English."""


class _Formatter(HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


class AsWritten(RawDescriptionHelpFormatter, _Formatter):
    """Leaves the lines of what stands around the arguments as they are."""


class Parser(ArgumentParser):
    """An `ArgumentParser`, as those of its verbs are.

    Args:
        its: what argparse takes.
    """

    def __init__(self, **its: Any) -> None:  # noqa: ANN401 - handed on
        super().__init__(**{"formatter_class": _Formatter, **its}, add_help=False)
        self._positionals.title = tr("positional arguments")
        self._optionals.title = tr("options")
        self.add_argument(
            "-h",
            "--help",
            action="help",
            default=SUPPRESS,
            help=tr("show this help message and exit"),
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on stderr, and end with 2."""
        why = translated(message, ITS_ERRORS)
        self.print_usage(sys.stderr)
        self.exit(2, tr("{program}: error: {why}", program=self.prog, why=why) + "\n")
