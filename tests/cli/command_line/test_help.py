"""What ``--help`` looks like in terminals of any width."""

import pytest

from reader.cli.command_line.help import overview


def widest(text: str) -> int:
    return max(map(len, text.splitlines()))


@pytest.mark.parametrize(("columns", "least", "most"), [("90", 80, 90), ("20", 60, 72)])
def test_lines_fit_a_terminal_but_are_never_too_narrow_to_read(
    columns: str, least: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert least < widest(overview()) <= most


@pytest.mark.parametrize("columns", ["", "wide", "-5", "²", "400", "9" * 5_000])
def test_any_width_that_the_environment_tells_is_answered(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert 60 < widest(overview()) <= 100
