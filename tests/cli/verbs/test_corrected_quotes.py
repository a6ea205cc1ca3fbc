"""Quotes with corrected speakers."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_runs import STORY, Shell

from reader.anchoring.describe import describe_target
from reader.cli.main import main
from reader.errors import LibraryError
from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation
from reader.pipeline import open_article


@pytest.fixture
def correct(shell: Shell, tmp_path: Path) -> Callable[[str, str, str], None]:
    """Corrects the speaker of a quote, as the reader does."""

    def save(path: str, words: str, name: str) -> None:
        article = open_article(path)
        start = article.text.index(words)
        target = describe_target(article.text, start, start + len(words))
        moment = datetime(2026, 3, 1, tzinfo=UTC)
        library = open_library(tmp_path / "data")
        key = library.register(article).key
        library.put(
            [Annotation(f"c-{start}", key, Motivation.IDENTIFYING, target, moment, moment, name)],
            article,
        )
        library.close()

    return save


def test_quotes_are_those_of_the_speakers_that_were_corrected(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    assert [each["corrected"] for each in shell.quotes(path)] == [False, False]
    correct(path, "Rust does not wait for budgets,", "Oda Quill")
    first, second = shell.quotes(path)
    assert (first["speaker"], first["corrected"], first["confidence"]) == ("Oda Quill", True, 1.0)
    assert (second["speaker"], second["corrected"]) == ("Oda Quill", True)
    assert "Oda Quill  Rust" in shell.run("quotes", path, "--speaker", "quill")
    assert "”  Oda Quill" in shell.run("outline", path).replace("” ", "”  ")
    shell.run("notes", "add", path, "--quote", "Rust does not wait", "--note", "check")
    assert [each["speaker"] for each in shell.notes(path) if each["note"] == "check"] == [
        "Oda Quill"
    ]


@pytest.mark.parametrize("count", [1, 9])
def test_that_the_library_was_damaged_is_reported_once(
    shell: Shell,
    correct: Callable[[str, str, str], None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    count: int,
) -> None:
    paths = [shell.file(f"story-{number}.txt") for number in range(count)]
    correct(paths[0], "Rust does not wait for budgets,", "Oda Quill")
    (tmp_path / "data" / "library.sqlite3").write_bytes(b"no database any more")
    assert main(["quotes", *paths]) == 0
    out, err = capsys.readouterr()
    assert "Oda Quill" in out
    assert err.count("the library was damaged") == 1


def test_an_article_on_which_only_speakers_were_corrected_is_exported_to_come_back_alone(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    noted, corrected = (
        shell.file("noted.txt"),
        shell.file("story.txt", STORY.replace("May", "June")),
    )
    shell.run("notes", "add", noted, "--quote", "old pier")
    correct(corrected, "Rust does not wait for budgets,", "Oda Quill")
    for form in ("json", "w3c"):
        assert "Oda Quill" in shell.run("export", "--to", form)
    for form in ("markdown", "obsidian", "org", "html", "bibtex"):
        assert shell.run("export", "--to", form).count("Pier to close for repairs") == shell.run(
            "export", noted, "--to", form
        ).count("Pier to close for repairs")
    assert "no notes to export" in shell.stderr_of(
        "export", corrected, "--to", "markdown", status=1
    )


def test_many_articles_have_the_corrections_of_the_directory_that_is_named(
    shell: Shell,
    correct: Callable[[str, str, str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [shell.file(f"story{number}.txt") for number in range(8)]
    correct(paths[0], "Rust does not wait for budgets,", "Oda Quill")
    monkeypatch.delenv("PULLQUOTE_DATA_DIR")
    shown = shell.run("quotes", *paths, "--data-dir", str(tmp_path / "data"))
    assert "Oda Quill  Rust" in shown


def test_a_correction_follows_its_quote_into_another_edition(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    correct(path, "Rust does not wait for budgets,", "Oda Quill")
    shell.file("story.txt", STORY.replace("The old pier", "After years of talks the old pier"))
    assert shell.quotes(path)[0]["speaker"] == "Oda Quill"


def test_words_that_were_said_to_be_no_quote_are_not_listed(
    shell: Shell, correct: Callable[[str, str, str], None]
) -> None:
    path = shell.file("story.txt")
    correct(path, "We start in spring.", "")
    assert [each["text"] for each in shell.quotes(path)] == ["Rust does not wait for budgets,"]


def test_the_library_is_opened_for_quotes_only_when_something_was_corrected(
    shell: Shell, correct: Callable[[str, str, str], None], tmp_path: Path
) -> None:
    path = shell.file("story.txt")
    shell.run("quotes", path)
    assert not (tmp_path / "data").exists()
    shell.run("notes", "add", path, "--article", "--note", "read")
    assert not (tmp_path / "data" / "corrected").exists()
    correct(path, "We start in spring.", "Oda Quill")
    assert (tmp_path / "data" / "corrected").exists()


def test_a_library_that_cannot_be_read_leaves_the_speakers_as_they_were_found(
    shell: Shell, correct: Callable[[str, str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise LibraryError("it is locked")

    path = shell.file("story.txt")
    correct(path, "We start in spring.", "")
    monkeypatch.setattr("reader.library.opening.open_library", refuse)
    told = shell.stderr_of("quotes", path, status=0)
    assert told == "pullquote: corrected speakers cannot be shown: it is locked\n"
