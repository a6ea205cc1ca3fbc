"""Words of a headline that are not part of a name."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quill On Trade\n\nAda Quill spoke. “Trade is good,” Quill said.",
            (("Trade is good,", "Ada Quill"),),
        ),
        (
            "Fact-checking Quill’s claims\n\nMr Quill said the town “owes vast sums”.",
            (("owes vast sums", "Quill"),),
        ),
        (
            "Introducing Marlo Gaspard\n\n“I am glad,” said Gaspard.",
            (("I am glad,", "Marlo Gaspard"),),
        ),
    ],
)
def test_what_a_headline_says_of_somebody_is_no_part_of_the_name(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ada Opens New Mill", "Ada"),
        ("Ada Discusses New Mill with Radio Vell", "Ada"),
        ("Mora Mother Rallies Family to Save Mill", "Ada"),
        ("Quill Backs Poe For Mayor", "Ada"),
        ("Ada Reveals Why She Left", "Ada"),
        ("Ada Quill Named Miller", "Ada Quill"),
    ],
)
def test_verbs_of_a_headline_in_title_case_are_no_names(headline: str, expected: str) -> None:
    text = f"{headline}\n\nThe mill is new. Ada runs it. She loves it. “It is late,” she said."
    assert attributions(text) == (("It is late,", expected),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zsofia Brand Opens New Mill\n\nBrand rose. “It is late,” Brand said.", "Zsofia Brand"),
        ("Interview With Zsofia Brand\n\nZsofia rose. “It is late,” Zsofia said.", "Zsofia Brand"),
        (
            "Ada Mary Quill Opens New Mill\n\nQuill rose. “It is late,” Quill said.",
            "Ada Mary Quill",
        ),
        ("Ada M. Quill Opens New Mill\n\nQuill rose. “It is late,” Quill said.", "Ada M. Quill"),
        (
            "Zsof van der Quill: Me, My Mill\n\nIt rose. “It is late,” Van der Quill said.",
            "Zsof van der Quill",
        ),
        ("Delta Bank Raises Rates\n\nDelta Bank met. “It is late,” it said.", "Delta Bank"),
    ],
)
def test_a_name_that_the_text_repeats_keeps_its_words_in_a_headline(
    text: str, expected: str
) -> None:
    assert attributions(text) == (("It is late,", expected),)


def test_the_words_of_a_headline_lengthen_no_name() -> None:
    text = "Trevor Noah Tells Town\n\nTrevor Noah rose. “It is late,” Noah said."
    assert attributions(text) == (("It is late,", "Trevor Noah"),)


def test_the_adjective_of_a_people_ends_no_name() -> None:
    text = (
        "Rusty Norwegian ferry sails again\n\nOdd Quill mended it. The crew talk with the bank. "
        "“A loan would help,” he says."
    )
    assert attributions(text) == (("A loan would help,", "Odd Quill"),)


def test_an_adjective_at_the_start_of_a_sentence_is_no_first_name() -> None:
    text = "Jodie Poe met Ryan Quill. Hunky Ryan, 29, was more coy. “It is late,” he said."
    assert attributions(text) == (("It is late,", "Ryan Quill"),)
    text = "Local TD Ada Quill has called on the state to act. “It is late,” she said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize("described", ["Rookie Ada Quill", "Nominated MCA Ada Quill"])
def test_a_description_before_a_name_is_no_part_of_it(described: str) -> None:
    assert attributions(f"{described} was late. “It is over,” she said.") == (
        ("It is over,", "Ada Quill"),
    )


@pytest.mark.parametrize(
    "headline", ["What Ada Left Behind", "Ada Quill Never Sleeps", "The House That Ada Built"]
)
def test_the_verb_of_a_headline_about_somebody_ends_the_name(headline: str) -> None:
    text = f"{headline}\n\nMany remember Ada Quill. Ada did not count. “It is late,” Ada said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)
