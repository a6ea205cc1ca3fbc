"""Text laid out as on a typewriter or in a book: by indents and double spacing."""

from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.line_widths import cell_width, first_word_width
from reader.parsing.lines.wrapping import NARROWEST
from reader.parsing.plain_text.marked_lines import is_rule, parse_list_marker

_SAMPLED_LINES = 120
_FEWEST_LINES = 12
_FEWEST_INDENTED = 4
"""Lines of a chunk in which the indents of first lines can be told, if all paragraphs have one."""
_MOST_HEAD_LINES = 4  # above the first of these, such as a headline and a byline
_WIDEST_TYPED = 99  # cells
_WIDE_SHARE = 0.75  # of the width, which lines of a wrapped paragraph reach
_UNENDED_SHARE = 0.6  # of wide lines, at which no sentence ends
_CONTINUED_SHARE = 0.3  # of these, followed by one in lower case; titles begin with capitals
_BETWEEN_TYPED = (False, True, False, True, False)  # which of five lines are not blank
_SENTENCE_ENDS = tuple('.!?…:"”»’)。！？」』')
_STOPS, _CLOSING = tuple(".!?…。！？"), '"”»’)]」』'  # code ends in brackets, but not below a stop
_FEWEST_FIRST_LINES = 3
_DEEPEST_FIRST_LINE = 10  # columns
_MOST_FIRST_LINES = 0.5  # share of lines
_DEEPEST_QUOTATION = 12  # columns from the text
_MOST_SET_OFF = 2  # paragraphs of a quotation
_LONG = 60  # characters


def single_spaced(text: str) -> str:
    """Return a text without the blank line after each line, if it is typed with double spacing.

    Lines without one between them, such as those of a list of sources, keep those around them.

    Cost: that of the first lines, for most texts.
    """
    lines = [line.rstrip() for line in text.split("\n", _SAMPLED_LINES)[:_SAMPLED_LINES]]
    if any(above and below for above, below in pairwise(lines)):
        return text
    if not _is_wrapped(list(filter(None, lines))):
        return text
    padded = ["", "", *map(str.rstrip, text.split("\n")), "", ""]
    around = zip(padded, padded[1:], padded[2:], padded[3:], padded[4:], strict=False)
    return "\n".join(lines[2] for lines in around if tuple(map(bool, lines)) != _BETWEEN_TYPED)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines seem to be broken where the next word would not have fitted."""
    if len(lines) < _FEWEST_LINES:
        return False
    sizes = list(map(cell_width, lines))
    width = sorted(sizes)[len(sizes) * 19 // 20]
    if not NARROWEST <= width <= _WIDEST_TYPED:
        return False
    wide = [at for at, size in enumerate(sizes[:-1]) if size >= _WIDE_SHARE * width]
    unended = [
        at
        for at in wide
        if not lines[at].endswith(_SENTENCE_ENDS)
        and sizes[at] + 1 + first_word_width(lines[at + 1]) > width * 9 // 10
    ]
    if 3 * len(wide) <= len(lines) or len(unended) < _UNENDED_SHARE * len(wide):
        return False
    firsts = [lines[at + 1].lstrip()[:1] for at in unended]
    continued = sum(first.isalpha() and not first.isupper() for first in firsts)
    return continued >= _CONTINUED_SHARE * len(firsts)


def split_at_first_lines(chunk: str, width: int) -> list[str]:
    """Split a chunk whose paragraphs are told only by the indent of their first lines.

    What follows a line that ends a paragraph short of the margin, such as a heading or the items of
    a list, is a part of its own, and so are several lines with that indent, unless each seems to be
    a paragraph.

    Args:
        chunk: Lines with no blank line between them.
        width: Wrapping width in cells.
    """
    lines = chunk.split("\n")
    if len(lines) < _FEWEST_INDENTED:
        return [chunk]
    of_all = _indent_of_all(lines[_size_of_head(lines, width) :], width)
    indent = of_all or _indent_of_most(lines, width)
    if not indent:
        return [chunk]
    parts: list[list[str]] = []
    for at, line in enumerate(lines):
        own = indent_of(line)
        above = indent_of(lines[at - 1]) if at else 0
        if own == indent == above:
            begins = (of_all and _is_ended(lines[at - 1])) or _is_paragraph(lines, at - 1, width)
        else:
            begins = own == indent or (not own and _is_apart(lines[at - 1], line, width))
        if begins or not parts:
            parts.append([line])
        else:
            parts[-1].append(line)
    return ["\n".join(part) for part in parts]


def _is_paragraph(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether a line above another with the same indent is a whole paragraph."""
    line, below, after = lines[at], lines[at + 1], lines[at + 2 : at + 3]
    if after and not indent_of(after[0]) and not _ends_short(below, after[0], width):
        return line.endswith(_SENTENCE_ENDS)
    return _is_ended(line) and _ends_short(line, below, width)


def _is_ended(line: str) -> bool:
    return line.rstrip(_CLOSING).endswith(_STOPS)


def _is_apart(above: str, line: str, width: int) -> bool:
    """Whether a line at the margin continues no paragraph, and does not underline the one above."""
    if is_rule(line):
        return False
    begins_item = above.endswith(_SENTENCE_ENDS) and parse_list_marker(line) is not None
    return begins_item or _ends_short(above, line, width)


def _indent_of_most(lines: Sequence[str], width: int) -> int:
    """Return the indent of the lines that mostly begin paragraphs; 0 if none does.

    Others may be those of titles, quotations and lists.
    """
    if len(lines) < _FEWEST_LINES:
        return 0
    pairs = list(pairwise(map(indent_of, lines)))
    firsts = [own for own, below in pairs if own and not below]
    if len(firsts) < _FEWEST_FIRST_LINES or len(firsts) > _MOST_FIRST_LINES * len(lines):
        return 0
    indent = max(set(firsts), key=firsts.count)
    alike = firsts.count(indent)
    if indent > _DEEPEST_FIRST_LINE or alike < _FEWEST_FIRST_LINES or 2 * alike < len(firsts):
        return 0
    ended = sum(
        lines[at - 1].endswith(_SENTENCE_ENDS) or _ends_short(lines[at - 1], lines[at], width)
        for at in range(1, len(lines) - 1)
        if pairs[at] == (indent, 0)
    )
    return indent if 3 * ended >= 2 * (alike - 1) else 0


def _size_of_head(lines: Sequence[str], width: int) -> int:
    """Return how many lines precede the first indented one, if no sentence goes on in them."""
    size = next((at for at, line in enumerate(lines) if indent_of(line)), 0)
    if size > _MOST_HEAD_LINES:
        return 0
    goes_on = any(
        below.lstrip()[:1].islower() and not _ends_short(line, below, width)
        for line, below in pairwise(lines[: size + 1])
    )
    return 0 if goes_on else size


def _indent_of_all(lines: Sequence[str], width: int) -> int:
    """Return the indent of lines that each begin a sentence below a whole one; 0 for other text.

    All other lines are at the margin, where they go on with full lines. Prose does, code does not.
    """
    indents = list(map(indent_of, lines))
    indent = max(indents)
    if indent > _DEEPEST_FIRST_LINE or {*indents} != {0, indent}:
        return 0
    firsts = [at for at in range(1, len(lines)) if indents[at]]
    if not firsts or not all(lines[at - 1].endswith(_SENTENCE_ENDS) for at in firsts):
        return 0
    others = [at for at in range(1, len(lines)) if not indents[at]]
    goes_on = others and not any(_ends_short(lines[at - 1], lines[at], width) for at in others)
    return indent if goes_on and (indents[0] or len(firsts) > 1) else 0


def _ends_short(line: str, below: str, width: int) -> bool:
    """Whether a line is broken though the next word would have fitted."""
    return cell_width(line) + 1 + first_word_width(below) <= width * 9 // 10


def set_off_chunks(chunks: Sequence[str]) -> list[int]:
    """Return the indices of prose indented on all its lines between prose that is not."""
    indented = [at for at, chunk in enumerate(chunks) if chunk[0] in " \t"]
    begun = [at for at in indented if at and _is_deeper(chunks[at], chunks[at - 1])]
    found: list[int] = []
    for start in begun:
        end = start + 1
        while (
            end < len(chunks)
            and end - start < _MOST_SET_OFF
            and _is_deeper(chunks[end], chunks[start - 1])
        ):
            end += 1
        margins = _margins_of_prose(chunks[start - 1])
        encloses = margins and (end == len(chunks) or indent_of(chunks[end]) in margins)
        if encloses and all(map(_is_quoted_prose, chunks[start:end])):
            found += range(start, end)
    return found


def _is_deeper(chunk: str, above: str) -> bool:
    """Whether a chunk is indented more than the one above, like a quotation and not a title."""
    deeper = chunk[0] in " \t" and indent_of(chunk) - indent_of(above)
    return bool(deeper) and (chunk[0] == "\t" or 1 < deeper <= _DEEPEST_QUOTATION)


def _margins_of_prose(chunk: str) -> range:
    """Return the indents of paragraphs around a quotation below a chunk; none if it is no prose.

    Where first lines are indented, a paragraph goes on at the margin below a quotation.
    """
    first, *others = map(indent_of, chunk.split("\n"))
    introduces = bool(first) and chunk.endswith(":")
    if (len(chunk) < _LONG and not introduces) or parse_list_marker(chunk):
        return range(0)
    if introduces or (len(set(others)) == 1 and others[0] < first):
        return range(min(others, default=0), first + 1)
    return range(first, first + 1) if {first}.issuperset(others) else range(0)


def _is_quoted_prose(chunk: str) -> bool:
    """Whether an indented chunk is a sentence or more, with the same indent on all lines."""
    bare = chunk.strip()
    begins = bare.lstrip("\"'“„‘«»‚([")[:1]
    if len(bare) < _LONG or not begins.isupper() or not bare.endswith(_SENTENCE_ENDS):
        return False
    if parse_list_marker(bare):
        return False
    return len({indent_of(line) for line in chunk.split("\n")}) == 1
