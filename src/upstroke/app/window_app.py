"""The window, from its first paint to its last word. The one module of this room that needs Qt."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from upstroke.app.controller import AppController
from upstroke.app.planning import Chosen
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.second_start import SecondStart, door_of, understood
from upstroke.app.stores import Stores
from upstroke.core.intents import PlayRequest
from upstroke.desktop.display.event_loop import EventLoop, ThreadSafeCall, keep_qt_settings_in
from upstroke.desktop.session_bus import shield_from_hung_bus
from upstroke.desktop.single_instance import SingleInstance, hand_over, is_open
from upstroke.desktop.system_locale import write_as_desktop
from upstroke.window.main_window import MainWindow
from upstroke.window.raising import bring_forward

if TYPE_CHECKING:
    from upstroke.app.services import Services


def play_in_window(
    stores: Stores, catalogue: ProgrammeCatalogue, chosen: Chosen, wish: PlayRequest
) -> str | None:
    """Open the window; returns when it is closed.

    Args:
        stores: settings, programmes, clips.
        catalogue: the programmes that can be chosen in it.
        chosen: the one to begin with.
        wish: how it is played, and what to hand over to a window that is open already.

    Returns:
        None: it was. Else there was such a window: what that did not do, as a sentence, or nothing.
    """
    write_as_desktop()
    if stores.folders.passing is not None:
        keep_qt_settings_in(stores.folders.passing)
    shield_from_hung_bus(os.environ)
    loop = EventLoop()
    name = door_of(stores.folders.config)
    if wish.leave:
        # Who waits for a session's end wants a window of their own, beside another.
        is_beside = is_open(name)
    elif (unheeded := hand_over(name, understood(wish, chosen))) is not None:
        return unheeded
    else:
        is_beside = False

    def services(over: Callable[[], None]) -> Services:
        from upstroke.app.services import open_services  # noqa: PLC0415

        return open_services(stores, stores.sound(wish.player), over)

    app = AppController(stores, catalogue, services, chosen)
    ticks = ThreadSafeCall()
    try:
        window = MainWindow(app, stores.assets)
        raised = partial(loop.later, 0, lambda: bring_forward(window))
        second_start = SecondStart(stores, app, window, raised)
        door = None if is_beside else SingleInstance(name, second_start)
        ticks.calls(window.tick)
        close = partial(loop.later, 0, window.close)
        if wish.leave:
            app.when_over(close)
        begin = window.go_on if wish.go_on else window.begin

        def after_first_page() -> None:
            from upstroke.app.integrations.companions import (  # noqa: PLC0415
                WindowHooks,
                open_companions,
            )

            hooks = WindowHooks(ticks.wake, window.forms.is_before_eyes, raised, close)
            app.accompany(*open_companions(stores, app.services.sound, hooks))
            (begin if wish.start or wish.go_on else window.prepare)()

        loop.once_painted(window.overview, after_first_page)
        loop.run(window)
        if door is not None:
            door.close()
    finally:
        app.close()
    return None
