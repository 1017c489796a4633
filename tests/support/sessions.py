"""Sessions that were, to be kept, shown and gone on with."""

from __future__ import annotations

from datetime import UTC, datetime

from upstroke.core.session.bookmark import Bookmark, Given, Origins, ReachedPlace
from upstroke.core.session.history import Outcome, PastSession
from upstroke.core.session.progress import Tally
from upstroke.core.settings import CueMode, Settings

EVENING = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
LATER = datetime(2026, 3, 1, 20, 44, 5, tzinfo=UTC)

BOOKMARK = Bookmark(
    Origins(
        id="s1",
        programme="leg-massage",
        title="Leg massage",
        file=None,
        length="standard",
        settings=Settings(cues=CueMode.SPEECH),
        outline="0123",
        began=EVENING,
        before=3,
    ),
    ReachedPlace(
        at=760_400,
        total=951_000,
        step="Calf, left leg",
        given=(Given(6, 30_000, 330_125),),
        pauses=2,
        when=LATER,
        tally=Tally(790_400, frozenset({0, 1, 2, 5, 6}), 12_400),
        skipped=2,
        lasted=845_000,
    ),
)

SESSION = PastSession(
    id="a",
    programme="leg-massage",
    title="Leg massage",
    length=921_000,
    began=EVENING,
    ended=LATER,
    reached=921_000,
    performed=921_000,
    total=921_000,
    outcome=Outcome.FINISHED,
    pauses=1,
    before=3,
    after=7,
)
