"""The verb ``diff``, run in this process; pages come from a server on loopback."""

import json
from pathlib import Path

import pytest
from cli_runs import run
from loopback import Site, prose, story

OLD = """Pier to close for repairs

The old pier will close in May, the council said.

"Rust does not wait for budgets," said Ida Moen, the harbour master. "We start in spring."

The ferries will use the new quay.
"""
NEW = OLD.replace("in May", "in early June").replace(
    "The ferries will use the new quay.", "Nobody knows for how long, as money is short."
)


def put(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_two_files_are_compared_by_words(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    out, err = run(capsys, "diff", put(own_places, "a.txt", OLD), put(own_places, "b.txt", NEW))
    assert err == ""
    first, *paragraphs = out.rstrip().split("\n\n")
    assert first == "1 paragraph reworded, 1 added, 1 removed"
    assert "The old pier will close in [-May-]{+early June+}, the council said." in paragraphs
    assert "{+Nobody knows for how long, as money is short.+}" in paragraphs
    assert "[-The ferries will use the new quay.-]" in paragraphs
    assert not any("Rust" in paragraph for paragraph in paragraphs)


def test_json_has_every_change_and_its_places(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    reworded = NEW.replace("Rust does not wait", "Rust never waits").replace("Pier", "Old pier")
    reworded = reworded.replace("Ida Moen", "Ben Poe")
    old, new = put(own_places, "a.txt", OLD), put(own_places, "b.txt", reworded)
    found = json.loads(run(capsys, "diff", old, new, "--json")[0])
    texts = [json.loads(run(capsys, "print", "--json", source)[0])["text"] for source in (old, new)]
    assert (found["schema"], found["old_source"], found["source"]) == (1, old, new)
    assert found["title"] == "Old pier to close for repairs"
    rebuilt, at = "", 0
    for change in found["changes"]:
        assert change["old"] == texts[0][change["old_start"] : change["old_end"]]
        assert change["new"] == texts[1][change["new_start"] : change["new_end"]]
        rebuilt += texts[0][at : change["old_start"]] + change["new"]
        at = change["old_end"]
    assert rebuilt + texts[0][at:] == texts[1]
    summary = found["summary"]
    assert summary["headline_changed"]
    assert [(quote["speaker"], quote["text"]) for quote in summary["quotes_reworded"]] == [
        ("Ida Moen", "Rust does not wait for budgets,")
    ]
    assert summary["quotes_gone"] == []
    speakers = [
        (each["old"]["speaker"], each["new"]["speaker"]) for each in summary["quotes_reattributed"]
    ]
    assert speakers == [("Ida Moen", "Ben Poe")] * 2


def test_equal_files_have_no_changes(capsys: pytest.CaptureFixture[str], own_places: Path) -> None:
    source = put(own_places, "a.txt", OLD)
    out, err = run(capsys, "diff", source, source, status=1)
    assert (out, err) == ("", f"pullquote: {source}: nothing has changed\n")
    out, _ = run(capsys, "diff", source, source, "--json", status=1)
    assert json.loads(out)["changes"] == []


def test_other_quote_marks_are_no_more_than_that(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    curly = OLD.replace('"Rust', "“Rust").replace('budgets,"', "budgets,”")
    out, _ = run(capsys, "diff", put(own_places, "a.txt", OLD), put(own_places, "b.txt", curly))
    assert out == "only marks and spaces differ\n"


def test_a_file_with_notes_is_compared_with_the_edition_of_the_notes(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    source = put(own_places, "a.txt", OLD)
    run(capsys, "notes", "add", source, "--quote", "Rust does not wait", "--note", "why?")
    assert "nothing has changed" in run(capsys, "diff", source, status=1)[1]
    put(own_places, "a.txt", NEW)
    for _ in range(2):  # looking changes nothing
        assert "[-May-]{+early June+}" in run(capsys, "diff", source)[0]


def test_where_only_older_editions_differ_it_is_said_how_to_see_them(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    source = put(own_places, "a.txt", OLD)
    run(capsys, "notes", "add", source, "--quote", "Rust does not wait", "--note", "why?")
    assert "--editions" not in run(capsys, "diff", source, status=1)[1]
    put(own_places, "a.txt", NEW)
    run(capsys, "notes", "add", source, "--quote", "Rust does not wait", "--note", "again")
    for words in ([], ["--from", "1"]):
        err = run(capsys, "diff", source, *words, status=1)[1]
        assert "nothing has changed" in err
        assert ("--editions lists older editions" in err) == (not words)
    assert "[-May-]{+early June+}" in run(capsys, "diff", source, "--from", "2")[0]
    copy = put(own_places, "b.txt", NEW)
    assert "--editions" not in run(capsys, "diff", source, copy, status=1)[1]


def test_an_article_never_read_has_no_earlier_edition(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    err = run(capsys, "diff", put(own_places, "a.txt", OLD), status=1)[1]
    assert "no earlier edition" in err
    assert run(capsys, "diff", str(own_places / "missing.txt"), status=3)[0] == ""


def test_a_page_is_compared_with_its_copy(
    capsys: pytest.CaptureFixture[str], own_places: Path, site: Site
) -> None:
    url = site.put("/eels", story("Eels", *prose("eels")), etag='"1"')
    assert "no earlier edition" in run(capsys, "diff", url, status=1)[1]
    run(capsys, "print", url)
    assert "nothing has changed" in run(capsys, "diff", url, status=1)[1]
    site.put("/eels", story("Eels", *prose("eels")).replace("3 hours", "3 days"), etag='"2"')
    for _ in range(2):
        assert "for 3 [-hours-]{+days+}," in run(capsys, "diff", url)[0]


def test_a_page_that_cannot_be_fetched_is_not_called_unchanged(
    capsys: pytest.CaptureFixture[str], own_places: Path, site: Site
) -> None:
    url = site.put("/eels", story("Eels", *prose("eels")))
    run(capsys, "print", url)
    site.fail("/eels", 500)
    assert "HTTP 500" in run(capsys, "diff", url, status=3)[1]


def test_nothing_of_an_article_acts_on_the_terminal(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    hostile = OLD.replace("in May", "in \x1b]0;owned\x07\x1b[31mJune")
    old, new = put(own_places, "a.txt", OLD), put(own_places, "b.txt", hostile)
    for words in (["diff", old, new], ["diff", old, new, "--json"]):
        assert "\x1b" not in run(capsys, *words)[0]


def test_speech_that_is_only_reported_is_no_quote_that_was_reworded(
    capsys: pytest.CaptureFixture[str], own_places: Path
) -> None:
    old = OLD.replace("the council said", "Ida Moen said")
    new = old.replace("in May", "in June")
    out, _ = run(capsys, "diff", put(own_places, "a.txt", old), put(own_places, "b.txt", new))
    assert out.startswith("1 paragraph reworded\n")
