"""What several verbs share: what was typed of a session, and how far its voice is."""

from __future__ import annotations

from argparse import Namespace

from upstroke.app.playback.voice import preparing_text
from upstroke.cli.output import show_progress
from upstroke.core.intents import PlayRequest


def wish_of(args: Namespace) -> PlayRequest:
    """Read what was typed of a session."""
    what = (args.programme, args.length, args.language, args.player)
    return PlayRequest(*what, args.start, args.go_on, args.exit)


def show_voice_progress(done: int, of: int) -> None:
    """Tell how far the voice is."""
    show_progress(preparing_text(done, of), last=done >= of)
