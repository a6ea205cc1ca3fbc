"""Words and phrases in a text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.text.word_sets import places_of

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
