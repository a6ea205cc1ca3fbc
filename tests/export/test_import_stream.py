"""A file of our own JSON is imported article by article, as if it had been read at once."""

from pathlib import Path

import pytest
from export_samples import entries, entry, note
from hypothesis import given, settings
from memory_library import MemoryLibrary

from reader.errors import ParseError, SourceError
from reader.export.entry import Entry
from reader.export.formats import format_named
from reader.export.importing import import_stream as module
from reader.export.importing.file_kinds import read_import
from reader.export.importing.import_stream import ImportStream, import_stream
from reader.export.importing.note_merging import take, what_is_new
from reader.export.json_formats.native import json_text

ENTRIES = (entry(note("n1"), note("n2", "gulls")), entry(note("n3", "terns"), title="Terns"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An export of ours."""
    path = tmp_path / "export.json"
    path.write_text("".join(json_text(ENTRIES)), encoding="utf-8")
    return path


@settings(max_examples=40)
@given(written=entries())
def test_it_holds_what_reading_all_of_it_finds(
    tmp_path_factory: pytest.TempPathFactory, written: tuple[Entry, ...]
) -> None:
    path = tmp_path_factory.mktemp("streams") / "export.json"
    path.write_text("".join(json_text(written)), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_PIECE_CHARS", 700)
        stream = import_stream(path)
        assert stream is not None
        assert tuple(stream) == read_import(path)
        assert len(stream) >= len(read_import(path))


def test_it_can_be_looked_at_and_then_taken(path: Path) -> None:
    library, stream = MemoryLibrary(), ImportStream(path)
    assert what_is_new(library, stream).new == 3
    assert len(take(library, stream).changes) == 3
    assert what_is_new(library, stream).same == 3


def test_what_is_broken_at_its_end_is_told_before_anything_is_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PIECE_CHARS", 200)
    whole = path.read_text(encoding="utf-8")
    for broken in (whole.rstrip()[:-1], whole[: len(whole) // 2], f"{whole} 7"):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(ParseError, match="broken JSON"):
            import_stream(path)
    path.write_bytes(whole.encode() + b" " * 20_000 + b"\xff")
    with pytest.raises(ParseError, match="not UTF-8"):
        import_stream(path)


def test_an_article_of_nothing_but_parts_is_refused(path: Path) -> None:
    before = '{"schema": 1, "generator": "pullquote", "articles": ['
    path.write_text(f"{before}[{'[],' * 3_000_000}[]]]}}")
    with pytest.raises(ParseError, match="so many parts"):
        import_stream(path)


def test_a_file_that_goes_away_in_between_is_told(path: Path) -> None:
    stream = ImportStream(path)
    path.unlink()
    with pytest.raises(SourceError, match="no such file"):
        list(stream)


@pytest.mark.parametrize(
    "text",
    [
        format_named("w3c").write(ENTRIES),
        format_named("csv").write(ENTRIES),
        '{"schema": 2, "generator": "pullquote", "articles": []}',
        '{"articles": [], "schema": 1, "generator": "pullquote"}',
        '{"schema": 1, "generator": "pullquote", "articles": {}}',
        '{"schema": 1, "generator": "pullquote"',
        "[" * 100_000,
        "",
    ],
)
def test_another_file_is_left_to_others(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    assert import_stream(path) is None


def test_what_is_no_file_is_left_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").write_text("".join(json_text(ENTRIES)), encoding="utf-8")
    assert import_stream(tmp_path) is None
    assert import_stream(tmp_path / "none") is None
    assert import_stream(Path("-")) is None
