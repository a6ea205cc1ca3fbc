"""Footnotes of pages: all are kept, without the back-links to the text."""

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
WIDE_NOTE = "那年冬天，所有的渡船都停在码头旁边。"


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


@pytest.mark.parametrize(
    ("written", "number"),
    [("11 ", "11"), ("<sup>11</sup>", "11"), ("<sup>1</sup>1. ", "1"), ("<b>12</b> 12: ", "12")],
)
def test_a_note_in_the_margin_has_the_number_before_it(written: str, number: str) -> None:
    note = f"<span class='sidenote'>{written}{NOTE}</span>"
    assert last_block(f"<p>In spring all the water went to the sea.{note}</p>") == (
        BlockKind.FOOTNOTE,
        f"{number}.",
        NOTE,
    )


@pytest.mark.parametrize("word", ["20th-century", "3D", "111"])
def test_the_first_word_of_a_note_in_the_margin_may_begin_with_a_number(word: str) -> None:
    text = f"{word} ferries had no radar."
    after = f"<p>In spring all the water went to the sea.<span class='sidenote'>{text}</span></p>"
    assert last_block(after) == (BlockKind.FOOTNOTE, "", text)
    wide = after.replace(text, f"12{WIDE_NOTE}")  # written without spaces
    assert last_block(wide) == (BlockKind.FOOTNOTE, "12.", WIDE_NOTE)


def test_notes_in_a_footer_that_is_called_so_stay_and_other_footers_are_removed() -> None:
    notes = f"<ol><li id='n1'>{NOTE}</li></ol>"
    assert last_block(f"<footer class='footnotes'>{notes}</footer>")[2] == NOTE
    assert last_block(f"<footer class='credits'>{notes}</footer>")[2] != NOTE


@pytest.mark.parametrize(
    "back", ["↩", "back", "Back to text", "[return]", "zurück", "Retour au texte", "↑"]
)
def test_links_from_a_note_back_to_the_text_are_left_out(back: str) -> None:
    link = f"<a href='#r1'>{back}</a>"
    assert last_block(f"<hr><ol><li id='n1'>{NOTE} {link}</li></ol>")[2] == NOTE
    assert last_block(f"<hr><p id='n1'>1. {NOTE} {link}</p>")[2] == f"1. {NOTE}"


def test_words_that_only_look_like_a_back_link_stay() -> None:
    link = "<a href='#r1'>back</a> to the sea, as the register of the parish tells those who ask."
    assert last_block(f"<p>In spring all the water went {link}</p>")[2].startswith("In spring")
    assert "went back to the sea" in last_block(f"<p>In spring all the water went {link}</p>")[2]
    away = "<a href='/log.html'>return</a>."
    assert last_block(f"<p>The log of the harbour tells of their {away}</p>")[2].endswith("return.")


def text_with_marks(markup: str) -> str:
    text = f"<h1>The weir</h1><p>{markup}</p>{PROSE}"
    page = f"<html><title>The weir</title><article>{text}</article>"
    return parse_html(page.encode()).text.split("\n\n")[1]


@pytest.mark.parametrize(
    ("mark", "written"),
    [
        ("<sup><a href='#n1'>1</a></sup>", "[1]"),
        ("<sup class='reference'><a href='#n1'>[1]</a></sup>", "[1]"),
        ("<a href='#n1'><sup>1</sup></a>", "[1]"),
        ("<sup><a href='#n1'>1</a>,<a href='#n2'>2</a></sup>", "[1],[2]"),
        ("[<a href='#n1'>1</a>]", "[1]"),
        ("<sup><a href='#n1'>[footnote 1]</a></sup>", "[1]"),
        ("[<a href='#n1'>1</a>,<a href='#n2'>2</a>]", "[1,2]"),
        (" <a class='footnote-ref' href='#n1'>1</a>", " [1]"),
        ("<sup>1</sup>", "¹"),
    ],
)
def test_the_mark_of_a_note_is_distinguished_from_the_word_before_it(
    mark: str, written: str
) -> None:
    said = f"Nobody mended the weir at Upper Wend since then.{mark} The council says so."
    told = f"Nobody mended the weir at Upper Wend since then.{written} The council says so."
    assert text_with_marks(said) == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("10<sup>6</sup> eels", "10⁶ eels"),
        ("10<sup>−3</sup> eels", "10⁻³ eels"),
        ("six m<sup>2</sup> of reed", "six m² of reed"),
        ("the 3<sup>rd</sup> of May", "the 3rd of May"),
        ("H<sub>2</sub>O", "H2O"),
        ("see section <a href='#s4'>4</a> of it", "see section 4 of it"),
        ("Abbots, <a href='#p12'>12</a>, <a href='#p13'>13</a>", "Abbots, 12, 13"),
    ],
)
def test_other_raised_figures_stay_in_the_text(written: str, told: str) -> None:
    assert text_with_marks(
        f"The weir at Upper Wend holds {written}, says the parish council of it."
    ) == (f"The weir at Upper Wend holds {told}, says the parish council of it.")


def test_a_mark_is_linked_and_its_note_known() -> None:
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{PROSE}<hr><ol>"
    page = f"{page}<li id='n1'>{NOTE}</li></ol></article>".replace("'", '"')
    article = parse_html(page.encode())
    assert [(link.span.of(article.text), link.href) for link in article.links] == [("[1]", "#n1")]
    assert [(name, article.text[at:]) for name, at in article.places] == [("n1", NOTE)]


def test_links_to_words_that_are_left_out_lead_to_the_next_words() -> None:
    page = (
        f"<html><title>The weir</title><article><h1 id='top'>The weir</h1>{PROSE}"
        "<nav id='menu'><a href='/'>Home</a></nav><h2 id='a%20b'>The sea</h2><p>It lies below"
        " the weir of the town, and of the fields around it, as every child here knows very well."
        " <a href='#top'>Up</a>, <a href='#a%20b'>here</a>, <a href='#gone'>away</a></p></article>"
    )
    article = parse_html(page.replace("'", '"').encode())
    told = {place.name: article.text[place.at :][:7] for place in article.places}
    assert told == {"top": "The wei", "a%20b": "The sea"}


@pytest.mark.parametrize("item", ["<li id='f{0}'>{1}</li>", "<li><p id='f{0}'>{1}</p></li>"])
def test_items_whose_numbers_link_to_them_in_the_text_are_footnotes(item: str) -> None:
    notes = ["Parish book of the weir, leaf nine.", "It was mended again in 1951."]
    listed = "".join(item.format(at, note) for at, note in enumerate(notes, 1))
    marks = "".join(f"<sup><a href='#f{at}'>{at}</a></sup>" for at in (1, 2))
    text = f"<p>The weir was built in a single summer{marks} by people who had never seen one.</p>"
    steps = "<p>To open it:</p><ol><li id='s1'>Turn the wheel.</li><li>Go away.</li></ol>"
    page = f"<title>The weir</title><article><h1>The weir</h1>{text}{PROSE}{steps}<hr>"
    article = parse_html(f"{page}<ol>{listed}</ol></article>".encode())
    found = [
        (block.label, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.FOOTNOTE
    ]
    assert found == [("1.", notes[0]), ("2.", notes[1])]


def test_notes_are_labelled_like_the_marks_that_lead_to_them() -> None:
    text = PROSE.replace(
        "<a href='#n1' id='r1'>1</a>",
        "<sup><a href='#na'>[a]</a></sup><sup><a href='#n1'>[1]</a></sup>",
    )
    notes = (
        "<h2>Notes</h2><ol class='references'><li id='na'>By hand.</li></ol>"
        f"<h2>References</h2><ol class='references'><li id='n1'>{NOTE}</li></ol>"
    )
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{text}{notes}</article>"
    article = parse_html(page.encode())
    found = [b for b in article.blocks if b.kind is BlockKind.FOOTNOTE]
    assert [(b.label, b.span.of(article.text)) for b in found] == [("a.", "By hand."), ("1.", NOTE)]


def test_a_note_without_a_number_has_that_of_its_mark() -> None:
    note = f"<aside epub:type='footnote' id='n1'><p>{NOTE}</p></aside>"
    assert last_block(note) == (BlockKind.FOOTNOTE, "1.", NOTE)


def test_a_note_marked_by_a_sign_is_labelled_with_it() -> None:
    text = PROSE.replace("<a href='#n1' id='r1'>1</a>", "<a href='#n1'>*</a>")
    note = f"<aside epub:type='footnote' id='n1'><p>* {NOTE}</p></aside>"
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{text}{note}</article>"
    block = parse_html(page.encode()).blocks[-1]
    assert (block.kind, block.label) == (BlockKind.FOOTNOTE, "*")


def test_a_long_row_of_signs_is_no_label() -> None:
    text = PROSE.replace("<a href='#n1' id='r1'>1</a>", f"<a href='#n1'>{'*' * 500}</a>")
    note = f"<aside epub:type='footnote' id='n1'><p>{NOTE}</p></aside>"
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{text}{note}</article>"
    assert parse_html(page.encode()).blocks[-1].label == ""


def _rules(after: str) -> int:
    page = f"<html><title>The weir</title><article><h1>The weir</h1>{PROSE}{after}</article>"
    return [block.kind for block in parse_html(page.encode()).blocks].count(BlockKind.RULE)


@pytest.mark.parametrize(
    "box",
    [
        "<section class='footnotes footnotes-end-of-document' role='doc-endnotes'><hr>{}</section>",
        "<div class='footnotes' role='doc-endnotes'><hr>{}</div>",
        "<div class='footnote'><hr />{}</div>",
        "<div id='footnotes'><hr>{}</div>",
        "<hr class='footnotes-sep'><section class='footnotes'>{}</section>",
    ],
)
def test_the_line_that_programs_draw_above_notes_is_left_out(box: str) -> None:
    notes = f"<ol><li id='n1'><p>{NOTE} <a href='#r1'>↩</a></p></li></ol>"
    assert last_block(box.format(notes)) == (BlockKind.FOOTNOTE, "1.", NOTE)
    assert _rules(box.format(notes)) == 0


@pytest.mark.parametrize(
    "after",
    [
        f"<hr><p>{NOTE}</p>",
        f"<hr><section class='sources'><p>{NOTE}</p></section><p>{NOTE} It says so again.</p>",
        f"<section class='explained'><hr><p>{NOTE}</p></section><p>{NOTE} It says so again.</p>",
        f"<section class='footnotes'><p>{NOTE}</p><hr><p>{NOTE} Twice.</p></section>",
        f"<aside class='note'><p>{NOTE}</p></aside><hr><p>{NOTE} It says so again.</p>",
        f"<hr class='footnotes-separate'><p>{NOTE} It says so again.</p>",
    ],
)
def test_lines_between_two_parts_of_the_text_stay(after: str) -> None:
    assert _rules(after) == 1
