"""Papers that LaTeXML converted to HTML."""

import pytest
from made_pages import lines_of, read_page

from reader.model.article import BlockKind

_ABSTRACT = "We bound the number of boats that a lamp can guide, and show that the bound is tight."
_PROSE = "Boats that see no lamp steer by the sound of the sea, which is louder over rocks. " * 3


def paper(authors: str) -> str:
    return f"""<html><head><title>Seeing by lamps</title></head><body>
    <div id="watermark-tr">arXiv:2603.00001v1 [cs.HA] 07 Mar 2026</div>
    <article class="ltx_document"><h1 class="ltx_title">Seeing by lamps</h1>
    <div class="ltx_authors">{authors}</div><div class="ltx_abstract">
    <h6 class="ltx_title ltx_title_abstract">Abstract</h6><p class="ltx_p">{_ABSTRACT}</p></div>
    <section class="ltx_section"><h2 class="ltx_title">1 Boats</h2><p>{_PROSE}</p></section>
    <section class="ltx_bibliography"><h2>References</h2><ul class="ltx_biblist"><li
    class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[1]</span><span>A. Prell. Lamps in
    clear air.</span></li></ul></section></article></body></html>"""


def person(words: str) -> str:
    return f'<span class="ltx_creator ltx_role_author"><span class="ltx_personname">{words}</span>'


def test_authors_are_named_without_their_notes_and_addresses() -> None:
    note = '<span class="ltx_note ltx_role_thanks"><sup>†</sup>Paid by the board.</span>'
    first = person(f"Ida Lund{note}") + "<span>University of Marn i@marn.example</span></span>"
    second = person("Bo Oja<br class='ltx_break'>Marn Institute of Fog") + "</span>"
    meta = read_page(paper(first + second)).meta
    assert (meta.byline, meta.published) == ("Ida Lund, Bo Oja", "2026-03-07")


def test_several_authors_in_one_line_are_told_apart() -> None:
    line = "Ida Lund<sup>1</sup>, Bo van Oja<sup>1,2</sup> and Pell Anders<br>Room 7, Marn"
    assert read_page(paper(person(line) + "</span>")).meta.byline == (
        "Ida Lund, Bo van Oja, Pell Anders"
    )


@pytest.mark.parametrize("tag", ["article", "div"])  # the second in XHTML
def test_the_abstract_is_a_section_and_references_are_apart_from_their_labels(tag: str) -> None:
    article = read_page(paper(person("Ida Lund") + "</span>").replace("article", tag))
    headings = [
        (block.level, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.HEADING
    ]
    assert headings == [(2, "Abstract"), (2, "1 Boats"), (2, "References")]
    assert lines_of(article)[-1] == "[1] A. Prell. Lamps in clear air."


def test_items_have_their_numbers_for_labels_and_listings_are_code() -> None:
    item = (
        '<li class="ltx_item"><span class="ltx_tag ltx_tag_item">{}</span>'
        '<div class="ltx_para"><p class="ltx_p">Light the {} lamp.</p></div></li>'
    )
    loose = '<li class="ltx_item"><span class="ltx_tag ltx_tag_item">•</span> Count eggs.</li>'
    lists = f"<ul>{item.format('•', 'first')}{loose}</ul><ol>{item.format('7.', 'second')}</ol>"
    lines = "".join(
        f'<div class="ltx_listingline"><span class="ltx_text">{line}</span></div>'
        for line in ("for lamp in lamps:", "\xa0\xa0lamp.light()")
    )
    listing = f'<div class="ltx_listing ltx_lstlisting"><a href="data:,">⬇</a>{lines}</div>'
    page = paper(person("Ida Lund") + "</span>").replace(
        '<section class="ltx_bib', f'{lists}{listing}<section class="ltx_bib'
    )
    article = read_page(page)
    items = [
        (block.label, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.LIST_ITEM
    ]
    assert items[:3] == [
        ("", "Light the first lamp."),
        ("", "Count eggs."),
        ("7.", "Light the second lamp."),
    ]
    assert lines_of(article, BlockKind.CODE) == ["for lamp in lamps:\n  lamp.light()"]
