"""Everything that the built-in programmes may ever speak, each phrase once."""

from __future__ import annotations

from tools.places import ASSETS
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.files.programme.reader import read_programme

PROGRAMMES = ASSETS / "programmes"


def built_in_phrases() -> list[str]:
    """The phrases in the order of the files; ProgrammeFaults names what is wrong with one."""
    programmes = (read_programme(path) for path in sorted(PROGRAMMES.glob("*.toml")))
    phrases = (phrase for programme in programmes for phrase in spoken_phrases(programme))
    return list(dict.fromkeys(phrases))
