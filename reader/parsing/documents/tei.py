"""Parse TEI, the XML of digital editions: letters, plays, poems, speeches, old newspapers.

What the editors restored, corrected or spelled out is shown instead of what the source has.

Source of the elements: https://tei-c.org/release/doc/tei-p5-doc/en/html/REF-ELEMENTS.html
"""

from collections.abc import Sequence
from html import escape
from itertools import groupby, islice

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.documents.xml_to_html import (
    MarkupWriter,
    Vocabulary,
    add_markup,
    join_authors,
    write_heading,
    write_link,
    write_numbered,
    write_preformatted,
    write_quoted,
)
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    XML_LANG,
    Element,
    child_named,
    first_inside,
    language_of,
    line_of,
    local_name,
    parent_name,
    parse_xml,
    text_of,
)
from reader.text.word_sets import word_set

_SECTIONS = frozenset({"div", "div1", "div2", "div3", "div4", "div5", "div6", "div7"})
_TAGS = {
    "p": "p", "l": "p", "list": "ul", "item": "li", "table": "table", "row": "tr",
    "emph": "i", "foreign": "i", "title": "i", "mentioned": "i", "code": "code", "gi": "code",
    "opener": "p", "closer": "p", "trailer": "p", "postscript": "div", "epigraph": "blockquote",
    "argument": "div", "byline": "p", "docauthor": "p", "docdate": "p", "docimprint": "p",
    "titlepart": "p", "castlist": "ul", "castitem": "li", "bibl": "span",
    "listbibl": "ul", "biblstruct": "li", "address": "div", "addrline": "div", "label": "b",
}  # fmt: skip
_LEFT_OUT = word_set(
    "teiheader standoff facsimile sourcedoc pb cb gb milestone fw anchor del index speakergrp"
    " interp interpgrp spangrp linkgrp timeline certainty respons"
)
_BLOCKS = frozenset({"p", "ab", "lg", "l", "list", "quote", "table", "figure"})
_INLINE_PARENTS = frozenset({"p", "ab", "l", "item", "cell", "head", "seg", "hi", "note", "s"})
_LOOKS = {"bold": "b", "ital": "i", "sup": "sup", "strike": "s", "line-through": "s"}
_TAGS_OF_TERMS = {"label": "dt", "headlabel": "dt", "item": "dd", "headitem": "dd"}
_LINED_PARENTS = frozenset({"opener", "closer", "titlepart", "head", "salute", "signed"})
_DATES = (  # where the header says when the text was written, before when it was published
    ".//{*}correspAction[@type='sent']//{*}date", ".//{*}creation//{*}date",
    ".//{*}sourceDesc//{*}date", ".//{*}publicationStmt//{*}date",
)  # fmt: skip
_MOST_INSIDE = 60  # elements of a quotation in a line that are examined
_QUOTATION_MARKS = frozenset("\"'“”„‘’‚«»‹›")


def parse_tei(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a TEI file.

    Raises:
        ParseError: There is no text in it.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    builder = ArticleBuilder(_meta(root))
    builder.add_head()
    writer = MarkupWriter(_TEI)
    for text in [*root.iter("{*}text")]:
        if next(text.iterancestors("{*}text"), None) is None:
            _drop_title(text, builder.meta.title)
            writer.write_element(text, 0)
    add_markup(builder, writer.markup())
    return builder.build(location)


def _drop_title(text: Element, title: str) -> None:
    """Remove the first heading and the parts of the title page that repeat the headline."""
    for part in [*text.iter("{*}titlePart"), *[*text.iter("{*}head")][:1]]:
        parent = part.getparent()
        if parent is None or local_name(parent) == "figure":
            continue
        if line_of(part) == title:
            parent.remove(part)


def _meta(root: Element) -> Meta:
    header = next(root.iter("{*}teiHeader"), root)
    statement = first_inside(header, "titleStmt")
    titles = [] if statement is None else list(statement.iterchildren("{*}title"))
    authors = [] if statement is None else list(statement.iterchildren("{*}author"))
    main = next((title for title in titles if title.get("type", "main") == "main"), None)
    return Meta(
        title=line_of(main),
        byline=join_authors([_name(author) for author in authors]),
        published=_published(header),
        language=language_of(root),
    )


def _published(header: Element) -> str:
    dates = (date for path in _DATES for date in header.iterfind(path))
    days = (iso_date(each.get("when") or each.get("notBefore") or text_of(each)) for each in dates)
    return next(filter(None, days), "")


def _name(author: Element) -> str:
    """Return a name, as it is in the language of the edition where there are several."""
    named = [*author.iter("{*}persName")] or [author]
    own = next((name for name in named if name.get(XML_LANG) is None), named[0])
    parts = [*own.iter("{*}forename"), *own.iter("{*}surname")]
    return " ".join(map(text_of, parts)) if parts else text_of(own)


def _block(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write what may stand in a line or be a paragraph: directions, salutes, signatures."""
    name = parent_name(element)
    tag = "i" if local_name(element) == "stage" else "span"
    if name in _INLINE_PARENTS:
        writer.write_wrapped(tag, element, depth)
    elif name in _LINED_PARENTS:
        writer.write_contents(element, depth)
        writer.write_raw("<br>")
    else:
        with writer.inside("p"):
            writer.write_wrapped(tag, element, depth)


def _paragraph(
    writer: MarkupWriter, elements: Sequence[Element], depth: int, lead: Sequence[Element] = ()
) -> None:
    """Write elements as the lines of one paragraph, after what leads to their words."""
    with writer.inside("p"):
        for element in lead:
            if local_name(element) == "speaker":
                writer.write_raw(f"<b>{escape(text_of(element).rstrip('.:'))}:</b> ")
            else:
                writer.write_wrapped("i", element, depth)
                writer.write_raw(" ")
        for position, element in enumerate(elements):
            writer.write_raw("<br>" if position else "")
            writer.write_contents(element, depth)


def _speech(writer: MarkupWriter, speech: Element, depth: int) -> None:
    """Write what a character says, with the name before the first words."""
    lead: list[Element] = []
    for name, run in groupby(speech.iterchildren("{*}*"), local_name):
        elements = [*run]
        if name in ("speaker", "stage"):
            lead += elements
            continue
        if name in ("p", "ab", "l"):
            size = len(elements) if name == "l" else 1  # lines of verse are one paragraph
            _paragraph(writer, elements[:size], depth, lead)
            elements = elements[size:]
        elif lead:
            _paragraph(writer, (), depth, lead)
        lead = []
        for element in elements:
            writer.write_element(element, depth)
    if lead:
        _paragraph(writer, (), depth, lead)


def _verse(writer: MarkupWriter, stanza: Element, depth: int) -> None:
    """Write a stanza, whose lines stay apart, or the stanzas of a poem."""
    for name, run in groupby(stanza.iterchildren("{*}*"), local_name):
        if name == "l":
            _paragraph(writer, [*run], depth)
        else:
            for element in run:
                writer.write_element(element, depth)


def _line_break(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write a space for the end of a line, except inside a word or where lines matter."""
    if parent_name(element) in _LINED_PARENTS:
        writer.write_raw("<br>")
    elif element.get("break") != "no":
        writer.write_text(" ")


def _rendered(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write words that are set apart by their type."""
    look = f"{element.get('rend', '')} {element.get('rendition', '')} {element.get('style', '')}"
    tags = (tag for word, tag in _LOOKS.items() if word in look)
    writer.write_wrapped(next(tags, "span"), element, depth)


def _quotation(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a quotation: as a block of its own, or in quotation marks unless the text has some."""
    before, parent = element.getprevious(), element.getparent()
    lead = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    is_among_words = parent_name(element) == "quote" and bool(f"{lead}{element.tail or ''}".strip())
    is_inline = parent_name(element) in (*_INLINE_PARENTS, "cit", "q", "said") or is_among_words
    if not is_inline or _holds_blocks(element):
        writer.write_wrapped("blockquote", element, depth)
        return
    words = text_of(element)
    is_marked = words[:1] in _QUOTATION_MARKS or lead.rstrip()[-1:] in _QUOTATION_MARKS
    if is_marked:
        writer.write_contents(element, depth)
    else:
        write_quoted(writer, element, depth)


def _holds_blocks(quotation: Element) -> bool:
    """Whether a quotation has paragraphs or verse in it, or another quotation that has."""
    inside = islice(quotation.iterdescendants("{*}*"), _MOST_INSIDE)
    noted = {each for note in quotation.iterdescendants("{*}note") for each in note.iter()}
    return any(
        local_name(each) in _BLOCKS and local_name(each) != "quote" and each not in noted
        for each in inside
    )


def _choice(writer: MarkupWriter, choice: Element, depth: int) -> None:
    """Write the reading that the editors prefer."""
    readings = {local_name(child): child for child in choice.iterchildren("{*}*")}
    for name in ("corr", "reg", "expan", "unclear", "sic", "orig", "abbr"):
        if name in readings:
            writer.write_contents(readings[name], depth)
            return
    writer.write_contents(choice, depth)


def _gap(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    writer.write_text("[…]")


def _figure(writer: MarkupWriter, figure: Element, depth: int) -> None:
    """Write a figure, with its heading, or else its description, as the caption."""
    description = child_named(figure, "figDesc")
    caption = next(figure.iterchildren("{*}head"), description)
    with writer.inside("figure"):
        for graphic in figure.iterchildren("{*}graphic"):
            writer.write_picture(graphic.get("url", ""), line_of(description))
        for child in figure.iterchildren("{*}*"):
            if local_name(child) not in ("head", "figdesc", "graphic"):
                writer.write_element(child, depth)
        if caption is not None:
            writer.write_wrapped("figcaption", caption, depth)


def _cell(writer: MarkupWriter, cell: Element, depth: int) -> None:
    """Write a cell of a table; one in a row of labels is a header cell."""
    row = cell.getparent()
    is_label = row is not None and "label" in (row.get("role"), cell.get("role"))
    writer.write_wrapped("th" if is_label else "td", cell, depth)


def _anonymous_block(writer: MarkupWriter, block: Element, depth: int) -> None:
    """Write a block that is no paragraph: code, as Pandoc writes it, or other text."""
    if "code" in block.get("type", ""):
        write_preformatted(writer, block, depth)
    else:
        writer.write_wrapped("p", block, depth)


def _list(writer: MarkupWriter, items: Element, depth: int) -> None:
    form = items.get("type", items.get("rend", ""))
    if form.startswith(("ordered", "numbered")):
        write_numbered(writer, items, depth, form)
    elif child_named(items, "label") is not None:
        with writer.inside("dl"):
            for child in items.iterchildren("{*}*"):
                if tag := _TAGS_OF_TERMS.get(local_name(child)):
                    writer.write_wrapped(tag, child, depth)
                else:
                    writer.write_element(child, depth)
    else:
        writer.write_wrapped("ul", items, depth)


def _reference(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a link to the web; other targets are places in the edition."""
    if element.get("target", "").startswith(("http://", "https://")):
        write_link(writer, element, depth)
    else:
        writer.write_contents(element, depth)


_TEI = Vocabulary(
    names=_TAGS,
    left_out=_LEFT_OUT,
    writers={
        "head": write_heading,
        "sp": _speech,
        "lg": _verse,
        "lb": _line_break,
        "hi": _rendered,
        "quote": _quotation,
        "q": _quotation,
        "said": _quotation,
        "choice": _choice,
        "gap": _gap,
        "figure": _figure,
        "list": _list,
        "cell": _cell,
        "ab": _anonymous_block,
        "ref": _reference,
        "eg": write_preformatted,
        "egxml": write_preformatted,
    }
    | dict.fromkeys(("stage", "salute", "signed", "dateline", "speaker"), _block),
    note="note",
    sections=_SECTIONS,
)
