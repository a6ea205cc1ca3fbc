"""Headings that are only boxes with the role of one."""

from storm_page import PROSE, TITLE, blocks_of


def _heading(text: str, level: int) -> str:
    return f'<div role="heading" aria-level="{level}"><span>{text}</span></div>'


def test_a_box_with_the_role_and_the_first_level_is_the_headline() -> None:
    story = f"<div>{PROSE}{_heading('The ferries', 2)}{PROSE}</div>"
    blocks = blocks_of(f"{_heading('Ferries stay in port as the storm comes', 1)}{story}")
    assert blocks[0] == ("headline", "Ferries stay in port as the storm comes")
    assert ("heading", "The ferries") in blocks


def test_beside_a_headline_it_heads_a_section() -> None:
    story = f"<div>{PROSE}{_heading('The ferries', 1)}{PROSE}</div>"
    blocks = blocks_of(f"<h1>{TITLE}</h1>{story}")
    assert blocks[0] == ("headline", TITLE)
    assert ("heading", "The ferries") in blocks
