"""What ordinary reports leave to grammar: who acts in a clause, and which names are persons."""

import pytest
from told_words import told


def speaker(text: str) -> str:
    """Return who has said the last quote of a text."""
    return told(text)[-1][1]


def test_goods_that_the_text_shortens_are_not_whom_he_means() -> None:
    text = (
        "Delta Lumo sold well, Ben Poe said. The Lumo is red.\n\nIt came in May, said the editor, "
        "Dr Henry Quill, when the port was shut.\n\nLumo\n\n“The year was good,” he told the paper."
    )
    assert speaker(text) == "Henry Quill"


def test_people_in_a_place_are_the_subject_of_their_own_clause() -> None:
    text = (
        "A treatment based on the work is far off, but experts in the field said the feat was a "
        "first step towards a “lamp therapy for all”."
    )
    assert speaker(text) == "experts"


def test_a_clause_with_as_is_no_report_inside_a_report() -> None:
    text = (
        "The verdict further underscored the divide between the ports as the Harbour Board "
        "pronounced itself “deeply disappointed” at what it called a trend of “silencing crews.”"
    )
    assert [name for _, name in told(text)] == ["the Harbour Board"] * 2


def test_a_clause_with_with_names_who_calls_it_so() -> None:
    text = (
        "They acknowledged that the vote helped the board, with party leader Carla Poe calling it "
        "“a gift to a failed council”."
    )
    assert speaker(text) == "Carla Poe"


@pytest.mark.parametrize("noun", ["staffer", "organizer"])
def test_a_noun_behind_an_acronym_is_the_person_whom_a_pronoun_means(noun: str) -> None:
    text = (
        f"An HBQ {noun} at the port's media days did not see it when she cleared the room for "
        "Quill.\n\n“That is the line,” she yelled."
    )
    assert speaker(text).startswith(f"An HBQ {noun}")


def test_an_adverb_before_a_pronoun_needs_no_comma() -> None:
    text = (
        "Nordo Lumo sold well. All was well with Lumo.\n\nBen Poe did not go with the port when "
        "he came in May, worried that it would sink.\n\nInstead he chose the new system, which "
        "powers Lumo boats. He said it was “no longer a battle of boats, but a war of harbours”."
    )
    assert speaker(text) == "Ben Poe"


@pytest.mark.parametrize("link", ["Without", "Against"])
def test_a_preposition_in_capitals_is_a_part_of_a_name(link: str) -> None:
    text = f"In May the charity Sailors {link} Borders called the news “a late gift to the port”."
    assert speaker(text) == f"Sailors {link} Borders"


@pytest.mark.parametrize("year", ["2011 ", ""])
def test_a_study_of_a_year_keeps_its_noun(year: str) -> None:
    text = f"According to a {year}HBQ study, the risks are “high enough to be a worry for crews”."
    assert speaker(text) == f"a {year}HBQ study"


@pytest.mark.parametrize("title", ["Dr", "Judge", "Sgt"])
def test_a_surname_that_is_a_title_elsewhere_is_one_behind_a_title(title: str) -> None:
    text = f"Jason Head of the port came. “You cannot see it all from here,” {title} Head added."
    assert speaker(text) == "Jason Head"


def test_the_end_of_a_caption_that_is_glued_to_a_name_is_no_part_of_it() -> None:
    text = (
        "Foto/Peter David PoseckJelka Quill has had a hard year.\n\n"
        "“It was as if we were twelve,” Quill said."
    )
    assert speaker(text) == "Jelka Quill"


def test_a_first_name_of_two_stays_whole() -> None:
    assert speaker("“It is very different now,” said KellyAnne Quill.") == "KellyAnne Quill"


def test_a_name_ends_before_the_short_name_of_an_office() -> None:
    text = "End quote Ada Quill US Health secretary\n\n“It was a hard case for us,” Quill said."
    assert speaker(text) == "Ada Quill"


def test_whom_a_body_is_named_after_has_a_first_name() -> None:
    text = (
        "She went to the Nick Brannock Rowing Academy.\n\n“She was shy,” said Brannock on Monday."
    )
    assert speaker(text) == "Nick Brannock"


def test_he_is_whoever_bears_one_name_and_spoke_since_not_somebody_far_away() -> None:
    far = "The lamps were lit. Rain fell. The boats lay still. Nobody came. The tide turned. "
    text = (
        "“We won the race,” coach Kevin Poe said.\n\n“I am young,” Menzil said.\n\n"
        f"{far}{far}\n\nHe was late.\n\n“I have done nothing wrong,” he said.\n\n"
        "Johnny Menzil rows for Saltrey."
    )
    assert speaker(text) == "Johnny Menzil"


@pytest.mark.parametrize("renders", ["translates as", "roughly translates as", "translates to"])
def test_the_translation_of_a_name_is_nobodys_words(renders: str) -> None:
    assert told(f"Scholars have called the boat Lumapik, which {renders} “long grass”.") == ()
