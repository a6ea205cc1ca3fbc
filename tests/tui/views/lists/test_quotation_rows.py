"""Rows of quotes from many articles."""

from reader.model.annotation import Target
from reader.model.quotation import Quotation, Source
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.lists.quotation_rows import QuotationRows

DATED = Source("eels.html", "Eels return to the river", published="2026-03-01")
UNDATED = Source("pier.txt", "The pier is shut for the whole of the coming winter")
QUOTES = [
    Quotation(source, Target(0, 4, "Yes."), "Ada Quill", "", "direct", 1)
    for source in (DATED, UNDATED)
]


def test_the_title_of_an_article_without_a_date_is_not_told_twice() -> None:
    wide, narrow = (QuotationRows(QUOTES, UNICODE, width)[1] for width in (100, 80))
    assert (wide.pieces[0][0].strip(), narrow.pieces[0][0].strip()) == ("", "The pier…")


def test_titles_beside_quotes_stand_in_one_column() -> None:
    rows = QuotationRows(QUOTES, UNICODE, 100)
    assert rows[0].right[0] == "Eels return to the river      "
    assert rows[1].right[0] == "The pier is shut for the whol…"


def test_a_name_that_has_no_room_is_still_shown_as_uncertain() -> None:
    long = QUOTES[0]._replace(speaker="Ada Marchbanks Quillington of Lipa", confidence=0.5)
    rows = QuotationRows([long, QUOTES[1]], UNICODE, 100)
    assert rows[0].pieces[1][0].strip().endswith("…?")
    assert rows[1].pieces[1][0].strip() == "Ada Quill"
