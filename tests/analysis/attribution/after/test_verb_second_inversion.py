"""German speakers after the reporting verb that follows the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "„Alles voll“, begründete Werftchef Jens-Uwe Vogel den Schritt. „Leider“, sagte er.",
            (("Alles voll", "Jens-Uwe Vogel"), ("Leider", "Jens-Uwe Vogel")),
        ),
        pytest.param(
            "„Wir sind kein Paar mehr“, schrieben beide am Samstag zu einem gemeinsamen Foto.",
            (("Wir sind kein Paar mehr", "beide"),),
            id="two who speak are not what they do",
        ),
        pytest.param(
            "„Das ist nicht zu Ende gedacht“, entfährt es Eva Wald.",
            (("Das ist nicht zu Ende gedacht", "Eva Wald"),),
            id="whom words escape",
        ),
        pytest.param(
            (
                "„Alles gut“, sagte dort am Dienstagabend vor rund 200 Gästen die Klinikchefin "
                "Eva Wald."
            ),
            (("Alles gut", "Eva Wald"),),
            id="where and when stand before who speaks",
        ),
        (
            "„Der Damm hält“, so Vogel, „und zwar lange.“",
            (("Der Damm hält", "Vogel"), ("und zwar lange.", "Vogel")),
        ),
        ("Der Damm sei „ein Sieb“, sagte Vogel der Zeitung.", (("ein Sieb", "Vogel"),)),
        ("„Er ist alt“, so nannte ihn der Wirt Jan Vogel.", (("Er ist alt", "Jan Vogel"),)),
        (
            (
                "Eine Einigung zwischen Vorstand und Betriebsrat sei „nicht mehr weit“, sagte "
                "Anna Vogel."
            ),
            (("nicht mehr weit", "Anna Vogel"),),
        ),
    ],
)
def test_the_speaker_stands_after_the_german_verb(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


def test_a_german_speaker_may_follow_day_and_place() -> None:
    text = "„Das ist absurd“, sagte am Montag im Landtag der Vorsitzende der Kammer, Uwe Brandt."
    assert attributions(text) == (("Das ist absurd", "Uwe Brandt"),)


def test_a_report_may_end_with_whoever_it_is_heard_from() -> None:
    text = "Der Steg „hält noch lange“, aber das Geländer wackelt, hieß es bei der Feuerwehr."
    assert last_speaker(text, "de") == "die Feuerwehr"


@pytest.mark.parametrize("cut", ["so gibt", "so nannte", "mit diesen Worten gibt", "sagte"])
def test_a_report_cut_off_after_its_verb_names_nobody(cut: str) -> None:
    words = "Wir haben lange genug auf dieses Boot gewartet"
    assert attributions(f"„{words}“, {cut}", "de") == ((words, ""),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ein Schild am Kiosk kündigt an: „Bald gibt es Eis für alle.“", "Ein Schild"),
        (
            "Lund war mit dem Boot, so formuliert es Staatsanwalt Jan Tal, „ohne Ruder“ gefahren.",
            "Jan Tal",
        ),
        ("Die Partei will sich enthalten, „mit großen Schmerzen“, wie es heißt.", "Die Partei"),
        ("Odo Lund nickt. „Den sollen sie behalten!“, ruft einer.", "einer"),
    ],
)
def test_a_complement_an_insertion_and_nobody_in_particular(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Während Jan Tal erklärte, man sei „auf gutem Weg“, warnte Ida Wald vor Eile.", "Jan Tal"),
        ("Nachdem Jan Tal gesagt hatte, es sei „alles gut“, trat Ida Wald zurück.", "Jan Tal"),
        ("Obwohl Jan Tal betonte, er sei „ganz unschuldig“, trat Ida Wald ab.", "Jan Tal"),
        ("Während es noch regnete, „als gäbe es kein Morgen“, sagte Ida Wald.", "Ida Wald"),
        (
            "Während Jan Tal das lobt, sei es „ganz schlecht“, erklärte Ida Wald gestern.",
            "Ida Wald",
        ),
        (
            "Nachdem Jan Tal gewarnt hatte, „blieben alle daheim“, berichtete Ida Wald dem Rat.",
            "Ida Wald",
        ),
        ("Nachdem Jan Tal geschrieben hatte, „es geht nicht“, trat Ida Wald zurück.", "Jan Tal"),
        ("Wenn das so sei, „dann gehen wir eben“, sagte Ida Wald.", "Ida Wald"),
        ("Während der Sitzung, erklärte Jan Tal, habe man „gut gearbeitet“.", "Jan Tal"),
        ("Während der Sitzung im Rat erklärte Jan Tal, man habe „gut gearbeitet“.", "Jan Tal"),
    ],
)
def test_the_main_clause_after_a_report_does_not_report_its_words(text: str, expected: str) -> None:
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    "clause",
    ["stellt Ada Quill ihre Enkel vor", "wendet sich Ada Quill an die Gäste"],
)
def test_any_verb_reports_what_a_comma_parts_from_it(clause: str) -> None:
    assert last_speaker(f"„Der Steg hält noch lange“, {clause}.", "de") == "Ada Quill"


def test_a_verb_without_its_particle_right_after_the_marks_has_a_name_before_it() -> None:
    assert attributions("Der Verein „Das Netz“ stellt Ada Quill vor.", "de") == ()


def test_a_clause_in_reported_mood_before_the_words_leaves_them_to_who_follows() -> None:
    text = "Während Poe zweifelte, sei das „gut“, erklärte Vogel gestern."
    assert last_speaker(text, "de") == "Vogel"


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("soll der Gast {} gerufen haben", "der Gast"),
        ("rief der Gast {}", "der Gast"),
        ("rief der Gast den Wirt, da er {} verlangte", "Ada Vogel"),
        ("rief der Gast um Hilfe und war {} dankbar", "Ada Vogel"),
    ],
)
def test_whoever_shouts_by_a_source_has_the_words(report: str, speaker: str) -> None:
    text = f"Laut Ada Vogel {report.format('„freie Fahrt für alle Lotsen“')}."
    assert last_speaker(text, "de") == speaker


def test_a_project_is_called_into_being_and_not_shouted() -> None:
    assert attributions("Die Stadt hat die Aktion „Freies Lipa“ ins Leben gerufen.", "de") == ()


def test_somebody_may_stand_behind_an_adverb() -> None:
    text = "Zehn Gäste kamen. „Was gibt es heute zum Essen?“, fragt dann einer."
    assert last_speaker(text, "de") == "einer"


@pytest.mark.parametrize(
    ("before", "tag", "speaker"),
    [
        ("De vakbond is boos.", "klinkt het", "De vakbond"),
        ("De vakbond is boos.", "klinkt het boos", "De vakbond"),
        ("De vakbond is boos.", "klinkt het scherp in een mededeling", "De vakbond"),
        ("De vakbond is boos.", "klinkt het bij minister Ada Quill", "Ada Quill"),
        ("Trainer Ben Poe blijft rustig.", "klonk het na de match", "Ben Poe"),
        ("De burgemeester reageert verbaasd.", "klinkt het", "De burgemeester"),
        ("“Wij zijn boos”, zegt Ben Poe.", "klinkt het vastberaden", "Ben Poe"),
        ("“Wij zijn boos”, zegt Ben Poe. Zijn vrouw huilt.", "klinkt het", "Ben Poe"),
        ("“Wij zijn boos”, zegt Ben Poe.", "luidt het advies van de bond", "de bond"),
        ("Het regent al dagen.", "klonk het op de tribune", ""),
    ],
)
def test_dutch_klinkt_het_is_for_who_is_talked_about(before: str, tag: str, speaker: str) -> None:
    text = f"{before} “Dit kan echt niet langer zo, wij gaan niet weg”, {tag}."

    assert last_speaker(text, "nl") == speaker
