"""The time of day in real zones, over their changes, and in a zone that changes meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from upstroke.desktop.system_locale import in_local_time, local_now

NOON = datetime(2027, 7, 1, 12, tzinfo=UTC)


def test_a_zone_that_changes_while_the_program_runs_is_noticed(zone: Callable[[str], None]) -> None:
    shown = []
    for place in ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"):
        zone(place)
        shown.append(f"{in_local_time(NOON):%H:%M}")
        assert local_now().utcoffset() == datetime.now().astimezone().utcoffset()
    assert shown == ["14:00", "08:00", "17:45", "12:00"]


def test_a_time_without_a_zone_is_that_of_the_wall(zone: Callable[[str], None]) -> None:
    zone("Australia/Lord_Howe")
    wall = datetime(2027, 1, 1, 20, 30)  # noqa: DTZ001 - as a clock on the wall shows it
    assert in_local_time(wall).astimezone(UTC) == datetime(2027, 1, 1, 9, 30, tzinfo=UTC)
    assert in_local_time(wall).replace(tzinfo=None) == wall
