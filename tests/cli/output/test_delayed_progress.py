"""Long work shows its progress, and short work shows nothing."""

import io
import sys

import pytest

from reader.cli.output import delayed_progress as module
from reader.cli.output.delayed_progress import delayed_progress


class _Terminal(io.StringIO):
    """Records what is written to a terminal."""

    def isatty(self) -> bool:
        return True


def _shown(
    monkeypatch: pytest.MonkeyPatch, output: io.StringIO, seconds: float, *, among_data: bool
) -> str:
    """Return the progress shown after 1 of 3 items that take a given time."""
    errors = _Terminal()
    now = 100.0
    monkeypatch.setattr(sys, "stderr", errors)
    monkeypatch.setattr(sys, "stdout", output)
    monkeypatch.setattr(module, "monotonic", lambda: now)
    monkeypatch.setenv("TERM", "xterm")
    with delayed_progress(among_data=among_data) as progress:
        now += seconds
        progress(1, 3)
    return errors.getvalue()


def test_work_that_is_done_within_a_second_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _shown(monkeypatch, io.StringIO(), 0.9, among_data=True) == ""


@pytest.mark.parametrize("output", [io.StringIO(), _Terminal()])
def test_longer_work_shows_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, output: io.StringIO
) -> None:
    assert "1 of 3" in _shown(monkeypatch, output, 1.1, among_data=False)


def test_among_data_on_a_terminal_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _shown(monkeypatch, _Terminal(), 1.1, among_data=True) == ""
    assert "1 of 3" in _shown(monkeypatch, io.StringIO(), 1.1, among_data=True)
