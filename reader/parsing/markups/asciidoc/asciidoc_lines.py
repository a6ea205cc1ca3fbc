"""Rewrites the lines of AsciiDoc so that each can be converted by itself."""

from collections.abc import Iterable, Iterator

from reader.parsing.lines.chunks import indent_of
from reader.parsing.markdown.markdown import LONGEST_INLINE
from reader.startup.lazy_regex import lazily

_BLANK_OR_BRACKET = lazily(r"[\s\[\]]")
BLOCK_ATTRIBUTES = lazily(r"\[(?!\[)([^\[\]\n]{0,300})\][ \t]*$|\[\[[\w-]{1,100}\]\][ \t]*$")
CAPTION = lazily(r"\.(?![\s.])(.{1,200})$")
DELIMITERS = lazily(r"(-{4,}|\.{4,}|_{4,}|={4,}|\*{4,}|\+{4,}|/{4,}|--|\|={3,})[ \t]*$")
CELL_SEPARATOR = lazily(r"(?<!\\)\|")
HEADER = "[%header]"  # the attributes of a table whose first row is its header
_DEEPEST = 9  # marks of a list item
ITEM = lazily(rf"[ \t]*(\*{{1,{_DEEPEST}}}|\.{{1,{_DEEPEST}}}|-)[ \t]+(\S.*)$")
TERM = lazily(r"(\S.{0,200}?)::(?:[ \t]+(\S.*)|[ \t]*)$")

_UNDERLINES = "=-~^+"  # of the title, and of sections from the first level on
_SHORTEST_UNDERLINE = 3
_VERBATIM = "...."
_VERBATIM_BLOCKS = ("-", ".", "+", "/", "|")  # first signs of their delimiters
_PAIRS = (('"`', '`"'), ("'`", "`'"), ("``", "''"), ("<<", ">"))  # of a quotation or reference
_QUOTES = ('"`', "'`")  # also where words in quotation marks end code
_BEFORE_QUOTES = ("", " ", "(", "[", "—", "–")
_LONGEST_SPAN = 1000  # characters
_CONTINUATION = "+"
_MOST_JOINED_IN_CELL = 100  # lines
_MOST_JOINED = 12  # lines of a macro or a quotation


def rewritten_lines(lines: list[str]) -> list[str]:
    """Return the lines with nothing left that several lines tell only together."""
    cells = list(_with_whole_cells(list(_with_fenced_paragraphs(lines))))
    whole = list(_with_whole_spans(cells))
    return list(_with_levels_of_items(whole))


def _with_whole_cells(lines: list[str]) -> Iterator[str]:
    """Yield the lines with each line of a cell that continues another one joined to it.

    A blank line below the first one says that this is the header, unless the attributes deny it.
    """
    block = ""
    parts: list[str] = []  # the lines of a row or a cell
    for at, line in enumerate(lines):
        mark = DELIMITERS.match(line)
        is_end = mark is not None and block == mark[1]
        if parts and (is_end or CELL_SEPARATOR.search(line) or len(parts) == _MOST_JOINED_IN_CELL):
            yield " ".join(parts)
            parts = []
        if mark and block in ("", mark[1]):
            block = "" if block else mark[1]
            may_have_header = block.startswith("|") and "noheader" not in lines[at - 1]
            if may_have_header and _is_alone(lines[at + 1 : at + 3]):
                yield HEADER
            yield line
        elif not block.startswith("|"):
            yield line
        elif line.strip():
            item = ITEM.match(line) if parts else None
            parts.append(item[2] if item else line.strip())
    if parts:
        yield " ".join(parts)


def _is_alone(lines: list[str]) -> bool:
    """Whether the first line of two has words, and the second has none."""
    return [bool(line.strip()) for line in lines] == [True, False]


def with_depths(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines, each with the depth of the list item that it is attached to; 0 for none.

    The depth is the number of characters in the mark of the item.
    """
    block = ""
    depth = attached = 0  # of the last item; of the one that the line continues
    parted = False
    for line in lines:
        mark = DELIMITERS.match(line)
        item = None if block else ITEM.match(line)
        if mark and block in ("", mark[1]):
            yield attached, line
            attached = 0 if block else attached
            block = "" if block else mark[1]
        elif line.strip() == _CONTINUATION and not block:
            attached = depth
            yield 0, ""
        elif item:
            depth, attached = len(item[1]), 0
            yield 0, line
        else:
            attached = attached if block or line.strip() else 0
            ends_list = parted and not (block or attached or BLOCK_ATTRIBUTES.match(line))
            depth = 0 if ends_list and line.strip() else depth
            yield attached, line
        parted = not line.strip()


def _with_whole_spans(lines: list[str]) -> Iterator[str]:
    """Yield the lines with each macro, reference and quotation of a paragraph on one line."""
    block = ""
    parts: list[str] = []  # the lines of one that goes on
    for line in lines:
        mark = DELIMITERS.match(line)
        if parts and (mark or not line.strip() or len(parts) == _MOST_JOINED):
            yield " ".join(parts)
            parts = []
        if mark and block in ("", mark[1]):
            block = "" if block else mark[1]
        parts.append(line.strip() if parts else line)
        joined = " ".join(parts)
        if _is_verbatim(block) or len(joined) > LONGEST_INLINE or not _has_open_span(joined):
            yield joined
            parts = []
    if parts:
        yield " ".join(parts)


def _has_open_span(text: str) -> bool:
    """Whether a macro, a reference or a quotation goes on in the next line."""
    start = max(0, len(text) - _LONGEST_SPAN)
    for opening, closing in _PAIRS:
        at = text.rfind(opening, start)
        if at < 0 or text.find(closing, at + len(opening)) >= 0:
            continue
        before = text[:at].rstrip("*_")[-1:]  # in *"`bold type`"*
        if opening not in _QUOTES or before in _BEFORE_QUOTES:
            return True
    at = text.rfind("[", start)
    return at >= 0 and "]" not in text[at:] and _ends_in_macro(text[:at])


def _ends_in_macro(text: str) -> bool:
    """Whether the last word of a text is the name of a macro, a colon and what it refers to."""
    return not text[-1:].isspace() and ":" in _BLANK_OR_BRACKET.split(text)[-1]


def _is_verbatim(block: str) -> bool:
    return block.startswith(_VERBATIM_BLOCKS) and block != "--"


def _with_levels_of_items(lines: list[str]) -> Iterator[str]:
    """Yield the lines with as many marks before each list item as lists are around it.

    A mark that the lists around do not have begins a list inside the last item.
    """
    block = ""
    marks: list[str] = []
    parted = attached = False  # whether the line before is blank; whether one continues the item
    for line in lines:
        mark = DELIMITERS.match(line)
        item = None if block else ITEM.match(line)
        if mark and block in ("", mark[1]):
            block = "" if block else mark[1]
        elif not (item or block) and line.strip() and parted and not attached:
            marks = marks if BLOCK_ATTRIBUTES.match(line) or CAPTION.match(line) else []
        if item and not mark:
            marks = marks[: marks.index(item[1])] if item[1] in marks else marks
            marks.append(item[1])
            yield f"{('.' if item[1][0] == '.' else '*') * min(len(marks), _DEEPEST)} {item[2]}"
        else:
            yield line
        parted, attached = not line.strip(), line.strip() == _CONTINUATION


def with_marked_titles(lines: list[str]) -> Iterator[str]:
    """Yield the lines with each underlined title as one line that begins with its marks."""
    block = ""
    at, parted = 0, True  # whether a block may begin here
    while at < len(lines):
        line = lines[at]
        level = 0 if block or not parted else _underlined_level(line, *lines[at + 1 : at + 2])
        mark = DELIMITERS.match(line)
        if mark and not level and block in ("", mark[1]):
            block = "" if block else mark[1]
        yield f"{'=' * level} {line.strip()}" if level else line
        parted = not line.strip() or bool(level or mark or BLOCK_ATTRIBUTES.match(line))
        at += 2 if level else 1


def _with_fenced_paragraphs(lines: list[str]) -> Iterator[str]:
    """Yield the lines with each indented paragraph, which is set as typed, between delimiters."""
    block = indent = ""
    parted = True
    for line in lines:
        if indent and not line.strip():
            indent = ""
            yield _VERBATIM
        mark = None if indent else DELIMITERS.match(line)
        if mark and block in ("", mark[1]):
            block = "" if block else mark[1]
        elif parted and not block and line[:1] in (" ", "\t") and _is_typed_as_set(line):
            indent = line[: indent_of(line)]
            yield _VERBATIM
        parted = not line.strip()
        yield line.removeprefix(indent)
    if indent:
        yield _VERBATIM


def _is_typed_as_set(line: str) -> bool:
    return bool(line.strip()) and not (ITEM.match(line) or TERM.match(line.strip()))


def _underlined_level(line: str, below: str = "") -> int:
    """Return the level of a title that is underlined with signs of its length; 0 for others."""
    underline = below.rstrip()
    if len(underline) < _SHORTEST_UNDERLINE or abs(len(line.rstrip()) - len(underline)) > 1:
        return 0
    level = _UNDERLINES.find(underline[0]) + 1
    is_title = line[0] not in ".[|/" and any(map(str.isalnum, line))
    return level if underline == underline[0] * len(underline) and is_title else 0


def move_captions_below(lines: list[str]) -> Iterator[str]:
    """Yield the lines with the title of a picture moved below it, where other formats have it."""
    caption = ""
    for line in lines:
        if caption and line.startswith("image::"):
            yield from (line, f"_{caption}_", "")
            caption = ""
            continue
        if caption and not BLOCK_ATTRIBUTES.match(line):
            yield f".{caption}"
            caption = ""
        titled = CAPTION.match(line)
        if titled:
            caption = titled[1]
        else:
            yield line
    if caption:
        yield f".{caption}"
