"""Organisations whose names have the form of a sentence, a possessive or two phrases."""

import pytest
from attributions import attributions, last_speaker

REPORTS = [
    "“We will wait here,” {} said.",
    "“We will wait here,” said {}.",
    "“We will wait here,” {} told the Delta Herald.",
    "“We will wait here,” said {}, which owns the quay.",
    "In a statement, {} said the plan was “a gift to nobody”.",
    "{} said: “We will wait here.”",
]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "body",
    [
        "Save the Harbour",
        "Just Stop Tolls",
        "Help the Sailors",
        "Pilots Without Borders",
        "Saltrey Against Racism",
        "Friends of the Tide",
        "Quillby's",
        "Quill & Poe's",
        "Channel 9 News",
        "eQuill",
        "easyQuill",
        "Quill Revenue and Customs",
        "Sailors' Aid",
        "St Quill Ambulance",
        "P&Q Ferries",
        "easyQuill Holidays",
        "J. P. Quill Lines & Sons",
        "3Quill",
        "12andQuill",
        "St Quill's Cathedral",
        "Quillby's Bakery",
        "Keep Saltrey Tidy",
        "the Saltrey Red Cross",
        "the United Tide Workers",
        "the Council on Foreign Tides",
        "the Committee to Save Quays",
        "the Save Our Harbour campaign",
        "the Stop the Quay campaign",
        "the Delta Prize jury",
        "the Delta council",
        "the Centers for Tide Control and Rescue",
        "the Fire and Safety Executive",
        "the 9th Delta Court",
    ],
)
def test_the_whole_name_of_a_body_speaks(body: str, report: str) -> None:
    assert last_speaker(report.format(body)) == body


@pytest.mark.parametrize("body", ["Pilots Without Borders", "Save the Harbour", "Quillby's"])
@pytest.mark.parametrize(
    "report", ["“We wait,” {} said.", "“We wait,” said {}.", "{} said: “We wait.”"]
)
def test_the_director_of_such_a_body_is_a_person(body: str, report: str) -> None:
    assert last_speaker(report.format(f"{body} director Ada Poe")) == "Ada Poe"


@pytest.mark.parametrize(
    "report",
    [
        "“We will wait here,” {} said.",
        "{} said: “We will wait here.”",
        "A spokesman for {} said: “We will wait here.”",
        "“We will wait here,” said {}.",
    ],
)
@pytest.mark.parametrize(
    "body", ["Vell and Delta Council", "Vell and Delta Fire and Rescue Service"]
)
def test_a_body_of_two_places_speaks(body: str, report: str) -> None:
    assert last_speaker(report.format(body)).removeprefix("A spokesman for ") == body


@pytest.mark.parametrize(
    "body",
    [
        "the Department for Tides and Pensions",
        "the Office for Ferries, Media and Sport",
        "the House Committee on Tides and Roads",
    ],
)
def test_somebody_speaks_for_a_body_of_several_fields(body: str) -> None:
    assert last_speaker(f"A spokesman for {body} said: “We wait.”") == f"A spokesman for {body}"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Quill Labs, Inc. said: “We wait.”", "Quill Labs"),
        ("“We wait,” Quill Labs, LLC, said.", "Quill Labs"),
        ("Ada Quill, PhD, who leads them, said: “We wait.”", "Ada Quill"),
        ("Ada Quill, M.D., said: “We wait.”", "Ada Quill"),
    ],
)
def test_what_follows_a_comma_behind_a_name_is_no_speaker(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("On the 9th Ada Quill said: “We wait.”", "Ada Quill"),
        ("“We wait,” said Saltrey council leader Ada Quill.", "Ada Quill"),
        ("“We wait,” said the Saltrey school board member Ada Quill.", "Ada Quill"),
        ("“We wait,” said the Saltrey Post week after week.", "the Saltrey Post"),
        ("“We wait,” said Saltrey Council on Facebook.", "Saltrey Council"),
        ("“We wait,” said Saltrey Police on New Year's Day.", "Saltrey Police"),
        ("“We wait,” the Saltrey Council on Monday said.", "the Saltrey Council"),
        ("“We wait,” said Thelia Cross.", "Thelia Cross"),
        ("“We wait,” said Ban Sun-hee.", "Ban Sun-hee"),
    ],
)
def test_these_neighbours_of_such_bodies_stay_as_they_were(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_the_field_of_a_body_is_part_of_its_name() -> None:
    body = "the Society for the Protection of Old Quays"
    assert last_speaker(f"“We will wait here,” said {body}.") == body


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("“We will wait here,” said Quill's lawyer.", "Quill's lawyer"),
        ("“We will wait here,” said Ada Quill of the Harbour Board.", "Ada Quill"),
        ("“We will wait here,” said Saltrey Council on the Harbour Page.", "Saltrey Council"),
        ("“We will wait here,” said Ada Quill against the Delta wind.", "Ada Quill"),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(report: str, speaker: str) -> None:
    assert last_speaker(report) == speaker


@pytest.mark.parametrize("verb", ["alleged", "not going to"])
def test_the_owner_of_a_noun_does_not_act(verb: str) -> None:
    assert attributions(f"It is late. By Quill's {verb} “pick up delegates in all” he lost.") == ()


@pytest.mark.parametrize("unit", ["kWh", "pH", "mRNA"])
def test_a_unit_with_a_capital_inside_is_no_name(unit: str) -> None:
    assert last_speaker(f"Ada Quill left. The {unit} fell. “It is late,” she said.") == "Ada Quill"


def test_the_will_of_somebody_is_no_verb_of_a_body() -> None:
    text = "Ada Quill died in May. Quill's will {}: “It is late.”"
    assert last_speaker(text.format("says")) == "Ada Quill"
    assert last_speaker("Quillby's will say: “It is late.”") == "Quillby's"


def test_a_body_for_two_fields_may_be_governed() -> None:
    text = "An aide at the Office of Management and Budget said it was “late”."
    assert last_speaker(text, "en") == "An aide at the Office of Management and Budget"


def test_a_firm_of_two_names_is_whole() -> None:
    text = "Ada Quill and Poe Ltd said it was “late”."
    assert last_speaker(text, "en") == "Ada Quill and Poe Ltd"
