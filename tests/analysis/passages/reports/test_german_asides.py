"""German reports with their source inside or beside them, and sentences that are none."""

import pytest
from attributions import reported

INSIDE = {
    "laut": ("Die Firma wartet laut Jan Tal noch auf eine Genehmigung der Stadt.", "Jan Tal"),
    "a body": ("23 Boote wurden laut dem Hafenamt bei dem Sturm zerstört.", "das Hafenamt"),
    "nach Angaben": (
        "Weitere 30 Gäste wurden nach Angaben des Roten Kreuzes leicht verletzt.",
        "das Rote Kreuz",
    ),
    "nach Ansicht": (
        "Der Bau ist nach Ansicht von Gesche Timm für das Dorf zu teuer.",
        "Gesche Timm",
    ),
    "zufolge": ("Der Umbau ist Ada Vogel zufolge um acht Millionen Euro teurer.", "Ada Vogel"),
    "a relative clause": (
        "Der Bau ist laut Onno Pahl ein Fehler, den die Stadt noch bereuen wird.",
        "Onno Pahl",
    ),
    "an unlisted verb": ("Die Qualle lebt laut Ada Vogel in großer Tiefe.", "Ada Vogel"),
    "an unlisted verb behind a source": (
        "Nach Angaben des Hafenamts fehlen derzeit rund 800 Boote.",
        "das Hafenamt",
    ),
    "a strong past": ("Laut Ada Vogel brach das Feuer im hinteren Teil aus.", "Ada Vogel"),
    "an abbreviation": (
        "Laut dem Verband der Wirte (VDW) laufen die Gespräche noch bis Mai.",
        "der Verband der Wirte",
    ),
    "an unlisted verb behind zufolge": (
        "Ada Vogel zufolge ernährt sich die Qualle von winzigen Krebsen.",
        "Ada Vogel",
    ),
    "a number behind the source": (
        "In Lipa verfügen nach Angaben der Wacht zehn Boote über ein Netz.",
        "die Wacht",
    ),
    "an adjective behind the source": (
        "Alle sind laut Interpol britische Bürger mit einem Haus in Lipa.",
        "Interpol",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), INSIDE.values(), ids=INSIDE)
def test_a_german_sentence_with_its_source_is_a_report(text: str, speaker: str) -> None:
    assert reported(text) == ((text.removesuffix("."), speaker),)


WIE = {
    "before the report": (
        "Wie die Polizei mitteilte, brach das Feuer im hinteren Teil der Halle aus.",
        ("brach das Feuer im hinteren Teil der Halle aus", "die Polizei"),
    ),
    "with an auxiliary": (
        "Wie der Verband in der Nacht bekanntgegeben hat, wird das Rennen verlegt.",
        ("wird das Rennen verlegt", "der Verband"),
    ),
    "bekannt gab": (
        "Wie das Hafenamt heute bekannt gab, wird die Brücke im Mai gesperrt.",
        ("wird die Brücke im Mai gesperrt", "das Hafenamt"),
    ),
    "behind the report": (
        "Die Brücke wird im Mai gesperrt, wie Birgit Hamm am Montag mitteilte.",
        ("Die Brücke wird im Mai gesperrt", "Birgit Hamm"),
    ),
    "inside the report": (
        "Der Ausbruch war, wie Ada Vogel berichtete, um zwei Uhr.",
        ("Der Ausbruch war, wie Ada Vogel berichtete, um zwei Uhr", "Ada Vogel"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), WIE.values(), ids=WIE)
def test_a_german_clause_with_wie_tells_who_reports(text: str, expected: tuple[str, str]) -> None:
    assert reported(text) == (expected,)


NOT_REPORTED = {
    "a manner": "Wie Ada Vogel das erklärte, bleibt den Gästen im Hafen ein Rätsel.",
    "a way": "Wie Ada Vogel ins Haus kam, ist bis heute nicht bekannt.",
    "a question": "Niemand im Hafen weiß bis heute, wie Ada Vogel berichtete.",
    "an open question": "Unklar blieb am Abend lange Zeit, wie Ada Vogel sagte.",
    "a comparison": "Die Brücke ist noch genau so alt, wie Ada Vogel sagte.",
    "an examination": "Die Polizei prüft im Hafen genau, wie Ada Vogel berichtete.",
    "es": "Wie es hieß, wird die Brücke im Mai gesperrt.",
    "man": "Wie man mitteilte, wird die Brücke im Mai gesperrt.",
    "a loud voice": "Ada Vogel rief im Hafen laut Jan Tal und seine Freunde zu sich.",
    "a subordinate clause": "Als der Bau laut Ada Vogel zu teuer war, ging der Wirt nach Hause.",
    "a wish": "Die Stadt baut nach dem Willen von Ada Vogel im Hafen eine Brücke.",
    "a rule": "Die Stadt ist laut Vertrag für den Unterhalt der Brücke zuständig.",
    "a survey": "Die Brücke ist laut einer Umfrage für die meisten zu teuer.",
    "media": "Elf Personen wurden laut Medienberichten im Hafen leicht verletzt.",
    "media before somebody": "Dabei wurden laut Medienberichten elf Personen leicht verletzt.",
    "a namesake": "Die Brücke wurde nach Ada Vogel und ihrem Bruder benannt.",
    "another clause": "Die Brücke ist laut Ada Vogel zu teuer, doch der Rat will sie bauen.",
    "a question with a source": "Ist die Brücke im Hafen laut Ada Vogel wirklich zu teuer?",
    "plans": "Der Hafen wurde nach Plänen von Ada Vogel im Mai erbaut.",
    "plans before a verb": "Nach Plänen von Ada Vogel baute der Wirt im Hafen ein Haus.",
    "an idea": "Das Haus entstand nach einer Idee der Wirtin Ada Vogel im Hafen.",
    "a performance": "Das Stück wird nach einer Vorstellung des Theaters im Hafen gezeigt.",
    "the time of a verdict": "Nach dem Urteil des Gerichts ging Ada Vogel sofort nach Hause.",
    "the time of a message": "Sie verließ nach der Ankündigung des Amts den Saal im Hafen.",
    "looking at something": "Nach Ansicht der Bilder ging Ada Vogel wieder nach Hause.",
}


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED)
def test_other_german_sentences_with_wie_or_a_source_report_nothing(text: str) -> None:
    assert reported(f"Ada Vogel ist Wirtin. {text}") == ()


def test_beginnings_of_a_text_with_asides_can_be_read() -> None:
    text = " ".join([*(text for text, _ in INSIDE.values()), *(text for text, _ in WIE.values())])
    for end in range(0, len(text), 4):
        reported(text[:end])
