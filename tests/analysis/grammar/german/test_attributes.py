"""Attributes between a German article and its noun."""

from reader.analysis.grammar.german.attributes import noun_with_long_attribute
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


def test_the_noun_after_a_long_attribute_is_the_subject() -> None:
    sentence = "Der am Montag gewählte Rat nannte"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert noun_with_long_attribute(tokens, 5) == (4, 4)
