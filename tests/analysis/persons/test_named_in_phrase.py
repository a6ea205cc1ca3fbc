"""The person whom a noun phrase denotes, as opposed to persons it merely mentions."""

import pytest
from attributions import last_speaker

from reader.analysis.languages.registry import language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in

BOOK = NameBook(language("en"))
BOOK.enter("Ada Quill")


@pytest.mark.parametrize(
    "phrase",
    [
        "Ada Quill",
        "Quill",
        "Ms Quill",
        "the mayor, Ada Quill",
        "mayor Quill",
        "Ada B. Quill",
        "the cook at Vell High School Ms Ada Quill",
    ],
)
def test_every_form_leads_to_the_person(phrase: str) -> None:
    person = named_in(phrase, BOOK)
    assert person is not None
    assert person.name == "Ada Quill"


@pytest.mark.parametrize(
    "phrase", ["a spokesman for Quill", "the wife of Mayor Ms Ada Quill", "Quill's lawyer", ""]
)
def test_what_only_belongs_to_a_person_leads_to_nobody(phrase: str) -> None:
    assert named_in(phrase, BOOK) is None


@pytest.mark.parametrize(
    "phrase", ["Delta's outgoing Mayor Ada Quill", "Delta's right-wing Prime Minister Ada Quill"]
)
def test_a_word_in_ing_that_describes_the_office_owns_nobody(phrase: str) -> None:
    person = named_in(phrase, BOOK)
    assert person is not None
    assert person.name == "Ada Quill"


@pytest.mark.parametrize(
    "phrase", ["a docker supporting Mayor Ada Quill", "a note from right-wing Mayor Ada Quill"]
)
def test_who_supports_or_writes_for_a_person_is_another(phrase: str) -> None:
    assert named_in(phrase, BOOK) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "a spokesman for actor Ada Quill",
        "an adviser to former president Ada Quill",
        "a campaign manager for Green challenger Ada Quill",
        "a colleague of the late singer Ada Quill",
    ],
)
def test_whoever_serves_a_described_person_is_another(phrase: str) -> None:
    assert named_in(phrase, BOOK) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "the chairman of the regional council Ada Quill",
        "a spokeswoman for the agency Ada Quill",
        "the chief of staff Ada Quill",
        "the minister of the interior Ada Quill",
        "the commissioner for enlargement Ada Quill",
        "the head of enrollment Ada Quill",
        "the owner of the trawler Ada Quill",
        "the captain of the steamer Ada Quill",
        "Secretary of State Ada Quill",
    ],
)
def test_a_name_after_an_office_and_its_body_is_that_of_the_holder(phrase: str) -> None:
    person = named_in(phrase, BOOK)
    assert person is not None
    assert person.name == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We wait,” said Delta’s outgoing Mayor Ada Quill.", "Ada Quill"),
        ("“It is late,” said right-wing Senator Ada Quill.", "Ada Quill"),
        ("The owner of the trawler Quill said: “We wait.” Ada Quill waited.", "Ada Quill"),
    ],
)
def test_a_description_in_ing_or_of_a_thing_is_not_of_somebody_else(
    text: str, speaker: str
) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("noun", ["agent", "rival"])
def test_somebody_of_a_named_person_is_somebody_else(noun: str) -> None:
    assert last_speaker(f"Ada Quill’s {noun} said: “It is late.”") == f"Ada Quill’s {noun}"


def test_a_surname_behind_a_body_is_no_name_of_the_body() -> None:
    text = "Ada Quill came. The spokesman of the ministry Quill said: “We shall never close it.”"
    assert last_speaker(text, "en") == "Ada Quill"


def test_a_title_before_a_surname_tells_spouses_apart() -> None:
    told = "President Quill and First Lady Ada Quill came. A letter from former President Quill"
    assert last_speaker(f"{told} said: “We shall never close it.”", "en") == "President Quill"
