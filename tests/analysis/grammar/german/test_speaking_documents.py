"""German documents, offices and signs as the source of quoted words."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            (
                "Der Verein klagt. Es gehe um „faire Preise und mehr Ruhe“, wird in der "
                "Mitteilung betont."
            ),
            (("faire Preise und mehr Ruhe", "die Mitteilung"),),
            id="what is stated in a notice",
        ),
        pytest.param(
            "de",
            "„Schnee kann man nicht essen“, stand auf einem Plakat.",
            (("Schnee kann man nicht essen", "einem Plakat"),),
            id="words on a poster",
        ),
        pytest.param(
            "de",
            (
                "Wie aus einem Vermerk hervorgeht, sprach man von „erheblichen Mängeln an der "
                "Brücke“."
            ),
            (("erheblichen Mängeln an der Brücke", "einem Vermerk"),),
            id="what follows from a document",
        ),
        pytest.param(
            "de",
            "Jan Tal kündigte. In der Vorlage hieß es: „Die Verwaltung prüft die Kosten.“",
            (("Die Verwaltung prüft die Kosten.", "die Vorlage"),),
            id="a noun in a preposition is nobody who was named",
        ),
        pytest.param(
            "de",
            "Auf einem Schild stand „Rettet die Fähre vor dem Rat“.",
            (("Rettet die Fähre vor dem Rat", "einem Schild"),),
            id="words on a sign",
        ),
        pytest.param(
            "de",
            "„Es ist spät“, rief Jan Tal. Auf Plakaten war zu lesen: „Rettet die Fähre“.",
            (("Es ist spät", "Jan Tal"), ("Rettet die Fähre", "Plakaten")),
            id="words that are to be read on posters",
        ),
        pytest.param(
            "de",
            "Im Pachtvertrag steht: „Die Fähre bleibt.“",
            (("Die Fähre bleibt.", "Pachtvertrag"),),
            id="words in a contract",
        ),
        pytest.param(
            "de",
            "Jan Tal schrieb an den Rat. In seinem Schreiben steht: „Die Fähre bleibt.“",
            (("Die Fähre bleibt.", "Jan Tal"),),
            id="words in what somebody wrote",
        ),
        pytest.param(
            "de",
            "Ada Tal trat zurück. Das sei „ein massiver Eingriff“, heißt es in ihrem Bericht.",
            (("ein massiver Eingriff", "Ada Tal"),),
            id="words in the report of whoever acts before",
        ),
        pytest.param(
            "de",
            "Der Rechnungshof rügt das Amt. „Das Geld ist weg“, heißt es in seinem Gutachten.",
            (("Das Geld ist weg", "Der Rechnungshof"),),
            id="words in the writing of a body",
        ),
        pytest.param(
            "de",
            "Das Amt verklagte Jan Tal. „Das Geld ist weg“, heißt es in seinem Gutachten.",
            (("Das Geld ist weg", "Das Amt"),),
            id="words in the writing of a neuter body that acts on a man",
        ),
        pytest.param(
            "de",
            "Das Ministerium warnte: „Uns fehlen die Stellen“, hieß es in einer Mitteilung.",
            (("Uns fehlen die Stellen", "Das Ministerium"),),
            id="whoever leads to the words of a statement",
        ),
        pytest.param(
            "de",
            "Die Gäste erfuhren es: „Die Fähre bleibt“, hieß es in einer Mitteilung.",
            (("Die Fähre bleibt", "eine Mitteilung"),),
            id="whoever learns of the words of a statement did not write it",
        ),
        pytest.param(
            "de",
            "Die Bank erhielt Post: „Uns fehlen die Stellen“, hieß es in dem Schreiben.",
            (("Uns fehlen die Stellen", "dem Schreiben"),),
            id="whoever leads to words in a writing that is known need not have written it",
        ),
        pytest.param(
            "de",
            "In der Erklärung, die der dpa vorliegt, heißt es: „Die Fähre bleibt.“",
            (("Die Fähre bleibt.", "die Erklärung"),),
            id="whoever has a document did not write it",
        ),
        pytest.param(
            "de",
            "„Die Fähre bleibt“, heißt es in einer am Montag verbreiteten Mitteilung.",
            (("Die Fähre bleibt", "einer am Montag verbreiteten Mitteilung"),),
            id="a document with a long attribute",
        ),
        pytest.param(
            "de",
            (
                "Chef Jan Tal kam. „Bei beiden planen wir neu“, heißt es weiter in dem Brief "
                "des Vereins."
            ),
            (("Bei beiden planen wir neu", "dem Brief des Vereins"),),
            id="it goes on in a document",
        ),
        pytest.param(
            "de",
            "„Wir schließen am Freitag“, steht in dem Brief an die Eltern.",
            (("Wir schließen am Freitag", "dem Brief"),),
            id="it stands in a letter",
        ),
        pytest.param(
            "de",
            "Die Miliz schickte einen Brief, in dem es heißt: „Wir schweigen nicht mehr.“",
            (("Wir schweigen nicht mehr.", "einen Brief"),),
            id="a document in a relative clause",
        ),
        pytest.param(
            "de",
            "Im Netz tauchte ein Schreiben auf, in dem es hieß: „Wir schweigen nicht mehr.“",
            (("Wir schweigen nicht mehr.", "ein Schreiben"),),
            id="the prefix of a verb between document and clause",
        ),
        pytest.param(
            "de",
            (
                "In dem am Montag vorgelegten Gutachten der Kanzlei heißt es, das sei „nicht "
                "haltbar“."
            ),
            (("nicht haltbar", "Gutachten der Kanzlei"),),
            id="a document with an attribute",
        ),
        pytest.param(
            "de",
            "Das bestätigte der Verein in einem Brief. „Wir bedauern das sehr“, heißt es darin.",
            (("Wir bedauern das sehr", "der Verein"),),
            id="what is in a document of the speaker",
        ),
        pytest.param(
            "de",
            "Im Antrag der Fraktion ist von „dringendem Handlungsbedarf“ die Rede.",
            (("dringendem Handlungsbedarf", "Antrag der Fraktion"),),
            id="of what a document speaks",
        ),
        pytest.param(
            "de",
            "Die Verbände schrieben einen Brief, in dem von „verlorenen Jahren“ die Rede ist.",
            (("verlorenen Jahren", "einen Brief"),),
            id="a document in a relative clause that speaks of something",
        ),
        pytest.param(
            "de",
            "Auf einem Plakat war „Hände weg von unserem Wald“ zu lesen.",
            (("Hände weg von unserem Wald", "einem Plakat"),),
            id="what can be read somewhere",
        ),
        pytest.param(
            "de",
            "„Betreten verboten“ steht auf einem Schild am Eingang.",
            (("Betreten verboten", "einem Schild"),),
            id="what stands on a sign",
        ),
        pytest.param(
            "de",
            (
                "Aus einem Protokoll, das uns vorliegt, geht hervor, dass „akuter Geldmangel“ "
                "herrschte."
            ),
            (("akuter Geldmangel", "einem Protokoll"),),
            id="what a paper shows, over a relative clause",
        ),
        (
            "de",
            "In einem Brief der Stadt heißt es: „Das Tor bleibt zu.“",
            (("Das Tor bleibt zu.", "einem Brief der Stadt"),),
        ),
        (
            "de",
            "„Das ist falsch und bleibt es auch“, heißt es in einem Brief der Bank.",
            (("Das ist falsch und bleibt es auch", "einem Brief der Bank"),),
        ),
        (
            "de",
            "So heißt es dazu in der Anzeige: „Er war immer auf See.“",
            (("Er war immer auf See.", "die Anzeige"),),
        ),
    ],
)
def test_words_stand_in_a_german_document(language: str, text: str, expected: Attributions) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Bei der Polizei Bern spricht man von „großem Glück“.",
            (("großem Glück", "die Polizei Bern"),),
            id="where one speaks",
        ),
        pytest.param(
            (
                "Jan Tal dankte allen für „großen Einsatz“. Nach Angaben aus Kreisen soll es "
                "„bald“ tauen."
            ),
            (("großen Einsatz", "Jan Tal"), ("bald", "Kreisen")),
            id="whom somebody thanks, and from where something is known",
        ),
        pytest.param(
            "Aus dem Kanzleramt verlautete, man nehme die Kritik „sehr ernst“.",
            (("sehr ernst", "das Kanzleramt"),),
            id="from where something leaks",
        ),
        pytest.param(
            "„Wir sind bereit“, verlautete aus Regierungskreisen.",
            (("Wir sind bereit", "Regierungskreisen"),),
            id="it leaks from where",
        ),
        pytest.param(
            "Wie es aus dem Ministerium hieß, habe man „alles im Griff“.",
            (("alles im Griff", "das Ministerium"),),
            id="where something is heard from",
        ),
        pytest.param(
            "Aus dem Ministerium in Bern hieß es, man habe „alles im Griff“.",
            (("alles im Griff", "das Ministerium"),),
            id="a place inside the phrase where something is heard from",
        ),
        pytest.param(
            (
                "Das Amt wollte nichts sagen. Man prüfe das „mit der nötigen Ruhe“, hiess es "
                "auf Anfrage."
            ),
            (("mit der nötigen Ruhe", "Das Amt"),),
            id="whoever was asked answers the request",
        ),
        pytest.param(
            (
                "Aus dem Landwirtschaftsministerium in Bern verlautete, man sei „gut gerüstet "
                "für alles“."
            ),
            (("gut gerüstet für alles", "das Landwirtschaftsministerium"),),
            id="what is heard out of an office with a place after it",
        ),
        pytest.param(
            "In Kreisen der Werft ist von einem „Desaster“ die Rede.",
            (("Desaster", "Kreisen der Werft"),),
            id="one noun that there is talk of",
        ),
        pytest.param(
            "„Das ist ein schwarzer Tag“, heißt es nach dem Treffen seitens der Gewerkschaft.",
            (("Das ist ein schwarzer Tag", "die Gewerkschaft"),),
            id="what is heard from a body's side",
        ),
        pytest.param(
            "Bei der Gewerkschaft ist von „Kahlschlag mit Ansage“ die Rede.",
            (("Kahlschlag mit Ansage", "die Gewerkschaft"),),
            id="what there is talk of at a body",
        ),
    ],
)
def test_words_are_heard_out_of_a_german_office(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("announced", "expected"),
    [
        ("Aus dem Umfeld eines Aktionärs tönt es anders", "das Umfeld eines Aktionärs"),
        ("Anders tönt es bei Ida Tal", "Ida Tal"),
    ],
)
def test_swiss_sources_sound(announced: str, expected: str) -> None:
    text = f"«Ja», sagte Jan Wald. {announced}: «Der Präsident weiss es.»"
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In einem Brief an Minister Jan Tal heißt es: „Das ist das Ende.“", "einem Brief"),
        ("In der Klage gegen die Stadt heißt es: „Das ist das Ende.“", "die Klage"),
        ("In der Antwort der Stadt an den Wirt heißt es: „Das ist das Ende.“", "Stadt"),
        ("In einem am Montag bekannten Brief heißt es: „Das ist das Ende.“", "Brief"),
    ],
)
def test_a_document_that_opens_the_sentence_is_not_whom_it_is_about(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "text",
    [
        "„Das ist das Ende“, heißt es in einem Brief von Eva Wald an Minister Jan Tal.",
        "„Das ist das Ende“, hieß es in der Mitteilung von Eva Wald.",
        "In einem Schreiben von Eva Wald heißt es: „Das ist das Ende.“",
    ],
)
def test_a_document_by_somebody_has_the_words_of_its_author(text: str) -> None:
    assert last_speaker(text, "de") == "Eva Wald"


def test_a_place_in_a_name_of_several_words_wrote_no_document() -> None:
    text = "„Das ist das Ende“, heißt es aus dem Rathaus von Bad Lipa."
    assert last_speaker(text, "de") == "das Rathaus von Bad Lipa"


@pytest.mark.parametrize(
    "opening",
    ["Nach einer Stunde", "Nach dem Spiel", "Zum Vorwurf", "Wegen des Sturms", "Über den Wirt"],
)
def test_what_something_is_said_after_or_about_says_nothing(opening: str) -> None:
    assert last_speaker(f"{opening} hieß es: „Das ist das Ende.“", "de") == ""


@pytest.mark.parametrize(
    "when",
    [
        "nun ",
        "später ",
        "damals ",
        "schließlich ",
        "jetzt ",
        "am 12. Mai ",
        "",
    ],
)
def test_an_adverbial_may_tell_when_it_was_said_at_a_body(when: str) -> None:
    text = f"„Wir stellen den Betrieb ein“, hieß es {when}bei der Reederei."
    assert last_speaker(text, "de") == "die Reederei"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("hinter vorgehaltener Hand", ", der Plan sei „weltfremd“"),
        ("unter vier Augen", ": „Der Plan ist tot.“"),
        ("am Telefon zur Begründung", ", der Plan sei „weltfremd“"),
    ],
)
def test_the_body_where_it_is_said_is_the_source_and_not_how(how: str, said: str) -> None:
    assert last_speaker(f"In der Partei heißt es {how}{said}.", "de") == "die Partei"


@pytest.mark.parametrize(
    "when",
    ["bereits im Mai", "später in der Nacht", "im vorigen Jahr", "hinter vorgehaltener Hand"],
)
def test_a_time_or_a_manner_says_nothing(when: str) -> None:
    text = f"„Wir stellen jetzt den Betrieb ein“, hieß es {when}."
    assert attributions(text, "de") == (("Wir stellen jetzt den Betrieb ein", ""),)
