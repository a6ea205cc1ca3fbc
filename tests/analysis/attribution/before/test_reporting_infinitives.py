"""Infinitives that report a quote: the subject of the sentence says it."""

import pytest
from attributions import attributions, last_speaker

from reader.analysis.attribution.before.reporting_infinitives import is_reporting_infinitive
from reader.analysis.languages.registry import language


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("es", "Rosa Gil volvió a decir que «no hay farolas».", "Rosa Gil"),
        (
            "es",
            "La alcaldesa Rosa Gil aprovechó la visita para recordar que «falta luz».",
            "Rosa Gil",
        ),
        ("it", "Il sindaco Ugo Neri ha tenuto a precisare che «non ci sono lampioni».", "Ugo Neri"),
        ("pt", "O prefeito João Prado voltou a afirmar que “não há candeeiros”.", "João Prado"),
        ("fr", "Le maire Jean Roux a pris la parole pour dire que « tout va bien ».", "Jean Roux"),
    ],
)
def test_who_goes_on_to_say_something_says_it(code: str, text: str, speaker: str) -> None:
    assert [name for _, name in attributions(text, code)] == [speaker]


def test_an_infinitive_of_purpose_belongs_to_the_main_clause() -> None:
    text = (
        "Rosa Gil leyó el acta que la concejala Ada Mota mencionó en su queja para indicar que "
        "«no hay farolas en todo el muelle»."
    )
    assert [name for _, name in attributions(text, "es")] == ["Rosa Gil"]


def test_a_modal_verb_that_opens_the_sentence_is_no_name() -> None:
    text = "Rosa Gil llegó tarde. Quiso aclarar que «no hay farolas en todo el muelle»."
    assert [name for _, name in attributions(text, "es")] == ["Rosa Gil"]


@pytest.mark.parametrize(
    ("code", "word"), [("es", "insistir"), ("it", "ricordare"), ("pt", "afirmar"), ("es", "decir")]
)
def test_infinitives_are_known_by_their_finite_forms(code: str, word: str) -> None:
    assert is_reporting_infinitive(word, language(code))


@pytest.mark.parametrize("word", ["nadar", "mujer", "lugar"])
def test_other_words_report_nothing(word: str) -> None:
    assert not is_reporting_infinitive(word, language("es"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Tras asegurar que el puente era «un peligro», Ada Prado se fue.", "Ada Prado"),
        ("it", "Dopo aver detto che il ponte è «un pericolo», Ugo Neri è uscito.", "Ugo Neri"),
        ("pt", "Após afirmar que a ponte é “um perigo”, Rui Prado saiu da sala.", "Rui Prado"),
    ],
)
def test_who_acts_in_the_main_clause_says_what_an_infinitive_reports(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "In una nota l’azienda fa sapere che «i conti sono in ordine».", "l’azienda"),
        ("it", "Dal ministero fanno sapere che il piano «è pronto da tempo».", "il ministero"),
        ("it", "In una nota il comune ha reso noto che «i conti tornano».", "il comune"),
        ("es", "La ministra, que viajó a Delta, dejó claro que «nada cambia».", "La ministra"),
        ("it", "Il sindaco fa poi appello a tutti: «Chi ha visto ora parli».", "Il sindaco"),
    ],
)
def test_a_light_verb_and_its_complement_report(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


def test_a_portuguese_infinitive_with_a_subject_of_its_own_reports_their_words() -> None:
    text = "O Governo reuniu em Lipa, com o ministro Rui Prado a garantir que “não há problema”."
    assert last_speaker(text, "pt") == "Rui Prado"


def test_a_verb_of_saying_before_the_infinitive_decides_who_speaks() -> None:
    text = "Ada Quill ha incontrato Ugo Neri, che ha detto di voler ribadire che «il porto è suo»."
    assert last_speaker(text, "it") == "Ugo Neri"
    text = "Ada Quill ha incontrato Ugo Neri per ribadire che «il porto è suo»."
    assert last_speaker(text, "it") == "Ada Quill"


@pytest.mark.parametrize(
    ("code", "opening"),
    [
        ("es", "Recordándoles que «no hay ninguna prisa»"),
        ("es", "Advirtiéndonos de que «no hay ninguna prisa»"),
        ("es", "Recordándoselo: «no hay ninguna prisa»"),
        ("es", "Preguntándose si «hay prisa de verdad»"),
        ("it", "Ricordandogli che «non c'è nessuna fretta»"),
        ("it", "Chiedendosi se «ci sia davvero fretta»"),
        ("pt", "Lembrando-lhes que «não há pressa nenhuma»"),
        ("pt", "Perguntando-se se «há mesmo pressa»"),
    ],
)
def test_a_gerund_with_any_clitic_reports_the_words(code: str, opening: str) -> None:
    assert last_speaker(f"{opening}, Ada Tal dejó Lipa.", code) == "Ada Tal"
