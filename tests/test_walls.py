"""The walls between the rooms, as pyproject.toml draws them for import-linter."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORE = ROOT / "src" / "upstroke" / "core"

REACHES_OUT = {"breakpoint", "compile", "eval", "exec", "input", "open", "print", "__import__"}


LINT = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(config_filename=sys.argv[1], no_cache=True))
"""


def test_rooms_import_only_what_their_walls_allow() -> None:
    """When this fails, what it printed names the import, its line and the wall."""
    # In a process of its own: it turns off every logger that there is by then.
    done = subprocess.run(
        [sys.executable, "-c", LINT, str(ROOT / "pyproject.toml")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_core_reaches_nothing_through_a_builtin() -> None:
    """No import shows these, so import-linter cannot see them."""
    modules = sorted(CORE.rglob("*.py"))
    assert modules
    assert [found for module in modules for found in calls_that_reach_out(module)] == []


def calls_that_reach_out(module: Path) -> list[str]:
    """Each as `file:line: name`."""
    return [
        f"{module.name}:{node.lineno}: {node.id}"
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in REACHES_OUT
    ]
