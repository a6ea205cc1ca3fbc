"""Kinds of paragraphs without a style, from how they look and what they stand beside.

Most people make a quotation by indenting it, code by its font, and a caption by small or slanted
letters below a picture.
"""

from collections.abc import Iterator, Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Indent, Line
from reader.parsing.lines.picture_credits import credit_start
from reader.startup.lazy_regex import lazily

_SMALLER = 0.95  # ratio to the usual font size below which a line counts as small
_LONGEST_CAPTION = 400  # characters
_INDENTED = 14.0  # points to the right of most text from which a paragraph is indented
_LONGEST_SOURCE = 100  # characters of a line that says whose a quotation is
_MOST_QUOTED = 0.5  # share of the letters of a document that may be quotations
_MOST_SHIFTED = 0.2  # the same for those that are only indented on the left
_DASHES = "—–"  # before whose a quotation is
_OPENING = frozenset('“„«»‹›‚‘「『"')
_ENDS = frozenset('.!?…。！？؟”“»’"」』)]')
_NUMBERED = lazily(
    r"(?:fig(?:ure|\.)?|abb(?:ildung|\.)?|tab(?:le|elle|\.)?|bild|image|photo|foto|tableau|図|表)"
    r"\s?\d{1,3}\b"
)
_SEPARATOR = lazily(r"[*＊⁂•·~#=_—–\s-]{3,60}")


def most_common_size(lines: Sequence[Line]) -> float:
    """Return the font size of most letters, in points; 0.0 if it is unknown."""
    sizes: dict[float, int] = {}
    for line in lines:
        sizes[line.size] = sizes.get(line.size, 0) + len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def recognise_kinds(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with captions, code, quotations and separators recognised. Cost: linear.

    Args:
        lines: Of a whole document, also empty ones.
    """
    return _recognise_quotations(_recognise_separators(_recognise_code(_recognise_captions(lines))))


def join_code_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each run of code as one, and without those that are empty."""
    return [line for line in _join_code_runs(lines) if line.text.strip()]


def _recognise_captions(lines: Sequence[Line]) -> list[Line]:
    """Make captions of small or slanted lines right below a picture or right above a table.

    Below a table, only those with its number are: others are notes on it.
    """
    usual = most_common_size(lines)
    recognised = list(lines)
    for at, line in enumerate(lines):
        if line.kind is not BlockKind.PARAGRAPH or not 0 < len(line.text) <= _LONGEST_CAPTION:
            continue
        before = lines[at - 1].kind if at else None
        after = lines[at + 1].kind if at + 1 < len(lines) else None
        is_below_picture = before is BlockKind.IMAGE
        is_below_table = before is BlockKind.TABLE_ROW
        is_above_table = after is BlockKind.TABLE_ROW and not is_below_table
        if not is_below_picture and not is_above_table and not is_below_table:
            continue
        is_small = line.italic or 0 < line.size < usual * _SMALLER
        is_numbered = _NUMBERED.match(line.text[:40].casefold()) is not None
        if is_below_table and not (is_small and is_numbered):
            continue
        has_credit = is_below_picture and credit_start(line.text) is not None
        if is_small or is_numbered or has_credit:
            recognised[at] = line._replace(kind=BlockKind.CAPTION)
    return recognised


def _recognise_code(lines: Sequence[Line]) -> list[Line]:
    """Make code of paragraphs in a font of fixed width, unless most of the text is."""
    total = sum(len(line.text) for line in lines)
    fixed = sum(len(line.text) for line in lines if line.monospace)
    is_exception = fixed * 2 < total
    return [
        line._replace(kind=BlockKind.CODE)
        if is_exception and line.monospace and line.kind is BlockKind.PARAGRAPH
        else line
        for line in lines
    ]


def _join_code_runs(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines with each run of code as one; empty lines inside a run are part of it."""
    run: list[str] = []
    blank: list[Line] = []
    for line in lines:
        if line.kind is BlockKind.CODE:
            run += [""] * len(blank) if run else []
            if not run:
                yield from blank
            blank = []
            run.append(line.text)
        elif not line.text.strip() and line.kind is BlockKind.PARAGRAPH:
            blank.append(line)
        else:
            if run:
                yield Line(BlockKind.CODE, "\n".join(run))
            run = []
            yield from blank
            blank = []
            yield line
    if run:
        yield Line(BlockKind.CODE, "\n".join(run))
    yield from blank


def _recognise_separators(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        separates = line.kind is BlockKind.PARAGRAPH and _SEPARATOR.fullmatch(line.text[:80])
        yield line._replace(kind=BlockKind.RULE) if separates and line.text.strip() else line


def _recognise_quotations(lines: Iterator[Line]) -> list[Line]:
    """Make quotations of prose that is indented on both sides, or indented and slanted.

    Prose that is only indented on the left is one if there is little of it, outside of lists.
    """
    recognised = list(lines)
    prose = [line for line in recognised if line.kind is BlockKind.PARAGRAPH]
    usual = _most_common_indent(prose)
    clear_quotations: set[int] = set()
    left_indented: set[int] = set()
    is_after_item = False
    for at, line in enumerate(recognised):
        if _is_indented_prose(line, usual):
            narrow = line.indent.right >= usual.right + _INDENTED
            if line.italic or narrow or line.text.lstrip()[0] in _OPENING:
                clear_quotations.add(at)
            elif not is_after_item:
                left_indented.add(at)
        elif group := _group_of_source(recognised, at, (clear_quotations, left_indented)):
            group.add(at)
        elif line.text.strip():
            is_after_item = line.kind is BlockKind.LIST_ITEM or line.indent.first < 0
    size = sum(len(line.text) for line in prose)
    for group, max_share in ((clear_quotations, _MOST_QUOTED), (left_indented, _MOST_SHIFTED)):
        if sum(len(recognised[at].text) for at in group) <= max_share * size:
            for at in group:
                recognised[at] = recognised[at]._replace(kind=BlockKind.QUOTATION)
    return recognised


def _group_of_source(lines: Sequence[Line], at: int, groups: Sequence[set[int]]) -> set[int] | None:
    """Return which quotations a line belongs to that says below one of them whose it is."""
    line, text = lines[at], lines[at].text.strip()
    if line.kind is not BlockKind.PARAGRAPH or not 0 < len(text) <= _LONGEST_SOURCE:
        return None
    is_typed_item = not text[0].isalpha() and text[0] not in _DASHES
    if line.bold or is_typed_item or line.indent != lines[at - 1].indent:
        return None
    return next((group for group in groups if at - 1 in group), None)


def _most_common_indent(lines: Sequence[Line]) -> Indent:
    """Return the indent of most letters."""
    indents: dict[Indent, int] = {}
    for line in lines:
        indents[line.indent] = indents.get(line.indent, 0) + len(line.text)
    return max(indents, key=lambda indent: indents[indent], default=Indent())


def _is_indented_prose(line: Line, usual: Indent) -> bool:
    indent = line.indent
    if line.kind is not BlockKind.PARAGRAPH or indent.first < 0:
        return False
    if line.bold and not (line.italic and indent.right >= usual.right + _INDENTED):
        return False
    return indent.left >= usual.left + _INDENTED and line.text.rstrip()[-1:] in _ENDS
