"""Settings are saved behind the person's back, and a disk that takes nothing is told of once."""

from __future__ import annotations

import threading
from pathlib import Path

from tests.app.standing_in import SOON_S
from upstroke.app.notices import Notices
from upstroke.app.stores import SettingsStore
from upstroke.core.settings import Settings, WindowPlace
from upstroke.files.settings.settings_file import load_settings


def test_what_is_changed_holds_at_once_and_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    keeper = SettingsStore(path, Notices())
    keeper.change(Settings(gentle=True))
    assert keeper.settings == Settings(gentle=True)
    keeper.close()
    assert load_settings(path) == (Settings(gentle=True), ())


def test_without_a_change_nothing_is_written(tmp_path: Path) -> None:
    keeper = SettingsStore(tmp_path / "settings.json", Notices())
    keeper.change(Settings())
    keeper.close()
    assert list(tmp_path.iterdir()) == []


def test_of_many_changes_the_last_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    keeper = SettingsStore(path, Notices())
    for more_time in range(10_000, 10_500):
        keeper.change(Settings(more_time=more_time))
    keeper.close()
    assert load_settings(path)[0].more_time == 10_499


def test_a_slow_disk_holds_nothing_up_and_is_spared_what_is_outdated() -> None:
    began, go_on = threading.Event(), threading.Event()
    saved: list[tuple[int, int]] = []

    def save(_path: Path, settings: Settings, before: Settings) -> tuple[str, ...]:
        began.set()
        go_on.wait(SOON_S)
        saved.append((before.more_time, settings.more_time))
        return ()

    keeper = SettingsStore(Path("nowhere") / "settings.json", Notices(), save)
    keeper.change(Settings(more_time=1_000))
    assert began.wait(SOON_S)
    keeper.change(Settings(more_time=2_000))
    keeper.change(Settings(more_time=3_000))
    go_on.set()
    keeper.close()
    assert saved == [(30_000, 1_000), (1_000, 3_000)]


def test_what_could_not_be_saved_is_saved_with_the_next_change() -> None:
    tried: list[tuple[Settings, Settings]] = []
    done = threading.Event()

    def save(_path: Path, settings: Settings, before: Settings) -> tuple[str, ...]:
        tried.append((before, settings))
        done.set()
        if len(tried) == 1:
            raise OSError(28, "No space left on device")
        return ("It was set aside.",)

    keeper = SettingsStore(Path("nowhere") / "settings.json", notices := Notices(), save)
    keeper.change(Settings(gentle=True))
    assert done.wait(SOON_S)
    keeper.change(Settings(gentle=True, pulse=True))
    keeper.close()
    standard = Settings()
    assert tried == [
        (standard, Settings(gentle=True)),
        (standard, Settings(gentle=True, pulse=True)),
    ]
    assert "It was set aside." in notices.all()


def test_two_that_are_open_at_once_keep_each_others_changes(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    window, terminal = SettingsStore(path, Notices()), SettingsStore(path, Notices())
    terminal.change(Settings(agreed=frozenset({"short 1"}), gentle=True))
    terminal.close()
    window.change(Settings(window=WindowPlace(800, 600), agreed=frozenset({"long 2"})))
    window.close()
    expected = Settings(
        gentle=True, window=WindowPlace(800, 600), agreed=frozenset({"short 1", "long 2"})
    )
    assert load_settings(path) == (expected, ())


def test_a_place_that_cannot_be_written_is_told_of_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    path, notices = tmp_path / "file" / "settings.json", Notices()
    keeper = SettingsStore(path, notices)
    keeper.change(Settings(gentle=True))
    keeper.change(Settings())
    keeper.close()
    assert keeper.settings == Settings()
    sentence = (
        f"The settings can't be saved in {path} (File exists). "
        "Your changes last until you close Upstroke."
    )
    assert notices.all() == (sentence,)


def test_a_settings_file_that_cannot_be_used_is_among_the_notices(tmp_path: Path) -> None:
    path, notices = tmp_path / "settings.json", Notices()
    path.write_text("not JSON")
    assert SettingsStore(path, notices).settings == Settings()
    (notice,) = notices.all()
    assert "It was kept as settings.json.broken-" in notice
    notices.dismiss(notice)
    assert notices.all() == ()
