"""The verbs, run in this process."""

import io
import json
import os
import sys
from pathlib import Path
from shlex import quote

import pytest

from reader.cli.command_line import request
from reader.cli.command_line.declaration import FORMATS
from reader.cli.error_boundary import guarded
from reader.cli.interactive import without_verb
from reader.cli.main import main

STORY = """Pier to close for repairs

The old pier will close in May, the council said.

"Rust does not wait for budgets," said Ida Moen, the harbour master. "We start in spring."
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The path of an article; notes go to a directory of this test, settings come from none."""
    monkeypatch.setenv("PULLQUOTE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    """Run the command and return what it wrote to standard output."""
    assert main(list(words)) == status
    return capsys.readouterr().out


def told(capsys: pytest.CaptureFixture[str], *words: str, status: int) -> str:
    """Run the command and return what it wrote to standard error; nothing else came out."""
    assert main(list(words)) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("pullquote: ")
    return captured.err


def test_print_writes_the_text(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert said(capsys, "print", story) == STORY
    assert said(capsys, story) == STORY
    assert said(capsys, "print", "--", story) == STORY


def test_print_wraps_lines_where_a_width_is_named(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    text = said(capsys, "print", story, "--width", "30")
    assert max(map(len, text.splitlines())) <= 30
    assert text.split() == STORY.split()
    for width in ("0", "19", "1001", "9" * 30, "²", "-30", "wide", "30.5"):
        assert "from 20 to 1000" in told(capsys, "print", story, f"--width={width}", status=2)
    assert "--json" in told(capsys, "print", story, "--width", "30", "--json", status=2)


def test_print_json_points_into_the_text(capsys: pytest.CaptureFixture[str], story: str) -> None:
    found = json.loads(said(capsys, "print", story, "--json"))
    assert found["schema"] == 1
    assert found["title"] == "Pier to close for repairs"
    first = found["blocks"][0]
    assert found["text"][first["start"] : first["end"]] == "Pier to close for repairs"


def test_quotes_name_their_speakers(capsys: pytest.CaptureFixture[str], story: str) -> None:
    lines = said(capsys, "quotes", story).splitlines()
    assert lines[0].split(maxsplit=3)[:3] == ["1", "Ida", "Moen"]
    assert "Rust does not wait for budgets" in lines[0]
    found = json.loads(said(capsys, "quotes", "--json", story))
    quote = found["quotes"][0]
    assert set(quote) == {
        "start",
        "end",
        "text",
        "kind",
        "speaker",
        "speaker_mention",
        "speaker_start",
        "speaker_end",
        "cue",
        "confidence",
        "corrected",
    }
    assert quote["speaker"] == "Ida Moen"


def test_what_comes_through_a_pipe_needs_no_name(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for verb in ("print", "quotes", "outline"):
        monkeypatch.setattr(request, "piped_source", lambda: [story])
        assert said(capsys, verb) == said(capsys, verb, story)
        monkeypatch.setattr(request, "piped_source", list)
        assert f"{verb} needs SOURCE" in told(capsys, verb, status=2)


def test_without_a_terminal_what_comes_through_a_pipe_is_printed(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(without_verb, "piped_source", lambda: [story])
    assert said(capsys) == said(capsys, "print", story)
    monkeypatch.setattr(without_verb, "piped_source", list)
    assert "cannot be opened without a terminal" in told(capsys, status=2)


@pytest.mark.parametrize(("kind", "source"), [("file", ["-"]), ("pipe", ["-"]), ("nothing", [])])
def test_standard_input_is_read_when_it_is_a_pipe_or_a_file(
    kind: str, source: list[str], story: str
) -> None:
    ends = list(os.pipe())
    path = {"file": story, "nothing": os.devnull}.get(kind)
    given = os.open(path, os.O_RDONLY) if path else ends[0]
    before = os.dup(0)
    try:
        os.dup2(given, 0)
        assert request.piped_source() == source
    finally:
        os.dup2(before, 0)
        for each in {*ends, given, before}:
            os.close(each)


def test_words_are_searched_in_all_that_was_read(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "no article you have read contains" in told(capsys, "search", "rust", status=1)
    main(["notes", "add", story, "--article", "--note", "read"])
    capsys.readouterr()
    title, context = said(capsys, "search", "harbour", "mas").splitlines()
    assert title == f"Pier to close for repairs  ({story})"
    assert context.strip() == '… said Ida Moen, the harbour master. "We start in spring."'
    (found,) = json.loads(said(capsys, "search", "--json", '"harbour master"'))["found"]
    assert (found["source"], found["text"]) == (story, "harbour master")
    assert STORY[found["start"] : found["end"]] == "harbour master"
    assert json.loads(said(capsys, "search", "zeppelin", "--json", status=1))["found"] == []


def test_what_cannot_be_searched_is_told(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    main(["notes", "add", story, "--article", "--note", "read", "--data-dir", str(tmp_path)])
    capsys.readouterr()
    (tmp_path / "texts.sqlite3").mkdir()
    problem = told(capsys, "search", "harbour", "--data-dir", str(tmp_path), status=1)
    assert "1 article not searched" in problem


def test_help_is_a_verb_unless_a_file_is_called_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert said(capsys, "help") == said(capsys, "--help")
    assert said(capsys, "help", "notes", "add") == said(capsys, "notes", "add", "--help")
    (tmp_path / "help").write_text(STORY)
    assert said(capsys, "help") == STORY


@pytest.mark.parametrize("verb", ["print", "outline", "notes", "diff"])
def test_what_takes_one_article_says_what_can_be_done_with_a_folder(
    verb: str, capsys: pytest.CaptureFixture[str], story: str
) -> None:
    folder = Path(story).parent / "two words"
    folder.mkdir()
    problem = told(capsys, verb, str(folder), status=3)
    assert f"pullquote '{folder}' lists its articles" in problem
    assert f"pullquote quotes '{folder}' their quotes" in problem


def test_a_folder_is_told_as_one_however_it_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in (tmp_path.as_uri(), "~"):
        listing = f"pullquote {quote(str(tmp_path))} lists its articles"
        assert listing in told(capsys, "print", name, status=3)


def test_quotes_of_a_folder_without_articles_says_that(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert f"{tmp_path}: no articles" in told(capsys, "quotes", str(tmp_path), status=1)


def test_quotes_are_filtered(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert "Rust" in said(capsys, "quotes", story, "--speaker", "moen")
    either = ("--speaker", "nobody", "--speaker", "moen")
    assert "Rust" in said(capsys, "quotes", story, *either)
    nobody = told(capsys, "quotes", story, "--speaker", "nobody", status=1)
    assert "no quotes like that, but 2 others" in nobody
    assert "no quotes" in told(capsys, "quotes", story, "--kind", "block", status=1)
    assert "↳" in said(capsys, "quotes", story, "--explain")


def test_quotes_are_found_by_their_words_and_shown_in_their_paragraph(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    found = said(capsys, "quotes", story, "--find", "spring START", "--context")
    words, paragraph = found.splitlines()
    assert words == "2  Ida Moen  We start in spring."
    assert paragraph.startswith('   ¶ 3  "Rust does not wait for budgets," said Ida Moen')
    assert "no quotes" in told(capsys, "quotes", story, "--find", "spring rust", status=1)
    (quote,) = json.loads(said(capsys, "quotes", story, "--find", "rust", "--context", "--json"))[
        "quotes"
    ]
    assert (quote["paragraph"], quote["context"][:6]) == (3, '"Rust ')
    (quote, _) = json.loads(said(capsys, "quotes", story, "--json"))["quotes"]
    assert "context" not in quote


def test_half_remembered_words_are_found_whatever_the_marks_and_dashes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "lamp.txt"
    story.write_text("“We don’t light a half‑burnt lamp,” said Ada Quill.\n", encoding="utf-8")
    assert "Ada Quill" in said(capsys, "quotes", str(story), "--find", "DON'T half-burnt")


def test_quotes_of_many_come_in_order_and_a_bad_one_stops_nothing(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(STORY)
    missing = str(tmp_path / "missing.txt")
    assert main(["quotes", "--json", story, missing, str(folder)]) == 3
    captured = capsys.readouterr()
    found = [json.loads(line)["source"] for line in captured.out.splitlines()]
    assert found == [story, *(str(folder / f"{number}.txt") for number in range(3))]
    assert "missing.txt" in captured.err


def test_sources_that_all_fail_are_told_by_the_first_of_their_reasons(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    first, second = (str(tmp_path / name) for name in ("gone.txt", "lost.txt"))
    lines = told(capsys, "quotes", first, second, status=3).splitlines()
    assert [path in line for path, line in zip((first, second), lines, strict=True)] == [True] * 2


def test_many_articles_are_shared_among_processes(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(STORY)
    (folder / "4.txt").write_bytes(b"\x7fELF" + bytes(400))
    assert main(["quotes", "--json", str(folder)]) == 3
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 8
    assert "4.txt" in captured.err


def test_standard_input_among_many_is_read_by_the_command_itself(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    sources = [*[story] * 8, "-", story]
    assert main(["quotes", "--json", *sources]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["source"] for line in lines] == sources


def test_in_a_directory_that_was_deleted_all_that_is_named_whole_is_done(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(STORY)
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main(["quotes", "--json", str(folder)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 9
    assert main(["notes", "--data-dir", "mine"]) == 5
    told = capsys.readouterr().err
    assert told == "pullquote: mine: the directory you are in has been deleted\n"


def test_the_outline_has_sections_and_quotes(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "Ida Moen" in said(capsys, "outline", story)
    found = json.loads(said(capsys, "outline", story, "--json"))
    assert found["speakers"][0]["name"] == "Ida Moen"


def test_the_outline_is_indented_by_the_levels_of_its_sections(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "pier.md"
    page.write_text(f"# Pier\n\n## Rust\n\n{STORY}\n\n### Spring\n\nIt is late.\n")
    lines = said(capsys, "outline", str(page)).splitlines()
    assert [line for line in lines if "“" not in line] == ["Pier", "  Rust", "    Spring"]
    assert [line.index("“") for line in lines if "“" in line] == [4, 4]


def test_a_note_is_saved_listed_and_removed(capsys: pytest.CaptureFixture[str], story: str) -> None:
    note = "-rf “why” now?\nsecond line"
    identifier = said(
        capsys, "notes", "add", story, "--quote", "rust DOES not", "--note", note, "--tag", "sea"
    ).strip()
    assert identifier.isalnum()
    found = json.loads(said(capsys, "notes", "--json"))
    (entry,) = found["notes"]
    assert entry["id"] == identifier
    assert (entry["quote"], entry["note"], entry["tags"]) == ("Rust does not", note, ["sea"])
    assert (entry["status"], entry["kind"], entry["speaker"]) == ("exact", "note", "Ida Moen")
    assert STORY[entry["start"] : entry["end"]] == "Rust does not"
    assert json.loads(said(capsys, "notes", story, "--json")) == found
    listed = said(capsys, "notes")
    assert identifier in listed
    assert "> Ida Moen: Rust does not" in listed
    assert said(capsys, "notes", "--tag", "sea", "--find", "why") == listed
    assert said(capsys, "notes", "rm", identifier) == ""
    assert "no notes" in told(capsys, "notes", status=1)
    assert "no note" in told(capsys, "notes", "rm", identifier, status=1)
    for words in ([], ["--find", "why"], [story]):
        assert main(["notes", *words, "--json"]) == 1
        assert json.loads(capsys.readouterr().out) == {"schema": 1, "notes": []}
    assert identifier in said(capsys, "notes", "trash", story, "--find", "why")
    assert said(capsys, "notes", "restore", identifier) == ""
    assert said(capsys, "notes") == listed
    assert "the trash is empty" in told(capsys, "notes", "trash", status=1)
    assert main(["notes", "trash", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"schema": 1, "notes": []}
    assert "in the trash" in told(capsys, "notes", "restore", identifier, status=1)


def test_notes_follow_an_edited_article(capsys: pytest.CaptureFixture[str], story: str) -> None:
    said(capsys, "notes", "add", story, "--quote", "Rust does not wait", "--note", "x")
    Path(story).write_text(STORY.replace("The old pier", "Much to regret, the old pier"))
    (entry,) = json.loads(said(capsys, "notes", story, "--json"))["notes"]
    assert entry["status"] == "moved"
    Path(story).unlink()
    assert main(["notes", story, "--json"]) == 0
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["notes"]) == 1
    assert "read last" in captured.err


def test_a_passage_that_is_not_there_is_told(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    words = told(capsys, "notes", "add", story, "--quote", "gulls", status=1)
    assert words == f"pullquote: {story}: the passage is not in the article: “gulls”\n"
    assert "--quote" in told(capsys, "notes", "add", story, status=2)
    assert "missing" in told(capsys, "notes", "add", f"{story}.missing", "--quote", "x", status=3)


def test_export_and_import(capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path) -> None:
    said(capsys, "notes", "add", story, "--quote", "Rust", "--note", "why now?")
    assert "why now?" in said(capsys, "export", "--to", "markdown")
    assert said(capsys, "export", story, "--to", "csv").startswith("Highlight,")
    out = tmp_path / "notes.json"
    said(capsys, "export", "--to", "json", "-o", str(out))
    assert "--force" in told(capsys, "export", "--to", "json", "-o", str(out), status=2)
    elsewhere = ("--data-dir", str(tmp_path / "other"))
    assert "1 would be new" in said(capsys, *elsewhere, "import", str(out), "--dry-run")
    assert "no notes" in told(capsys, *elsewhere, "notes", status=1)
    assert "1 new" in said(capsys, *elsewhere, "import", str(out))
    assert "1 already there" in said(capsys, *elsewhere, "import", str(out))
    assert "why now?" in said(capsys, *elsewhere, "notes")
    folder = tmp_path / "access"
    for path in (f"{folder}/", f"{folder}", f"{tmp_path / 'new vault'}"):
        said(capsys, "export", "--to", "obsidian", "-o", path)
        assert [each.name for each in Path(path).iterdir()] == ["Pier to close for repairs.md"]
    said(capsys, "export", "--to", "csv", "-o", f"{tmp_path / 'table'}")
    assert (tmp_path / "table").is_file()
    assert "no notes" in told(
        capsys, *("--data-dir", str(tmp_path / "new")), "export", "--to", "json", status=1
    )


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"],
        ["-x"],
        ["quotes"],
        ["outline", "a", "b"],
        ["export", "--to", "docx"],
        ["export"],
        ["notes", "add", "x", "--quote"],
        ["completion", "tcsh"],
        ["print", "--json=yes", "x"],
        ["notes", "add", "x", "--note", "a", "--note", "b"],
        [],
    ],
)
def test_wrong_usage_is_told(
    capsys: pytest.CaptureFixture[str], story: str, words: list[str]
) -> None:
    told(capsys, *words, status=2)


def test_what_cannot_be_read_is_told(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    assert "missing.txt" in told(capsys, "print", str(tmp_path / "missing.txt"), status=3)
    (tmp_path / "file").touch()
    words = told(capsys, "--data-dir", str(tmp_path / "file" / "x"), "notes", status=5)
    assert str(tmp_path / "file") in words


@pytest.mark.parametrize("word", ["--help", "--version", "keys"])
def test_what_cannot_be_written_is_told(
    word: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main([word]) == 1
    monkeypatch.undo()
    assert capsys.readouterr().err == "pullquote: cannot write: standard output is closed\n"


def test_help_and_version_of_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    from reader.cli.command_line.declaration import VERBS
    from reader.cli.dispatch import _HANDLERS

    assert {verb.name for verb in VERBS} | {""} == set(_HANDLERS)
    overview = said(capsys, "--help")
    for verb in VERBS:
        assert f"pullquote {verb.name}" in overview
        text = said(capsys, *verb.name.split(), "--help")
        assert all(f"--{option.name}" in text for option in verb.options)
    assert said(capsys, "--version") == said(capsys, "quotes", "--version")


def test_help_has_every_sentence_of_the_declarations_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from reader.cli.command_line.declaration import VERBS

    for verb in VERBS:
        text = " ".join(said(capsys, *verb.name.split(), "--help").split())
        assert f"{verb.summary[0].upper()}{verb.summary[1:]}." in text
        assert all(option.summary in text for option in verb.options)


@pytest.mark.parametrize(("columns", "widest"), [("80", 80), ("200", 100), ("20", 60)])
def test_help_fits_the_terminal_and_tells_what_an_option_takes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    text = said(capsys, "export", "--help")
    assert all(name in text for name in FORMATS)
    for line in (*text.splitlines(), *said(capsys, "--help").split("exit status")[0].splitlines()):
        assert len(line) <= widest


def test_a_source_named_like_a_verb_can_be_given(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "print").write_text(STORY)
    (tmp_path / "--json").write_text(STORY)
    assert said(capsys, "--", "print") == STORY
    assert said(capsys, "./print") == STORY
    assert said(capsys, "print", "--", "--json") == STORY


def test_no_byte_of_an_article_acts(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    hostile = "\x1b]0;owned\x07\x9b31m\u202e"
    path = tmp_path / f"a{hostile}b.txt"
    path.write_text(STORY.replace("pier", f"pier{hostile}"))
    for words in (["print"], ["quotes"], ["outline"], ["print", "--json"], ["quotes", "--json"]):
        assert main([*words, str(path)]) == 0
    note = ["--quote", "Rust", "--note", hostile, "--tag", hostile]
    assert main(["notes", "add", str(path), *note]) == 0
    for line in ("notes", "notes --json", *(f"export --to {name}" for name in FORMATS)):
        assert main(line.split()) == 0
    assert main(["print", str(path) + hostile]) == 3
    assert main([f"--{hostile}"]) == 2
    captured = capsys.readouterr()
    written = captured.out + captured.err
    assert not set(written) & set("\x1b\x07\x9b\u202e")


def test_keys_completions_and_manual_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert "| Keys |" in said(capsys, "keys")
    assert ".TH PULLQUOTE" in said(capsys, "manual")
    for shell in ("bash", "zsh", "fish"):
        assert "notes" in said(capsys, "completion", shell)


def test_doctor_says_how_things_are(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    said(capsys, "notes", "add", story, "--quote", "Rust")
    text = said(capsys, "doctor")
    assert "sound: 1 note, 1 article" in text
    assert str(tmp_path / "data") in text
    (tmp_path / "config" / "pullquote").mkdir(parents=True)
    (tmp_path / "config" / "pullquote" / "config.toml").write_text(
        'width = 3\ntheme = "plaid"\n[keys]\n"note.sing" = ["x"]\n'
    )
    text = said(capsys, "doctor")
    assert "config.toml:1: there is no setting" in text
    assert "config.toml:2: no theme is called plaid" in text
    assert "config.toml:4: no command is called 'note.sing'" in text
    (tmp_path / "file").touch()
    assert "library" in said(capsys, "doctor", "--data-dir", str(tmp_path / "file" / "x"), status=5)


def test_doctor_says_what_to_do_below_what_is_wrong(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("PULLQUOTE_THEME", "pullquote-light")
    lines = said(capsys, "doctor").splitlines()
    wrong = lines.index("terminal        TERM is 'dumb'")
    assert lines[wrong + 1].startswith(" " * 16 + "→ text is printed")
    assert not any("no theme" in line for line in lines)


def test_a_crash_that_cannot_be_written_down_is_told_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble() -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.library.files.crash_reports.write_report", lambda _: None)
    assert guarded(stumble) == 1
    line = "internal error (ZeroDivisionError); no crash report could be written"
    assert capsys.readouterr().err == f"pullquote: {line}\n"


def test_a_crash_is_one_line_and_a_report(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(_location: str, **_: object) -> None:
        raise RuntimeError("secret words of the article")

    monkeypatch.setattr("reader.pipeline.open_article", explode)
    words = told(capsys, "print", story, status=1)
    assert "RuntimeError" in words
    assert "secret" not in words
    assert words.count("\n") == 1
    (report,) = (tmp_path / "state").rglob("crash-*.txt")
    assert "secret" not in report.read_text()
    assert str(report) in words


def test_a_system_that_lets_no_thread_be_started_is_told_without_a_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> int:
        raise RuntimeError("can't start new thread")

    monkeypatch.delattr("reader.library.files.crash_reports.write_report")
    assert guarded(refused) == 1
    told = capsys.readouterr().err
    assert told.startswith("pullquote: the system allows no more threads")
    assert told.count("\n") == 1


def test_an_interrupt_is_left_to_what_ends_the_process(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_location: str, **_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.pipeline.open_article", interrupt)
    monkeypatch.setattr("reader.cli.output.streams.abandon", lambda: None)
    with pytest.raises(KeyboardInterrupt):
        main(["print", story])
    assert capsys.readouterr().err == ""


def test_closed_output_is_told(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["print", story]) == 1
    assert "closed" in capsys.readouterr().err


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_note_is_saved_although_its_id_cannot_be_written(
    more: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as closed:
        closed.setattr(sys, "stdout", None)
        assert main(["notes", "add", story, "--quote", "Rust does not", "--note", "x", *more]) == 0
    words = capsys.readouterr().err
    (entry,) = json.loads(said(capsys, "notes", "--json"))["notes"]
    assert words.startswith(f"pullquote: note {entry['id']} is saved; its id cannot be written: ")


def test_output_that_cannot_say_a_character_goes_on(
    story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(story).write_text(STORY.replace("pier", "píer “old”"), encoding="utf-8")
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", narrow)
    assert main(["print", story]) == 0
    narrow.seek(0)
    assert "p?er ?old? will close" in narrow.read()


def test_indirect_speech_is_told_only_when_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "indirect.txt"
    file.write_text(
        "Ferry fares rise\n\nHarbour master Ida Moen said that the fares would rise in May.\n\n"
        '"We waited as long as we could, and then a year longer," said Ms Moen.\n'
    )
    told = said(capsys, "quotes", str(file))
    assert "We waited" in told
    assert "would rise" not in told
    everything = said(capsys, "quotes", "--kind", "all", str(file)).splitlines()
    assert [line[:1] for line in everything] == [" ", "1"]
    assert "would rise" in everything[0]
    assert "We waited" not in said(capsys, "quotes", "--kind", "indirect", str(file))


def test_an_explanation_names_the_rule_and_what_was_weighed(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    told = said(capsys, "quotes", "--explain", story)
    assert "↳" in told
    assert "% sure" in told
    found = json.loads(said(capsys, "quotes", "--explain", "--json", story))
    candidates = found["quotes"][0]["candidates"]
    assert {"speaker", "rule", "score"} == set(candidates[0])


def test_a_dateline_stands_in_the_line_of_its_paragraph(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "dateline.txt"
    file.write_text(
        "Ferry fares rise again\n\nBRENMOUTH - The fares of the ferry to the islands will rise in"
        " May for the third time in four years, the harbour office said on Tuesday.\n"
    )
    assert "BRENMOUTH - The fares" in said(capsys, "print", str(file))


# words that are no verb --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"), [("qoutes", "quotes"), ("note", "notes"), ("colors", "colours")]
)
def test_a_misspelt_verb_is_told_the_right_one(
    capsys: pytest.CaptureFixture[str], typed: str, meant: str
) -> None:
    line = told(capsys, typed, "story.txt", status=3)
    assert line == f"pullquote: {typed}: no such file; did you mean pullquote {meant}?\n"


def test_a_file_that_is_called_nearly_like_a_verb_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "note").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert said(capsys, "note").startswith("Pier to close")


def test_any_other_word_is_a_file_that_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "pier", status=3) == "pullquote: pier: no such file\n"


def test_a_misspelt_option_is_told_the_right_one(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    words = told(capsys, "quotes", story, "--speeker", "Ida", status=2)
    assert "no option --speeker for quotes; did you mean --speaker?" in words
    assert "did you mean" not in told(capsys, "quotes", story, "--zzz", status=2)


# mistakes on the command line ---------------------------------------------------------------------


def test_a_misspelt_verb_of_two_words_is_told_the_right_one(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "did you mean notes add?" in told(capsys, "notes", "ad", story, status=2)
    assert "did you mean notes rm?" in told(capsys, "notes", "remove", "abc", status=2)
    assert "notes trash, notes restore do more" in told(capsys, "notes", "a", "b", status=2)


def test_help_with_no_verb_is_told(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert "no verb qoutes; did you mean quotes?" in told(capsys, "help", "qoutes", status=2)
    assert said(capsys, "help", "-h") == said(capsys, "--help")


@pytest.mark.parametrize("words", [["--data-dir", "", "notes"], ["export", "--to=json", "-o", ""]])
def test_a_path_that_is_empty_is_no_path(
    capsys: pytest.CaptureFixture[str], story: str, words: list[str]
) -> None:
    assert "needs a value" in told(capsys, *words, status=2)


@pytest.mark.parametrize("verb", ["print", "quotes", "diff", "same"])
def test_standard_input_is_read_only_once(
    capsys: pytest.CaptureFixture[str], story: str, verb: str
) -> None:
    assert "only once" in told(capsys, verb, "-", "-", status=2)


def test_a_search_for_nothing_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert told(capsys, "search", " ", status=2) == "pullquote: search needs WORDS ...\n"


def test_a_text_in_the_place_of_a_path_is_not_told_whole(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    words = told(capsys, STORY * 9, status=3)
    assert words.startswith("pullquote: Pier to close")
    assert words.endswith(": no such file: the name is too long\n")
    assert len(words) < 400


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_waited_for(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    pipe = str(tmp_path / "pipe")
    os.mkfifo(pipe)
    assert "to read from a pipe, give -" in told(capsys, "print", pipe, status=3)
    said(capsys, "notes", "add", story, "--quote", "Rust does")
    assert "a named pipe" in told(capsys, "export", "--template", pipe, status=3)
    assert "a named pipe" in told(capsys, "import", pipe, status=3)


def test_a_name_of_several_lines_is_told_in_one(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    odd = tmp_path / "1\n2  Ida Moen  “Sink it”.txt"
    odd.write_text(STORY, encoding="utf-8")
    lines = said(capsys, "quotes", story, str(odd)).splitlines()
    assert not [line for line in lines if line.startswith("2  Ida Moen  “Sink")]


def test_what_is_printed_behind_a_source_that_failed_begins_without_a_blank_line(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    assert said(capsys, "print", str(tmp_path / "gone"), story, story, status=3) == (
        f"{STORY}\n{STORY}"
    )


def test_a_data_directory_that_is_a_file_is_told_as_one(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert told(capsys, "--data-dir", story, "notes", status=5) == (
        f"pullquote: {story}: is a file, not a folder\n"
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--data-dir", "{}", "notes"], 5),
        (["quotes", "story.txt", "-o", "{}.csv"], 3),
        (["export", "-o", "{}.md"], 3),
    ],
)
def test_a_place_that_nothing_can_be_at_is_named(
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    status: int,
) -> None:
    monkeypatch.chdir(Path(story).parent)
    said(capsys, "notes", "add", story, "--quote", "Rust")
    place = "n" * 280
    named = [word.format(place) for word in words]
    assert told(capsys, *named, status=status).endswith("file name too long\n")


def test_a_data_directory_that_nobody_can_be_at_keeps_no_quotes_back(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "Ida Moen" in said(capsys, "quotes", story, "--data-dir", "n" * 280)


# mistakes in the settings -------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["notes", "rm", "x"], ["notes"], ["export", "--to", "json"]])
def test_a_folder_to_share_in_that_cannot_be_one_is_told_once(
    capsys: pytest.CaptureFixture[str],
    story: str,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "relative")
    first, *others = told(capsys, *words, status=1).splitlines()
    assert first.startswith("pullquote: PULLQUOTE_SYNC_DIR must be an absolute path")
    assert len(others) == 1


def test_of_many_mistakes_in_the_settings_the_first_is_told(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    settings = tmp_path / "config" / "pullquote" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("offline = 1\nwidth_cells = 1\nthem = 1\n")
    line = f"pullquote: {settings}:1: offline must be true or false; the default is used"
    lines = told(capsys, "print", "http://127.0.0.1:1/", status=3).splitlines()
    assert lines[0] == f"{line} (and 2 more: pullquote doctor lists them)"
    assert len(lines) == 2
    assert told(capsys, "notes", status=1).startswith(line)  # another command tells it again
    assert said(capsys, "print", story) == STORY


def test_sharing_that_is_switched_off_is_told_as_that(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "")
    assert "turns sync off" in told(capsys, "sync", status=2)
    monkeypatch.delenv("PULLQUOTE_SYNC_DIR")
    assert "no folder is set" in told(capsys, "sync", status=2)
