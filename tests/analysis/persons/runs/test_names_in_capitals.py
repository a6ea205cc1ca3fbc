"""Names in capitals mean the same persons as the names written as usual."""

import pytest
from attributions import speaker_names


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("BRIAN POE", "Brian Poe"),
        ("mayor BRIAN T. POE", "Brian T. Poe"),
        ("Sen. BRIAN MCPOE (D-Ohio)", "Brian McPoe"),
        ("Brian QUILLER", "Brian Quiller"),
        ("BRIAN Quill", "Brian Quill"),
        ("the director, BRIAN POE-QUILL,", "Brian Poe-Quill"),
    ],
)
def test_a_name_in_capitals_is_resolved(name: str, usual: str) -> None:
    surname = usual.rpartition(" ")[2]
    text = f"Ida Moor watched. “We go,” said {name}. “Why?” said {surname}. He added: “It rains.”"
    assert speaker_names(text) == [usual] * 3


def test_a_surname_or_an_unknown_name_in_capitals_means_who_is_named_so() -> None:
    text = "Zendo QUILLER arrived. Ida Quiller left. “No,” QUILLER said. “Why?” she said."
    assert speaker_names(text) == ["Ida Quiller"] * 2
    for titled in ("Mr QUILLER", "MR QUILLER", "Mayor QUILLER", "MAX QUILLER III"):
        text = f"Mayor Max QUILLER arrived. “No,” {titled} said."
        assert speaker_names(text) == ["Max Quiller III" if "III" in titled else "Max Quiller"]
    for unknown in ("ZENDO POE has warned", "The port spokesman ZENDO POE has said"):
        text = f"{unknown}: “It rains.” Poe said: “It is late.”"
        assert speaker_names(text) == ["Zendo Poe"] * 2


@pytest.mark.parametrize(
    "name",
    ["the Virginia NAACP", "Ben FBI", "ADA President Ben Quill", "VIRGINIA ISD"],
)
def test_an_acronym_beside_a_first_name_is_no_surname(name: str) -> None:
    text = f"“The roof leaks,” {name} said."
    shown = name.removeprefix("the ").removeprefix("ADA President ")
    assert speaker_names(text) == [shown]


def test_what_has_an_article_and_is_in_capitals_is_nobody_s_name() -> None:
    for name in ("The CHARLOTTE OBSERVER", "The VIRGINIA ISD"):
        assert speaker_names(f"{name} said “no”.") == [name]
