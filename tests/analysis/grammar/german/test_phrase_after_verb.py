"""The extent of the phrase after a German verb."""

import pytest

from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


@pytest.mark.parametrize(
    ("phrase", "told_to"),
    [
        ("der Bauleiter Jan Tal", "der Rheinischen Uferzeitung"),
        ("die Chefin Eva Wald", "der Uferzeitung"),
        ("der Sprecher der Uferzeitung", "am Montag"),
        ("ein Sprecher", "der Uferzeitung"),
        ("die Polizei", "der Uferzeitung"),
        ("eine Reporterin der Uferzeitung", "am Montag"),
    ],
)
def test_the_paper_addressed_is_no_part_of_the_speaker(phrase: str, told_to: str) -> None:
    sentence = f"sagte {phrase} {told_to}"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert phrase_after_adverbs(tokens, 1) == (1, len(phrase.split()))
