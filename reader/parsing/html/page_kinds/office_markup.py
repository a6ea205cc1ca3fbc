"""Replaces the plain paragraphs of word processors by the elements that they stand for.

Word, Google Docs, LibreOffice and the notes app of macOS mark titles, list items and quotations
only by the class of a paragraph.
"""

from itertools import islice

from reader.parsing.formatted_lines.symbol_fonts import drawn_characters, symbol_font
from reader.parsing.html.dom.style_sheets import points
from reader.parsing.html.dom.tree import (
    Element,
    first_child,
    remove,
    set_tail,
    set_text,
    text_of,
    wrap,
)
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_TITLES = word_set("MsoTitle title title-western")
_SUBTITLES = word_set("MsoSubtitle subtitle subtitle-western")
_QUOTES = word_set("MsoQuote MsoIntenseQuote")
_HEADINGS = ("h5", "h4", "h3", "h2", "h1")
_FAMILY = lazily(r"(?:^|[;\s]|symbol-)font-family:([^;,]{1,40})")  # not "mso-bidi-font-family"
_LEVEL = lazily(r"level([2-9])")
_KIX = lazily(r"lst-kix_\w*-([1-9])\b")
_BULLET = lazily(r"\s*(?:[·•o§◦▪–\uf0a7\uf0b7-]|(\d{1,3}|[a-zA-Z])[.)])\s+")
_NO_TITLE = lazily(r"|- no title specified|untitled|unknown|unknown title|document ?\d*")
_AUTHORS = word_set("author creator")
_NOBODY = frozenset({
    "un-named", "unknown", "user", "admin", "administrator", "author", "root", "owner",
    "microsoft office user", "windows user", "python-docx",
})  # fmt: skip
_DAYS = word_set("created changed issued date modified")  # when the file was made
_MARGIN = lazily(r"margin-left:\s?([\d.]{1,8}(?:in|cm|mm|pt|px))")
_INDENT = 36.0  # points by which Word indents each level
_DEEPEST = 6
_FIRST = 4  # elements of an item among which its mark is
_MOST_NAMES = 400  # paragraphs examined for the title


def normalize_markup(root: Element) -> None:
    """Turn paragraphs into the elements that their classes stand for, in place. Cost: linear."""
    _remove_placeholders(root)
    _convert_title(root)
    for note in list(root.iter("span")):
        if note.get("title") == "annotation":  # a comment
            remove(note)
    for box in root.iter("div"):
        if (box.get("class") or "").startswith("paragraph-") and first_child(box, "p") is None:
            box.tag = "p"
    for item in list(root.iter("li")):
        _remove_floating_mark(item)
    for paragraph in list(root.iter("p")):
        names = (paragraph.get("class") or "").split()
        if any(name.startswith("MsoListParagraph") for name in names):
            _make_list_item(paragraph)
        elif _QUOTES.intersection(names):
            paragraph.tag = "blockquote"
        elif "sdfootnote" in names:
            _make_footnote(paragraph)
        elif any(name.startswith("MsoToc") for name in names) and _is_of_contents(paragraph):
            remove(paragraph)
    for listing in list(root.iter("ul", "ol")):
        deeper = _KIX.search(listing.get("class") or "")
        if deeper:
            wrap(listing, listing.tag, int(deeper.group(1)))
    for box in list(root.iter("div")):
        may_be_contents = (box.get("id") or "").startswith("Table of Contents")  # of LibreOffice
        if box.get("title") in ("header", "footer") or (may_be_contents and _is_of_contents(box)):
            remove(box)
    for word in root.iter("span", "font"):
        _write_drawn_characters(word)


def _is_of_contents(element: Element) -> bool:
    """Whether an element is of the contents that the outline shows; links lead nowhere else."""
    return all("#" in link.get("href", "#") for link in element.iter("a"))


def _write_drawn_characters(word: Element) -> None:
    """Replace the letters in a symbol font by the characters that it draws."""
    named = _FAMILY.search(word.get("style") or "")
    font = symbol_font(named.group(1) if named else word.get("face") or "")
    if not font:
        return
    if word.text:
        set_text(word, drawn_characters(word.text, font))
    for inner in word:
        if inner.tail:
            set_tail(inner, drawn_characters(inner.tail, font))


def _remove_placeholders(root: Element) -> None:
    """Remove titles, authors and days that the program or its template filled in."""
    for title in list(root.iter("title")):
        if _NO_TITLE.fullmatch(text_of(title, 80).strip().casefold()):
            remove(title)
    for meta in list(root.iter("meta")):
        name = (meta.get("name") or "").casefold().removeprefix("dcterms.")
        content = (meta.get("content") or "")[:80].strip().casefold()
        filled_in = name in _AUTHORS and (not content or content in _NOBODY)
        if filled_in or name in _DAYS or (name == "title" and _NO_TITLE.fullmatch(content)):
            remove(meta)


def _remove_floating_mark(item: Element) -> None:
    """Remove the number that LibreOffice writes into an item, which the list shows by itself."""
    span = next((each for each in islice(item.iter(), _FIRST) if each.tag == "span"), None)
    if span is None or "float:left" not in (span.get("style") or "").replace(" ", ""):
        return
    mark = _BULLET.fullmatch(text_of(span, 40, gap=" ") + " ")
    if mark is None:
        return
    parent = item.getparent()
    if mark.group(1) and mark.group(1).isdecimal() and parent is not None:
        parent.tag = "ol"
        item.set("value", mark.group(1))
    remove(span)


def _convert_title(root: Element) -> None:
    """Turn the title paragraph into a heading, and move all other headings one level down."""
    found = {"h1": _TITLES, "h2": _SUBTITLES}
    title = None
    for paragraph in list(islice(root.iter("p"), _MOST_NAMES)):
        names = (paragraph.get("class") or "").split()
        tag = next((tag for tag, known in found.items() if known.intersection(names)), "")
        if tag and text_of(paragraph, 1):
            if tag == "h1":
                lower_headings(root)
                title = paragraph
            del found[tag]
            paragraph.tag = tag
    if title is None and next(root.iter("h1", "h2"), None) is None:
        _make_bold_title(root)


def lower_headings(root: Element) -> None:
    """Move all headings one level down, to make room for one of the first level."""
    for deep, high in zip(("h6", *_HEADINGS), _HEADINGS, strict=False):
        for heading in list(root.iter(high)):
            heading.tag = deep


def _make_bold_title(root: Element) -> None:
    """Turn a first paragraph that is entirely bold into a heading, as in notes."""
    first = next((each for each in islice(root.iter("p"), 3) if text_of(each, 1)), None)
    bold = next(first.iter("b"), None) if first is not None else None
    if first is not None and bold is not None and text_of(bold, 400) == text_of(first, 400):
        first.tag = "h1"


def _make_list_item(paragraph: Element) -> None:
    """Turn a paragraph into a list item, in a new list or in that of the previous item.

    One without a bullet or number is a further paragraph of that item.
    """
    style = paragraph.get("style") or ""
    marker = _BULLET.match(text_of(paragraph, 80, gap=" "))
    before = paragraph.getprevious()
    follows = before is not None and not (before.tail or "").strip()
    listed = follows and before is not None and before.get("data-office") is not None
    if not _remove_marker(paragraph) and marker is None and listed and before is not None:
        last = before
        while last.tag in ("ul", "ol") and len(last):
            last = last[-1]
        if last.tag == "li":
            _move(paragraph, last, before)
            return
    tag = "ol" if marker and marker.group(1) else "ul"
    paragraph.tag = "li"
    if marker and (marker.group(1) or "").isdecimal():
        paragraph.set("value", marker.group(1))
    deep = _depth(style)
    joins = before is not None and listed and before.tag == tag
    if before is not None and joins and before.get("data-office") == str(deep):
        inner = before
        for _ in range(deep - 1):
            inner = inner[0]
        _move(paragraph, inner, before)
        return
    wrap(paragraph, tag, deep).set("data-office", str(deep))


def _move(paragraph: Element, into: Element, before: Element) -> None:
    """Move a paragraph to the end of an element inside the one before it."""
    tail, paragraph.tail = paragraph.tail, None
    into.append(paragraph)
    set_tail(before, tail)


def _depth(style: str) -> int:
    """Return the level of an item: what its style says, or how far it is indented."""
    level = _LEVEL.search(style)
    if level:
        return int(level.group(1))
    indent = _MARGIN.search(style)
    width = points(indent.group(1), _INDENT) if indent and "mso-list" not in style else None
    return max(1, min(_DEEPEST, round((width or 0.0) / _INDENT)))


def _remove_marker(paragraph: Element) -> bool:
    """Remove the bullet or number, which is in a span of its own; return whether there is one."""
    for span in list(paragraph.iter("span")):
        style = span.get("style") or ""
        ignored = "mso-list:Ignore" in style.replace(" ", "")
        if ignored or _BULLET.fullmatch(text_of(span, 40, gap=" ") + " "):
            remove(span)
            return True
    return False


def _make_footnote(paragraph: Element) -> None:
    """Put a footnote into a box with the class of footnotes, with its number as plain text."""
    sign = first_child(paragraph, "a")
    if sign is not None and "sdfootnotesym" in (sign.get("class") or ""):
        set_text(sign, f"{text_of(sign, 9)}. ")
    paragraph.set("class", "footnote-text")
    wrap(paragraph, "div").set("class", "footnotes")
