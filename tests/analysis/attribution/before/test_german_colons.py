"""German quotes after a colon: the nouns that introduce them, and their speakers."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            (
                "Kämmerin Ada Vogel rechnete. In der Antwort auf die Frage nach dem Papier "
                "„Ein Turm“ kommt sie zu dem Schluss: „Der Aufwand lohnt sich nicht.“"
            ),
            (("Der Aufwand lohnt sich nicht.", "Ada Vogel"),),
            id="a conclusion is come to by somebody",
        ),
        pytest.param(
            "",
            (
                "Ada Vogel wartete. Nachts schickt sie dem Boten eine Nachricht: „Komm jetzt "
                "gleich raus.“"
            ),
            (("Komm jetzt gleich raus.", "Ada Vogel"),),
            id="a message is sent by somebody",
        ),
        pytest.param(
            "",
            (
                "Ada Vogel wartete. Dann schickt Vogel eine Mail an Jan Tal und Uwe Poe: „Es "
                "ist vorbei.“"
            ),
            (("Es ist vorbei.", "Ada Vogel"),),
            id="those whom a letter goes to do not speak",
        ),
        pytest.param(
            "",
            "Eva Wald schwieg. Die Antwort des Torwarts Jan Tal: „Wir haben besser gespielt.“",
            (("Wir haben besser gespielt.", "Jan Tal"),),
            id="an answer is that of whom it belongs to",
        ),
        pytest.param(
            "",
            (
                "Die Zeitung hat zehn Seiten. Am Ende steht die Empfehlung: „Wollt ihr "
                "wirklich so leben?“"
            ),
            (("Wollt ihr wirklich so leben?", ""),),
            id="a recommendation recommends nothing itself",
        ),
        pytest.param(
            "de",
            "Ada Holm kam spät. Ada Holms Fazit: „Die Lage ist stabil.“",
            (("Die Lage ist stabil.", "Ada Holm"),),
            id="a conclusion is that of the name in the genitive",
        ),
        pytest.param(
            "de",
            "Stimmen zum Spiel: Jan Tal (SV Wald): „Es gibt keine Ausreden.“",
            (("Es gibt keine Ausreden.", "Jan Tal"),),
            id="a heading before the label",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg. Die Forderung der Wirte: „Der Lärm muss endlich aufhören.“",
            (("Der Lärm muss endlich aufhören.", "Wirte"),),
            id="a demand without a verb is that of whom it belongs to",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg. Für Wirt Ede Vogel kein Problem: „Wir fahren mit dem Zug.“",
            (("Wir fahren mit dem Zug.", "Ede Vogel"),),
            id="the holder of a view without a verb",
        ),
        pytest.param(
            "de",
            "Jan Tal lobte den Turm. So auch Ada Holm: „Er wird noch dieses Jahr gebaut.“",
            (("Er wird noch dieses Jahr gebaut.", "Ada Holm"),),
            id="somebody else likewise",
        ),
        pytest.param(
            "de",
            "Jan Tal lobte den Turm. Ganz anders die Wirtin: „Er wird niemals fertig.“",
            (("Er wird niemals fertig.", "die Wirtin"),),
            id="somebody else differently",
        ),
        pytest.param(
            "de",
            "Ada Tal kam. Auf dem Weg zu Ada Tal reicht Quill der Stadt den Brief: „Das hilft.“",
            (("Das hilft.", "Quill"),),
            id="an unlisted verb behind an adverbial that ends in a name",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg. Klare Worte fand Ada Holm: „So geht es nicht weiter.“",
            (("So geht es nicht weiter.", "Ada Holm"),),
            id="an adjective and its noun before the verb are the object",
        ),
        pytest.param(
            "de",
            "Jan Tal schwieg. Für Anwalt Ede Vogel lag der Fall klar: „Er war nicht dort.“",
            (("Er war nicht dort.", "Ede Vogel"),),
            id="how a case lies for somebody",
        ),
        pytest.param(
            "de",
            (
                "Jan Tal fing das Tier mit bloßen Händen. Sein trockener Kommentar: „Die hatte "
                "Angst.“"
            ),
            (("Die hatte Angst.", "Jan Tal"),),
            id="a description between possessive and noun",
        ),
        pytest.param(
            "de",
            "Jan Tal hat im Rat gesprochen. Sein Ziel: „Wir bauen die Brücke neu.“",
            (("Wir bauen die Brücke neu.", "Jan Tal"),),
            id="whose aim leads into the words",
        ),
        pytest.param(
            "de",
            "Das Fazit von Trainerin Eva Wald lautete: „Ein Spiel zum Vergessen.“",
            (("Ein Spiel zum Vergessen.", "Eva Wald"),),
            id="the conclusion of somebody says what follows",
        ),
        pytest.param(
            "de",
            "Jan Tal kam. Tals Urteil: „Das war gar nichts von uns heute.“",
            (("Das war gar nichts von uns heute.", "Jan Tal"),),
            id="a name in the genitive before what it thinks",
        ),
        pytest.param(
            "de",
            "Eva Wald kam. Ihr Fazit: „Das war gar nichts von uns heute.“",
            (("Das war gar nichts von uns heute.", "Eva Wald"),),
            id="a possessive before what somebody thinks",
        ),
        pytest.param(
            "de",
            "Ein Fischer ist wütend auf den Hafen. Sein Fazit: „Der Steg ist nicht sicher.“",
            (("Der Steg ist nicht sicher.", "Ein Fischer"),),
            id="a possessive of somebody unnamed before what they think",
        ),
        pytest.param(
            "de",
            (
                "Eva Wald hat nachgerechnet. „Es reicht nicht“, lautet ihr Ergebnis, „nicht "
                "einmal knapp.“"
            ),
            (("Es reicht nicht", "Eva Wald"), ("nicht einmal knapp.", "Eva Wald")),
            id="a verdict runs as its owner said it",
        ),
        pytest.param(
            "",
            "Dann schickt Vogel eine Mail: „Wir bleiben alle hier.“",
            (("Wir bleiben alle hier.", "Vogel"),),
            id="a name after the verb sends a message",
        ),
    ],
)
def test_a_noun_that_announces_words_gives_them_to_its_owner(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Den Dirigenten umringten die Bläser: „Noch einmal von vorn, bitte!“",
            (("Noch einmal von vorn, bitte!", "die Bläser"),),
            id="an object before a verb that no list holds",
        ),
        pytest.param(
            "Dem Dirigenten riss der Faden: „Noch einmal von vorn, bitte!“",
            (("Noch einmal von vorn, bitte!", "der Dirigent"),),
            id="a dative before what merely happens to somebody",
        ),
        pytest.param(
            (
                "In einem Brief, der am Montag eintraf, wurde die Kammer deutlich: „So geht "
                "das nicht.“"
            ),
            (("So geht das nicht.", "die Kammer"),),
            id="a relative clause after an opening adverbial",
        ),
        pytest.param(
            "Jan Tal, Präsident des Deutschen Ruderbunds: „Ein solches Gesetz ist idiotisch.“",
            (("Ein solches Gesetz ist idiotisch.", "Jan Tal"),),
            id="a name with its role before a colon",
        ),
        pytest.param(
            "Kritik kommt von Eva Wald: „So geht man mit Bürgern nicht um.“",
            (("So geht man mit Bürgern nicht um.", "Eva Wald"),),
            id="from whom criticism comes",
        ),
        pytest.param(
            "Der Ärger bei Eva Wald ist groß: „So geht man mit Bürgern nicht um.“",
            (("So geht man mit Bürgern nicht um.", "Eva Wald"),),
            id="with whom there is anger",
        ),
        pytest.param(
            "Ganz anders Jan Tal: „Ich wollte nie weg von hier.“",
            (("Ich wollte nie weg von hier.", "Jan Tal"),),
            id="an adverb before a name and a colon",
        ),
        pytest.param(
            "Der strengste Richter ist Jan Tal: „Ich zähle jeden Fehler.“",
            (("Ich zähle jeden Fehler.", "Jan Tal"),),
            id="a name after a copula",
        ),
        pytest.param(
            "Das letzte Wort hat die Wirtin, Eva Wald: „Ich zähle jeden Teller.“",
            (("Ich zähle jeden Teller.", "Eva Wald"),),
            id="a name in apposition to the last noun",
        ),
        pytest.param(
            "Eva Wald kam. Auf den Sieg angesprochen, winkt sie ab: „Jetzt wird gefeiert.“",
            (("Jetzt wird gefeiert.", "Eva Wald"),),
            id="a pronoun after a verb that no list holds",
        ),
    ],
)
def test_whoever_is_named_before_a_colon_speaks(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


def test_a_body_between_a_dash_and_a_colon_speaks_in_a_headline() -> None:
    text = "Molkerei Nordau streicht 180 Stellen – Betriebsrat: „Das ist ein Schlag ins Gesicht“"
    assert attributions(text, "de") == (("Das ist ein Schlag ins Gesicht", "Betriebsrat"),)


def test_what_hangs_somewhere_speaks_and_not_its_place() -> None:
    text = "Sie ist weg. Inzwischen hängt am Deichtor ein Zettel: „Komm zurück, es war nicht so.“"
    assert attributions(text, "de")[-1][1] == "ein Zettel"


def test_what_is_presented_before_a_colon_is_no_speech() -> None:
    text = "Am Abend stellte er dann das neue Album vor: „Habt einen guten Tag“. Es wurde laut."
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    "topic", ["Streit um Brunnen", "Prozess um alte Geigen", "Ärger in Nordau", "Behauptung"]
)
def test_the_topic_of_a_headline_does_not_speak(topic: str) -> None:
    text = f"{topic}: „Ich wollte das Ding nur reinigen“"
    assert attributions(text, "de") == (("Ich wollte das Ding nur reinigen", ""),)


@pytest.mark.parametrize("club", ["SV Hafen", "TuS Hafen", "VfL"])
def test_a_label_may_end_with_a_club_in_brackets(club: str) -> None:
    text = f"Trainer Jan Vogel ({club}): „Wir haben uns den Punkt verdient.“"
    assert attributions(text, "de") == (("Wir haben uns den Punkt verdient.", "Jan Vogel"),)


def test_a_topic_in_one_word_and_a_counted_noun_do_not_speak() -> None:
    assert attributions("Gletscherschwund: „Der Patient liegt im Koma“", "de")[-1][1] == ""
    text = "Jan Tal kam. Alle 83 beobachteten Gletscher seien kleiner, „ausnahmslos alle“."
    assert attributions(text, "de")[-1][1] != "Gletscher"


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Als Letzter ergriff Ove Kranz das Wort", "Ove Kranz"),
        ("Danach hat die Lotsin das Wort", "die Lotsin"),
        ("Später kam auch Ove Kranz, der Wart der Leuchtfeuer, zu Wort", "Ove Kranz"),
        ("Das weiß auch die Lotsin", "die Lotsin"),
        ("So sieht es auch der Wart des Leuchtturms", "der Wart des Leuchtturms"),
        ("Da ist sich die Lotsin sicher", "die Lotsin"),
        ("Auf Bojen angesprochen, winkte die Lotsin ab", "die Lotsin"),
        ("Ihre Erleichterung mochte Sylvi Kranz kaum verhehlen", "Sylvi Kranz"),
        ("Sein Werkzeug verwahrt der Wart gern selbst", "der Wart"),
        ("Sichtlich müde war Ove Kranz nach der Fahrt", "Ove Kranz"),
        ("Der Wart des Leuchtturms kennt das Riff", "Der Wart des Leuchtturms"),
        ("Dazu Sylvi Kranz", "Sylvi Kranz"),
        ("Bei Sylvi Kranz überwog der Stolz", "Sylvi Kranz"),
        ("Bei Sylvi Kranz wurde Ove Dahl deutlich", "Ove Dahl"),
    ],
)
def test_the_speaker_before_a_colon_is_without_the_other_words_of_the_clause(
    before: str, speaker: str
) -> None:
    assert last_speaker(f"{before}: „Die Bojen liegen seit dem Winter falsch.“", "de") == speaker


@pytest.mark.parametrize(
    ("language", "asked", "speaker"),
    [
        ("de", "Auf die Frage, ob der Rat zahlt", "Ada Quill"),
        ("de", "Auf die Frage, ob der Rat zahlt, zuckt Jan Tal die Achseln", "Jan Tal"),
        ("de", "Auf die Frage nach dem Geld lächelt Jan Tal", "Jan Tal"),
        ("nl", "Op de vraag of er een brug komt", "Ada Quill"),
        ("nl", "Op die vraag lacht Jan Tal", "Jan Tal"),
        ("es", "A la pregunta de si el alcalde se va", "Ada Quill"),
        ("es", "Sobre esa pregunta, Jan Tal", "Jan Tal"),
    ],
)
def test_whom_a_question_is_about_does_not_answer(language: str, asked: str, speaker: str) -> None:
    said = {"de": "sagt", "nl": "zegt", "es": "dice"}[language]
    text = f"„Das eilt jetzt“, {said} Ada Quill. {asked}: „Das wird man noch sehen.“"
    if language != "de":
        text = text.replace("„", "“").replace("“,", "”,").replace(".“", ".”")
    assert last_speaker(text, language) == speaker


def test_a_noun_for_what_somebody_does_is_no_speaker() -> None:
    text = "Danach zählte das Wort: „Die Bojen liegen seit dem Winter falsch.“"
    assert last_speaker(text, "de") == ""


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Kritiek komt van Sylvi Kranz", "Sylvi Kranz"),
        ("Steun is er ook van Sylvi Kranz", "Sylvi Kranz"),
        ("Voor Sylvi Kranz is het simpel", "Sylvi Kranz"),
    ],
)
def test_the_source_of_a_mood_before_a_dutch_colon(before: str, speaker: str) -> None:
    text = f"Op de kade was het druk. {before}: “De boeien liggen al sinds de winter verkeerd.”"
    assert last_speaker(text, "nl") == speaker


@pytest.mark.parametrize("after", ["trots", "maandag", "optekenen"])
def test_what_follows_a_dutch_noun_after_its_article_is_no_part_of_it(after: str) -> None:
    said = f"“De boeien liggen al jaren verkeerd”, zei de sluiswachter {after}."
    text = f"Op de kade was het druk. {said}"
    assert last_speaker(text, "nl") == "de sluiswachter"


def test_the_holder_of_a_view_after_voor_speaks_in_dutch() -> None:
    text = "Op de kade was het druk. Voor Sylvi Kranz was de avond “een klein feest voor de haven”."
    assert last_speaker(text, "nl") == "Sylvi Kranz"


@pytest.mark.parametrize(
    "label",
    [
        "Darauf Ida Poe (52)",
        "Darauf Ida Poe, Chefin der Werft",
        "Darauf Ida Poe, die den Hafen leitet",
        "Ida Poe am Montag",
        "Ida Poe gestern in Wamm",
    ],
)
def test_a_label_may_say_more_about_the_speaker(label: str) -> None:
    text = f"Der Wind war kalt. {label}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ida Poe"


@pytest.mark.parametrize(
    "label",
    [
        "Und Garth",
        "Garth nach der Sitzung",
        "Garth mit Blick auf den Hafen",
        "Die Absage ärgert vor allem Garth",
        "Die Niederlage freut ihn nicht",
        "Ole Garth von der Hochschule Wamm",
        "Dazu Ole Garth vom Wasserverband",
        "Die Antwort von Garth war deutlich",
        "Der Kommentar von Garth",
        "Am Tor wiegelt Ole Garth (CDU) ab",
        "Kopfschüttelnd antwortete Ole Garth",
        "Garth lobte die Lotsin Ida Poe",
        "Garth widersprach Ida Poe",
        "Vor Gericht weiß Ole Garth, der neue Chef des Hauses",
        "Die Reaktion von Ole Garth, dem Wirt der Insel",
    ],
)
def test_what_stands_beside_a_speaker_does_not_speak(label: str) -> None:
    text = f"Ole Garth kam spät. {label}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ole Garth"


def test_a_bare_noun_before_a_verb_is_its_object() -> None:
    text = "Der Wind war kalt. Kritik übte die Lotsin Ida Poe: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ida Poe"


def test_two_people_may_share_a_label() -> None:
    text = "Der Wind war kalt. Dazu Ida Poe und Ole Garth: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ida Poe und Ole Garth"


def test_the_owner_after_von_is_named_without_the_dative_article() -> None:
    text = "Der Wind war kalt. Die Begründung von einer Lotsin: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Lotsin"


def test_a_surname_is_interviewed_below_a_headline() -> None:
    text = "„Die Fähre fährt heute nicht“ – Garth im Interview\n\nOle Garth wartet auf den Wind."
    assert attributions(text, "de") == (("Die Fähre fährt heute nicht", "Ole Garth"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Warum der Steg leer ist, zeigt Jan Vogel am Fenster: „Da liegt noch Eis.“", "Jan Vogel"),
        (
            (
                "Ida Roth kam. Warum der Steg leer ist, zeigt der Lotse am Fenster: „Da liegt "
                "noch Eis.“"
            ),
            "der Lotse",
        ),
        ("Ida Roth kommt spät. Am Kai wiegelt Jan Vogel ab: „Das war nichts.“", "Jan Vogel"),
        (
            (
                "Ida Roth kam. Nach dem Spiel, das verloren ging, winkte Jan Vogel ab: „Das war "
                "nichts.“"
            ),
            "Jan Vogel",
        ),
        (
            "Ida Roth kam. Auf die Frage, ob es regne, wich Jan Vogel aus: „Das war nichts.“",
            "Jan Vogel",
        ),
        (
            "Jan Roth kam. Ida Vogel ging. Darauf angesprochen, winkt er ab: „Es ist spät.“",
            "Jan Roth",
        ),
        (
            (
                "Ida Vogel kommentierte den Bruch laut „hafen.test“ mit diesen Worten: „Der Steg "
                "hält.“"
            ),
            "Ida Vogel",
        ),
        ("Die Freude bei den Lotsen ist groß: „Wir fahren wieder.“", "Lotsen"),
    ],
)
def test_the_subject_behind_a_verb_that_no_list_holds_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "label",
    [
        "Legendär ist sein Satz im Stadtrat",
        "Überliefert ist sein Spruch",
        "Sein schönster Satz war",
        "Sein Fazit nach dem Spiel",
        "Sein Rat an die Jugend",
        "Seine größte Sorge mit Blick auf den Winter",
        "Garths Fazit nach dem Spiel",
        "Groß war der Ärger bei Ole Garth",
    ],
)
def test_whose_words_are_announced_speaks_wherever_the_noun_stands(label: str) -> None:
    text = f"Ole Garth kam spät. {label}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == "Ole Garth"


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Seine Tochter am Kai", "Seine Tochter"),
        ("Sein Verein aus dem Norden", "Sein Verein aus dem Norden"),
        ("Groß ist die Enttäuschung", ""),
        ("Wichtig ist ihm vor allem eines", ""),
        ("Deutlich wird das an einem Satz im Antrag", ""),
        ("Die Sorge bei der Wirtin ist groß", "Wirtin"),
    ],
)
def test_who_belongs_to_somebody_speaks_and_no_mood(label: str, speaker: str) -> None:
    text = f"Ole Garth kam spät. {label}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == speaker


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Der nächste Schritt liegt für Jan Tal auf der Hand", ""),
        ("Die Lösung lautet für Jan Tal", ""),
        ("Der Sommer war lang für Jan Tal", ""),
        ("Die Frage stellt sich für Jan Tal nicht", ""),
        ("Die Regierung ist für mehr Geld", "Die Regierung"),
        ("Die Wirte sind für mehr Geld", "Die Wirte"),
        ("Das Ergebnis freut Jan Tal", "Jan Tal"),
        ("Das Urteil sagt für Jan Tal", "Das Urteil"),
    ],
)
def test_what_is_talked_about_before_a_colon_does_not_speak(clause: str, speaker: str) -> None:
    text = f"Ole Garth kam spät. {clause}: „Die Fähre fährt.“"
    assert attributions(text, "de") == (("Die Fähre fährt.", speaker),)


@pytest.mark.parametrize(
    ("surname", "report"),
    [("Fröhlich", "ist es leid"), ("Hennig", "ist das zu wenig"), ("Lang", "ist der Meinung")],
)
def test_a_surname_that_looks_like_an_adjective_speaks(surname: str, report: str) -> None:
    text = f"Eva {surname} kam spät. {surname} {report}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == f"Eva {surname}"


def test_an_announcing_noun_is_no_part_of_its_owner() -> None:
    text = "Ada Holm kam. Ada Holms Fazit: „Die Lage ist stabil.“"
    assert with_rules(text, "de") == [("Die Lage ist stabil.", "Ada Holms", "x-colon")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Auch Präsident Jan Tal rang um Fassung: „Das ist Werden.“", "Jan Tal"),
        ("de", "Auch Eva Wald kämpfte mit den Tränen: „Das ist Werden.“", "Eva Wald"),
        ("de", "Auch Wirtin Eva Wald hat genug: „So geht das nicht weiter.“", "Eva Wald"),
        ("nl", "Ook Eva de Wit had het zwaar: “Zo gaat het niet langer.”", "Eva de Wit"),
    ],
)
def test_whoever_does_something_too_speaks_after_the_colon(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize("noun", ["Geld fehlt", "Zeit braucht es", "Jahre später weiß sie noch"])
def test_a_noun_after_auch_does_not_speak(noun: str) -> None:
    text = f"„Ja“, sagte Eva Wald. Auch {noun}: „Das ist gar nicht gut so.“"
    assert last_speaker(text, "de") == "Eva Wald"


def test_a_verb_after_a_german_focusing_adverb_is_no_part_of_the_subject() -> None:
    [quote] = find_quotes("Sogar winkte Ada Vogel: „Das war stark heute.“", language="de")
    assert quote.speaker is not None
    assert quote.speaker.mention == "Ada Vogel"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das provozierte einen Zwischenruf der Grünen-Rätin Ida Tal: „Es schneit!“", "Ida Tal"),
        ("Unvergessen bleibt der Satz des Trainers Jan Tal: „Der Ball ist rund.“", "Jan Tal"),
        ("Im Netz kursiert ein Zitat von Ida Tal: „Wir schaffen das nicht.“", "Ida Tal"),
        ("Jan Tal dachte an die Worte seines Vaters: „Wir schaffen das nicht.“", "Jan Tal"),
        ("Jan Tal gab die Antwort der Partei: „Wir schaffen das nicht.“", "Jan Tal"),
    ],
)
def test_the_owner_of_the_words_speaks_if_no_person_is_the_subject(
    text: str, expected: str
) -> None:
    assert last_speaker(f"„Nein“, sagte Eva Wald. {text}", "de") == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Vogel spricht. Ada Vogels Motto lautet: „Sagen, was ist.“", "Ada Vogel"),
        ("Ada Vogel geht. An der Wand hängt Ada Vogels Motto: „Sagen, was ist.“", "Ada Vogel"),
        ("Ada Vogel geht. „Sagen, was ist“, lautete Ada Vogels Antwort.", "Ada Vogel"),
        ("„Sagen, was ist“, sagte Jens Wunsch.", "Jens Wunsch"),
        ("Ada Vogel ging. Ada Vogels letzte Worte waren: „Es eilt.“", "Ada Vogel"),
        ("Ada Vogels Antwort kam prompt: „Es eilt.“", "Ada Vogel"),
        ("Die Warnung von Ministerin Ada Vogel vor dem Sturm war klar: „Es eilt.“", "Ada Vogel"),
    ],
)
def test_the_owner_of_a_motto_or_an_answer_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ins selbe Horn stieß Landrat Uwe Tal: „Es reicht.“", "Uwe Tal"),
        ("In dieselbe Kerbe hieb auch die Ministerin: „Es reicht.“", "die Ministerin"),
        ("Fürs Erste winkte Uwe Tal ab: „Es reicht.“", "Uwe Tal"),
        ("Beim Thema Geld wich Uwe Tal aus: „Es reicht.“", "Uwe Tal"),
        ("Ins selbe Horn stießen die Grünen: „Es reicht.“", "die Grünen"),
        ("In seinem letzten Brief dankte der Verband den Helfern: „Es reicht.“", "der Verband"),
    ],
)
def test_the_subject_of_any_verb_after_a_phrase_with_a_preposition_speaks(
    text: str, speaker: str
) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Großes Aufatmen bei Trainer Tal: „Es hat gereicht.“", "Tal"),
        ("Frust bei Trainer Tal: „Es hat nicht gereicht.“", "Tal"),
        ("Das Lob des Trainers: „Es hat gereicht.“", "Trainer"),
        ("Das Lob des Klerus: „Es hat gereicht.“", "Klerus"),
        ("Lob von Trainer Tal: „Es hat gereicht.“", "Tal"),
        ("Lob vom Trainer: „Es hat gereicht.“", "Trainer"),
        ("Ministerin Vogel bei der Bahn: „Es hat nicht gereicht.“", "Vogel"),
    ],
)
def test_whoever_a_mood_is_found_with_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "topic",
    [
        "Lob für Trainer Tal",
        "Zoff im Rathaus",
        "An der Fassade prangte ein Banner",
        "Auf dem Sofa döste der Hund",
    ],
)
def test_a_topic_or_a_thing_before_a_colon_does_not_speak(topic: str) -> None:
    assert last_speaker(f"{topic}: „Er hat alles richtig gemacht.“ Ja.", "de") == ""


@pytest.mark.parametrize("body", ["Eine Initiative „Rad“", "Ein Verein „Hafen“"])
def test_a_body_may_have_its_name_in_marks_after_an_indefinite_article(body: str) -> None:
    assert last_speaker(f"{body} forderte: „Es ist spät.“", "de") == body


def test_a_body_with_its_name_in_marks_may_be_in_a_place() -> None:
    text = "Ein Verein „Rad“ in Delta habe gesagt: „Es ist spät.“"
    assert [words for words, _ in attributions(text, "de")] == ["Es ist spät."]


@pytest.mark.parametrize("name", ["„Der Bote“", "„Abendpost“"])
def test_a_paper_in_marks_may_be_the_subject(name: str) -> None:
    assert last_speaker(f"{name} schrieb: „Das Eis kommt früh.“", "de") == name


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Ein Nachbar zu RTL", "Ein Nachbar"),
        ("Eine Sprecherin der Stadt zu RADIO NORD", "Eine Sprecherin der Stadt"),
        ("Die Trainerin zu Jan Tal", "Die Trainerin"),
        ("Der Abgeordnete Jan zu Hohenwald", "Jan zu Hohenwald"),
        ("Seine Partei in einer Mitteilung", "Seine Partei"),
        ("OB Jan Tal", "Jan Tal"),
        ("Hafenstreit – Jan Tal", "Jan Tal"),
        ("Jan Tal – Wirt und Vater", "Jan Tal"),
    ],
)
def test_a_label_may_tell_the_office_the_topic_or_whom_somebody_speaks_to(
    label: str, speaker: str
) -> None:
    assert last_speaker(f"{label}: „Das Eis kommt früh.“", "de") == speaker


@pytest.mark.parametrize(
    "topic", ["des Treffens", "der Sitzung", "eines langen Spiels", "einer langen Nacht"]
)
def test_what_a_summary_is_about_does_not_speak(topic: str) -> None:
    assert last_speaker(f"Das Ergebnis {topic}: „Die Fähre bleibt noch lange bei uns.“", "de") == ""


@pytest.mark.parametrize("owner", ["Wirte", "Stadt", "Jury", "Wirte des Turniers"])
def test_whose_summary_it_is_speaks(owner: str) -> None:
    assert (
        last_speaker(f"Das Fazit der {owner}: „Die Fähre bleibt noch lange bei uns.“", "de")
        == owner
    )


@pytest.mark.parametrize("label", ["Fazit", "Zitat", "O-Ton", "O-Ton Quill", "Begründung"])
def test_a_noun_alone_announces_the_words_of_whoever_was_just_named(label: str) -> None:
    text = f"Ada Quill hat ein neues Boot. {label}: „Es fährt auch im dichten Nebel.“"
    assert last_speaker(text, "de") == "Ada Quill"


@pytest.mark.parametrize("label", ["Motto", "Tenor", "Reaktion", "Ergebnis", "Antwort"])
def test_a_noun_alone_may_announce_the_words_of_somebody_else(label: str) -> None:
    text = f"Ada Quill hat ein neues Boot. {label}: „Es fährt auch im dichten Nebel.“"
    assert last_speaker(text, "de") == ""


def test_nobody_speaks_where_no_thing_was_found() -> None:
    text = "Eva Wald kam. Am Kai soll kein Boot gesehen worden sein: „Die Boje hat sich gelöst.“"
    assert last_speaker(text, "de") == ""


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Am Abend gab es Streit um den Hafen", ""),
        ("Am Abend gab es Applaus", ""),
        ("Am Abend gab es Kritik von Jan Tal", "Jan Tal"),
        ("Am Abend gab es der Wirt zu", "der Wirt"),
    ],
)
def test_what_there_is_does_not_speak(clause: str, speaker: str) -> None:
    assert last_speaker(f"{clause}: „Die Fähre bleibt noch lange bei uns.“", "de") == speaker


@pytest.mark.parametrize(
    "owner", ["des Bundestag|es", "des Landkreistag|es", "der Werftenkonferenz|"]
)
def test_a_body_named_like_an_event_speaks(owner: str) -> None:
    text = f"Die Forderung {owner.replace('|', '')}: „Die Fähre bleibt noch lange bei uns.“"
    assert last_speaker(text, "de") == owner[4:].partition("|")[0]


def test_whoever_a_reaction_comes_from_speaks_after_the_colon() -> None:
    text = "Die Kritik kommt vom Verband der Fischer: „Das ist zu spät.“"
    assert last_speaker(text, "de") == "Verband der Fischer"


def test_whoever_takes_the_floor_speaks_after_the_colon() -> None:
    assert last_speaker("Dann ergriff Ada Vogel das Wort: „Das ist zu spät.“", "de") == "Ada Vogel"


def test_whoever_a_word_stands_for_does_not_say_it() -> None:
    assert attributions("Am Ende stand für die Wirtin das Wort: „Das ist zu spät.“", "de") == ()


@pytest.mark.parametrize(
    "sentence", ["Das Gutachten belastet Garth", "Die Menge lässt Garth hochleben"]
)
def test_a_text_about_somebody_or_a_crowd_is_not_what_moves_them(sentence: str) -> None:
    text = f"Ole Garth kam spät. {sentence}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] == " ".join(sentence.split()[:2])


@pytest.mark.parametrize("label", ["Streit um den Hafen", "Lipa nach der Flut"])
def test_a_topic_or_a_place_with_a_preposition_is_nobody_s_label(label: str) -> None:
    text = f"Ole Garth kam spät. {label}: „Die Fähre fährt heute nicht.“"
    assert attributions(text, "de")[-1][1] != "Ole Garth"


def test_what_an_answer_does_to_somebody_names_no_owner() -> None:
    assert last_speaker("Die Antwort überrascht Poe: „Das ist zu spät.“", "de") == ""


def test_the_owner_of_an_announcing_noun_follows_it_without_an_article() -> None:
    assert last_speaker("Kommentar eines Lesers: „Das ist zu spät.“", "de") == "Lesers"


@pytest.mark.parametrize(
    "words",
    [
        "Toen zei ik: “Het is veel te laat.”",
        "Toen heb ik gezegd: “Het is veel te laat.”",
        "Wij vroegen: “Is het niet te laat?”",
        "“Is het niet te laat?”, vroeg ik.",
    ],
)
def test_what_the_writer_says_in_dutch_is_nobodys(words: str) -> None:
    assert last_speaker(f"Ada de Vries kwam binnen. {words}", "nl") == ""


@pytest.mark.parametrize(
    "clause",
    [
        "vertelde wat wij niet wisten",
        "vertelde wat we al hebben gezien",
        "legt uit waarom we niet mochten komen",
        "antwoordt op wat wij vragen",
    ],
)
def test_a_dutch_clause_about_the_writer_leaves_the_words_to_the_subject(clause: str) -> None:
    assert last_speaker(f"Ada de Vries {clause}: “De brug gaat dicht.”", "nl") == "Ada de Vries"
