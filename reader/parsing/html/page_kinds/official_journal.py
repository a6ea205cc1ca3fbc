"""European Union law as published by EUR-Lex: headings, articles and notes by their classes.

The classes of the Official Journal begin with "oj-" since 2023, those of rulings of its court with
"coj-"; consolidated texts have their own.
"""

from itertools import islice

from reader.parsing.html.dom.tree import (
    READ_WHOLE,
    Element,
    first_child,
    remove,
    set_attribute,
    set_tail,
    set_text,
    text_of,
    wrap,
)
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.lxml_loading import etree

_TITLES = frozenset({"doc-ti", "title-doc-first", "title-doc-last", "title-doc-oj-reference"})
_PARTS = frozenset(
    {"ti-section-1", "ti-grseq-1", "title-division-1", "title-annex-1", "sum-title-1"}
)
_SUBTITLES = frozenset({"sum-title-2", "sum-title-3"})  # in a ruling
_NUMBER_OF_PARAGRAPH = "count"  # in a ruling, in a cell of its own
_ARTICLES = frozenset({"ti-art", "title-article-norm"})
_FURTHER_LINES = frozenset(  # further lines of the heading above
    {"sti-art", "stitle-article-norm", "ti-section-2", "title-division-2", "title-annex-2"}
)
_NOTE = "note"
_TEXT = frozenset({"normal", "norm", "signatory", _NOTE})
_HEAD_PREFIX, _DATE_CLASS = "hd-", "hd-date"  # the head of the journal
_LONGEST = 1000  # characters of a title


def normalize_markup(root: Element) -> None:
    """Turn paragraphs into headings and notes according to their classes. Cost: linear."""
    named_paragraphs = [(_name(each), each) for each in root.iter("p")]
    text = [each for name, each in named_paragraphs if name in _TITLES | _TEXT | _ARTICLES]
    if text:
        _keep_only(root, _common_ancestor(text[0], text[-1]))
    articles = "h3" if any(name in _PARTS for name, _ in named_paragraphs) else "h2"
    title: Element | None = None
    above: Element | None = None
    for name, paragraph in named_paragraphs:
        if name in _TITLES and (title is None or above is title):
            if _is_of_ruling(paragraph):
                _declare_date(root, _without_note(paragraph))
            title = above = _make_heading(title, paragraph, "h1")
        elif name in _PARTS or name in _ARTICLES:
            above = _make_heading(None, paragraph, articles if name in _ARTICLES else "h2")
        elif name in _FURTHER_LINES and above is not None:
            above = _make_heading(above, paragraph, str(above.tag))
        else:
            above = None
        if name in _SUBTITLES:
            paragraph.tag = "h3"
        elif name == _NUMBER_OF_PARAGRAPH:
            _number_paragraph(paragraph)
        elif name == _NOTE:
            _make_footnote(paragraph)
        elif name == _DATE_CLASS:
            _declare_date(root, text_of(paragraph, _LONGEST))
    for name, paragraph in named_paragraphs:
        if name.startswith(_HEAD_PREFIX):
            table = next(paragraph.iterancestors("table"), paragraph)
            if table.getparent() is not None:
                remove(table)


def _name(paragraph: Element) -> str:
    name = paragraph.get("class") or ""
    return name.removeprefix("c" if name.startswith("coj-") else "").removeprefix("oj-")


def _is_of_ruling(paragraph: Element) -> bool:
    return (paragraph.get("class") or "").startswith("coj-")


def _without_note(title: Element) -> str:
    """Remove the mark of a note behind a line of the title, "(*1)", and return the line."""
    line, sign, _ = text_of(title, _LONGEST).partition(" (*")
    if sign:
        del title[:]
        set_text(title, line)
    return line


def _common_ancestor(first: Element, last: Element) -> Element:
    """Return the innermost element that contains both."""
    boxes = set(last.iterancestors())
    return next((box for box in first.iterancestors() if box in boxes), first)


def _keep_only(root: Element, text: Element) -> None:
    """Remove what the site adds around the text, and mark the page to be read whole."""
    body = first_child(root, "body")
    root.set(READ_WHOLE, "")
    if body is None or text is body or text.getparent() is None:
        return
    del body[:]
    text.tail = body.text = None
    body.append(text)


def _make_heading(above: Element | None, paragraph: Element, tag: str) -> Element:
    """Turn a paragraph into a heading, or into a further line of the heading above it."""
    if above is None:
        paragraph.tag = tag
        return paragraph
    more = f" {text_of(paragraph, _LONGEST)}"
    if len(above):
        set_tail(above[-1], (above[-1].tail or "") + more)
    else:
        set_text(above, (above.text or "") + more)
    remove(paragraph)
    return above


def _number_paragraph(number: Element) -> None:
    """Put the number of a paragraph before its text, "12 The Court …", and both out of their table.

    The number is in a cell of its own, in a table for each paragraph.
    """
    cell = number.getparent()
    beside = None if cell is None else cell.getnext()
    text = None if beside is None else first_child(beside, "p")
    table = next(number.iterancestors("table"), None)
    if beside is None or text is None or table is None or table.getparent() is None:
        return
    set_text(text, f"{text_of(number, 9)} {(text.text or '').lstrip()}")
    set_attribute(text, "id", number.get("id") or "")
    remove(number)
    if len(list(islice(table.iter("tr"), 2))) == 1:
        for line in list(beside):
            table.addprevious(line)
        remove(table)


def _make_footnote(paragraph: Element) -> None:
    """Put a note into a box of footnotes, with its number as plain text: "(1)  OJ C 11"."""
    sign = first_child(paragraph, "a")
    if sign is None:
        return
    number = text_of(sign, 9).strip("() ")
    if not number.isdigit():
        return
    rest = (sign.tail or "").lstrip()
    remove(sign)
    set_text(paragraph, f"{number}. {rest}")
    set_attribute(paragraph, "id", sign.get("id") or "")
    wrap(paragraph, "div").set("class", "footnotes")


def _declare_date(root: Element, line: str) -> None:
    """Declare the date of the journal in the head of the page."""
    head, day = first_child(root, "head"), iso_date(line)
    if head is not None and day:
        etree.SubElement(head, "meta", name="date", content=day)
