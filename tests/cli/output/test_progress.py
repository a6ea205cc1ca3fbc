"""Progress is shown in one line of the terminal, which is removed at the end."""

import io
import os
import sys

import pytest

from reader.cli.output.progress import ProgressBar


class _Terminal(io.StringIO):
    """Records what is written to a terminal."""

    def isatty(self) -> bool:
        return True


def _shown(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, total: int) -> str:
    """Return what is written after the first of several items."""
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with ProgressBar(total) as progress:
        progress.show(1)
    return stream.getvalue()


def test_the_line_is_drawn_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    line = f"\r[{'#' * 10}{'-' * 20}] 1 of 3"
    assert _shown(monkeypatch, _Terminal(), 3) == f"{line}\r\x1b[K"


def test_of_a_single_piece_nothing_is_drawn_and_nothing_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert _shown(monkeypatch, _Terminal(), 1) == ""


def test_nothing_is_drawn_where_no_terminal_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _shown(monkeypatch, io.StringIO(), 3) == ""


def test_nothing_is_drawn_over_a_program_that_reads_what_is_printed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb"), os.fdopen(writing, "w", encoding="utf-8") as pager:
        monkeypatch.setattr(sys, "stdout", pager)
        assert _shown(monkeypatch, _Terminal(), 3) == ""
