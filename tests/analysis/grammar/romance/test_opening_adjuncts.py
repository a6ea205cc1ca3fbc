"""Persons who open a Romance sentence without acting in it."""

import pytest
from attributions import attributions, last_speaker

_TOLD = {
    "es": "La alcaldesa de Lipa, Ada Gil, habló ayer.\n\n",
    "it": "La sindaca di Lipa, Ada Neri, ha parlato ieri.\n\n",
    "pt": "A prefeita de Lipa, Ada Moura, falou ontem.\n\n",
    "fr": "La ministre de la mer, Ada Roux, a parlé hier.\n\n",
}
_SAID = {
    "es": "«Aún no», dijo la alcaldesa de Lipa, Ada Gil.\n\n",
    "it": "«Non ancora», ha detto la sindaca di Lipa, Ada Neri.\n\n",
    "pt": "“Ainda não”, disse a prefeita de Lipa, Ada Moura.\n\n",
    "fr": "« Pas encore », a dit la ministre de la mer, Ada Roux.\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "De Luis Poe, capitán del puerto, dijo que es «un maestro».", "Ada Gil"),
        ("es", "Del capitán del puerto, Luis Poe, ha dicho que es «un maestro».", "Ada Gil"),
        ("es", "Al capitán Luis Poe le recordó que «el mar no espera».", "Ada Gil"),
        ("es", "Sobre Luis Poe, capitán del puerto, dijo que es «un maestro».", "Ada Gil"),
        ("it", "All'avvocato del porto, Ugo Rossi, ha ricordato che «è tardi».", "Ada Neri"),
        ("it", "Di Ugo Rossi, direttore del porto, dice che è «un maestro».", "Ada Neri"),
        ("pt", "De Rui Poe, capitão do porto, disse que é “um mestre”.", "Ada Moura"),
        ("es", "Del senador por Sonora, Luis Poe, dijo que es «un maestro».", "Ada Gil"),
        ("es", "Al consejero de Obras en Lipa, Luis Poe, le recordó que «es tarde».", "Ada Gil"),
        ("pt", "Sobre Rui Poe, a prefeita preferiu o silêncio. “Ainda não”, afirmou.", "Ada Moura"),
        ("pt", "Com Rui Poe, o treinador ganhou opções. “Ainda é cedo”, disse.", "o treinador"),
        ("es", "Sobre Luis Poe, el técnico prefirió callar. «Aún es pronto», dijo.", "el técnico"),
        ("it", "Su Ugo Rossi, l'allenatore ha scelto di tacere: «È presto».", "l'allenatore"),
        ("es", "Con Luis Poe, el técnico del Lipa, va todo. «Aún es pronto», dijo.", "Luis Poe"),
        ("es", "Del museo, según Luis Poe, dijo que es «un tesoro».", "Luis Poe"),
        ("es", "De la Vega, capitán del puerto, dijo que es «un maestro».", "Vega"),
        ("es", "Al capitán, Luis Poe, le respondió el juez Leo Rey: «Ya es tarde».", "Leo Rey"),
        ("es", "Al final del acto, Luis Poe, el capitán, dijo que «es tarde».", "Luis Poe"),
        ("es", "Su vecino, Luis Poe, dijo que es «un maestro».", "Luis Poe"),
        ("pt", "A juíza, Eva Poe, disse que é “um mestre”.", "Eva Poe"),
        ("it", "Al capitano Ugo Rossi risponde Eva Neri: «Il mare non aspetta».", "Eva Neri"),
    ],
)
def test_who_is_spoken_of_before_a_verb_without_a_subject_does_not_speak(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(_TOLD[language] + sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "Tras ver a Luis Poe, el capitán del puerto, la alcaldesa fue clara: ", "Ada Gil"),
        ("es", "Tras ver al capitán, Luis Poe, la alcaldesa fue clara: ", "Ada Gil"),
        ("es", "Preguntada por el capitán del puerto, Luis Poe, Gil respondió: ", "Ada Gil"),
        ("it", "Dopo l'incontro con Ugo Rossi, il capitano, la sindaca è netta: ", "Ada Neri"),
        ("fr", "Après avoir vu Jean Poe, le capitaine, la ministre est ferme : ", "Ada Roux"),
        ("es", "Tras la visita, el capitán, Luis Poe, fue claro: ", "Luis Poe"),
        ("es", "Tras ver a Leo Rey, el capitán, Luis Poe, fue claro: ", "Luis Poe"),
        ("es", "En Lipa, el capitán, Luis Poe, dijo: ", "Luis Poe"),
        ("fr", "À Lipa, le capitaine, Jean Poe, a dit : ", "Jean Poe"),
        ("it", "Ieri il capitano, Ugo Rossi, ha detto: ", "Ugo Rossi"),
    ],
)
def test_an_apposition_before_the_subject_does_not_speak(
    language: str, sentence: str, speaker: str
) -> None:
    text = _TOLD[language] + sentence + "«No hay ni un barco en todo el mar»."
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "Además, pidió «un plan serio».", "Ada Gil"),
        ("pt", "Ainda assim, exigiu “medidas urgentes”.", "Ada Moura"),
        ("pt", "Além disso, exigiu “medidas urgentes”.", "Ada Moura"),
        ("es", "Tampoco Luis Poe cree que «haya tiempo para todo».", "Luis Poe"),
        ("fr", "Même le capitaine, Jean Poe, s'inquiète : « Il est trop tard. »", "Jean Poe"),
        ("it", "Persino il capitano, Ugo Rossi, è duro: «Adesso è troppo tardi».", "Ugo Rossi"),
        ("fr", "Au sujet de Jean Poe, la ministre reste froide : « Il est tard. »", "Ada Roux"),
        ("fr", "Au sujet de Jean Poe, la ministre préfère rire : « Il est tard. »", "Ada Roux"),
        ("it", "Su Ugo Rossi, la sindaca preferisce tacere: «Ne parliamo dopo».", "Ada Neri"),
    ],
)
def test_an_opening_adverb_or_topic_is_no_subject(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(_SAID[language] + sentence, language) == speaker


def test_what_a_clause_tells_of_somebody_is_no_report_by_an_adverb() -> None:
    text = "Tampoco lo ve claro la juez Eva Poe, que habla de «un fraude». Añadió que «es tarde»."
    assert last_speaker(text, "es") == "Eva Poe"


def test_a_work_after_a_verb_without_a_subject_is_not_quoted() -> None:
    text = f"{_SAID['es']}En 2010, publicó «Las horas perdidas»."
    assert attributions(text, "es") == (("Aún no", "Ada Gil"),)


def test_a_view_goes_on_with_who_was_named_a_sentence_before_the_words() -> None:
    text = "Ada Neri, sindaca di Lipa, è pronta. «Si comincia in autunno», attacca.\n\n"
    words = (("Si comincia in autunno", "Ada Neri"), ("i residenti hanno ragione", "Ada Neri"))
    assert attributions(f"{text}A suo avviso, «i residenti hanno ragione».", "it") == words


def test_who_is_spoken_of_may_be_described_by_any_noun() -> None:
    text = "Ada Gil habló ayer. De Luis Poe, dueño de la lonja, dijo que es «un maestro»."
    assert last_speaker(text, "es") == "Ada Gil"
