"""Books of Project Gutenberg as pages of the old form: licence around them, title in lines."""

from reader.model.article import Meta
from reader.parsing.gutenberg import MARK
from reader.parsing.html.pieces.piece import Piece, Walked

_HEAD_PIECES = 80  # before the book
_FIELDS = {"Title": "title", "Author": "byline"}


def book_in(walked: Walked) -> list[Piece]:
    """Return what stands between the marks that begin and end a book; nothing for other pages."""
    begun = _marked(walked.pieces[:_HEAD_PIECES], "START")
    if begun < 0:
        return []
    end = _marked(walked.pieces, "END")
    return walked.pieces[begun + 1 : end if end > begun else len(walked.pieces)]


def told_by_book(walked: Walked, meta: Meta) -> Meta:
    """Return what the lines before a book say of it: its title, and who wrote it."""
    begun = _marked(walked.pieces[:_HEAD_PIECES], "START")
    said: dict[str, str] = {}
    for piece in walked.pieces[: max(0, begun)]:
        name, colon, value = piece.text.partition(": ")
        if colon and name in _FIELDS and value.strip():
            said.setdefault(_FIELDS[name], " ".join(value.split()))
    return meta._replace(**said)


def _marked(pieces: list[Piece], word: str) -> int:
    """Where the line with stars stands that says START or END; -1 when there is none."""
    return next(
        (
            at
            for at, piece in enumerate(pieces)
            if piece.text.startswith("***") and MARK in piece.text and word in piece.text[:12]
        ),
        -1,
    )
