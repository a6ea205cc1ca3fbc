"""Prose in columns side by side, as programs write it that keep the layout of a page."""

from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.lines.joined_lines import join_lines

_FEWEST_LINES, _MOST_LINES = 6, 400
_WIDEST = 250  # cells of a line
_GUTTER = 2  # cells between two columns
_EDGE = 0.25  # share of the width, from each side, in which no column ends
_FEWEST_WORDS = 3.0  # of a line on average
_MOST_EMPTY = 0.3  # share of the lines of a column
_CONTINUED = 0.35  # share of the lines of a column that go on in lower case
_FULL = 0.8  # share of the width up to which lines reach with the first word below, and of lines
_MOST_PAUSES = 0.5  # share of the lines that end at a mark; verse and cells with sentences do so
_PAUSES = tuple(".!?…:;,")
_SHORT = 0.8  # share of the width; a shorter line that ends a sentence ends a paragraph
_SENTENCE_ENDS = tuple('.!?…:"”»’')


def paragraphs_of_columns(chunk: str) -> list[str]:
    """Return the paragraphs of a chunk in columns, those on the left first; empty for other text.

    Cost: linear.
    """
    lines = chunk.split("\n")
    if "\t" in chunk or not _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return []
    if max(map(len, lines)) > _WIDEST:
        return []
    if sum("  " in line.lstrip() for line in lines) < (1 - _MOST_EMPTY) * len(lines):
        return []
    columns = _columns(lines)
    if len(columns) < 2 or not all(map(_is_prose, columns)):
        return []
    return _paragraphs([line for column in columns for line in column])


def _columns(lines: Sequence[str]) -> list[Sequence[str]]:
    """Return the parts of the lines between the gaps that run through all of them."""
    end, begin = _gutter(lines)
    if begin - end < _GUTTER:
        return [lines]
    left, right = [line[:end].rstrip() for line in lines], [line[begin:].rstrip() for line in lines]
    return [*_columns(left), *_columns(right)]


def _gutter(lines: Sequence[str]) -> tuple[int, int]:
    """Return where the widest gap through all lines begins and ends, which is in the middle."""
    width = max(map(len, lines))
    taken = {at for line in lines for at, sign in enumerate(line) if sign != " "}
    best = found = (0, 0)
    for at in range(int(_EDGE * width), int((1 - _EDGE) * width)):
        found = (at + 1, at + 1) if at in taken else (found[0] or at, at + 1)
        if found[1] - found[0] > best[1] - best[0]:
            best = found
    return best


def _is_prose(column: Sequence[str]) -> bool:
    """Whether a column is running text: sentences that break off at the margin. Cells do not."""
    lines = list(filter(None, map(str.strip, column)))
    if len(lines) < _FEWEST_LINES or len(lines) < (1 - _MOST_EMPTY) * len(column):
        return False
    continued = sum(line[0].islower() for line in lines)
    words = sum(len(line.split()) for line in lines)
    if words < _FEWEST_WORDS * len(lines) or continued < _CONTINUED * len(lines):
        return False
    has_sentence = any(line.endswith(".") or ". " in line for line in lines)
    return has_sentence and _breaks_at_margin(lines)


def _breaks_at_margin(lines: Sequence[str]) -> bool:
    """Whether lines are broken where the next word would not have fitted, not where one pauses."""
    broken = [pair for pair in pairwise(lines) if not pair[0].endswith(_PAUSES)]
    least = _FULL * max(map(len, lines))
    full = sum(len(line) + 1 + len(below.partition(" ")[0]) > least for line, below in broken)
    return len(broken) >= (1 - _MOST_PAUSES) * len(lines) and full >= _FULL * len(broken)


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs in the lines of all columns, below each other."""
    width = max(map(len, lines))
    paragraphs: list[list[str]] = [[]]
    above = ""
    for line in lines:
        ended = paragraphs[-1] and paragraphs[-1][-1].endswith(_SENTENCE_ENDS)
        if ended and (line[:1] in ("", " ") or len(above) < _SHORT * width):
            paragraphs.append([])
        if line:
            above = line.strip()
            paragraphs[-1].append(above)
    return [join_lines(paragraph) for paragraph in paragraphs if paragraph]
