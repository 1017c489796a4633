"""In which order the real program is run: what waits longest is begun first."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what waits, so that at the end nobody waits for it alone."""
    items.sort(key=lambda item: item.get_closest_marker("waits") is None)
