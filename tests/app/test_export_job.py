"""The chosen session becomes a file behind the window, or a sentence says why not."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.support.app_by_hand import OWN, stores_in
from upstroke.app.controller import AppController
from upstroke.app.export import ExportJob
from upstroke.app.planning import FILE_KINDS, Chosen, file_name
from upstroke.app.programmes.choosing import choose, choose_from_catalogue
from upstroke.app.services import open_services
from upstroke.app.stores import Stores
from upstroke.audio.export.formats import ENDINGS
from upstroke.core.app_state import ExportState
from upstroke.core.intents import EndSaving, PlayRequest, Save


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return stores_in(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sounds"
    made.mkdir()
    return made


def over(job: ExportJob) -> ExportState:
    """What became of it, once there is no more to wait for."""
    while (saving := job.now()) is not None:
        if saving.over:
            return saving
    raise AssertionError


def chosen_of(stores: Stores, programme: str, length: str) -> Chosen:
    return choose(stores, PlayRequest(programme, length))


def test_every_format_can_be_chosen() -> None:
    assert sorted(kind.ending for kind in FILE_KINDS) == sorted(ENDINGS)


@pytest.mark.parametrize(
    ("length", "name"),
    [("standard", "leg-massage standard.mp3"), ("20m", "leg-massage 20m.mp3")],
)
def test_the_name_that_is_offered(stores: Stores, folder: Path, length: str, name: str) -> None:
    job = ExportJob(stores, folder)
    assert job.now() is None
    assert job.folder / file_name(chosen_of(stores, "leg-massage", length)) == folder / name


def test_a_file_is_written_and_the_next_is_offered_beside_it(
    stores: Stores, own: str, folder: Path, tmp_path: Path
) -> None:
    job, chosen = ExportJob(stores, tmp_path), chosen_of(stores, own, "70s")
    out = folder / "own.flac"
    job.begin(chosen, out)
    saving = over(job)
    assert (saving.path, saving.fraction, saving.fault) == (out, 1.0, None)
    assert [path.name for path in folder.iterdir()] == ["own.flac"]
    assert job.folder == folder
    job.end()
    assert job.now() is None
    assert out.is_file(), "only the telling has ended"


def test_what_is_wrong_is_one_sentence(stores: Stores, own: str, folder: Path) -> None:
    job = ExportJob(stores, folder)
    job.begin(chosen_of(stores, own, "70s"), folder / "own.txt")
    fault = over(job).fault
    assert fault is not None
    assert fault.startswith("The file's name must end in ")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (f"{'x' * 252}.wav", "can't be written: File name too long."),
        (f"{'x' * 260}/own.wav", "can't be written: File name too long."),
        ("none/own.mp3", "There is no folder "),
        ("here.flac", "is a folder; give the name of a file."),
    ],
)
def test_a_name_that_cannot_be_is_told_before_a_word_is_spoken(
    stores: Stores, folder: Path, name: str, why: str
) -> None:
    (folder / "here.flac").mkdir()
    job = ExportJob(stores, folder)
    job.begin(chosen_of(stores, "leg-massage", "full"), folder / name)
    saving = over(job)
    assert saving.fraction == 0
    assert why in (saving.fault or "")
    assert [path.name for path in folder.iterdir()] == ["here.flac"]


def test_cancelled_or_closed_it_leaves_nothing(stores: Stores, folder: Path) -> None:
    job, chosen = ExportJob(stores, folder), chosen_of(stores, "leg-massage", "full")
    job.begin(chosen, folder / "first.mp3")
    job.begin(chosen, folder / "ignored.mp3")
    saving = job.now()
    assert saving is not None
    assert saving.path.name == "first.mp3", "one at a time"
    job.end()
    assert job.now() is None
    job.begin(chosen, folder / "second.mp3")
    job.close()
    assert list(folder.iterdir()) == []


def test_the_app_saves_what_is_chosen_in_it(stores: Stores, own: str, folder: Path) -> None:
    catalogue, chosen = choose_from_catalogue(stores, PlayRequest(own, "70s"))
    services = partial(open_services, stores, Stage().sound, export=ExportJob(stores, folder))
    app = AppController(stores, catalogue, services, chosen)
    assert app.services.export.now() is None
    assert app.state().file_kinds[0].ending == ".mp3"
    assert app.state().suggested_file == folder / "own 1m 10s.mp3"
    app.do(Save(folder / "own.wav"))
    while (saving := app.state().saving) is not None and not saving.over:
        continue
    assert (folder / "own.wav").is_file()
    app.do(EndSaving())
    assert app.state().saving is None
    app.close()
