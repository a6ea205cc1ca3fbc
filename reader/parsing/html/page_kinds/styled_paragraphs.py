"""Replaces formatting in pages of word processors and e-books by the elements it stands for.

Such programs write paragraphs whose classes tell how they look: bold headings, indented
quotations, typed lists, code in a font of fixed width, captions in small letters.
"""

from collections.abc import Mapping, Sequence
from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.builder import CONTINUED
from reader.parsing.formatted_lines.bold_headings import recognise_bold_headings
from reader.parsing.formatted_lines.line import Line, is_monospace
from reader.parsing.formatted_lines.typed_items import mark_typed_items
from reader.parsing.formatted_lines.unstyled import most_common_size, recognise_kinds
from reader.parsing.html.dom.style_sheets import StyleSheet, points
from reader.parsing.html.dom.tree import (
    HEADING_LEVELS,
    Element,
    clear,
    first_child,
    remove,
    set_tail,
    set_text,
    wrap,
)
from reader.parsing.html.page_kinds.office_markup import lower_headings
from reader.parsing.html.page_kinds.paragraph_formatting import (
    DEFAULT_SIZE,
    PARAGRAPHS,
    SLANTED,
    WEIGHTS,
    Paragraph,
    paragraphs_of,
)
from reader.startup.lazy_regex import lazily

_LINE_START = lazily(r"(^|\n) ")  # a blank there is not shown
_INDENTED = 5.0  # points of an indent that can make a difference
_TAGS_OF_KINDS = {BlockKind.QUOTATION: "blockquote", BlockKind.CAPTION: "figcaption"}
_TITLE_SIZE = 1.3  # ratio to the usual font size
_LONGEST_TITLE = 200  # characters
_PROSE = 100  # characters; a longer line is prose
_MAX_PARAGRAPHS = 20_000  # paragraphs


def normalize_office_page(root: Element) -> None:
    """Turn formatted paragraphs in a page of a word processor into elements, in place."""
    sheet = StyleSheet(*("".join(map(str, each.itertext())) for each in root.iter("style")))
    body = first_child(root, "body")
    content = root if body is None else body
    _make_title(content, sheet)
    has_headings = len(list(islice(content.iter(*HEADING_LEVELS), 2))) > 1
    normalize_markup(content, sheet, headings=not has_headings)


def is_styled(root: Element, sheet: StyleSheet) -> bool:
    """Whether style sheets say anything of paragraphs or words that can make a difference."""
    elements = root.iter("p", "div", "span", "font")
    return any(
        _has_relevant_formatting(sheet.of(each))
        for each in elements
        if each.get("class") or each.get("style")
    )


def _has_relevant_formatting(declared: Mapping[str, str]) -> bool:
    if not declared:
        return False
    indents = (
        points(declared.get(name, ""), DEFAULT_SIZE) for name in ("margin-left", "margin-right")
    )
    return (
        declared.get("font-weight", "").startswith(WEIGHTS)
        or declared.get("font-style", "").startswith(SLANTED)
        or is_monospace(declared.get("font-family", "").partition(",")[0])
        or declared.get("text-indent", "").startswith("-")
        or any(indent and indent >= _INDENTED for indent in indents)
    )


def _make_title(root: Element, sheet: StyleSheet) -> None:
    """Turn the first paragraph into the title if it is much larger than the text."""
    paragraphs = paragraphs_of(root, sheet)[:_MAX_PARAGRAPHS]
    lines = [each.line() for each in paragraphs]
    if _has_title(lines):
        return
    common_size = most_common_size(lines)
    first = next((at for at, line in enumerate(lines) if line.text.strip()), -1)
    element = paragraphs[first].element if first >= 0 else None
    if element is None or element.tag not in PARAGRAPHS:
        return
    size, text = lines[first].size, lines[first].text
    if size >= _TITLE_SIZE * common_size > 0 and len(text) <= _LONGEST_TITLE:
        lower_headings(root)
        element.tag = "h1"


def _has_title(lines: Sequence[Line]) -> bool:
    """Whether a single heading of the first level stands above all prose."""
    top = [
        at for at, line in enumerate(lines) if line.kind is BlockKind.HEADING and line.level == 1
    ]
    prose = next((at for at, line in enumerate(lines) if len(line.text) > _PROSE), len(lines))
    return len(top) == 1 and top[0] < prose


def normalize_markup(root: Element, sheet: StyleSheet, *, headings: bool, top: int = 2) -> None:
    """Turn formatted paragraphs into the elements that they stand for, in place. Cost: linear.

    Args:
        root: The page.
        sheet: Its style sheets.
        headings: Whether paragraphs in bold may be headings.
        top: The level of the largest of them.
    """
    paragraphs = paragraphs_of(root, sheet)[:_MAX_PARAGRAPHS]
    lines = recognise_kinds([each.line() for each in paragraphs])
    if headings:
        lines = recognise_bold_headings(lines)
    lines = mark_typed_items(lines)
    for paragraph, line in zip(paragraphs, lines, strict=True):
        _convert_spans(paragraph, line)
    _convert_paragraphs(paragraphs, lines, top - 2)


def _convert_spans(paragraph: Paragraph, line: Line) -> None:
    """Turn elements that only format into those that add why, unless the paragraph is all so."""
    inside = paragraph.context.formatting
    for element, formatting in paragraph.spans:
        if not "".join(map(str, element.itertext())).strip():
            continue
        if formatting.monospace and not (inside.monospace or line.monospace):
            element.tag = "code"
        elif formatting.bold and not (inside.bold or line.bold):
            element.tag = "b"
        elif formatting.italic and not (inside.italic or line.italic):
            element.tag = "i"


def _convert_paragraphs(
    paragraphs: Sequence[Paragraph], lines: Sequence[Line], level_shift: int
) -> None:
    code: Element | None = None
    item: Element | None = None
    for paragraph, line in zip(paragraphs, lines, strict=True):
        element, kind = paragraph.element, line.kind
        is_convertible = (
            element is not None and element.tag in PARAGRAPHS and paragraph.context.kind is None
        )
        if element is None or not is_convertible:
            code = item = None
        elif kind is BlockKind.CODE or (code is not None and not line.text.strip()):
            code, item = _join_code(element, line.text, code), None
        elif kind is BlockKind.LIST_ITEM and line.label == CONTINUED and item is not None:
            element.tag, element.tail = "p", None
            item.append(element)
        else:
            code = item = None
            if kind is BlockKind.HEADING:
                element.tag = f"h{max(1, line.level + level_shift)}"
            elif kind is BlockKind.LIST_ITEM and line.label != " ":
                mark = paragraph.writer.text[: len(paragraph.writer.text) - len(line.text)]
                item = _make_item(element, line, len("".join(mark.split())))
            elif kind is BlockKind.RULE:
                clear(element)
                element.tag = "hr"
            elif kind in _TAGS_OF_KINDS:
                element.tag = _TAGS_OF_KINDS[kind]


def _join_code(element: Element, text: str, code: Element | None) -> Element:
    """Add a line to the ``pre`` element before it, or begin one."""
    text = _LINE_START.sub(r"\1", text).replace("\xa0", " ")
    if code is None:
        clear(element)
        element.tag = "pre"
        set_text(element, text)
        return element
    set_text(code, f"{code.text}\n{text}")
    remove(element)
    return code


def _make_item(element: Element, line: Line, mark: int) -> Element:
    """Put a paragraph into lists as deep as its level, without the mark at its beginning.

    Args:
        element: The paragraph, which becomes the item.
        line: The item.
        mark: Length of the mark without white space.
    """
    _remove_start(element, mark)
    wrap(element, "ol" if line.label else "ul", line.level)
    number = line.label.strip("().")
    if number.isdecimal():
        element.set("value", number)
    element.tag = "li"
    return element


def _remove_start(element: Element, count: int) -> None:
    """Remove the first `count` characters that are not white space, and white space around them."""
    for each in element.iter():
        for name in ("text", "tail"):
            if name == "tail" and each is element:
                continue
            text = (getattr(each, name) or "").lstrip()
            taken = min(count, len(text))
            count -= taken
            text = text[taken:].lstrip() if taken else text
            (set_text if name == "text" else set_tail)(each, text)
            if count == 0 and text:
                return
