"""Short programme texts to be spoiled, and what the reader says of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from upstroke.core.programme.model import Programme
from upstroke.files.programme.faults import Fault, ProgrammeFaults
from upstroke.files.programme.reader import read_file_text

HEAD = """\
format = 1
id = "sample"
title = "Sample"
[lengths]
quick = "Quick"
full = "Full"
[[option]]
id = "dry"
title = "Dry"
"""
STEP = '[[part]]\nstep = "calf"\n'
TIMED = STEP + "seconds = 60\n"
COUNTED = STEP + "each = 3\n"
GROUP = '[[part]]\ngroup = "Both"\n'
INNER = '[[part.part]]\nstep = "calf"\nseconds = 60\n'
BREATHS = STEP + 'times = 3\n[[part.phase]]\nname = "in"\nseconds = 4\n'
PATTERN = "[[part.stroke]]\npattern = "
LONG = '{ shape = "long", seconds = 6 }'
PATH = Path("sample.toml")


def read_programme_text(text: str, path: Path) -> Programme:
    """The programme in its own language."""
    return read_file_text(text, path).own


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(ProgrammeFaults) as caught:
        read_programme_text(text, PATH)
    return caught.value.faults


def expect_fault(text: str, line: int, problem: str, mend: str) -> None:
    """One fault on this line that names the problem and the mend."""
    found = faults_of(text)
    told = [fault for fault in found if problem in fault.problem and mend in fault.mend]
    assert [fault.line for fault in told] == [line], [str(fault) for fault in found]
