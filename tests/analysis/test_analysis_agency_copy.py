"""What agencies write: unnamed officials, firms in names, roles without a comma."""

import pytest
from told_words import told


@pytest.mark.parametrize(
    "name",
    ["O'Reilly", "Kelly", "Donnelly", "Daly", "McNally", "Emily", "Billy", "Harding", "King"],
)
@pytest.mark.parametrize(
    "text",
    [
        "{}, who runs the port, said the quay is “stronger than ever”.",
        "{}, the mayor, called the plan “a very bad idea for the town”.",
        "{}, however, called the plan “a mess from the start”.",
        "“It is late for us,” {}, the mayor, said.",
    ],
)
def test_a_name_may_end_like_an_adverb_or_a_participle(text: str, name: str) -> None:
    assert told(text.format(name))[0][1] == name


@pytest.mark.parametrize(
    "role",
    [
        "director of research for Stane Co.",
        "president and chief operating officer",
        "spokesman for the union",
        "the head of the port",
    ],
)
def test_a_role_may_end_without_a_comma(role: str) -> None:
    assert told(f"“We wait,” Vernon Minim, {role} said.") == (("We wait,", "Vernon Minim"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“They rise,” Delta Resources' Wyss said. “They must,” he added.", "Wyss"),
        ("“They rise,” said Goldmark's Poe. “They must,” he added.", "Poe"),
        ("“They rise,” said analyst Jan Kirran at Peab and Co. “Yes,” he said.", "Jan Kirran"),
        ("Ford Motor Co rose.\n\n“Good,” said analyst Jan Kirran at Peab and Co.", "Jan Kirran"),
        ("“It broke,” said Carrol Enty and Gill analyst Denis Karn. “Yes,” he said.", "Denis Karn"),
        ("Secretary of State Ada Quill warned the plan was “a mess for all of us”.", "Ada Quill"),
        ("Minister of Public Works Ada Quill called the plan “a mess for all”.", "Ada Quill"),
        ("SEC OFFICIAL SEEKS RULES\n\nThey met. Later she said it was “something to look at”.",
         "she"),
        ("The mood meant there would be no deal soon, ANZ said.\n\n“It costs,” it said.", "ANZ"),
        ("Vell asked banks to wait, a port spokesman said.\n\nHe called it a “standstill”.",
         "a port spokesman"),
        ("Senior EC expert in Vell Ada Quill watches it.\n\n“We wait,” she said.", "Ada Quill"),
        ("They fell. “It is odd,” said a member of the Guild of Northern Rope Men.",
         "a member of the Guild of Northern Rope Men"),
        ("The joint report was grim.\n\nThe DIW and Ifo forecast growth. “It comes,” they said.",
         "The DIW and Ifo"),
        ("Yusuf Shir told reporters so.\n\nVNA gave no details.\n\nIt said only, “All met.”",
         "VNA"),
        ("The lamp broke. The official's words came late.\n\nHe said it was “no plan yet”.",
         "The official"),
    ],
)  # fmt: skip
def test_who_speaks_in_agency_copy(text: str, expected: str) -> None:
    assert told(text)[-1][1] == expected


@pytest.mark.parametrize("end", ["Delta Ltd.", "Delta Inc.", "the U.S.", "Vell, Calif.", "5 p.m."])
def test_a_sentence_may_end_with_an_abbreviation(end: str) -> None:
    text = f"“We wait,” said a broker at {end} "
    assert told(text + "“It is late,” he added.")[1][1].startswith("a broker")
    broker, named = (name for _, name in told(text + "Ben Poe said it was “a mess”."))
    assert broker.startswith("a broker")
    assert named == "Ben Poe"


def test_a_straight_mark_may_stand_for_an_apostrophe() -> None:
    text = 'The bank"s role is large. Ada Quill said the army"s missile was "a mess for us all".'
    assert told(text) == (("a mess for us all", "Ada Quill"),)
