"""Measures the voice commands: `python -m tools.hearing.report [PART]...` writes docs/voice.md.

Parts are `hits`, `prose`, `music` and `own`; those that are not named keep their figures. All of it
takes about half an hour of one core. It needs RHVoice, flite and espeak-ng, which speak.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np

from tools.docs.tables import updated
from tools.hearing.alarms import Alarms, own_session, prose, songs
from tools.hearing.scenes import AMBIENCES, Condition, Studio, Tally, commanded, summed
from tools.hearing.speakers import TEST, there
from tools.places import DOCS
from upstroke.core.session.voice_commands import PHRASES, SpokenCommand

PAGE = DOCS / "voice.md"
FIGURES = DOCS / "sound" / "voice.json"
"""What was measured last, so that one part can be measured again."""

HOUR_S = 3600.0

QUIET = (Condition(0.4), Condition(1.1))
OWN = tuple(
    Condition(distance, name, below)
    for below in (20, 10, 5)
    for distance in (0.4, 1.1)
    for name in AMBIENCES
)
LEFT_IN = tuple(Condition(1.1, name, 10, subtracts=False) for name in AMBIENCES)
OTHERS = tuple(
    Condition(distance, noise, below)
    for noise, below in (("music", 10), ("fan", 5))
    for distance in (0.4, 1.1)
)


def main() -> None:
    """Measure what is asked for, and write the page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("parts", nargs="*", choices=[[], *PARTS])
    parts = asked.parse_args().parts or list(PARTS)
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(os.environ.get("UPSTROKE_VOICES", folder)))
        for part in parts:
            figures[part] = PARTS[part](studio, Path(folder))
            FIGURES.write_text(json.dumps(figures, indent=1) + "\n")
            print(f"{part}: measured")
    page = PAGE.read_text(encoding="utf-8")
    made = {name: make(figures) for name, (part, make) in TABLES.items() if part in figures}
    PAGE.write_text(updated(page, made), encoding="utf-8")


def _hits(studio: Studio, _folder: Path) -> object:
    rows = []
    for condition in (*QUIET, *OWN, *LEFT_IN, *OTHERS):
        phrases = [phrase.words for phrase in PHRASES]
        speakers = [speaker for speaker in TEST if there(speaker)]
        tally = summed([commanded(studio, each, condition, phrases) for each in speakers])
        rows.append(_row(condition, tally))
        print(condition.name, condition.distance, rows[-1]["right"], flush=True)
    return rows


def _row(condition: Condition, tally: Tally) -> dict[str, object]:
    delays = np.array(tally.delays)
    return {
        "distance": condition.distance,
        "noise": condition.noise,
        "below": condition.below,
        "subtracts": condition.subtracts,
        "said": tally.said,
        "right": tally.right,
        "wrong": tally.wrong,
        "stray": tally.stray,
        "median": round(float(np.median(delays)), 2),
        "p95": round(float(np.percentile(delays, 95)), 2),
        "cpu": round(tally.cpu, 4),
        "wishes": {wish.value: counts for wish, counts in tally.by_wish.items()},
    }


def _prose(studio: Studio, _folder: Path) -> object:
    return _alarms(prose(studio, [each for each in TEST if there(each)], HOUR_S))


def _music(studio: Studio, _folder: Path) -> object:
    return _alarms(songs(studio, HOUR_S / 2))


def _own(studio: Studio, folder: Path) -> object:
    return {
        f"{length}, {'deaf to its cues' if deaf else 'hearing its cues'}": _alarms(
            own_session(studio, length, folder, deaf=deaf)
        )
        for length in ("standard", "full")
        for deaf in (True, False)
    }


def _alarms(alarms: Alarms) -> dict[str, object]:
    return {"seconds": round(alarms.seconds), "words": list(alarms.words)}


PARTS: Mapping[str, Callable[[Studio, Path], object]] = {
    "hits": _hits,
    "own": _own,
    "prose": _prose,
    "music": _music,
}


# --- the page ------------------------------------------------------------------------------------


def _conditions(figures: dict[str, list[dict[str, object]]]) -> str:
    lines = [
        "| where | distance | right | wrong | missed | delay, median | 95 % | CPU |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [_line(name, rows) for name, rows in _grouped(figures["hits"])]
    return "\n".join(lines)


def _grouped(rows: list[dict[str, object]]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    groups: dict[tuple[str, object], list[dict[str, object]]] = {}
    for row in rows:
        groups.setdefault((_where(row), row["distance"]), []).append(row)
    for (where, distance), members in groups.items():
        yield f"{where} | {distance} m", members


def _where(row: dict[str, object]) -> str:
    noise, below = row["noise"], f"{row['below']:g} dB below the voice"
    if noise is None:
        return "quiet room"
    if noise in AMBIENCES:
        left = "" if row["subtracts"] else ", not subtracted"
        return f"the app's own ambience {below}{left}"
    return f"{noise} {below}"


def _line(name: str, rows: list[dict[str, object]]) -> str:
    def total(key: str) -> int:
        return sum(int(str(row[key])) for row in rows)

    def mean(key: str) -> float:
        return sum(float(str(row[key])) for row in rows) / len(rows)

    said, right, wrong = total("said"), total("right"), total("wrong")
    shares = [f"{100 * each / said:.1f} %" for each in (right, wrong, said - right - wrong)]
    delays = [f"{mean('median'):.2f} s", f"{mean('p95'):.2f} s", f"{100 * mean('cpu'):.1f} %"]
    return f"| {name} | {' | '.join([*shares, *delays])} |"


def _wishes(figures: dict[str, list[dict[str, object]]]) -> str:
    groups = dict(_grouped(figures["hits"]))
    chosen = [name for name in groups if "20 dB" not in name and "subtracted" not in name]
    lines = [f"| | {' | '.join(name.replace(' | ', ', ') for name in chosen)} |"]
    lines.append("|---|" + "---|" * len(chosen))
    for wish in SpokenCommand:
        cells = [_share(groups[name], wish.value) for name in chosen]
        lines.append(f"| {wish.value} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _share(rows: list[dict[str, object]], wish: str) -> str:
    said = hits = 0
    for row in rows:
        wishes = row["wishes"]
        if isinstance(wishes, dict):
            said, hits = said + wishes[wish][0], hits + wishes[wish][1]
    return f"{100 * hits / said:.0f}"


def _phrases(_figures: object) -> str:
    lines = []
    for wish in SpokenCommand:
        said = (f"“{each.words}”" for each in PHRASES if each.wish is wish)
        lines.append(f"| {wish.value} | {', '.join(said)} |")
    return "\n".join(lines)


def _false(figures: dict[str, dict[str, object]]) -> str:
    rows = [("prose, read by eight voices", figures["prose"]), ("music", figures["music"])]
    own = figures["own"]
    rows += [(f"the app's own session, {name}", each) for name, each in own.items()]  # type: ignore[misc]
    lines = ["| what is heard | minutes | false alarms | which |", "|---|---|---|---|"]
    for name, each in rows:
        words = each["words"]
        if isinstance(words, list):
            minutes = int(str(each["seconds"])) / 60
            lines.append(
                f"| {name} | {minutes:.0f} | {len(words)} | {', '.join(words) or 'none'} |"
            )
    return "\n".join(lines)


TABLES: Mapping[str, tuple[str, Callable[[dict], str]]] = {  # type: ignore[type-arg]
    "phrases": ("hits", _phrases),
    "conditions": ("hits", _conditions),
    "commands": ("hits", _wishes),
    "false alarms": ("music", _false),
}
"""By the name of the mark: which figures it needs, and what makes it."""


if __name__ == "__main__":
    main()
