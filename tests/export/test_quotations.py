"""Quotes with their sources, exported for spreadsheets, for programs and for people."""

import csv
import json
from pathlib import Path

import pytest

from reader.errors import AlreadyThere, UsageError
from reader.export.quotations import EXTENSIONS, citation_of, write_quotations
from reader.model.annotation import Target
from reader.model.quotation import Quotation, Source, full_names, most_frequent_forms
from reader.text.clean import clean_text

PAPER = Source(
    "https://news.example/wall", "The wall", "Nell Harrow", "Daily Gull", "2024-03-02T09:00:00Z"
)
FILE = Source("/home/ada/wall.txt", "=Wall *again*")
NOTES = ("ask *her*", "why?")
QUOTES = [
    Quotation(PAPER, Target(4, 20, "We paid\nfor it"), "Ilsa Fenwick", "mayor", "direct", 3),
    Quotation(PAPER, Target(40, 50, "twice"), "Ilsa Fenwick", "mayor", "fragment", 4, NOTES),
    Quotation(FILE, Target(0, 5, "-no"), "", "", "direct", 1),
]


def written(folder: Path, name: str) -> str:
    write_quotations(folder / name, QUOTES, force=False)
    return (folder / name).read_text(encoding="utf-8")


def test_a_table_has_a_row_for_each_quote_with_its_source_and_day(tmp_path: Path) -> None:
    first, *_, last = csv.DictReader(written(tmp_path, "q.csv").splitlines())
    assert first == {
        "Speaker": "Ilsa Fenwick", "Role": "mayor", "Quote": "We paid for it", "Kind": "direct",
        "Date": "2024-03-02T09:00:00Z", "Title": "The wall", "Outlet": "Daily Gull",
        "Author": "Nell Harrow", "Paragraph": "3",
        "Source": "https://news.example/wall#:~:text=We%20paid,for%20it", "Note": "",
        "Confidence": "1.0",
    }  # fmt: skip
    assert last["Source"] == "/home/ada/wall.txt"


def test_the_notes_on_a_quote_are_beside_it_as_they_were_written(tmp_path: Path) -> None:
    table = list(csv.DictReader(written(tmp_path, "q.csv").splitlines(keepends=True)))
    assert table[1]["Note"] == "ask *her*\n\nwhy?"
    assert json.loads(written(tmp_path, "q.json"))["quotes"][1]["notes"] == ["ask *her*", "why?"]
    assert "> — Ilsa Fenwick, mayor, ¶ 4\n\nask *her*\n\nwhy?\n" in written(tmp_path, "q.md")


def test_an_uncertain_speaker_is_written_as_such(tmp_path: Path) -> None:
    quotes = [QUOTES[0]._replace(confidence=0.61), QUOTES[2]]
    for name in ("u.md", "u.csv", "u.json"):
        write_quotations(tmp_path / name, quotes, force=False)
    assert "> — Ilsa Fenwick?, mayor, ¶ 3" in (tmp_path / "u.md").read_text()
    rows = csv.DictReader((tmp_path / "u.csv").read_text().splitlines(keepends=True))
    told = json.loads((tmp_path / "u.json").read_text())["quotes"]
    assert [(row["Speaker"], row["Confidence"]) for row in rows] == [
        ("Ilsa Fenwick", "0.61"), ("", "")
    ]  # fmt: skip
    assert [quote["confidence"] for quote in told] == [0.61, None]
    assert citation_of(quotes[0]).splitlines()[1] == "— Ilsa Fenwick?, mayor"


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    *_, last = csv.DictReader(written(tmp_path, "q.csv").splitlines())
    assert (last["Quote"], last["Title"]) == ("'-no", "'=Wall *again*")


def test_data_has_the_exact_words_and_their_place(tmp_path: Path) -> None:
    told = json.loads(written(tmp_path, "q.json"))
    assert told["schema"] == 1
    assert told["quotes"][0] | {"text": "We paid\nfor it", "start": 4} == told["quotes"][0]
    assert told["quotes"][2]["speaker"] is None
    assert told["quotes"][1]["site"] == "Daily Gull"


def test_data_has_letters_beyond_ascii_as_they_are(tmp_path: Path) -> None:
    quote = Quotation(FILE, Target(0, 6, "Schön!"), "Jörg Weiß", "", "direct", 1)
    write_quotations(tmp_path / "q.json", [quote], force=False)
    assert "Schön!" in (tmp_path / "q.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", EXTENSIONS)
def test_the_name_of_a_file_acts_on_nothing(tmp_path: Path, ending: str) -> None:
    named = Source("/home/ada/\x1b]0;wall\x07\u202e\n## wall\udcff.txt")
    path = tmp_path / f"q{ending}"
    write_quotations(path, [QUOTES[2]._replace(source=named)], force=False)
    text = path.read_text(encoding="utf-8")
    assert "wall" in text
    assert clean_text(text) == text
    assert "\n## wall" not in text


def test_markdown_stands_below_headings_of_articles_and_acts_on_nothing(tmp_path: Path) -> None:
    text = written(tmp_path, "q.md")
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## The wall", "## \\=Wall \\*again\\*"]
    assert "> We paid for it\n>\n> — Ilsa Fenwick, mayor, ¶ 3" in text
    assert "*again*" not in text
    assert "— nobody named, ¶ 1" in text


def test_a_page_for_word_processors_has_what_markdown_has_and_acts_on_nothing(
    tmp_path: Path,
) -> None:
    hostile = QUOTES[2]._replace(target=Target(0, 5, "<b>no</b>"), notes=("<i>\n\nlater",))
    write_quotations(tmp_path / "q.html", [*QUOTES[:2], hostile], force=False)
    text = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert text.count("<h1>") == 2
    assert '<p class="small">/home/ada/wall.txt</p>' in text
    assert "<blockquote>We paid for it</blockquote>\n" in text
    assert '>— Ilsa Fenwick, mayor, <a href="https://news.example/wall#:~:text=We' in text
    assert '<div class="note">ask *her*</div>' in text
    assert ">&lt;b&gt;no&lt;/b&gt;<" in text
    assert (
        '<p class="small">— nobody named, ¶ 1</p>\n<div class="note">&lt;i&gt;<br><br>later</div>'
        in text
    )


def test_a_citation_names_who_where_and_when() -> None:
    assert citation_of(QUOTES[1]).splitlines() == [
        "“twice”",
        "— Ilsa Fenwick, mayor",
        "“The wall”, Nell Harrow, Daily Gull, 2 March 2024",
        "https://news.example/wall#:~:text=twice",
    ]


def test_a_saved_page_is_cited_by_its_address_on_the_web(tmp_path: Path) -> None:
    saved = FILE._replace(address="https://news.example/saved")
    quote = QUOTES[1]._replace(source=saved)
    assert citation_of(quote).splitlines()[-1] == "https://news.example/saved#:~:text=twice"
    write_quotations(tmp_path / "q.md", [quote], force=False)
    assert "\nhttps://news.example/saved\n" in (tmp_path / "q.md").read_text(encoding="utf-8")


def test_a_file_is_cited_by_its_name_and_the_paragraph() -> None:
    assert citation_of(QUOTES[2]).splitlines()[-1] == "wall.txt, paragraph 1"


def test_a_citation_ends_with_the_link_that_is_given() -> None:
    link = "https://news.example/wall#:~:text=paid"
    assert citation_of(QUOTES[1], link).splitlines()[-1] == link
    assert citation_of(QUOTES[2], link).splitlines()[-1] == link


def test_nothing_is_overwritten_unasked_and_other_endings_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "q.csv")
    with pytest.raises(AlreadyThere):
        written(tmp_path, "q.csv")
    write_quotations(tmp_path / "q.csv", QUOTES[:1], force=True)
    assert len((tmp_path / "q.csv").read_text().splitlines()) == 2
    with pytest.raises(UsageError, match=r"\.csv, \.json, \.md or \.html"):
        written(tmp_path, "quotes.doc")


def test_names_that_differ_in_the_case_of_their_first_word_have_the_more_frequent_form() -> None:
    assert most_frequent_forms(["The Tidal Board", "the Tidal Board", "the Tidal Board", ""]) == {
        "The Tidal Board": "the Tidal Board",
        "the Tidal Board": "the Tidal Board",
        "": "",
    }
    assert most_frequent_forms(["Gullwatch", "gullwatch"])["gullwatch"] == "Gullwatch"
    assert most_frequent_forms(["the tidal board", "the Tidal Board"])["the Tidal Board"] == (
        "the Tidal Board"
    )


def test_a_surname_is_the_one_person_who_has_it() -> None:
    assert full_names(["Fenwick", "Ilsa Fenwick", "Roos"]) == {"Fenwick": "Ilsa Fenwick"}
    assert full_names(["Fenwick", "Ilsa Fenwick", "Jon Fenwick"]) == {}
