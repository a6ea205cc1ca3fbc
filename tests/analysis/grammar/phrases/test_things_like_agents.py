"""Things and verbs that end like nouns for persons: el contenedor, consiste, reagieren."""

import pytest
from attributions import last_speaker

from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages.registry import language as language_of
from reader.analysis.text.vocabulary import token_of

_SCENES = {
    "es": "La alcaldesa Ada Gil habló. {} cerró ayer. «Es muy tarde», dijo.",
    "fr": "La maire Ada Gil a parlé. {} a fermé hier. « Il est tard », a-t-elle dit.",
    "it": "La sindaca Ada Gil ha parlato. {} ha chiuso ieri. «È tardi», ha detto.",
    "pt": "A prefeita Ada Gil falou. {} fechou ontem. «É muito tarde», disse.",
}


@pytest.mark.parametrize(
    ("language", "thing"),
    [
        *[("es", thing) for thing in ("La autopista", "Las autopistas", "El contenedor")],
        *[("es", thing) for thing in ("El generador", "La lavadora", "La reunión prevista")],
        *[("fr", thing) for thing in ("Le générateur", "L'ordinateur", "Les ordinateurs")],
        *[("it", thing) for thing in ("Il generatore", "La lavatrice", "Il parco")],
        *[("pt", thing) for thing in ("O gerador", "O elevador", "O parque")],
    ],
)
def test_a_thing_does_not_speak_for_whoever_spoke_before_it(language: str, thing: str) -> None:
    assert last_speaker(_SCENES[language].format(thing), language) == "Ada Gil"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "reagieren passieren funktionieren"),
        ("nl", "manieren papieren rivieren spieren"),
        ("es", "consiste existen insisten alrededores entrevistas previstas prólogo"),
        ("fr", "consiste subsiste tristes prologue ordinateurs"),
        ("it", "consiste acquisti previsti laboratori territori interviste"),
        ("pt", "consiste entrevista autopistas monólogo"),
    ],
)
def test_other_words_with_the_endings_of_persons_are_no_persons(language: str, words: str) -> None:
    vocabulary = language_of(language)
    assert [word for word in words.split() if can_speak(token_of(word, vocabulary))] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "scholieren basisscholieren officieren"),
        ("es", "administrador nadadores ciclistas psicólogo corredores"),
        ("fr", "animateur cyclistes psychologue"),
        ("it", "animatore femministe registi"),
    ],
)
def test_nouns_for_persons_still_are(language: str, words: str) -> None:
    vocabulary = language_of(language)
    assert all(can_speak(token_of(word, vocabulary)) for word in words.split())
