"""Sentences that come to us ready made, in English: from a child process, or from the library.

Such a one cannot be asked for by `tr`; it is recognised by the text it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from upstroke.texts import tr


def translated(sentence: str, texts: Sequence[str]) -> str:
    """A sentence in the person's language, as it is where it was made from none of the texts.

    Args:
        sentence: in English.
        texts: what it may have been made from, `marked`, with `{name}` for each value. A value may
            have been made from one of them too.
    """
    for text in texts:
        found = _pattern(text).fullmatch(sentence)
        if found is not None:
            return tr(
                text, **{name: translated(it, texts) for name, it in found.groupdict().items()}
            )
    return sentence


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(text)), re.DOTALL)
