"""People whom a German newspaper cites, and people with whose words somebody is met."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            "Ein Team wurde ausgewiesen. „Wir sind Zeugen“, zitierte man Ada Vogel vom Sender.",
            (("Wir sind Zeugen", "Ada Vogel"),),
            id="whom somebody anonymous cites",
        ),
        pytest.param(
            "de",
            "„Das war erst der Anfang“, zitiert die „Abendpost“ Jan Tal.",
            (("Das war erst der Anfang", "Jan Tal"),),
            id="the man on whose account a paper is cited",
        ),
        pytest.param(
            "de",
            "Mit den Worten „Das war erst der Anfang“ wird Jan Tal zitiert.",
            (("Das war erst der Anfang", "Jan Tal"),),
            id="whose words open the sentence",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg lange. „Das war erst der Anfang“, zitiert ihn die Abendpost.",
            (("Das war erst der Anfang", "Jan Tal"),),
            id="a paper cites him",
        ),
        pytest.param(
            "de",
            "Jan Tal wird von der „Abendpost“ mit den Worten zitiert: „Das war erst der Anfang.“",
            (("Das war erst der Anfang.", "Jan Tal"),),
            id="the paper that cites somebody is no quote",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg. Die Zeitung zitiert ihn mit den Worten: „Ich bin bereit.“",
            (("Ich bin bereit.", "Jan Tal"),),
            id="a paper cites somebody",
        ),
        (
            "de",
            "„Das ist falsch“, wird Quill in dem Blatt zitiert.",
            (("Das ist falsch", "Quill"),),
        ),
        pytest.param(
            "",
            "Die Lage ist ernst, zitiert die Zeitung Vogel mit „Es reicht“.",
            (("Es reicht", "Vogel"),),
            id="a paper cites whom it names after itself",
        ),
    ],
)
def test_the_person_cited_by_a_german_paper_is_the_speaker(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„Ich friere immer“: Mit diesem Satz hat Emma Tal einen Nerv getroffen.",
            (("Ich friere immer", "Emma Tal"),),
            id="with these words",
        ),
        pytest.param(
            "Die Dirigentin Eva Wald wurde empfangen mit den Worten: „Wo bleibt ihr so lang?“",
            (("Wo bleibt ihr so lang?", ""),),
            id="who is met with words has not said them",
        ),
        pytest.param(
            (
                "Die Dirigentin Eva Wald wird dort stets mit den Worten begrüßt: „Wo bleibt "
                "ihr so lang?“"
            ),
            (("Wo bleibt ihr so lang?", ""),),
            id="who is met with words has not said them, the participle before the colon",
        ),
        pytest.param(
            "Eva Wald wurde von Jan Tal empfangen mit den Worten: „Wo bleibt ihr so lang?“",
            (("Wo bleibt ihr so lang?", "Jan Tal"),),
            id="whoever meets somebody with words has said them",
        ),
        pytest.param(
            "Eva Wald wird im Heft mit den Worten zitiert: „Wir proben bis in die Nacht hinein.“",
            (("Wir proben bis in die Nacht hinein.", "Eva Wald"),),
            id="who is cited with words has said them",
        ),
        pytest.param(
            "Jan Tal wurde vom Abt mit den Worten „Hier wird nicht gelacht“ zur Ruhe ermahnt.",
            (("Hier wird nicht gelacht", "Abt"),),
            id="a passive with the words of whom it names",
        ),
        pytest.param(
            "Im Hafen wird Jan Tal begrüßt mit den spöttischen Worten: „Da kommt der vom See.“",
            (("Da kommt der vom See.", ""),),
            id="who is greeted says nothing",
        ),
        (
            "Mit den Worten „Es ist gut so“ verließ Ada Vogel den Saal.",
            (("Es ist gut so", "Ada Vogel"),),
        ),
        (
            "Ada Vogel ging mit den Worten „Es ist gut so“ hinaus.",
            (("Es ist gut so", "Ada Vogel"),),
        ),
        (
            "Die Wehr hat Ada Vogel mit dem Satz „Es ist gut so“ gekränkt.",
            (("Es ist gut so", "Die Wehr"),),
        ),
        (
            "Am Montag hat Ada Vogel mit dem Satz „Es ist gut so“ überrascht.",
            (("Es ist gut so", "Ada Vogel"),),
        ),
        (
            "Das Blatt zitierte Ada Vogel mit den Worten: „Es ist gut so.“",
            (("Es ist gut so.", "Ada Vogel"),),
        ),
        (
            "Die Menge zog zum Hafen und skandierte Parolen wie „Stoppt den Wahn“.",
            (("Stoppt den Wahn", "Die Menge"),),
        ),
        (
            "„Die Brücke ist offen“, mit diesen Worten meldete sich Jan Vogel zurück.",
            (("Die Brücke ist offen", "Jan Vogel"),),
        ),
        (
            "Quill wird mit den Worten zitiert: „Das ist falsch und bleibt es auch.“",
            (("Das ist falsch und bleibt es auch.", "Quill"),),
        ),
    ],
)
def test_the_agent_of_mit_den_worten_is_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Laut „Nordbote“ soll der Plan „vom Tisch“ sein.",
            ("vom Tisch", "„Nordbote“"),
            id="the paper alone",
        ),
        pytest.param(
            "Laut der „Ostwald-Post“ heißt es in der Stadt, der Plan sei „verrückt“.",
            ("verrückt", "die „Ostwald-Post“"),
            id="with an article",
        ),
        pytest.param(
            "Einem Bericht der „Ostwald-Post“ zufolge ist der Plan „vom Tisch“.",
            ("vom Tisch", "Einem Bericht der „Ostwald-Post“"),
            id="its report",
        ),
        pytest.param(
            "Wie die „Ostwald-Post“ berichtet, sei der Plan „vom Tisch“.",
            ("vom Tisch", "die „Ostwald-Post“"),
            id="a comparative clause",
        ),
        pytest.param(
            "„Wir sind auf einem guten Weg“, so die „Ostwald-Post“.",
            ("Wir sind auf einem guten Weg", "die „Ostwald-Post“"),
            id="so",
        ),
        pytest.param(
            "Nach Informationen der „Ostwald-Post“ ist der Plan „vom Tisch“.",
            ("vom Tisch", "die „Ostwald-Post“"),
            id="what it knows",
        ),
        pytest.param(
            "Nach Angaben der „Ostwald-Post“-Reporterin Eva Tal ist der Plan „vom Tisch“.",
            ("vom Tisch", "Eva Tal"),
            id="what somebody who works for it says",
        ),
        pytest.param(
            "Informationen der „Ostwald-Post“ zufolge ist der Plan „vom Tisch“.",
            ("vom Tisch", "die „Ostwald-Post“"),
            id="what it knows, before zufolge",
        ),
        pytest.param(
            "Angaben der „Ostwald-Post“ zufolge ist der Plan „vom Tisch“ und",
            ("vom Tisch", "die „Ostwald-Post“"),
            id="what it says, in a sentence that breaks off",
        ),
        pytest.param(
            "„Wir sind auf einem guten Weg“, so die Sprecherin der „Ostwald-Post“.",
            ("Wir sind auf einem guten Weg", "die Sprecherin"),
            id="so, of a person",
        ),
        pytest.param(
            "Ada Vogel sagte laut „Nordbote“: „Wir sind auf einem guten Weg.“",
            ("Wir sind auf einem guten Weg.", "Ada Vogel"),
            id="the paper passes on what somebody says",
        ),
        pytest.param(
            "Laut „Nordbote“ und „Ostwald-Post“ nannte Ada Vogel den Plan „verrückt“.",
            ("verrückt", "Ada Vogel"),
            id="two papers pass it on",
        ),
        pytest.param(
            "Gegenüber der „Ostwald-Post“ sprach Ada Vogel von einer „Kampagne“.",
            ("Kampagne", "Ada Vogel"),
            id="the paper is told",
        ),
    ],
)
def test_a_paper_in_marks_is_a_source_unless_it_passes_on_what_somebody_says(
    text: str, expected: tuple[str, str]
) -> None:
    assert attributions(text, "de") == (expected,)


def test_whoever_is_cited_with_words_in_a_paper_speaks() -> None:
    text = "Ada Vogel wird im Nordboten mit den Worten „Wir sind auf einem guten Weg“ zitiert."
    assert attributions(text, "de") == (("Wir sind auf einem guten Weg", "Ada Vogel"),)


def test_words_that_an_amt_published_are_a_source_with_an_attribute() -> None:
    text = "Nach einer vom Amt veröffentlichten Liste nennt Ada Vogel den Plan „nur vom Tisch“."
    assert attributions(text, "de") == (("nur vom Tisch", "Ada Vogel"),)


@pytest.mark.parametrize("cited", ["eine Sprecherin der Polizei", "das Landesamt"])
def test_a_paper_that_opens_the_sentence_cites_what_follows(cited: str) -> None:
    text = f"Der Nordbote zitiert {cited} mit den Worten: „Wir sind auf einem guten Weg.“"
    assert attributions(text, "de")[-1][1] == cited


def test_an_apposition_may_precede_zufolge() -> None:
    text = "Ada Vogel, der neuen Sprecherin, zufolge ist der Plan „nur noch vom Tisch“."
    assert attributions(text, "de")[-1][1] == "Ada Vogel"


def test_brackets_may_follow_the_holder_of_a_view() -> None:
    text = "Für Lotsin Ada Vogel (52) ist der Plan „nur noch ein Witz“."
    assert attributions(text, "de")[-1][1] == "Ada Vogel"


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("die Rätin ein altes Sprichwort", "die Rätin"),
        ("der Redner einen Vers", "der Redner"),
        ("die Zeitung einen Sprecher", "einen Sprecher"),
        ("die Zeitung ein Vorstandsmitglied", "ein Vorstandsmitglied"),
        ("die Zeitung Frau Sievers", "Sievers"),
        ("die Zeitung den Sänger Jan Buch", "Jan Buch"),
        ("die Zeitung das Ministerium", "das Ministerium"),
    ],
)
def test_who_cites_a_text_speaks_and_whom_a_paper_cites(cited: str, expected: str) -> None:
    text = f"„Allen recht getan ist eine Kunst“, zitierte {cited}."
    assert attributions(text, "de")[0][1] == expected
