"""The person or body on whose behalf a statement is issued."""

import pytest
from told_words import told


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
