"""What changed between two editions: paragraphs added, removed or reworded, and words inside them.

Paragraphs are paired by the non-crossing matching of maximum weight over the aligned words; words
inside a reworded paragraph by their longest common subsequence.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.anchoring.likeness import common_ends, common_subsequence
from reader.anchoring.pairing import pair_paragraphs, paragraphs_of
from reader.anchoring.words import TOKEN
from reader.startup.light_enum import StrEnum
from reader.text.fold import fold_text
from reader.text.span import Span


class ChangeKind(StrEnum):
    """What happened to a paragraph."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Piece:
    """Replaced words: `old` is empty for an insertion, `new` for a deletion."""

    old: Span
    new: Span


@dataclass(frozen=True, slots=True)
class Change:
    """One change; changes are in reading order and do not overlap in either edition.

    Replacing `old` by `new` in every change turns the old text into the new one, so that the
    blank line beside an added or removed paragraph belongs to the change.

    Attributes:
        kind: What happened.
        old: The span in the old text; empty for an added paragraph.
        new: The span in the new text; empty for a removed paragraph.
        pieces: The words that differ in a reworded paragraph, in order; otherwise empty.
        cosmetic: Whether only white space, quote marks, dashes or invisible characters differ.
    """

    kind: ChangeKind
    old: Span
    new: Span
    pieces: tuple[Piece, ...] = ()
    cosmetic: bool = False


_PIECE_CELLS = 1_000_000
"""Limit for the product of the word counts of one paragraph that is compared exactly."""
_ALL_PIECE_CELLS = 50_000_000
"""The same limit for all paragraphs together: about a second."""


def compare_editions(old_text: str, new_text: str) -> tuple[Change, ...]:
    """Return the changes from one edition to the other; nothing for equal texts.

    A moved paragraph is removed here and added there. Cost: the alignment of the editions, which
    is kept, plus a bounded comparison inside reworded paragraphs; about a second for a megabyte.
    """
    if old_text == new_text:
        return ()
    olds, news = paragraphs_of(old_text), paragraphs_of(new_text)
    changes: list[Change] = []
    old_end = new_end = 0
    cells_left = _ALL_PIECE_CELLS
    for i, j in [*pair_paragraphs(old_text, new_text, olds, news), (len(olds), len(news))]:
        old = olds[i] if i < len(olds) else Span(len(old_text), len(old_text))
        new = news[j] if j < len(news) else Span(len(new_text), len(new_text))
        changes += _between(old_text, new_text, Span(old_end, old.start), Span(new_end, new.start))
        if old.of(old_text) != new.of(new_text):
            pieces, cells = _pieces(old_text, new_text, old, new, cells_left)
            cells_left -= cells
            cosmetic = fold_text(old.of(old_text)) == fold_text(new.of(new_text))
            changes.append(Change(ChangeKind.REWORDED, old, new, pieces, cosmetic))
        old_end, new_end = old.end, new.end
    return tuple(changes)


def _between(old_text: str, new_text: str, old: Span, new: Span) -> list[Change]:
    """Return the changes between two adjacent pairs of paragraphs: all are added or removed."""
    a, b = old.of(old_text), new.of(new_text)
    if a == b:
        return []
    lead = _common_space(a, b)
    trail = _common_space(a[lead:][::-1], b[lead:][::-1])
    old = Span(old.start + lead, old.end - trail)
    new = Span(new.start + lead, new.end - trail)
    if not old.of(old_text).strip() and not new.of(new_text).strip():
        return [Change(ChangeKind.REWORDED, old, new, (Piece(old, new),), cosmetic=True)]
    removed = _split(old_text, old)
    added = _split(new_text, new)
    return [
        *(Change(ChangeKind.REMOVED, part, Span(new.start, new.start)) for part in removed),
        *(Change(ChangeKind.ADDED, Span(old.end, old.end), part) for part in added),
    ]


def _common_space(a: str, b: str) -> int:
    """Return how much white space both begin with."""
    size = 0
    while size < min(len(a), len(b)) and a[size] == b[size] and a[size].isspace():
        size += 1
    return size


def _split(text: str, span: Span) -> list[Span]:
    """Split a span at the starts of paragraphs; white space stays with the one before."""
    cuts = [span.start + part.start for part in paragraphs_of(span.of(text))][1:]
    return [Span(a, b) for a, b in pairwise([span.start, *cuts, span.end]) if a < b]


def _pieces(
    old_text: str, new_text: str, old: Span, new: Span, cells_left: int
) -> tuple[tuple[Piece, ...], int]:
    """Return the words that differ in a reworded paragraph, and the cost of finding them."""
    a, b = _tokens(old_text, old), _tokens(new_text, new)
    words, new_words = [part.of(old_text) for part in a], [part.of(new_text) for part in b]
    head, tail = common_ends(words, new_words)
    cells = (len(a) - tail - head) * (len(b) - tail - head)
    middle: list[tuple[int, int]] = []
    if cells <= min(_PIECE_CELLS, cells_left):
        middle = common_subsequence(words[head : len(a) - tail], new_words[head : len(b) - tail])
    else:
        cells = 0
    pairs = [
        *((k, k) for k in range(head)),
        *((head + i, head + j) for i, j in middle),
        *((len(a) - k, len(b) - k) for k in range(tail, 0, -1)),
    ]
    pieces: list[Piece] = []
    old_at, new_at = old.start, new.start
    for i, j in [*pairs, (len(a), len(b))]:
        old_stop = a[i].start if i < len(a) else old.end
        new_stop = b[j].start if j < len(b) else new.end
        if old_stop > old_at or new_stop > new_at:
            pieces.append(Piece(Span(old_at, old_stop), Span(new_at, new_stop)))
        old_at = a[i].end if i < len(a) else old.end
        new_at = b[j].end if j < len(b) else new.end
    return tuple(_shifted(old_text, new_text, _joined(old_text, pieces), old, new)), cells


def _tokens(text: str, span: Span) -> list[Span]:
    """Return words, runs of white space and single marks."""
    return [
        Span(span.start + found.start(), span.start + found.end())
        for found in TOKEN.finditer(span.of(text))
    ]


def _joined(text: str, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join pieces with no word between them, since a reader sees one change."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and not _WORD_CHARACTER.search(text, last.old.end, piece.old.start):
            joined[-1] = Piece(
                Span(last.old.start, piece.old.end), Span(last.new.start, piece.new.end)
            )
        else:
            joined.append(piece)
    return tuple(joined)


def _shifted(
    old_text: str, new_text: str, pieces: Sequence[Piece], old: Span, new: Span
) -> Iterator[Piece]:
    """Yield the pieces, with insertions and deletions shifted to whole sentences where possible.

    A sentence often begins like the next one: equal words at both edges may belong to either.
    """
    old_floor, new_floor = old.start, new.start
    for piece in pieces:
        shift = 0
        if not piece.new:
            shift = _shift(old_text, piece.old, old_floor, old.start)
        elif not piece.old:
            shift = _shift(new_text, piece.new, new_floor, new.start)
        yield Piece(piece.old.moved(-shift), piece.new.moved(-shift))
        old_floor, new_floor = piece.old.end + 1, piece.new.end + 1


def _shift(text: str, span: Span, floor: int, start: int) -> int:
    """Return by how much to shift a span back to begin with a sentence; 0 for no shift.

    Args:
        text: The edition.
        span: The span.
        floor: The earliest offset at which it may begin.
        start: Where its paragraph begins.
    """
    for back in range(min(span.start - floor, _MAX_SHIFT) + 1):
        at = span.start - back
        if at == start or _SENTENCE_END.search(text, max(start, at - _END_CHARS), at):
            return back
        if text[at - 1] != text[span.end - back - 1]:
            break
    return 0


_MAX_SHIFT = 300
_END_CHARS = 6
_SENTENCE_END = re.compile(r"(?:[.!?…؟।][\"'”’»)\]]*\s+|[。！？][”’」』]*\s*)\Z")
"""What precedes a sentence that is not the first one."""
_WORD_CHARACTER = re.compile(r"\w")
