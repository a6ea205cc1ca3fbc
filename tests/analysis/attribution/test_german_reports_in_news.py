"""German and Dutch ways of news to name a speaker: signatures, captions, clipped sentences."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir bauen die Mole neu, koste es, was es wolle“ – Hafenchefin Eva Wald.", "Eva Wald"),
        ("„Wir bauen die Mole neu, koste es, was es wolle“ - Eva Wald zum Etat.", "Eva Wald"),
        (
            "„Wir bauen die Mole neu, koste es, was es wolle.“ Sagte Hafenchefin Eva Wald.",
            "Eva Wald",
        ),
        ("Eva Wald über die Lage an der Mole: „Wir bauen alles neu.“", "Eva Wald"),
        ("Die Hafenchefin über die Lage: „Wir bauen die Mole neu.“", "Die Hafenchefin"),
        ("Doch auch Trainer Jan Tal ist zufrieden: „Wir waren nah dran.“", "Jan Tal"),
        ("Jan Tal (Trainer 1. FC Hallen): „Wir waren heute ganz nah dran.“", "Jan Tal"),
        ("Jan T. bestritt die Tat: „Ich war an diesem Tag gar nicht da.“", "Jan T."),
        (
            "Advocate Eva Bos van hoofdverdachte R. verwoordde onze gedachte: “Wij willen weg.”",
            "Eva Bos",
        ),
    ],
)
def test_who_is_named_beside_the_words_speaks(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "„Es war knapp“, sagt Trainer Jan Tal.\n\nUnd lobt den Gegner Poe: „Ihr wart besser.“",
            (("Es war knapp", "Jan Tal"), ("Ihr wart besser.", "Jan Tal")),
        ),
        (
            "“Het was krap”, zegt trainer Jan Bos.\n\nEn prijst de tegenstander: “Zij zijn beter.”",
            (("Het was krap", "Jan Bos"), ("Zij zijn beter.", "Jan Bos")),
        ),
    ],
)
def test_a_verb_after_a_conjunction_has_the_speaker_above(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_so_compares_as_well_as_it_names() -> None:
    text = "Jan Tal war „ganz und gar sprachlos“, so etwas von der Kollegin zu hören."
    assert "etwas" not in [name for _, name in attributions(text)]


def test_who_agrees_did_not_say_it() -> None:
    text = (
        "‘De haven is te klein,’ zegt Marie Bos. Ze wil een besluit. ‘Dus niet weer wachten.’ "
        "Dat vindt ook Eric Smit. ‘Het ontwerp bevalt ons.’"
    )
    assert [name for _, name in attributions(text)] == ["Marie Bos", "Marie Bos", "Eric Smit"]


def test_a_dutch_passive_has_no_speaker_for_the_words_after_it() -> None:
    text = (
        "‘De haven is te klein,’ zegt Marie Bos. De raad is verzocht het plan te lezen. "
        "‘Het antwoord past niet op een briefje.’"
    )
    assert last_speaker(text) == "Marie Bos"


def test_what_is_to_be_called_so_calls_nothing() -> None:
    text = "Jan Bos zwijgt. De stemming is niet goed te noemen. “Het is hier stil en koud.”"
    assert last_speaker(text) != "De stemming"


def test_a_plural_pronoun_means_several_people() -> None:
    text = (
        "De officieren van justitie beschuldigen de schipper. In hun brief over het verhaal "
        "van schipper Jan Bos spreken ze van “een man die te veel praat”."
    )
    assert last_speaker(text) == "De officieren van justitie"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "„Das ist Unsinn“, lautete der erste Satz, den ein Zeuge an Richterin Wald richtete.",
            (("Das ist Unsinn", "ein Zeuge"),),
        ),
        (
            "„Warum jetzt?“, fragte Eva Wald. „Weil es regnet“, lautete die Antwort.",
            (("Warum jetzt?", "Eva Wald"), ("Weil es regnet", "")),
        ),
        (
            "Eva Wald schwieg dazu nicht. „Es geht nicht anders“, lautete ihr Fazit am Ende.",
            (("Es geht nicht anders", "Eva Wald"),),
        ),
        (
            "Eva Wald zögerte lange. „Das wird nie etwas“, so ihre anfängliche Skepsis.",
            (("Das wird nie etwas", "Eva Wald"),),
        ),
        (
            "Eva Wald ist Lotsin. „Das wird schon wieder“ ist ihr liebster Satz.",
            (("Das wird schon wieder", "Eva Wald"),),
        ),
        ("Die Wirtin weinte. „Das wird nie etwas“, so der Tenor.", (("Das wird nie etwas", ""),)),
        (
            "Eva Wald kam. Der Steg sei „akut gefährdet“, wie es in der Mitteilung heißt.",
            (("akut gefährdet", "die Mitteilung"),),
        ),
    ],
)
def test_an_announcing_noun_does_not_speak(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wie der Rat dazu komme, fuhr Eva Wald den Kämmerer an: „Das ist unser Geld.“",
            "Eva Wald",
        ),
        (
            "Zum Schluss spricht der Schweizer aus, was viele ahnen: „Das wird teuer.“",
            "der Schweizer",
        ),
        ("Vooral Jan De Boer van de bond was boos: “Dat hadden ze beloofd.”", "Jan De Boer"),
        (
            "Zur Lage dieser Werft, die alt ist, verweist der Bericht des Amts auf „alte Fehler“.",
            "der Bericht des Amts",
        ),
    ],
)
def test_what_stands_before_the_verb_need_not_be_its_subject(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_second_fragment_belongs_to_the_same_report() -> None:
    text = "Eva Wald sprach von einer „Posse“ und einem „Skandal“. Jan Tal las „Faust“."
    assert attributions(text) == (("Posse", "Eva Wald"), ("Skandal", "Eva Wald"))


def test_a_line_goes_on_with_the_speaker_above() -> None:
    text = "„Es war knapp“, sagt Eva Wald.\n\nUnd weiter: „Beim nächsten Mal gewinnen wir das.“"
    assert last_speaker(text) == "Eva Wald"


def test_dutch_things_without_an_article_do_not_speak() -> None:
    text = (
        "De herfst begint laat, zegt bioloog Jan Smit. Zo blijven bomen lang groen, en "
        "ganzen, zwanen en eenden zijn er nog. “Dat is vreemd, ze horen al weg te zijn.”"
    )
    assert last_speaker(text) == "Jan Smit"


def test_a_german_group_is_no_person() -> None:
    text = (
        "Junge Leute sahen den Streit. Die Frau blutete. „Es ist nichts“, sagte sie.\n\n"
        "Zum Wirt soll sie gesagt haben: „Er hat den Krug geworfen.“"
    )
    assert [name for _, name in attributions(text)] == ["Die Frau", "Die Frau"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vor einer „großen Gefahr“ für die Stadt warnte Ministerin Eva Wald.", "Eva Wald"),
        ("An eine „gute Zeit“ mit dem Künstler erinnerte der Leiter Jan Tal.", "Jan Tal"),
        (
            "Als „beispiellos und frech“ in jeder Hinsicht bezeichnete Eva Wald den Fall.",
            "Eva Wald",
        ),
        (
            "Mit Blick auf den Hafen und treibenden Schnee sagte Jan Tal: „Es ist schön.“",
            "Jan Tal",
        ),
        ("Die Mole sei fertig, sagte Eva Wald und fügte hinzu: „Wir sind froh.“", "Eva Wald"),
        ("De mole is klaar, zei Eva Bos en voegde toe: “Wij zijn heel blij.”", "Eva Bos"),
        (
            "Das geht auf einen Antrag von Jan Tal (SPD) zurück, der ihn so begründete: „Es eilt.“",
            "Jan Tal",
        ),
        (
            "Jan Tal führte viel an. Man benötige Regeln, die „gut für uns alle hier“ sind.",
            "Jan Tal",
        ),
    ],
)
def test_the_subject_is_found_behind_what_is_fronted(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_role_with_an_age_is_the_person_who_has_it() -> None:
    text = (
        "„Es war knapp“, sagte Trainer Jan Tal. „Sehr knapp“, sagte Kapitän Uwe Lund. Für Tal "
        "gibt es viel zu tun. „Wir lernen daraus“, sagte der 46 Jahre alte Trainer."
    )
    assert last_speaker(text) == "Jan Tal"


def test_an_unowned_statement_is_that_of_the_paragraph() -> None:
    text = (
        "Betroffen äußerte sich Bürgermeister Jan Tal. Der Künstler war oft hier. „Sein Tod ist "
        "ein großer Verlust“, hieß es in einer Erklärung."
    )
    assert last_speaker(text) == "Jan Tal"


def test_a_dutch_exclamation_names_nobody() -> None:
    text = "Heel stil!\n\n“Ja, ik zit hier nu al drie weken alleen met de kat en de klok.”"
    assert last_speaker(text) == ""


@pytest.mark.parametrize(
    "rejected",
    ["Wald wies den Vorwurf von Jan Poe zurück", "Wald hat den Vorwurf von Jan Poe zurückgewiesen"],
)
def test_a_rejected_claim_is_by_whoever_made_it(rejected: str) -> None:
    text = f"Eva Wald und Jan Poe kamen. {rejected}, die Mühle sei „ein sehr kalter Ort“."
    assert last_speaker(text, "de") == "Jan Poe"


def test_a_surname_before_a_judgement_is_the_subject() -> None:
    text = "Eva Wald kam. Wald bezeichnete Jan Poe als „einen sehr kalten Fisch“."
    assert last_speaker(text, "de") == "Eva Wald"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministerin Ida Tal, die kam, stellte „schnelle Hilfe“ in Aussicht.", "Ida Tal"),
        ("Es sei „völlig aus der Zeit gefallen“, Schnee zu kaufen, sagte Jan Tal.", "Jan Tal"),
        ("Vereine klagten. Es sei „teuer“, Schnee zu kaufen, schrieb Jan Tal heute.", "Jan Tal"),
        ("Im Rathaus wird von einem „Skandal ohne Beispiel“ gesprochen.", "Rathaus"),
        ("In der Sitzung hat Jan Tal von einem „Skandal ohne Ende“ gesprochen.", "Jan Tal"),
        ("„Es schneit“, sagte Jan Tal zu Quill.", "Jan Tal"),
        ("Otto Quill trainiert. „Es schneit“, sagte Jan Tal zu Quill.", "Jan Tal"),
    ],
)
def test_whoever_stands_at_the_end_or_the_start_of_a_report_speaks(
    text: str, expected: str
) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Firma stellte den „Silberpfeil“ in der Halle ab.",
        "Gestern wurde von einem „Skandal ohne Beispiel“ gesprochen.",
    ],
)
def test_who_puts_a_thing_somewhere_or_is_not_named_does_not_speak(text: str) -> None:
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Tal lobte den Plan, Jan Holm nannte ihn „ein falsches Signal“.", "Jan Holm"),
        ("Eva Tal lobte den Plan, doch Jan Holm nannte ihn „viel zu teuer“.", "Jan Holm"),
        ("Eva Tal lobte den Plan, nannte ihn aber „viel zu teuer“.", "Eva Tal"),
        ("Eva Tal sagte, Jan Holm nenne den Plan „viel zu teuer“.", "Eva Tal"),
        ("Eva Tal warnte vor Eile, sie sprach von „einem falschen Signal“.", "Eva Tal"),
    ],
)
def test_a_later_clause_with_a_subject_of_its_own_reports_its_words(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("focus", ["Auch", "Selbst", "Sogar", "Nur", "Ausgerechnet", "Gerade"])
def test_a_particle_of_focus_is_no_part_of_a_name(focus: str) -> None:
    text = f"Jan Holm kam.\n\n{focus} Holm sah das anders: „Es ist zu spät dafür.“"
    assert last_speaker(text, "de") == "Jan Holm"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Wirt Jan Holm kam.\n\n„Es ist spät“, ist sich der Wirt sicher.", "Jan Holm"),
        (
            "Wirt Jan Holm kam.\n\nWie der Wirt der „Welt“ sagte, ist es „spät geworden“.",
            "Jan Holm",
        ),
        ("Wirt Jan Holm kam.\n\n„Es ist spät“, so das Fazit des Wirts.", "Jan Holm"),
        ("„Es ist spät“, sagte der Mieterbund laut Mitteilung.", "der Mieterbund"),
        ("Es brannte, wie der Sprecher der dpa sagte. „Es ist sehr spät.“", "der Sprecher"),
        ("Es brannte, wie ein Wirt der Zeitung sagte. „Es ist sehr spät.“", "ein Wirt"),
    ],
)
def test_the_subject_of_a_german_report_ends_where_its_predicate_begins(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Es ist viel zu spät“, sagte der „Abendpost“ Jan Holm.", "Jan Holm"),
        ("„Es ist viel zu spät“, sagte der „Abendpost“ die Wirtin.", "die Wirtin"),
        ("„Es ist viel zu spät“, schrieb die „Abendpost“ am Montag.", "die „Abendpost“"),
        ("Wie eine Wirtin der Ufer-Zeitung sagte, ist es „viel zu spät“.", "eine Wirtin"),
        ("Angesprochen auf den Streit sagt Holm: „Es ist viel zu spät.“", "Holm"),
    ],
)
def test_who_tells_a_paper_or_answers_in_front_of_the_verb_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("sagte die Sprecherin der Initiative „Kein Kai im Park“, Ida Tal.", "Ida Tal"),
        ("sagte der Leiter des Vereins „Pro Kai“, der Arzt Uwe Tal, am Montag.", "Uwe Tal"),
        (
            "sagte die Sprecherin der Initiative „Kein Kai im Park“.",
            "die Sprecherin der Initiative „Kein Kai im Park“",
        ),
    ],
)
def test_a_name_follows_the_name_in_marks_of_whom_somebody_speaks_for(
    report: str, speaker: str
) -> None:
    assert attributions(f"„Wir warten noch auf die Antwort“, {report}", "de")[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Bauernverband reagierte verhalten. „Das hilft niemandem“, hieß es.", "Bauernverband"),
        ("Kritik kam von der Polizei. „Das hilft niemandem“, hieß es.", "Polizei"),
        ("Kritik kam auch von der Polizei: „Das hilft niemandem“, hieß es dort.", "Polizei"),
        ("Viele sind müde. „Das hilft niemandem“, hieß es.", "Uwe Tal"),
    ],
)
def test_hiess_es_means_the_body_just_before(text: str, speaker: str) -> None:
    found = last_speaker(f"Minister Uwe Tal kündigte Hilfe an. {text}", "de")
    assert found.removeprefix("Der ") == speaker
