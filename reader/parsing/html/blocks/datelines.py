"""Splits the dateline of a page from the paragraph that it opens."""

from itertools import pairwise

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import marks_after, marks_before
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.datelines import dateline_end, names_speaker

_LONGEST_LINE = 60  # characters of a dateline in an element of its own
_FIRST_PARAGRAPHS = 4  # first paragraphs among which a dateline may be
_DASHES = ("—", "–")
_FEWEST_AFTER_DATELINE = 20  # characters of the paragraph that a dateline opens


def split_dateline(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with a dateline in the first paragraphs as a piece of its own."""
    seen = 0
    for index, piece in enumerate(pieces):
        if piece.kind is not BlockKind.PARAGRAPH:
            continue
        seen += 1
        end = dateline_end(piece.text) or _bold_dateline_end(piece)
        others = (other.text for other in pieces[index + 1 :])
        if end and names_speaker(piece.text[:end], others):
            break
        if end and len(piece.text) > end + _FEWEST_AFTER_DATELINE:
            return [*pieces[:index], *_split(piece, end), *pieces[index + 1 :]]
        if seen == _FIRST_PARAGRAPHS:
            break
    return pieces


def restore_dateline(pieces: list[Piece], page: list[Piece]) -> list[Piece]:
    """Return the pieces with the dateline that the page prints right above the first paragraph.

    Such a line, in an element of its own, ends in a dash: "Quay City QNN —".

    Args:
        pieces: Those of the article.
        page: Those of the whole page.
    """
    first = next((at for at, each in enumerate(pieces) if each.kind is BlockKind.PARAGRAPH), None)
    if first is None:
        return pieces
    before = next((line for line, after in pairwise(page) if after is pieces[first]), None)
    if before is None or not _is_dateline(before.text):
        return pieces
    before.kind, before.level = BlockKind.DATELINE, 0
    head = [piece for piece in pieces[:first] if piece is not before]
    return [*head, before, *pieces[first:]]


def _is_dateline(line: str) -> bool:
    return line.endswith((*_DASHES, " -")) and line[0].isupper() and len(line) < _LONGEST_LINE


def _bold_dateline_end(piece: Piece) -> int:
    """Return the end of a dateline in bold, "Saltrey, Marn –", before a text; 0 if none."""
    first = piece.marks[0] if piece.marks else None
    if first is None or first.start or first.inline is not InlineKind.STRONG:
        return 0
    line = piece.text[: first.end].rstrip()
    place = line.rstrip("".join(_DASHES)).rstrip()
    is_place = "," in place and all(word[0].isupper() for word in place.split())
    return len(line) if is_place and _is_dateline(line) else 0


def _split(piece: Piece, end: int) -> tuple[Piece, Piece]:
    """Return a paragraph as its dateline, which keeps its link targets, and the rest."""
    rest = piece.text[end:].lstrip()
    after = marks_after(piece.marks, len(piece.text) - len(rest))
    opened = Piece(piece.kind, rest, after, tag=piece.tag, value=piece.value)
    piece.change_kind(BlockKind.DATELINE)
    piece.text, piece.marks = piece.text[:end], marks_before(piece.marks, end)
    return piece, opened
