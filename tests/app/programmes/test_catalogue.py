"""Programmes as their files are now: looked at again, and told of where they cannot be used."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.support.app_by_hand import (
    ASSETS,
    OWN,
    SAFETY,
    controller_of,
    found_anew,
    sessions_of,
    stores_in,
    ticked,
)
from upstroke.app.controller import AppController
from upstroke.app.programmes.choosing import choose_from_catalogue
from upstroke.app.stores import Stores
from upstroke.core.app_state import Refusal
from upstroke.core.intents import (
    Begin,
    ChangeSettings,
    ChooseLength,
    ChooseProgramme,
    Dismiss,
    GoOn,
    Leave,
    LookAgain,
    PlayRequest,
    Save,
)
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Progress
from upstroke.core.settings import ProgrammeSettings
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use

GERMAN = """
[texts.de]
title = "Meine"
summary = "Mitgebracht."
[texts.de.step.calf]
title = "Wade"
"""


@pytest.fixture(autouse=True)
def language_as_before() -> Iterator[None]:
    before = in_use()
    yield
    use(before)


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return stores_in(tmp_path)


@pytest.fixture
def kept(stores: Stores) -> Path:
    """A file in the folder of the person's own programmes."""
    path = stores.folders.data / "programmes" / "own.toml"
    path.parent.mkdir(parents=True)
    path.write_text(OWN)
    return path


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return path


def longer(path: Path) -> None:
    path.write_text(path.read_text().replace("seconds = 60", "seconds = 70"))


def work(app: AppController) -> int:
    plan = app.state().plan
    assert isinstance(plan, Timeline), plan
    return plan.steps[0].end - plan.steps[0].work_start


def refusal(app: AppController) -> str:
    plan = app.state().plan
    assert isinstance(plan, Refusal)
    return plan.sentence


def begun(app: AppController) -> Progress:
    app.do(Begin())
    progress = ticked(app)
    assert progress is not None
    return progress


# --- own programmes are there -----------------------------------------------------------------


def test_own_programmes_stand_beside_the_built_in_ones_and_the_choice_lasts(
    stores: Stores, kept: Path, tmp_path: Path
) -> None:
    app = controller_of(stores)
    assert [one.id for one in app.state().programmes][-1] == "programmes/own.toml"
    app.do(ChooseProgramme("programmes/own.toml"))
    assert app.state().programme.title == "My own"
    stores.close()
    again = controller_of(stores_in(tmp_path))
    assert again.state().programme.title == "My own"
    begun(again)
    kept.unlink()
    assert controller_of(stores_in(tmp_path)).state().programme.id == "box-breathing"


def test_only_the_chosen_one_is_read_until_the_others_are_looked_for(
    stores: Stores, kept: Path
) -> None:
    kept.write_text("no programme")
    catalogue, chosen = choose_from_catalogue(stores, PlayRequest())
    assert catalogue.all() == (chosen.programme,)
    assert not stores.notices.all()
    catalogue.look_again()
    assert len(catalogue.all()) == 3
    assert catalogue.all()[-1] is chosen.programme, "they stand as they would have at once"
    assert "own.toml" in stores.notices.all()[0]


def test_one_at_fault_is_told_with_its_line_and_hides_no_other(stores: Stores, kept: Path) -> None:
    (kept.parent / "bad.toml").write_text(OWN.replace("seconds", "second"))
    (kept.parent / "broken-link.toml").symlink_to("nothing")
    app = controller_of(stores)
    assert [one.title for one in app.state().programmes][-1] == "My own"
    assert len(app.state().programmes) == 4
    bad, link = app.state().notices
    assert bad.startswith(f"{kept.parent / 'bad.toml'}:7: ")
    assert "there is no such file" in link


def test_a_folder_that_cannot_be_read_is_told_once_and_hides_nothing_else(stores: Stores) -> None:
    stores.folders.data.mkdir(parents=True)
    (stores.folders.data / "programmes").symlink_to("programmes")
    app = controller_of(stores)
    assert len(app.state().programmes) == 3
    (told,) = app.state().notices
    assert "can't be read (" in told
    app.do(Dismiss(told))
    app.do(LookAgain())
    assert app.state().notices == ()


def test_one_that_comes_while_the_window_is_open_is_found(stores: Stores, kept: Path) -> None:
    kept.unlink()
    app = controller_of(stores)
    assert len(app.state().programmes) == 3
    assert not found_anew(app)
    kept.write_text(OWN)
    assert found_anew(app)
    assert len(app.state().programmes) == 4
    kept.unlink()
    assert found_anew(app)
    assert len(app.state().programmes) == 3
    assert app.state().notices == (), "who takes it away knows it"


# --- one id, two programmes -------------------------------------------------------------------


@pytest.fixture
def twin(stores: Stores) -> Path:
    path = stores.folders.data / "programmes" / "mine.toml"
    path.parent.mkdir(parents=True)
    path.write_text(OWN.replace('"own"', '"leg-massage"').replace("My own", "Leg massage"))
    return path


def test_both_of_one_id_are_in_the_list_and_told_apart(stores: Stores, twin: Path) -> None:
    app = controller_of(stores, PlayRequest(str(twin)))
    listed = [(one.id, one.title) for one in app.state().programmes]
    assert listed[0] == ("programmes/mine.toml", "Leg massage (mine.toml)")
    assert listed[-1] == ("leg-massage", "Leg massage")
    assert len(listed) == 4


def test_the_settings_of_one_are_not_those_of_the_other(stores: Stores, twin: Path) -> None:
    app = controller_of(stores)
    before = app.state().plan
    app.do(ChooseProgramme("programmes/mine.toml"))
    own = ProgrammeSettings(lead_in=60_000)
    app.do(
        ChangeSettings(replace(app.state().settings, programmes={app.state().programme.key: own}))
    )
    app.do(ChooseLength(90_000))
    app.do(ChooseProgramme("leg-massage"))
    assert app.state().plan == before
    assert twin.exists()


def test_what_was_set_by_the_id_before_is_the_built_in_ones(
    stores: Stores, twin: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"programmes": {"leg-massage": {"length": "quick"}}}')
    app = controller_of(stores_in(tmp_path))
    assert app.state().length == "quick"
    app.do(ChooseProgramme("programmes/mine.toml"))
    assert app.state().length == "standard"
    assert stores.library.read(str(twin)).id == "leg-massage"


def test_two_of_ones_own_with_one_id_are_two(stores: Stores, kept: Path) -> None:
    (kept.parent / "copy.toml").write_text(OWN)
    app = controller_of(stores)
    assert [one.title for one in app.state().programmes][-2:] == [
        "My own (copy.toml)",
        "My own (own.toml)",
    ]
    app.do(ChooseProgramme("programmes/copy.toml"))
    app.do(ChooseLength(70_000))
    app.do(ChooseProgramme("programmes/own.toml"))
    assert app.state().length == "standard"


def test_history_and_what_was_left_know_which_one_it_was(tmp_path: Path, twin: Path) -> None:
    stage = Stage()
    stores = stores_in(tmp_path, clock=stage.clock)
    app = controller_of(stores, PlayRequest(str(twin)), stage)
    own = ProgrammeSettings(lead_in=30_000)
    app.do(
        ChangeSettings(replace(app.state().settings, programmes={app.state().programme.key: own}))
    )
    app.do(Begin())
    stage.unpacker.worker.settle(10)
    for _ in range(200):
        app.tick()
        stage.wait(100)
    app.do(Leave())
    stores.close()
    again = controller_of(stores_in(tmp_path))
    assert again.state().history.offer is not None
    (past,) = sessions_of(again)
    assert (past.programme, past.file) == ("leg-massage", str(twin))
    again.do(GoOn())
    assert again.state().programme.key == "programmes/mine.toml"
    assert ticked(again) is not None


# --- a file that changed ----------------------------------------------------------------------


@pytest.mark.parametrize("where", ["kept", "brought"])
def test_new_values_are_used_at_the_next_start(
    stores: Stores, where: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(where)
    stage = Stage()
    app = controller_of(stores, PlayRequest(str(path)), stage)
    assert work(app) == 60_000
    longer(path)
    step = begun(app).timeline.steps[0]
    assert step.end - step.work_start == 70_000
    path.write_text(OWN)
    assert not found_anew(app), "a session under way is left as it is"
    stage.unpacker.worker.settle(10)
    app.tick()
    app.do(Command(Verb.STOP))
    assert found_anew(app)
    assert work(app) == 60_000


def spoilt(path: Path) -> None:
    path.write_text(OWN.replace("seconds", "second"))


def emptied(path: Path) -> None:
    path.write_text("")


def gone(path: Path) -> None:
    path.unlink()


def renamed(path: Path) -> None:
    path.rename(path.with_suffix(".old"))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def unreadable(path: Path) -> None:
    """As for whoever has no rights: no rights are kept from root."""
    path.unlink()
    path.symlink_to(path.name)


def replaced_by_latin_1(path: Path) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(OWN.replace("My own", "Füße").encode("latin-1"))
    other.replace(path)


def for_a_newer_upstroke(path: Path) -> None:
    path.write_text(OWN.replace("format = 1", "format = 2"))


@pytest.mark.parametrize(
    ("happens", "told"),
    [
        (spoilt, ":7: the step does not say how long"),
        (emptied, ":1: "),
        (gone, ": there is no such file; "),
        (renamed, ": there is no such file; "),
        (a_folder, ": this is a folder; "),
        (unreadable, ": the file can't be read ("),
        (replaced_by_latin_1, ":4: "),
        (for_a_newer_upstroke, ":2: the format is 2"),
    ],
)
@pytest.mark.parametrize("where", ["kept", "brought"])
def test_the_old_plan_is_not_started_and_the_fault_is_told_with_its_line(
    stores: Stores,
    happens: Callable[[Path], None],
    told: str,
    where: str,
    request: pytest.FixtureRequest,
) -> None:
    path: Path = request.getfixturevalue(where)
    app = controller_of(stores, PlayRequest(str(path)))
    happens(path)
    app.do(Begin())
    assert ticked(app) is None
    assert refusal(app).startswith(f"{path}{told}")
    assert app.state().notices == (), "it is told once"
    chosen = [one.title for one in app.state().programmes if one.id == app.state().programme.key]
    assert chosen == ["own.toml"], "it is still the chosen one"
    app.do(Save(path.with_name("out.wav")))
    assert app.state().saving is None
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.write_text(OWN)
    assert found_anew(app), "and is right again when the file is"
    begun(app)


def test_others_that_are_at_fault_by_now_are_told_of_and_come_back(
    stores: Stores, kept: Path
) -> None:
    app = controller_of(stores)
    spoilt(kept)
    assert found_anew(app)
    (told,) = app.state().notices
    assert told.startswith(f"{kept}:7: ")
    assert len(app.state().programmes) == 3
    assert not found_anew(app)
    longer(kept)
    kept.write_text(OWN)
    assert found_anew(app)
    assert app.state().notices == ()
    assert len(app.state().programmes) == 4


def test_a_length_that_is_there_no_more_gives_way(stores: Stores, kept: Path) -> None:
    short = 'lengths = { short = "Short" }\ndefault-length = "short"\n'
    kept.write_text(OWN.replace("\n[[part]]", f"{short}\n[[part]]"))
    app = controller_of(stores, PlayRequest(str(kept)))
    assert app.state().length == "short"
    kept.write_text(OWN)
    begun(app)
    assert app.state().length == "standard"


def test_a_new_safety_note_is_to_be_agreed_to(stores: Stores, kept: Path) -> None:
    app = controller_of(stores, PlayRequest(str(kept)))
    assert app.state().safety_agreed
    kept.write_text(f"{OWN}{SAFETY}")
    assert found_anew(app)
    assert not app.state().safety_agreed


def test_rights_alone_make_nothing_new(stores: Stores, kept: Path) -> None:
    app = controller_of(stores, PlayRequest(str(kept)))
    before = app.state().plan
    os.utime(kept, (0, 0))
    app.do(LookAgain())
    assert app.state().plan == before


def test_another_language_shows_no_texts_of_the_one_before_untold(
    stores: Stores, brought: Path
) -> None:
    brought.write_text(f"{OWN}{GERMAN}")
    use(read_catalogue(ASSETS, "de"))
    stores.keeper.change(replace(stores.keeper.settings, language="de"))
    app = controller_of(stores, PlayRequest(str(brought)))
    assert app.state().programme.title == "Meine"
    spoilt(brought)
    app.do(ChangeSettings(replace(app.state().settings, language="en")))
    assert refusal(app).startswith(f"{brought}:7: ")
    titles = [one.title for one in app.state().programmes]
    assert titles == ["own.toml", "Box breathing", "Desk break", "Leg massage"]
    brought.write_text(f"{OWN}{GERMAN}")
    assert found_anew(app)
    assert app.state().programme.title == "My own"


def test_another_language_tells_of_those_that_are_not_chosen(stores: Stores, kept: Path) -> None:
    kept.write_text(f"{OWN}{GERMAN}")
    app = controller_of(stores)
    spoilt(kept)
    app.do(ChangeSettings(replace(app.state().settings, language="de")))
    (told,) = app.state().notices
    assert told.startswith(f"{kept}:7: ")
    assert [one.title for one in app.state().programmes] == [
        *("Box-Atmung", "Pause am Schreibtisch", "Beinmassage"),
    ]
