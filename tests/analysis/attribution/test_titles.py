"""Titles in marks that are no speech."""

import pytest
from told_words import told


@pytest.mark.parametrize("title", ["A Supper by Lamplight", "Rain Over the Pier", "The Last Boat"])
def test_a_title_on_a_line_of_its_own_is_nobodys(title: str) -> None:
    text = f"Ada Quill said the series was good.\n\n“{title}”\n\nThe boat comes home."
    assert told(text) == ()


def test_a_shout_or_a_sentence_on_a_line_of_its_own_is_speech() -> None:
    text = "Ada Quill stood up.\n\n“Come Home Now!”\n\n“It is late,” she said."
    assert ("Come Home Now!", "Ada Quill") in told(text)


def test_a_book_is_a_source_and_no_quote() -> None:
    text = (
        "The boss, Ada Quill, thought it mad, according to “Nine Wet Summers,” a book by Sam Poe."
    )
    assert told(text) == ()


def test_a_comma_inside_the_marks_ends_a_title_as_well() -> None:
    text = "As Ben Poe told in his history, “At the Slipway,” Ada Quill lost her temper."
    assert told(text) == ()


def test_in_a_long_paragraph_a_year_in_brackets_makes_no_reference() -> None:
    long = "The Quay Went On And On. " * 40
    text = f"{long}Ada Quill, who was there, built it (2010). “I was not afraid of it at all.”"
    assert told(text)[-1] == ("I was not afraid of it at all.", "Ada Quill")
