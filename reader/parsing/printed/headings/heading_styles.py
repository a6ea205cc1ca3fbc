"""Recognises headings by their style: large, bold, italic or in capitals.

A style marks headings if it is used for little else. Text in a larger size must mostly be short;
of short lines in another style, most must be above prose. Styles that are not bold but only
italic, coloured, in capitals or centred must occur more than once.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.heading_lines import is_quoted_title
from reader.parsing.plain_text.marked_lines import parse_list_marker
from reader.parsing.printed.drawn_labels import are_labels
from reader.parsing.printed.printed_line import PageLine, is_beside
from reader.parsing.printed.tables.printed_tables import CELL

_LARGE = 1.12  # times the body size
_SMALLEST_HEADING = 0.88  # times the body size
_LONG = 160  # characters of a group that is too long for a heading
_SENTENCE = 60  # characters of a group that ends in a full stop
_LONGEST = 100  # characters of a heading that is not large
_MOST_LINES = 2  # of such a heading
_PROSE = 40  # characters of the text below
_NOT_AT_HEADING_END = (".", ",", ";", ":", "”", "…", "»", "。")
_OPENING = "“„«¿¡\"‘'(§"
_LEAST_CAPITALS = 4
_FEWEST_PLAIN_HEADINGS = 2  # headings that are not bold but only italic, coloured, or in capitals
_MOSTLY_HEADS, _BOLD_HEADS = 0.7, 0.5  # share of the short lines in one style
_MOSTLY_SHORT = 0.5  # share of the letters in one size
_ROW = re.compile(r"\s\d[\d.,%]*\s+\d[\d.,%]*$")  # the end of a table row
_MIN_OUTDENT = 1.2  # line sizes by which a line begins to the left of the text
_RARE_SHARE = 0.02  # share of the body lines that may begin where such headings do
_MIN_CENTRED_INDENT = 2.0  # line sizes by which a centred line begins to the right of the text
_SAME_ROW = 0.3  # share of a line's size between the baselines of a row


class Group(NamedTuple):
    """The lines of one paragraph.

    Attributes:
        lines: In reading order.
        text: The joined text of the lines.
        page: Index of their page.
    """

    lines: Sequence[PageLine]
    text: str
    page: int

    @property
    def size(self) -> float:
        """The size of the largest line."""
        return max(line.size for line in self.lines)


class LineStyle(NamedTuple):
    """The style of a line, apart from its size."""

    bold: bool = False
    italic: bool = False
    colour: int = 0
    capitals: bool = False
    centred: bool = False
    outdented: bool = False


_SizeStyle = tuple[int, bool, bool]
"""A size in half points, and whether it is bold and italic."""


class HeadingStyles:
    """Recognises which groups of lines of a document are headings.

    Args:
        groups: All groups of the document.
        body_size: The size of most of the text.
    """

    def __init__(self, groups: Sequence[Group], body_size: float) -> None:
        self._groups = groups
        self._body_size = body_size
        self._base_styles = [style_of(group) for group in groups]
        self._full_styles: dict[int, LineStyle] = {}
        self._left_edges = Counter(
            round(line.left)
            for group in groups
            if len(group.lines) > _MOST_LINES and group.text.endswith((".", "”", "。"))
            for line in group.lines
        )
        letters: Counter[LineStyle] = Counter()
        short: Counter[_SizeStyle] = Counter()
        total: Counter[_SizeStyle] = Counter()
        for group, style in zip(groups, self._base_styles, strict=True):
            letters[style] += len(group.text)
            large = _size_style(group, style)
            total[large] += len(group.text)
            if not _is_prose(group.text):
                short[large] += len(group.text)
        self._body_style = letters.most_common(1)[0][0] if letters else LineStyle()
        self._large_heading_styles = {
            large for large in total if short[large] >= _MOSTLY_SHORT * total[large]
        }
        self._styles_of_headings = self._find_heading_styles()

    def is_large(self, at: int) -> bool:
        """Whether a group has a larger size that is used for headings."""
        group = self._groups[at]
        return (
            group.size >= self._body_size * _LARGE
            and _size_style(group, self._base_styles[at]) in self._large_heading_styles
            and not _is_prose(group.text)
            and "@" not in group.text
        )

    def is_marked(self, at: int) -> bool:
        """Whether a group is a heading in a style that is used for headings."""
        return self._style(at) in self._styles_of_headings and self._is_above_prose(at)

    def _find_heading_styles(self) -> set[LineStyle]:
        above_prose: Counter[LineStyle] = Counter()
        short: Counter[LineStyle] = Counter()
        for at, group in enumerate(self._groups):
            if len(group.text) > _LONGEST or group.size >= self._body_size * _LARGE:
                continue
            style = self._style(at)
            if style == self._body_style or not _may_be_heading(group):
                continue
            if not self._is_in_row(at):
                short[style] += 1
                above_prose[style] += self._is_above_prose(at)
        return {
            style
            for style, count in above_prose.items()
            if (count >= _FEWEST_PLAIN_HEADINGS and count >= _MOSTLY_HEADS * short[style])
            or (style.bold and not self._body_style.bold and count >= _BOLD_HEADS * short[style])
        }

    def _style(self, at: int) -> LineStyle:
        """Return the style of a group, including whether it is centred above its column."""
        if at not in self._full_styles:
            self._full_styles[at] = self._style_with_position(at)
        return self._full_styles[at]

    def _style_with_position(self, at: int) -> LineStyle:
        group, style = self._groups[at], self._base_styles[at]
        if len(group.lines) > _MOST_LINES or len(group.text) > _LONGEST:
            return style
        below = next(
            (other for other in self._groups[at + 1 : at + 4] if len(other.lines) > _MOST_LINES),
            None,
        )
        if below is None or below.page != group.page:
            return style
        left = min(line.left for line in below.lines)
        right = max(line.right for line in below.lines)
        return style._replace(
            centred=all(_is_centred(line, left, right) for line in group.lines),
            outdented=parse_list_marker(group.text) is None
            and all(self._is_outdented(line, left) for line in group.lines),
        )

    def _is_outdented(self, line: PageLine, left: float) -> bool:
        """Whether a line begins to the left of the text below it, where hardly any text begins."""
        if left - line.left < _MIN_OUTDENT * line.size:
            return False
        edge = round(line.left)
        count = sum(self._left_edges[edge + offset] for offset in (-1, 0, 1))
        return count <= _RARE_SHARE * self._left_edges.total()

    def _is_above_prose(self, at: int) -> bool:
        """Whether a short group is above prose and does not continue the group before it."""
        group = self._groups[at]
        if not _may_be_heading(group) or group.size < _SMALLEST_HEADING * self._body_size:
            return False
        if at and self._is_open(self._groups[at - 1], group):
            return False
        style = self._style(at)
        below = at + 1
        while (
            below < len(self._groups) and below <= at + 2 and _may_be_heading(self._groups[below])
        ):
            below += 1  # a heading of another level
        if below == len(self._groups):
            return False
        text = self._groups[below]
        if self._is_in_row(at) or are_labels(text.lines[0]):
            return False
        prose = (
            len(text.text) >= _PROSE
            or CELL in text.text
            or parse_list_marker(text.text) is not None
        )
        return prose and self._style(below) != style and not text.text[:1].islower()

    def _is_in_row(self, at: int) -> bool:
        """Whether a group is next to the one before or after it, like a table cell."""
        return any(
            _are_in_one_row(self._groups[other], self._groups[other + 1])
            for other in (at - 1, at)
            if 0 <= other < len(self._groups) - 1
        )

    def _is_open(self, before: Group, group: Group) -> bool:
        """Whether the group before, on the same page, ends in the middle of a sentence."""
        if before.page != group.page or CELL in before.text or parse_list_marker(group.text):
            return False
        return len(before.text) >= _PROSE and (
            before.text[-1] in ",;-–" or before.text[-1].islower()
        )


def style_of(group: Group) -> LineStyle:
    """Return the style that all lines of a group have in common."""
    first, *others = group.lines
    bold, italic, colour = first.bold, first.italic, first.colour
    for line in others:
        bold = bold and line.bold
        italic = italic and line.italic
        colour = colour if line.colour == colour else 0
    text = group.text
    capitals = text.isupper() and sum(map(str.isalpha, text)) >= _LEAST_CAPITALS
    return LineStyle(bold, italic, colour, capitals)


def _size_style(group: Group, style: LineStyle) -> _SizeStyle:
    return round(2 * group.size), style.bold, style.italic


def _is_centred(line: PageLine, left: float, right: float) -> bool:
    before, after = line.left - left, right - line.right
    return before > _MIN_CENTRED_INDENT * line.size and abs(before - after) < line.size / 2


def _is_prose(text: str) -> bool:
    return len(text) > _LONG or (len(text) > _SENTENCE and text.endswith((".", "。", ";", ",")))


def _may_be_heading(group: Group) -> bool:
    text = group.text
    if len(text) > _LONGEST or len(group.lines) > _MOST_LINES or are_labels(group.lines[0]):
        return False
    if text.endswith(_NOT_AT_HEADING_END) and not is_quoted_title(text):
        return False
    if CELL in text or "@" in text or "://" in text or byline_names(text) or _ROW.search(text):
        return False
    return text[0] in _OPENING or (text[0].isalnum() and any(map(str.isalpha, text)))


def _are_in_one_row(group: Group, other: Group) -> bool:
    return group.page == other.page and is_beside(group.lines[-1], other.lines[0], _SAME_ROW)
