"""Comparing without case, and searching for words in pieces of a text."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import caseless
from reader.text.caseless import alike, lower, lower_long, places_of
from reader.text.fold import find_folded

_LETTERS = "aAbBiIİkK\u212asSſσςΣéÉ –“\U0001f600"


def _places(hay: str, word: str) -> list[int]:
    found, at = [], hay.find(word)
    while at >= 0:
        found.append(at)
        at = hay.find(word, at + len(word))
    return found


@given(st.text(_LETTERS, max_size=60), st.text(_LETTERS, min_size=1, max_size=4))
@pytest.mark.parametrize("piece", [1, 3, 7])
def test_places_in_pieces_are_those_in_the_whole(piece: int, text: str, word: str) -> None:
    word = lower(word)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(caseless, "_PIECE", piece)
        assert list(places_of(text, word)) == _places(lower(text), word)
        assert lower_long(text) == lower(text)


def test_an_empty_word_is_nowhere() -> None:
    assert list(places_of("The quay", "")) == []


def test_no_other_letter_becomes_one_of_ascii() -> None:
    odd = {char for code in range(128, sys.maxunicode + 1) if lower(char := chr(code)).isascii()}
    assert odd == set(caseless._BECOME_ASCII.values())


def test_a_search_stops_at_its_limit() -> None:
    assert len(find_folded("The lamp, the quay – the tide", "the", ignore_case=True)) == 3
    assert len(find_folded("The lamp, the quay – the tide", "the", ignore_case=True, limit=2)) == 2


@pytest.mark.parametrize(
    ("one", "other"), [("Pier", "pIER"), ("é", "E\u0301"), ("STRASSE", "Straße"), ("\uac00", "가")]
)
def test_names_that_differ_in_case_or_normal_form_are_alike(one: str, other: str) -> None:
    assert alike(one) == alike(other) == alike(alike(one))
    assert alike(one) != alike(f"{other}\u0301")
