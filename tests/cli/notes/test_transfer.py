"""Exporting and importing notes."""

import io
import re
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_runs import STORY, Shell

from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation, Target
from reader.pipeline import open_article


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        *(("n.md", "# Pier"), ("n.json", "{"), ("n.CSV", "Highlight,"), ("n.bib", "@")),
        *(("n.jsonld", "{"), ("n.htm", "<!DOCTYPE html>")),
    ],
)
def test_without_a_format_the_name_of_the_file_tells_it(
    shell: Shell, name: str, begins: str
) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    shell.run("export", "-o", str(shell.folder / name))
    assert (shell.folder / name).read_text().startswith(begins)


def test_the_tilde_is_the_home_also_behind_an_option(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(shell.folder))
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    shell.run("export", "--output=~/n.md")
    assert (shell.folder / "n.md").exists()
    shell.run("export", "--to", "md", "--output=~/notes/")
    assert len(list((shell.folder / "notes").iterdir())) == 1


@pytest.mark.parametrize("name", ["md", ".md", "MD", "Markdown"])
def test_a_format_is_named_by_its_usual_short_name_too(shell: Shell, name: str) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    assert shell.run("export", "--to", name) == shell.run("export", "--to", "markdown")


def test_an_unknown_format_is_refused_with_the_names_of_the_others(shell: Shell) -> None:
    told = shell.stderr_of("export", "--to", "docx", status=2)
    assert "no format 'docx': choose one of markdown, obsidian" in told
    assert "for a word processor, take html" in told


def test_a_name_that_tells_no_format_is_refused(shell: Shell) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    assert "-o with a name such as notes.md" in shell.stderr_of("export", "-o", "notes", status=2)
    told = shell.stderr_of("export", "-o", "notes.docx", status=2)
    assert "no format for .docx files; there are .md, .jsonld, .json" in told
    assert "for a word processor, take html" in told


def test_some_notes_are_exported_by_a_template(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--tag", "sea")
    shell.run("notes", "add", story, "--article", "--note", "good")
    template = shell.file("t.md.j2", "{% for n in articles[0].notes %}<{{ n.quote }}>{% endfor %}")
    assert shell.run("export", "--template", template) == "<><old pier>"
    assert shell.run("export", "--template", template, "--find", "tag:sea") == "<old pier>"
    folder = str(shell.folder / "out") + "/"
    shell.run("export", "--template", template, "-o", folder)
    assert (shell.folder / "out" / "Pier to close for repairs.md").read_text() == "<><old pier>"
    assert "export needs --to FORMAT" in shell.stderr_of("export", status=2)
    assert "either --to" in shell.stderr_of(
        "export", "--to", "csv", "--template", template, status=2
    )
    wrong = shell.file("w.j2", "{{ nothing }}")
    assert "line 1: unknown name 'nothing'" in shell.stderr_of(
        "export", "--template", wrong, status=3
    )
    bad = shell.file("b.j2", "{{ ''.__class__ }}")
    assert "unsafe" in shell.stderr_of("export", "--template", bad, status=4)


def test_an_import_comes_through_a_pipe(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    path = shell.file("story.txt")
    shell.run("notes", "add", path, "--quote", "Rust does not wait")
    body = shell.run("export", "--to", "json").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body)))
    assert "1 already there" in shell.run("import", "-")


def test_an_address_is_not_imported_and_is_told_as_it_was_typed(shell: Shell) -> None:
    address = "https://valley.example/notes.json"
    told = shell.stderr_of("import", address, status=3)
    assert f"{address}: only files are imported" in told


def test_of_several_imports_one_that_fails_stops_no_other(shell: Shell) -> None:
    shell.run("notes", "add", shell.file("story.txt"), "--quote", "Rust", "--note", "why?")
    good, broken = (
        shell.file("good.json", shell.run("export", "--to", "json")),
        shell.file("x.json", "{"),
    )
    assert "1 already there" in shell.run("import", broken, good, status=3)
    assert "invalid JSON" in shell.stderr_of("import", good, broken, status=3)
    later = shell.file("later.json", '{"schema": 9, "generator": "pullquote", "articles": []}')
    assert "later.json: written by a newer" in shell.stderr_of("import", good, later, status=3)


def test_a_change_that_cannot_be_sent_is_the_exit_status_of_sync(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", str(tmp_path / "shared"))
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "Rust", "--note", "why?")
    assert "waiting" not in shell.run("sync")
    (log,) = (tmp_path / "shared").glob("*.jsonl")
    log.unlink()
    log.mkdir()  # nothing can be written there
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "who?")
    assert "waiting" in shell.run("sync", status=5)


def test_an_import_is_taken_back_but_for_what_changed_since(shell: Shell) -> None:
    path = shell.file(
        "clippings.txt",
        "Of Ferries (Ida Moen)\n- Your Highlight on Location 1-2 | Added on Sunday, March 1, 2026"
        " 10:00:00 AM\n\nThe boat waits for nobody.\n==========\nOf Ferries (Ida Moen)\n- Your"
        " Highlight on Location 3-4 | Added on Sunday, March 1, 2026 11:00:00 AM\n\nNor does the"
        " tide.\n==========\n",
    )
    assert "2 new" in shell.run("import", path)
    first = str(shell.notes()[0]["id"])
    shell.run("notes", "edit", first, "--tag", "mine")
    assert "1 note removed, 1 changed since and kept" in shell.run("import", "--undo", path)
    assert [note["id"] for note in shell.notes()] == [first]
    assert len(shell.json("notes", "trash")["notes"]) == 1  # type: ignore[arg-type]


def test_an_import_that_is_only_tried_undoes_nothing(shell: Shell) -> None:
    table = shell.file("notes.csv", "Highlight,Title,Note\nmud,Pier,why\n")
    shell.run("import", table)
    told = shell.stderr_of("import", "--dry-run", "--undo", table, status=2)
    assert told == "pullquote: import takes either --dry-run or --undo\n"
    assert len(shell.notes()) == 1


def test_a_reading_list_is_counted_saved_and_let_go(shell: Shell) -> None:
    page = "https://news.example/pier"
    path = shell.file("list.csv", f"title,url,time_added,tags,status\nThe pier,{page},1,,unread\n")
    assert "1 article would be saved" in shell.run("import", "--dry-run", path)
    assert "1 article saved" in shell.run("import", path)
    assert "saved" not in shell.run("import", path)
    assert shell.run("import", "--undo", path).endswith("1 article no longer saved")


def test_the_notes_of_a_library_somewhere_else_are_imported(shell: Shell) -> None:
    story, stick = shell.file("story.txt"), str(shell.folder / "stick")
    place = ("--data-dir", stick)
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "how old?", *place)
    shell.run("notes", "add", story, "--article", "--note", "ask again", *place)
    library = Path(stick, "library.sqlite3")
    assert "2 would be new" in shell.run("import", "--dry-run", str(library))
    assert "2 new" in shell.run("import", str(library))
    _, note = shell.notes(story)
    assert (note["quote"], note["note"], note["status"]) == ("old pier", "how old?", "exact")
    library.write_bytes(library.read_bytes().replace(b"how old?", b"how bold"))
    told = shell.stderr_of("import", str(library), status=0)
    assert told == f"pullquote: {library}: it is damaged: 1 note could not be read\n"
    assert len(shell.notes()) == 2


def test_the_notes_of_a_file_are_exported_from_wherever_it_is_now(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--article", "--note", "loud")
    moved = Path(story).rename(shell.folder / "moved.txt")
    assert "loud" in shell.run("export", str(moved), "--to", "markdown")
    other = shell.file("other.txt", "Nobody has read this.")
    assert "no notes to export" in shell.stderr_of("export", other, "--to", "markdown", status=1)


def test_the_last_note_that_was_removed_goes_from_a_vault(shell: Shell) -> None:
    note = shell.run("notes", "add", shell.file("story.txt"), "--quote", "old pier")
    vault = shell.folder / "vault"
    shell.run("export", "--to", "obsidian", "-o", str(vault))
    (file,) = vault.iterdir()
    assert note in file.read_text()
    shell.run("notes", "rm", note)
    told = shell.stderr_of("export", "--to", "obsidian", "-o", str(vault), status=1)
    assert told == "pullquote: no notes to export\n"
    assert note not in file.read_text()
    assert "# Pier to close" in file.read_text()


def test_the_last_note_that_was_removed_goes_from_a_file_that_is_named(shell: Shell) -> None:
    story, file = shell.file("story.txt"), shell.folder / "pier.md"
    note = shell.run("notes", "add", story, "--quote", "old pier")
    shell.run("export", story, "--to", "obsidian", "-o", str(file))
    shell.file("mine.md", "the old pier")
    shell.run("notes", "rm", note)
    for name in ("pier.md", "mine.md", "none.md"):
        target = str(shell.folder / name)
        told = shell.stderr_of("export", story, "--to", "obsidian", "-o", target, status=1)
        assert told == "pullquote: no notes to export\n"
    assert note not in file.read_text()
    assert "# Pier to close" in file.read_text()
    assert (shell.folder / "mine.md").read_text() == "the old pier"
    assert not (shell.folder / "none.md").exists()


def test_an_export_of_some_notes_leaves_the_others_in_a_vault(shell: Shell) -> None:
    story, vault = shell.file("story.txt"), str(shell.folder / "vault")
    shell.run("notes", "add", story, "--quote", "old pier", "--tag", "sea")
    other = shell.run("notes", "add", story, "--article", "--note", "loud").strip()
    shell.run("export", "--to", "obsidian", "-o", vault)
    (file,) = Path(vault).iterdir()
    before = file.read_text()
    shell.run("export", "--find", "tag:sea", "--to", "obsidian", "-o", vault)
    assert file.read_text() == before
    shell.run("notes", "rm", other)
    shell.run("export", "--find", "tag:sea", "--to", "obsidian", "-o", vault)
    assert "loud" not in file.read_text()


def test_a_file_of_a_vault_that_cannot_be_read_is_told_with_its_exit_status(shell: Shell) -> None:
    story, vault = shell.file("story.txt"), shell.folder / "vault"
    shell.run("notes", "add", story, "--quote", "old pier")
    shell.run("export", "--to", "obsidian", "-o", str(vault))
    (file,) = vault.iterdir()
    file.write_bytes(file.read_bytes() + b"caf\xe9")
    for target in (vault, file):
        told = shell.stderr_of("export", "--to", "obsidian", "-o", str(target), status=3)
        assert "cannot be read as UTF-8 text, so it was left unchanged" in told


def test_a_file_that_is_there_is_refused_and_the_others_are_written(shell: Shell) -> None:
    for name in ("story", "other"):
        source = shell.file(f"{name}.txt", STORY.replace("Pier", name.title()))
        shell.run("notes", "add", source, "--article", "--note", "loud")
    shell.file("Story to close for repairs.md", "mine")
    told = shell.stderr_of("export", "--to", "markdown", "-o", f"{shell.folder}/", status=2)
    assert "Story to close for repairs.md: file exists; --force overwrites it" in told
    assert "loud" in (shell.folder / "Other to close for repairs.md").read_text()
    assert (shell.folder / "Story to close for repairs.md").read_text() == "mine"


def test_of_many_files_that_are_there_a_few_are_named(shell: Shell) -> None:
    for number in range(8):
        source = shell.file(f"{number}.txt", STORY.replace("Pier", f"Pier {number}"))
        shell.run("notes", "add", source, "--article", "--note", "loud")
    shell.run("export", "--to", "markdown", "-o", f"{shell.folder}/out/")
    told = shell.stderr_of("export", "--to", "markdown", "-o", f"{shell.folder}/out/", status=2)
    *named, others = told.splitlines()
    assert len(named) == 5
    assert others.endswith("/out/: 3 other files likewise: file exists; --force overwrites it")


@pytest.mark.parametrize("name", ["markdown", "html", "org"])
def test_an_export_tells_which_passages_have_been_edited_since(shell: Shell, name: str) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "how old?")
    assert "since" not in shell.run("export", "--to", name)
    shell.file("story.txt", STORY.replace("old pier", "pier of iron"))
    shell.run("notes", "add", story, "--quote", "pier of iron", "--note", "iron?")
    assert shell.run("export", "--to", name).count("reworded or removed since") == 1
    shell.file("story.txt", f"{STORY} It is the old pier.")
    shell.run("notes", "add", story, "--article", "--note", "back again")
    assert shell.run("export", "--to", name).count("reworded or removed since") == 1


@pytest.mark.parametrize(("kept", "edited"), [(0, 0), (1, 1)])
def test_of_copies_of_a_passage_the_one_that_was_removed_is_told(
    shell: Shell, kept: int, edited: int
) -> None:
    copies = (
        "Ben Poe liked the yellow ferry from the day it came.",
        "On Sundays Cleo Vane paints the yellow ferry with what is left in the shed.",
    )
    story = shell.file("story.txt", "\n\n".join((STORY, *copies)))
    shell.run("notes", "add", story, "--quote", "the yellow ferry")  # the first of them
    shell.file("story.txt", f"{STORY}\n\n{copies[kept]}")
    shell.run("notes", "add", story, "--article", "--note", "one less")
    told = shell.run("export", "--to", "markdown").count("reworded or removed since")
    assert told == edited


def test_an_article_with_a_corrected_speaker_only_is_exported_where_it_comes_back(
    shell: Shell,
) -> None:
    story = shell.file("story.txt")
    article, moment = open_article(story), datetime(2026, 3, 7, tzinfo=UTC)
    with closing(open_library()) as library:
        key = library.register(article).key
        target = Target(0, 4, article.text[:4])
        library.put(
            [Annotation("c1", key, Motivation.IDENTIFYING, target, moment, moment, "Bo Oja")]
        )
    assert "Bo Oja" in shell.run("export", "--to", "json")
    assert "Pier" not in shell.run("export", "--to", "markdown", status=1)


def test_a_table_of_notes_on_a_file_that_another_article_has_taken_doubles_none(
    shell: Shell,
) -> None:
    pier = shell.file("page.txt", STORY + "\nGulls watch the rails and the planks. " * 9)
    shell.run("notes", "add", pier, "--quote", "Rust does not wait", "--note", "loud")
    shell.file("page.txt", "School opens\n\n" + "The new hall of the school smells of paint. " * 9)
    shell.run("notes", "add", pier, "--quote", "new hall", "--note", "late")
    table = str(shell.folder / "mine.csv")
    shell.run("export", "-o", table)
    assert "0 new, 0 changed, 2 already there" in shell.run("import", table)
    removed = next(each for each in shell.notes() if each["note"] == "loud")
    shell.run("notes", "rm", str(removed["id"]))
    assert "1 already there, 1 in the trash" in shell.run("import", table)
    assert len(shell.notes()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
@pytest.mark.parametrize("name", ["pi\udce4r.txt", "pie\u0301r.txt", "a\nb .txt", "=1+1\x1b.txt"])
@pytest.mark.parametrize("ending", ["csv", "json", "jsonld"])
def test_notes_on_a_file_of_any_name_come_back_as_the_same(
    name: str, ending: str, shell: Shell
) -> None:
    story, file = shell.file(name), str(shell.folder / f"mine.{ending}")
    for note in ("loud", "late"):
        shell.run("notes", "add", story, "--quote", "Rust does not wait", "--note", note)
    shell.run("export", "-o", file)
    assert "0 new, 0 changed, 2 already there" in shell.run("import", file)
    assert "2 notes removed" in shell.run("import", "--undo", file) or ending == "csv"


@pytest.mark.parametrize("quote", ["Rust does not wait", " does not "])
def test_a_table_of_notes_on_a_text_from_a_pipe_doubles_none(
    quote: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    shell.run("notes", "add", "-", "--quote", quote, "--note", "loud")
    table = str(shell.folder / "mine.csv")
    shell.run("export", "-o", table)
    assert "0 new, 0 changed, 1 already there" in shell.run("import", table)
    assert len(shell.notes()) == 1


@pytest.mark.parametrize(
    "shown",
    [
        "%Y-%m-%d %H:%M",
        "%Y-%m-%d",
        "%d.%m.%Y %H:%M:%S",
        "%d.%m.%Y %H:%M",
        "%d.%m.%Y",
        "%d/%m/%Y %H:%M",
        "%d.%m.%y %H:%M",
        "%m/%d/%Y %I:%M %p",
        "",
    ],
)
def test_a_table_whose_times_a_spreadsheet_has_rewritten_doubles_none(
    shown: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for note in ("loud", "late"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
        shell.run("notes", "add", "-", "--quote", "Rust does not wait", "--note", note)
    table = shell.folder / "mine.csv"
    shell.run("export", "-o", str(table))
    rows = table.read_text()
    for time in re.findall(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d", rows):
        rows = rows.replace(time, datetime.fromisoformat(time).strftime(shown))
    table.write_text(rows.replace("late,", "soon,"))
    assert "1 new, 0 changed, 1 already there" in shell.run("import", str(table))
    assert "0 new, 0 changed, 2 already there" in shell.run("import", str(table))
    assert sorted(str(each["note"]) for each in shell.notes()) == ["late", "loud", "soon"]


def test_a_table_with_an_imported_note_and_its_former_text_on_the_same_words_doubles_none(
    shell: Shell,
) -> None:
    story, table = shell.file("pier.txt"), shell.folder / "mine.csv"
    start = STORY.index("Rust does not wait")
    table.write_text(f"Highlight,URL,Note,Location\nRust does not wait,{story},late,{start}\n")
    shell.run("import", str(table))
    (imported,) = shell.notes()
    shell.run("notes", "edit", str(imported["id"]), "--note", "loud")
    shell.run("notes", "add", story, "--quote", "Rust does not wait", "--note", "late")
    assert len({each["start"] for each in shell.notes()}) == 1
    shell.run("export", "-o", str(table), "--force")
    for _ in range(2):
        assert "0 new, 0 changed, 2 already there" in shell.run("import", str(table))
    assert sorted(str(each["note"]) for each in shell.notes()) == ["late", "loud"]


@pytest.mark.parametrize("time", ["2026-03-01 10:00:00", "2026-03-01 10:00", "2026-03-01"])
def test_the_same_said_of_another_text_of_the_same_title_is_no_known_note(
    time: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    shell.run("notes", "add", "-", "--quote", "Rust does not wait", "--note", "why?")
    table = shell.folder / "theirs.csv"
    title = STORY.split("\n")[0]
    table.write_text(
        "Highlight,Title,Author,URL,Note,Location,Date\n"
        f"Rust does not wait,{title},,,why?,390,{time}\n"
    )
    assert "1 new, 0 changed, 0 already there" in shell.run("import", str(table))
