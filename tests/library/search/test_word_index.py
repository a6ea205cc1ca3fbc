"""Tokenization, and finding the words of a query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.search.word_index import (
    expression,
    find_terms,
    folded,
    index_words,
    parse_terms,
)


def found(query: str, text: str) -> list[str]:
    return [span.of(text) for span in find_terms(parse_terms(query), text)]


@given(st.text())
def test_folding_leaves_every_character_where_it_is(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t SHOUT, Élodie!", "don t shout elodie"),
        ("İzmir – 17-day strike", "izmir 17 day strike"),
        ("한국 신문", "한국 신문"),
        ("東京2020年", "東京 京 2020 年"),
        ("snake_case", "snake case"),
        ("Łódź, أحمد", "lodz احمد"),
        ("ガス", "ガス ス"),
    ],
)
def test_words_are_without_case_accents_and_signs(text: str, words: str) -> None:
    assert index_words(text) == words


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("quay", ["quay"]),
        ("QUAY cran", ["quay", "cran"]),
        ('"quay"', ["quay"]),
        ('"qua"', []),
        ("qua crane", []),
        ('"old crane"', ["old crane"]),
        ('"crane old"', []),
        ("don't", ["Don’t"]),
        ("elodie", ["Élodie"]),
        ("灯台", ["灯台"]),
        ("灯守", []),
        ("", []),
        ("—", []),
    ],
)
def test_all_words_must_be_there(query: str, hits: list[str]) -> None:
    text = "Élodie by the quay: the old crane. Don’t 最後の灯台守"
    assert (found(query, text) if parse_terms(query) else []) == hits


@pytest.mark.parametrize(
    ("query", "text", "hit"),
    [
        ('"la la land"', "Tralala la la land", "la la land"),
        ('"2020年"', "東京2020年", "2020年"),
        ('"灯 quay"', "灯quay", "灯quay"),
        ('"quay 7"', "quay7, quay_7", "quay_7"),
    ],
)
def test_words_next_to_each_other_are_whole_words(query: str, text: str, hit: str) -> None:
    assert found(query, text) == [hit]


def test_the_words_nearest_to_each_other_are_reported_and_the_body_before_the_headline() -> None:
    text = "The crane\n\nA crane far from it. By the quay a crane."
    spans = find_terms(parse_terms("crane quay"), text)
    assert [span.start for span in spans] == [text.index("quay"), text.rindex("crane")]
    assert find_terms(parse_terms("crane"), text, after=9)[0].start == text.index("crane far")


def test_a_run_without_spaces_is_asked_for_in_pairs() -> None:
    assert expression(parse_terms("最後の")) == '"最後" AND "後の"'
    assert expression(parse_terms("灯")) == '"灯"*'
    assert expression(parse_terms("harbour"), longest=3) == '"har"*'
    assert expression(parse_terms('"old crane"')) == '"old" AND "crane"'
