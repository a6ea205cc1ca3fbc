"""Callouts: titles and text, and quotations that say in their title whose they are."""

import pytest
from listed_blocks import kinds_and_texts

from reader.parsing.markdown.markdown import parse_markdown


def blocks(text: str) -> list[tuple[str, str]]:
    return kinds_and_texts(parse_markdown(text.encode(), location="lamp.md"))


@pytest.mark.parametrize("mark", ["[!NOTE]", "[!note]-", "[!tip] Note"])
def test_a_callout_is_its_title_and_text_and_no_quotation(mark: str) -> None:
    text = f"Lamps.\n\n> {mark}\n> Bring *oil*.\n>\n> - wicks\n\n> Nine boats.\n"
    assert blocks(text) == [
        ("paragraph", "Lamps."), ("paragraph", "Note"), ("paragraph", "Bring oil."),
        ("list_item", "wicks"), ("quotation", "Nine boats."),
    ]  # fmt: skip


def test_a_quotation_in_a_callout_stays_one() -> None:
    text = "> [!note]\n> > It burns.\n>\n> Said he.\n\nAnd so it does.\n"
    assert blocks(text) == [
        ("paragraph", "Note"), ("quotation", "It burns."), ("paragraph", "Said he."),
        ("paragraph", "And so it does."),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["quote", "QUOTE", "cite"])
def test_a_callout_of_that_kind_is_a_quotation_of_the_person_in_its_title(kind: str) -> None:
    text = f"> [!{kind}] Ida Lund, keeper\n> It burns.\n\n> Nine boats.\n"
    assert blocks(text) == [
        ("quotation", "It burns."), ("quotation", "— Ida Lund, keeper"),
        ("quotation", "Nine boats."),
    ]  # fmt: skip
    assert blocks(f"> [!{kind}]\n> It burns.\n") == [("quotation", "It burns.")]


def test_another_title_of_a_quotation_stays_above_it() -> None:
    assert blocks("> [!quote] On lamps\n> It burns.\n") == [
        ("quotation", "On lamps"), ("quotation", "It burns."),
    ]  # fmt: skip


def test_what_looks_like_a_callout_in_code_is_code() -> None:
    text = "```\n> [!NOTE]\n> Lamps\n```\n"
    assert blocks(text) == [("code", "> [!NOTE]\n> Lamps")]
    inside = "> [!NOTE]\n> ```\n> > [!TIP]\n> ```\n"
    assert blocks(inside) == [("paragraph", "Note"), ("code", "> [!TIP]")]
    nested = "> ```md\n> > [!note]\n> > Wick.\n> ```\n"
    assert blocks(nested) == [("code", "> [!note]\n> Wick.")]


def test_a_callout_may_have_nothing_but_a_title() -> None:
    assert blocks("> [!tip] Trim the wick\n\n> [!note]\n> > [!tip] Trim it\n") == [
        ("paragraph", "Trim the wick"), ("paragraph", "Note"), ("paragraph", "Trim it"),
    ]  # fmt: skip


def test_a_callout_after_a_quotation_with_open_code_is_called_by_its_kind() -> None:
    assert blocks("> ```\n> tick\n\nIt ticks.\n\n> [!NOTE]\n> Oil.\n")[-2:] == [
        ("paragraph", "Note"), ("paragraph", "Oil."),
    ]  # fmt: skip


def test_a_callout_right_below_another_keeps_its_quotation() -> None:
    assert blocks("> [!note]\n> Wick.\n> [!tip]\n> > It burns.\n")[-1] == (
        "quotation", "It burns.",
    )  # fmt: skip
