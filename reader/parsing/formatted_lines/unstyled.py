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
_MOST_QUOTED = 0.5  # share of the letters of a document that may be quotations
_MOST_SHIFTED = 0.2  # the same for those that are only indented on the left
_OPENING = frozenset('“„«»‹›‚‘「『"')
_ENDS = frozenset('.!?…。！？؟”“»’"」』)]')
_NUMBERED = lazily(
    r"(?:fig(?:ure|\.)?|abb(?:ildung|\.)?|tab(?:le|elle|\.)?|bild|image|photo|foto|tableau|図|表)"
    r"\s?\d{1,3}\b"
)
_SEPARATOR = lazily(r"[*＊⁂•·~#=_—–\s-]{3,60}")


def usual_size(lines: Sequence[Line]) -> float:
    """Return the font size of most letters, in points; 0.0 if it is unknown."""
    sizes: dict[float, int] = {}
    for line in lines:
        sizes[line.size] = sizes.get(line.size, 0) + len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def with_kinds(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with captions, code, quotations and separators recognised. Cost: linear.

    Args:
        lines: Of a whole document, also empty ones.
    """
    return _with_quotations(_with_separators(_with_code(_with_captions(lines))))


def joined(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each run of code as one, and without those that are empty."""
    return [line for line in _joined_code(lines) if line.text.strip()]


def _with_captions(lines: Sequence[Line]) -> list[Line]:
    """Make captions of small or slanted lines right below a picture or right above a table."""
    usual = usual_size(lines)
    found = list(lines)
    for at, line in enumerate(lines):
        if line.kind is not BlockKind.PARAGRAPH or not 0 < len(line.text) <= _LONGEST_CAPTION:
            continue
        before = lines[at - 1].kind if at else None
        after = lines[at + 1].kind if at + 1 < len(lines) else None
        pictured = before is BlockKind.IMAGE
        tabled = after is BlockKind.TABLE_ROW and before is not BlockKind.TABLE_ROW
        if not pictured and not tabled:
            continue
        small = line.italic or 0 < line.size < usual * _SMALLER
        named = _NUMBERED.match(line.text[:40].casefold()) is not None
        credited = pictured and credit_start(line.text) is not None
        if small or named or credited:
            found[at] = line._replace(kind=BlockKind.CAPTION)
    return found


def _with_code(lines: Sequence[Line]) -> list[Line]:
    """Make code of paragraphs in a font of fixed width, unless most of the text is."""
    total = sum(len(line.text) for line in lines)
    fixed = sum(len(line.text) for line in lines if line.monospace)
    may = fixed * 2 < total
    return [
        line._replace(kind=BlockKind.CODE)
        if may and line.monospace and line.kind is BlockKind.PARAGRAPH
        else line
        for line in lines
    ]


def _joined_code(lines: Sequence[Line]) -> Iterator[Line]:
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


def _with_separators(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        separates = line.kind is BlockKind.PARAGRAPH and _SEPARATOR.fullmatch(line.text[:80])
        yield line._replace(kind=BlockKind.RULE) if separates and line.text.strip() else line


def _with_quotations(lines: Iterator[Line]) -> list[Line]:
    """Make quotations of prose that is indented on both sides, or indented and slanted.

    Prose that is only indented on the left is one if there is little of it, outside of lists.
    """
    found = list(lines)
    prose = [line for line in found if line.kind is BlockKind.PARAGRAPH]
    usual = _usual_indent(prose)
    quoted: set[int] = set()
    shifted: set[int] = set()
    listed = False
    for at, line in enumerate(found):
        if _is_indented_prose(line, usual):
            narrow = line.indent.right >= usual.right + _INDENTED
            if line.italic or narrow or line.text.lstrip()[0] in _OPENING:
                quoted.add(at)
            elif not listed:
                shifted.add(at)
        elif line.text.strip():
            listed = line.kind is BlockKind.LIST_ITEM or line.indent.first < 0
    size = sum(len(line.text) for line in prose)
    for group, most in ((quoted, _MOST_QUOTED), (shifted, _MOST_SHIFTED)):
        if sum(len(found[at].text) for at in group) <= most * size:
            for at in group:
                found[at] = found[at]._replace(kind=BlockKind.QUOTATION)
    return found


def _usual_indent(lines: Sequence[Line]) -> Indent:
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
