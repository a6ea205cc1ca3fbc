from pathlib import Path

import pytest

from reader.errors import RefusedError, SourceError
from reader.sources.file import FileSource
from reader.sources.http import HttpSource
from reader.sources.registry import source_for
from reader.sources.stdin import StdinSource


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("-", StdinSource),
        ("story.txt", FileSource),
        ("/tmp/a:b.txt", FileSource),
        ("C:\\texts\\story.txt", FileSource),
        ("//example.org/story", FileSource),
        ("file:///tmp/story.txt", FileSource),
        ("http://example.org/", HttpSource),
        ("HTTPS://example.org/", HttpSource),
        ("", FileSource),
    ],
)
def test_a_location_finds_its_source(location: str, kind: type) -> None:
    assert isinstance(source_for(location), kind)


@pytest.mark.parametrize(
    "location",
    ["javascript:alert(1)", "data:text/html,hi", "ftp://example.org/x", "mailto:a@example.org"],
)
def test_other_kinds_of_address_are_refused_with_status_4(location: str) -> None:
    with pytest.raises(RefusedError) as caught:
        source_for(location)
    assert caught.value.exit_code == 4


def test_a_name_of_a_book_says_that_there_is_no_text() -> None:
    with pytest.raises(SourceError, match="no text to open, only notes that were imported"):
        source_for("urn:book:The Long Tide")


@pytest.mark.parametrize(
    ("location", "suggestion"),
    [
        ("example.org/story", "https://example.org/story"),
        ("news.example.co.uk:8080/a", "https://news.example.co.uk:8080/a"),
        ("www.example.org", "https://www.example.org"),
        ("localhost:8000/a", "http://localhost:8000/a"),
        ("127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
        ("192.168.0.7/a", "http://192.168.0.7/a"),
        ("5news.example.fr/a", "https://5news.example.fr/a"),
        ("example.org", "https://example.org"),
        ("news.example.co.uk", "https://news.example.co.uk"),
    ],
)
def test_an_address_without_its_scheme_is_suggested_with_it(location: str, suggestion: str) -> None:
    with pytest.raises(SourceError, match="no such file") as caught:
        source_for(location)
    assert suggestion in str(caught.value)


def test_a_file_that_looks_like_an_address_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "example.org").mkdir()
    (tmp_path / "example.org" / "story").touch()
    monkeypatch.chdir(tmp_path)
    assert isinstance(source_for("example.org/story"), FileSource)


def test_an_address_stays_one_though_folders_are_called_like_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "https:" / "news.example").mkdir(parents=True)
    assert isinstance(source_for("https://news.example"), HttpSource)
