"""Highlight colours and the user's names for them."""

import pytest

from reader.model.colours import Colours

OWN = Colours(("yellow", "green", "blue"), {"yellow": "claim", "green": "evidence"})


@pytest.mark.parametrize(
    ("typed", "colour"),
    [
        ("claim", "yellow"),
        ("CLA", "yellow"),
        ("yellow", "yellow"),
        ("ev", "green"),
        ("blue", "blue"),
        ("mauve", None),
        ("", None),
    ],
)
def test_a_colour_is_found_by_its_name_or_its_own(typed: str, colour: str | None) -> None:
    assert OWN.find(typed) == colour


def test_a_beginning_that_two_colours_have_names_none() -> None:
    colours = Colours(("gold", "green"))
    assert colours.find("g") is None
    assert colours.find("go") == "gold"


def test_a_colour_without_another_name_is_called_itself() -> None:
    assert [OWN.shown(key) for key in OWN.keys] == ["claim", "evidence", "blue"]
    assert OWN.shown("mauve") == "mauve"
    assert OWN.spoken() == "claim (yellow), evidence (green), blue"


def test_colours_follow_each_other_around() -> None:
    following = [OWN.following(key) for key in ("yellow", "blue", "mauve")]
    assert following == ["green", "yellow", "yellow"]
    assert [OWN.number(key) for key in ("blue", "mauve")] == [2, 0]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("doubt", ""),
        ("claim", ""),  # its own
        ("yellow", ""),
        ("Evidence", "green is already called evidence"),
        ("green", "green is another colour"),
        ("", ""),
    ],
)
def test_a_colour_gets_no_name_by_which_another_one_is_found(name: str, problem: str) -> None:
    assert OWN.why_not_called("yellow", name) == problem
