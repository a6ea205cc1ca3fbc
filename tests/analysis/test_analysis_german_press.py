"""German papers of today: clauses with "wie", second-hand words, names in marks, passives."""

import pytest
from told_words import Told, told

PRESS: list[tuple[str, str, Told]] = [
    (
        "a clause with es says who put it so",
        "Der Umbau sei ein „Schildbürgerstreich“, wie es Eva Wald formulierte.",
        (("Schildbürgerstreich", "Eva Wald"),),
    ),
    (
        "a verb stands between the words and wie",
        "Das hatte der Rat in das Gesetz schreiben oder „mogeln“ wollen, wie es Wirte ausdrückten.",
        (("mogeln", "Wirte"),),
    ),
    (
        "a perfect closes a clause with wie",
        "Die Pflicht versetzt das Amt in „Schockstarre“, wie Bürgermeister Jan Tal gesagt hat.",
        (("Schockstarre", "Jan Tal"),),
    ),
    (
        "by whom it was asked for, a clause with wie tells",
        "Das Ufer müsse „frei von Zäunen“ sein, wie von Eva Wald gefordert.",
        (("frei von Zäunen", "Eva Wald"),),
    ),
    (
        "marked words tied to a noun are its name",
        "„Es bleibt dabei“, sagte Eva Wald im „seefunk“-Podcast über das Ufer.",
        (("Es bleibt dabei", "Eva Wald"),),
    ),
    (
        "who wrote goes on behind a colon that the name of a column precedes",
        "„Am besten bleibt er“, schrieb Eva Wald in einer „Seeblatt“-Kolumne: „Er tut gut.“",
        (("Am besten bleibt er", "Eva Wald"), ("Er tut gut.", "Eva Wald")),
    ),
    (
        "the name of a show is a part of who speaks",
        "„Wir haben es nicht geschafft“, sagt die ehemalige „Tanzt alle“-Teilnehmerin.",
        (("Wir haben es nicht geschafft", "die ehemalige „Tanzt alle“-Teilnehmerin"),),
    ),
    (
        "two who speak are not what they do",
        "„Wir sind kein Paar mehr“, schrieben beide am Samstag zu einem gemeinsamen Foto.",
        (("Wir sind kein Paar mehr", "beide"),),
    ),
    (
        "a participle reports",
        "Im Herbst hatte Eva Wald „Offenheit als Grundsatz“ formuliert.",
        (("Offenheit als Grundsatz", "Eva Wald"),),
    ),
    (
        "what somebody tells of another one is no report of theirs",
        (
            "Eva Wald hat Hilfe gefordert. Zwar habe Jan Tal die Lieferung angekündigt. Doch: "
            "„Es kommt hier nichts an.“"
        ),
        (("Es kommt hier nichts an.", "Eva Wald"),),
    ),
    (
        "a report inside a report leaves the words to the outer one",
        (
            "Sie erklärte, die Bilder reichten aus, der Gutachter Jan Tal habe die Ansicht "
            "bestätigt, "
            "der Einwand sei „abwegig“. Das sagte Eva Wald."
        ),
        (("abwegig", "Eva Wald"),),
    ),
    (
        "who is greeted says nothing",
        "Im Hafen wird Jan Tal begrüßt mit den spöttischen Worten: „Da kommt der vom See.“",
        (("Da kommt der vom See.", ""),),
    ),
    (
        "the verb tells the subject behind a phrase with zu",
        (
            "Zu all der Aufregung sagen die Wirtinnen wenig. „Es war schön und hat uns "
            "Freude gemacht.“"
        ),
        (("Es war schön und hat uns Freude gemacht.", "die Wirtinnen"),),
    ),
    (
        "a joint begins another clause behind who speaks",
        "„Damit hat keiner gerechnet“, erklären die glücklich Verliebten und man glaubt es ihnen.",
        (("Damit hat keiner gerechnet", "die glücklich Verliebten"),),
    ),
    (
        "a demonstrative answers",
        (
            "Der Zug hielt in Seeheim, und als ein Kind den 61-Jährigen fragt, wohin "
            "er will, "
            "antwortet dieser leise: „Einer vom See, mehr nicht.“"
        ),
        (("Einer vom See, mehr nicht.", "dieser"),),
    ),
    (
        "a place before a report does not speak",
        (
            "Bad Seeheim. „Wir haben es vermasselt.“ Auf diese Formel brachte Trainer Jan "
            "Tal das Finale."
        ),
        (("Wir haben es vermasselt.", "Jan Tal"),),
    ),
    (
        "sentences that are spoken of have no speaker",
        "Eva Wald ist Rätin. Sätze wie „Zieh doch fort von hier, wenn du willst“ hört sie oft.",
        (),
    ),
    (
        "an adverb names nobody",
        "Freilich, um gleich darauf zu seufzen: „Schade ist das für die Leute am See.“",
        (("Schade ist das für die Leute am See.", ""),),
    ),
    (
        "a role without article is whom a headline speaks of",
        "Tal wirft Kanzler „doppeltes Spiel“ vor",
        (("doppeltes Spiel", "Tal"),),
    ),
    (
        "stellt reports with klar alone",
        (
            "Auf die Frage, wie es ihr gehe, stellt die Wirtin trocken klar: „Das geht "
            "keinen etwas an.“"
        ),
        (("Das geht keinen etwas an.", "die Wirtin"),),
    ),
    (
        "what the new work is called is its title",
        "So heißt auch ihr neues Album, „Vom Ufer weg“ – ein guter Titel. Eva Wald lacht.",
        (),
    ),
    (
        "a show at which somebody was is no speech",
        "Die Sängerin war gerade bei „Che dice il mare“ zu Gast, einer Runde mit viel Musik.",
        (),
    ),
    (
        "a thing of somebody does not speak",
        (
            "Als der Kapitän des 1. FC Seeheim nach dem 4:2 (3:1)-Sieg sein Urteil über den Rasen "
            "abgab, wurde es still. „Das war eine gute Leistung.“"
        ),
        (("Das war eine gute Leistung.", ""),),
    ),
    (
        "for whom something is does not reach over a semicolon",
        "Für Seeheim war der Fisch wichtig; es hieß, die Zahl bringe ein „großes Ungleichgewicht“.",
        (("großes Ungleichgewicht", ""),),
    ),
    (
        "it goes on in a document",
        "Chef Jan Tal kam. „Bei beiden planen wir neu“, heißt es weiter in dem Brief des Vereins.",
        (("Bei beiden planen wir neu", "dem Brief des Vereins"),),
    ),
    (
        "a year does not speak, and the next sentence has another subject",
        (
            "Den Wirten droht das dritte trockene Jahr. Der Präsident des Verbandes, Jan Tal, "
            "sorgt sich um die Folgen. „Im Mai braucht der Hopfen Regen, und es kommt keiner.“"
        ),
        (("Im Mai braucht der Hopfen Regen, und es kommt keiner.", "Jan Tal"),),
    ),
    (
        "an agency that is told something is no part of who speaks",
        (
            "Die Lage sei „unübersichtlich“, sagte ein Sprecher der Stadt der Deutschen "
            "Presse-Agentur."
        ),
        (("unübersichtlich", "ein Sprecher der Stadt"),),
    ),
    (
        "the conclusion of somebody says what follows",
        "Das Fazit von Trainerin Eva Wald lautete: „Ein Spiel zum Vergessen.“",
        (("Ein Spiel zum Vergessen.", "Eva Wald"),),
    ),
    (
        "two who speak share a verb",
        "Die Opposition spricht von „Chaos“, die Regierung von einem „normalen Vorgang“.",
        (("Chaos", "Die Opposition"), ("normalen Vorgang", "die Regierung")),
    ),
    (
        "it stands in a letter",
        "„Wir schließen am Freitag“, steht in dem Brief an die Eltern.",
        (("Wir schließen am Freitag", "dem Brief"),),
    ),
    (
        "it leaks from where",
        "„Wir sind bereit“, verlautete aus Regierungskreisen.",
        (("Wir sind bereit", "Regierungskreisen"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in PRESS], ids=[x for x, *_ in PRESS]
)
def test_german_press_names_who_said_it(text: str, expected: Told) -> None:
    assert told(text, "de") == expected
