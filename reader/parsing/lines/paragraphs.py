"""Splits chunks of text into paragraphs, and unwraps hard-wrapped lines.

Everything here is linear in the length of the text.
"""

from itertools import groupby, pairwise

from reader.parsing.lines.chunks import indent_of, is_stamped
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.line_widths import cell_width, first_word_width
from reader.parsing.lines.wrapping import (
    CELL_GAP,
    FEWEST_TURNS,
    LABEL,
    LINE_BY_LINE,
    LONG_LINE,
    NARROWEST,
    OPENING,
    SENTENCE_ENDS,
    WIDEST_VERSE,
    breaks_off,
    is_filled,
    is_verse,
)
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.text.word_sets import word_set

TYPE_CHECKING = False

if TYPE_CHECKING:  # nothing unnecessary is loaded for the first screen
    from collections.abc import Sequence


_MANY_LINES = 12  # of a chunk; in longer ones a short line may end a paragraph inside
_FEW_GO_ON = 3  # one in so many first lines ends inside a sentence, before a small letter
_DEEPEST_FIRST_LINE = 16  # cells that the first line of a paragraph is indented, or two tabs
_FEWEST_BLOCK_LINES = 2  # indented lines of a block; a single one begins a paragraph
_CLAUSE_ENDS = (*SENTENCE_ENDS, ";", ":")
_FULL_STOPS = (*".!?…。！？”»’", '."', '!"', '?"')
_FEWEST_AROUND_LONG = 3  # lines of a chunk in which a long one stands apart
_BEFORE_SENTENCES = OPENING + "”’»›‹‚¿¡—–-•「『《（【"
_FEWEST_IN_HEADLINE = 4  # words in capitals, above a line that may end in anything
_SENTENCE_BELOW = 72  # cells of the line below a title
UNENDING = word_set(
    "a an and as at but by for from in into of on or over the to with und oder der die das den dem"
    " im von für mit auf et ou de du des la le les un une sur y o del el los las e il lo gli och og"
)
"""Words that neither a paragraph nor a headline ends in."""
_TURN = lazily(  # where somebody else speaks in a transcript, or a title in capitals
    r"^(?:[ \t]*(?:[QA][.:][ \t]|[A-Z][A-Z.,'’ -]{2,40}(?:\([^()\n]{1,30}\))?:(?:[ \t]|$))"
    r"|[ \t]{6,}[A-Z][A-Z.'’ -]{5,60}$|[ \t]*\([A-Z][A-Z.,'’ -]{3,60}\)$)",
    MULTILINE,
)
FIELD = lazily(r"([A-Za-z][A-Za-z -]{1,20}):\s+(\S.{0,300})")
"""A line like ``Title: …``: the name of the field and its value."""


def paragraphs_of(chunk: str, width: int) -> list[str]:
    """Return the paragraphs in `chunk`, each as one line, or with the line breaks it keeps."""
    lines = chunk.split("\n")
    if width == LINE_BY_LINE:
        return list(filter(None, map(str.strip, lines)))
    may_be_said = any(map(is_stamped, lines[:2])) or ": " in chunk or "Q." in chunk
    turns = [*map(_with_hanging_lines, _split_at_turns(lines))] if may_be_said else [lines]
    if len(turns) > 1:
        from reader.parsing.lines.wrapped_turns import with_joined_lines  # for few texts

        turns = [with_joined_lines(turn) if _TURN.match(turn[0]) else turn for turn in turns]
    return [text for turn in turns for text in _paragraphs_of_lines(turn, width)]


def _paragraphs_of_lines(lines: list[str], width: int) -> list[str]:
    if len(lines) == 1:
        return [lines[0].strip()]
    if sum(map(cell_width, lines)) > LONG_LINE * len(lines):
        return list(filter(None, map(str.strip, lines)))
    if _is_indented_verse(lines, width):
        return ["\n".join(map(str.strip, lines))]
    paragraphs: list[str] = []
    for group in _split_indented_blocks(lines, width):
        bare = list(filter(None, map(str.strip, group)))
        if len(bare) > 1 and _is_wrapped(group, bare, width):
            paragraphs.append(join_lines(bare))
        elif width <= 0 and len(bare) >= _FEWEST_AROUND_LONG:
            paragraphs += _apart_from_long_ones(bare)
        elif ends := _ends_of_paragraphs(bare, width):
            parts = pairwise([0, *ends, len(bare)])
            paragraphs += [join_lines(bare[start:end]) for start, end in parts]
        elif bare:
            paragraphs.append("\n".join(bare))
    return paragraphs


def _ends_of_paragraphs(lines: "Sequence[str]", width: int) -> list[int]:
    """Return the indices after lines that end a sentence short of the margin.

    All others have to be full, and wider than verse; else there are none. A dot alone stands for
    a blank line.
    """
    if width < WIDEST_VERSE or not lines[-1].endswith(SENTENCE_ENDS) or "." in lines:
        return []
    short = [
        at
        for at, (line, below) in enumerate(pairwise(lines), 1)
        if cell_width(line) + 1 + first_word_width(below) <= width * 9 // 10
    ]
    goes_on = any(lines[at - 1][-1].isalnum() for at in range(1, len(lines)) if at not in short)
    begin = all(
        lines[at - 1].endswith(SENTENCE_ENDS) and not lines[at][:1].islower() for at in short
    )
    return short if goes_on and begin else []


def _is_wrapped(lines: "Sequence[str]", bare: "Sequence[str]", width: int) -> bool:
    """Whether lines are those of one paragraph, and no fields.

    The second half of a sentence may begin with a few words and a colon, too, in small letters or
    below a comma.

    Args:
        lines: The lines with their indents.
        bare: The lines without.
        width: As in `is_filled`.
    """
    goes_on = bare[0][:1].isupper() and (bare[-1][:1].islower() or bare[0][-1] == ",")
    if not goes_on and are_fields(bare):
        return False
    if is_filled(bare, width) or breaks_off(bare, width):
        return True
    return lines != bare and is_filled(_with_columns(lines), width)


def are_fields(lines: "Sequence[str]") -> bool:
    """Whether all lines are fields, each with another name: no turns of a conversation."""
    names = [found[1] for line in lines if (found := FIELD.fullmatch(line))]
    return len(names) == len(lines) == len(set(names))


def _with_columns(lines: "Sequence[str]") -> "Sequence[str]":
    """Return the lines of a paragraph with spaces for tabs that indent only the first."""
    is_first_line = is_indented(lines[0]) and not any(map(is_indented, lines[1:]))
    is_prose = is_first_line and lines[-1].endswith((*SENTENCE_ENDS, ":"))
    return [lines[0].expandtabs(), *lines[1:]] if is_prose and not _is_far_right(lines) else lines


def _is_far_right(lines: "Sequence[str]") -> bool:
    """Whether the first line is no first line of a paragraph but a date at the right, or a mark."""
    if is_indented(lines[1]) or lines[1][:1].islower():  # a sentence that goes on
        return False
    return indent_of(lines[0].expandtabs()) > _DEEPEST_FIRST_LINE


def _apart_from_long_ones(lines: list[str]) -> list[str]:
    """Return lines that were not wrapped: each long one is a paragraph, others stay together.

    Long lines of logs and code stay with the others: they end in no full stop, or are comments,
    which begin with a sign.
    """
    paragraphs: list[str] = []
    for is_long, run in groupby(lines, _is_long_sentence):
        alike = list(run)
        paragraphs += alike if is_long else ["\n".join(alike)]
    return paragraphs


def _is_long_sentence(line: str) -> bool:
    if not line.endswith(_FULL_STOPS) or cell_width(line) <= LONG_LINE:
        return False
    return line[0].isalnum() or line[0] in _BEFORE_SENTENCES


def _split_at_turns(lines: list[str]) -> list[list[str]]:
    """Split the lines of a conversation before each that begins with a time or a speaker."""
    begins = [at for at, line in enumerate(lines) if is_stamped(line)]
    if not begins or (begins[0] and len(begins) * 2 <= len(lines)):  # no log below its title
        begins = [at for at, line in enumerate(lines) if _TURN.match(line)]
    if len(named := _named_turns(lines)) > len(begins):
        begins = named
    if len(begins) < FEWEST_TURNS:
        return [lines]
    return [lines[start:end] for start, end in pairwise(sorted({0, *begins, len(lines)}))]


def _with_hanging_lines(turn: list[str]) -> list[str]:
    """Return the lines of a turn without the indent that puts all below its words."""
    label = _TURN.match(turn[0]) or LABEL.match(turn[0][:60])
    if label is None or len(turn) == 1:
        return turn
    words = turn[0][label.end() :]
    column = label.end() + indent_of(words)
    hang = {indent_of(line) for line in turn[1:]} == {column}
    return [turn[0], *map(str.lstrip, turn[1:])] if hang else turn


def _named_turns(lines: "Sequence[str]") -> list[int]:
    """Return where lines begin with a name and a colon, if one of the names does so again."""
    named = {at: found[1] for at, line in enumerate(lines) if (found := LABEL.match(line[:60]))}
    ended = all(lines[at - 1].endswith(SENTENCE_ENDS) for at in named if at)
    return [*named] if 0 in named and ended and len(set(named.values())) < len(named) else []


def _split_indented_blocks(lines: list[str], width: int) -> list[list[str]]:
    """Split lines at indented blocks, and the others by `_split_at_indents`."""
    if _has_first_lines(lines, width):
        return _split_at_indents(lines, width, first_lines=True)
    groups: list[list[str]] = []
    done = end = line_width = 0
    for inset, run in groupby(lines, key=is_indented):
        start, end = end, end + len(list(run))
        if not inset or end - start == len(lines):
            continue
        line_width = line_width or width or max(map(cell_width, lines))
        if not _is_indented_block(lines, start, end, line_width):
            continue
        groups += _split_at_indents(lines[done:start], width) if done < start else []
        groups.append(lines[start:end])
        done = end
    return groups + (_split_at_indents(lines[done:], width) if done < len(lines) else [])


def is_indented(line: str) -> bool:
    """Whether `line` is indented."""
    return line[:1] in ("\t", "\u3000") or line[:2] in ("  ", " \xa0", "\xa0 ", "\xa0\xa0")


def _is_indented_block(lines: list[str], start: int, end: int, line_width: int) -> bool:
    """Whether the indented lines from `start` to `end` are a block, and no part of a paragraph.

    Args:
        lines: All lines of the chunk.
        start: Index of the first indented line.
        end: Index after the last indented line.
        line_width: Width of a line in cells.
    """
    before = lines[start - 1].rstrip() if start else ""
    if before.endswith(":"):
        return True
    if end - start < _FEWEST_BLOCK_LINES:
        return False
    return cell_width(before) + 1 + first_word_width(lines[start]) <= line_width


def _has_first_lines(lines: list[str], width: int) -> bool:
    """Whether the sentences of indented lines that are full go on at the margin.

    Text may do so once below a quotation, too. Short lines may be of a program.
    """
    indented = [line[:1] in " \t\u3000" for line in lines]
    widest = width or max(map(cell_width, lines))
    if len({*indented}) == 1 or widest < (NARROWEST if width else WIDEST_VERSE):
        return False
    line_width = widest * 9 // 10
    above_margin = [at for at in range(len(lines) - 1) if indented[at] and not indented[at + 1]]
    going_on = sum(
        lines[at + 1][:1].islower()
        and not (lines[at].endswith(_CLAUSE_ENDS) and lines[at][-2:-1] != ",")
        and cell_width(lines[at].expandtabs()) + 1 + first_word_width(lines[at + 1]) > line_width
        for at in above_margin
    )
    return going_on > 0 and going_on * _FEW_GO_ON >= len(above_margin)


def _split_at_indents(
    lines: list[str], width: int, *, first_lines: bool = False
) -> list[list[str]]:
    """Split lines at indented ones, and in a long chunk after short ones that end a sentence.

    Args:
        lines: The lines.
        width: The width that they are wrapped to; 0 if unknown.
        first_lines: Whether indented lines are known to begin paragraphs.
    """
    indented = [line[:1] in " \t\u3000" for line in lines]
    few = first_lines or sum(indented) * 2 <= len(lines)
    by_indent = not all(indented) and any(indented[1:]) and few
    by_length = width > 0 and len(lines) > _MANY_LINES
    if all(line[:1] == "\u3000" for line in lines):
        return [[line] for line in lines]
    if not by_indent and not by_length:
        return [lines[:1], lines[1:]] if _begins_with_title(lines, width) else [lines]
    groups = [[lines[0]]]
    indents = list(map(indent_of, lines))
    inset = min(filter(None, indents), default=0)
    deeper = [first_lines and indent > inset for indent in indents]  # of a block
    for index in range(1, len(lines)):
        before, line = lines[index - 1], lines[index]
        if deeper[index] and deeper[index - 1]:
            groups[-1].append(line)
            continue
        ends = by_length and cell_width(before) < width * 3 // 4 and before.endswith(SENTENCE_ENDS)
        ends = ends or deeper[index] or deeper[max(0, index - 2) : index] == [True, True]
        if ends or (by_indent and indented[index] and not _hangs(before, line, width)):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _hangs(before: str, line: str, width: int) -> bool:
    """Whether an indented line goes on in the middle of a sentence that fills the line before."""
    if before.endswith(SENTENCE_ENDS) or cell_width(before) < width * 3 // 4:
        return False
    word = line.lstrip().partition(" ")[0].rstrip(",;:.")
    if word.islower() and word.isalpha():
        return True
    if not word[:1].isalnum():  # speech after "He said,"
        return False
    return width > 0 and (before.endswith(",") or before.rpartition(" ")[2] in UNENDING)


def _begins_with_title(lines: "Sequence[str]", width: int) -> bool:
    """Whether a chunk begins with a short line, and then has prose: wrapped, or one long line.

    If that is far to the right, it may end in anything.
    """
    if len(lines) > 1 and lines[-1].endswith(SENTENCE_ENDS) and _is_far_right(lines):
        return True
    if len(lines) < 2 or not (lines[0][-1:].isalnum() and lines[1].lstrip()[:1].isupper()):
        return False
    ended = lines[-1].endswith(SENTENCE_ENDS)
    words = len(lines[0].split()) if lines[0].isupper() else 0
    if words >= _FEWEST_IN_HEADLINE or (words > 1 and ended):
        return CELL_GAP not in lines[0].strip() and not any(map(str.isupper, lines[1:]))
    if not ended or is_stamped(lines[0]):
        return False
    if len(lines) == 2:
        title, prose = map(cell_width, lines)
        is_sentence = prose > _SENTENCE_BELOW and prose > title * 3 // 2 and lines[1][-1] != ")"
        return title < WIDEST_VERSE and (is_sentence or prose > LONG_LINE)
    if width <= 0:  # too few lines to tell
        goes_on = all(line[:1].islower() for line in lines[2:])
        width = max(map(cell_width, lines[1:-1])) if goes_on else 0
    return 0 < cell_width(lines[0]) <= width * 3 // 5 and is_filled(lines[1:], width)


def _is_indented_verse(lines: "Sequence[str]", width: int) -> bool:
    """Whether lines are verse in which some are indented, others not, inside a sentence, too."""
    indented = list(map(is_indented, lines))
    if len({*indented}) == 1 or not is_verse(lines) or is_filled(lines, width):
        return False
    steps = zip(lines, pairwise(indented), strict=False)
    above = [line for line, (before, after) in steps if before != after]
    if any(line.endswith(":") for line in above):
        return False
    return not all(line.endswith(SENTENCE_ENDS) for line in above)
