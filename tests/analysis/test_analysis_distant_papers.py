"""What papers of many countries and decades taught: each case failed when it was met."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
    (
        "The same is true in Lower Oxbow, says Gro Talle: “We had no choice.”",
        (("We had no choice.", "Gro Talle"),),
    ),
    (
        "Nineteen-year-old Anong Prasit keeps the light. “I like the quiet,” she says.",
        (("I like the quiet,", "Anong Prasit"),),
    ),
    (
        "The ministry was accused of “sleeping soundly” through the storm by Ida Marl on Friday.",
        (("sleeping soundly", "Ida Marl"),),
    ),
    (
        "One man, who gave no name, and who admitted that he was a “poor loser”, went home.",
        (("poor loser", "One man"),),
    ),
    (
        (
            "“My roof fell in,” said Chen Hao, a baker. Chen Hao slept in a shed.\n\n"
            "Interior Minister Chen Wei visited the valley.\n\n"
            "“Every roof will be mended,” Chen told the bakers."
        ),
        (("My roof fell in,", "Chen Hao"), ("Every roof will be mended,", "Chen Wei")),
    ),
    (
        (
            "“We need calm,” said Speaker Thomas Folding.\n\n"
            "At a dinner, Marsh said he welcomed “all who work with me” on the dykes.\n\n"
            "However, he renewed his call for a levy to end what he called “lazy talk”."
        ),
        (
            ("We need calm,", "Thomas Folding"),
            ("all who work with me", "Marsh"),
            ("lazy talk", "Marsh"),
        ),
    ),
    (
        (
            "Residents of Upper Skerry, Green Hills in the north, have had enough.\n\n"
            "“We have not slept since May,” they told the paper."
        ),
        (("We have not slept since May,", "Residents of Upper Skerry"),),
    ),
    (
        "Spaniard Imre Kalo lost in five sets. “I was tired,” he said.",
        (("I was tired,", "Imre Kalo"),),
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
            "A statement from his niece Jane Poole was read to the court.\n\n"
            "It said: “They were kind at all times.”"
        ),
        (("They were kind at all times.", "A statement from his niece Jane Poole"),),
    ),
    (
        "Ada Quill called the vote “a robbery”, the Herald reported on Monday.",
        (("a robbery", "Ada Quill"),),
    ),
    (
        "Ben Scott keeps bees. Recalls Scott: “They stung me, and I liked them.”",
        (("They stung me, and I liked them.", "Ben Scott"),),
    ),
    (
        "The court found that Jay Pole was “without authority” to reject the letters.",
        (("without authority", "The court"),),
    ),
    (
        (
            "“The call went badly,” Chris Marin said. Delta Corp reported a loss of two million. "
            "“The market did not like it.”"
        ),
        (("The call went badly,", "Chris Marin"), ("The market did not like it.", "Chris Marin")),
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
