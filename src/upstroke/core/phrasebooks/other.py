"""A language that we have no phrases of: what needs no words of ours is spoken, and no more.

That is the programme's own texts, and numbers, which every engine reads in its language. What comes
next is answered by its name alone. Nothing is said in another language.
"""

from __future__ import annotations

from upstroke.core.phrasebooks.book import NAME_ALONE, Phrasebook

BOOK = Phrasebook(
    said={},
    number=str,
    seconds_left=lambda _: "",
    minutes_to_go=lambda _: "",
    following=NAME_ALONE,
    turned="{side}.",
)
