"""German reports: documents, mood, verbs at the end, and what a paper calls whom it has named."""

import pytest
from told_words import Told, told

from reader.analysis.persons.german.person_nouns import means_person

REPORTS: list[tuple[str, str, Told]] = [
    (
        "a document in a relative clause",
        "Die Miliz schickte einen Brief, in dem es heißt: „Wir schweigen nicht mehr.“",
        (("Wir schweigen nicht mehr.", "einen Brief"),),
    ),
    (
        "the prefix of a verb between document and clause",
        "Im Netz tauchte ein Schreiben auf, in dem es hieß: „Wir schweigen nicht mehr.“",
        (("Wir schweigen nicht mehr.", "ein Schreiben"),),
    ),
    (
        "a document with an attribute",
        "In dem am Montag vorgelegten Gutachten der Kanzlei heißt es, das sei „nicht haltbar“.",
        (("nicht haltbar", "Gutachten der Kanzlei"),),
    ),
    (
        "where something is heard from",
        "Wie es aus dem Ministerium hieß, habe man „alles im Griff“.",
        (("alles im Griff", "dem Ministerium"),),
    ),
    (
        "a place inside the phrase where something is heard from",
        "Aus dem Ministerium in Bern hieß es, man habe „alles im Griff“.",
        (("alles im Griff", "dem Ministerium"),),
    ),
    (
        "whoever was asked answers the request",
        "Das Amt wollte nichts sagen. Man prüfe das „mit der nötigen Ruhe“, hiess es auf Anfrage.",
        (("mit der nötigen Ruhe", "Das Amt"),),
    ),
    (
        "what is in a document of the speaker",
        "Das bestätigte der Verein in einem Brief. „Wir bedauern das sehr“, heißt es darin.",
        (("Wir bedauern das sehr", "der Verein"),),
    ),
    (
        "a demonstrative alone opens a report",
        "Das bestätigte der Verein am Abend. „Wir haben uns das alle anders vorgestellt.“",
        (("Wir haben uns das alle anders vorgestellt.", "der Verein"),),
    ),
    (
        "a demonstrative means whoever was named last",
        "Jan Tal traf seine Kollegin Eva Wald. Diese betonte, man gehe „einen neuen Weg“.",
        (("einen neuen Weg", "Eva Wald"),),
    ),
    (
        "es behind a verb is nobody",
        "Ein Freund drückt es so aus: „Man muss sie mögen.“",
        (("Man muss sie mögen.", "Ein Freund"),),
    ),
    (
        "a prefix with zu is no part of the speaker",
        "„Der Staat zahlt nicht für alles“, gab die Behörde zu bedenken.",
        (("Der Staat zahlt nicht für alles", "die Behörde"),),
    ),
    (
        "a paper cites somebody",
        "Jan Tal schwieg. Die Zeitung zitiert ihn mit den Worten: „Ich bin bereit.“",
        (("Ich bin bereit.", "Jan Tal"),),
    ),
    (
        "a source between commas speaks on",
        "Außerdem, so Jan Tal weiter, habe niemand gefragt. „Das rächt sich jetzt alles.“",
        (("Das rächt sich jetzt alles.", "Jan Tal"),),
    ),
    (
        "a verb in the mood of reported speech that no list holds",
        "Eva Wald war deutlich. Sie sprach lange. Die Partei betreibe „reine Willkür“.",
        (("reine Willkür", "Eva Wald"),),
    ),
    (
        "with what somebody is charged",
        "Jan Tal warf der Verwaltung „Salamitaktik“ vor.",
        (("Salamitaktik", "Jan Tal"),),
    ),
    (
        "with what somebody is credited",
        "Jan Tal attestierte dem Gegner „großen Mut“.",
        (("großen Mut", "Jan Tal"),),
    ),
    (
        "a modal verb with its infinitive",
        "Damals soll Eva Wald den Kellner als „lahme Ente“ beschimpft haben.",
        (("lahme Ente", "Eva Wald"),),
    ),
    (
        "a participle closes the clause",
        "Staatsanwalt Jan Tal hatte in seiner Rede von einem „eiskalten Plan“ gesprochen.",
        (("eiskalten Plan", "Jan Tal"),),
    ),
    (
        "the verb of a relative clause behind the quote",
        "Weniger froh war Kritiker Jan Tal, der im Radio von „viel Wand, wenig Tür“ sprach.",
        (("viel Wand, wenig Tür", "Jan Tal"),),
    ),
    (
        "a verb behind a fragment begins no attribution",
        "Analyst Jan Tal sprach von einem „Schlag ins Kontor“, beließ sein Urteil aber dabei.",
        (("Schlag ins Kontor", "Jan Tal"),),
    ),
    (
        "who is told something does not speak",
        "Jan Tal kam. Die Gäste wurden darauf hingewiesen. „So geht es nicht weiter“, sagte er.",
        (("So geht es nicht weiter", "Jan Tal"),),
    ),
    (
        "where somebody comes from",
        "Minister Jan Tal kam. „So geht es nicht weiter“, so der Burgenländer.",
        (("So geht es nicht weiter", "Jan Tal"),),
    ),
    (
        "a trade that no list holds, and a prefix of the verb",
        "Dr. Eva Wald kam. „Er ist schneller als wir“, gibt die Wildbiologin zu.",
        (("Er ist schneller als wir", "Eva Wald"),),
    ),
    (
        "an office with its house behind a sentence about one person",
        "Auch Lehrer Jan Tal klagte. „So geht es nicht“, so der Vorstand der Stiftung Morgen.",
        (("So geht es nicht", "Jan Tal"),),
    ),
    (
        "a trade of somebody who was met without a name is not a name",
        "Minister Jan Tal kam. Ein Wildhüter stand dabei. „Er ist schnell“, sagte der Wildhüter.",
        (("Er ist schnell", "der Wildhüter"),),
    ),
    (
        "what a mayor is called, too",
        "Bürgermeister Jan Tal bat um Ruhe.\n\nDer Rat stimmte. „Na also“, sagte der Rathauschef.",
        (("Na also", "Jan Tal"),),
    ),
    (
        "a husband with his first name acts",
        "„Wir haben geschöpft“, sagt Eva Wald. Ihr Mann Gerd zeigt hin. „Bis hierher stand es.“",
        (("Wir haben geschöpft", "Eva Wald"), ("Bis hierher stand es.", "Gerd")),
    ),
    (
        "a participle in front of its verb",
        "„Na also“, sagt ein Freund.\n\nGeboren ist Eva Wald in Bern. „Wir hatten nicht viel.“",
        (("Na also", "ein Freund"), ("Wir hatten nicht viel.", "Eva Wald")),
    ),
    (
        "somebody behind the verb is meant by a pronoun",
        "Tausend Pendler froren. „Nichts“, sagt Eva Wald. Da sitzt ein Student. „Aus“, sagt er.",
        (("Nichts", "Eva Wald"), ("Aus", "ein Student")),
    ),
    (
        "a role that opens a paragraph is meant by a pronoun",
        "Jan Tal lobte alle: „Es ging gut.“\n\nDer Verursacher schwieg. Er sagte nur: „Nein.“",
        (("Es ging gut.", "Jan Tal"), ("Nein.", "Der Verursacher")),
    ),
    (
        "of what a document speaks",
        "Im Antrag der Fraktion ist von „dringendem Handlungsbedarf“ die Rede.",
        (("dringendem Handlungsbedarf", "Antrag der Fraktion"),),
    ),
    (
        "a document in a relative clause that speaks of something",
        "Die Verbände schrieben einen Brief, in dem von „verlorenen Jahren“ die Rede ist.",
        (("verlorenen Jahren", "einen Brief"),),
    ),
    (
        "what can be read somewhere",
        "Auf einem Plakat war „Hände weg von unserem Wald“ zu lesen.",
        (("Hände weg von unserem Wald", "einem Plakat"),),
    ),
    (
        "what stands on a sign",
        "„Betreten verboten“ steht auf einem Schild am Eingang.",
        (("Betreten verboten", "einem Schild"),),
    ),
    (
        "what opens a sentence whose participle closes it",
        "Als „grob fahrlässig“ hat Ministerin Eva Wald das Verhalten der Bahn kritisiert.",
        (("grob fahrlässig", "Eva Wald"),),
    ),
    (
        "for whom something is so",
        "„Ein fatales Signal“ ist das für Landrätin Eva Wald.",
        (("Ein fatales Signal", "Eva Wald"),),
    ),
    (
        "whom words escape",
        "„Das ist nicht zu Ende gedacht“, entfährt es Eva Wald.",
        (("Das ist nicht zu Ende gedacht", "Eva Wald"),),
    ),
    (
        "from whom criticism comes",
        "Kritik kommt von Eva Wald: „So geht man mit Bürgern nicht um.“",
        (("So geht man mit Bürgern nicht um.", "Eva Wald"),),
    ),
    (
        "with whom there is anger",
        "Der Ärger bei Eva Wald ist groß: „So geht man mit Bürgern nicht um.“",
        (("So geht man mit Bürgern nicht um.", "Eva Wald"),),
    ),
    (
        "an adverb before a name and a colon",
        "Ganz anders Jan Tal: „Ich wollte nie weg von hier.“",
        (("Ich wollte nie weg von hier.", "Jan Tal"),),
    ),
    (
        "a name in the genitive before what it thinks",
        "Jan Tal kam. Tals Urteil: „Das war gar nichts von uns heute.“",
        (("Das war gar nichts von uns heute.", "Jan Tal"),),
    ),
    (
        "a possessive before what somebody thinks",
        "Eva Wald kam. Ihr Fazit: „Das war gar nichts von uns heute.“",
        (("Das war gar nichts von uns heute.", "Eva Wald"),),
    ),
    (
        "the words are the own ones of the subject",
        "Jan Tal hatte nach eigenen Worten „keine andere Wahl“.",
        (("keine andere Wahl", "Jan Tal"),),
    ),
    (
        "as what criticism is dismissed",
        "Jan Tal tat die Kritik als „Theaterdonner“ ab.",
        (("Theaterdonner", "Jan Tal"),),
    ),
    (
        "what is rejected was said by others",
        "Jan Tal hat einen Bericht der „Abendpost“ zurückgewiesen, er sei „käuflich“.",
        (),
    ),
    (
        "an adjective in small letters is no name",
        "Jan Tal bedauerte das „unglückliche“ Timing.",
        (("unglückliche", "Jan Tal"),),
    ),
    (
        "a body reports inside the report of somebody",
        "Jan Tal sprach lange. Das Bulletin habe an jenem Tag „erhebliche Gefahr“ gemeldet.",
        (("erhebliche Gefahr", "Jan Tal"),),
    ),
    (
        "several are meant by a pronoun with a verb of the plural",
        "Eva Wald kam. Die Anwohner sind müde. „Wir bleiben die ganze Nacht“, sagen sie.",
        (("Wir bleiben die ganze Nacht", "Die Anwohner"),),
    ),
    (
        "an organisation is meant by a pronoun of its sentence",
        "Die Feuerwehr hatte das Feuer „nach zähem Kampf“ unter Kontrolle, teilte sie mit.",
        (("nach zähem Kampf", "Die Feuerwehr"),),
    ),
    (
        "the article alone stands for somebody",
        "Und Jan Tal? „Ich wollte nie weg von hier“, sagt der.",
        (("Ich wollte nie weg von hier", "Jan Tal"),),
    ),
    (
        "a father of so many is somebody in the talk",
        "Bäcker Jan Tal kam. „Das war gar nichts“, so der dreifache Vater.",
        (("Das war gar nichts", "Jan Tal"),),
    ),
    (
        "what a trainer and a president are called, too",
        "Trainer Jan Tal kam. „Das war nichts“, sagte der Coach.",
        (("Das war nichts", "Jan Tal"),),
    ),
    (
        "a pronoun behind a verb that no list holds",
        "Eva Wald kam. Auf den Sieg angesprochen, winkt sie ab: „Jetzt wird gefeiert.“",
        (("Jetzt wird gefeiert.", "Eva Wald"),),
    ),
    (
        "a surname that ends like an idea",
        "Trainerin Eva Asmus lobte ihr Team: „Die haben sich zerrissen.“",
        (("Die haben sich zerrissen.", "Eva Asmus"),),
    ),
    (
        "an organisation opens a clause with an object",
        "Der Aufsichtsrat dankte Reemts. Er habe die Werft „durch schwere See“ gesteuert, hieß es.",
        (("durch schwere See", "Der Aufsichtsrat"),),
    ),
    (
        "an adjective before a noun is no name",
        "Kritische Töne kamen von Jan Tal. Das sei „ganz und gar verfehlt“, bemängelte er.",
        (("ganz und gar verfehlt", "Jan Tal"),),
    ),
    (
        "what bears words as its name",
        "Jan Tal zieht ein Register, das „Vox humana“ heißt.",
        (),
    ),
    (
        "where and when stand before who speaks",
        "„Alles gut“, sagte dort am Dienstagabend vor rund 200 Gästen die Klinikchefin Eva Wald.",
        (("Alles gut", "Eva Wald"),),
    ),
    (
        "a clause before who admits it",
        "Dass sie „eher ungeduldig“ sei, räumt Eva Wald ein.",
        (("eher ungeduldig", "Eva Wald"),),
    ),
    (
        "a report in commas behind a noun",
        "Die Stadt, moniert Eva Wald, spiele „auf Zeit“.",
        (("auf Zeit", "Eva Wald"),),
    ),
    (
        "in whose eyes something is so",
        "Der Antrag ist in den Augen von Eva Wald „reine Symbolpolitik“.",
        (("reine Symbolpolitik", "Eva Wald"),),
    ),
    (
        "an object behind a full name",
        "Ministerin Eva Wald das Wort zu geben, half. „Ich danke Ihnen“, sagte Wald.",
        (("Ich danke Ihnen", "Eva Wald"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in REPORTS], ids=[x for x, *_ in REPORTS]
)
def test_speakers_of_german_reports_are_found(text: str, expected: Told) -> None:
    assert told(text, "de") == expected


@pytest.mark.parametrize("noun", ["burgenländer", "unparteiische", "köhler", "bergmann"])
def test_nouns_of_men_are_told_by_their_ending(noun: str) -> None:
    assert means_person("der", noun)


@pytest.mark.parametrize("noun", ["engadinerin", "angeklagte", "kauffrau"])
def test_nouns_of_women_are_told_by_their_ending(noun: str) -> None:
    assert means_person("die", noun)


@pytest.mark.parametrize(
    ("article", "noun"),
    [("der", "autohersteller"), ("der", "gedanke"), ("die", "medizin"), ("das", "mädchen")],
)
def test_firms_and_things_are_no_persons(article: str, noun: str) -> None:
    assert not means_person(article, noun)


@pytest.mark.parametrize("cut", ["so gibt", "so nannte", "mit diesen Worten gibt", "sagte"])
def test_a_report_cut_off_behind_its_verb_names_nobody(cut: str) -> None:
    words = "Wir haben lange genug auf dieses Boot gewartet"
    assert told(f"„{words}“, {cut}", "de") == ((words, ""),)
