"""Headline, authors and date at the top of a printed document, and the names below headings."""

import re
from collections.abc import Sequence
from itertools import chain

from reader.model.article import BlockKind, Meta
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.datelines import dateline_end_before_text
from reader.parsing.lines.heading_lines import is_generic_heading
from reader.parsing.lines.name_lines import author_lines, names_of_line
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.written_dates import date_in_line, is_date_line, iso_date
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.marked_authors import marked_authors

_LONGEST_NAMES = 120  # characters
_HEAD = 4  # blocks among which the byline is
NEAR_TOP = 10  # blocks among which date and dateline are
_NAME_SEPARATOR = re.compile(r",\s(?:and\s)?|\s(?:and|und|et|y|&)\s")
_LIST_SEPARATOR = re.compile(r"[,;]\s+")
_MARKS_OF_AUTHOR = re.compile(r"(?<=[^\W\d_])[*∗†‡§¶]{1,3}$")
_MARKS_OF_TITLE = re.compile(r"(?<=[^\W_])[∗†‡§¶*]$")
_ISSUE = re.compile(
    r"\b(?:no|nr|vol|volume|issue|ausgabe|jahrgang|numéro|année|núm|número|año|anno|numero)\b\.?\s?\d"
    r"|[№ºª°]\s?\d|\b\d+\.\s?(?:jahrgang|jg)\b",
    re.IGNORECASE,
)
_BELOW_MASTHEAD, _BEFORE_STORY = 2, 5  # blocks
_HEADINGS = (BlockKind.HEADLINE, BlockKind.HEADING)


def with_head(shapes: Sequence[Shape], meta: Meta) -> tuple[list[Shape], Meta]:
    """Return the blocks with their bylines marked, and the metadata that is printed.

    Args:
        shapes: The blocks of a document.
        meta: The metadata of its file.
    """
    shapes, site = _without_masthead(list(shapes))
    at = _headline_index(shapes)
    name_lines = _name_lines(shapes, meta.byline)
    byline = ""
    for index, shape in enumerate(shapes):
        kind, text, *_ = shape
        near = index < min(at + 1, NEAR_TOP) + _HEAD and kind in (
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
        )
        names = _names_in_byline(text, meta.byline if kind is BlockKind.PARAGRAPH else "")
        below = index and shapes[index - 1].kind in _HEADINGS and kind is BlockKind.PARAGRAPH
        if near and names:
            byline = byline or names
        if index in name_lines or (near and names) or (below and byline_names(text)):
            shapes[index] = Shape(BlockKind.BYLINE, text)
        elif kind is BlockKind.HEADING and near and is_date_line(text):
            shapes[index] = Shape(BlockKind.PARAGRAPH, text)
    _mark_standfirst(shapes, at + 1)
    return shapes, Meta(
        title=_MARKS_OF_TITLE.sub("", shapes[at].text)
        if at >= 0
        else meta.title or _first_heading(shapes),
        byline=byline or ", ".join(name_lines.values()) or meta.byline,
        published=_printed_date(shapes) or meta.published,
        site=site,
    )


def _headline_index(shapes: Sequence[Shape]) -> int:
    """Return the index of the headline, or -1."""
    return next((at for at, each in enumerate(shapes) if each.kind is BlockKind.HEADLINE), -1)


def _first_heading(shapes: Sequence[Shape]) -> str:
    """Return the heading that a document without a headline begins with; else empty."""
    begins = shapes and shapes[0].kind is BlockKind.HEADING
    return shapes[0].text if begins and not is_generic_heading(shapes[0].text) else ""


def _mark_standfirst(shapes: list[Shape], at: int) -> None:
    """Make a large line between headline and byline a paragraph: no text follows a heading."""
    if at and [shape.kind for shape in shapes[at : at + 2]] == [
        BlockKind.HEADING,
        BlockKind.BYLINE,
    ]:
        shapes[at] = Shape(BlockKind.PARAGRAPH, shapes[at].text)


def _without_masthead(shapes: list[Shape]) -> tuple[list[Shape], str]:
    """Return the blocks with the name of a paper as a paragraph, and that name.

    The name is larger than the first headline. Below it are number and date of the issue, or below
    that headline is a byline, but none below the name.
    """
    head = shapes[:NEAR_TOP]
    at = _headline_index(head)
    stories = range(at + 1, min(at + 1 + _BEFORE_STORY, len(head) - 1))
    story = next((each for each in stories if head[each].kind is BlockKind.HEADING), 0)
    if at < 0 or not story:
        return shapes, ""
    below = [each.text for each in head[at + 1 : min(story, at + 1 + _BELOW_MASTHEAD)]]
    dated = [text for text in below if len(text) <= _LONGEST_NAMES and iso_date(text)]
    issue = any(map(_ISSUE.search, dated))
    if not issue and not (dated and byline_names(head[story + 1].text)):
        return shapes, ""
    shapes[at] = Shape(BlockKind.PARAGRAPH, head[at].text)
    shapes[story] = Shape(BlockKind.HEADLINE, head[story].text)
    return shapes, head[at].text


def _name_lines(shapes: Sequence[Shape], author: str) -> dict[int, str]:
    """Return the names in lines of authors below the headline, by the index of the line.

    Args:
        shapes: The shapes of the document.
        author: The author in the metadata, where names that are adjacent on the page may be
            separated.
    """
    head = _head(shapes)
    below = 1 + _headline_index(head)
    while below and head[below:] and _is_caption(head[below]):
        below += 1
    lines = [
        "" if _is_title(shape) else _MARKS_OF_AUTHOR.sub("", shape.text) for shape in head[below:]
    ]
    named = _LIST_SEPARATOR.split(author)
    return {
        below + at: ", ".join(named)
        if " ".join(named) == lines[at]
        else names_of_line(lines[at].rstrip(","))
        for at in author_lines(lines, below_headline=below > 0)
    }


def _is_caption(shape: Shape) -> bool:
    return shape.kind is BlockKind.CAPTION or credit_start(shape.text) is not None


def _is_title(shape: Shape) -> bool:
    return shape.kind is BlockKind.HEADING and shape.text.isupper()


def _head(shapes: Sequence[Shape]) -> list[Shape]:
    """Return the shapes above the text, possibly with one introductory paragraph."""
    long = [at for at, shape in enumerate(shapes[:NEAR_TOP]) if len(shape.text) > _LONGEST_NAMES]
    return list(shapes[: long[1] if len(long) > 1 else NEAR_TOP])


def _printed_date(shapes: Sequence[Shape]) -> str:
    """Return the date in a short line above the text, or in the dateline.

    The metadata has only the file's date.
    """
    short = (shape.text for shape in _head(shapes) if len(shape.text) <= _LONGEST_NAMES)
    opening = (shape.text for shape in shapes[:NEAR_TOP] if shape.kind is BlockKind.PARAGRAPH)
    datelines = (text[: dateline_end_before_text(text)] for text in opening)
    return next(filter(None, map(date_in_line, chain(short, datelines))), "")


def _names_in_byline(line: str, author: str) -> str:
    """Return the names in a byline; `author` is the author in the metadata."""
    named = byline_names(line) or ", ".join(marked_authors(line))
    if named or not author or author not in line or len(line) > _LONGEST_NAMES:
        return named
    others = _NAME_SEPARATOR.split(line)
    return line if all(0 < len(name.split()) <= 4 for name in others) else ""
