"""Headings that are only boxes with the role of one."""

from storm_page import PROSE, TITLE, blocks_of

from reader.parsing.html.page import parse_html


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


def test_words_of_a_sentence_are_no_heading() -> None:
    word = 'It is <strong role="heading" aria-level="1">not</strong> the wind that they fear.'
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{word}</p>{PROSE}</div>")
    assert ("paragraph", "It is not the wind that they fear.") in blocks


def test_lines_in_one_box_that_says_that_it_is_a_heading_are_no_title_together() -> None:
    lines = "<div>The ferries</div><p>They stay in port.</p>"
    box = f'<div role="heading" aria-level="1">{lines}</div>'
    assert "ferriesThey" not in parse_html(f"{box}<div>{PROSE}</div>".encode()).text
