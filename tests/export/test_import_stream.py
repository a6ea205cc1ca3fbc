"""A long file of notes is imported article by article, with the same result as all at once."""

import json
from pathlib import Path

import pytest
from export_samples import entries, entry, note
from hypothesis import given, settings
from hypothesis import strategies as st
from temporary_library import TemporaryLibrary
from whole_imports import import_all

from reader.errors import ParseError, SourceError
from reader.export.entry import Entry
from reader.export.formats import format_named
from reader.export.importing.file_kinds import read_import
from reader.export.importing.import_stream import import_stream
from reader.export.importing.note_merging import preview_import, undo_import
from reader.export.json_formats import item_reader
from reader.export.json_formats.native import json_text

ENTRIES = (entry(note("n1"), note("n2", "gulls")), entry(note("n3", "terns"), title="Terns"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file exported by this program."""
    path = tmp_path / "export.json"
    path.write_text("".join(json_text(ENTRIES)), encoding="utf-8")
    return path


@settings(max_examples=40)
@given(written=entries(), name=st.sampled_from(["json", "w3c"]))
def test_it_holds_what_reading_all_of_it_finds(
    tmp_path_factory: pytest.TempPathFactory, written: tuple[Entry, ...], name: str
) -> None:
    path = tmp_path_factory.mktemp("streams") / "export.json"
    path.write_text(format_named(name).write(written), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(item_reader, "_PIECE_BYTES", 700)
        stream = import_stream(path)
        assert (stream is None) == (name == "w3c" and not written)
        assert tuple(stream or ()) == read_import(path)
        assert len(stream or ()) >= len(read_import(path))


def as_w3c(annotations: str, form: str) -> str:
    """Return a list of annotations as other programs lay it out in a document."""
    context = '"@context": "http://www.w3.org/ns/anno.jsonld"'
    page = f'"type": "AnnotationPage", "items": {annotations}'
    return {
        "page": f"{{{context}, {page}}}",
        "collection": f'{{{context}, "total": 3, "first": {{{page}, "next": "x"}}, "last": "y"}}',
        "list": annotations,
        "turned page": f'{{"items": {annotations}, {context}, "type": "AnnotationPage"}}',
    }[form]


@pytest.mark.parametrize("form", ["page", "collection", "list", "turned page"])
def test_w3c_annotations_of_others_are_taken_in_every_form(path: Path, form: str) -> None:
    listed = json.loads(format_named("w3c").write((*ENTRIES, *ENTRIES)))["items"]
    for number, item in enumerate(listed):
        item["id"] = f"https://notes.example/{number}"
    listed[1]["body"] = []
    path.write_text(as_w3c(json.dumps(listed), form), encoding="utf-8")
    library, stream = TemporaryLibrary(), import_stream(path)
    assert (stream is None) == (form == "turned page")
    held = stream or read_import(path)
    counts = preview_import(library, held)
    assert (counts.articles, counts.notes, counts.new) == (1, 6, 6)
    assert len(import_all(library, held).changes) == 6
    assert preview_import(library, held).same == 6
    assert undo_import(library, held).removed == 6


def test_it_can_be_looked_at_taken_and_taken_back(path: Path) -> None:
    library, stream = TemporaryLibrary(), import_stream(path)
    assert stream is not None
    assert preview_import(library, stream).new == 3
    assert len(import_all(library, stream).changes) == 3
    assert preview_import(library, stream).same == 3
    assert undo_import(library, stream).removed == 3
    assert preview_import(library, stream).removed == 3


def test_what_is_broken_at_its_end_is_reported_before_anything_is_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(item_reader, "_PIECE_BYTES", 200)
    whole = path.read_text(encoding="utf-8")
    for broken in (whole.rstrip()[:-1], whole[: len(whole) // 2], f"{whole} 7"):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(ParseError, match="invalid JSON"):
            import_stream(path)
    path.write_bytes(whole.encode() + b" " * 20_000 + b"\xff")
    with pytest.raises(ParseError, match="not UTF-8"):
        import_stream(path)


def test_an_article_of_nothing_but_parts_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(item_reader, "_UNLIMITED_CHARS", 4_000)
    monkeypatch.setattr(item_reader, "_PIECE_BYTES", 1_000)
    before = '{"schema": 1, "generator": "pullquote", "articles": ['
    path.write_text(f"{before}[{'[],' * 3_000}[]]]}}")
    with pytest.raises(ParseError, match="too many parts"):
        import_stream(path)


def test_a_file_that_goes_away_in_between_is_reported(path: Path) -> None:
    stream = import_stream(path)
    assert stream is not None
    path.unlink()
    with pytest.raises(SourceError, match="no such file"):
        list(stream)


@pytest.mark.parametrize(
    "text",
    [
        format_named("csv").write(ENTRIES),
        '{"schema": 2, "generator": "pullquote", "articles": []}',
        '{"articles": [], "schema": 1, "generator": "pullquote"}',
        '{"schema": 1, "generator": "pullquote", "articles": {}}',
        '{"schema": 1, "generator": "pullquote"',
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "first": "https://notes.example/1"}',
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "articles": []}',
        '[{"uri": "https://news.example/pier", "target": []}]',
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
