"""What stands where a speaker could, and is none: parts of phrases, things, short names."""

import pytest
from told_words import Told, told

ENGLISH: list[tuple[str, Told]] = [
    (
        "The show also tries to answer such questions as “When does a boat become a home?”",
        (("When does a boat become a home?", "The show"),),
    ),
    (
        "Saltrey’s state secretary for ports, Laszlo Quill, said it was not “a law against us”.",
        (("a law against us", "Laszlo Quill"),),
    ),
    (
        "Quill’s reply - that the remark showed the gap between “tweeting from sofas and sailing”.",
        (("tweeting from sofas and sailing", "the remark"),),
    ),
    (
        "Head of the Office for Tides and Budget Vick Quill said it was “a bad year”.",
        (("a bad year", "Vick Quill"),),
    ),
    ("Saltrey C&T grew. “We grew,” said Saltrey.", (("We grew,", "Saltrey"),)),
    (
        "A charity published a report which stressed that people had “harbour fever”.",
        (("harbour fever", "a report"),),
    ),
    (
        (
            "President Quill’s speech to a full house on Tuesday has drawn praise. "
            "There was another in which he told them that “the time of tolls is over”."
        ),
        (("the time of tolls is over", "Quill"),),
    ),
    (
        (
            "Former Saltrey and Delta striker Gary Poe expressed his surprise. "
            "“It makes no sense,” he said."
        ),
        (("It makes no sense,", "Gary Poe"),),
    ),
    (
        "“We wrote a law,” the press service of its author, Senator Ada Quill, told AGP.",
        (("We wrote a law,", "Ada Quill"),),
    ),
    (
        "Fact-checking Quill’s claims\n\nMr Quill said the town “owes vast sums”.",
        (("owes vast sums", "Quill"),),
    ),
    (
        "Introducing Marlo Gaspard\n\n“I am glad,” said Gaspard.",
        (("I am glad,", "Marlo Gaspard"),),
    ),
    (
        (
            "HRB said it acted “in good faith”. Visas were refused to other Delta HRB staff, too. "
            "“We go on,” HRB said."
        ),
        (("in good faith", "HRB"), ("We go on,", "HRB")),
    ),
    (
        "According to the explanatory note, the act is meant to end “what undermines the ports”.",
        (("what undermines the ports", "the explanatory note"),),
    ),
    (
        "His emailed report said there was “a sale of berths”.",
        (("a sale of berths", "His emailed report"),),
    ),
    ("The review is the only place in which one finds “a word for the sea at night”.", ()),
    ("She told us of Kim, who was born “Jacob.”", ()),
]

GERMAN: list[tuple[str, Told]] = [
    (
        "Der „Hafenrat“ spricht von einem neu erwachten „Delta-Gefühl der Jugend“.",
        (("Delta-Gefühl der Jugend", "Der „Hafenrat“"),),
    ),
    (
        "Alle, die ihn abtun, irren, weil er mit „kennen wir schon lange“ nichts zu tun hat.",
        (),
    ),
    (
        "Wie Ali el Quill, der Chef des Hafens, beim Treffen im kalten Delta sagte: „Wir gehen.“",
        (("Wir gehen.", "Ali el Quill"),),
    ),
    (
        (
            "Der Bremer Sicherheitsexperte bezweifelt das. Er sagte: „Das hält nicht.“ "
            "Jan Vogel, ein Anwohner, nickte."
        ),
        (("Das hält nicht.", "Der Bremer Sicherheitsexperte"),),
    ),
    (
        "So heißt es dazu in der Anzeige: „Er war immer auf See.“",
        (("Er war immer auf See.", "der Anzeige"),),
    ),
    ("Vogel sagte laut „agp Nord“: „Wir gehen.“", (("Wir gehen.", "Vogel"),)),
    ("Das „Gesetz für die neue Flut“ (GNF) ruht.", ()),
]


OTHERS: list[tuple[str, str, Told]] = [
    (
        "it",
        "Poi il guardiano mi disse: «La diga non tiene.»",
        (("La diga non tiene.", "il guardiano"),),
    ),
    (
        "it",
        "Vidi un uomo alto che gridava forte: «Chi apre la porta del faro vecchio?»",
        (("Chi apre la porta del faro vecchio?", ""),),
    ),
    (
        "es",
        "Consultada sobre el dique, una fuente del puerto lo resumió así: “No hay dique”.",
        (("No hay dique", "una fuente del puerto"),),
    ),
    (
        "es",
        "“El dique no aguanta otro invierno” apunta el jefe del puerto, Juan Rey, preocupado.",
        (("El dique no aguanta otro invierno", "Juan Rey"),),
    ),
    (
        "fr",
        "« Les billets ont été vendus », rappelle, confiant, le porte-parole Jean Toul.",
        (("Les billets ont été vendus", "Jean Toul"),),
    ),
    (
        "fr",
        "Il faut « calmer le marché », a déclaré le chef de la Banque centrale nordique Ada Toul.",
        (("calmer le marché", "Ada Toul"),),
    ),
    (
        "fr",
        "« Nous sommes prêts depuis longtemps » leur a indiqué Paul de Brel, un responsable.",
        (("Nous sommes prêts depuis longtemps", "Paul de Brel"),),
    ),
    (
        "fr",
        "« Ce n’est pas le pharmacien qui va changer », dit-on du côté de Marnais.",
        (("Ce n’est pas le pharmacien qui va changer", ""),),
    ),
    (
        "fr",
        "La firme s’est justifiée. « Nous voulons que les gens s’attardent. »",
        (("Nous voulons que les gens s’attardent.", "La firme"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_a_speaker_is_somebody_in_english(text: str, expected: Told) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_a_speaker_is_somebody_in_german(text: str, expected: Told) -> None:
    assert told(text, "de") == expected


@pytest.mark.parametrize(("code", "text", "expected"), OTHERS)
def test_a_speaker_is_somebody_in_romance_languages(code: str, text: str, expected: Told) -> None:
    assert told(text, code) == expected


def test_results_of_a_match_are_no_speech() -> None:
    text = "\n\n".join(
        f"{team}: {who} 25 points. Bell 17 points. Ash 4 points."
        for team, who in [
            ("Palm Bay (1-0)", "Quill"),
            ("Saltrey (0-1)", "Poe"),
            ("Palm Bay (2-0)", "Quill"),
            ("Saltrey (0-2)", "Poe"),
        ]
    )
    assert told(text, "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Crowds to gather “for a better quay tonight” in Vell.",
        "Two to take 5, “for a better quay tonight”, 7.",
        "refusal to take up 5 “for a better quay tonight” in Vell.",
    ],
)
def test_an_infinitive_has_no_speaker(text: str) -> None:
    assert told(text) == ()
