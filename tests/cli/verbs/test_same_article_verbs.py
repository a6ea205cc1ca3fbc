"""Which sources are the same article, and how its editions differ."""

from pathlib import Path

import pytest
from cli_runs import STORY, Shell


def test_a_copy_is_distinguished_and_made_one_again(shell: Shell) -> None:
    story = shell.file("story.txt")
    shell.run("notes", "add", story, "--quote", "old pier", "--note", "of the story")
    copy = shell.file("a\ncopy.txt")
    assert len(shell.notes(copy)) == 1
    assert shell.run("apart", copy).startswith("Pier to close for repairs: 0 notes")
    assert shell.notes(copy) == []
    assert len(shell.notes(story)) == 1
    heading, *places = shell.run("same", story, copy).splitlines()
    assert "1 note" in heading
    assert len(places) == 2
    assert len(shell.notes(copy)) == 1
    assert shell.json("same", story)["places"] == sorted([story, copy])
    assert "one article already" in shell.stderr_of("same", story, copy, status=1)
    assert "never opened" in shell.stderr_of("same", shell.file("new.txt", "Else\n\nX."), status=1)
    assert "no such file" in shell.stderr_of("same", "nix", status=3)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("stroy.txt", "stroy.txt: no such file"),
        ("a\0b", "no such file"),
        (".", ".: is a directory, not a regular file"),
        ("~/copy.txt", "no such file"),
        ("file:///tmp/nowhere/copy.txt", "no such file"),
        ("valley.news/ferry", "for the web page, try https://valley.news/ferry"),
        (f"{'x' * 400}.txt", "no such file"),
    ],
)
def test_a_story_is_not_the_same_as_what_does_not_exist(
    shell: Shell, other: str, told: str
) -> None:
    story = shell.file("story.txt")
    assert told in shell.stderr_of("same", story, other, status=3)
    shell.run("notes", "add", story, "--quote", "old pier")
    assert shell.json("same", story)["places"] == [story]


def test_a_story_is_not_the_same_as_what_cannot_be_opened(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert "not supported" in shell.stderr_of("same", story, "gopher://valley.example/", status=4)


def test_a_story_is_the_same_as_an_address_or_a_file_that_is_gone(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    story, gone = shell.file("story.txt"), shell.file("gone.txt", f"{STORY} It went.")
    shell.run("notes", "add", gone, "--quote", "old pier")
    Path(gone).unlink()
    copy, address = tmp_path / "c d.txt", "https://valley.example/ferry"
    copy.write_text(f"{STORY} Once more.", encoding="utf-8")
    for place in (gone, "~/c d.txt", address):
        shell.run("same", story, place)
    assert "one article already" in shell.stderr_of("same", story, copy.as_uri(), status=1)
    assert shell.json("same", story)["places"] == sorted([story, gone, str(copy), address])


def test_an_article_that_is_nothing_else_cannot_be_set_apart(shell: Shell) -> None:
    assert "no other source" in shell.stderr_of("apart", shell.file("story.txt"), status=1)


def test_any_two_kept_editions_are_compared(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert "no edition of this article is stored" in shell.stderr_of(
        "diff", story, "--editions", status=1
    )
    shell.run("notes", "add", story, "--quote", "old pier")
    shell.file("story.txt", STORY.replace("May", "June"))
    shell.run("notes", "add", story, "--quote", "Rust")
    shell.file("story.txt", STORY.replace("May", "July"))
    rows = shell.run("diff", story, "--editions").splitlines()
    assert len(rows) == 2
    assert "read last" in rows[0]
    found = shell.json("diff", story, "--editions")["editions"]
    assert isinstance(found, list)
    assert [row["notes"] for row in found] == [1, 1]
    assert "[-May-]{+June+}" in shell.run("diff", story, "--from", "2", "--to", "1")
    assert "[-June-]{+May+}" in shell.run("diff", story, "--from", "1", "--to", "2")
    assert "[-May-]{+July+}" in shell.run("diff", story, "--from", found[1]["digest"][:8])
    for number in ("7", "0000019"):
        told = shell.stderr_of("diff", story, "--from", number, status=1)
        assert f"no edition {number}" in told
    assert "one SOURCE" in shell.stderr_of("diff", story, story, "--from", "1", status=2)
