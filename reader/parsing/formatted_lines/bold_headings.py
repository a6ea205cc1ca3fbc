"""Headings that are only set in bold, or underlined, and their levels."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line
from reader.parsing.formatted_lines.unstyled import most_common_size
from reader.parsing.lines.announcements import is_release_label
from reader.parsing.lines.name_lines import names_in
from reader.parsing.lines.written_dates import bare_date
from reader.startup.lazy_regex import lazily

_LONGEST_HEADING = 120  # characters of a bold line that can be a heading
_LARGER = 1.25  # ratio to the usual font size from which a line is large
_MOST_CONSECUTIVE = 2
_SAME_SIZE = 0.6  # points by which headings of one level may differ
_DEEPEST_BY_SIZE = 4
_NOT_AT_HEADING_END = (".", ",", ";", "“", "„", '"', "”")
_NUMBERED = lazily(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVXL]{1,6}\.|§)\s")


def recognise_bold_headings(lines: Sequence[Line]) -> list[Line]:
    """Make headings of short lines in bold, underlined or large letters above other text.

    At most two such lines follow each other.
    """
    large = most_common_size(lines) * _LARGER
    new_lines: list[Line] = []
    bold_below = 0  # bold lines between this line and the text; none below the last text
    for line in reversed(lines):
        if not line.text.strip():
            new_lines.append(line)
        elif line.kind is BlockKind.PARAGRAPH and (
            line.bold or 0 < large < line.size or _is_underlined_title(line)
        ):
            is_heading = 0 < bold_below <= _MOST_CONSECUTIVE and _may_be_heading(line.text.strip())
            bold_below += bold_below > 0
            new_lines.append(line._replace(kind=BlockKind.HEADING, level=2) if is_heading else line)
        else:
            bold_below = 1
            new_lines.append(line)
    level_of = _levels_by_size(new_lines)
    return [
        line._replace(level=level_of[line.size]) if line.kind is BlockKind.HEADING else line
        for line in reversed(new_lines)
    ]


def _is_underlined_title(line: Line) -> bool:
    """Whether a line is underlined, and neither an address nor the name of who speaks below it."""
    if not line.underlined or len(line.text) > _LONGEST_HEADING:
        return False
    text = line.text.strip()
    is_address = "@" in text or "://" in text or text.startswith("www.")
    return not is_address and not (text.endswith(":") and names_in(text[:-1]))


def _levels_by_size(lines: Sequence[Line]) -> dict[float, int]:
    """Return the level of a heading of each font size: 2 for the largest, at most 4."""
    level, last = 1, 0.0
    levels: dict[float, int] = {}
    sizes = {line.size for line in lines if line.kind is BlockKind.HEADING}
    for size in sorted(sizes, reverse=True):
        if level == 1 or (size < last - _SAME_SIZE and level < _DEEPEST_BY_SIZE):
            level, last = level + 1, size
        levels[size] = level
    return levels


def _may_be_heading(text: str) -> bool:
    ends_like_prose = text.endswith(_NOT_AT_HEADING_END) and not _NUMBERED.match(text)
    is_label_or_date = is_release_label(text) or bare_date(text) or "\n" in text
    return (
        len(text) <= _LONGEST_HEADING
        and not ends_like_prose
        and not is_label_or_date
        and any(map(str.isalpha, text))
    )
