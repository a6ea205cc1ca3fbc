"""Notes on whole articles, links between notes, and colour names, in every format."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from export_samples import MOMENT, entry, note
from temporary_library import TemporaryLibrary
from whole_imports import import_all

from reader.export.entry import Entry, LinkedNote
from reader.export.formats import FORMATS, format_named
from reader.export.gathering import Gathered
from reader.export.importing.file_kinds import read_bytes, read_import
from reader.export.writing import write_file, write_folder
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.model.colours import Colours

COLOURS = Colours(names={"yellow": "claim to check"})
TEXTS = [name for name in FORMATS if name not in ("bibtex", "csl")]


def library_of_two() -> TemporaryLibrary:
    """Return a library of two articles whose notes link to each other and to a missing note."""
    library = TemporaryLibrary()
    pier = library.ensure_record("https://news.example/pier", Meta("The pier closes")).key
    boat = library.ensure_record("https://news.example/boat", Meta("A new boat")).key

    def made(name: str, key: str, body: str, exact: str, minute: int) -> Annotation:
        target = Target(10, 10 + len(exact), exact) if exact else Target(0, 0, "")
        when = MOMENT + timedelta(minutes=minute)
        return Annotation(name, key, Motivation.COMMENTING, target, when, when, body)

    library.put(
        [
            made("n1", pier, "Rust again", "for repairs", 1),
            made("n2", pier, "see [[n1|the rust]] and [[n3]]", "in spring", 2),
            made("n3", boat, "On both: [[Rust again]], [[gone]]", "", 3),
        ]
    )
    highlight = made("n4", boat, "", "forty seats", 4)
    library.put([highlight._replace(motivation=Motivation.HIGHLIGHTING, colour="yellow")])
    return library


def entries() -> list[Entry]:
    return list(Gathered(library_of_two(), colours=COLOURS))


def test_links_are_looked_up_for_every_entry() -> None:
    linked = {typed: each.id for entry in entries() for typed, each in entry.linked.items()}
    assert linked == {"n1": "n1", "n3": "n3", "rust again": "n1"}


def test_markdown_leads_to_the_note_inside_the_document() -> None:
    text = format_named("markdown").write(entries())
    assert '<a id="pq-n1"></a>' in text
    assert "see [the rust](#pq-n1) and [On both: Rust again, gone](#pq-n3)" in text
    assert r"On both: [Rust again](#pq-n1), \[\[gone\]\]" in text
    assert "*2026-03-01 · on the whole article*" in text
    assert "*2026-03-01 · claim to check*" in text
    alone = format_named("markdown").write(
        [each for each in entries() if each.title == "A new boat"]
    )
    assert r"On both: Rust again, \[\[gone\]\]" in alone
    assert "<a id" not in alone


def test_html_leads_to_the_note_inside_the_page() -> None:
    page = format_named("html").write(entries())
    assert 'see <a href="#n1">the rust</a>' in page
    assert '<section id="n1">' in page
    assert "on the whole article" in page
    assert "claim to check" in page


def test_org_leads_to_the_id() -> None:
    text = format_named("org").write(entries())
    assert "see [[id:n1][the rust]] and [[id:n3][On both: Rust again, gone]]" in text
    assert ":COLOUR: claim to check" in text


def test_csv_shows_words_and_the_name_of_the_colour() -> None:
    text = format_named("csv").write(entries())
    assert "see the rust and " in text
    assert "claim to check" in text
    assert text.count("[[") == 1
    assert "Rust again, [[gone]]" in text  # not a link, so it stays as typed


def test_w3c_says_that_it_links_and_has_no_selector_for_the_whole_article() -> None:
    items = {item["id"]: item for item in json.loads(format_named("w3c").write(entries()))["items"]}
    purposes = [body["purpose"] for body in items["urn:pullquote:n2"]["body"]]
    assert purposes == ["commenting", "linking", "linking"]
    assert "selector" not in items["urn:pullquote:n3"]["target"]
    assert items["urn:pullquote:n4"]["body"][0]["value"] == "claim to check"


@pytest.mark.parametrize("name", ["json", "w3c"])
def test_links_whole_articles_and_colours_come_back_without_loss(name: str) -> None:
    before = library_of_two()
    written = format_named(name).write(list(Gathered(before, colours=COLOURS)))
    after = TemporaryLibrary()
    import_all(after, read_bytes(written.encode()))

    def said(library: TemporaryLibrary) -> set[Annotation]:
        return {note._replace(article="") for note in library.annotations()}

    assert said(after) == said(before)


def test_a_note_without_a_passage_comes_back_from_csv_and_its_colour_by_its_name(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.csv"
    write_file(path, entries(), format_named("csv"), force=False)
    after = TemporaryLibrary()
    import_all(after, read_import(path), COLOURS)
    found = {note.target.exact: note for note in after.annotations()}
    assert found[""].target.is_whole
    assert found[""].body.startswith("On both")
    assert found["forty seats"].colour == "yellow"


@pytest.mark.parametrize("name", TEXTS)
def test_every_format_has_the_note_on_the_whole_article(name: str) -> None:
    assert "On both" in format_named(name).write(entries())


# Obsidian -----------------------------------------------------------------------------------------


def test_a_vault_is_linked_by_references_to_blocks(tmp_path: Path) -> None:
    write_folder(tmp_path, entries(), format_named("obsidian"), force=False)
    pier = (tmp_path / "The pier closes.md").read_text()
    boat = (tmp_path / "A new boat.md").read_text()
    assert "see [[#^pq-n1|the rust]] and [[A new boat#^pq-n3|On both: Rust again, gone]]" in pier
    assert "On both: [[The pier closes#^pq-n1|Rust again]], \\[\\[gone\\]\\]" in boat
    assert "\n^pq-n1\n" in pier
    assert "\n^pq-n3\n" in boat
    assert "#claim-to-check" in boat


def test_links_between_articles_of_one_title_lead_to_the_right_file(tmp_path: Path) -> None:
    boat, pier = sorted(entries(), key=lambda each: each.title)
    harbours = [replace(each, meta=Meta("Harbour")) for each in (boat, pier)]
    write_folder(tmp_path, harbours, format_named("obsidian"), force=False)
    assert "[[Harbour 2#^pq-n1|Rust again]]" in (tmp_path / "Harbour.md").read_text()
    assert "[[Harbour#^pq-n3|" in (tmp_path / "Harbour 2.md").read_text()


def test_links_follow_a_renamed_file_and_a_second_export_changes_nothing(tmp_path: Path) -> None:
    form, kept = format_named("obsidian"), entries()
    write_folder(tmp_path, kept, form, force=False)
    first = {path.name: path.read_text() for path in tmp_path.iterdir()}
    write_folder(tmp_path, kept, form, force=False)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == first
    (tmp_path / "The pier closes.md").rename(tmp_path / "Pier.md")
    write_folder(tmp_path, kept, form, force=False)
    assert "[[Pier#^pq-n1|Rust again]]" in (tmp_path / "A new boat.md").read_text()


def test_one_file_of_a_vault_links_to_the_others(tmp_path: Path) -> None:
    form, kept = format_named("obsidian"), entries()
    write_folder(tmp_path, kept, form, force=False)
    (tmp_path / "The pier closes.md").rename(tmp_path / "Pier.md")
    (boat,) = (each for each in kept if each.title == "A new boat")
    write_file(tmp_path / "A new boat.md", [boat], form, force=False)
    assert "[[Pier#^pq-n1|Rust again]]" in (tmp_path / "A new boat.md").read_text()


@pytest.mark.parametrize("name", ["h-Ab_1", "https://notes.example/a?b=1", "note 1", "%% x"])
def test_a_note_with_an_id_of_another_program_is_not_doubled(name: str, tmp_path: Path) -> None:
    imported = entry(note(name))
    form = format_named("obsidian")
    (first,) = write_folder(tmp_path, [imported], form, force=False)
    before = first.path.read_text()
    write_folder(tmp_path, [imported], form, force=False)
    assert first.path.read_text() == before
    assert re.search(r"^\^pq-[A-Za-z0-9-]+$", before, re.MULTILINE)


def test_markdown_leads_to_a_note_with_an_id_of_another_program() -> None:
    other = LinkedNote("notes/(1)", "Rust", "", "The pier closes")
    linking = entry(note("notes/(1)"), note("n2", "in spring", "see [[notes/(1)]]"))
    text = format_named("markdown").write([replace(linking, linked={"notes/(1)": other})])
    assert '<a id="pq-notes--1-"></a>' in text
    assert "[Rust](#pq-notes--1-)" in text
