"""The shape of the house: folders read at a glance, no corridors, one word for each thing."""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "upstroke"

MOST_MODULES = 15
SMALL_LINES = 60
MOST_SMALL = 10

# The pages of the window are drawn anew, and get their folders with that.
NOT_YET_IN_FOLDERS = {SOURCE / "window"}


def modules() -> list[Path]:
    return sorted(each for each in SOURCE.rglob("*.py") if not each.name.startswith("__"))


def test_no_folder_holds_more_than_fifteen_modules() -> None:
    counts = Counter(module.parent for module in modules())
    full = {folder: count for folder, count in counts.items() if count > MOST_MODULES}
    assert full.keys() - NOT_YET_IN_FOLDERS == set()


def test_no_public_class_is_named_twice() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for module in modules():
        for node in parsed(module).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(dotted(module))
    assert {name: places for name, places in homes.items() if len(places) > 1} == {}


def test_few_small_modules_serve_a_single_one() -> None:
    """A small module that one other imports belongs into that one."""
    importers: dict[str, set[Path]] = defaultdict(set)
    for module in sorted(SOURCE.rglob("*.py")):
        for name in imported(parsed(module)):
            importers[name].add(module)
    corridors = [
        name
        for module in modules()
        if not any(folder in NOT_YET_IN_FOLDERS for folder in module.parents)
        if len(module.read_text(encoding="utf-8").splitlines()) < SMALL_LINES
        if len(importers[name := dotted(module)]) == 1
    ]
    assert len(corridors) <= MOST_SMALL, corridors


def test_contributing_names_only_files_that_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w./-]+/[\w./-]*)`", text)
    assert named
    gone = [each for each in named if not any((top / each).exists() for top in (ROOT, SOURCE))]
    assert gone == []


def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def dotted(module: Path) -> str:
    return ".".join(module.relative_to(SOURCE.parent).with_suffix("").parts)


def imported(tree: ast.Module) -> Iterator[str]:
    """Modules, and what is imported from them, which may be modules as well."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
