"""Attributes between a German article and its noun."""

import pytest
from attributions import last_speaker

from reader.analysis.grammar.german.attributes import noun_with_long_attribute
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


def test_the_noun_after_a_long_attribute_is_the_subject() -> None:
    sentence = "Der am Montag gewählte Rat nannte"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert noun_with_long_attribute(tokens, 5) == (4, 4)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Das von Ove Kranz als „reine Zumutung“ bezeichnete Depot wird saniert.", "Ove Kranz"),
        ("Sylvi Kranz ist Lotsin, Mutter, nennt sich eine „reine Landratte“.", "Sylvi Kranz"),
        ("Der Wart des Leuchtturms ist „restlos zufrieden“, wie er sagt.", "Wart des Leuchtturms"),
    ],
)
def test_neither_an_attribute_nor_a_predicate_hides_who_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de").endswith(speaker)
