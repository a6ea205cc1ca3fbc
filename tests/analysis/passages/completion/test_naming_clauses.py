"""A clause after a description tells the name that a speaker goes by."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    "described",
    [
        "A sailor known as Moss",
        "A sailor better known as Moss",
        "A sailor, known only as Moss,",
        "A sailor with the call sign Moss",
        "A sailor who goes by the name “Moss”",
        "A sailor who calls himself Moss",
        "A sailor nicknamed Moss",
        "A sailor who gave his name as Moss",
        "A sailor who gave only his first name, Moss,",
        "A sailor who asked to be called Moss",
        "A sailor, who asked to be identified only by his first name, Moss,",
        "A sailor, identified as Moss,",
        "A sailor using the alias Moss",
    ],
)
def test_a_speaker_has_the_name_that_a_clause_tells(described: str) -> None:
    assert last_speaker(f"{described} was tired. “We slept on nets,” he said.") == "Moss"
    after = described[0].lower() + described[1:].removesuffix(",")
    assert last_speaker(f"“We slept on nets,” said {after}.") == "Moss"


def test_the_speaker_may_be_described_once_more_or_named_alone() -> None:
    text = (
        "A sailor with the call sign Moss was tired. “We slept on nets,” he said.\n\n"
        "“I miss my bed,” Moss said."
    )
    assert [who for _, who in attributions(text)] == ["Moss", "Moss"]


def test_an_alias_stands_for_the_full_name() -> None:
    text = "The cook Ida Poe, better known as Thyme, laughed. “Too hot,” Thyme said."
    assert last_speaker(text) == "Ida Poe"


def test_an_alias_is_a_whole_word() -> None:
    text = "The cook Ida Poe, better known as Thymer, laughed. “Too hot,” Thyme said."
    assert last_speaker(text) == "Thyme"


@pytest.mark.parametrize(
    "text",
    [
        "A sailor was tired of the ship known as Moss. “We slept on nets,” the sailor said.",
        "A sailor, tired and wet, sat down. “We slept on nets,” said the sailor.",
        "The sailor, who gave only Dutch lessons, sat down. “We slept on nets,” said the sailor.",
        "The sailor, who calls himself Norwegian, sat down. “We slept on nets,” said the sailor.",
    ],
)
def test_the_name_of_something_else_is_nobodys(text: str) -> None:
    assert last_speaker(text).lower().endswith("sailor")


@pytest.mark.parametrize("people", ["Irish", "American"])
def test_the_people_to_whom_somebody_belongs_is_no_name(people: str) -> None:
    text = f"“We wait,” said the sailor, who calls himself {people}, on the quay."
    assert last_speaker(text) == "the sailor"
