"""Number agreement rules out phrases as the subject of a German verb."""

import pytest
from attributions import last_speaker

from reader.analysis.grammar.german.agreement import disagrees
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


@pytest.mark.parametrize(
    "sentence",
    ["Eva Wald nannte", "Die Chefin nannte", "Die Bauern nannten", "Jan Tal und Eva Wald nannten"],
)
def test_subjects_that_fit_their_verb_are_kept(sentence: str) -> None:
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    last = len(tokens) - 1
    first = 3 if "und" in sentence else 0
    assert not disagrees(tokens, (first, last - 1), last)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nachbarn erzählten der Polizei: „Wir haben einen Schuss gehört.“", "Nachbarn"),
        ("Gestern sagten der Wirt und die Rätin: „Es ist spät.“", "der Wirt und die Rätin"),
        ("Gestern sagten der Wirt Jan Poe (SPX) und seine Frau: „Es ist spät.“", "Jan Poe"),
    ],
)
def test_one_after_a_verb_in_the_plural_is_its_object(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
