"""Exporting and importing notes in which every field attacks the program that reads them."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import ParseError, SourceError
from reader.export.entry import Entry
from reader.export.formats import FORMATS
from reader.export.importing.file_kinds import read_bytes, read_import
from reader.export.writers.citations import authors_of
from reader.export.writers.markdown import escaped
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta

NOW = datetime(2026, 3, 7, tzinfo=UTC)
ACTS = (
    "=cmd|'/C calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "](javascript:alert(1))", "![x](http://x/y.png)", "[[note]]",
    "\n#+BEGIN_SRC sh\nrm -rf\n#+END_SRC", "\n* TODO", "\n---\nkey: x\n---\n",
    "\\input{/etc/passwd}", "}, @online{x", "{{template}}", "`r system('x')`", "%%", "<!--", "]]>",
    "\u202eexe", "\x1b]52;c;x\x07", "\n:PROPERTIES:\n:x: y\n:END:", "src_sh{rm} call_x()",
    "[[elisp:(shell-command \"x\")]]", "#tag ^block ==x== $$x$$",
)  # fmt: skip


def entry_of(words: str, body: str) -> Entry:
    note = Annotation(
        "n1", "k", Motivation.COMMENTING, Target(0, 3, words, words, words), NOW, NOW, body,
        (words,), words, "", words,
    )  # fmt: skip
    meta = Meta(words, words, words, words, words, words)
    return Entry("k", f"https://example.org/{words}", meta, (note,))


@pytest.mark.parametrize("words", ACTS, ids=ascii)
@pytest.mark.parametrize("form", FORMATS)
def test_no_export_acts_on_who_reads_it(form: str, words: str) -> None:
    body = "mine" if form in ("markdown", "obsidian") else words  # exported as Markdown
    text = FORMATS[form].write([entry_of(words, body)])
    lines = text.split("\n")
    assert "\x1b" not in text
    assert "\u202e" not in text
    match form:
        case "csv":
            cells = [cell.strip('"') for line in lines for cell in line.split('","')]
            assert not any(cell.startswith(("=", "+", "-1", "@", "\t")) for cell in cells)
        case "html":
            lower = text.lower()
            assert "<script>alert" not in lower
            assert "<img src=x" not in lower
            assert 'href="javascript' not in lower
        case "markdown" | "obsidian":
            shown = text.partition("\n---\n")[2] if form == "obsidian" else text
            assert not re.search(r"(?<!\\)(<script|\]\(javascript:|!\[x\]\(|\[\[note)", shown)
        case "org":
            assert not any(line.startswith(("#+BEGIN_SRC", "* TODO")) for line in lines)
            assert "[[elisp:" not in text
            assert not re.search(r"(?<!%5B)elisp:\(", text)
            assert "src_sh{" not in text
        case "bibtex":
            assert "\\input{" not in text
            assert text.count("@online{") == 1
            depth = 0
            for char in text.strip()[:-1]:
                depth += (char == "{") - (char == "}")
                assert depth > 0 or char not in ",}"
            assert depth == 1
        case "w3c" | "json" | "csl":
            json.loads(text)


def test_exports_are_linear_in_blanks() -> None:
    """With quadratic run time, this would take hours."""
    assert authors_of("Ada Quill" + " " * 200_000 + "and Jon") == ["Ada Quill", "Jon"]
    assert escaped("a" + "\n" * 200_000 + "# b").endswith("\\# b")


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":'
        + b"[" * 50_000,
        b"[1e999999, NaN, Infinity]",
        b'[{"url": ' + b"9" * 10_000 + b"}]",
        b"\xff\xfe\x00",
        b"<" * 100_000,
        b'"' * 100_000,
    ],
    ids=range(8),
)
def test_broken_lists_of_notes_are_told(body: bytes) -> None:
    with pytest.raises(ParseError):
        read_bytes(body)


def test_clippings_without_words_are_no_notes() -> None:
    assert read_bytes(b"==========\n" * 50_000) == ()


@pytest.mark.parametrize("part", [b"[],", b"{},", b"1,", b'"a",'])
def test_json_that_would_fill_the_memory_is_not_read(part: bytes) -> None:
    with pytest.raises(ParseError, match="too many parts"):
        read_bytes(b"[" + part * (9_000_000 // len(part)) + b"1]")


def test_names_of_javascript_are_names_like_others() -> None:
    item = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "__proto__": {"polluted": True},
        "constructor": {"prototype": {}},
        "__class__": "os.system",
        "body": {"__proto__": {"value": "x"}, "type": "TextualBody", "value": "a note"},
        "target": {"source": "https://example.org/a", "selector": {"__proto__": []}},
    }
    (entry,) = read_bytes(json.dumps(item).encode())
    assert entry.notes[0].body == "a note"
    assert "proto" not in FORMATS["w3c"].write([entry])


def test_only_regular_files_are_imported(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("/dev/zero")
    (tmp_path / "loop.json").symlink_to("loop.json")
    for name, words in (
        ("link.json", "is a device"),
        ("loop.json", "too many links"),
        ("x", "no such"),
    ):
        with pytest.raises(SourceError, match=words):
            read_import(tmp_path / name)
    with pytest.raises(SourceError, match="is a directory"):
        read_import(tmp_path)
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(257 * 1024 * 1024)
    with pytest.raises(SourceError, match="larger than the limit of 256 MB"):
        read_import(large)
