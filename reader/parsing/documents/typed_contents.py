"""Tables of contents that are plain paragraphs, as converters write them."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line
from reader.parsing.lines.contents_titles import CONTENTS_TITLES
from reader.startup.lazy_regex import lazily

_BEFORE = 40  # lines among which a table of contents begins
_FEWEST = 2  # entries
_LONGEST_ENTRY = 150  # characters
_MOST_OTHERS = 2  # entries in a row that are no headings, such as "Title page"
_AROUND = lazily(r"\d{1,3}(?:\.\d{1,3}){0,4}\.?\s+|[\s.…·]{0,200}\d{1,4}$")
_ENTRY_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


def without_contents(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without a table of contents: a title, and lines that are headings below."""
    start = next(
        (at for at, line in enumerate(lines[:_BEFORE]) if _key(line) in CONTENTS_TITLES), -1
    )
    if start < 0:
        return list(lines)
    last = {_key(line): at for at, line in enumerate(lines) if _may_head(line)}
    end, entries, others = start + 1, 0, 0
    for at, line in enumerate(lines[start + 1 :], start + 1):
        if line.kind not in _ENTRY_KINDS or len(line.text) > _LONGEST_ENTRY or line.bold:
            break
        if last.get(_key(line), -1) > at:
            end, entries, others = at + 1, entries + 1, 0
        else:
            others += 1
            if others > _MOST_OTHERS:
                break
    return [*lines[:start], *lines[end:]] if entries >= _FEWEST else list(lines)


def _may_head(line: Line) -> bool:
    return line.kind in (BlockKind.HEADING, BlockKind.HEADLINE) or line.bold


def _key(line: Line) -> str:
    """Return the words of a line, without its number and page number."""
    text = line.text[: _LONGEST_ENTRY + 1].strip()
    return " ".join(_AROUND.sub("", text).casefold().split()) or text
