"""Texts shortened to fit, and lines of metadata."""

from datetime import UTC, datetime, timedelta

import pytest
from drawn_pieces import WIDTHS, WORDS
from hypothesis import given
from hypothesis import strategies as st
from specimens import told

from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.cells import cell_width
from reader.text.span import Span
from reader.tui.views.ink.glyphs import ASCII, UNICODE, in_ascii
from reader.tui.views.ink.short_texts import (
    age,
    first_line,
    in_marks,
    marked,
    meta_line,
    short_name,
    shorten,
)


@given(WORDS, st.sampled_from(["", " " * 60]), WIDTHS)
def test_shortened_words_fit_and_are_whole_when_they_did(
    written: str, blanks: str, cells: int
) -> None:
    words = written + blanks
    short = shorten(words, cells)
    assert cell_width(short) <= cells
    if cell_width(words) <= cells:
        assert short == words
    elif cells and cell_width(words.rstrip(" ")) > cells:
        assert short.endswith("…")
    elif cells:
        assert short == words.rstrip(" ")


def test_a_passage_is_set_in_marks_unless_it_has_its_own() -> None:
    assert in_marks("We keep\n the trees.", "Ada", UNICODE) == "“We keep the trees.” — Ada"
    assert in_marks("„Wir bleiben“, sagte sie.", "", UNICODE) == "„Wir bleiben“, sagte sie."
    assert in_marks("", "", UNICODE) == "“”"


def test_a_passage_that_begins_inside_a_quotation_gets_no_second_closing_mark() -> None:
    assert marked("We waited,” Quaye said") == "“We waited,” Quaye said"
    assert marked("We waited.”") == "“We waited.”"
    assert marked("He said “no” twice") == "“He said “no” twice”"
    assert marked("“We waited,” Quaye said") == "“We waited,” Quaye said"
    assert marked("the 5 o’clock ferry") == "“the 5 o’clock ferry”"


def test_of_a_giant_first_line_only_what_can_be_seen_is_taken() -> None:
    assert len(first_line("eel " * 500_000)) < 3_000
    assert first_line("\n" * 500_000 + "eels") == "eels"


def test_the_first_line_with_words_is_taken() -> None:
    assert first_line("\n  \n  eels \nnewts") == "eels …"
    assert first_line("\n  \n  eels \n ") == "eels"
    assert first_line(" \n") == ""


def test_the_line_below_the_headline_tells_what_is_known() -> None:
    meta = Meta(site="The Courier", byline="Ada Quill", published="2026-02-26")
    line = meta_line(told().article._replace(meta=meta), 700, 80)
    assert line == "The Courier · Ada Quill · 26 February 2026 · 1 min"
    narrow = meta_line(told().article._replace(meta=meta), 700, len(line) - 1)
    assert narrow == "The Courier · Ada Quill · 26 February 2026"
    assert meta_line(told().article, 5_000_000, 3) == "60 h"


def test_a_day_that_the_byline_tells_is_not_told_twice() -> None:
    meta = Meta(site="The Courier", published="2026-02-26")
    text = "26 February 2026, 10:00 UTC"
    told_twice = Article("", text, (Block(BlockKind.BYLINE, Span(0, len(text))),), meta=meta)
    assert meta_line(told_twice, 700, 80) == "The Courier · 1 min"


def test_a_feed_that_is_called_like_its_site_tells_it_once() -> None:
    feed = Article("", "Eels", (), meta=Meta(title="Post", site="Post"))
    assert meta_line(feed, 700, 80) == "1 min"


@pytest.mark.parametrize(
    ("name", "short", "cells", "shown"),
    [
        ("Ada Quill", "Quill", 9, "Ada Quill"),
        ("Ada Quill", "Quill", 8, "A. Quill"),
        ("Ada Quill?", "Quill", 9, "A. Quill?"),
        ("Ada B. Quill", "Quill", 11, "A. B. Quill"),
        ("A.B. Quillington", "Quillington", 15, "Quillington"),
        ("Ada Quill", "Quill", 7, "Quill"),
        ("Ada Quill", "Quill", 4, "Qui…"),
        ("Joost van der Berg", "Van der Berg", 17, "J. van der Berg"),
        ("Joost van der Berg", "Van der Berg", 12, "Van der Berg"),
        ("Zhou Liwen", "Zhou", 9, "Zhou"),
        ("Zhou Liwen?", "Zhou", 9, "Zhou?"),
        ("Tran Thi Hoa", "Hoa", 11, "Hoa"),
        ("Harbour Board", "", 10, "Harbour B…"),
        ("a keeper of the lamp", "", 20, "a keeper of the lamp"),
        ("a keeper of the lamp", "a keeper of the lamp", 10, "keeper of…"),
        ("der Wärter?", "", 10, "Wärter?"),
        ("Harbour Board?", "", 10, "Harbour…?"),
        ("Ada Quill?", "Quill", 5, "Qui…?"),
        ("Ada Quill?", "Quill", 1, "…"),
    ],
)
def test_a_name_is_shortened_to_the_part_that_stands_for_it(
    name: str, short: str, cells: int, shown: str
) -> None:
    assert short_name(name, short, cells) == shown


@pytest.mark.parametrize(
    ("name", "cells", "shown"),
    [
        ("Edda Quillerby", 12, "E. Quillerby"),
        ("Edda Quillerby", 10, "E. Quille…"),
        ("Edda Quillerby?", 10, "E. Quill…?"),
        ("Quillerby the Elder", 10, "Quillerby…"),
    ],
)
def test_a_name_that_two_have_does_not_stand_for_one(name: str, cells: int, shown: str) -> None:
    assert short_name(name, "Quillerby", cells, {"Quillerby"}) == shown


def test_what_is_yet_to_come_by_another_clock_is_told_by_its_day() -> None:
    now = datetime.now(UTC)
    ahead = now + timedelta(days=400)
    assert age(ahead) == ahead.astimezone().date().isoformat()
    assert age(now + timedelta(hours=2)) == "now"


def test_words_are_shortened_by_the_same_sign_everywhere_in_ascii() -> None:
    assert shorten("lamps are lit", 9, ASCII.ellipsis) == in_ascii(shorten("lamps are lit", 9))


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("a spokesman for the port", "spokesman…"),
        ("A spokesman for the port", "spokesman…"),
        ("The spokesman for the port?", "spokesma…?"),
        ("Une porte-parole du port", "porte-par…"),
        ("The council", "council"),
        ("The Vell Observer", "The Vell…"),
        ("Die Wasserwerke", "Die Wasse…"),
    ],
)
def test_the_article_of_a_description_is_left_out_where_room_is_short(
    label: str, shown: str
) -> None:
    assert short_name(label, "", 10) == shown
