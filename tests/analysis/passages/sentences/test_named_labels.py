"""Labels with known names, and what belongs to no name, outside English."""

import pytest
from attributions import last_speaker
from opened_articles import OPENED, speaker_after


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("es", "Neri, al término del acto"),
        ("es", "Neri ante los medios"),
        ("fr", "Neri après le match"),
        ("it", "Neri a margine della festa"),
        ("pt", "Neri, ao nosso jornal"),
        ("nl", "Neri tegen de krant"),
        ("de", "Neri nach der Sitzung"),
    ],
)
def test_a_known_name_with_a_time_or_a_place_is_a_label(language: str, label: str) -> None:
    opened, quote = OPENED[language]
    text = f"{opened} Le sigue Pedro Mora. {label}: {quote}"
    assert last_speaker(text, language) == "Ana Neri"


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("de", "Neri nach Ansicht von Mora"),
        ("de", "Neri in der Klemme, so Mora"),
        ("es", "Neri, en palabras de Mora"),
        ("fr", "Neri d’après Mora"),
        ("pt", "Neri, para Mora"),
    ],
)
def test_whoever_tells_of_a_known_name_in_a_label_speaks(language: str, label: str) -> None:
    opened, quote = OPENED[language]
    assert last_speaker(f"{opened} Pedro Mora.\n\n{label}: {quote}", language) == "Pedro Mora"


def test_a_name_before_the_colon_of_a_label_is_not_whom_it_is_about() -> None:
    opened, quote = OPENED["de"]
    text = f"{opened} Pedro Mora lachte.\n\nNeri auf Platz eins, Mora: {quote}"
    assert last_speaker(text, "de") != "Ana Neri"


@pytest.mark.parametrize(
    ("language", "opening"),
    [("es", "Días después dijo"), ("es", "Enseguida dijo"), ("it", "Forse ha detto")],
)
def test_a_time_or_an_adverb_that_opens_a_sentence_does_not_speak(
    language: str, opening: str
) -> None:
    assert speaker_after(f"{opening} Neri:", language) == "Ana Neri"


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("pt", "A ministra Maria Dias disse:", "Maria Dias"),
        ("pt", "Talvez o prefeito diga:", "o prefeito"),
        ("it", "La cantante Lia Ora ha detto:", "Lia Ora"),
        ("es", "El diario 20 Minutos dijo:", "Minutos"),
    ],
)
def test_a_name_like_a_word_for_a_time_speaks(language: str, sentence: str, name: str) -> None:
    assert speaker_after(sentence, language) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ana Neri salió. «Es una pena verlo», escribió en Facebook Paula Mora."),
        ("es", "Ana Neri salió. «Es una pena verlo», dijo tras el partido Paula Mora."),
        ("it", "Anna Neri è uscita. «Fa male vederlo», ha detto a Radio Lipa Paula Mora."),
        ("fr", "Anne Neri est sortie. « Quel dommage », a dit à la fin du match Paula Mora."),
    ],
)
def test_where_something_was_said_is_no_part_of_who_said_it(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Paula Mora"


def test_a_text_may_break_off_behind_where_something_was_said() -> None:
    text = "Pablo de la Mora llegó. «No», dijo De la"
    assert last_speaker(text, "es") == "Pablo de la Mora"


@pytest.mark.parametrize(
    ("language", "label", "name"),
    [
        ("es", "El presidente tiende la mano", "El presidente"),
        ("it", "Il presidente mastica amaro", "Il presidente"),
        ("it", "Il presidente uscente", "Il presidente uscente"),
        ("es", "El líder indígena de Lipa", "El líder indígena de Lipa"),
        ("it", "Il presidente viola del club", "Il presidente viola del club"),
        ("fr", "Le président prêche la patience", "Le président"),
        ("pt", "O presidente prega calma", "O presidente"),
    ],
)
def test_what_a_role_does_before_a_colon_is_no_part_of_it(
    language: str, label: str, name: str
) -> None:
    assert speaker_after(f"{label}:", language) == name
