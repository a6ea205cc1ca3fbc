"""Ending the process from the application."""

import os
import signal
from types import SimpleNamespace
from typing import Any

import pytest

from reader.tui.terminal.terminal_exit import leave_process


def test_a_file_that_is_being_exported_is_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def end(status: int) -> None:
        done.append(str(status))
        raise SystemExit(status)

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(
        "reader.export.unfinished_files.remove_unfinished", lambda: done.append("removed")
    )
    driver: Any = SimpleNamespace(
        stop_application_mode=lambda: done.append("restored"), close=lambda: None
    )
    with pytest.raises(SystemExit):
        leave_process(driver, 0, "")
    assert done == ["restored", "removed", "0"]
