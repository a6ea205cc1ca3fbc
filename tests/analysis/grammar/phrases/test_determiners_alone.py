"""Determiners that are all that names the speaker: Otros dijeron, Andere sagten."""

import pytest
from attributions import last_speaker

_SAID = {
    "es": "Llegaron los vecinos. {}: «Es muy tarde».",
    "pt": "Os vizinhos chegaram. {}: «É muito tarde».",
    "it": "I vicini sono arrivati. {}: «È molto tardi».",
    "fr": "Les voisins sont arrivés. {} : « Il est très tard ».",
    "de": "Die Nachbarn kamen. {}: „Es ist viel zu spät.“",
}


@pytest.mark.parametrize(
    ("language", "verb", "words"),
    [
        ("es", "dijeron", "Otros Otras Algunos Muchas Varios Unos Estos"),
        ("es", "dijo", "Otro Otra Ese Esa"),
        ("pt", "disseram", "Outros Alguns Algumas Muitos Vários Estes"),
        ("pt", "disse", "Outro Um Uma Esse Aquela"),
        ("it", "hanno detto", "Alcuni Alcune Molti"),
        ("it", "dicono", "Alcuni Molte"),
        ("it", "ha detto", "Uno Questo Quella"),
        ("fr", "ont dit", "Certains Certaines Plusieurs"),
        ("de", "sagten", "Andere Manche Einige Viele Mehrere"),
    ],
)
def test_the_verb_behind_it_is_no_part_of_the_speaker(language: str, verb: str, words: str) -> None:
    for word in words.split():
        assert last_speaker(_SAID[language].format(f"{word} {verb}"), language) == word


@pytest.mark.parametrize(
    ("language", "subject", "speaker"),
    [
        ("es", "Estos acusados dijeron", "Estos acusados"),
        ("es", "Otro vecino dijo", "Otro vecino"),
        ("it", "Alcuni accusati hanno detto", "Alcuni accusati"),
        ("de", "Andere Nachbarn sagten", "Andere Nachbarn"),
    ],
)
def test_a_noun_behind_it_is(language: str, subject: str, speaker: str) -> None:
    assert last_speaker(_SAID[language].format(subject), language) == speaker
