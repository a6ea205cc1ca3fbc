"""Kinds of quotes: complete statements and fragments."""

import pytest
from attributions import attributions, marked

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind


def test_kinds_tell_statements_from_fragments() -> None:
    text = "Ada Quill called it “a trap”. “Nobody should walk into it,” she said."
    assert [q.kind for q in marked(text)] == [QuoteKind.FRAGMENT, QuoteKind.DIRECT]


def test_a_statement_of_two_words_after_a_colon_is_no_fragment() -> None:
    quote = find_quotes("Ada Quill wrote on the wall: “Never again”")[0]
    assert quote.kind is QuoteKind.DIRECT


@pytest.mark.parametrize("before", ["VELL (Reuters)", "[10:30]", "Next: A", "•"])
def test_a_statement_of_two_words_after_a_mark_is_no_fragment(before: str) -> None:
    quote = find_quotes(f"{before} “Very well,” said Ada Quill. Then she left.")[0]
    assert quote.kind is (QuoteKind.FRAGMENT if before.endswith("A") else QuoteKind.DIRECT)


def test_one_word_may_be_a_whole_speech() -> None:
    text = (
        "They urged all to leave by May. “Period”, county spokeswoman Janet Quill told reporters."
    )
    assert attributions(text) == (("Period", "Janet Quill"),)


@pytest.mark.parametrize(
    "said", ["I ask", "I answered", "I say, and she nods", "I tell her, laughing"]
)
def test_short_words_that_the_writer_says_are_a_quote_of_nobody_named(said: str) -> None:
    text = f"“Is it late?” {said}.\n\nAda Quill pours the tea. “It always is,” she says."
    assert attributions(text) == (("Is it late?", ""), ("It always is,", "Ada Quill"))


def test_a_figure_that_nobody_says_is_a_name() -> None:
    text = "Ada Quill won, taking the prize for “25.” “How many?” Ben Poe asked. “42,” she said."
    assert [words for words, _ in attributions(text)] == ["How many?", "42,"]


def test_what_something_is_known_as_is_a_name_before_a_comma_inside_the_marks() -> None:
    text = "A historic city known as “the gate of the north,” Lipa is “a wreck,” Ada Quill said."
    assert attributions(text) == (("a wreck,", "Ada Quill"),)
