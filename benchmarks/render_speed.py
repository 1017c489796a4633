"""How fast the longest leg massage is written as a file, and in how much memory.

`python -m benchmarks.render_speed` writes it in every format that there is here, each in a process
of its own, and prints how many times faster than listening that is, with the most memory that the
process held: over rain, which is mixed under every sample, and WAV without ambience as well. WAV
has a floor for both, and the command fails below it. What is measured is the writing alone: the
clips are unpacked, as they are when a session is about to be played.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.programs import scratch
from upstroke.app.export import COVER
from upstroke.app.programmes.choosing import choose
from upstroke.app.stores import open_stores
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.export.formats import ENDINGS, check_export, export
from upstroke.audio.render import RenderFault
from upstroke.core.intents import PlayRequest
from upstroke.core.settings import Ambience

TIMES_FASTER = 300
MOST_MEGABYTES = 200
BED = Ambience.RAIN


def measured(ending: str, ambience: Ambience) -> tuple[float, float]:
    """Times faster than listening, and the most MB in memory; of this process, so once in it."""
    stores = open_stores()
    chosen = choose(stores, PlayRequest("leg-massage", "full"))
    settings = replace(stores.keeper.settings, ambience=ambience)
    timeline = stores.planner.plan(chosen.programme, chosen.length, settings)
    store = stores.store()
    paths = unpack(clips_of(timeline), stores.voice.bank, store).paths
    with scratch() as place:
        out = place / f"massage{ending}"
        before = time.perf_counter()
        export(timeline, paths, out, settings.volumes, cover=stores.assets / COVER)
        took = time.perf_counter() - before
    store.close()
    stores.close()
    # In kB, but on macOS in bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    return timeline.total / 1000 / took, memory


def main() -> int:
    """Measure every format; 1 when WAV is below its floor."""
    if len(sys.argv) > 1:
        print(*measured(sys.argv[1], Ambience(sys.argv[2])))
        return 0
    below = False
    for ending, ambience in ((".wav", Ambience.NONE), *((each, BED) for each in ENDINGS)):
        try:
            check_export(Path(f"massage{ending}"))
        except RenderFault as fault:
            print(f"{ending:6} {fault}")
            continue
        speed, memory = _in_a_process_of_its_own(ending, ambience)
        floor = ""
        if ending == ".wav":
            below |= speed < TIMES_FASTER or memory > MOST_MEGABYTES
            floor = (
                f"  ({speed / TIMES_FASTER:.1f} and {MOST_MEGABYTES / memory:.1f} times the floor)"
            )
        figures = f"{speed:8.0f} times faster than listening, {memory:4.0f} MB{floor}"
        print(f"{ending:6} {ambience:5} {figures}")
    return int(below)


def _in_a_process_of_its_own(ending: str, ambience: Ambience) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.render_speed", ending, ambience]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")  # noqa: S603 - ourselves
    speed, memory = map(float, done.stdout.split())
    return speed, memory


if __name__ == "__main__":
    sys.exit(main())
