"""Synonyms that newspapers use for a person's role."""

import pytest
from attributions import last_speaker

from reader.analysis.persons.roles.role_synonyms import synonyms_of


@pytest.mark.parametrize(
    ("role", "other"),
    [
        ("trainer", "coach"),
        ("filialleiter", "filialchef"),
        ("fraktionsvorsitzende", "fraktionschefin"),
        ("verbandspräsident", "verbandschef"),
        ("ministerpräsidentin", "landeschefin"),
        ("vorstandsvorsitzende", "konzernchefin"),
        ("bundestrainerin", "fußballlehrerin"),
        ("landwirtin", "bäuerin"),
        ("torhüterin", "torfrau"),
        ("sindaca", "amministratrice"),
        ("zagueira", "jogadora"),
        ("défenseure", "joueuse"),
        ("portiere", "calciatrice"),
    ],
)
def test_a_role_has_its_other_words(role: str, other: str) -> None:
    assert other in synonyms_of([role])


def test_a_bare_leader_is_no_chief() -> None:
    assert synonyms_of(["leiter"]) == set()


_VISITS = {
    "es": (
        "{0} de Lipa, {1}, visitó ayer el puerto.\n\nTambién estuvo el poeta Luis Rey, que llegó "
        "tarde.\n\n«No hay dinero para todo», dijo {2}."
    ),
    "fr": (
        "{0} de Lipa, {1}, a visité hier le port.\n\nLe poète Luc Petit était là aussi, arrivé "
        "très tard.\n\n« Il n'y a pas d'argent pour tout », a dit {2}."
    ),
    "pt": (
        "{0} de Lipa, {1}, visitou ontem o porto.\n\nTambém esteve o poeta Luís Reis, que chegou "
        "tarde.\n\n“Não há dinheiro para tudo”, disse {2}."
    ),
    "it": (
        "{0} di Lipa, {1}, ha visitato ieri il porto.\n\nC'era anche il poeta Carlo Rossi, "
        "arrivato tardi.\n\n«Non ci sono soldi per tutti», ha detto {2}."
    ),
}


@pytest.mark.parametrize(
    ("language", "introduced", "name", "later"),
    [
        ("es", "El ministro", "Juan Gil", "el titular de la cartera"),
        ("es", "La consejera", "Ana Gil", "la titular"),
        ("es", "El entrenador", "Juan Gil", "el preparador"),
        ("es", "El médico", "Juan Gil", "el facultativo"),
        ("es", "El secretario general", "Juan Gil", "el dirigente sindical"),
        ("es", "La exalcaldesa", "Ana Gil", "la edil"),
        ("fr", "La députée", "Anne Roux", "l'élue"),
        ("fr", "Le député", "Jean Roux", "l’élu"),
        ("fr", "La chercheuse", "Anne Roux", "l'universitaire"),
        ("fr", "Le préfet", "Jean Roux", "le représentant de l'État"),
        ("fr", "La déléguée", "Anne Roux", "la syndicaliste"),
        ("pt", "O pesquisador", "Rui Moura", "o cientista"),
        ("pt", "A treinadora", "Ana Moura", "a técnica"),
        ("pt", "O juiz", "Rui Moura", "o magistrado"),
        ("it", "La scrittrice", "Anna Neri", "l'autrice"),
        ("it", "Il segretario", "Ugo Neri", "il leader sindacale"),
        ("it", "La ministra", "Anna Neri", "la titolare del dicastero"),
        ("it", "La mamma del bimbo", "Anna Neri", "la madre"),
        ("it", "Il sottosegretario", "Ugo Neri", "il sottosegretario"),
        ("it", "La governatrice", "Anna Neri", "la governatrice"),
        ("pt", "A síndica", "Ana Moura", "a síndica"),
        ("es", "La voluntaria", "Ana Gil", "la voluntaria"),
        ("fr", "L'évêque", "Jean Roux", "l'évêque"),
        ("es", "La ministra", "Ana Gil", "la ministra"),
    ],
)
def test_a_synonym_means_who_holds_the_role_before_a_neighbour(
    language: str, introduced: str, name: str, later: str
) -> None:
    assert last_speaker(_VISITS[language].format(introduced, name, later), language) == name


@pytest.mark.parametrize(
    ("language", "introduced", "name", "later"),
    [
        ("es", "La alcaldesa", "Ana Gil", "el poeta"),
        ("fr", "La députée", "Anne Roux", "l'élu"),
        ("fr", "Le député", "Jean Roux", "l'élue"),
        ("it", "La scrittrice", "Anna Neri", "l'autore"),
        ("es", "El alcalde", "Juan Gil", "la regidora"),
    ],
)
def test_a_synonym_of_the_other_gender_means_somebody_else(
    language: str, introduced: str, name: str, later: str
) -> None:
    assert last_speaker(_VISITS[language].format(introduced, name, later), language) != name


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Le chirurgien Jean Roux a dit « oui ». Un médecin a crié. « Non », dit le médecin.",
            "Un médecin",
        ),
        (
            "fr",
            "« Oui », a dit le chirurgien Jean Roux. « Non », a crié un médecin.",
            "un médecin",
        ),
        (
            "es",
            "El director del colegio, Juan Gil, salió. Un cineasta filmó. «No», dijo el cineasta.",
            "el cineasta",
        ),
    ],
)
def test_somebody_unnamed_is_nobody_with_another_word_for_the_role(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("introduced", "later"),
    [
        ("La pm", "la magistrata"),
        ("La professoressa", "la docente"),
        ("La procuratrice", "la magistrata"),
    ],
)
def test_who_was_introduced_is_meant_and_nobody_in_a_role_named_later(
    introduced: str, later: str
) -> None:
    text = (
        f"{introduced} Ada Neri è arrivata. «I fatti sono chiari», ha detto {later}. "
        "La giudice Eva Conti è arrivata dopo."
    )
    assert last_speaker(text, "it") == "Ada Neri"


@pytest.mark.parametrize(("title", "later"), [("professor", "professore"), ("dottor", "dottore")])
def test_a_title_that_is_cut_short_before_a_name_is_a_role(title: str, later: str) -> None:
    text = (
        f"L'avvocato Ugo Neri tace. Il {title} Leo Conti parla. A Conti il difensore ha chiesto "
        f"perché. «Avevo paura», ha ammesso il {later}."
    )
    assert last_speaker(text, "it") == "Leo Conti"


@pytest.mark.parametrize(
    ("introduced", "again"),
    [
        ("OB Eva Vogel", "die OB"),
        ("OB Eva Vogel", "die Bürgermeisterin"),
        ("Oberbürgermeisterin Eva Vogel", "die OB"),
        ("Ex-OB Eva Vogel", "die Ex-OB"),
        ("MP Eva Vogel", "die MP"),
    ],
)
def test_initials_are_a_german_office(introduced: str, again: str) -> None:
    text = f"{introduced} kam zum Fest. „Wir zeigen heute, was am Fluss wächst“, so {again}."
    assert last_speaker(text, "de") == "Eva Vogel"


def test_ob_in_small_letters_is_a_conjunction() -> None:
    text = "OB Eva Vogel fragte, ob das Tor offen sei. „Nein, heute nicht“, sagte Jan Tal."
    assert last_speaker(text, "de") == "Jan Tal"


def test_whoever_owns_a_firm_is_its_chef() -> None:
    text = "Die Werft gehört dem Unternehmer Jan Vogel. Ada Kern kam. „Wir warten“, sagte der Chef."
    assert last_speaker(text) == "Jan Vogel"
