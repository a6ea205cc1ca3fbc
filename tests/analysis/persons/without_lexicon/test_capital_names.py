"""Names in languages without a lexicon."""

import pytest
from attributions import last_speaker


def test_a_name_loses_the_ending_of_an_owner_if_it_stands_elsewhere_without_it() -> None:
    text = "Ada Quills färja är sen. ”Vi väntar på färjan”, säger Quill."
    assert last_speaker(text, "sv") == "Ada Quill"


def test_a_name_in_capitals_is_no_acronym() -> None:
    assert last_speaker("”Vi väntar på färjan”, säger ADA QUILL.", "sv") == "ADA QUILL"


def test_an_adverb_that_opens_a_sentence_is_no_first_name() -> None:
    text = "„Nezavřeme,“ řekl Mora. Bohužel Mora odešel. „Nikdo to nechce.“ Je to bohužel tak."
    assert last_speaker(text, "cs") == "Mora"


@pytest.mark.parametrize("name", ["Ahmed al-Quill", "Ahmed as-Quill"])
def test_a_surname_may_begin_with_an_arabic_article(name: str) -> None:
    assert last_speaker(f"”Vi väntar på färjan”, säger {name}.", "sv") == name
