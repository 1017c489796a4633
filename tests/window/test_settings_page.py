"""The settings: each control changes what it says, at once, and the total with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.app_by_hand import AppByHand
from tests.window.controls import control
from upstroke.core.intents import ChooseLength, ChooseProgramme
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import (
    Adjustment,
    Ambience,
    CueMode,
    ProgrammeSettings,
    Prompts,
    Settings,
    SideChoice,
    Theme,
    Volumes,
)
from upstroke.core.settings_fields import FIELDS
from upstroke.window.button import Button
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Words
from upstroke.window.look import DARK
from upstroke.window.main_window import MainWindow
from upstroke.window.settings_page import SettingsPage
from upstroke.window.settings_rows import VolumeSlider
from upstroke.window.stepper import Stepper
from upstroke.window.switch import Switch

LEGS = "leg-massage"
SIDES = "programmes.*.sides"


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.show_settings()
    QApplication.processEvents()
    return window.settings


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(chooser: Chooser, text: str) -> None:
    index = chooser.findText(text)
    assert index >= 0
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)


def steps(app: AppByHand, length: str = "standard") -> dict[str, Adjustment]:
    return dict(app.settings.for_programme(LEGS).steps.get(length, {}))


def total(app: AppByHand) -> int:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    return plan.total


def test_every_setting_has_its_control(page: SettingsPage) -> None:
    shown = {widget.objectName() for widget in page.findChildren(QWidget)}
    assert [field.path for field in FIELDS if field.path not in shown] == []


def test_every_step_of_the_programme_has_its_time(page: SettingsPage) -> None:
    assert list(page.steps.rows) == [
        "before", "warm-up", "oil", "upstroke", "calf", "ankle-rotation",
        "thumb-circles", "tug-and-twist", "toe-grind", "knuckle-knead", "finishing", "rest",
    ]  # fmt: skip
    assert page.steps.rows["calf"].steppers["duration"].value() == 60
    assert page.steps.rows["tug-and-twist"].steppers["each"].value() == 3


def test_another_time_holds_at_once_and_moves_the_total(page: SettingsPage, app: AppByHand) -> None:
    before, told = total(app), page.total.text()
    seconds = page.steps.rows["calf"].steppers["duration"]
    seconds.number.setValue(90)
    assert steps(app) == {"calf": Adjustment(duration=90_000)}
    assert total(app) == before + 2 * 30_000, "both sides"
    assert page.total.text() != told


def test_the_pace_and_number_of_counted_items(page: SettingsPage, app: AppByHand) -> None:
    ankle = page.steps.rows["ankle-rotation"].steppers
    ankle["each"].number.setValue(4)
    ankle["count"].number.setValue(3)
    assert steps(app) == {"ankle-rotation": Adjustment(each=4_000, count=3)}
    assert ankle["count"].number.minimum() == 3
    assert ankle["count"].number.maximum() == 5
    assert "count" not in page.steps.rows["tug-and-twist"].steppers, "there are five toes"


def test_a_step_can_be_left_out(page: SettingsPage, app: AppByHand) -> None:
    seconds = page.steps.rows["before"].steppers["duration"]
    seconds.number.setValue(0)
    assert seconds.number.text() == "left out"
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    assert "before" not in {step.id for step in plan.steps}


def test_a_step_is_reset_by_itself(page: SettingsPage, app: AppByHand) -> None:
    calf, oil = page.steps.rows["calf"], page.steps.rows["oil"]
    assert not calf.reset.isVisible()
    for row, value in ((calf, 90), (oil, 20)):
        row.steppers["duration"].number.setValue(value)
    assert calf.reset.isVisible()
    click(calf.reset)
    assert steps(app) == {"oil": Adjustment(duration=20_000)}
    assert not calf.reset.isVisible()
    assert calf.steppers["duration"].value() == 60


def test_all_steps_are_reset_together(page: SettingsPage, app: AppByHand) -> None:
    before = total(app)
    for name in ("calf", "oil"):
        seconds = page.steps.rows[name].steppers["duration"]
        seconds.number.setValue(25)
    page.steps.reset.click()
    assert steps(app) == {}
    assert total(app) == before
    assert not page.steps.reset.isEnabled()


def test_each_length_has_its_own_times(page: SettingsPage, app: AppByHand) -> None:
    choose(page.length, "Quick")
    assert app.state().length == "quick"
    seconds = page.steps.rows["calf"].steppers["duration"]
    assert seconds.value() == 20
    seconds.number.setValue(25)
    assert steps(app, "quick") == {"calf": Adjustment(duration=25_000)}
    assert steps(app, "standard") == {}


def test_a_total_of_ones_own_stands_on_the_nearest_length(
    window: MainWindow, app: AppByHand
) -> None:
    app.do(ChooseLength(24 * 60_000))
    window.show_settings()
    assert window.settings.length.currentText() == "Full"
    assert window.settings.own_total.isVisible()
    assert app.state().length == 24 * 60_000


def test_undo_takes_back_one_change_after_another(page: SettingsPage, app: AppByHand) -> None:
    first = app.settings
    assert not page.undo.isEnabled()
    seconds = page.steps.rows["calf"].steppers["duration"]
    seconds.number.setValue(90)
    second = app.settings
    control(page, Switch, "gentle").click()
    assert app.settings.gentle
    click(page.undo)
    assert app.settings == second
    click(page.undo)
    assert app.settings == first
    assert not page.undo.isEnabled()
    assert seconds.value() == 60


def test_sides(page: SettingsPage, app: AppByHand) -> None:
    choose(control(page, Chooser, SIDES), "Left only")
    assert app.settings.for_programme(LEGS).sides is SideChoice.LEFT_ONLY


def test_a_programme_without_sides_does_not_ask_for_them(
    window: MainWindow, app: AppByHand
) -> None:
    app.do(ChooseProgramme("box-breathing"))
    window.show_settings()
    QApplication.processEvents()
    assert not control(window.settings, Chooser, SIDES).isVisible()
    rows = window.settings.steps.rows.values()
    rounds = next(row.steppers["count"] for row in rows if "count" in row.steppers)
    rounds.number.setValue(rounds.value() + 1)
    own = app.settings.for_programme("box-breathing").steps
    assert [one.count for length in own.values() for one in length.values()] == [
        round(rounds.value())
    ]


def test_time_to_move(page: SettingsPage, app: AppByHand) -> None:
    waits = ("programmes.*.lead_in", "programmes.*.lead_in_change", "get_ready")
    normal, change, ready = (control(page, Stepper, path) for path in waits)
    assert normal.value() == 5
    assert change.value() == 8
    normal.number.setValue(7)
    change.number.setValue(12)
    ready.number.setValue(20)
    own = app.settings.for_programme(LEGS)
    assert (own.lead_in, own.lead_in_change) == (7_000, 12_000)
    assert app.settings.get_ready == 20_000
    for path in waits:
        click(page.way.sides.resets[path])
    own = app.settings.for_programme(LEGS)
    assert (own.lead_in, own.lead_in_change) == (None, None)
    assert app.settings.get_ready is None


def test_options_of_the_programme(page: SettingsPage, app: AppByHand) -> None:
    page.way.options["oil-early"].click()
    assert app.settings.for_programme(LEGS).options == {"oil-early": True}
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    assert [step.id for step in plan.steps][:2] == ["before", "oil"]


def test_the_whole_programme_is_reset_but_for_its_length(
    page: SettingsPage, app: AppByHand
) -> None:
    own = ProgrammeSettings(
        length="quick",
        sides=SideChoice.SWAPPED,
        lead_in=1_000,
        options={"oil-early": True},
        steps={"quick": {"calf": Adjustment(duration=1_000)}},
    )
    page.changed.emit(replace(app.settings, programmes={LEGS: own}))
    page.way.reset.click()
    assert app.settings.for_programme(LEGS) == ProgrammeSettings(length="quick")


def test_cues_and_volumes(page: SettingsPage, app: AppByHand) -> None:
    page.show_tab(1)
    control(page, VolumeSlider, "volumes.voice").slider.setValue(60)
    control(page, VolumeSlider, "volumes.chimes").slider.setValue(0)
    assert app.settings.volumes == Volumes(voice=60, chimes=0)
    choose(control(page, Chooser, "cues"), "Chimes")
    assert app.settings.cues is CueMode.CHIMES
    assert not control(page, VolumeSlider, "volumes.voice").isEnabled(), "nothing speaks"
    assert control(page, VolumeSlider, "volumes.chimes").isEnabled()


@pytest.mark.parametrize(
    ("text", "ambience"),
    [("Rain", Ambience.RAIN), ("Waves", Ambience.WAVES), ("Warm", Ambience.WARM)],
)
def test_the_ambience_and_its_volume(
    page: SettingsPage, app: AppByHand, text: str, ambience: Ambience
) -> None:
    page.show_tab(1)
    assert control(page, Chooser, "ambience").currentText() == "None"
    assert not control(page, VolumeSlider, "volumes.ambience").isEnabled(), "there is none"
    choose(control(page, Chooser, "ambience"), text)
    assert app.settings.ambience is ambience
    control(page, VolumeSlider, "volumes.ambience").slider.setValue(20)
    assert app.settings.volumes == Volumes(ambience=20)
    choose(control(page, Chooser, "ambience"), "None")
    assert app.settings.ambience is Ambience.NONE
    assert not control(page, VolumeSlider, "volumes.ambience").isEnabled()


def test_the_ambience_that_is_set_is_shown(window: MainWindow, app: AppByHand) -> None:
    app.change(replace(Settings(), ambience=Ambience.WAVES, volumes=Volumes(ambience=30)))
    window.show_settings()
    assert control(window.settings, Chooser, "ambience").currentText() == "Waves"
    assert control(window.settings, VolumeSlider, "volumes.ambience").slider.value() == 30


def test_other_players_are_paused_only_if_it_is_chosen(page: SettingsPage, app: AppByHand) -> None:
    assert not control(page, Switch, "pause_players").isChecked()
    control(page, Switch, "pause_players").click()
    assert app.settings.pause_players
    assert control(page, Switch, "pause_players").isChecked()


def test_the_pulse_comes_with_the_chimes(page: SettingsPage, app: AppByHand) -> None:
    page.show_tab(1)
    assert not control(page, Switch, "pulse").isChecked()
    control(page, Switch, "pulse").click()
    assert app.settings.pulse
    assert control(page, Switch, "pulse").isChecked()
    choose(control(page, Chooser, "cues"), "Speech")
    assert app.settings.pulse, "it is kept for when there are chimes again"
    assert not control(page, Switch, "pulse").isEnabled(), "there are no chimes"


def test_a_drag_is_one_change(page: SettingsPage, app: AppByHand) -> None:
    page.show_tab(1)
    before, slider = app.settings, control(page, VolumeSlider, "volumes.voice").slider
    slider.setSliderDown(True)
    for position in range(99, 40, -1):
        slider.setSliderPosition(position)
    assert app.settings == before
    slider.setSliderDown(False)
    assert app.settings.volumes.voice == 41
    click(page.undo)
    assert app.settings == before


@pytest.mark.parametrize("field", ["technique", "halfway", "seconds_left", "preview"])
def test_prompts(page: SettingsPage, app: AppByHand, field: str) -> None:
    page.show_tab(1)
    control(page, Switch, f"prompts.{field}").click()
    assert app.settings.prompts == replace(Prompts(), **{field: False})


def test_look_and_presses(window: MainWindow, page: SettingsPage, app: AppByHand) -> None:
    page.show_tab(2)
    choose(control(page, Chooser, "look.theme"), "Dark")
    control(page, Stepper, "look.text_size").number.setValue(150)
    control(page, Switch, "press_anywhere").click()
    control(page, Switch, "awake").click()
    assert not app.settings.awake
    control(page, Stepper, "more_time").number.setValue(60)
    settings = app.settings
    assert settings.look.theme is Theme.DARK
    assert settings.look.text_size == 150
    assert not settings.press_anywhere
    assert settings.more_time == 60_000
    assert window.overview.start.style_now.palette is DARK
    assert window.overview.start.style_now.text == 1.5


def test_what_the_settings_say_is_what_is_shown(window: MainWindow, app: AppByHand) -> None:
    app.change(
        replace(Settings(), cues=CueMode.SPEECH, gentle=True, volumes=Volumes(voice=30, chimes=10))
    )
    window.show_settings()
    page = window.settings
    assert control(page, Chooser, "cues").currentText() == "Speech"
    assert control(page, Switch, "gentle").isChecked()
    assert control(page, VolumeSlider, "volumes.voice").slider.value() == 30


def test_a_total_that_the_settings_make_impossible_is_told(
    window: MainWindow, app: AppByHand
) -> None:
    app.do(ChooseLength(60_000))
    window.show_settings()
    plan = app.state().plan
    assert not isinstance(plan, Timeline)
    assert window.settings.total.text() == plan.sentence


def test_the_wheel_over_a_number_is_left_to_the_page(page: SettingsPage, app: AppByHand) -> None:
    seconds = page.steps.rows["before"].steppers["duration"]
    before = app.settings
    middle = QPointF(seconds.number.rect().center())
    wheel = QWheelEvent(
        middle,
        seconds.number.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
    QApplication.sendEvent(seconds.number, wheel)
    assert app.settings == before
    assert not wheel.isAccepted()


def test_every_step_that_comes_on_each_side_says_so(window: MainWindow) -> None:
    window.show_settings()
    told = {
        step
        for step, row in window.settings.steps.rows.items()
        if any(words.text() == "on each side" for words in row.findChildren(Words))
    }
    assert {"warm-up", "calf", "ankle-rotation", "tug-and-twist", "finishing"} <= told
    assert not {"before", "oil", "rest"} & told
