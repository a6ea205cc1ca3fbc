"""Pages that were refused are remembered for some days."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.library.files import refused_pages
from reader.library.files.refused_pages import RefusedPages

GONE, THERE = "https://mole.example/gone", "https://mole.example/there"


def test_a_refused_page_is_found_again(tmp_path: Path) -> None:
    RefusedPages(tmp_path / "copies").add([GONE])
    assert RefusedPages(tmp_path / "copies").among([THERE, GONE]) == {GONE}


@pytest.mark.parametrize("days", [8, -8])  # before, the clock may have been ahead
def test_after_a_week_a_refusal_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    pages = RefusedPages(tmp_path)
    pages.add([GONE])

    class Later(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Later":
            late = datetime.now(UTC) + timedelta(days=days)
            return cls.fromtimestamp(late.timestamp(), UTC)

    monkeypatch.setattr(refused_pages, "datetime", Later)
    assert not pages.among([GONE])


@pytest.mark.parametrize(
    "content", [b"", b"\xff\n", b"a\n", b"a b\n", b"a \xc2\xb2\n", b"a " + b"9" * 99]
)
def test_a_damaged_file_contains_no_refusals(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "refused").write_bytes(content)
    assert not RefusedPages(tmp_path).among([GONE])


def test_a_directory_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("in the way")
    pages = RefusedPages(tmp_path / "copies")
    pages.add([GONE])
    assert not pages.among([GONE])


def test_of_very_many_refusals_the_last_ones_are_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refused_pages, "_MAX_PAGES", 1)
    pages = RefusedPages(tmp_path)
    pages.add([GONE])
    pages.add([THERE])
    assert pages.among([THERE, GONE]) == {THERE}
