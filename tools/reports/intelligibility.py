"""How well the voice is understood: `python -m tools.reports.intelligibility`.

A plain recogniser listens to every shipped clip of speech; docs/sound/intelligibility.md tells what
it heard. It takes a minute.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.places import AUDIO
from tools.reports.pages import table, write
from tools.reports.recogniser import Ear, Heard, words_of
from tools.sound import manifest
from tools.sound.manifest import Clip
from tools.sound.samples import SAMPLE_RATE

PAGE = "intelligibility.md"

SHORT = 3
"""Words; phrases as short as these are judged as one of a set as well."""

CALM = 2.5
"""Words a second; what is said faster is listed."""

WORST = 15

_INTRODUCTION = """\
# How well the voice is understood

Written by `python -m tools.reports.intelligibility` (`make reports`): pocketsphinx with the model,
dictionary and language model of its own package and default settings, at 16 kHz, hears each clip by
itself and may hear any sentence of English. It mishears more than people do; what it cannot tell
apart is worth a better word all the same.

- **by spelling**: words wrong, missing or added, by their letters: "heel" heard as "heal" is wrong.
- **by sound**: the same, where words that sound alike are the same word, as they are to a listener.
- The figure to compare with is that of the bare voice when it was chosen: 15 % over 60 sentences,
  12 % over 12 cues. How exactly that was counted is not known; by spelling is the stricter reading.
- The worst phrases were worded anew with this same recogniser for a judge, so its verdict on the
  result is a friendly one: [decision 0009](../decisions/0009-phrases-for-recognisers.md) has the
  figures before and after.
- Many phrases are of one to three words, where a language model made for sentences helps nobody.
  They are also judged as what they are to a listener: one of the short phrases that are ever said.
"""


@dataclass(frozen=True, slots=True)
class Result:
    """A clip, what was heard, and for a short one which of the short phrases it was taken for."""

    clip: Clip
    heard: Heard
    taken_for: str | None = None

    @property
    def words(self) -> int:
        """How many words were said."""
        return len(self.heard.words)

    @property
    def recognised(self) -> bool:
        """Whether it was taken for itself; `Breathe out.` and `breathe out` are the same."""
        return words_of(self.taken_for or "") == list(self.heard.words)


def main() -> None:
    """Listen to everything and write the page."""
    write(PAGE, page(listen(speech())))


def speech() -> list[Clip]:
    """The shipped clips that speak."""
    return [clip for clip in manifest.read(AUDIO).clips if clip.kind == "speech"]


def listen(clips: Sequence[Clip], folder: Path = AUDIO) -> list[Result]:
    """What a recogniser hears of each clip."""
    ear = Ear()
    heard = [(clip, ear.hear(folder / clip.file, clip.text)) for clip in clips]
    short = [clip.text for clip in clips if _is_short(clip)]
    return [
        Result(clip, what, ear.choose(folder / clip.file, short) if _is_short(clip) else None)
        for clip, what in heard
    ]


def page(results: Sequence[Result]) -> str:
    """The whole report."""
    parts = [
        _INTRODUCTION,
        _summary(results),
        _worst(results),
        _confused(results),
        _hasty(results),
        _all(results),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def error(results: Iterable[Result]) -> float:
    """Word error by spelling over all words, as a part of them."""
    return _share([(result.heard.wrong, result.words) for result in results])


def misheard(results: Iterable[Result]) -> float:
    """Word error by sound over all words, as a part of them."""
    return _share([(result.heard.misheard, result.words) for result in results])


def pace(clip: Clip) -> float:
    """Words a second, lead and tail of the clip included."""
    return len(clip.text.split()) * SAMPLE_RATE / clip.frames


def hasty(clip: Clip) -> bool:
    """Whether it is said faster than so many words a second."""
    return pace(clip) > CALM


def _share(counts: Sequence[tuple[int, int]]) -> float:
    return sum(wrong for wrong, _ in counts) / max(1, sum(words for _, words in counts))


def _is_short(clip: Clip) -> bool:
    return len(words_of(clip.text)) <= SHORT


def _summary(results: Sequence[Result]) -> str:
    groups = {
        "all": results,
        "1 to 3 words": [r for r in results if r.words <= SHORT],
        "4 to 7 words": [r for r in results if SHORT < r.words <= 7],
        "8 words and more": [r for r in results if r.words > 7],
    }
    rows = [
        (name, len(some), sum(r.words for r in some), f"{error(some):.1%}", f"{misheard(some):.1%}")
        for name, some in groups.items()
    ]
    head = ("phrases", " clips", " words", " word error by spelling", " by sound")
    short = groups["1 to 3 words"]
    right = sum(result.recognised for result in short)
    chosen = (
        f"When they can only be one another, {right} of the {len(short)} shortest are told apart."
    )
    return f"## The mean over all words\n\n{table(head, rows)}\n\n{chosen}"


def _worst(results: Sequence[Result]) -> str:
    by_error = sorted(results, key=lambda r: (-r.heard.misheard / r.words, -r.words))
    head = ("said", "heard", " by spelling", " by sound", "as one of the short")
    rows = (
        (r.clip.text, r.heard.text, _of(r.heard.wrong, r), _of(r.heard.misheard, r), _verdict(r))
        for r in by_error[:WORST]
    )
    return f"## The {WORST} worst\n\n{table(head, rows)}"


def _of(wrong: int, result: Result) -> str:
    return f"{wrong} of {result.words}"


def _verdict(result: Result) -> str:
    if not _is_short(result.clip):
        return ""
    return "right" if result.recognised else str(result.taken_for)


def _confused(results: Sequence[Result]) -> str:
    wrong = [r for r in results if _is_short(r.clip) and not r.recognised]
    heading = "## Short phrases taken for another"
    if not wrong:
        return f"{heading}\n\nNone."
    return (
        f"{heading}\n\n{table(('said', 'taken for'), ((r.clip.text, r.taken_for) for r in wrong))}"
    )


def _hasty(results: Sequence[Result]) -> str:
    fast = sorted((r.clip for r in results if hasty(r.clip)), key=pace, reverse=True)
    heading = f"## Said faster than {CALM} words a second"
    told = f"{len(fast)} of {len(results)}, measured over the clip with its 0.15 s of silence."
    rows = ((clip.text, f"{pace(clip):.2f}") for clip in fast)
    return f"{heading}\n\n{told}\n\n{table(('said', ' words a second'), rows)}"


def _all(results: Sequence[Result]) -> str:
    head = ("said", "heard", " by spelling", " by sound", " words a second")
    rows = (
        (
            r.clip.text,
            r.heard.text,
            _of(r.heard.wrong, r),
            _of(r.heard.misheard, r),
            f"{pace(r.clip):.2f}",
        )
        for r in results
    )
    return f"## Every clip\n\n{table(head, rows)}"


if __name__ == "__main__":
    main()
