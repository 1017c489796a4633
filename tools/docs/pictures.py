"""Draws the pages of the window, without a screen.

Run from the top of the checkout: `python -m tools.docs.pictures` draws what is shown of each page
in docs/pictures, and in docs/pictures/sheets every page in light, dark and high contrast at three
sizes, a sheet for each page and language. `python -m tools.docs.pictures FOLDER` draws every page
at every size by itself, to be looked at.

`--language de` (any number of codes) chooses the languages of the sheets, `--page overview` the
pages. The app is the real one over an engine by hand, so that time stands where a picture wants it.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from tests.support.app_by_hand import AppByHand
from tests.support.sessions import SESSION
from tools.places import ASSETS, DOCS
from upstroke.app.integrations.voice_control import LISTENING
from upstroke.audio.clips.bank import CueBank
from upstroke.core.app_state import HearingState, Offer, VoiceTrial
from upstroke.core.intents import Toggle
from upstroke.core.keys import Act
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.history import Outcome
from upstroke.core.session.progress import Audible
from upstroke.core.settings import Look, Settings, Theme, VoiceChoice, WindowPlace
from upstroke.files.translations import read_catalogue
from upstroke.texts import tr, use
from upstroke.window.main_window import MainWindow

FOLDER = DOCS / "pictures"
SHEETS = FOLDER / "sheets"
LANGUAGES = ("en", "de")
MORNING = datetime(2026, 3, 1, 20, 30)  # noqa: DTZ001 - the wall clock of a picture

IN_CALF = 320_000
IN_UPSTROKE = 200_000
LAYOUTS_WITHIN = 4
"""Each level of nested layouts settles in its own round of events."""

SMALLEST_FILE = 0
"""Of a PNG, that costs nothing but time."""

ODD_ONE = 2
"""Of five sessions this one was stopped."""

LOUDNESS = -38.0
"""Decibels of full scale, of somebody who speaks."""

ITEM = 9
"""The ninth toe is on the second foot."""


@dataclass(frozen=True, slots=True)
class Size:
    """One way the window is seen."""

    name: str
    width: int
    height: int
    theme: Theme
    text: int = 100


SIZES = (
    Size("light", 1000, 700, Theme.LIGHT),
    Size("dark", 1000, 700, Theme.DARK),
    Size("small", 360, 640, Theme.LIGHT),
    Size("small-large-text", 360, 640, Theme.DARK, 200),
    Size("large-text", 1000, 700, Theme.LIGHT, 160),
    Size("high-contrast", 1000, 700, Theme.HIGH_CONTRAST),
    Size("wide", 1600, 900, Theme.DARK),
)


SHEET_THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)

SHEET_SIZES = (((1000, 700), 0.6), ((360, 640), 0.656), ((1920, 1080), 0.389))
"""Width and height of the window, and how much smaller it is on a sheet: all of one height."""

BETWEEN = 8
"""Pixels between two pictures of a sheet."""

BEHIND = "#8a8a8a"
"""Neither of the day nor of the night."""


def overview(_window: MainWindow, _app: AppByHand) -> None:
    """As it comes up."""


def overview_refused(window: MainWindow, _app: AppByHand) -> None:
    """A total that cannot be had, and a notice."""
    window.overview.length_chosen.emit(60_000)


def overview_end(window: MainWindow, _app: AppByHand) -> None:
    """Scrolled down."""
    for area in window.overview.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def safety(window: MainWindow, _app: AppByHand) -> None:
    """The note before a first session."""
    window.start()


def working(window: MainWindow, app: AppByHand) -> None:
    """In the middle of a timed step."""
    window.begin()
    app.pass_time(IN_CALF)
    window.tick()


def counting(window: MainWindow, app: AppByHand) -> None:
    """In the middle of a counted step."""
    window.begin()
    plan = app.state().plan
    if isinstance(plan, Timeline):
        toes = [span for span in plan.spans if span.count and span.count.index == ITEM]
        app.pass_time(toes[-1].start + 1_400)
    window.tick()


def paused(window: MainWindow, app: AppByHand) -> None:
    """Paused, with trouble to tell and stop half pressed."""
    working(window, app)
    app.do(Toggle())
    app.show(trouble="No sound: no player works on this machine. The pictures go on.")
    window.tick()


def end(window: MainWindow, app: AppByHand) -> None:
    """At the end."""
    window.begin()
    app.pass_time(1_000_000)
    window.tick()


def stopped(window: MainWindow, app: AppByHand) -> None:
    """Stopped in the middle."""
    working(window, app)
    app.do(Command(Verb.STOP))
    window.tick()


def settings(window: MainWindow, _app: AppByHand) -> None:
    """Steps, one of them changed."""
    window.show_settings()
    window.settings.steps.rows["warm-up"].steppers["duration"].number.setValue(75)


def settings_end(window: MainWindow, app: AppByHand) -> None:
    """The lower half of the first tab."""
    settings(window, app)
    QApplication.processEvents()
    bar = window.settings.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def settings_sound(window: MainWindow, _app: AppByHand) -> None:
    """The second tab."""
    window.show_settings()
    window.settings.show_tab(1)


def settings_voice(window: MainWindow, app: AppByHand) -> None:
    """The second tab where another voice is chosen and tried."""
    voice = VoiceChoice("espeak-ng", "gmw/en", 90)
    app.change(replace(app.settings, voice=voice))
    app.show(voice_trial=VoiceTrial("Speaking.", under_way=True))
    settings_sound(window, app)
    for _ in range(LAYOUTS_WITHIN):
        QApplication.processEvents()
    window.settings.scroller.ensureWidgetVisible(window.settings.voice, 0, 0)


def settings_window(window: MainWindow, _app: AppByHand) -> None:
    """The third tab."""
    window.show_settings()
    window.settings.show_tab(2)


def settings_keys(window: MainWindow, _app: AppByHand) -> None:
    """The fourth tab, a key just moved and another one waited for."""
    window.show_settings()
    window.settings.show_keys()
    undo, again = (window.settings.keys.rows[act].catcher for act in (Act.UNDO, Act.REPEAT))
    undo.click()
    undo.caught.emit("PgUp")
    again.click()
    for _ in range(LAYOUTS_WITHIN):
        QApplication.processEvents()
    window.settings.scroller.ensureWidgetVisible(again)


def settings_listening(window: MainWindow, app: AppByHand) -> None:
    """The fifth tab, a phrase just understood."""
    window.show_settings()
    window.settings.show_listening()
    app.show(
        hearing=HearingState(tr(LISTENING), LOUDNESS, "next movement", sure=0.86, believed=True)
    )
    window.tick()


def listening(window: MainWindow, app: AppByHand) -> None:
    """A session that is listened to."""
    app.show(hearing=HearingState(tr(LISTENING), LOUDNESS))
    working(window, app)


def skipped(window: MainWindow, app: AppByHand) -> None:
    """A pedal has skipped a step."""
    window.begin()
    app.pass_time(IN_UPSTROKE)
    window.tick()
    QTest.keyClick(window.session, Qt.Key.Key_PageDown)


def pressed(window: MainWindow, app: AppByHand) -> None:
    """A press beside the controls has paused."""
    working(window, app)
    QTest.mouseClick(window.session, Qt.MouseButton.LeftButton, pos=window.rect().center())


def compact(window: MainWindow, app: AppByHand) -> None:
    """The small window on top of others."""
    working(window, app)
    window.forms.enter()
    for _ in range(LAYOUTS_WITHIN):
        QApplication.processEvents()


def unheard(window: MainWindow, app: AppByHand) -> None:
    """Nothing is heard: what matters is larger."""
    app.show(trouble="No sound can be played.", audible=Audible.NO)
    working(window, app)


def keys(window: MainWindow, _app: AppByHand) -> None:
    """The sheet of keys."""
    window.show_keys()


def offer(window: MainWindow, app: AppByHand) -> None:
    """The overview after a session was left."""
    app.show_history(offer=Offer("Leg massage", 760_400, 921_000, "Knuckle knead, right leg"))
    window.show_overview()


FELT = (
    *((3, 7), (4, 6), (2, 7), (None, None), (5, 8), (3, None), (6, 6), (4, 8), (3, 5), (2, 6)),
    *((4, 7), (5, 9)),
)


def history(window: MainWindow, app: AppByHand) -> None:
    """Three weeks of sessions, some of them stopped."""
    finished, short = (Outcome.FINISHED, SESSION.total), (Outcome.STOPPED, 412_000)
    kept = []
    for number, (before, after) in enumerate(FELT):
        outcome, reached = short if number % 5 == ODD_ONE else finished
        began = SESSION.began - timedelta(days=2 * number, minutes=7 * number)
        session = replace(SESSION, id=f"{number}", began=began, before=before, after=after)
        kept.append(replace(session, outcome=outcome, reached=reached, performed=reached))
    app.remember(*kept)
    window.past.show()


PAGES: dict[str, Callable[[MainWindow, AppByHand], None]] = {
    "overview": overview,
    "overview-refused": overview_refused,
    "overview-end": overview_end,
    "overview-offer": offer,
    "history": history,
    "safety": safety,
    "session": working,
    "session-counting": counting,
    "session-paused": paused,
    "end": end,
    "stopped": stopped,
    "settings": settings,
    "settings-end": settings_end,
    "settings-sound": settings_sound,
    "settings-voice": settings_voice,
    "settings-window": settings_window,
    "settings-keys": settings_keys,
    "settings-listening": settings_listening,
    "session-listening": listening,
    "keys": keys,
    "session-compact": compact,
    "session-unheard": unheard,
    "session-skipped": skipped,
    "session-pressed": pressed,
}


EVERY = tuple(size.name for size in SIZES)

SHOWN: dict[str, tuple[str, ...]] = {
    "overview": EVERY,
    "overview-refused": ("light", "small"),
    "overview-offer": ("light", "small", "small-large-text"),
    "history": ("light", "dark", "small"),
    "safety": ("light", "dark", "small", "high-contrast"),
    "session": EVERY,
    "session-counting": ("light", "dark", "small", "small-large-text"),
    "session-paused": ("light", "small"),
    "end": ("light", "dark", "small"),
    "stopped": ("light", "small"),
    "settings": ("light", "dark", "small", "small-large-text", "high-contrast"),
    "settings-end": ("light",),
    "settings-sound": ("light",),
    "settings-voice": ("light", "small"),
    "settings-window": ("light",),
    "settings-keys": ("light", "dark", "small", "small-large-text"),
    "settings-listening": ("light", "dark", "small", "small-large-text"),
    "session-listening": ("light", "dark", "small"),
    "keys": ("light", "dark", "small", "small-large-text"),
    "session-compact": ("light", "dark"),
    "session-skipped": ("light", "small"),
    "session-pressed": ("light",),
}
"""Sizes at which a page is kept in docs: those at which there is something new to be seen."""


COLOURS = 256
"""As many as a PNG of one byte a point can have: a third of the size, and the same to the eye."""


def of_few_colours(picture: QImage) -> QImage:
    """A picture in its own most frequent colours; flat as ours are, the rest is smooth edges."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in counts.most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def drawn(page: str, size: Size, language: str = "en") -> QImage:
    """One page at one size."""
    look = Look(size.theme, size.text)
    place = WindowPlace(size.width, size.height)
    settings = replace(Settings(), look=look, window=place, language=language)
    use(read_catalogue(ASSETS, language))
    app = AppByHand(settings, bank=CueBank([]))
    window = MainWindow(app, ASSETS, app.clock.in_millis, lambda: MORNING)
    window.show()
    QApplication.processEvents()
    PAGES[page](window, app)
    for _ in range(LAYOUTS_WITHIN):
        QApplication.processEvents()
    small = window.forms.small
    picture = (window.compact if small else window).grab().toImage()
    window.close()
    app.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return picture


def save(picture: QImage, path: Path) -> None:
    """Keep a picture in few colours."""
    path.parent.mkdir(parents=True, exist_ok=True)
    of_few_colours(picture).save(str(path), quality=SMALLEST_FILE)


def sheet(page: str, language: str) -> QImage:
    """One page in every theme, a row each, at every size of a sheet."""
    rows = [
        [
            scaled(drawn(page, Size(theme.value, *size, theme), language), share)
            for size, share in SHEET_SIZES
        ]
        for theme in SHEET_THEMES
    ]
    wide = sum(picture.width() + BETWEEN for picture in rows[0]) + BETWEEN
    highs = [max(picture.height() for picture in row) + BETWEEN for row in rows]
    whole = QImage(QSize(wide, sum(highs) + BETWEEN), QImage.Format.Format_RGB32)
    whole.fill(QColor(BEHIND))
    painter = QPainter(whole)
    y = BETWEEN
    for row, high in zip(rows, highs, strict=True):
        x = BETWEEN
        for picture in row:
            painter.drawImage(QPoint(x, y), picture)
            x += picture.width() + BETWEEN
        y += high
    painter.end()
    return whole


def scaled(picture: QImage, share: float) -> QImage:
    """A picture at a share of its size."""
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaledToWidth(round(picture.width() * share), smooth)


def asked() -> argparse.Namespace:
    """What is to be drawn."""
    parser = argparse.ArgumentParser(description="Draws the pages of the window.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--language", nargs="+", default=LANGUAGES)
    parser.add_argument("--page", nargs="+", choices=list(PAGES), default=list(PAGES))
    return parser.parse_args()


def main() -> None:
    """The pictures that are wanted."""
    application = QApplication.instance() or QApplication([])
    wants = asked()
    folder: Path = wants.folder or FOLDER
    kept = [
        (page, size)
        for page in wants.page
        for size in SIZES
        if wants.folder or size.name in SHOWN.get(page, ())
    ]
    for page, size in kept:
        save(drawn(page, size), folder / f"{page}-{size.name}.png")
    sheets = [(page, language) for page in wants.page for language in wants.language]
    for page, language in () if wants.folder else sheets:
        save(sheet(page, language), SHEETS / f"{page}-{language}.png")
    application.processEvents()
    print(f"{len(kept)} pictures, {0 if wants.folder else len(sheets)} sheets in {folder.name}/")


if __name__ == "__main__":
    main()
