"""The window, from its first paint to its last word. The one module of this room that needs Qt."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from upstroke.app.controller import AppController
from upstroke.app.planning import Chosen
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.programmes.choosing import PlayOptions
from upstroke.app.second_start import SecondStart, door_of
from upstroke.app.stores import Stores
from upstroke.desktop.display.event_loop import EventLoop, ThreadSafeCall, keep_qt_settings_in
from upstroke.desktop.session_bus import bus_address, shield_from_hung_bus
from upstroke.desktop.single_instance import OpenRequest, SingleInstance, hand_over, is_open
from upstroke.desktop.system_locale import write_as_desktop
from upstroke.window.main_window import MainWindow
from upstroke.window.raising import bring_forward

if TYPE_CHECKING:
    from upstroke.app.integrations.desktop import DesktopIntegrations
    from upstroke.app.services import Services


def play_in_window(
    house: Stores,
    shelf: ProgrammeCatalogue,
    chosen: Chosen,
    ways: PlayOptions,
    summons: OpenRequest,
) -> str | None:
    """Open the window; returns when it is closed.

    Args:
        house: settings, programmes, clips.
        shelf: the programmes that can be chosen in it.
        chosen: the one to begin with.
        ways: how it is played.
        summons: what to hand over to a window that is open already.

    Returns:
        None: it was. Else there was such a window: what that did not do, as a sentence, or nothing.
    """
    write_as_desktop()
    if house.folders.passing is not None:
        keep_qt_settings_in(house.folders.passing)
    bus = bus_address(os.environ)
    shield_from_hung_bus(os.environ)
    loop = EventLoop()
    name = door_of(house.folders.config)
    if ways.leave:
        # Who waits for a session's end wants a window of their own, beside another.
        is_beside = is_open(name)
    elif (unheeded := hand_over(name, summons)) is not None:
        return unheeded
    else:
        is_beside = False

    def services(over: Callable[[], None]) -> Services:
        from upstroke.app.services import open_services  # noqa: PLC0415

        return open_services(house, house.sound(ways.player), over)

    app = AppController(house, shelf, services, chosen)
    ticks = ThreadSafeCall()
    opened_late: list[DesktopIntegrations] = []
    try:
        window = MainWindow(app, house.assets)
        raised = partial(loop.later, 0, lambda: bring_forward(window))
        summoned = SecondStart(house, app, window, raised)
        door = None if is_beside else SingleInstance(name, summoned)
        ticks.calls(window.tick)
        close = partial(loop.later, 0, window.close)
        if ways.leave:
            app.when_over(close)
        begin = window.go_on if ways.go_on else window.begin

        def after_first_page() -> None:
            from upstroke.app.integrations.desktop import DesktopIntegrations  # noqa: PLC0415

            seen = window.forms.is_before_eyes
            joined = DesktopIntegrations(
                *(house, app.services.sound, bus),
                wake=ticks.wake,
                seen=seen,
                show=raised,
                close=close,
            )
            opened_late.append(joined)
            for companion in joined.companions:
                app.accompany(companion)
            (begin if ways.start or ways.go_on else window.prepare)()

        loop.once_painted(window.overview, after_first_page)
        loop.run(window)
        if door is not None:
            door.close()
    finally:
        for joined in opened_late:
            joined.close()
        app.close()
    return None
