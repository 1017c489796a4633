"""What a person can ask for that there is not; each says so in words of its own."""

from __future__ import annotations

from upstroke.app.choosing import NothingToPlay, NotInLanguage
from upstroke.core.compiler import LengthRefused, NothingToDo
from upstroke.core.lengths import LengthFault
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults

ASKED_WRONGLY = (
    LengthFault,
    LengthRefused,
    NothingToDo,
    NothingToPlay,
    NotInLanguage,
    ProgrammeFaults,
    ProgrammeNotFound,
)
