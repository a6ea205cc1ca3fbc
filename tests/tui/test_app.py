"""What the application does when it starts, and how it reports internal errors."""

import gc
from collections.abc import Callable

import pytest
from stage import on_stage
from temporary_library import TemporaryLibrary
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.worker import WorkerFailed

from reader.model.settings import Settings
from reader.tui.app import PullquoteApp
from reader.tui.early.start import Start
from reader.tui.library_access.library_thread import LibraryThread


def test_what_went_wrong_in_a_worker_is_told_itself() -> None:
    app = PullquoteApp(Settings(), LibraryThread(TemporaryLibrary), Start())
    fault = ZeroDivisionError()
    app._handle_exception(WorkerFailed(fault))
    assert app.crash is fault


async def test_garbage_is_collected_once_the_first_frame_is_drawn() -> None:
    thresholds = gc.get_threshold()
    gc.disable()  # as the program does before it starts
    gc.set_threshold(20_000)
    try:
        async with on_stage():
            assert gc.isenabled()
            assert gc.get_threshold()[0] < 20_000  # else closed screens would be kept for long
    finally:
        gc.enable()
        gc.set_threshold(*thresholds)


class _Forgetful(Screen[None]):
    """A screen that forgets what waits for its first frame, as one that closes before it may."""

    def _invoke_later(self, callback: Callable[..., object], sender: MessagePump) -> None:
        pass


async def test_garbage_is_collected_even_if_another_screen_opens_before_the_first_frame(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = PullquoteApp.on_mount

    def start_with_a_key_typed_ahead(app: PullquoteApp) -> None:
        start(app)
        app.push_screen(_Forgetful())

    monkeypatch.setattr(PullquoteApp, "on_mount", start_with_a_key_typed_ahead)
    gc.disable()
    try:
        async with on_stage() as stage:
            await stage.until(gc.isenabled)
    finally:
        gc.enable()
