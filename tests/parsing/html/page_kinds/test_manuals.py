"""Manual pages are read completely, and so are pages that consist only of a list."""

import pytest
from listed_blocks import block_texts

from reader.model.article import SIGNATURE, Article, BlockKind
from reader.parsing.html.page import parse_html

_ENTRY = """
<div class='crumbs nav'><a href='../index.html'>Gauge</a> » <a href='index.html'>Harbours</a></div>
<h1>Class Gauge</h1>
<dl><dt>Inherits:</dt><dd><a href='Instrument.html'>Instrument</a></dd></dl>
<div class='signature'>public class <a href='Gauge.html#top'>Gauge</a></div>
<p>Reads the water of one harbour, as often as it is asked to, and keeps what it has read.</p>
<div class='tags'><p>Since:</p><ul><li>0.8</li></ul></div>
<h2>Methods</h2>
<ul><li><a href='Gauge.html#read'>read</a></li><li><a href='Gauge.html#rest'>rest</a></li></ul>
<h3 class='signature'><code>read(harbour)</code></h3>
<table><tr><td><code>Returns</code></td><td><a href='Height.html#top'>Height</a></td></tr></table>
<div class='summary-signature'><a href='#rest'>rest(Gauge)</a></div>
<div class='deprecation-comment'>Ask the <a href='Harbour.html'>harbour</a> instead.</div>
<div>overrides <a href='Instrument.html#read'>Instrument.read</a></div>
<h3>See also</h3>
<ul><li><a href='Tide.html'>Tide</a></li></ul>
"""
_SAID = (
    "Inherits:", "Instrument", "public class Gauge", "Reads the water", "Since:", "0.8", "Methods",
    "rest", "read(harbour)", "Returns", "Height", "rest(Gauge)", "Ask the harbour instead.",
    "overrides Instrument.read", "See also", "Tide",
)  # fmt: skip

_TEXT = "".join(
    f"<p>The {name} gauge stands in the water, and whoever reads it writes down what it says.</p>"
    for name in ("first", "second", "third", "fourth")
)


def _parse(body: str, head: str = "<title>Gauge</title>") -> Article:
    return parse_html(f"<html><head>{head}</head><body>{body}</body></html>".encode())


def test_a_page_of_a_manual_is_read_whole() -> None:
    text = _parse(_ENTRY).text
    assert [words for words in _SAID if words not in text] == []


def test_links_to_neighbouring_pages_are_removed() -> None:
    menu = "".join(f"<li><a href='c{number}.html'>Class {number}</a></li>" for number in range(40))
    footer = "<div class='navfooter'><a href='4.html'>Next</a>: chapter four, of the moon</div>"
    lines = block_texts(_parse(f"<div><ul>{menu}</ul></div><div>{_ENTRY}{footer}</div>"))
    assert lines[:2] == ["Class Gauge", "Inherits:"]
    assert lines[-1] == "Tide"


def test_the_text_of_a_manual_on_a_news_site_is_no_manual() -> None:
    text = _parse(_ENTRY.replace("href='", "href='/news/")).text
    assert "Reads the water" in text
    assert "Tide" not in text


def test_links_from_a_base_make_no_manual() -> None:
    head = "<title>Gauge</title><base href='https://brenn.example/'>"
    assert "Tide" not in _parse(_ENTRY, head).text


def test_a_copy_of_a_page_of_news_is_no_manual() -> None:
    head = "<title>Gauge</title><meta property='og:type' content='article'>"
    assert "Tide" not in _parse(_ENTRY, head).text


@pytest.mark.parametrize("writer", ["Doxygen 1.9", "javadoc/ClassWriter", "DocBook XSL V1"])
def test_a_program_that_writes_manuals_says_that_a_page_is_one(writer: str) -> None:
    head = f"<title>Gauge</title><meta name='generator' content='{writer}'>"
    body = "<h1>Gauge</h1><div>Package</div><div>harbour.gauges</div><div>Since 2</div>"
    body += "<p>Reads the water of one harbour, as often as it is asked to, and keeps it.</p>"
    assert block_texts(_parse(body, head))[1:4] == ["Package", "harbour.gauges", "Since 2"]
    assert "Package" not in _parse(body).text


def test_an_index_keeps_its_entries() -> None:
    entries = "".join(
        f"<tr><td><a href='b.html#{word}'>{word}</a></td><td><a href='b.html#s'>Words</a></td></tr>"
        for word in ("bore", "ebb", "flood", "neap")
    )
    jumps = "<table><tr><th>Jump to:</th><td>b e f n</td></tr></table>"
    table = f"<table><tr><th>Entry</th></tr>{entries}</table>"
    lines = block_texts(_parse(f"<h1>Index</h1><div>{jumps}{table}</div>"))
    assert lines[:3] == ["Index", "Jump to:\tb e f n", "Entry"]
    assert lines[3:] == [f"{entry}\tWords" for entry in ("bore", "ebb", "flood", "neap")]


def test_a_page_without_prose_shows_what_it_lists() -> None:
    years = "".join(
        f"<tr><td><a href='/y/{year}'>{year}</a></td><td><a href='/v/{year}'>A year of tides in"
        f" {year}</a></td></tr>"
        for year in range(1950, 1990)
    )
    slogan = "<div>Counted by hand, since the year of the flood.</div>"
    page = f"{slogan}<h1>All years</h1><table>{years}</table>"
    lines = block_texts(_parse(page))
    assert lines[-1] == "1989\tA year of tides in 1989"
    assert len(lines) > 40


def test_the_outline_of_a_page_is_removed_with_its_title() -> None:
    outline = "<div class='toc'><p>Contents</p><ul><li><a href='#a'>Of reading</a></li></ul></div>"
    text = _parse(_ENTRY.replace("<h2>", f"{outline}<h2>")).text
    assert "Of reading" not in text
    assert "Contents" not in text


def test_a_link_to_the_program_itself_is_removed() -> None:
    text = _parse(_ENTRY.replace("<h2>", "<p><a href='src/gauge.html#9'>[src]</a></p><h2>")).text
    assert "src" not in text


def test_a_note_beside_the_text_of_a_manual_stays_and_a_date_is_removed() -> None:
    notes = "<aside><p>It needs a current of its own.</p></aside><aside><p>3 March</p></aside>"
    text = _parse(_ENTRY.replace("<h2>", f"{notes}<h2>")).text
    assert "It needs a current" in text
    assert "3 March" not in text


def test_what_a_manual_says_above_its_first_headline_stays() -> None:
    above = "<p>Portable</p><img src='logo.png' alt='Harbour library'>"
    article = _parse(above + _ENTRY)
    assert "Portable" in article.text
    assert BlockKind.IMAGE not in [block.kind for block in article.blocks]


def test_a_long_program_does_not_stand_for_the_page_around_it() -> None:
    names = ", ".join(f"<a href='Gauge.html#m{number}'>m{number}</a>" for number in range(40))
    program = "\n".join(f"let tide_{number} = read(harbour, {number})" for number in range(40))
    page = f"<div><h1>Class Gauge</h1><p>{names}</p><div><pre>{program}</pre></div></div>"
    assert "m1, m2, m3" in _parse(page).text


def test_lines_of_links_to_neighbouring_pages_are_removed() -> None:
    line = "<div>« <a href='2.html'>The moon</a> :: <a href='4.html'>The wind</a> »</div>"
    lines = block_texts(_parse(f"{line}{_ENTRY}{line}"))
    assert lines[0] == "Class Gauge"
    assert lines[-1] == "Tide"


def test_a_sidebar_of_sentences_among_the_text_of_a_manual_stays() -> None:
    said = "The first gauge was a stick in the mud, and whoever came by read it to the others."
    box = f"<div class='sidebar'><p>HISTORY</p><p>{said}</p></div>"
    before = "<p>It needs a current of its own, which it takes from the lamp beside the door.</p>"
    lines = block_texts(_parse(_ENTRY.replace("<h2>", f"{before}{box}<h2>")))
    assert said in lines
    assert said not in block_texts(_parse(f"{_ENTRY}{box}"))
    offer = box.replace("sidebar", "sidebar newsletter")
    assert said not in block_texts(_parse(_ENTRY.replace("<h2>", f"{before}{offer}<h2>")))


def test_a_sidebar_longer_than_the_text_is_removed() -> None:
    links = "".join(f"<li><a href='c{number}.html'>Class {number}</a></li>" for number in range(99))
    page = f"<div class='sidebar'><h1>Harbours</h1><p>Version 4</p><ul>{links}</ul></div>{_ENTRY}"
    assert block_texts(_parse(page))[:2] == ["Class Gauge", "Inherits:"]


def test_a_short_page_of_a_manual_needs_no_scripts() -> None:
    said = "<noscript><p>JavaScript is disabled on your browser.</p></noscript>"
    body = said + "<h1>Gauge</h1><p>Reads the water of one harbour.</p>"
    writer = "<title>Gauge</title><meta name='generator' content='javadoc/ClassWriter'>"
    assert _parse(body).notices
    assert not _parse(body, writer).notices


def test_an_index_in_an_element_named_for_navigation_stays() -> None:
    chapters = "".join(f"<li><a href='{n}.html#top'>Chapter {n}</a></li>" for n in range(9))
    text = f"<h1>Tides</h1><p>Written by the harbour office.</p><ul>{chapters}</ul>"
    lines = block_texts(_parse(f"<div class='nav-content-wrap'>{text}</div>"))
    assert lines == ["Tides", "Written by the harbour office.", *(f"Chapter {n}" for n in range(9))]


def test_a_book_made_with_mdbook_is_its_chapter_alone() -> None:
    help_box = (
        "<div id='mdbook-help-container'><div id='mdbook-help-popup'><h2>Keyboard shortcuts</h2>"
        "<div><p>Press <kbd>?</kbd> to show this help</p></div></div></div>"
    )
    bar = "<div id='menu-bar'><h1 class='menu-title'>The Book of Gauges</h1></div>"
    chapter = (
        "<h1 id='ropes'><a class='header' href='#ropes'>Ropes</a></h1><p>Reads the water of one "
        "harbour, as often as it is asked to, and keeps what it has read.</p><pre>read()</pre>"
    )
    head = "<title>Ropes - The Book of Gauges</title>"
    article = _parse(f"{help_box}{bar}<main>{chapter}</main>", head)
    assert block_texts(article)[0] == "Ropes"
    assert "Keyboard" not in article.text
    assert "The Book of Gauges" not in block_texts(article)


def test_a_word_of_code_in_a_report_without_links_makes_no_manual() -> None:
    line = "The keeper types <code>tide --now</code> whenever a ship is late, and waits for a line."
    article = _parse(
        f"<p class='aut'>By Ida Lund | 3 May 2024</p><h1>Tide</h1><p>{line}</p>{_TEXT}"
    )
    assert "By Ida Lund | 3 May 2024" not in block_texts(article)


def test_pictures_and_quotations_of_a_manual_keep_who_made_and_who_said_them() -> None:
    head = "<title>Gauge</title><meta name='generator' content='Asciidoctor 2.0.20'>"
    picture = "<div><div><img src='f.png' alt='A float'></div><div>The float. Photo: Ida Lund</div>"
    said = "<div><blockquote>Water tells no lies.</blockquote><div>— Ole Kant</div></div>"
    article = _parse(f"<h1>Gauge</h1>{_TEXT}{picture}</div>{said}", head)
    kinds = {block.span.of(article.text): (block.kind, block.label) for block in article.blocks}
    assert kinds["The float."][0] is BlockKind.CAPTION
    assert kinds["Photo: Ida Lund"][0] is BlockKind.CREDIT
    assert kinds["— Ole Kant"] == (BlockKind.QUOTATION, SIGNATURE)


def test_a_menu_that_names_the_page_itself_is_removed() -> None:
    menu = (
        "<div class='related' role='navigation'><h3>Navigation</h3><ul><li><a href='i.html'>index"
        "</a></li><li><a href='Tide.html'>next</a> |</li><li><a href=''>Gauge: everything that is"
        " known about reading the water of a harbour</a></li></ul></div>"
    )
    text = _parse(f"{menu}{_ENTRY}{menu}").text
    assert "Navigation" not in text
    assert "everything that is known" not in text
    assert "Reads the water" in text


def test_the_end_of_a_trail_above_the_headline_is_removed() -> None:
    links = "<a href='i.html'></a></li><li>Reading the gauge</li><li><a href='s.txt'>Source</a>"
    trail = f"<div role='navigation'><ul class='breadcrumbs'><li>{links}</li></ul></div>"
    head = "<title>Reading the gauge</title><meta name='generator' content='Sphinx'>"
    article = _parse(f"{trail}<main><h1>Reading the gauge</h1>{_TEXT}</main>", head)
    assert block_texts(article).count("Reading the gauge") == 1
