"""Splits chunks of several lines in a plain text into paragraphs."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from reader.model.article import BlockKind
from reader.parsing.lines import bylines, headlines
from reader.parsing.lines.chunks import indent_of, is_stamped
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.paragraphs import FIELD, UNENDING, are_fields, is_indented, paragraphs_of
from reader.parsing.lines.wrapping import LINE_BY_LINE, is_filled
from reader.parsing.lines.written_dates import bare_date, iso_date, spans_days
from reader.parsing.plain_text.marked_lines import (
    FOOTNOTE_STARTS,
    Shape,
    parse_footnote,
    parse_list_marker,
)
from reader.parsing.plain_text.side_by_side import paragraphs_of_columns
from reader.parsing.plain_text.structure import find_structure
from reader.parsing.plain_text.typewritten import set_off_chunks, split_at_first_lines
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):
    from reader.parsing.lines import name_lines
    from reader.parsing.plain_text import minutes, short_paragraphs


_CONTINUING = frozenset({"AT", "OF", "ON", "IN", "AND", "FOR", "TO", "FROM", "WITH", "AS", "THE"})
_HEADLINE_LINES = 2
_MOST_HEAD_LINES = 4  # of a headline and the names below it
_LONGEST_RECORD = 8  # lines; a longer one may end in prose
_FEWEST_FIELDS = 3  # at its beginning
_CHUNKS_OF_HEAD = 6  # below that of the headline
_MOST_LINES_OF_HEAD = 16
_LONGEST_OF_HEAD = 60  # characters
_MOST_NAMES = 4  # lines of them, of authors
_MOST_DATES = 2  # of publication and change; a rota has more
_FEWEST_NOTES = 2  # on lines right below each other
_SENTENCE_ENDS = (".", "。", "」", "!", "！")


class SplitChunks(NamedTuple):
    """The result of splitting chunks.

    Attributes:
        texts: The paragraphs.
        known: Index into `texts` to the blocks recognised there, such as lists and tables.
        start: Index of the paragraph that may be the headline.
        indents: Index of paragraphs joined from indented lines, to their indent.
    """

    texts: list[str]
    known: dict[int, Sequence[Shape]]
    start: int
    indents: dict[int, int]


def split_into_paragraphs(chunks: list[str], first: int, width: int) -> SplitChunks:
    """Split chunks of several lines into paragraphs, and note structure drawn with characters.

    Args:
        chunks: The stretches between blank lines.
        first: Index of the chunk that may have headline, byline and date on a line each.
        width: Width in cells that the text is wrapped to.
    """
    if width == LINE_BY_LINE:
        chunks, first = _line_by_line(chunks, first)
    else:
        chunks, first = _column_by_column(chunks, first)
    if numbered := [at for at, chunk in enumerate(chunks) if at > first and chunk[0].isdecimal()]:
        parts = {at: minutes.split_points(chunks[at]) for at in numbered if "\n" in chunks[at]}
        chunks, first = _with_parts(chunks, parts, first)
    if width > 0:
        chunks, first = _split_indented_chunks(chunks, first, width)
    quoted = set_off_chunks(chunks) if width >= 0 else ()
    texts: list[str] = []
    known: dict[int, Sequence[Shape]] = {}
    indents: dict[int, int] = {}
    start, done = first, 0
    for index in sorted({*quoted, *(at for at, chunk in enumerate(chunks) if "\n" in chunk)}):
        texts += chunks[done:index]
        done = index + 1
        chunk = chunks[index]
        if index == first:
            start = len(texts)
        notes = _split_at_notes(chunk) if chunk[0] in FOOTNOTE_STARTS else []
        structure = find_structure(chunk, width) if not notes else None
        if index in quoted and not structure:
            quotation = paragraphs_of(chunk, width)
            if not any("\n" in text for text in quotation):  # else verse
                structure = [Shape(BlockKind.QUOTATION, text, 1) for text in quotation]
        if structure:
            known[len(texts)] = structure
            texts.append(chunk)
        elif notes:
            texts += notes
        elif first <= index <= first + _CHUNKS_OF_HEAD and (
            lines := _head_lines(chunk, width, opens=index == first)
        ):
            texts += lines
        elif first <= index <= first + _CHUNKS_OF_HEAD and _are_fields_of_head(
            chunk.split("\n"), opens=index == first
        ):
            texts.append(chunk)
        else:
            paragraphs = paragraphs_of(chunk, width)
            if chunk[0] == " ":
                added = range(len(texts), len(texts) + len(paragraphs))
                indents |= dict.fromkeys(added, indent_of(chunk))
            texts += paragraphs
    texts += chunks[done:]
    return SplitChunks(texts, known, start, indents)


def _split_at_notes(chunk: str) -> list[str]:
    """Return the notes of a chunk, "[1] …" and "[2] …", each as one line; empty for other text."""
    lines = chunk.split("\n")
    starts = [at for at, line in enumerate(lines) if parse_footnote(line)]
    if len(starts) < _FEWEST_NOTES or starts[0]:
        return []
    ends = pairwise([*starts, len(lines)])
    return [join_lines([line.strip() for line in lines[start:end]]) for start, end in ends]


def _column_by_column(chunks: list[str], first: int) -> tuple[list[str], int]:
    """Return the chunks, those in columns as their paragraphs, and the index as `_line_by_line`."""
    spaced = [at for at, chunk in enumerate(chunks) if "  " in chunk]
    return _with_parts(chunks, {at: paragraphs_of_columns(chunks[at]) for at in spaced}, first)


def _split_indented_chunks(chunks: list[str], first: int, width: int) -> tuple[list[str], int]:
    """Return the chunks, some split at first lines, and the index as `_line_by_line`."""
    indented = [
        at
        for at, chunk in enumerate(chunks)
        if "\n " in chunk or "\n\t" in chunk or "\n\u3000" in chunk
    ]
    parts = {at: split_at_first_lines(chunks[at], width) for at in indented}
    if any(len(split) > 1 for split in parts.values()):
        short_paragraphs.split_at_sentences(parts)
    return _with_parts(chunks, parts, first)


def _with_parts(
    chunks: list[str], found: dict[int, list[str]], first: int
) -> tuple[list[str], int]:
    """Return the chunks with some as several, and where the one at `first` begins then.

    Args:
        chunks: The chunks.
        found: The parts of some of them, by index; empty for one that stays as it is.
        first: An index.
    """
    if not any(found.values()):
        return chunks, first
    split = [part for at, chunk in enumerate(chunks) for part in found.get(at) or [chunk]]
    return split, first + sum(len(parts) - 1 for at, parts in found.items() if at < first and parts)


def _line_by_line(chunks: list[str], first: int) -> tuple[list[str], int]:
    """Return the chunks with each line as one, except the rows of a table and items of a list.

    Also return the index of the chunk that may be the headline.
    """
    split: list[str] = []
    lines = [line for chunk in chunks for line in chunk.split("\n")]
    if 2 * sum(map(is_indented, lines)) > len(lines):  # indents begin paragraphs
        chunks = ["\n".join(map(str.strip, chunk.split("\n"))) for chunk in chunks]
    for index, chunk in enumerate(chunks):
        if index == first:
            first = len(split)
        for drawn, run in groupby(chunk.split("\n"), _drawn_as):
            lines = list(filter(str.strip, run))
            split += ["\n".join(lines)] if drawn else lines
    return split, first


def _drawn_as(line: str) -> str:
    """Return what a line belongs to: a table, a list or a drawing; empty for a paragraph."""
    if "\t" in line.strip():
        return "table"
    return "list" if is_indented(line) or line[:1] in ">|+" or parse_list_marker(line) else ""


def _are_fields_of_head(lines: list[str], *, opens: bool) -> bool:
    """Whether lines are the fields of a text, or further down those of a mail that it quotes."""
    return (opens or len(lines) >= _FEWEST_FIELDS) and are_fields(lines)


def _head_lines(chunk: str, width: int, *, opens: bool = True) -> list[str]:
    """Return the lines of a chunk with headline, byline and date; empty if it is prose.

    Args:
        chunk: One of the first.
        width: As in `split_into_paragraphs`.
        opens: Whether the headline is in it; others have byline and date.
    """
    lines = list(filter(str.strip, chunk.split("\n")))  # a line of only a thin space is blank
    if len(lines) > 1 and lines[0].startswith(("https://", "http://")) and " " not in lines[0]:
        return [lines[0], *(_head_lines("\n".join(lines[1:]), width) or lines[1:])]
    if len(lines) > 1 and lines[0].isupper() and lines[1].isupper():
        first, _, _ = lines[1].partition(" ")
        if first in _CONTINUING:  # a headline of two lines
            lines = [f"{lines[0]} {lines[1].strip()}", *lines[2:]]
    if len(lines) == _HEADLINE_LINES and lines[0].rpartition(" ")[2] in UNENDING:
        joined = " ".join(map(str.strip, lines))
        if joined[-1].isalnum() and headlines.is_headline(joined):
            return [joined]
    if len(lines) == 1:
        return lines
    if not opens:
        return lines if _are_byline_and_date(lines) or _end_in_byline_and_date(lines) else []
    if headed := _with_wrapped_headline(lines):
        return headed
    if lines[-1].endswith(_SENTENCE_ENDS) and is_filled(lines, width):
        return []
    if len(lines) > _MOST_LINES_OF_HEAD or not headlines.is_headline(lines[0]):
        return []
    if lines[1][:1].islower() and not (bylines.byline_names(lines[1]) or iso_date(lines[1])):
        return []
    fields = lines if len(lines) <= _LONGEST_RECORD else lines[:_FEWEST_FIELDS]
    if is_stamped(lines[0]) or all(map(FIELD.fullmatch, fields)):
        return []
    if lines[0][0] == lines[1][0] == "#":  # comments
        return []
    has_byline_or_date = any(
        bylines.byline_names(line) or (len(line) < 40 and (_is_date(line) or spans_days(line)))
        for line in lines[1:]
    )
    is_short = len(lines) == _HEADLINE_LINES and headlines.is_headline(lines[0], is_line=False)
    begins_with_prose = len(lines[1]) > 120 and len(lines[1]) > len(lines[0]) * 3 // 2
    return lines if has_byline_or_date or begins_with_prose or is_short else []


def _are_byline_and_date(lines: list[str]) -> bool:
    """Whether short lines begin with a byline or names, or below the day, and name the other."""
    if _are_fields_of_head(lines, opens=False):
        return False
    if len(lines) > _MOST_LINES_OF_HEAD or any(len(line) > _LONGEST_OF_HEAD for line in lines[:-1]):
        return False
    short = [line for line in lines[1:] if len(line) < _LONGEST_OF_HEAD]
    if not any(_is_date(line) or bylines.byline_names(line) for line in short):
        return False
    if sum(map(_is_date, lines)) > _MOST_DATES:
        return False
    if sum(bool(name_lines.names_of_line(line)) for line in lines) > _MOST_NAMES:
        return False
    first = lines[1] if len(lines[0]) < _LONGEST_OF_HEAD and _is_date(lines[0]) else lines[0]
    return bool(bylines.byline_names(first) or name_lines.names_of_line(first))


def _end_in_byline_and_date(lines: list[str]) -> bool:
    """Whether below a few lines, as of a picture, stand a byline, the date and perhaps buttons."""
    for at, line in enumerate(lines[1 : _MOST_HEAD_LINES + 1], 1):
        if (
            len(line) < _LONGEST_OF_HEAD
            and line[:3].lower() == "by "
            and bylines.byline_names(line)
        ):
            below = lines[at + 1 :]
            return any(map(_is_date, below)) and all(len(each) < _LONGEST_OF_HEAD for each in below)
    return False


def _is_date(line: str) -> bool:
    """Whether a short line holds a date, or says how long ago that was."""
    if not any(map(str.isdigit, line)):
        return False
    if iso_date(line) or bare_date(line):
        return True
    return name_lines.is_recent(line)


def _with_wrapped_headline(lines: list[str]) -> list[str]:
    """Return lines that begin with a headline above the names of its authors; empty for others.

    The headline goes on in lower case, or after a word that it cannot end in.
    """
    if not lines[1][:1].islower() and lines[0].rpartition(" ")[2] not in UNENDING:
        return []
    last = next(
        (at for at, line in enumerate(lines[2:_MOST_HEAD_LINES], 2) if name_lines.names_in(line)), 0
    )
    headline = " ".join(lines[:last])
    return [headline, *lines[last:]] if last and headlines.is_headline(headline) else []
