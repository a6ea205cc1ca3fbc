"""Footnotes of pages: all of them stay, without the words that lead back to the text."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

PROSE = (
    "<p>The weir at Upper Wend was built in 1902 by masons of the coast,<a href='#n1' id='r1'>1</a>"
    " and nobody has mended it since then, the parish council says.</p>"
    "<p>A second paragraph tells how the water ran over it in the winter of last year, and what it"
    " took away with it on its way to the sea.</p>"
)
NOTE = "The parish register says so."


def last_block(after: str) -> tuple[BlockKind, str, str]:
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{PROSE}{after}</article>"
    article = parse_html(page.encode())
    block = article.blocks[-1]
    return block.kind, block.label, article.text[block.span.start : block.span.end]


@pytest.mark.parametrize(
    "box",
    [
        "aside class='footnote' id='n1'",
        "aside epub:type='footnote' id='n1'",
        "aside role='doc-footnote' id='n1'",
        "div class='footnote' id='n1'",
    ],
)
def test_a_note_in_a_box_of_its_own_is_a_footnote(box: str) -> None:
    after = f"<{box}><p>1. {NOTE}</p></{box.partition(' ')[0]}>"
    assert last_block(after) == (BlockKind.FOOTNOTE, "1.", NOTE)


def test_notes_in_a_footer_that_is_called_so_stay_and_other_footers_go() -> None:
    notes = f"<ol><li id='n1'>{NOTE}</li></ol>"
    assert last_block(f"<footer class='footnotes'>{notes}</footer>")[2] == NOTE
    assert last_block(f"<footer class='credits'>{notes}</footer>")[2] != NOTE


@pytest.mark.parametrize(
    "back", ["↩", "back", "Back to text", "[return]", "zurück", "Retour au texte", "↑"]
)
def test_what_leads_back_to_the_text_is_left_out(back: str) -> None:
    link = f"<a href='#r1'>{back}</a>"
    assert last_block(f"<hr><ol><li id='n1'>{NOTE} {link}</li></ol>")[2] == NOTE
    assert last_block(f"<hr><p id='n1'>1. {NOTE} {link}</p>")[2] == f"1. {NOTE}"


def test_words_that_only_look_like_it_stay() -> None:
    link = "<a href='#r1'>back</a> to the sea, as the register of the parish tells those who ask."
    assert last_block(f"<p>In spring all the water went {link}</p>")[2].startswith("In spring")
    assert "went back to the sea" in last_block(f"<p>In spring all the water went {link}</p>")[2]
    away = "<a href='/log.html'>return</a>."
    assert last_block(f"<p>The log of the harbour tells of their {away}</p>")[2].endswith("return.")
