"""Work in a thread: every way in which it can end reaches whoever waits for it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import ParseError, ReaderError
from reader.workers.background import BackgroundTask


class Failing(BackgroundTask[str]):
    """Work that ends with an error."""

    def __init__(self, error: Exception) -> None:
        self._failure = error
        super().__init__("tide.txt")

    def _compute(self, _: Callable[[], bool]) -> str:
        raise self._failure


def test_an_error_of_ours_reaches_whoever_waits_unchanged() -> None:
    error = ParseError("no article", location="tide.txt")
    with pytest.raises(ParseError) as caught:
        Failing(error).wait(lambda: False)
    assert caught.value is error


def test_an_unexpected_error_is_told_with_its_report_and_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with pytest.raises(ReaderError) as caught:
        Failing(KeyError("secret words")).wait(lambda: False)
    (report,) = tmp_path.rglob("crash-*.txt")
    kind = "internal error (KeyError); a crash report, without any article text, is in"
    assert str(caught.value) == f"tide.txt: {kind} {report}"
    assert "secret" not in report.read_text()


def test_too_little_memory_is_told_without_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("reader.library.files.crash_reports.write_report")
    with pytest.raises(ReaderError, match=r"^tide\.txt: not enough memory$"):
        Failing(MemoryError()).result_within(60)
