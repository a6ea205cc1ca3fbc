"""Signature lines below a quote."""

import pytest
from attributions import Attributions, attributions

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre "
                "colère. » Roman Bornes, journaliste, dans une étude sur le port"
            ),
            (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
        ),
        (
            (
                "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre "
                "colère. »\n\nRoman Bornes, journaliste, au sujet du port"
            ),
            (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
        ),
    ],
)
def test_a_name_with_its_role_signs_the_words_above(text: str, expected: Attributions) -> None:
    assert attributions(text, "fr") == expected


def test_a_full_name_after_the_words_brings_its_role() -> None:
    (quote,) = find_quotes("It was late. “We stay.” Ada Quill, mayor of Delta City")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ada Quill", "mayor of Delta City")


def test_a_name_before_a_colon_does_not_sign_the_quote_above() -> None:
    text = (
        "“It is early,” said Ann Marl. “We wait.”\n\n"
        "Ada Quill, 40, baker: “It was late.”\n\n"
        "Ben Poe, Vell manager, to Vell Radio: “We go home.”"
    )
    assert [name for _, name in attributions(text)][1:] == ["Ann Marl", "Ada Quill", "Ben Poe"]
