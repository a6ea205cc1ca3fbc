"""Error messages for misspelt, missing or invalid arguments."""

from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.command_line.request import parse_arguments


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
        ["diff", "--editions", "x", "y"],
        ["diff", "--editions", "--from", "1", "x"],
        ["notes", "restore", "--all", "--article"],
        ["notes", "trash", "--empty", "--json"],
        ["quotes", "x", "-o", "q.csv", "--json"],
        [],
    ],
)
def test_wrong_usage_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, words: list[str]
) -> None:
    stderr_of(capsys, *words, status=2)


def test_too_many_operands_are_told_from_those_that_the_verb_takes(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    told = stderr_of(capsys, "diff", story, story, "more", status=2).splitlines()[0]
    assert told == "pullquote: diff takes SOURCE [NEWER], not also 'more'"
    told = stderr_of(capsys, "keys", "more", status=2).splitlines()[0]
    assert told == "pullquote: keys takes no 'more'"


def test_a_source_named_like_a_verb_can_be_given(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "print").write_text(STORY)
    (tmp_path / "--json").write_text(STORY)
    assert stdout_of(capsys, "--", "print") == STORY
    assert stdout_of(capsys, "./print") == STORY
    assert stdout_of(capsys, "print", "--", "--json") == STORY


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("qoutes", "quotes"),
        ("note", "notes"),
        ("colors", "colours"),
        ("trash", "notes trash"),
        ("grep", "search"),
        ("Compare", "diff"),
        ("annotate", "notes add"),
        ("open", "SOURCE"),
        ("version", "--version"),
    ],
)
def test_a_misspelt_verb_or_one_of_other_programs_gets_a_suggestion(
    capsys: pytest.CaptureFixture[str], typed: str, meant: str
) -> None:
    line = stderr_of(capsys, typed, "story.txt", status=3)
    assert line == f"pullquote: {typed}: no such file; did you mean pullquote {meant}?\n"


def test_a_file_that_is_called_nearly_like_a_verb_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "note").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert stdout_of(capsys, "note").startswith("Pier to close")


def test_any_other_word_is_a_file_that_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert stderr_of(capsys, "pier", status=3) == "pullquote: pier: no such file\n"


@pytest.mark.parametrize(
    ("verb", "typed", "meant"),
    [
        ("quotes", "--speeker", "; did you mean --speaker?"),
        ("quotes", "--zzz", ""),
        ("quotes", "--csv", "; did you mean --to csv?"),
        ("quotes", "--format", "; did you mean --to?"),
        ("quotes", "--file", ""),  # to be read, not written
        ("quotes", "-j", "; did you mean --json?"),
        ("quotes", "-f", ""),  # find, or force
        ("print", "-o", ""),  # not --offline: elsewhere it is --output
        ("export", "--format", "; did you mean --to?"),
        ("export", "--csl", "; did you mean --to csl?"),
        ("print", "--format", "; did you mean --json?"),
        ("notes", "--search", "; did you mean --find?"),
        ("export", "--tag", "; did you mean --find tag:…?"),
        ("doctor", "--search", ""),
        ("notes", "-d", ""),  # not --data-dir
        ("", "-V", "; did you mean --version?"),
    ],
)
def test_an_unknown_option_points_to_the_one_that_is_meant(
    capsys: pytest.CaptureFixture[str], verb: str, typed: str, meant: str
) -> None:
    line = stderr_of(capsys, *filter(None, (verb, typed)), status=2).splitlines()[0]
    assert line == f"pullquote: no option {typed}{f' for {verb}' if verb else ''}{meant}"


def test_a_file_named_like_an_option_is_known(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("-pier.md", "--pier"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    words = stderr_of(capsys, "print", "-pier.md", status=2)
    assert "no option -p for print; the file is written ./-pier.md" in words
    assert "the file is written ./--pier" in stderr_of(capsys, "print", "--pier", status=2)
    assert stdout_of(capsys, "print", "./-pier.md").startswith("Pier to close")


def test_a_misspelt_verb_of_two_words_gets_a_suggestion(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    for words, meant, status in (
        (["ad", story], "notes add", 2),
        (["remove", "abc"], "notes rm", 2),
        (["Delete"], "notes rm", 3),
        (["grep", "ice"], "notes --find", 2),
        (["find"], "notes --find", 3),
        (["export"], "pullquote export", 3),
    ):
        assert f"did you mean {meant}?" in stderr_of(capsys, "notes", *words, status=status)
    assert "notes trash, notes restore do more" in stderr_of(capsys, "notes", "a", "b", status=2)


@pytest.mark.parametrize(
    "words",
    [
        ["--data-dir", "", "notes"],
        ["export", "--to=json", "-o", ""],
        ["export", "--to=json", "-o="],
        ["export", "--to=csv", "--find", ""],
        ["notes", "trash", "--find=", "--empty"],
        ["notes", "--find", " "],
        ["quotes", "STORY", "--speaker", ""],
        ["quotes", "STORY", "--kind="],
        ["diff", "STORY", "--from", ""],
        ["notes", "edit", "abc", "--colour", ""],
        ["notes", "edit", "abc", "--tag="],
        ["notes", "add", "STORY", "--quote", "rust", "--tag", ""],
    ],
)
def test_an_empty_value_does_not_stand_for_none(
    capsys: pytest.CaptureFixture[str], story: str, words: list[str]
) -> None:
    words = [story if word == "STORY" else word for word in words]
    assert "needs a value" in stderr_of(capsys, *words, status=2)


@pytest.mark.parametrize(
    ("words", "empty"),
    [
        ([""], "SOURCE"),
        (["print", "STORY", ""], "print SOURCE"),
        (["diff", "STORY", ""], "diff NEWER"),
        (["notes", ""], "notes SOURCE"),
        (["notes", "rm", "--article", ""], "notes rm ID"),
        (["notes", "trash", "", "--empty"], "notes trash SOURCE"),
        (["export", "", "--to", "csv"], "export SOURCE"),
        (["import", ""], "import FILE"),
        (["fetch", ""], "fetch FEED"),
    ],
)
def test_an_empty_name_is_not_taken_for_none(
    capsys: pytest.CaptureFixture[str], story: str, words: list[str], empty: str
) -> None:
    words = [story if word == "STORY" else word for word in words]
    told = stderr_of(capsys, *words, status=2).splitlines()[0]
    assert told == f"pullquote: {empty} is empty: is a variable unset?"


def test_a_text_in_the_place_of_a_path_is_not_reported_whole(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    words = stderr_of(capsys, STORY * 9, status=3)
    assert words.startswith("pullquote: Pier to close")
    assert words.endswith(": no such file: the name is too long\n")
    assert len(words) < 400


def test_a_name_of_several_lines_is_reported_in_one(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    odd = tmp_path / "1\n2  Ida Moen  “Sink it”.txt"
    odd.write_text(STORY, encoding="utf-8")
    lines = stdout_of(capsys, "quotes", story, str(odd)).splitlines()
    assert not [line for line in lines if line.startswith("2  Ida Moen  “Sink")]


def test_only_for_opening_the_reader_is_a_plus_sign_the_beginning_of_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "+there").touch()
    request = parse_arguments(["+/old pier", "a.txt", "+there", "+", "--", "+12"])
    assert request.commands == ("/old pier", "$")
    assert request.operands == ("a.txt", "+there", "+12")
    searched = parse_arguments(["search", "+/pier"])
    assert (searched.commands, searched.operands) == ((), ("+/pier",))
