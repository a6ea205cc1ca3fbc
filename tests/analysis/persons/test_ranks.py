"""Holders of a rank, and first ladies."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Duchess of Aldbury came. She told patients that she had “not stopped "
                "smiling”.\n\nJean Poe, 83, said the Duchess had been “so natural”.\n\n"
                "The Duchess left, and one little boy asked if she was tired. “No, darling,” "
                "she told him."
            ),
            (
                ("not stopped smiling", "Duchess of Aldbury"),
                ("so natural", "Jean Poe"),
                ("No, darling,", "Duchess of Aldbury"),
            ),
        ),
        (
            "Camilla Quill, the Duchess of Moor, came in. “Lovely,” said the Duchess of Moor.",
            (("Lovely,", "Camilla Quill"),),
        ),
        (
            "Tom Poe works at the Prince of Moor Hospital. “I slept,” he said.",
            (("I slept,", "Tom Poe"),),
        ),
        (
            "“We came,” said the Duke and Duchess of Moor.",
            (("We came,", "the Duke and Duchess of Moor"),),
        ),
    ],
)
def test_who_holds_a_rank_of_a_place_is_a_person(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_president_and_first_lady_are_two() -> None:
    text = (
        "First Lady Ada Quill opened the library. “It is a fine house,” President Quill said. "
        "Former President Quill, who left, called it “fine enough”."
    )
    assert [name for _, name in attributions(text)] == ["President Quill", "President Quill"]


@pytest.mark.parametrize(
    "rank",
    [
        "Dist. Atty.",
        "Asst. Chief",
        "Lieutenant-Colonel",
        "Col. Maj.",
        "Lt. Cmdr.",
        "Rear Adm.",
        "Cpl.",
        "Pfc.",
        "Pvt.",
        "Det. Insp.",
        "Det. Sgt.",
    ],
)
def test_a_rank_in_short_form_is_no_name(rank: str) -> None:
    assert attributions(f"“It is late,” said {rank} Ada Quill.") == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize("rank", ["DI", "DS", "DC", "Trooper"])
def test_a_rank_in_the_police_is_no_part_of_the_name(rank: str) -> None:
    text = f"“It is late,” said {rank} Ann Poe. “We wait,” {rank} Poe said."
    assert [name for _, name in attributions(text)] == ["Ann Poe", "Ann Poe"]


def test_a_firm_that_begins_like_a_rank_keeps_its_name() -> None:
    assert last_speaker("“It was a good year,” DS Poe said.") == "DS Poe"


@pytest.mark.parametrize(
    "rank",
    ["Sgt. 1st Class", "Sergeant First Class", "Lance Cpl.", "Spc.", "Ens.", "Airman", "Seaman"],
)
@pytest.mark.parametrize(
    "report", ["“It is late,” said {}.", "“It is late,” {} said.", "{} said: “It is late.”"]
)
def test_a_rank_is_no_part_of_the_name(rank: str, report: str) -> None:
    assert last_speaker(report.format(f"{rank} Thelia Quorn")) == "Thelia Quorn"


def test_lance_is_a_first_name_too() -> None:
    assert last_speaker("“It is late,” said Lance Quorn.") == "Lance Quorn"


def test_a_firm_may_be_first_class() -> None:
    assert last_speaker("First Class Quorn said: “It is late.”") == "First Class Quorn"
