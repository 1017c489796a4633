"""What programmes say only in words: what to take care not to do, and that they are about legs.

A programme's file may be in any language; these are the languages in which ours come. In another
one nothing is found, and a note is shown as one text, a side with the mark for any side.
"""

from __future__ import annotations

import re

_CAUTION = re.compile(
    r"""(?ix) ^ (?:
    (?: keep\s off | do\s not | don['\u2019]t | never | avoid | stop | leave\s out
      | nicht | kein\w* | nie | niemals | vermeide\w*
      | no | nunca | evit\w+ | deja\s de
      | évite\w* | ne | jamais | pas
    ) \b
    | n['\u2019]
    | (?: lass\w* | spar\w* ) \b .* \b aus \W* $
    )"""
)
"""How a sentence begins that says what not to do, and in German how it ends too."""

_LEGS = re.compile(
    r"""(?ix) \b (?:
    legs? | foot | feet
    | beine?s? | fuß | füßen? | fußes
    | piernas? | pies?
    | jambes? | pieds?
    ) \b"""
)


def is_caution(sentence: str) -> bool:
    """Whether a sentence of a note says what to take care not to do."""
    return bool(_CAUTION.match(sentence))


def of_legs(side_word: str) -> bool:
    """Whether a programme's word for a side, such as `left leg`, speaks of legs or feet."""
    return bool(_LEGS.search(side_word))
