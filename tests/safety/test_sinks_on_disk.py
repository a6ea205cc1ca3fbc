"""Hostile text leaving the program: exports, the editor's file, reports, messages."""

import re
import stat
import sys
from pathlib import Path

import pytest
from hostile_stage import PLACE, hostile_article, hostile_library
from hostile_words import PAYLOAD, harm_in, hostile
from temporary_library import TemporaryLibrary
from whole_imports import import_all

from reader.cli.main import main
from reader.errors import ReaderError
from reader.export.formats import FORMATS
from reader.export.gathering import Gathered
from reader.export.importing.file_kinds import read_bytes
from reader.export.writing import write_folder
from reader.library.files.crash_reports import write_report
from reader.tui.terminal.programs import edit_text


def assert_harmless(text: str) -> None:
    for line in re.split(r"\r?\n", text):
        assert harm_in(line.replace("\t", " ")) == ""


@pytest.mark.parametrize("form", FORMATS)
def test_no_export_has_what_acts(form: str, tmp_path: Path) -> None:
    """Notes imported from another program are exported again."""
    library = TemporaryLibrary()
    row = ",".join(f'"{_quoted(word)}"' for word in ("ice", "Salt", "mine", "tag"))
    table = f"Highlight,Title,Note,Tags,URL\n{row},https://example.org/x\n"
    import_all(library, read_bytes(table.encode("utf-8", "replace")))
    entries = list(Gathered(library))
    assert entries
    assert entries[0].notes
    assert_harmless(FORMATS[form].write(entries))
    (written,) = write_folder(tmp_path / "out", entries, FORMATS[form], force=False)
    assert written.path.parent == tmp_path / "out"
    assert harm_in(written.path.name) == ""
    assert len(written.path.name.encode()) <= 255


def _quoted(word: str) -> str:
    return hostile(word).replace('"', "'").replace("\n", " ")


def test_the_editor_gets_a_private_file_of_our_name(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "editor.py"
    script.write_text(
        "import os, sys\n"
        "path = sys.argv[1]\n"
        f"open({str(seen)!r}, 'w').write(f'{{os.path.basename(path)}} {{os.stat(path).st_mode}}')\n"
        "open(path, 'ab').write(b'\\x1b[31m \\xff')\n"
    )
    text = edit_text("a note\n", f"{sys.executable} {script}", lambda _: None)
    name, mode = seen.read_text().split()
    assert name == "note.md"
    assert stat.S_IMODE(int(mode)) == 0o600
    assert text.startswith("a note\n")


def test_a_crash_report_has_nothing_of_the_text(tmp_path: Path) -> None:
    try:
        raise ValueError(PAYLOAD)
    except ValueError as error:
        path = write_report(error, tmp_path)
    assert path is not None
    report = path.read_text()
    assert_harmless(report)
    assert "taken" not in report
    assert "loud" not in report
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_error_is_one_harmless_line() -> None:
    for error in (ReaderError(PAYLOAD), ReaderError("x", location=PAYLOAD)):
        assert harm_in(str(error)) == ""


@pytest.mark.parametrize("verb", ["print", "quotes", "outline"])
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_the_command_line_prints_nothing_that_acts(
    verb: str, options: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    name = "a\x1b[31m\u202eb.txt"
    text = f"{hostile('Ice')}\n\n“We wait {PAYLOAD[:60]} here,” said Ada Quill. {hostile('x')}\n"
    (tmp_path / name).write_bytes(text.replace("\ud800", "").encode())
    main([verb, *options, "--data-dir", str(tmp_path / "data"), "--", str(tmp_path / name)])
    out, err = capfd.readouterr()
    assert out
    assert_harmless(out)
    assert_harmless(err)


@pytest.mark.parametrize(
    "words",
    [
        ["print", PLACE.replace("\udc9b", "")],
        ["print", f"https://{PAYLOAD[:40]}"],
        [f"--{PAYLOAD}"],
        [PAYLOAD, PAYLOAD],
        ["export", "--to", PAYLOAD],
        ["notes", "rm", PAYLOAD],
        ["import", f"/nowhere/{PAYLOAD}"],
    ],
)
def test_what_is_wrong_is_said_without_acting(
    words: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    given = [word.replace("\0", "").replace("\ud800", "") for word in words]
    assert main([*given, "--data-dir", str(tmp_path / "data")]) > 0
    out, err = capfd.readouterr()
    assert err
    assert_harmless(out + err)


def test_hostile_notes_can_be_listed() -> None:
    library = hostile_library(hostile_article())
    assert len(library.annotations()) == 6
