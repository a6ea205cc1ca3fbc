"""German titles, terms and names in quotation marks, which are not speech."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            (
                "Abgestimmt wird über den Antrag „Fortsetzung der Fahrten auf Fluss und Hafen“ "
                "vor elf."
            ),
            (),
            id="the title of a motion",
        ),
        pytest.param(
            "",
            "Unter dem Titel „Wasser – Wie der Fluss die Stadt verändert“ lädt der Verein ein.",
            (),
            id="a title with a dash",
        ),
        pytest.param(
            "", "Lies dazu den Artikel „Warum wird das Wasser knapp?“.", (), id="a title that asks"
        ),
        pytest.param(
            "",
            (
                "In ihrem Buch „Wege – Den Sinn am Fluss finden“ beschreibt Ada Vogel das "
                "Leben am Fluss."
            ),
            (),
            id="a book whose author describes a way of life",
        ),
        pytest.param(
            "",
            "Sie leitet die Kommission „Starke Ufer für eine lebendige Stadt“ seit Mai.",
            (),
            id="a commission",
        ),
        pytest.param(
            "",
            (
                "Das „Torblatt“ lag aus. Ada Vogel sagte, sie lese das „Torblatt“ nie. Jan Tal "
                "sagte, vom „Torblatt“ wisse er nichts. Das „Torblatt“ schwieg."
            ),
            (),
            id="a noun in marks again and again",
        ),
        pytest.param(
            "de",
            (
                "Eva Wald ist Rätin. Sätze wie „Zieh doch fort von hier, wenn du willst“ hört "
                "sie oft."
            ),
            (),
            id="sentences that are spoken of have no speaker",
        ),
        pytest.param(
            "de",
            "So heißt auch ihr neues Album, „Vom Ufer weg“ – ein guter Titel. Eva Wald lacht.",
            (),
            id="what the new work is called is its title",
        ),
        pytest.param(
            "de",
            "Die Sängerin war gerade bei „Che dice il mare“ zu Gast, einer Runde mit viel Musik.",
            (),
            id="a show at which somebody was is no speech",
        ),
        pytest.param(
            "de",
            "Jan Tal zieht ein Register, das „Vox humana“ heißt.",
            (),
            id="what bears words as its name",
        ),
    ],
)
def test_a_german_name_in_marks_is_no_speech(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_what_somebody_calls_a_motion_is_speech() -> None:
    text = "Ada Vogel nannte den Antrag „Unsinn von vorn bis hinten und ohne Wert“."
    assert attributions(text) == (("Unsinn von vorn bis hinten und ohne Wert", "Ada Vogel"),)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "„Gewalt am Meer“, so lautet der Titel einer Studie. „Schau“, so heißt das Projekt.",
            (),
        ),
        pytest.param(
            "",
            "Alle warten. In so einem Fall heißt es eben nicht „Wer wartet, verliert“.",
            (),
            id="a case says nothing",
        ),
        pytest.param(
            "de",
            "Eva Wald hatte die Uhren als „echte Handarbeit“ verkauft.",
            (),
            id="what goods are sold as is no quote",
        ),
        ("de", "Die als „Rat der Stadt“ bezeichnete Gruppe tagt.", ()),
        ("de", "Das neue Gerät, auch „Schaukel“ genannt, ist da.", ()),
        ("de", "Das nennt man einen „Knick“.", ()),
        ("de", "Der Rat stimmte für den Antrag, der den 3. Mai zum „Tag der Deiche“ erklärt.", ()),
        pytest.param(
            "de",
            "Jan Tal, Chef und Gründer der Partei „Trockener Fuß“ beteuerte: „Es eilt sehr.“",
            (("Es eilt sehr.", "Jan Tal"),),
            id="a party, without a comma after its name",
        ),
        ("de", "Das „Gesetz für die neue Flut“ (GNF) ruht.", ()),
        pytest.param(
            "de",
            (
                "Dass es Streit um die als lautes „Bauerndorf“ kritisierte Gasse gibt, sieht "
                "Vogel ein."
            ),
            (),
            id="what something is decried as, with an adjective",
        ),
    ],
)
def test_what_things_are_called_or_sold_as_in_german_is_no_speech(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maik Döhr von der Feuerwehr warnte. „Es steigt“, schrieb er der „Rundschau“.",
            (("Es steigt", "Maik Döhr"),),
        ),
        pytest.param(
            "„Es bleibt dabei“, sagte Eva Wald im „seefunk“-Podcast über das Ufer.",
            (("Es bleibt dabei", "Eva Wald"),),
            id="marked words tied to a noun are its name",
        ),
        pytest.param(
            "„Am besten bleibt er“, schrieb Eva Wald in einer „Seeblatt“-Kolumne: „Er tut gut.“",
            (("Am besten bleibt er", "Eva Wald"), ("Er tut gut.", "Eva Wald")),
            id="who wrote goes on after a colon that the name of a column precedes",
        ),
        pytest.param(
            "„Wir haben es nicht geschafft“, sagt die ehemalige „Tanzt alle“-Teilnehmerin.",
            (("Wir haben es nicht geschafft", "die ehemalige „Tanzt alle“-Teilnehmerin"),),
            id="the name of a show is a part of who speaks",
        ),
        ("„Es ist spät“, schrieb die „Abendpost“.", (("Es ist spät", "die „Abendpost“"),)),
        (
            (
                "„Es rieselt“, sagt Hartmut Vogel. Man setze, heißt es auf Anfrage, auf "
                "„Wiederbelebung mit Maß“."
            ),
            (("Es rieselt", "Hartmut Vogel"),),
        ),
        ("Vogel sagte laut „agp Nord“: „Wir gehen.“", (("Wir gehen.", "Vogel"),)),
        pytest.param(
            "Das schrieb der Redakteur der „Seeschau“, Jan Tal, am Montag.",
            (),
            id="the paper that somebody works for",
        ),
    ],
)
def test_a_paper_or_a_show_in_marks_is_a_part_of_the_sentence(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_a_name_after_als_is_the_word_of_whoever_uses_it() -> None:
    text = "Galt Jan Roth noch vor dem Amt als „Löwe des Hafens“, so lobt ihn nun Ida Vogel."
    assert last_speaker(text, "de") == "Ida Vogel"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Es sei Zeit für einen „Kurswechsel“, erklärte Rätin Eva Wald.",
            (("Kurswechsel", "Eva Wald"),),
        ),
        (
            "Jan Tal rügte die Werft. Es habe eine „Kultur des Wegsehens“ geherrscht.",
            (("Kultur des Wegsehens", "Jan Tal"),),
        ),
        (
            "Jan Tal kritisierte die Werft. Das sei ein „Armutszeugnis“.",
            (("Armutszeugnis", "Jan Tal"),),
        ),
        (
            "Jan Tal kritisierte die Werft. Alles andere sei „Augenwischerei“.",
            (("Augenwischerei", "Jan Tal"),),
        ),
        ("Jan Tal kritisierte die Werft. Sein Lieblingsfilm sei „Flut“.", ()),
        pytest.param(
            "Er habe mit der „Seerose“ fahren wollen, sagte Jan Tal.",
            (),
            id="a ship, after the definite article",
        ),
        pytest.param(
            "Jan Tal verlor den Faden. Er habe zu oft „Ebbe und Flut“ gelesen.",
            (),
            id="a book, after an adverb",
        ),
    ],
)
def test_nouns_in_the_mood_of_reports_are_speech_unless_something_is_named(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    "noun", ["Fachzeitschrift", "Kinofilm", "Rockband", "Förderverein", "Segelschiff", "Kneipe"]
)
def test_a_name_in_marks_after_a_noun_that_bears_names_is_no_speech(noun: str) -> None:
    text = f"Das habe die Lotsin in der {noun} „Frische Brise“ gesehen, sagte Ove Kranz."
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    ("language", "verdict"),
    [
        ("de", "hält „Kaltes Wasser“ für ein Meisterwerk."),
        ("de", "findet „Kaltes Wasser“ überschätzt."),
        ("de", "nannte „Der Prozess“ ein kluges Stück."),
        ("de", "sagt, dass er „Kaltes Wasser“ für zu lang halte."),
        ("nl", "hield „Koud water“ voor een meesterwerk."),
        ("nl", "vindt „Koud water“ prachtig."),
    ],
)
def test_a_title_on_which_somebody_gives_a_verdict_is_no_speech(
    language: str, verdict: str
) -> None:
    assert attributions(f"Kritiker Arno Vogel {verdict}", language) == ()


@pytest.mark.parametrize(
    "words", ["nannte es „Wahnsinn auf Rädern“.", "nennt „Mumpitz“, was er hört."]
)
def test_a_verdict_in_marks_is_speech(words: str) -> None:
    assert last_speaker(f"Kritiker Arno Vogel {words}", "de") == "Arno Vogel"


def test_what_something_is_called_among_others_is_no_speech() -> None:
    text = "Der Kahn gehörte Ove Kranz und hieß unter anderem „Frische Brise“ und „Alte Liebe“."
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Chor „Raue Kehlen“ fordert „endlich mehr Platz“ im Depot.",
            (("endlich mehr Platz", "Raue Kehlen"),),
        ),
        (
            "Der Chor „Kehlwerk“ kritisiert die Werft: „Im Depot ist es bitterkalt.“",
            (("Im Depot ist es bitterkalt.", "Der Chor „Kehlwerk“"),),
        ),
        (
            "„Im Depot ist es bitterkalt“, sagt eine Sprecherin des Chors „Kehlwerk“.",
            (("Im Depot ist es bitterkalt", "eine Sprecherin des Chors „Kehlwerk“"),),
        ),
    ],
)
def test_a_name_in_marks_belongs_to_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jan Tal nannte das Urteil „Gesinnungsjustiz“.",
        "Jan Tal nannte die Reform „Etikettenschwindel“.",
        "Historisch sei das „Unfug“, monierte Jan Tal.",
        "Für ihn ist das „Unfug“, sagte Jan Tal.",
    ],
)
def test_a_noun_that_judges_something_is_said(text: str) -> None:
    assert [name for _, name in attributions(text, "de")] == ["Jan Tal"]


@pytest.mark.parametrize(
    "text",
    [
        "Jan Tal nannte seinen Hund „Bello“.",
        "Jan Tal nannte das Haus „Villa Rosa“.",
        "Jan Tal nannte seine Erfindung „Spinnrad“.",
        "Jan Tal nannte ihre Stiftung „Hoffnung“.",
        "Jan Tal nannte die Reform „Agenda Nord“.",
        "Jan Tal nannte den Einsatz „Spinnrad“.",
        "Jan Tal nannte das Verfahren „Spinnrad“.",
        "Jan Tal nannte das Angebot „Spinnrad“.",
        "Jan Tal nannte die Sammlung „Spinnrad“.",
        "Das Haus sei das „Paradies“, sagte Jan Tal.",
        "Besonders beliebt ist das „Waldruh“, sagte Jan Tal.",
        "Dort ist das „Waldruh“ noch zu, sagte Jan Tal.",
    ],
)
def test_a_noun_that_names_something_is_not_said(text: str) -> None:
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    "text",
    [
        "„Es bleibt dabei“, wird Eva Wald in der „Welt“ zitiert.",
        "Eva Wald sagte gegenüber dem „Standard“: „Es bleibt dabei.“",
        "Eva Wald schrieb in einem Gastbeitrag für die „Uferzeitung“: „Es bleibt dabei.“",
        "„Es bleibt dabei“, erläuterte Eva Wald dem „Uferspiegel“.",
        "Eva Wald hatte dem „Kurier am Sonntag“ gesagt: „Es bleibt dabei.“",
    ],
)
def test_a_paper_in_marks_that_is_told_something_says_nothing(text: str) -> None:
    ((words, speaker),) = attributions(text, "de")
    assert (words.rstrip("."), speaker) == ("Es bleibt dabei", "Eva Wald")


def test_a_paper_with_the_name_of_something_else_may_be_told_something() -> None:
    assert attributions("Wie Ada Vogel der „Zukunft“ sagte, kommt der Kran im März.") == ()


def test_a_verdict_directly_after_the_name_of_a_paper_is_a_quote() -> None:
    text = "Eva Wald nannte das im Gespräch mit der „Presse“ „ein falsches Signal“."
    assert attributions(text, "de") == (("ein falsches Signal", "Eva Wald"),)


def test_a_listed_word_after_a_preposition_is_no_paper() -> None:
    text = "Eva Wald sagte, das Land stehe vor der „Stunde null im Hafen“."
    assert attributions(text, "de") == (("Stunde null im Hafen", "Eva Wald"),)


@pytest.mark.parametrize("verb", ["hielt", "warf"])
def test_nouns_with_which_somebody_is_reproached_are_a_quote(verb: str) -> None:
    text = f"Eva Wald {verb} der Wehr „Untätigkeit und Arroganz“ vor."
    assert attributions(text, "de") == (("Untätigkeit und Arroganz", "Eva Wald"),)


def test_nouns_that_somebody_ascribes_are_a_quote() -> None:
    text = "Eva Wald bescheinigte der Wehr „Mut und Weitsicht“."
    assert attributions(text, "de") == (("Mut und Weitsicht", "Eva Wald"),)


def test_what_somebody_speaks_of_is_no_paper() -> None:
    text = "Jan Tal sprach von der „Lügenpresse“."
    assert attributions(text, "de") == (("Lügenpresse", "Jan Tal"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das neue Modell nennt sich „Fluss Plus Familie“.", ()),
        ("Die Initiative nennt sich „Bürger für ein grünes Ufer“.", ()),
        ("Ada Vogel nennt sich „eine Freundin klarer Worte“.", ("Ada Vogel",)),
        ("Die Stadt nennt sich „stolz auf jeden Baum“.", ("Die Stadt",)),
    ],
)
def test_what_a_thing_or_a_body_calls_itself_is_its_name(
    text: str, expected: tuple[str, ...]
) -> None:
    assert tuple(name for _, name in attributions(text, "de")) == expected


def test_a_name_in_marks_after_a_hyphen_is_no_speech() -> None:
    text = "Ida Tal sprach im ARD-„Morgenmagazin“ von „Pfusch der übelsten Sorte“."
    assert attributions(text, "de") == (("Pfusch der übelsten Sorte", "Ida Tal"),)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        *(("der Bahn", "die Bahn"), ("der Polizei", "die Polizei"), ("SPD", "SPD")),
        *(("dem Verein", "der Verein"), ("Lipaer Zeitung", "Lipaer Zeitung")),
    ],
)
def test_small_words_after_a_source_are_not_its_name(source: str, name: str) -> None:
    text = f"Das ist laut {source} „für alle Gäste sehr gut“."
    assert attributions(text, "de") == (("für alle Gäste sehr gut", name),)


def test_a_source_before_a_mark_that_ends_the_text_is_no_error() -> None:
    assert attributions("Laut Delta „", "de") == ()


def test_a_name_in_marks_stays_with_its_body() -> None:
    text = "Das ist laut dem Verein „Helle Nacht“ „für alle Gäste sehr gut“."
    assert last_speaker(text, "de") == "der Verein „Helle Nacht“"


@pytest.mark.parametrize("medium", ["„Rampe am Hafen“", "„Neue Lipaer Zeit“"])
def test_the_medium_to_which_somebody_spoke_is_no_quote(medium: str) -> None:
    assert attributions(f"Das sei falsch, sagte Ada Vogel zu {medium}. Man warte noch.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Jan Tal sprach vom Pseudo-„Kompromiss der letzten Stunde“.",
        "Jan Tal kritisierte den Nicht-„Rücktritt der letzten Stunde“ und sagte, er gehe.",
    ],
)
def test_words_in_marks_at_the_end_of_a_compound_are_no_quote(text: str) -> None:
    assert attributions(text, "de") == ()


def test_where_somebody_is_quoted_is_a_medium() -> None:
    assert attributions("Vogel wird im „Wir sind hier alle“ zitiert.", "de") == ()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Für Ada Quill ist der Plan ein „Schlag ins Gesicht“.", "Schlag ins Gesicht"),
        ("Laut Ada Quill ist der Plan ein „Papiertiger“.", "Papiertiger"),
        ("Ada Quill zufolge war die Reform eine „Mogelpackung“.", "Mogelpackung"),
        ("Nach Ansicht von Ada Quill ist das keine „Reform“.", "Reform"),
        ("Nach Ansicht von Ada Quill ist das Projekt „eine Luftnummer“.", "eine Luftnummer"),
        ("Laut Ada Quill handelt es sich um „Profis“.", "Profis"),
        ("Eine „Frechheit“ nennt Ada Quill den Plan.", "Frechheit"),
        ("Ein „Zeichen der Versöhnung“ sieht Ada Quill in dem Besuch.", "Zeichen der Versöhnung"),
        ("Laut Ada Quill handelte es sich um einen „Einzelfall“.", "Einzelfall"),
    ],
)
def test_what_something_is_to_somebody_is_said_despite_capitals(text: str, quote: str) -> None:
    assert attributions(text, "de") == ((quote, "Ada Quill"),)


@pytest.mark.parametrize(
    "text",
    [
        "Für Ada Quill ist die „Villa Rosa“ ein Zuhause.",
        "Für Ada Quill war der Film „Am Ende“ ein Erfolg.",
        "Laut Ada Quill ist im Saal die „Lange Nacht“ geplant.",
        "Laut Ada Quill war der Wagen ein „VW Golf“.",
        "Laut Ada Quill handelt es sich um das Lokal „Anker“.",
        "Eine „Villa Rosa“ nannte sich der Laden von Ada Quill.",
        "Einen „Tatort“ sah Ada Quill im Fernsehen.",
    ],
)
def test_the_name_of_what_somebody_judges_is_no_quote(text: str) -> None:
    assert attributions(text, "de") == ()


SPOKEN_BEFORE = "Das Fest war gut. „Wir hatten Glück mit dem Wetter“, sagte Jan Tal. "


@pytest.mark.parametrize(
    "work",
    [
        "Beste Band sei „Lumora“ gewesen.",
        "Der schönste Film sei „Nachtwind“ gewesen.",
        "Sein Lieblingslied sei „Blauer Mond“.",
        "Die erste Platte der Gruppe sei „Am Fluss“ gewesen.",
    ],
)
def test_the_name_of_the_best_of_its_kind_is_no_quote(work: str) -> None:
    assert len(attributions(SPOKEN_BEFORE + work)) == 1


@pytest.mark.parametrize(
    "verdict",
    [
        "Die beste Band sei „eine Wucht“ gewesen.",
        "Die beste Antwort sei „Respekt“ gewesen.",
        "Die Lage sei „katastrophal“ gewesen.",
    ],
)
def test_a_verdict_on_the_best_of_its_kind_is_a_quote(verdict: str) -> None:
    assert len(attributions(SPOKEN_BEFORE + verdict)) == 2


@pytest.mark.parametrize("event", ["hat am 3. Mai Premiere", "feiert im Mai Uraufführung"])
@pytest.mark.parametrize("work", ["Ihr letzter Film", "Mertins neue Inszenierung"])
def test_what_has_its_premiere_is_no_speech(work: str, event: str) -> None:
    assert attributions(f"Ada Vogel forscht. {work}, „Der alte Krug“, {event}.", "de") == ()


def test_a_premiere_may_be_spoken_of() -> None:
    text = "Ada Vogel lobt die Premiere. „Der alte Krug ist neu“, sagte sie nach der Premiere."
    assert last_speaker(text, "de") == "Ada Vogel"
