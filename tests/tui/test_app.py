"""How the application reports internal errors."""

from memory_library import MemoryLibrary
from textual.worker import WorkerFailed

from reader.model.settings import Settings
from reader.tui.app import PullquoteApp
from reader.tui.early.start import Start
from reader.tui.library_access.library_thread import LibraryThread


def test_what_went_wrong_in_a_worker_is_told_itself() -> None:
    app = PullquoteApp(Settings(), LibraryThread(MemoryLibrary), Start())
    fault = ZeroDivisionError()
    app._handle_exception(WorkerFailed(fault))
    assert app.crash is fault
