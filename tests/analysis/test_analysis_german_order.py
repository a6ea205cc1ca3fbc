"""German word order: who speaks in long and nested sentences, told by number, commas and verbs."""

import pytest
from told_words import Told, told

ORDER: list[tuple[str, str, Told]] = [
    (
        "a participle between an adverb and its noun reports nothing",
        "Kantorin Eva Wald gab nach. Das kürzlich reparierte Pedal sei „mein ganzer Stolz“.",
        (("mein ganzer Stolz", "Eva Wald"),),
    ),
    (
        "whoever was named above speaks on in the mood of reports",
        "Kantorin Eva Wald gab nach.\n\nSie habe „zu lange an der alten Orgel gehangen“.",
        (("zu lange an der alten Orgel gehangen", "Eva Wald"),),
    ),
    (
        "who gives the reason of a main clause does not speak on",
        "Kantor Jan Tal blieb. Er übte, weil der Küster schimpfte. „Die Orgel verzeiht nichts.“",
        (("Die Orgel verzeiht nichts.", "Jan Tal"),),
    ),
    (
        "who says the next words has said those before",
        "„Die Orgel pfeift seit dem Umbau.“ „Im Winter pfeift sie immer“, sagte Eva Wald.",
        (
            ("Die Orgel pfeift seit dem Umbau.", "Eva Wald"),
            ("Im Winter pfeift sie immer", "Eva Wald"),
        ),
    ),
    (
        "two roles of one person",
        "„Der Chor probt weiter“, sagte Kantorin und Stiftungschefin Eva Wald am Abend.",
        (("Der Chor probt weiter", "Eva Wald"),),
    ),
    (
        "the next sentence says whose words these are",
        "„Wir proben bis in die Nacht hinein.“ Das sagen Sänger aus drei Dörfern.",
        (("Wir proben bis in die Nacht hinein.", "Sänger"),),
    ),
    (
        "who is met with words has not said them",
        "Die Dirigentin Eva Wald wurde empfangen mit den Worten: „Wo bleibt ihr so lang?“",
        (("Wo bleibt ihr so lang?", ""),),
    ),
    (
        "who is met with words has not said them, the participle before the colon",
        "Die Dirigentin Eva Wald wird dort stets mit den Worten begrüßt: „Wo bleibt ihr so lang?“",
        (("Wo bleibt ihr so lang?", ""),),
    ),
    (
        "whoever meets somebody with words has said them",
        "Eva Wald wurde von Jan Tal empfangen mit den Worten: „Wo bleibt ihr so lang?“",
        (("Wo bleibt ihr so lang?", "Jan Tal"),),
    ),
    (
        "who is cited with words has said them",
        "Eva Wald wird im Heft mit den Worten zitiert: „Wir proben bis in die Nacht hinein.“",
        (("Wir proben bis in die Nacht hinein.", "Eva Wald"),),
    ),
    (
        "an object before a verb that no list holds",
        "Den Dirigenten umringten die Bläser: „Noch einmal von vorn, bitte!“",
        (("Noch einmal von vorn, bitte!", "die Bläser"),),
    ),
    (
        "a dative before what merely happens to somebody",
        "Dem Dirigenten riss der Faden: „Noch einmal von vorn, bitte!“",
        (("Noch einmal von vorn, bitte!", "Dem Dirigenten"),),
    ),
    (
        "a plural with its genitives is the object of a singular verb",
        "Die Vorschläge Lohmanns und Diems nannte Eva Wald „eine Zumutung für den Verein“.",
        (("eine Zumutung für den Verein", "Eva Wald"),),
    ),
    (
        "an adjective tells that several are meant",
        "Die alten Fischer, die dabei waren, beschrieb die Behörde als „stur und unbelehrbar“.",
        (("stur und unbelehrbar", "die Behörde"),),
    ),
    (
        "a singular is no subject of a plural verb",
        "Das Gesetz nannten mehrere Bauern „einen Schlag ins Gesicht“.",
        (("einen Schlag ins Gesicht", "mehrere Bauern"),),
    ),
    (
        "two who speak together need a plural verb",
        "Eva Wald und Jan Tal nannten die Gegner des Plans „mutlos und ohne Idee“.",
        (("mutlos und ohne Idee", "Eva Wald und Jan Tal"),),
    ),
    (
        "a role that no second comma closes",
        "Jan Tal, Sprecher der Reederei sagte, man sei „auf ein Ende nicht vorbereitet“.",
        (("auf ein Ende nicht vorbereitet", "Jan Tal"),),
    ),
    (
        "a role with an article and an abbreviation that no second comma closes",
        "Jan Tal, der Chef des Ruderbunds (RB) nannte die Absage „sehr bedauerlich für alle“.",
        (("sehr bedauerlich für alle", "Jan Tal"),),
    ),
    (
        "a role behind the name that follows the verb",
        "In einem Gespräch sagte Jan Tal, Gründer der Werkstatt: „Ich mache das nicht für Geld.“",
        (("Ich mache das nicht für Geld.", "Jan Tal"),),
    ),
    (
        "an attribute between article and noun",
        "Die von drei Vereinen getragene Initiative nannte den Abriss „einen Fehler der Stadt“.",
        (("einen Fehler der Stadt", "Initiative"),),
    ),
    (
        "a relative clause behind an opening adverbial",
        "In einem Brief, der am Montag eintraf, wurde die Kammer deutlich: „So geht das nicht.“",
        (("So geht das nicht.", "die Kammer"),),
    ),
    (
        "a clause that closes behind the quote has a subject of its own",
        "Jan Tal lobte den „neuen Mut“, während Eva Wald ihn als „Anfang vom Ende“ wertete.",
        (("neuen Mut", "Jan Tal"), ("Anfang vom Ende", "Eva Wald")),
    ),
    (
        "a possessive opens the clause that closes behind the quote",
        "Zufrieden ist der Verein, dessen Leiterin, die Ärztin Eva Wald, den Plan „mutig“ nannte.",
        (("mutig", "Eva Wald"),),
    ),
    (
        "those whom a relative clause speaks of shout",
        "Später kamen hunderte Studenten, die auf dem Platz skandierten: „Wir bleiben hier!“",
        (("Wir bleiben hier!", "Studenten"),),
    ),
    (
        "a relative clause about the audience takes nothing from the main verb",
        "Richterin Eva Wald ermahnte die Gäste, die laut lachten: „Das ist kein Volksfest.“",
        (("Das ist kein Volksfest.", "Eva Wald"),),
    ),
    (
        "an apposition with an article names the person",
        "Der Leiter der Mission, der frühere Minister Jan Tal, nannte die Wahl „ruhig und frei“.",
        (("ruhig und frei", "Jan Tal"),),
    ),
    (
        "whoever lets something be said",
        "Aktuell lässt Eva Wald dort Folgendes erklären: „Ich habe nichts zu verbergen.“",
        (("Ich habe nichts zu verbergen.", "Eva Wald"),),
    ),
    (
        "a clause behind a colon has its own verb",
        "Auch der Rat schloss sich an: Jan Tal, der Chef, nannte das „einen guten Weg für alle“.",
        (("einen guten Weg für alle", "Jan Tal"),),
    ),
    (
        "an ordinal ends no sentence",
        "Jan Tal, der in der 89. Minute traf, dankte der Kurve: „Das war für euch.“",
        (("Das war für euch.", "Jan Tal"),),
    ),
    (
        "whose spokeswoman is meant by she",
        "Eine Sprecherin des Amts wollte sich nicht äußern. Man nehme das „sehr ernst“, sagte sie.",
        (("sehr ernst", "Eine Sprecherin des Amts"),),
    ),
    (
        "the man on whose account a paper is cited",
        "„Das war erst der Anfang“, zitiert die „Abendpost“ Jan Tal.",
        (("Das war erst der Anfang", "Jan Tal"),),
    ),
    (
        "a paper cites him",
        "Jan Tal schwieg lange. „Das war erst der Anfang“, zitiert ihn die Abendpost.",
        (("Das war erst der Anfang", "Jan Tal"),),
    ),
    (
        "the paper that cites somebody is no quote",
        "Jan Tal wird von der „Abendpost“ mit den Worten zitiert: „Das war erst der Anfang.“",
        (("Das war erst der Anfang.", "Jan Tal"),),
    ),
    (
        "what follows from a document",
        "Wie aus einem Vermerk hervorgeht, sprach man von „erheblichen Mängeln an der Brücke“.",
        (("erheblichen Mängeln an der Brücke", "einem Vermerk"),),
    ),
    (
        "the genitive of a country is no minister",
        "Der Innenminister Torlands, Jan Tal, reiste an. Er sprach von einer „Nacht ohne Ende“.",
        (("Nacht ohne Ende", "Jan Tal"),),
    ),
    (
        "a noun in a preposition is nobody who was named",
        "Jan Tal kündigte. In der Vorlage hieß es: „Die Verwaltung prüft die Kosten.“",
        (("Die Verwaltung prüft die Kosten.", "der Vorlage"),),
    ),
    (
        "a chief is who leads the branch",
        "Filialleiter Jan Tal schwieg. Eva Wald lachte. „Das gibt es nicht“, so der Filialchef.",
        (("Das gibt es nicht", "Jan Tal"),),
    ),
    (
        "a description between possessive and noun",
        "Jan Tal fing das Tier mit bloßen Händen. Sein trockener Kommentar: „Die hatte Angst.“",
        (("Die hatte Angst.", "Jan Tal"),),
    ),
    (
        "es is nobody where no verb of saying stands",
        "Anfangs wollte Jan Tal „ein Haus mit acht Zimmern bauen“, am Ende waren es zwölf.",
        (("ein Haus mit acht Zimmern bauen", "Jan Tal"),),
    ),
    (
        "a participle that no ge- opens stands before und",
        "Die Partei hatte die Bahn als „Oldtimer mit Aussicht“ bezeichnet und Geld verlangt.",
        (("Oldtimer mit Aussicht", "Die Partei"),),
    ),
    (
        "as whom somebody is put over a clause with another auxiliary",
        "Jan Tal lachte. Rossini habe den Vögeln, wie er sagt, „keinen Dienst erwiesen“.",
        (("keinen Dienst erwiesen", "Jan Tal"),),
    ),
    (
        "a relative pronoun is the subject where its noun does not agree",
        "Eva Wald, die vier Jahre gefordert hatte, ging. Davon gehe „ein Signal an alle“ aus.",
        (("ein Signal an alle", "Eva Wald"),),
    ),
    (
        "a relative pronoun is the subject where a thing stands behind it",
        "Gelacht wurde über Jan Tal, der die Vorlage ein „Laubgesetz für Träumer“ nannte.",
        (("Laubgesetz für Träumer", "Jan Tal"),),
    ),
    (
        "what goods are sold as is no quote",
        "Eva Wald hatte die Uhren als „echte Handarbeit“ verkauft.",
        (),
    ),
    (
        "words on a sign",
        "Auf einem Schild stand „Rettet die Fähre vor dem Rat“.",
        (("Rettet die Fähre vor dem Rat", "einem Schild"),),
    ),
    (
        "those who receive somebody with shouts",
        "Am Tor empfingen ihn mehrere Hundert Anhänger mit Rufen wie „Wir sind alle da“.",
        (("Wir sind alle da", "mehrere Hundert Anhänger"),),
    ),
    (
        "the mother of two is who was named",
        "Sängerin Eva Wald kam spät. „Das ist ein Spielzeug“, sagte die Mutter von zwei Kindern.",
        (("Das ist ein Spielzeug", "Eva Wald"),),
    ),
    (
        "a participle closes the clause some words behind the quote",
        "Die Stadt hatte das als „Meilenstein des Jahres“ für alle bezeichnet.",
        (("Meilenstein des Jahres", "Die Stadt"),),
    ),
    (
        "what somebody has spoken of, some words before the participle",
        "Die Zeitungen hatten von der Gefahr eines „langen Streits“ um die Brücke gesprochen.",
        (("langen Streits", "Die Zeitungen"),),
    ),
    (
        "a verb whose prefix stands behind the quote",
        "Eva Wald nannte ihn „einen guten Mann“, Jan Tal strich seinen „inneren Kompass“ hervor.",
        (("einen guten Mann", "Eva Wald"), ("inneren Kompass", "Jan Tal")),
    ),
    (
        "whose aim leads into the words",
        "Jan Tal hat im Rat gesprochen. Sein Ziel: „Wir bauen die Brücke neu.“",
        (("Wir bauen die Brücke neu.", "Jan Tal"),),
    ),
    (
        "a second clause has a speaker of its own, not the source of the first",
        "Nach Angaben der Helfer wurden alle krank, die Behörden sprechen von „drei Fällen“.",
        (("drei Fällen", "die Behörden"),),
    ),
    (
        "a passive with the words of whom it names",
        "Jan Tal wurde vom Abt mit den Worten „Hier wird nicht gelacht“ zur Ruhe ermahnt.",
        (("Hier wird nicht gelacht", "Abt"),),
    ),
    (
        "a reason behind the quote is no speaker",
        "Jan Tal klagt. Die Strafe sei „auf Sand gebaut“, da die Probe zu spät geöffnet wurde.",
        (("auf Sand gebaut", "Jan Tal"),),
    ),
    (
        "in whose view something is, with a place behind the name",
        "Für die Liste im Landtag ist das Gesetz ein „schwarzer Tag für alle Bäume“.",
        (("schwarzer Tag für alle Bäume", "die Liste"),),
    ),
    (
        "two who say it together",
        "Jan Tal und Eva Wald kamen spät. „Das war so“, sagten Jan Tal und Eva Wald.",
        (("Das war so", "Jan Tal und Eva Wald"),),
    ),
    (
        "a name with its role before a colon",
        "Jan Tal, Präsident des Deutschen Ruderbunds: „Ein solches Gesetz ist idiotisch.“",
        (("Ein solches Gesetz ist idiotisch.", "Jan Tal"),),
    ),
    (
        "a surname of one letter keeps its point before a comma",
        "„Schön ist anders“, befand Anwohnerin Petra S., und ihr Mann fügte hinzu: „Billig auch.“",
        (("Schön ist anders", "Petra S."), ("Billig auch.", "ihr Mann")),
    ),
    (
        "a surname of one letter ends the sentence",
        "Petra S. lachte. „Das war knapp“, sagte Petra S. Dann ging sie.",
        (("Das war knapp", "Petra S."),),
    ),
    (
        "whose lawyer speaks is not who speaks",
        "Eva Wald kam. „Das ist falsch“, sagte der Anwalt von Eva Wald.",
        (("Das ist falsch", "der Anwalt von Eva Wald"),),
    ),
    (
        "a person of somebody's team is that person",
        "Eva Wald lachte. „Das ist richtig“, sagte die Physikerin Eva Wald von Team Nord.",
        (("Das ist richtig", "Eva Wald"),),
    ),
    (
        "whose spokesman speaks, with his name behind",
        "Eva Wald schwieg. Der Sprecher von Eva Wald, Jan Tal, nannte das „eine Unverschämtheit“.",
        (("eine Unverschämtheit", "Jan Tal"),),
    ),
    (
        "a thing that opens the sentence is what somebody with a name calls something",
        "Das Dach nannte Hornung „eine Zumutung für jede Taube“.",
        (("eine Zumutung für jede Taube", "Hornung"),),
    ),
    (
        "a thing stays the subject where what follows bears no name either",
        "Das Dach nannte die Gegenseite „eine Zumutung für jede Taube“.",
        (("eine Zumutung für jede Taube", "Das Dach"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in ORDER], ids=[x for x, *_ in ORDER]
)
def test_german_word_order_tells_who_speaks(text: str, expected: Told) -> None:
    assert told(text, "de") == expected
