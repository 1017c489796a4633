"""The pages in docs/ that are written from the code are what the code says today."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.docs.tables import PAGES, updated
from tools.places import DOCS


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_up_to_date(name: str) -> None:
    text = Path(DOCS / name).read_text(encoding="utf-8")
    assert updated(text, {part: make() for part, make in PAGES[name].items()}) == text
