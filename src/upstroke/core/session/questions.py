"""What can be asked of a session without changing it, and the answers, in words to be spoken."""

from __future__ import annotations

from enum import StrEnum

from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import ENDED, Progress
from upstroke.core.spoken.wording import ASIDE_STOPPED, LAST_STEP, all_times_to_go, said, time_to_go


class Question(StrEnum):
    """Whoever asks: a key, a voice."""

    WHAT_IS_NEXT = "what's next"
    HOW_LONG = "how long"


def answers(question: Question, progress: Progress) -> tuple[str, ...]:
    """Forms of the answer as it is at this moment, the fullest first.

    There is none only where the programme is in a language that has no phrase for it.
    """
    language, following = progress.timeline.language, progress.moment.next
    forms: tuple[str, ...]
    if progress.state in ENDED:
        forms = (said(ASIDE_STOPPED, language),)
    elif question is Question.HOW_LONG:
        forms = (time_to_go(progress.timeline.total - progress.position, language),)
    else:
        forms = (said(LAST_STEP, language),) if following is None else following.announced
    return tuple(filter(None, forms))


def all_answers(timeline: Timeline) -> tuple[str, ...]:
    """Every text that may be an answer in a session, each once."""
    of_steps = (text for step in timeline.steps[1:] for text in step.announced)
    times = all_times_to_go(timeline.total, timeline.language)
    found = (*times, said(LAST_STEP, timeline.language), *of_steps)
    return tuple(dict.fromkeys(filter(None, found)))
