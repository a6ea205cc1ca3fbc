"""Words and phrases in a text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.word_sets import places_of, two_genders, word_set_of_pairs

_TEXTS = st.text("aß Ä-.\n1")


@given(_TEXTS, _TEXTS)
def test_a_word_stands_where_no_letter_or_digit_adjoins_it(word: str, text: str) -> None:
    found = list(places_of(word, text))
    assert found == sorted(set(found))
    for at in found:
        assert re.match(rf"{re.escape(word)}(?!\w)", text[at:])
        assert not text[max(0, at - 1) : at].isalnum()


def test_only_whole_words_are_found() -> None:
    assert list(places_of("das Rat", "das Rathaus, das Rat")) == [13]
    assert list(places_of("der Rat", "oder Rat")) == []
    assert list(places_of("", "das Rat")) == []


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("alumno/a", ("alumno", "alumna")),
        ("autor/a", ("autor", "autora")),
        ("kollege/in", ("kollege", "kollegin")),
        ("élu/e", ("élu", "élue")),
        ("acteur/actrice", ("acteur", "actrice")),
        ("político/", ("político", "")),
        ("artista", ("artista",)),
    ],
)
def test_a_pair_has_a_word_for_each_gender(pair: str, words: tuple[str, ...]) -> None:
    assert two_genders(pair) == words


def test_a_set_has_both_words_of_each_pair() -> None:
    assert word_set_of_pairs("artista alumno/a") == {"artista", "alumno", "alumna"}
