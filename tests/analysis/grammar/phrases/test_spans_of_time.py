"""How long ago, before or after it was, between a Romance verb and its speaker or behind them."""

import pytest
from attributions import last_speaker

_SAID = {
    "es": ("«El puerto cierra muy tarde», dijo", "el alcalde Juan Gil", "Juan Gil"),
    "it": ("«Il porto chiude molto tardi», ha detto", "il sindaco Ugo Neri", "Ugo Neri"),
    "fr": ("« Le port ferme très tard », a dit", "le maire Jean Roux", "Jean Roux"),
    "pt": ("«O porto fecha muito tarde», disse", "o prefeito Rui Prado", "Rui Prado"),
}
_SPANS = [
    *(("es", words) for words in ("poco después", "poco antes", "mucho más tarde", "hace poco")),
    *(("es", words) for words in ("tres días después", "horas después", "hace unos días")),
    *(("es", words) for words in ("hace apenas dos días", "un par de horas después", "después")),
    *(("es", words) for words in ("hace más de dos años", "una semana después", "días antes")),
    *(("it", words) for words in ("poco dopo", "poco prima", "subito dopo", "poco fa", "tempo fa")),
    *(
        ("it", words)
        for words in ("due ore dopo", "qualche ora dopo", "un'ora dopo", "giorni prima")
    ),
    *(("it", words) for words in ("il giorno dopo", "il giorno stesso", "un paio di giorni dopo")),
    *(("fr", words) for words in ("peu après", "peu avant", "juste après", "aussitôt après")),
    *(("fr", words) for words in ("peu de temps après", "deux heures plus tard", "il y a peu")),
    *(("fr", words) for words in ("un peu plus de deux heures après", "quelques jours après")),
    *(("pt", words) for words in ("pouco depois", "pouco antes", "três dias depois", "há pouco")),
    *(("pt", words) for words in ("algumas horas depois", "duas horas mais tarde", "depois")),
]


@pytest.mark.parametrize(("language", "span"), _SPANS)
def test_how_much_later_it_was_may_stand_before_the_speaker(language: str, span: str) -> None:
    said, speaker, name = _SAID[language]
    assert last_speaker(f"{said} {span} {speaker}.", language) == name


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "«El puerto cierra tarde», dijo la alcaldesa horas después.", "la alcaldesa"),
        ("it", "«Il porto chiude tardi», ha detto la sindaca poco dopo.", "la sindaca"),
        ("fr", "« Le port ferme très tard », a dit la maire peu après.", "la maire"),
        ("pt", "«O porto fecha tarde», disse o prefeito pouco depois.", "o prefeito"),
    ],
)
def test_how_much_later_it_was_may_stand_behind_the_speaker(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "when", "speaker"),
    [
        ("es", "poco después del pleno la alcaldesa", "la alcaldesa"),
        ("es", "poco antes del partido el técnico Juan Gil", "Juan Gil"),
        ("es", "dos horas después de la reunión Ada Gil", "Ada Gil"),
        ("it", "poco dopo la riunione il sindaco Ugo Neri", "Ugo Neri"),
        ("it", "due ore dopo il voto la sindaca", "la sindaca"),
        ("fr", "peu après la réunion la maire", "la maire"),
        ("pt", "pouco antes do jogo o técnico Rui Prado", "Rui Prado"),
    ],
)
def test_what_it_was_after_is_not_the_speaker(language: str, when: str, speaker: str) -> None:
    assert last_speaker(f"{_SAID[language][0]} {when}.", language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("fr", "« Le port ferme très tard », a écrit Le Temps après la réunion.", "Le Temps"),
        ("it", "«Il porto chiude tardi», scrive Il Tempo dopo la riunione.", "Il Tempo"),
        ("it", "«Il porto chiude tardi», ha detto il secondo pilota.", "il secondo pilota"),
        ("es", "«El puerto cierra muy tarde», dijeron los pocos vecinos.", "los pocos vecinos"),
    ],
)
def test_words_for_time_may_belong_to_a_speaker(language: str, sentence: str, speaker: str) -> None:
    assert last_speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "opening", "speaker"),
    [
        ("es", "Poco antes", "la alcaldesa"),
        ("it", "Poco prima", "la sindaca"),
        ("it", "Subito dopo", "la sindaca"),
        ("it", "Due ore dopo", "la sindaca"),
        ("it", "Pochi minuti dopo", "la sindaca"),
        ("it", "Due ore dopo la riunione", "la sindaca"),
        ("fr", "Peu après", "la maire"),
        ("pt", "Pouco depois", "a prefeita"),
    ],
)
def test_how_much_later_it_was_may_open_the_sentence(
    language: str, opening: str, speaker: str
) -> None:
    verb = {"es": "dijo", "it": "ha detto", "fr": "a dit", "pt": "disse"}[language]
    sentence = f"{opening} {speaker} {verb}: «Alea iacta est et manet»."
    assert last_speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    "day", ["lunedì", "lo scorso lunedì", "lo scorso 12 marzo", "lunedì scorso"]
)
def test_a_day_with_an_attribute_may_stand_before_the_speaker(day: str) -> None:
    said, speaker, name = _SAID["it"]
    assert last_speaker(f"{said} {day} {speaker}.", "it") == name
