"""Project Gutenberg books as plain pages: with a licence around them, and fields before them."""

from reader.model.article import Meta
from reader.parsing.gutenberg import LICENCE_MARK
from reader.parsing.html.pieces.piece import Piece, WalkedPage

_HEAD_PIECES = 80  # before the book
_FIELDS = {"Title": "title", "Author": "byline"}


def book_pieces(walked: WalkedPage) -> list[Piece]:
    """Return the pieces between the start and end marks of a book; empty for other pages."""
    start = _find_marker(walked.pieces[:_HEAD_PIECES], "START")
    if start < 0:
        return []
    end = _find_marker(walked.pieces, "END")
    return walked.pieces[start + 1 : end if end > start else len(walked.pieces)]


def meta_from_book(walked: WalkedPage, meta: Meta) -> Meta:
    """Return `meta` with the title and author given in the lines before a book."""
    start = _find_marker(walked.pieces[:_HEAD_PIECES], "START")
    fields: dict[str, str] = {}
    for piece in walked.pieces[: max(0, start)]:
        name, colon, value = piece.text.partition(": ")
        if colon and name in _FIELDS and value.strip():
            fields.setdefault(_FIELDS[name], " ".join(value.split()))
    return meta._replace(**fields)


def _find_marker(pieces: list[Piece], word: str) -> int:
    """Return the index of the line with stars that says START or END; -1 if there is none."""
    return next(
        (
            at
            for at, piece in enumerate(pieces)
            if piece.text.startswith("***")
            and LICENCE_MARK in piece.text
            and word in piece.text[:12]
        ),
        -1,
    )
