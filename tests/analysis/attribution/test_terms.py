"""Terms, names and examples in marks stand in reports as well, and are nobody's words."""

import pytest
from told_words import told


def words_of(text: str) -> list[str]:
    return [words for words, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill said that the ferries, for which a “quiet deck” rule holds, run at noon.",
        "Ada Quill denied it, saying there were “keep left” signs along the whole of the quay.",
        "The wardens, Ada Quill said, hand out prizes such as “golden oar” to their crews.",
        "Ada Quill praised many old trades, including “rope walking,” that few learn today.",
        "Ada Quill, naming an expression to explain the calm — “oil night” — spoke of luck.",
        "People here call a stew without fish “orphan broth” law.",
        "Who on the council would believe that a tax on oars is a “gift” to rowers?",
        "The harbour master has sold a crate holding ropes deemed “unfit for tugs”.",
        "Ada Quill said that the museum keeps a hundred old “slow goats” road signs.",
    ],
)
def test_what_things_are_called_in_a_report_is_nobodys_words(text: str) -> None:
    assert words_of(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill said that the plan was “quite mad”.", "quite mad"),
        ("Ada Quill called the new toll a “tax on tides”.", "tax on tides"),
        ("Ada Quill accused the port of “lazy” work on the pier.", "lazy"),
        ("Ada Quill said the board had shown “little courage” so far.", "little courage"),
        ("Ada Quill answered in one word: “Never!”", "Never!"),
        ("Ada Quill deemed the plan “unfit for boats”.", "unfit for boats"),
        ("The plan, which Ada Quill deemed “unfit for boats”, fell.", "unfit for boats"),
    ],
)
def test_what_somebody_thinks_of_things_is_theirs(text: str, words: str) -> None:
    assert told(text) == ((words, "Ada Quill"),)


def test_a_term_that_stands_in_marks_again_is_no_speech() -> None:
    text = (
        "The town has a “slack water” permit since May.\n\nAda Quill said boats without their"
        " “slack water” papers wait at the buoy.\n\n“I wait as well,” she said."
    )
    assert words_of(text) == ["I wait as well,"]


def test_a_byname_that_acts_says_the_next_words_and_is_none() -> None:
    text = "Ada Quill listened. At dusk “Lantern” told the crew to “row for the mole”."
    assert "Lantern" not in words_of(text)


def test_a_book_of_one_word_between_commas_is_a_title() -> None:
    text = "In her new book, “Undertow,” the sailor Ada Quill argues that maps lie."
    assert words_of(text) == []


def test_words_by_somebody_who_did_something_are_no_title() -> None:
    text = "Ada Quill said she felt “watched” and “cornered” by Mr Poe at the gate."
    assert words_of(text) == ["watched", "cornered"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill told how in old songs, with names such as “gurry,” “twilt” and “slub,” all row.",
        "Ada Quill said that rowers, who like words such as “gurry” and “twilt”, were proud.",
    ],
)
def test_what_is_listed_with_an_example_is_another_one(text: str) -> None:
    assert words_of(text) == []
