"""Writing exports to disk."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from export_samples import entry, note
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import AlreadyThere, ReaderError, SourceError, UsageError
from reader.export.entry import Entry
from reader.export.file_names import file_name
from reader.export.formats import FORMATS, format_named
from reader.export.unfinished_files import remove_unfinished
from reader.export.writing import (
    is_for_folder,
    write_file,
    write_folder,
    write_pieces,
)
from reader.model.article import Meta

MARKDOWN, OBSIDIAN = format_named("markdown"), format_named("obsidian")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The pier closes", "The pier closes.md"),
        ("../../../pwned", "pwned.md"),
        ("/etc/cron.d/x", "etc cron.d x.md"),
        ("..", "article.md"),
        ("", "article.md"),
        ("CON", "_CON.md"),
        ("nul.txt", "_nul.txt.md"),
        ("aux. ", "_aux.md"),
        ("-rf", "rf.md"),
        (".hidden", "hidden.md"),
        ("~/x", "x.md"),
        ("a\x00b\nc", "a b c.md"),
        ('who: "he" <she>?', "who he she.md"),
    ],
)
def test_titles_become_plain_file_names(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


@given(st.text())
def test_every_title_becomes_a_name_inside_its_folder(title: str) -> None:
    name = file_name(title, ".jsonld")
    assert Path(name).name == name
    assert 0 < len(name.encode()) <= 255
    assert not name.startswith((".", "-", "~", " "))
    assert name.isprintable() or all(not char.isspace() or char == " " for char in name)


def test_a_file_that_is_there_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("mine")
    with pytest.raises(UsageError, match="--force"):
        write_file(path, [entry()], MARKDOWN, force=False)
    assert path.read_text() == "mine"
    write_file(path, [entry()], MARKDOWN, force=True)
    assert "pier" in path.read_text()
    assert len(list(tmp_path.iterdir())) == 1


def test_two_articles_of_one_title_get_two_files(tmp_path: Path) -> None:
    written = write_folder(tmp_path / "new", [entry(), entry()], MARKDOWN, force=False)
    assert sorted(one.path.name for one in written) == [
        "The pier closes 2.md",
        "The pier closes.md",
    ]
    assert {one.path.read_text() for one in written} == {MARKDOWN.write([entry()])}
    again = write_folder(tmp_path / "new", [entry()], MARKDOWN, force=False)
    assert [bool(one.refused) for one in again] == [True]


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "The pier closes.md").symlink_to(tmp_path / "elsewhere")
    (written,) = write_folder(tmp_path / "out", [entry()], MARKDOWN, force=True)
    assert "link" in written.refused
    assert not (tmp_path / "elsewhere").exists()


def test_a_link_that_was_named_is_followed(tmp_path: Path) -> None:
    kept, link = tmp_path / "cloud" / "notes.md", tmp_path / "notes.md"
    kept.parent.mkdir()
    link.symlink_to(kept)
    for force in (False, True):  # first it leads nowhere yet
        write_file(link, [entry()], MARKDOWN, force=force)
        assert kept.read_text().startswith("# The pier closes")
        assert link.is_symlink()
        kept.write_text("mine")
    with pytest.raises(AlreadyThere):
        write_file(link, [entry()], MARKDOWN, force=False)
    assert kept.read_text() == "mine"


def test_a_link_to_itself_is_reported(tmp_path: Path) -> None:
    link = tmp_path / "notes.md"
    link.symlink_to(link)
    with pytest.raises(UsageError, match="file exists"):
        write_file(link, [entry()], MARKDOWN, force=False)
    assert list(tmp_path.iterdir()) == [link]


def test_a_file_that_replaces_another_is_as_private_as_that(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.touch(0o600)
    modes: list[int] = []

    def pieces() -> Iterator[str]:
        modes.extend(each.stat().st_mode & 0o777 for each in tmp_path.iterdir())
        yield "mine"

    write_pieces(path, pieces(), force=True)
    assert modes == [0o600, 0o600]
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text() == "mine"


@pytest.mark.parametrize("force", [False, True])
def test_a_pipe_or_device_is_written_to_and_not_replaced(tmp_path: Path, *, force: bool) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, [entry()], MARKDOWN, force=force)
    assert os.read(reading, 100).startswith(b"# The pier closes")
    os.close(reading)
    assert pipe.is_fifo()
    full = tmp_path / "full"  # where the device itself must not be at risk
    full.symlink_to("/dev/full")
    with pytest.raises(SourceError, match="no space left"):
        write_file(full, [entry()], MARKDOWN, force=force)


def test_of_an_export_that_the_process_does_not_wait_for_nothing_is_left(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "The pier"
        remove_unfinished()
        assert not [*tmp_path.iterdir()]
        yield " closes"

    with pytest.raises(SourceError):
        write_pieces(tmp_path / "out.md", pieces(), force=False)
    assert not [*tmp_path.iterdir()]


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ReaderError):
        write_folder(tmp_path / "file" / "x", [entry()], MARKDOWN, force=False)
    with pytest.raises(ReaderError, match=r"there is no folder .*none"):
        write_file(tmp_path / "none" / "x.md", [entry()], MARKDOWN, force=False)


@pytest.mark.parametrize("name", ["a\x00b", "a\ud800b"])
def test_a_name_that_no_file_can_have_is_reported(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="not a valid name"):
        write_folder(tmp_path / name / "x", [entry()], MARKDOWN, force=False)
    with pytest.raises(ReaderError, match="not a valid name"):
        write_file(tmp_path / name, [entry()], MARKDOWN, force=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("export_format", FORMATS)
def test_a_malformed_address_can_be_exported(export_format: str) -> None:
    odd = Entry("", "https://example.or]/pier?x#y", Meta(), entry().notes)
    assert odd.title == "pier"
    assert FORMATS[export_format].write([odd])


def test_a_vault_an_existing_folder_and_a_name_ending_in_a_slash_are_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, file = tmp_path / "vault", tmp_path / "notes.md"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert is_for_folder(str(vault), OBSIDIAN)
    assert not is_for_folder(str(vault), MARKDOWN)
    assert is_for_folder(f"{vault}/", MARKDOWN)
    assert is_for_folder(str(tmp_path), MARKDOWN)
    assert is_for_folder("~", MARKDOWN)
    assert not is_for_folder(str(file), OBSIDIAN)
    vault.touch()
    assert not is_for_folder(str(vault), OBSIDIAN)


def test_one_file_of_a_vault_is_made_and_then_updated(tmp_path: Path) -> None:
    path = tmp_path / "pier.md"
    for body in ("why now?", "so soon?"):
        written = write_file(path, [entry(note(body=body))], OBSIDIAN, force=False)
        assert written.message == ""
        assert body in path.read_text()
    path.write_text(path.read_text().replace("so soon?", "so late?"))
    written = write_file(path, [entry(note(body="why then?"))], OBSIDIAN, force=False)
    assert "1 note was changed both here and in the file" in written.message
    assert "so late?" in path.read_text()


def test_notes_are_not_added_to_the_article_itself(tmp_path: Path) -> None:
    path, other = tmp_path / "pier.md", tmp_path / "mine.md"
    for each in (path, other):
        each.write_text("The pier closes")
    article = replace(entry(note()), location=str(path))
    with pytest.raises(UsageError, match="the article itself"):
        write_file(path, [article], OBSIDIAN, force=False)
    assert path.read_text() == "The pier closes"
    write_file(other, [article], OBSIDIAN, force=False)
    assert "why now?" in other.read_text()


def test_a_file_that_is_in_no_vault_has_nothing_to_do_with_the_folders_below(
    tmp_path: Path,
) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "home" / "papers"
    elsewhere.mkdir(parents=True)
    path = home / "pier.md"
    write_file(path, [entry(note())], OBSIDIAN, force=False)
    block = path.read_text().partition("%% pullquote n1")
    (elsewhere / "diary.md").write_text(block[1] + block[2])
    path.write_text(block[0])
    for settings, is_there in ((home / "papers", True), (home, False), (tmp_path, False)):
        (settings / ".obsidian").mkdir()
        write_file(path, [entry(note())], OBSIDIAN, force=False)
        assert ("why now?" in path.read_text()) is is_there
        path.write_text(block[0])
        (settings / ".obsidian").rmdir()
