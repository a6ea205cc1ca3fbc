"""Footnotes that begin with a link to their mark."""

import pytest
from gull_prose import PROSE

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

ASCIIDOCTOR = (
    '<sup class="footnote">[<a id="_footnoteref_{n}" href="#_footnotedef_{n}">{n}</a>]</sup>',
    '<div class="footnote" id="_footnotedef_{n}"><a href="#_footnoteref_{n}">{n}</a>. N{n}.</div>',
)
TYPST = (
    '<sup id="loc-{n}" role="doc-noteref"><a href="#loc-7{n}">{n}</a></sup>',
    '<li id="loc-7{n}"><sup role="doc-backlink"><a href="#loc-{n}">{n}</a></sup>N{n}.</li>',
)
GOOGLE = (
    '<sup><a href="#ftnt{n}" id="ftnt_ref{n}">[{n}]</a></sup>',
    '<div><p><a href="#ftnt_ref{n}" id="ftnt{n}">[{n}]</a><span>&nbsp;N{n}.</span></p></div>',
)
ORG = (
    '<sup><a id="fnr.{n}" href="#fn.{n}" role="doc-backlink">{n}</a></sup>',
    (
        '<div class="footdef"><sup><a id="fn.{n}" href="#fnr.{n}" role="doc-backlink">{n}</a></sup>'
        ' <div class="footpara"><p>N{n}.</p></div></div>'
    ),
)
MINIFIED = (
    "<sup class=footnote>[<a id=_footnoteref_{n} href=#_footnotedef_{n}>{n}</a>]</sup>",
    "<div class=footnote id=_footnotedef_{n}><a href=#_footnoteref_{n}>{n}</a>. N{n}.</div>",
)
IN_CAPITALS = (
    '<SUP><A HREF="#ftn{n}" ID="ref{n}">{n}</A></SUP>',
    '<DIV ID="ftn{n}"><P><A\nHREF="#ref{n}">{n}</A> N{n}.</P></DIV>',
)
NOTE_IN_A_BOX = (
    '<sup><a href="#ftn{n}" id="ref{n}">{n}</a></sup>',
    '<div id="ftn{n}"><p><a href="#ref{n}">{n}</a> N{n}.</p></div>',
)


@pytest.mark.parametrize(
    "form", [ASCIIDOCTOR, TYPST, GOOGLE, ORG, NOTE_IN_A_BOX, MINIFIED, IN_CAPITALS]
)
def test_notes_have_their_number_as_label(form: tuple[str, str]) -> None:
    mark, note = form
    prose = "".join(f"<p>{PROSE} So it is.{mark.format(n=n)}</p>" for n in (1, 2))
    notes = "".join(note.format(n=n) for n in (1, 2))
    listed = f"<ol>{notes}</ol>" if "<li" in notes else notes
    page = f"<html><body><div><h1>Gulls</h1>{prose}</div><div>{listed}</div></body></html>"
    article = parse_html(page.encode(), location="gulls.html")
    assert [
        (each.label, each.span.of(article.text))
        for each in article.blocks
        if each.kind is BlockKind.FOOTNOTE
    ] == [("1.", "N1."), ("2.", "N2.")]


def test_a_number_that_leads_to_a_place_without_a_link_back_is_no_note() -> None:
    lines = "".join(f"<p><a href='#_ftnref{n}'>{n}</a> {PROSE}</p>" for n in (1, 2))
    page = f"<html><body><h1 id=_ftnref1>Gulls</h1><p id=_ftnref2>{PROSE}</p>{lines}</body></html>"
    article = parse_html(page.encode(), location="gulls.html")
    assert BlockKind.FOOTNOTE not in {each.kind for each in article.blocks}


def test_a_number_after_other_words_of_its_paragraph_begins_no_note() -> None:
    mark = '<sup id="_ftnref{n}"><a href="#_ftn{n}">{n}</a></sup>'
    prose = "".join(f"<p>{PROSE} So it is.{mark.format(n=n)}</p>" for n in (1, 2))
    lines = "".join(
        f'<p id="_ftn{n}"><b>O</b> <span><sup><a href="#_ftnref{n}">{n}</a></sup>{PROSE}</span></p>'
        for n in (1, 2)
    )
    page = f"<html><body><h1>Gulls</h1>{prose}{lines}</body></html>"
    article = parse_html(page.encode(), location="gulls.html")
    assert BlockKind.FOOTNOTE not in {each.kind for each in article.blocks}
