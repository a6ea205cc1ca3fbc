"""Tells whether lines were broken for want of room, and how wide a text is wrapped.

A line is *filled* if the first word of the next line would not have fitted into the width. Nearly
all lines of hard-wrapped prose are filled; those of verse, addresses and signatures are not, and
keep their line breaks. Everything here is linear in the length of the text.
"""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from reader.parsing.lines.joined_lines import SOFT_HYPHEN
from reader.parsing.lines.line_widths import cell_width, first_word_width
from reader.startup.lazy_regex import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:  # nothing unnecessary is loaded for the first screen
    from collections.abc import Iterable, Sequence


NARROWEST, WIDEST = 30, 110  # cells; range of widths that text is wrapped to
LONG_LINE = 110  # cells; with longer lines on average each line is a paragraph
LINE_BY_LINE = -1
"""Stands for the wrapping width where each line is a paragraph, as word processors save text."""
_MOST_FILLED = 0.8
_FULL = 0.88  # of the widest line, where letters differ in width
_FEWEST_INSIDE, _MOST_STOPS = 0.25, 0.4  # shares of the lines that break off between two words
_LONG_SHARE = 0.25  # of a text in lines that are too long to be wrapped
_MOSTLY_LONG = 0.6
_FEW_CHUNKS = 60  # of a short text; of a long one only those of several lines are known
_FEW_BLANK = 8  # lines on average before a blank one where lines are paragraphs
_ALIKE = 12  # cells by which the lines of wrapped text differ, mostly
_JUDGED_LINES = 200  # at the beginning of a text, that tell whether each is a sentence or more
_FEWEST_WHOLE = 5  # of them
_NO_PROSE = frozenset("0123456789-*+>|•·◦▪‣ \t")  # begin items, quotations and tables
_INSIDE = frozenset(",;-–—")  # ends of lines inside a sentence, besides letters
_LINE_ENDS = tuple('.!?…。！？؟۔।"”“’»«」』')  # of sentences and speech
SAMPLED_CHUNKS = 400
SENTENCE_ENDS = (*'.!?…。！？"”’»」』)', ".'", "!'", "?'")
OPENING = "([\"'“‘„«"
_BEFORE_CAPITALS = " \t\u3000" + OPENING
_MOST_CAPITALS = 7  # lines of prose that may all begin with a capital, like German nouns
WIDEST_VERSE = 60  # cells; verse does not fill lines of this width
_WIDE_GAP = " " * 6
CELL_GAP = " " * 3  # between the columns of a table
_VERSE_STOPS = tuple(",.;:!?–—…")
LABEL = lazily(r"[ \t]*([^\W\d_a-z][\w.'’ -]{0,30}):[ \t]")  # who speaks in a conversation
FEWEST_TURNS = 2


def wrapped_width(chunks: "Sequence[str]") -> int:
    """Return the width in cells that the text is wrapped to; 0 if it is not hard-wrapped.

    `LINE_BY_LINE` if much text is in lines that are too long for that, with few blank ones, or if
    nearly all lines are whole sentences.

    Args:
        chunks: The stretches between blank lines; those of one line are ignored.
    """
    sizes: list[int] = []
    several = judged = 0
    beginning: list[str] = []
    for chunk in chunks:
        if "\n" in chunk:
            lines = chunk[:20_000].split("\n")
            if len(beginning) < _JUDGED_LINES:
                beginning += lines
                judged += 1
            if is_verse(lines) and max(map(cell_width, lines)) < WIDEST_VERSE:
                continue
            sizes += map(cell_width, lines[:-1])
            several += 1
            if several == SAMPLED_CHUNKS:
                break
    if (judged == 1 or len(beginning) >= _FEW_BLANK * judged) and _are_whole_sentences(beginning):
        return LINE_BY_LINE
    if len(sizes) < 3:
        return 0
    sizes.sort()
    lines_of_each = _FEWEST_WHOLE if len(chunks) == 1 else _FEW_BLANK * several
    if (
        sizes[-1] > LONG_LINE
        and len(sizes) >= lines_of_each
        and (_is_line_by_line(sizes) or _is_prose_line_by_line(beginning))
    ):
        return LINE_BY_LINE
    if len(chunks) < _FEW_CHUNKS:
        lone = (len(chunk) for chunk in chunks if "\n" not in chunk)
        if sum(size for size in lone if size > LONG_LINE) > sum(sizes):
            return 0  # most text is in long lines, and only head and foot in short ones
    width = sizes[len(sizes) * 19 // 20]
    near = sum(size > width - 16 for size in sizes)
    return width if NARROWEST <= width <= WIDEST and near * 3 > len(sizes) else 0


def _are_whole_sentences(lines: "Sequence[str]") -> bool:
    """Whether most lines end a sentence, and none goes on in the next: all are paragraphs.

    Items of lists and rows of tables do not count, which may be anything. Where all lines are
    short, they may as well be verse or steps of instructions.
    """
    prose = [line for line in lines if line[:1] not in _NO_PROSE and "\t" not in line]
    ended = sum(line.endswith(_LINE_ENDS) for line in prose)
    if len(prose) < max(_FEWEST_WHOLE, len(lines) // 2) or ended * 5 < len(prose) * 3:
        return False
    if max(map(cell_width, prose)) < WIDEST_VERSE:
        return False
    return not _go_on(lines)


def _go_on(lines: "Iterable[str]") -> bool:
    """Whether a sentence goes on in another line."""
    return any(
        after[:1].islower() and (before[-1:].isalnum() or before[-1:] in _INSIDE)
        for before, after in pairwise(lines)
    )


def _is_prose_line_by_line(lines: "Sequence[str]") -> bool:
    """Whether text is line by line without its lists and tables, whose lines are short.

    Where the lines of those are wrapped, the others tell nothing.
    """
    prose = [line for line in lines if line[:1] not in _NO_PROSE and "\t" not in line]
    return _is_line_by_line(sorted(map(cell_width, prose))) and not _go_on(map(str.lstrip, lines))


def _is_line_by_line(sizes: "Sequence[int]") -> bool:
    """Whether much text is in lines that are too long to be wrapped, and no others end alike.

    Args:
        sizes: The widths of lines in cells, in order.
    """
    fitting = bisect_right(sizes, LONG_LINE)
    if fitting == len(sizes):
        return False
    share = sum(sizes[fitting:]) / sum(sizes)
    if share < _LONG_SHARE or share > _MOSTLY_LONG:
        return share > _MOSTLY_LONG
    alike = fitting - bisect_left(sizes, sizes[fitting - 1] - _ALIKE) if fitting else 0
    return alike * 3 < fitting or not fitting


def is_filled(lines: "Sequence[str]", width: int) -> bool:
    """Whether the breaks between `lines` come from wrapping to `width` cells (0: unknown)."""
    sizes = list(map(cell_width, lines))
    if sum(map(_has_wide_gap, lines)) * 2 > len(lines):
        return False
    if width and min(sizes[:-1]) > width - 8:
        return width >= WIDEST_VERSE or not is_verse(lines)
    widest = max(sizes[:-1])
    width = max(widest, width * 9 // 10) if len(lines) > 2 or not width else width
    if width < NARROWEST or (len(lines) == 2 and width < 50):
        return False
    filled = sum(
        size + 1 + first_word_width(after) > width
        for size, after in zip(sizes[:-1], lines[1:], strict=True)
    )
    return filled >= _MOST_FILLED * (len(lines) - 1) and not is_verse(lines)


def breaks_off(lines: "Sequence[str]", width: int) -> bool:
    """Whether lines break off inside words or sentences, as copied from a printed page.

    The letters there differ in width, and so do full lines. Lines too wide for verse may have been
    wrapped twice. Verse ends its lines with its phrases.
    """
    if any(line[-1] == SOFT_HYPHEN for line in lines[:-1]):
        return True
    if not lines[-1].endswith((*SENTENCE_ENDS, ":")):
        return False
    widest = max(width * 9 // 10, *map(cell_width, lines[:-1]))
    if widest < (NARROWEST if width > 0 else WIDEST_VERSE):
        return False
    if sum(CELL_GAP in line for line in lines) * 2 > len(lines):
        return False
    breaks = list(pairwise(lines))
    full = [
        cell_width(before) + 1 + first_word_width(after) > widest * _FULL
        for before, after in breaks
    ]
    cut_off = _cut_off(lines, full) if widest >= WIDEST_VERSE else [False] * len(full)
    stops = sum(
        before.endswith(_VERSE_STOPS) and not cut
        for before, cut in zip(lines[:-1], cut_off, strict=True)
    )
    inside = sum(
        before[-1].isalnum() and after.lstrip(OPENING)[:1].islower() for before, after in breaks
    )
    if stops > _MOST_STOPS * len(breaks) or inside < _FEWEST_INSIDE * len(breaks):
        return False
    if sum(full) + sum(cut_off) < _MOST_FILLED * len(breaks):
        return False
    fields = sum(LABEL.match(line[:60]) is not None for line in lines)
    return fields < FEWEST_TURNS


def _cut_off(lines: "Sequence[str]", full: list[bool]) -> list[bool]:
    """Return for each line but the last whether it only holds what wrapping cut off the one above.

    Args:
        lines: Lines that may have been wrapped twice.
        full: Of each but the last, whether it was broken for want of room.
    """
    goes_on = [line[-1].isalnum() or line[-1] == "," for line in lines]
    begins_small = [line[:1].islower() and ":" not in line.partition(" ")[0] for line in lines]
    return [
        at > 0
        and full[at - 1]
        and not full[at]
        and all(goes_on[at - 1 : at + 1])
        and begins_small[at]
        and (begins_small[at + 1] or full[at + 1 : at + 2] == [True])
        for at in range(len(full))
    ]


def _has_wide_gap(line: str) -> bool:
    """Whether a line has parts at both margins of the page, or in columns, with dots or without."""
    if "....." in line or ". . . ." in line:
        return True
    return _WIDE_GAP in line and _WIDE_GAP in line.strip()


def is_verse(lines: "Sequence[str]") -> bool:
    """Whether all lines end like verse, or begin with a capital and are many or half end so."""
    if len(lines) < 4:
        return False
    if not all(line.lstrip(_BEFORE_CAPITALS)[:1].isupper() for line in lines):
        return all(line.endswith(_VERSE_STOPS) for line in lines[:-1])
    many = len(lines) > _MOST_CAPITALS and not "".join(lines).isupper()
    if many and all(line.lstrip()[:1].isupper() for line in lines):
        return True
    return sum(line.endswith(_VERSE_STOPS) for line in lines[:-1]) * 2 >= len(lines) - 1
