"""What is due when: a heap, without clock or thread."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Due(Generic[T]):
    """Something due; those due at the same time come in the order in which they were added."""

    due_ns: int
    order: int
    clip_id: int = field(compare=False)
    sound: T = field(compare=False)


class Schedule(Generic[T]):
    """Sounds by due time. Adding the same clip again moves it: it is never due twice."""

    def __init__(self) -> None:
        self._heap: list[Due[T]] = []
        self._added = 0

    def add(self, clip_id: int, due_ns: int, sound: T) -> None:
        kept = [due for due in self._heap if due.clip_id != clip_id]
        if len(kept) < len(self._heap):
            self._heap = kept
            heapq.heapify(kept)
        self._added += 1
        heapq.heappush(self._heap, Due(due_ns, self._added, clip_id, sound))

    def pop_due(self, now_ns: int) -> Due[T] | None:
        """Take out the earliest that is due at `now_ns` or was due before; None: nothing is."""
        if self._heap and self._heap[0].due_ns <= now_ns:
            return heapq.heappop(self._heap)
        return None

    def next_ns(self) -> int | None:
        """When the earliest is due; None: nothing is scheduled."""
        return self._heap[0].due_ns if self._heap else None

    def forget(self) -> None:
        """Drop everything."""
        self._heap.clear()
