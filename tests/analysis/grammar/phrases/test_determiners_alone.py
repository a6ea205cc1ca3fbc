"""Determiners that are all that names the speaker: Otros dijeron, Andere sagten."""

import pytest
from attributions import last_speaker, speaker_names

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


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("es", "Muchos dicen «es tarde», otros dicen «es pronto».", ["Muchos", "otros"]),
        ("it", "Alcuni dicono «è tardi», molti dicono «è presto».", ["Alcuni", "molti"]),
        ("pt", "Muitos dizem «é tarde», outros dizem «é cedo».", ["Muitos", "outros"]),
        ("de", "Viele sagen „Es ist spät“, andere sagen „Es geht“.", ["Viele", "andere"]),
        ("es", "«Sí», dijo Ada Gil, y otros dijeron: «Es tarde».", ["Ada Gil", "otros"]),
        ("es", "Según otros dijeron, «es muy tarde».", ["otros"]),
    ],
)
def test_it_speaks_in_the_middle_of_a_sentence_as_well(
    language: str, text: str, speakers: list[str]
) -> None:
    assert speaker_names(text, language) == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Ada Gil y otros dijeron: «Es muy tarde».", "Ada Gil"),
        ("de", "Ada Vogel und andere sagten: „Es ist zu spät.“", "Ada Vogel"),
        ("es", "Ada Gil repitió lo que muchos dicen: «Es muy tarde».", "Ada Gil"),
        ("it", "Ada Neri ripete quello che molti dicono: «È molto tardi».", "Ada Neri"),
        ("de", "Ada Vogel sagt, was viele sagen: „Es ist zu spät.“", "Ada Vogel"),
        ("it", "Questo ha detto Ada Neri: «È molto tardi».", "Ada Neri"),
        ("it", "Questo disse Ada Neri: «È molto tardi».", "Ada Neri"),
        ("es", "Ada Gil habló con otra. A esa dijo: «Es muy tarde».", "Ada Gil"),
    ],
)
def test_it_does_not_speak_joined_to_others_or_as_an_object(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("verb", "pronoun", "speaker"),
    [("murmelte", "sie", "sie"), ("sagte", "er", "er"), ("sagten", "sie", "Viele")],
)
def test_nobody_single_is_several(verb: str, pronoun: str, speaker: str) -> None:
    text = f"Viele sagten, man habe „nichts gehört“. „Wir schließen bald“, {verb} {pronoun}."
    assert last_speaker(text, "de") == speaker
