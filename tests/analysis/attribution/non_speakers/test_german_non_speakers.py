"""German phrases in the position of a speaker that are not one."""

import pytest
from attributions import Attributions, attributions, last_speaker, reported


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            "Der Tee war teuer.\n\n„Ein Haus ohne Keller ist wie ein Baum ohne Wurzeln.“",
            (("Ein Haus ohne Keller ist wie ein Baum ohne Wurzeln.", ""),),
            id="things that act do not speak",
        ),
        pytest.param(
            "de",
            "150 Euro: „Damit kann ich nichts anfangen“\n\nDas ist zu wenig.",
            (("Damit kann ich nichts anfangen", ""),),
            id="an amount says nothing",
        ),
        pytest.param(
            "",
            (
                "Als Kollege Tal vom rostigen Kran sprach, haben Sie dazwischengerufen: "
                "„Den hat doch keiner gestrichen!“"
            ),
            (("Den hat doch keiner gestrichen!", ""),),
            id="who reads is no speaker",
        ),
        pytest.param(
            "",
            (
                "Es wäre leicht gewesen, dem Druck zu weichen und zu sagen: „Nehmen wir das "
                "ganze Geld.“"
            ),
            (("Nehmen wir das ganze Geld.", ""),),
            id="a noun before an infinitive does not say it",
        ),
        pytest.param(
            "",
            (
                "Poe will nicht reden, sondern „eigene Aufgaben“ – sprich Leitung des Hauses – "
                "angehen."
            ),
            (("eigene Aufgaben", "Poe"),),
            id="sprich explains and does not speak",
        ),
        pytest.param(
            "de",
            "Der Kritiker der „Leinezeitung“, Jan Tal, urteilte strenger: „Laut ist nicht gut.“",
            (("Laut ist nicht gut.", "Jan Tal"),),
            id="an adverb after the verb is nobody",
        ),
        pytest.param(
            "de",
            "Anfangs wollte Jan Tal „ein Haus mit acht Zimmern bauen“, am Ende waren es zwölf.",
            (("ein Haus mit acht Zimmern bauen", "Jan Tal"),),
            id="es is nobody where no verb of saying stands",
        ),
        pytest.param(
            "de",
            "Freilich, um gleich darauf zu seufzen: „Schade ist das für die Leute am See.“",
            (("Schade ist das für die Leute am See.", ""),),
            id="an adverb names nobody",
        ),
        pytest.param(
            "de",
            (
                "Als der Kapitän des 1. FC Seeheim nach dem 4:2 (3:1)-Sieg sein Urteil über "
                "den Rasen abgab, wurde es still. „Das war eine gute Leistung.“"
            ),
            (("Das war eine gute Leistung.", ""),),
            id="a thing of somebody does not speak",
        ),
        (
            "de",
            "Alle, die ihn abtun, irren, weil er mit „kennen wir schon lange“ nichts zu tun hat.",
            (),
        ),
        pytest.param(
            "de",
            "Jan Wessel kam. Eine „ernste Spur“ führte die Hafenwache nach Norden.",
            (),
            id="a verb that reports nothing without its particle",
        ),
        pytest.param(
            "de",
            "Etwa bei der Fähre, die vielerorts enorm wichtig ist: „Ein Boot darf nie lecken.“",
            (("Ein Boot darf nie lecken.", ""),),
            id="a relative clause before a colon",
        ),
        pytest.param(
            "de",
            (
                "Den „Rettern vom Deich“, die ihr Leben für „die Ruhe, das Glück und die Werte der "
                "Stadt“ riskierten, gebühre „Respekt, Dank und Ruhm“."
            ),
            (("die Ruhe, das Glück und die Werte der Stadt", ""),),
            id="a dative that opens the sentence",
        ),
    ],
)
def test_things_adverbs_and_readers_do_not_speak(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Die Ansicht, es gebe ein „sehr klares Bild“ davon, teilt Jan Tal nicht.",
            (),
            id="an opinion that is not shared",
        ),
        pytest.param(
            "Jan Tal hat einen Bericht der „Abendpost“ zurückgewiesen, er sei „käuflich“.",
            (),
            id="what is rejected was said by others",
        ),
    ],
)
def test_what_is_rejected_or_not_shared_is_not_the_subjects_word(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_what_nobody_in_particular_fears_or_says_is_nobodys_word() -> None:
    feared = "2019 galt Delta als sicher, und man befürchtete, dass der Steg brechen muss."
    assert reported(feared, "de") == ()
    said = "Vogel wählte das Boot eines Mannes, der das Meer, wie man sagt, „ohne Karte“ befuhr."
    assert attributions(said, "de") == ()


def test_the_noun_of_a_phrase_with_a_verb_is_not_who_is_of_an_age() -> None:
    text = (
        "Der Angeklagte machte vom letzten Wort Gebrauch. „Ich war an dem Tag im Wald“, sagte der "
        "41-Jährige."
    )
    assert last_speaker(text, "de") == "der 41-Jährige"


def test_a_thing_of_somebody_wants_nothing() -> None:
    assert attributions("Seine Beziehung will „alles oder nichts vom Meer“.", "de") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ada Vogel wies den Vorwurf zurück, wonach „keiner Bescheid wusste“.",
        "Ada Vogel wies den Vorwurf zurück, sie habe „alle belogen“.",
        "Bern. «Es hat nur noch gekracht»",
    ],
)
def test_whoever_rejects_a_claim_has_not_said_it_and_no_town_speaks(text: str) -> None:
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Vogel wies den Vorwurf zurück und sprach von einer „Kampagne“.", "Ada Vogel"),
        ("Der Rat schwieg. Man sei „bereit“, hieß es am Abend aus dem Amt.", "das Amt"),
        ("Der Rat schwieg. Man sei „bereit“, heißt es heute auf der Kanzlei.", "der Kanzlei"),
        ("„Ja“, sagte Jan Tal. Ada Wald zahlt. Die wiederum sagt im Amt: „Ihr zahlt.“", "Ada Wald"),
    ],
)
def test_the_source_of_the_words_is_whole_and_somebody(text: str, expected: str) -> None:
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Fluss gibt es zwei Arten von „kleinen Leuten“, die Segel nähen.", ()),
        ("Es gab zwei Schulen, die alte und die „Schule am Tor“, und keine mochte uns.", ()),
        ("Ada Vogel sagte, es gibt „keinen anderen Weg“.", (("keinen anderen Weg", "Ada Vogel"),)),
        ("Ada Vogel gab es offen zu: „Wir waren spät.“", (("Wir waren spät.", "Ada Vogel"),)),
        ("Ada Vogel gab es „erst am Montag“ zu.", (("erst am Montag", "Ada Vogel"),)),
        ("Es gibt „keinen Platz“, gab die Stadt bekannt.", (("keinen Platz", "die Stadt"),)),
        (
            "Kritik gibt es von Ada Vogel: „Das ist zu wenig für den Ort.“",
            (("Das ist zu wenig für den Ort.", "Ada Vogel"),),
        ),
    ],
)
def test_what_there_is_does_not_speak(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Versuche dich zu erinnern, wann du so ganz im „Fluss“ warst.", ()),
        ("Eva Tal bittet dich „um etwas mehr Geduld“.", (("um etwas mehr Geduld", "Eva Tal"),)),
    ],
)
def test_a_request_to_the_reader_is_nobody(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize("adverb", ["Konkret", "Knapp"])
def test_an_adverb_does_not_speak_before_a_colon(adverb: str) -> None:
    assert last_speaker(f"{adverb}: „Wir gehen jetzt nach Hause.“", "de") == ""


def test_whoever_rejects_a_claim_and_goes_on_says_what_follows() -> None:
    assert last_speaker("Vogel wies den Vorwurf zurück und „lachte darüber“.", "de") == "Vogel"


def test_a_claim_that_is_rejected_is_not_who_rejects_its_word() -> None:
    assert attributions("Vogel wies Meldungen zurück, wonach das Boot „sehr alt“ ist.", "de") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dem Wirt fehlt das Geld. „Wir kommen nicht mehr.“",
        "Niemand kam nach Lipa. „Wir kommen nicht mehr.“",
    ],
)
def test_an_object_or_nobody_does_not_speak_next(text: str) -> None:
    assert attributions(text, "de") == ()


def test_a_feeling_that_opens_the_sentence_says_nothing() -> None:
    assert last_speaker("Enttäuschung ist groß: „Wir haben hier alles verloren.“", "de") == ""


def test_a_request_to_the_guests_reports_nothing() -> None:
    assert not reported("Frau Vogel! Lassen Sie mich sagen, dass ich gern in Brelan bin.", "de")


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("nl", "Volgens Ida Tal klopt niet wat Jan Poe zegt: „Hij was daar niet.”", "Ida Tal"),
        ("nl", "Iedereen hoorde wat Jan Poe zei: „Ik was daar niet.”", "Jan Poe"),
        ("de", "Ida Tal glaubt nicht, was Jan Poe erzählt: „Er war nicht da.“", "Ida Tal"),
        ("nl", "Niet iedereen hoorde wat Jan Poe zei: „Ik was daar niet.”", "Jan Poe"),
        ("de", "Ida Tal gefiel nicht, was Jan Poe sagte: „Du warst nicht da.“", "Jan Poe"),
        ("de", "Was Jan Poe erzählt, ist klar: „Ich war nicht da.“", "Jan Poe"),
    ],
)
def test_whoever_tells_what_another_denies_does_not_speak(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker
