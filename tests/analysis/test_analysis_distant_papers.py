"""What papers of many countries and decades taught: each case failed when it was met."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
    (
        "The same is true in Lower Oxbow, says Gro Talle: “We had no choice.”",
        (("We had no choice.", "Gro Talle"),),
    ),
    (
        "Nineteen-year-old Anong Prasit paints kites. “Fog is dull,” she says.",
        (("Fog is dull,", "Anong Prasit"),),
    ),
    (
        "The ministry was accused of “sleeping soundly” through the storm by Ida Marl on Friday.",
        (("sleeping soundly", "Ida Marl"),),
    ),
    (
        "One cook, who was new, and who said that the soup was a “wet disaster”, went home.",
        (("wet disaster", "One cook"),),
    ),
    (
        (
            "“My oven is cold,” said Chen Hao, a baker. Chen Hao sells tea now.\n\n"
            "Railway Minister Chen Wei opened a tunnel.\n\n"
            "“Trains bring flour,” Chen told the crowd."
        ),
        (("My oven is cold,", "Chen Hao"), ("Trains bring flour,", "Chen Wei")),
    ),
    (
        (
            "“The pond is full,” said Warden Thomas Oake.\n\n"
            "In the pub, Marsh said he admired “anybody with a bucket” in the fens.\n\n"
            "Later he sang, and laughed at what he called “dry shoes”."
        ),
        (
            ("The pond is full,", "Thomas Oake"),
            ("anybody with a bucket", "Marsh"),
            ("dry shoes", "Marsh"),
        ),
    ),
    (
        (
            "Skaters of Upper Skerry, Green Hills in the north, have built a rink.\n\n"
            "“Ice is free,” they told the paper."
        ),
        (("Ice is free,", "Skaters of Upper Skerry"),),
    ),
    (
        "Spaniard Imre Kalo has sold his boat. “It leaked,” he said.",
        (("It leaked,", "Imre Kalo"),),
    ),
    (
        (
            "TEYA MARSH says the lake was cold.\n\n"
            "But she has a new coach. Marsh revealed: “It was a cramp.”"
        ),
        (("It was a cramp.", "Teya Marsh"),),
    ),
    (
        "Ada Quill left early, but Ben Poe stayed for the vote, calling it “a farce”.",
        (("a farce", "Ben Poe"),),
    ),
    (
        (
            "A letter from the glazier Ida Poole hung in the hall.\n\n"
            "It said: “Blue glass costs more.”"
        ),
        (("Blue glass costs more.", "A letter from the glazier Ida Poole"),),
    ),
    (
        "Ada Quill called the vote “a robbery”, the Herald reported on Monday.",
        (("a robbery", "Ada Quill"),),
    ),
    (
        "Ada Quill said: “The lock is ours,” the Herald reported on Monday.",
        (("The lock is ours,", "Ada Quill"),),
    ),
    (
        "The warden Ben Poe said the sluice was “left to the eels”, according to the Herald.",
        (("left to the eels", "Ben Poe"),),
    ),
    (
        "According to the Herald, Ida Poole told the crew “nobody paints on Sundays”.",
        (("nobody paints on Sundays", "Ida Poole"),),
    ),
    (
        "According to the Herald, the crew would call Ida Poole a “tyrant” if she did not.",
        (("tyrant", "the Herald"),),
    ),
    (
        "Ben Scott keeps bees. Recalls Scott: “They stung me, and I liked them.”",
        (("They stung me, and I liked them.", "Ben Scott"),),
    ),
    (
        "The court found that the ferry bell was “too loud” for a Sunday.",
        (("too loud", "The court"),),
    ),
    (
        (
            "“Herring is cheap,” Nils Eke said. Delta Corp reported a loss of two million. "
            "“Buy cod instead.”"
        ),
        (("Herring is cheap,", "Nils Eke"), ("Buy cod instead.", "Nils Eke")),
    ),
    (
        "According to the Herald, Tom Brand mended the dam, now a “marvel of clay”.",
        (("marvel of clay", "the Herald"),),
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_speakers_of_distant_papers(text: str, quotes: Told) -> None:
    assert told(text) == quotes


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Regional governor Ida Marl cut the ribbon.", "the Orrin county boss"),
        ("“My hens are gone,” said Ida Marl.", "the 41-year-old Latin teacher"),
        ("Ida Marl retired after twelve seasons.", "the four-time world champion"),
        ("Northern Farmers Union (NFU) president Ida Marl spoke.", "the NFU chief"),
        ("“I had luck,” said Ida Marl.", "the Swiss player"),
        ("Green leader Ida Marl saw no money.", "the Kilmoor North TD"),
        ("“I had luck,” said Ida Marl.", "the tennis icon"),
    ],
)
def test_a_byword_stands_for_who_is_in_the_talk(first: str, later: str) -> None:
    assert told(f"{first}\n\n“Nobody listens,” {later} said.")[-1][1] == "Ida Marl"


def test_a_star_whose_film_has_an_article_was_met_with_it() -> None:
    text = (
        "“I love dough,” said Dan Vell. In his film the Torsby star bakes.\n\n“Ow,” the star said."
    )
    assert told(text)[-1][1] == "Dan Vell"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("In a statement, the harbour police said that a boat had been stopped.", "police"),
        ("Northgate Rail said in a joint statement that the line was shut.", "Northgate Rail"),
        ("“We regret it,” Ida Marl said in a statement.", "Ida Marl"),
    ],
)
def test_a_statement_speaks_for_whoever_said_something_in_it(text: str, issuer: str) -> None:
    assert told(f"{text}\n\n“The crew was fed,” the statement said.")[-1][1].endswith(issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Ida Marl issued a statement.\n\n“The crew was fed,” the statement said.",
        "According to the statement, Ida Marl left.\n\n“The crew was fed,” the statement said.",
    ],
)
def test_a_statement_that_only_was_issued_speaks_for_itself(text: str) -> None:
    assert told(text)[-1][1] == "the statement"
