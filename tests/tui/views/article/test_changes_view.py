"""Rows that show the differences between two editions."""

import pytest

from reader.anchoring.changes import compare_editions
from reader.model.analysis import Quote, Speaker
from reader.model.quote_columns import QuoteColumns
from reader.text.span import Span
from reader.tui.views.article.changes import change_rows
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.palette import DARK, look

OLD = """Bridge to Varn opens late

The ministry told the town of Varn on Monday that the old bridge will open in June at the latest.

Fishermen fear for the eel."""
NEW = """Bridge to Varn opens late

The ministry told the town of Varn on Monday that the bridge will not open in June at the latest.

Fishermen fear for the salmon."""


def test_words_that_differ_stand_between_some_that_do_not() -> None:
    first, second = change_rows(compare_editions(OLD, NEW), OLD, NEW)
    assert first.text == "  reworded  … on Monday that the old bridge will not open in June at …"
    assert second.text == "  reworded  Fishermen fear for the eel → salmon."
    inked = dict(first.pieces)
    assert inked["old"] & inks.REMOVED
    assert inked["not"] & inks.ADDED


def test_words_that_are_gone_from_between_two_stand_apart() -> None:
    old = "Ferries\n\nIt will be slow, and it will be wet, and it will be there, she said then."
    new = old.replace("slow, and it will be wet", "slow and wet")
    (row,) = change_rows(compare_editions(old, new), old, new)
    assert "slow, and it will be wet" in row.text


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("in spring and count", "in spring; they count", "in spring and → ; they count"),
        ("in spring; they count", "in spring and count", "in spring; they → and count"),
        ("in spring they count", "in spring, they count", "in spring, they count"),
        ("in spring, they count", "in spring they count", "in spring, they count"),
    ],
)
def test_changed_words_stand_apart_from_those_before_as_they_did(
    old: str, new: str, shown: str
) -> None:
    before, after = (f"Ferries\n\nThey promise {words} in winter." for words in (old, new))
    (row,) = change_rows(compare_editions(before, after), before, after)
    assert shown in row.text


def test_a_paragraph_that_is_new_or_gone_stands_alone() -> None:
    longer = f"{OLD}\n\nA ferry will run."
    (added,) = change_rows(compare_editions(OLD, longer), OLD, longer)
    (removed,) = change_rows(compare_editions(longer, OLD), longer, OLD)
    assert added.text == "  added     A ferry will run."
    assert removed.text == "  removed   A ferry will run."


def test_a_change_in_a_quote_says_whose_words_it_touches() -> None:
    old = "Ferries\n\n“It will be slow,” she said.\n\n“And wet.”\n\nIt rained on Monday."
    new = "Ferries\n\n“It will be quick,” she said.\n\n“And dry.”\n\nIt rained on Tuesday."
    start, other = new.index("It will"), new.index("And dry")
    speaker = Speaker("Ada Quill", Span(start, start), "she")
    quotes = QuoteColumns.of(
        [Quote(Span(start, start + 17), speaker=speaker), Quote(Span(other, other + 8))]
    )
    rows = change_rows(compare_editions(old, new), old, new, quotes)
    assert [row.right[0] for row in rows] == ["quote: Ada Quill?", "quote", ""]


def test_what_is_gone_is_struck_through() -> None:
    assert look(inks.REMOVED, DARK).strike
    assert not look(inks.ADDED, DARK).strike
