"""German sources: laut, nach, zufolge, für somebody, in somebody's eyes, as somebody put it."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "Nach Ansicht der Hafenzentrale ist das Angebot „eine Mogelpackung“.",
            (("eine Mogelpackung", "die Hafenzentrale"),),
        ),
        (
            "",
            (
                "Für den Minister Jan Vogel ist die Lage „alarmierend“. Für Vogel ist das "
                "„eine Schande“."
            ),
            (("alarmierend", "Jan Vogel"), ("eine Schande", "Jan Vogel")),
        ),
        pytest.param(
            "de",
            "Am Dienstag soll es regnen – für Tal „das Schlechteste von allem“.",
            (("das Schlechteste von allem", "Tal"),),
            id="whose view it is, after a dash",
        ),
        pytest.param(
            "de",
            "Dem „Figaro“ zufolge lobte Jan Tal die Stadt als „sehr schön“.",
            (("sehr schön", "Jan Tal"),),
            id="a paper after which zufolge stands",
        ),
        pytest.param(
            "de",
            "Für die Liste im Landtag ist das Gesetz ein „schwarzer Tag für alle Bäume“.",
            (("schwarzer Tag für alle Bäume", "die Liste"),),
            id="in whose view something is, with a place after the name",
        ),
        pytest.param(
            "de",
            (
                "Für Seeheim war der Fisch wichtig; es hieß, die Zahl bringe ein „großes "
                "Ungleichgewicht“."
            ),
            (("großes Ungleichgewicht", ""),),
            id="for whom something is does not reach over a semicolon",
        ),
        pytest.param(
            "de",
            "Für Ada Quill geht der Plan „deutlich zu weit“.",
            (("deutlich zu weit", "Ada Quill"),),
            id="for whom something goes too far",
        ),
        pytest.param(
            "nl",
            "Voor de minister gaat dat “een stap te ver”.",
            (("een stap te ver", "de minister"),),
            id="for whom something goes too far, in Dutch",
        ),
        pytest.param(
            "de",
            "Für Ada Quill geht es heute zum „Tag der offenen Tür“.",
            (),
            id="for whom it goes to a place",
        ),
        pytest.param(
            "de",
            "Für den Verein geht es „in die Relegation“.",
            (),
            id="for whom it goes down",
        ),
        pytest.param(
            "de",
            "Für Ada Quill geht es um „Gerechtigkeit für alle Opfer“.",
            (("Gerechtigkeit für alle Opfer", "Ada Quill"),),
            id="for whom something is at stake",
        ),
        pytest.param(
            "de",
            "„Ein fatales Signal“ ist das für Landrätin Eva Wald.",
            (("Ein fatales Signal", "Eva Wald"),),
            id="for whom something is so",
        ),
        pytest.param(
            "de",
            "Jan Tal hatte nach eigenen Worten „keine andere Wahl“.",
            (("keine andere Wahl", "Jan Tal"),),
            id="the words are the own ones of the subject",
        ),
        pytest.param(
            "de",
            "Der Antrag ist in den Augen von Eva Wald „reine Symbolpolitik“.",
            (("reine Symbolpolitik", "Eva Wald"),),
            id="in whose eyes something is so",
        ),
        pytest.param(
            "nl",
            "Naar het oordeel van Eva Wald is het pakket “onvoldoende”.",
            (("onvoldoende", "Eva Wald"),),
            id="in whose judgement something is so, in Dutch",
        ),
        pytest.param(
            "nl",
            "Zij vroeg naar de mening van Eva Wald over “Het Dorp”.",
            (),
            id="whose opinion somebody asks for",
        ),
        pytest.param(
            "de",
            "Der Antrag ist in den Worten von Eva Wald „reine Symbolpolitik“.",
            (("reine Symbolpolitik", "Eva Wald"),),
            id="in whose words something is so",
        ),
        pytest.param(
            "nl",
            "De haven is, in de woorden van Eva Wald, “echt veel te klein”.",
            (("echt veel te klein", "Eva Wald"),),
            id="in whose words something is so, in Dutch",
        ),
        pytest.param(
            "de",
            "In scharfen Worten wies Eva Wald den Antrag als „reine Symbolpolitik“ zurück.",
            (("reine Symbolpolitik", "Eva Wald"),),
            id="sharp words are nobody's name",
        ),
        pytest.param(
            "de",
            "Für die Trainerin Eva Wald, die als Letzte kam, war der Lauf „ein guter Anfang“.",
            (("ein guter Anfang", "Eva Wald"),),
            id="for whom something is so, over a relative clause",
        ),
        pytest.param(
            "de",
            "Jan Poe klagte. Der Lauf war für die Wirtin vom Tor „ein guter Anfang“.",
            (("ein guter Anfang", "die Wirtin"),),
            id="for whom something is so, behind its verb",
        ),
        pytest.param(
            "de",
            "Eva Wald leitet die Werft. Für sie ist das „kein Grund, gleich aufzugeben“.",
            (("kein Grund, gleich aufzugeben", "Eva Wald"),),
            id="for her something is so",
        ),
        pytest.param(
            "de",
            "Eva Wald leitet die Werft. Ihren Worten zufolge ist das „reiner Zufall“.",
            (("reiner Zufall", "Eva Wald"),),
            id="by her own words",
        ),
        pytest.param(
            "de",
            "Eva Wald leitet die Werft. Ihrer Meinung nach ist der Plan „nicht mehr zu retten“.",
            (("nicht mehr zu retten", "Eva Wald"),),
            id="in her opinion",
        ),
        ("de", "Laut Vogel ist der Damm „ein Sieb“.", (("ein Sieb", "Vogel"),)),
        ("de", "Ida Vogel kam. Laut ihr ist der Damm „ein Sieb“.", (("ein Sieb", "Ida Vogel"),)),
        ("de", "Falk zufolge ist der Damm „alt und müde“.", (("alt und müde", "Falk"),)),
        ("de", "Nach Vogels Ansicht ist der Damm „ein Sieb“.", (("ein Sieb", "Vogel"),)),
    ],
)
def test_the_holder_of_a_german_view_is_the_speaker(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Jan Poe sang. Oder, wie Anna Tal es ausdrückte: „Er war mutig.“",
            (("Er war mutig.", "Anna Tal"),),
            id="as somebody puts it",
        ),
        pytest.param(
            "Jan Tal lachte. Rossini habe den Vögeln, wie er sagt, „keinen Dienst erwiesen“.",
            (("keinen Dienst erwiesen", "Jan Tal"),),
            id="as whom somebody is put over a clause with another auxiliary",
        ),
        pytest.param(
            "Der Umbau sei ein „Schildbürgerstreich“, wie es Eva Wald formulierte.",
            (("Schildbürgerstreich", "Eva Wald"),),
            id="a clause with es says who put it so",
        ),
        pytest.param(
            (
                "Das hatte der Rat in das Gesetz schreiben oder „mogeln“ wollen, wie es Wirte "
                "ausdrückten."
            ),
            (("mogeln", "Wirte"),),
            id="a verb stands between the words and wie",
        ),
        pytest.param(
            (
                "Die Pflicht versetzt das Amt in „Schockstarre“, wie Bürgermeister Jan Tal "
                "gesagt hat."
            ),
            (("Schockstarre", "Jan Tal"),),
            id="a perfect closes a clause with wie",
        ),
        pytest.param(
            "Das Ufer müsse „frei von Zäunen“ sein, wie von Eva Wald gefordert.",
            (("frei von Zäunen", "Eva Wald"),),
            id="by whom it was asked for, a clause with wie tells",
        ),
        pytest.param(
            "Der Steg sei ein „Wagnis“, wie von Eva Wald behauptet wird.",
            (("Wagnis", "Eva Wald"),),
            id="a passive with an agent closes a clause with wie",
        ),
        pytest.param(
            "Der Steg sei ein „Wagnis“, wie es von Eva Wald genannt wurde.",
            (("Wagnis", "Eva Wald"),),
            id="a passive with es and an agent closes a clause with wie",
        ),
        ("Wie Vogel erklärte, ist der Damm „ein Sieb“.", (("ein Sieb", "Vogel"),)),
        (
            (
                "Wie Ali el Quill, der Chef des Hafens, beim Treffen im kalten Delta sagte: "
                "„Wir gehen.“"
            ),
            (("Wir gehen.", "Ali el Quill"),),
        ),
    ],
)
def test_the_subject_of_a_german_clause_with_wie_is_the_speaker(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize("opening", ["Geht es nach Petra Vogel", "Wenn es nach Petra Vogel geht"])
def test_after_whom_it_goes_is_whose_words_they_are(opening: str) -> None:
    text = f"{opening}, ist der Plan „nichts als alter Unfug“."
    assert last_speaker(text, "de") == "Petra Vogel"


@pytest.mark.parametrize(
    "opening", ["Wenn es nach Regen aussieht", "Nun geht es nach Vell", "Geht es nach Hause"]
)
def test_where_or_after_what_it_goes_has_no_words(opening: str) -> None:
    assert attributions(f"{opening}, ist der Plan „nichts als alter Unfug“.", "de") == ()


def test_a_text_may_break_off_after_whom_it_goes() -> None:
    assert attributions("„Das ist alter Unfug“, sagt Ada Poe. Wenn es nach Petra Vogel", "de") == (
        ("Das ist alter Unfug", "Ada Poe"),
    )


def test_a_noun_before_the_owner_of_a_view_is_no_part_of_the_name() -> None:
    text = "Ede Mühl sprach lange. Aus Sicht Mühls ist der Plan „nichts als Unfug“."
    assert attributions(text, "de")[-1] == ("nichts als Unfug", "Ede Mühl")


@pytest.mark.parametrize(
    "whom", ["Deutschland", "Kinder", "viele Gäste", "die Partei", "einen Wirt"]
)
def test_what_is_good_for_many_or_for_a_place_is_not_said_by_them(whom: str) -> None:
    text = f"Jan Poe klagte. Der Lauf ist für {whom} „ein guter Anfang“."
    assert not attributions(text, "de")
