"""What can be asked of a session without changing it, and the answers, in words to be spoken."""

from __future__ import annotations

from enum import StrEnum

from upstroke.core.changes import ENDED, Progress
from upstroke.core.timeline import Timeline
from upstroke.core.wording import ASIDE_STOPPED, LAST_STEP, all_times_to_go, time_to_go


class Question(StrEnum):
    """Whoever asks: a key, a voice."""

    WHAT_IS_NEXT = "what's next"
    HOW_LONG = "how long"


def answers(question: Question, progress: Progress) -> tuple[str, ...]:
    """Forms of the answer as it is at this moment, the fullest first; at least one."""
    if progress.state in ENDED:
        return (ASIDE_STOPPED,)
    if question is Question.HOW_LONG:
        return (time_to_go(progress.timeline.total - progress.position),)
    following = progress.moment.next
    return (LAST_STEP,) if following is None else following.announced


def all_answers(timeline: Timeline) -> tuple[str, ...]:
    """Every text that may be an answer in a session, each once."""
    of_steps = (text for step in timeline.steps[1:] for text in step.announced)
    return tuple(dict.fromkeys((*all_times_to_go(timeline.total), LAST_STEP, *of_steps)))
