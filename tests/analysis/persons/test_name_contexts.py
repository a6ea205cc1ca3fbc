"""What stands before a name is read without copying the text before it."""

import tracemalloc

import pytest

from reader.analysis.languages.registry import language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import introducing_noun

_BOOK = NameBook(language("en"))


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("A retired teacher named ", "teacher"),
        ("her son ", "son"),
        ("son ", ""),
        ("A retired teacher called", ""),
        ("", ""),
    ],
)
def test_a_noun_before_a_name_introduces_it(before: str, noun: str) -> None:
    assert introducing_noun(_BOOK, f"{before}Grant waved.", len(before)) == noun


@pytest.mark.parametrize("at", [0, 5, 50_000])
def test_the_text_before_a_name_is_not_copied(at: int) -> None:
    text = "x" * 100_000
    introducing_noun(_BOOK, text, at)
    tracemalloc.start()
    try:
        introducing_noun(_BOOK, text, at)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000
