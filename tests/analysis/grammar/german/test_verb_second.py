"""German main clauses: the verb comes second, with its subject before or after it."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

ORDERS = [
    ("Vogel wird mit den Worten zitiert: „Es regnet seit drei Tagen.“", "Vogel"),
    ("Gestern war Vogel noch froh und sagte: „Es regnet seit drei Tagen.“", "Vogel"),
    ("So heißt es in dem Brief der Werft: „Wir schließen im Juni.“", "dem Brief der Werft"),
    ("Kritisch bewertet die Werft den „völlig übereilten Beschluss des Rates“.", "die Werft"),
    ("Lachend fügt Vogel hinzu: „Es regnet seit drei Tagen.“", "Vogel"),
    ("Das Boot war dem Bericht zufolge „in sehr schlechtem Zustand“.", "dem Bericht"),
    ("Anna Vogel hat den Plan als „Geschenk an gar niemand“ bezeichnet.", "Anna Vogel"),
    ("Der Plan wird von Anna Vogel „ein Geschenk an niemand“ genannt.", "Anna Vogel"),
    ("Der Plan, den Anna Vogel als „ein Geschenk an niemand“ beschrieb, ruht.", "Anna Vogel"),
    ("Mit den Worten „Jetzt ist es aber gut“ verabschiedete sich der Rat.", "der Rat"),
    ("Mit den Worten „Jetzt ist es aber gut“ kommentierte Vogel den Plan.", "Vogel"),
    ("Die Chefin der Werft nannte sie „fahrlässig und teuer“.", "Die Chefin der Werft"),
    ("Nach der Ankündigung der Werft wird „im Juni alles neu gestrichen“.", "der Werft"),
    ("„Es regnet“, sagte der aus Bremen stammende Maler Jan Vogel.", "der aus Bremen stammende"),
    ("„Es regnet“, sagte Jan von der Heide.", "Jan von der Heide"),
    ("Auch die Ministerin Anna Vogel (FDP) äußerte Zweifel: „Es regnet noch.“", "die Ministerin"),
    ("„Es regnet“, so die Hafenmeisterin.", "die Hafenmeisterin"),
    ("Vogel, der das Team führt, lobte seine Leute: „Es lief sehr gut.“", "Vogel"),
    ("Vogel nannte sie „eine Meisterin ihres Fachs“.", "Vogel"),
    ("Vogel wies das als „reines Theater“ zurück.", "Vogel"),
    ("Nach Darstellung der Werft handelten die Boten „nach Vorschrift“.", "der Werft"),
    ("Er habe sie „für schlechte Zeiten“ gesammelt, räumte Vogel ein.", "Vogel"),
    ("Er habe sie „für schlechte Zeiten“ gesammelt, gab Vogel vor Gericht an.", "Vogel"),
    ("Vogel nahm seine Leute in Schutz: „Sie haben alles gegeben.“", "Vogel"),
    ("Beifall erhielt Anna Vogel für den Satz: „Wer baut, muss auch bleiben.“", "Anna Vogel"),
    ("Einige Lotsen riefen: „Land in Sicht“, als sie kamen.", "Einige Lotsen"),
    ("Wie Anna Vogel gestern erzählte, sei es „ein sehr nasser Sommer“.", "Anna Vogel"),
]


@pytest.mark.parametrize(("text", "mention"), ORDERS)
def test_the_subject_is_found_where_german_puts_it(text: str, mention: str | None) -> None:
    quotes = [q for q in find_quotes(text, language="de") if q.kind is not QuoteKind.INDIRECT]
    speaker = quotes[0].speaker if quotes else None
    found = speaker.mention if speaker else None
    assert (found or "").startswith(mention or "\0") or (found is None and mention is None)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ob die Wirte klagen, sei „nicht ganz klar“.", "Jan Tal"),
        ("Die Kritik, die Ida Wald äußert, sei „nicht ganz klar“.", "Jan Tal"),
        ("Nachdem die Stadt gesprochen habe, sei es „nicht ganz klar“.", "Jan Tal"),
        ("Ob sie Regen melden oder Schnee, sei „nicht ganz klar“.", "Jan Tal"),
        ("Wie Ida Wald sagte, sei es „nicht ganz klar“.", "Ida Wald"),
        ("Ida Wald rügte, dass die Stadt „viel zu spät“ informiert habe.", "Ida Wald"),
        ("Ida Wald rügte, dass Uwe Roth das als „klar“ bezeichnet habe.", "Uwe Roth"),
        ("Ida Wald rügte, dass Uwe Roth vor „viel zu viel Regen“ gewarnt habe.", "Uwe Roth"),
        ("Seitens der Stadt sagte Ida Wald, das sei „nicht ganz klar“.", "Ida Wald"),
        ("Seitens der Stadt hieß es, das sei „nicht ganz klar“.", "die Stadt"),
        ("Die Wirte klagen, das sei „nicht ganz klar“.", "Die Wirte"),
        ("Ida Wald hielt eine Rede, die Uwe Roth „gar nicht klar“ fand.", "Uwe Roth"),
        ("Ida Wald hielt eine Rede, die Uwe Roth für „gar nicht klar“ hält.", "Uwe Roth"),
    ],
)
def test_a_clause_inside_a_report_does_not_report(sentence: str, speaker: str) -> None:
    assert last_speaker(f"„Es regnet“, sagte Jan Tal. {sentence}", "de") == speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "Es war spät. Ihr Stellvertreter Ole Moll ergänzte: „Und die Nadel war geliehen.“",
            (("Und die Nadel war geliehen.", "Ole Moll"),),
        ),
        pytest.param(
            "",
            "Laut Akten, die uns vorliegen, schrieb Ada Vogel dem Rat: „Wir haben die Zusage.“",
            (("Wir haben die Zusage.", "Ada Vogel"),),
            id="papers that lie before us do not write the letter",
        ),
        pytest.param(
            "de",
            "Der neuen Zeitung sagte Jan Tal: „Es schneit.“",
            (("Es schneit.", "Jan Tal"),),
            id="an article with an adjective opens no subject",
        ),
        pytest.param(
            "de",
            "Aktuell lässt Eva Wald dort Folgendes erklären: „Ich habe nichts zu verbergen.“",
            (("Ich habe nichts zu verbergen.", "Eva Wald"),),
            id="whoever lets something be said",
        ),
        pytest.param(
            "de",
            (
                "Auf die Frage, wie es ihr gehe, stellt die Wirtin trocken klar: „Das geht "
                "keinen etwas an.“"
            ),
            (("Das geht keinen etwas an.", "die Wirtin"),),
            id="stellt reports with klar alone",
        ),
        pytest.param(
            "de",
            "Ein Freund drückt es so aus: „Man muss sie mögen.“",
            (("Man muss sie mögen.", "Ein Freund"),),
            id="es after a verb is nobody",
        ),
        pytest.param(
            "de",
            "Analyst Jan Tal sprach von einem „Schlag ins Kontor“, beließ sein Urteil aber dabei.",
            (("Schlag ins Kontor", "Jan Tal"),),
            id="a verb after a fragment begins no attribution",
        ),
        pytest.param(
            "de",
            "Einer der Fahrer schrie: „Weg da, alle zusammen!“",
            (("Weg da, alle zusammen!", "Einer der Fahrer"),),
            id="one of several",
        ),
        (
            "de",
            "Die Kritik wies die Landesregierung zurück: „Wir haben alles geprüft.“",
            (("Wir haben alles geprüft.", "die Landesregierung"),),
        ),
        (
            "de",
            "Warum das Tor zu ist, erklärte Anna Vogel so: „Es regnet seit Tagen.“",
            (("Es regnet seit Tagen.", "Anna Vogel"),),
        ),
        (
            "de",
            (
                "Zuvor hatte der Chef des Verbands, Axel Vogel, im ARD-„Magazin“ vor Mieten "
                "gewarnt: „Es zahlen die Mieter.“"
            ),
            (("Es zahlen die Mieter.", "Axel Vogel"),),
        ),
        (
            "de",
            "Bei so viel Eis warnte noch am Abend die Moderatorin: „Auf dem Eis ist es glatt.“",
            (("Auf dem Eis ist es glatt.", "die Moderatorin"),),
        ),
        (
            "de",
            "Vor den 300 geladenen Gästen warnte Vogel: „Hört einander zu.“",
            (("Hört einander zu.", "Vogel"),),
        ),
        ("de", "„Es regnet“, hob die Pilotin hervor.", (("Es regnet", "die Pilotin"),)),
        pytest.param(
            "de",
            "Zu den Tarifen führt Stadträtin Jana Legath aus: „Das ist kein Problem.“",
            (("Das ist kein Problem.", "Jana Legath"),),
            id="a verb that reports with its particle",
        ),
    ],
)
def test_the_subject_is_found_after_the_german_verb(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Beat Tal liess ausrichten, er bedaure den Entscheid «ausserordentlich».",
            (("ausserordentlich", "Beat Tal"),),
            id="the Swiss write no ß",
        ),
        pytest.param(
            (
                "Ganz anders urteilt Hinrich Tal. Man könne nicht warten, „bis alles taut“, "
                "findet er."
            ),
            (("bis alles taut", "Hinrich Tal"),),
            id="an adverb of manner opens the sentence",
        ),
        pytest.param(
            "Jan Tal, der ein Buch geschrieben hat, spricht von „Versagen mit Ansage“.",
            (("Versagen mit Ansage", "Jan Tal"),),
            id="who is the subject of the clause beside a name",
        ),
        pytest.param(
            (
                "Auch der Rat schloss sich an: Jan Tal, der Chef, nannte das „einen guten Weg "
                "für alle“."
            ),
            (("einen guten Weg für alle", "Jan Tal"),),
            id="a clause after a colon has its own verb",
        ),
        pytest.param(
            "Nach Angaben der Helfer wurden alle krank, die Behörden sprechen von „drei Fällen“.",
            (("drei Fällen", "die Behörden"),),
            id="a second clause has a speaker of its own, not the source of the first",
        ),
        (
            (
                "Malte Vogel war da. Er forderte die Ministerin auf, „die Länder endlich ernst "
                "zu nehmen“."
            ),
            (("die Länder endlich ernst zu nehmen", "Malte Vogel"),),
        ),
    ],
)
def test_the_subject_of_a_german_verb_stands_before_it(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Die Vorschläge Lohmanns und Diems nannte Eva Wald „eine Zumutung für den Verein“.",
            (("eine Zumutung für den Verein", "Eva Wald"),),
            id="a plural with its genitives is the object of a singular verb",
        ),
        pytest.param(
            (
                "Die alten Fischer, die dabei waren, beschrieb die Behörde als „stur und "
                "unbelehrbar“."
            ),
            (("stur und unbelehrbar", "die Behörde"),),
            id="an adjective tells that several are meant",
        ),
        pytest.param(
            "Das Gesetz nannten mehrere Bauern „einen Schlag ins Gesicht“.",
            (("einen Schlag ins Gesicht", "mehrere Bauern"),),
            id="a singular is no subject of a plural verb",
        ),
        pytest.param(
            "Eva Wald und Jan Tal nannten die Gegner des Plans „mutlos und ohne Idee“.",
            (("mutlos und ohne Idee", "Eva Wald und Jan Tal"),),
            id="two who speak together need a plural verb",
        ),
        pytest.param(
            "Das Dach nannte Hornung „eine Zumutung für jede Taube“.",
            (("eine Zumutung für jede Taube", "Hornung"),),
            id="a thing that opens the sentence is what somebody with a name calls something",
        ),
        pytest.param(
            "Das Dach nannte die Gegenseite „eine Zumutung für jede Taube“.",
            (("eine Zumutung für jede Taube", "Das Dach"),),
            id="a thing stays the subject where what follows bears no name either",
        ),
    ],
)
def test_number_tells_the_german_subject_from_the_object(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„Der Chor probt weiter“, sagte Kantorin und Stiftungschefin Eva Wald am Abend.",
            (("Der Chor probt weiter", "Eva Wald"),),
            id="two roles of one person",
        ),
        pytest.param(
            "„Der Deich hält“, sagte der Berner Bau- und Hafensenator Jan Tal am Abend.",
            (("Der Deich hält", "Jan Tal"),),
            id="two offices with one noun",
        ),
        pytest.param(
            "„Der Deich hält“, sagte Bau-, Sport- und Hafenministerin Eva Wald am Abend.",
            (("Der Deich hält", "Eva Wald"),),
            id="three offices with one noun",
        ),
        pytest.param(
            "Jan Tal, Sprecher der Reederei sagte, man sei „auf ein Ende nicht vorbereitet“.",
            (("auf ein Ende nicht vorbereitet", "Jan Tal"),),
            id="a role that no second comma closes",
        ),
        pytest.param(
            "Jan Tal, der Chef des Ruderbunds (RB) nannte die Absage „sehr bedauerlich für alle“.",
            (("sehr bedauerlich für alle", "Jan Tal"),),
            id="a role with an article and an abbreviation that no second comma closes",
        ),
        pytest.param(
            (
                "In einem Gespräch sagte Jan Tal, Gründer der Werkstatt: „Ich mache das nicht "
                "für Geld.“"
            ),
            (("Ich mache das nicht für Geld.", "Jan Tal"),),
            id="a role after the name that follows the verb",
        ),
        pytest.param(
            (
                "Die von drei Vereinen getragene Initiative nannte den Abriss „einen Fehler "
                "der Stadt“."
            ),
            (("einen Fehler der Stadt", "Initiative"),),
            id="an attribute between article and noun",
        ),
        pytest.param(
            (
                "Der Leiter der Mission, der frühere Minister Jan Tal, nannte die Wahl „ruhig "
                "und frei“."
            ),
            (("ruhig und frei", "Jan Tal"),),
            id="an apposition with an article names the person",
        ),
    ],
)
def test_a_german_role_that_no_comma_closes_belongs_to_the_name(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_a_pronoun_between_its_verb_and_a_place_speaks() -> None:
    text = "Wenn es regnet, bleibt er im Haus: „Kein Kahn fährt.“"
    assert last_speaker(text, "de") == "er"


def test_the_name_after_a_role_and_its_letters_is_shown() -> None:
    text = "Der Sprecher des Hafenamts Delta (HD), Jan Vogel, hat den Steg „morsch“ genannt."
    assert with_rules(text, "de") == [("morsch", "Jan Vogel", "x-called")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "„Damit hat keiner gerechnet“, erklären die glücklich Verliebten und man "
                "glaubt es ihnen."
            ),
            (("Damit hat keiner gerechnet", "die glücklich Verliebten"),),
            id="a joint begins another clause after who speaks",
        ),
        pytest.param(
            (
                "Die Lage sei „unübersichtlich“, sagte ein Sprecher der Stadt der Deutschen "
                "Presse-Agentur."
            ),
            (("unübersichtlich", "ein Sprecher der Stadt"),),
            id="an agency that is told something is no part of who speaks",
        ),
        pytest.param(
            "„Der Staat zahlt nicht für alles“, gab die Behörde zu bedenken.",
            (("Der Staat zahlt nicht für alles", "die Behörde"),),
            id="a prefix with zu is no part of the speaker",
        ),
        pytest.param(
            "Die Wirtin Eva Wald wartet. „Ich habe Zeit“, sagt die Wirtin zu PANORAMA.",
            (("Ich habe Zeit", "Eva Wald"),),
            id="whom a role talks to is no part of it",
        ),
    ],
)
def test_a_german_addressee_is_no_part_of_the_speaker_s_name(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Eva Wald kam. „Das ist falsch“, sagte der Anwalt von Eva Wald.",
            (("Das ist falsch", "der Anwalt von Eva Wald"),),
            id="whose lawyer speaks is not who speaks",
        ),
        pytest.param(
            "Eva Wald lachte. „Das ist richtig“, sagte die Physikerin Eva Wald von Team Nord.",
            (("Das ist richtig", "Eva Wald"),),
            id="a person of somebody's team is that person",
        ),
        pytest.param(
            (
                "Eva Wald schwieg. Der Sprecher von Eva Wald, Jan Tal, nannte das „eine "
                "Unverschämtheit“."
            ),
            (("eine Unverschämtheit", "Jan Tal"),),
            id="whose spokesman speaks, with his name after",
        ),
    ],
)
def test_a_lawyer_or_spokesman_is_not_the_person_represented(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Pläne Vogels und Roths nannte Poe „alte Hüte“.", "Poe"),
        ("Die Worte Vogels und Roths bezeichnete Poe als „alte Hüte“.", "Poe"),
        (
            "Zwischen der Ebbe und Stürmen des Winters sieht Jan Poe kein Band: „Das ist Zufall.“",
            "Jan Poe",
        ),
    ],
)
def test_the_subject_of_a_singular_verb_stands_behind_a_pair(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


def test_a_fronted_participle_does_not_speak() -> None:
    text = "Gelernt hat sie das bei Jan Roth. „Er hat nie gebremst.“"
    assert attributions(text, "de") == ()


def test_a_role_without_article_is_the_object_of_a_headline() -> None:
    assert last_speaker("Vogel nennt Minister „alten Hut“", "de") == "Vogel"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Einer rief, das sei „doch wohl eine Frechheit“.", "Einer"),
        ("Eine nannte ihn „einen alten Narren“.", "Eine"),
        ("Eine geforderte Summe nannte Jan Tal „viel zu hoch für uns“.", "Jan Tal"),
        ("Einer Frau sagte Jan Tal, sie sei „eine alte Hexe“.", "Jan Tal"),
    ],
)
def test_somebody_is_a_subject_before_a_verb(text: str, expected: str) -> None:
    assert last_speaker(text, "de") == expected


def test_a_german_opening_does_not_hide_the_subject_after_the_verb() -> None:
    text = "Zur technischen Ausstattung der beiden nächsten Schiffe sagte Wei: „Es eilt.“"
    assert last_speaker(text, "de") == "Wei"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jan Tal, der aus Lipa kam, lobte die Stadt und sagte: „Das war gut.“", "Jan Tal"),
        ("Trainer Jan Tal, ein Fuchs, sah das Team vorn und sagte: „Das war gut.“", "Jan Tal"),
        ("Es regne, weil es so sei, sagte Eva Wald und fügte hinzu: „Das ist gut.“", "Eva Wald"),
        ("Als es regnete, lobte Eva Wald die Stadt und sagte: „Das war gut.“", "Eva Wald"),
        ("Nach dem Fest, das lang war, lobte Eva Wald alle und sagte: „Oh ja.“", "Eva Wald"),
        ("Die Stadt mache zu wenig, klagte Eva Wald und sagte: „Es wird Zeit.“", "Eva Wald"),
        ("Die Stadt plante zu viel, kritisierte Eva Wald und rief: „Oh ja.“", "Eva Wald"),
        ("Ihren Mann, der viel fischt, lobte Eva Wald und sagte: „Oh ja.“", "Eva Wald"),
    ],
)
def test_a_second_verb_has_the_subject_of_the_first_across_an_aside(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jan Tal vom Gasthaus „Krone“ lobt die Gäste: „Das war gut.“", "Jan Tal"),
        ("Jan Tal von der Runde „Grünes Lipa“ lobt die Gäste: „Das war gut.“", "Jan Tal"),
        (
            "Die Sängerin der Band „Mora“ lobt die Gäste: „Das war gut.“",
            "Die Sängerin der Band „Mora“",
        ),
        ("Auf die Frage „Was nun?“ sagte der Wirt: „Das ist falsch und unfair.“", "der Wirt"),
        ("Die Aktion „Sauberes Lipa“ nannte Eva Wald „einen Erfolg für alle“.", "Eva Wald"),
    ],
)
def test_a_subject_may_end_with_a_name_in_marks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("thing", ["Das Haus des Vereins", "Den Erfolg des Films"])
def test_a_name_in_marks_before_a_verb_of_naming_is_no_quote(thing: str) -> None:
    text = f"{thing} „Kai“ nannte Eva Wald „ein großes Glück für alle“."
    assert attributions(text, "de") == (("ein großes Glück für alle", "Eva Wald"),)


@pytest.mark.parametrize("link", ["im", "beim"])
def test_where_somebody_works_is_no_part_of_the_subject(link: str) -> None:
    text = f"Die Arbeit {link} Verein „Kai“ lobte Eva Wald: „Das war gut so für uns.“"
    assert last_speaker(text, "de") == "Eva Wald"


def test_a_report_with_so_between_commas_names_who_goes_on() -> None:
    text = "Das Boot ist alt, so beschreibt es Ada Vogel, „aber schön“."
    assert last_speaker(text, "de") == "Ada Vogel"


def test_a_span_of_time_before_later_is_no_subject() -> None:
    text = "Zwei Tage später kam Ada Vogel in den Hafen. „Es ist spät.“"
    assert last_speaker(text, "de") == "Ada Vogel"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Am Abend soll Mertin zu Opitz gesagt haben", "Mertin"),
        ("Ada Vogel soll zu Jan Tal gesagt haben", "Ada Vogel"),
        ("Am Abend hat Ada Vogel zu Jan Tal gesagt", "Ada Vogel"),
        ("Am Abend soll Mertin zu Beginn gesagt haben", "Mertin"),
        ("Am Abend soll Jan zu Hohenquill gesagt haben", "Jan zu Hohenquill"),
        ("Am Abend soll Fürst zu Hohenquill gesagt haben", "Fürst zu Hohenquill"),
        ("Am Abend soll die Wirtin des Hauses gesagt haben", "die Wirtin des Hauses"),
    ],
)
def test_whom_a_german_subject_speaks_to_is_no_part_of_it(words: str, speaker: str) -> None:
    assert last_speaker(f"{words}: „Geh weg, das ist mein Haus.“", "de") == speaker
