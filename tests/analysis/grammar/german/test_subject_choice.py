"""Which phrase beside a German verb is its subject, where the clause before it has one too."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ausschlafen, sagt Ida Tal. „Es schneit.“", "Ida Tal"),
        ("Notfalls, kündigt Ida Tal an, werde man „bis vor das Amt ziehen“.", "Ida Tal"),
        ("Es sei nicht Sache der Stadt, Eis zu kaufen, sagt die SP-Frau. „Schade.“", "die SP-Frau"),
        ("Die Chefin, Ida Tal, sagte der Zeitung ab. „Es schneit.“", "Ida Tal"),
        ("Jan Tal, Chef der Werft, schrieb der Rätin. „Es schneit.“", "Jan Tal"),
    ],
)
def test_what_is_said_before_a_comma_is_no_subject(text: str, expected: str) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Fahrer floh, sagt die Polizei: „Wir suchen ihn.“", "die Polizei"),
        ("Das Wasser steigt weiter, schreibt die Behörde: „Es eilt.“", "die Behörde"),
        ("Der Gast trat vor, sagte die Wahrheit: „Es eilt.“", "Der Gast"),
        ("Jan Tal, Chef der Werft, erklärte die Lage: „Es eilt.“", "Jan Tal"),
        ("Der Gast, der spät kam, sagte die Wahrheit: „Es eilt.“", "Der Gast"),
    ],
)
def test_a_report_after_a_clause_is_by_whoever_follows_its_verb(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("opening", ["Weil", "Warum", "Obwohl"])
@pytest.mark.parametrize("report", ["sagte {}:", "nannte {} das"])
def test_whom_a_clause_before_the_report_names_does_not_speak(opening: str, report: str) -> None:
    text = f"{opening} der Wirt, Jan Tal, krank war, {report.format('Eva Wald')} „einen Skandal“."
    assert last_speaker(text, "de") == "Eva Wald"


@pytest.mark.parametrize(
    "topic",
    [
        "Über die neue Halle sagte",
        "Auf die scharfe Kritik der Stadt reagierte",
        "Auf die lauten Pfiffe von den Rängen antwortete",
        "Gegen das geplante Haus wehrt sich",
        "Über ihre Söhne Simon (42) und Luca (35) sagt",
        "Zum Streit zwischen Eva Wald (SPD) und Jan Tal (CDU) meint",
    ],
)
def test_an_adjective_after_an_article_does_not_part_a_noun_from_its_preposition(
    topic: str,
) -> None:
    assert last_speaker(f"{topic} Quill: „Sie ist zu groß.“", "de") == "Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Wald von der neuen Partei nannte Jan Tal „einen bösen Lügner“.", "Eva Wald"),
        ("Die Frau mit der roten Mütze nannte Tal „einen bösen Lügner“.", "Die Frau"),
    ],
)
def test_a_complement_with_an_adjective_belongs_to_the_subject(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("object_", ["Ihren Mann, der fischt", "Seinen Gast, der weit fuhr"])
def test_a_possessive_in_another_case_opens_no_subject(object_: str) -> None:
    assert last_speaker(f"{object_}, lobte Jan Tal: „Das war gut so.“", "de") == "Jan Tal"


def test_a_time_before_the_verb_is_no_subject() -> None:
    assert last_speaker("Stunden später meldete sich Vogel: „Das ist zu spät.“", "de") == "Vogel"


def test_a_role_without_an_article_after_the_verb_of_a_headline_is_the_object() -> None:
    assert last_speaker("Poe kritisiert Kanzler als „zu spät“.", "de") == "Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Routine zeigte der Angeklagte vor Gericht: „Ich war es nicht.“", "der Angeklagte"),
        ("Mut bewies der Wirt am Abend: „Ich lasse mich nicht vertreiben.“", "der Wirt"),
        ("Quorn nannte der Vorsitzende „einen Träumer ohne Plan“.", "der Vorsitzende"),
        ("Vogel zeigte der Richterin das Foto: „Ich war es nicht.“", "Vogel"),
        ("Quorn sagte der Angeklagten: „Ich war es nicht.“", "Quorn"),
        ("Quorn sagte der Großmutter: „Ich war es nicht.“", "Quorn"),
    ],
)
def test_the_case_of_a_noun_for_somebody_tells_whether_it_is_the_subject(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("where", ["in der 3. Liga", "in der Liga, Gruppe Nord 4, beim TSV"])
def test_what_an_opening_adverbial_contains_is_no_subject(where: str) -> None:
    text = f"Trotz des Sieges {where}{',' * where.count('TSV')} war Trainer Jan Quorn sauer."
    assert last_speaker(f"{text} „Wir haben zu wenig gekämpft.“", "de") == "Jan Quorn"


@pytest.mark.parametrize("opening", ["Weil Ada Quill sagt", "Da Ada Quill angab"])
def test_the_main_clause_does_not_report_words_of_a_reason_before_it(opening: str) -> None:
    text = f"{opening}, „nicht mehr zu können“, musste die Verhandlung verschoben werden."
    assert last_speaker(text, "de") == "Ada Quill"
