"""The output of each export format."""

import csv
import json
from dataclasses import replace
from datetime import datetime
from io import StringIO

import pytest
from export_samples import entry, note
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UsageError
from reader.export.entry import Entry
from reader.export.formats import format_and_path, format_named
from reader.export.fragment import text_link
from reader.export.json_formats.import_records import new_note
from reader.export.writers.html_page import html_page
from reader.export.writers.readwise_csv import restored_cell, without_formula
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta


def written(name: str, *notes: Annotation, title: str = "The pier closes") -> str:
    return format_named(name).write([entry(*notes, title=title)])


def test_an_unknown_format_is_reported() -> None:
    with pytest.raises(UsageError, match="choose one of"):
        format_named("docx")


@pytest.mark.parametrize(
    ("typed", "form", "path"),
    [
        ("markdown notes.md", "markdown", "notes.md"),
        ("json my notes.txt", "json", "my notes.txt"),
        ("json 'my notes.txt'", "json", "my notes.txt"),
        (r"json my\ notes.txt", "json", "my notes.txt"),
        ("notes.org", "org", "notes.org"),
        ('"my notes.org"', "org", "my notes.org"),
        ("markdown it's here.md", "markdown", "it's here.md"),
    ],
)
def test_a_format_and_a_path_are_told_apart(typed: str, form: str, path: str) -> None:
    found, place = format_and_path(typed)
    assert (found.name, place) == (form, path)


@pytest.mark.parametrize("typed", ["json", "json -", "json '-'"])
def test_what_is_no_file_is_a_missing_path(typed: str) -> None:
    with pytest.raises(UsageError, match=r"the path is missing, as in: export json notes\.json"):
        format_and_path(typed)


def test_the_name_of_a_file_with_a_format_is_none_itself() -> None:
    with pytest.raises(UsageError, match=r"no format 'notes\.md': choose one of markdown"):
        format_named("notes.md")


@pytest.mark.parametrize(
    ("typed", "advice"), [("docx", True), ("ODT", True), ("Word", True), ("xml", False)]
)
def test_only_for_a_word_processor_another_format_is_advised(typed: str, advice: bool) -> None:
    for line in (typed, f"notes.{typed}"):
        with pytest.raises(UsageError) as told:
            format_named(line)
        assert ("; for a word processor, take html" in str(told.value)) is advice, line


@pytest.mark.parametrize("typed", ["notes.docx", "'my notes.docx'"])
def test_a_file_without_a_format_is_told_with_those_that_have_one(typed: str) -> None:
    told = r"no format for \.docx files; there are \.md, .*for a word processor, take html"
    with pytest.raises(UsageError, match=told):
        format_and_path(typed)


def test_markdown_quotes_the_passage_and_leaves_the_note_as_written() -> None:
    assert written("markdown", note(body="*why* now?")) == (
        "# The pier closes\n\nHarbour Post · By Ida Moen and Per Lund · 27 February 2026\n\n"
        "<https://news.example/pier>\n\n"
        "> The pier closes\n\n"
        "— Ida Moen, [in the article](https://news.example/pier#:~:text=The%20pier%20closes)\n\n"
        "*why* now?\n\n"
        "*2026-03-01 · #sea #two-words*\n"
    )


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/home/ida/pier.txt", ["# The pier closes", "/home/ida/pier.txt", "> The pier closes"]),
        ("urn:book:The pier closes", ["# The pier closes", "> The pier closes"]),
        ("", ["# The pier closes", "> The pier closes"]),
    ],
)
def test_markdown_names_the_place_of_an_article_that_has_one(
    location: str, shown: list[str]
) -> None:
    plain = Entry("key1", location, Meta("The pier closes"), (note(),))
    text = format_named("markdown").write([plain])
    assert text.split("\n\n")[: len(shown)] == shown


def test_markdown_keeps_words_of_the_article_from_acting() -> None:
    text = written("markdown", note(passage="# Not [a](b) <i>head</i>ing\n1. no *list*"))
    assert "> \\# Not \\[a\\](b) \\<i\\>head\\</i\\>ing\n> 1\\. no \\*list\\*" in text


@pytest.mark.parametrize("name", ["markdown", "org", "html", "csv", "obsidian"])
def test_an_imported_note_of_an_unknown_day_gets_no_day(name: str) -> None:
    imported = new_note("The pier closes", "why now?")
    text = written(name, imported._replace(id="n1"))
    assert "1970" not in text
    assert "1969" not in text
    assert "why now?" in text


def test_markdown_of_a_note_without_day_and_tags_has_no_line_of_facts() -> None:
    assert written("markdown", new_note("The pier closes", "why now?")).endswith("why now?\n")


@pytest.mark.parametrize("name", ["org", "html", "csv", "obsidian"])
def test_a_highlight_tells_its_colour_also_with_a_note(name: str) -> None:
    coloured = note(body="why?")._replace(colour="green")
    for kind in (Motivation.HIGHLIGHTING, Motivation.COMMENTING, Motivation.BOOKMARKING):
        told = "green" in written(name, coloured._replace(motivation=kind))
        assert told is (kind is not Motivation.BOOKMARKING)


def test_marks_and_corrected_speakers_are_not_for_reading() -> None:
    assert "gulls" not in written("markdown", note(passage="gulls", mark="k"))
    assert "gulls" in written("json", note(passage="gulls", mark="k"))


def test_csv_has_the_columns_of_readwise_and_runs_nothing() -> None:
    rows = list(csv.DictReader(StringIO(written("csv", note(passage="=1+1", body='a,\n"b"')))))
    assert rows[0]["Highlight"] == "'=1+1"
    assert rows[0]["Note"] == 'a,\n"b"'
    assert rows[0]["URL"] == "https://news.example/pier"


@pytest.mark.parametrize(
    "cell", ["=1+1", " =1", "\n=1", "\n\t -1", "\t1", "＝1", " ＠SUM(1)", "-no"]
)
def test_no_cell_of_csv_is_run_and_each_is_read_as_it_was(cell: str) -> None:
    assert without_formula(cell) == f"'{cell}"
    assert restored_cell(without_formula(cell)) == cell


@given(st.text(st.sampled_from("'=+@-a \t＝"), max_size=5))
def test_every_cell_comes_back_from_a_table(cell: str) -> None:
    assert restored_cell(without_formula(cell)) == cell


@pytest.mark.parametrize("cell", ["a=1", "’tis", "'quoted'", "", " ", "\n"])
def test_other_cells_of_csv_are_as_they_are(cell: str) -> None:
    assert without_formula(cell) == restored_cell(cell) == cell


def test_html_escapes_everything() -> None:
    text = written("html", note(passage="<script>alert(1)</script>", body="<b>"))
    assert "<script>" not in text
    assert "<b>" not in text
    assert "default-src 'none'" in text


def test_html_names_the_language_when_it_is_known() -> None:
    known = entry()
    unknown = replace(known, meta=known.meta._replace(language=""))
    assert '<html lang="en">' in "".join(html_page([known]))
    assert "<html>" in "".join(html_page([unknown]))


def test_an_article_named_by_a_urn_keeps_it_as_its_source() -> None:
    named = replace(entry(), location="urn:pier:7")
    assert (named.address, named.source) == ("", "urn:pier:7")


def test_org_has_headings_only_where_we_put_them() -> None:
    text = written("org", note(passage="* no heading\n#+end_quote", body="* item"))
    headings = [line for line in text.splitlines() if line.startswith("*")]
    assert headings == ["* The pier closes", "** * no heading #+end_quote  :sea:two_words:"]
    assert text.count("\n#+end_quote") == 1


@pytest.mark.parametrize(
    "line",
    [
        "# five piers",
        "#",
        "  # two",
        "\t#+end_quote",
        '#+INCLUDE: "x"',
        " :END:",
        ":my-note:",
        "%%(x)",
    ],
)
def test_org_has_no_comments_and_blocks_but_ours(line: str) -> None:
    text = written("org", note(passage=f"first\n{line}", body=f"why\n{line}"))
    assert f"\n{line}\n" not in text
    indent = line[: len(line) - len(line.lstrip())]
    assert text.count(f"\n{indent}\N{NO-BREAK SPACE}{line.lstrip()}") == 2


@pytest.mark.parametrize(
    "line", ["#5 of 7", "a # b", "- item", "1. one", ": as it is", "10:30: late"]
)
def test_other_lines_are_in_org_as_they_were_typed(line: str) -> None:
    assert f"\n{line}\n" in written("org", note(body=f"why\n{line}\nend"))


def test_bibtex_names_the_authors_and_escapes() -> None:
    assert written("bibtex", title="50% & more {x}") == (
        "@online{moen2026more,\n"
        "  title = {50\\% \\& more \\textbraceleft{}x\\textbraceright{}},\n"
        "  author = {Ida Moen and Per Lund},\n"
        "  organization = {Harbour Post},\n"
        "  date = {2026-02-27},\n"
        "  url = {https://news.example/pier},\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("byline", "authors", "key"),
    [
        ("Ada Quill, Jr.", "Quill, Jr., Ada", "quill"),
        (
            "Jon van der Poe III and Una Garth, PhD",
            "Jon van der Poe III and Garth, PhD, Una",
            "iii",
        ),
        ("Jon van der Poe, Sr., Ada Quill", "van der Poe, Sr., Jon and Ada Quill", "poe"),
        ("Quill, Garth, Srinivas", "Quill and Garth and Srinivas", "quill"),
        (", Jr., MD Quill", "Jr. and MD Quill", "jr"),
        ("Ada Quill, Esq. Jon Poe", "Ada Quill and Esq. Jon Poe", "quill"),
    ],
)
def test_the_suffix_of_a_name_is_not_an_author(byline: str, authors: str, key: str) -> None:
    signed = replace(entry(), meta=Meta("The pier closes", byline=byline))
    text = format_named("bibtex").write([signed])
    assert text.startswith(f"@online{{{key}pier,")
    assert f"author = {{{authors}}}" in text


def test_bibtex_of_a_file_says_its_name_and_when_it_was_read() -> None:
    plain = Entry("key1", "/home/ida/pier_1.txt", Meta("The pier closes"), (), read="2026-03-02")
    assert format_named("bibtex").write([plain]) == (
        "@misc{pier,\n"
        "  title = {The pier closes},\n"
        "  howpublished = {File pier\\_1.txt},\n"
        "  urldate = {2026-03-02},\n"
        "}\n"
    )


def test_csl_says_the_file_and_when_it_was_read() -> None:
    plain = Entry("key1", "/home/ida/pier.txt", Meta("The pier closes"), (), read="2026-03-02")
    (item,) = json.loads(format_named("csl").write([plain]))
    assert item["note"] == "File pier.txt"
    assert item["accessed"] == {"date-parts": [[2026, 3, 2]]}


def test_csl_is_what_citation_managers_read() -> None:
    (item,) = json.loads(written("csl"))
    assert item["type"] == "article-newspaper"
    assert item["author"] == [{"literal": "Ida Moen"}, {"literal": "Per Lund"}]
    assert item["issued"] == {"date-parts": [[2026, 2, 27]]}


def test_w3c_has_both_selectors() -> None:
    document = json.loads(written("w3c"))
    (item,) = document["items"]
    kinds = [selector["type"] for selector in item["target"]["selector"]]
    assert kinds == ["TextQuoteSelector", "TextPositionSelector"]
    assert item["target"]["source"] == "https://news.example/pier"
    assert item["motivation"] == "commenting"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Target(0, 9, "a-b, c&d é", copies=1), "a%2Db%2C%20c%26d%20%C3%A9"),
        (
            Target(0, 3, "sea", "by the cold grey ", " and the sky", 2),
            "by%20the%20cold%20grey-,sea,-and%20the%20sky",
        ),
        (Target(0, 3, "sea", "one\n\nby the ", " x"), "by%20the-,sea,-x"),
        (
            Target(0, 400, "w1 w2 w3 w4 w5 w6 w7 " + "long " * 60 + "z1 z2 z3 z4 z5 z6", copies=1),
            "w1%20w2%20w3%20w4%20w5%20w6,z1%20z2%20z3%20z4%20z5%20z6",
        ),
        (Target(0, 70, "so it is " * 9, copies=1), "%20".join(["so", "it", "is"] * 9)),
        (Target(0, 220, "seawall" * 30, copies=1), "seawall" * 30),
        (Target(0, 9, "one end\n\nother start", copies=1), "one%20end,other%20start"),
    ],
)
def test_a_link_leads_to_the_very_words(target: Target, expected: str) -> None:
    link = text_link("https://news.example/pier#top", target)
    assert link == f"https://news.example/pier#:~:text={expected}"


def test_without_an_address_there_is_no_link() -> None:
    assert text_link("", Target(0, 3, "sea")) == ""


@pytest.mark.parametrize("name", ["markdown", "html", "org"])
def test_a_note_shows_the_day_on_which_it_was_written_here(
    name: str, western_evening: datetime
) -> None:
    text = written(name, note()._replace(created=western_evening))
    assert "2026-02-28" in text
    assert "2026-03-01" not in text


@pytest.mark.parametrize(
    ("name", "speaker", "link"),
    [
        ("markdown", "— Ida Moen, [in the article](https://news.example/pier#", "in the article"),
        ("html", '<p class="small">— Ida Moen, <a href="https://news.example/pier#', "cite="),
    ],
)
def test_a_quote_has_its_speaker_and_leads_to_its_place(name: str, speaker: str, link: str) -> None:
    text = format_named(name).write([entry()])
    assert speaker in text
    file = replace(entry(), location="/tmp/pier.md")
    text = format_named(name).write([file])
    assert link not in text
    assert "/tmp/pier.md" in text
    assert "— Ida Moen" in text
    nobody = replace(entry(note()._replace(speaker="")), location="/tmp/pier.md")
    assert "—" not in format_named(name).write([nobody])


def test_only_the_url_of_a_citation_is_not_escaped() -> None:
    made = replace(entry(title="50_50 & more"), location="https://news.example/a_b?c=d&e=f")
    made = replace(made, meta=made.meta._replace(title="50_50 & more"))
    text = format_named("bibtex").write([made])
    assert "url = {https://news.example/a_b?c=d&e=f}" in text
    assert r"title = {50\_50 \& more}" in text


def test_a_citation_has_only_what_is_known() -> None:
    made = replace(entry(), location="/tmp/pier.md", meta=Meta("The pier closes", published="2026"))
    (item,) = json.loads(format_named("csl").write([made]))
    assert item["issued"] == {"date-parts": [[2026]]}
    assert not {"URL", "container-title", "author", "language"} & item.keys()
