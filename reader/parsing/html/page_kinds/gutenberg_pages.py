"""Project Gutenberg books as plain pages: with a licence around them, and fields before them."""

from reader.model.article import Meta
from reader.parsing.gutenberg import LICENCE_MARK
from reader.parsing.html.pieces.piece import Piece, WalkedPage

_HEAD_PIECES = 80  # before the book
_FIELDS = {"Title": "title", "Author": "byline"}


def book_in(walked: WalkedPage) -> list[Piece]:
    """Return the pieces between the start and end marks of a book; empty for other pages."""
    begun = _marked(walked.pieces[:_HEAD_PIECES], "START")
    if begun < 0:
        return []
    end = _marked(walked.pieces, "END")
    return walked.pieces[begun + 1 : end if end > begun else len(walked.pieces)]


def told_by_book(walked: WalkedPage, meta: Meta) -> Meta:
    """Return `meta` with the title and author given in the lines before a book."""
    begun = _marked(walked.pieces[:_HEAD_PIECES], "START")
    said: dict[str, str] = {}
    for piece in walked.pieces[: max(0, begun)]:
        name, colon, value = piece.text.partition(": ")
        if colon and name in _FIELDS and value.strip():
            said.setdefault(_FIELDS[name], " ".join(value.split()))
    return meta._replace(**said)


def _marked(pieces: list[Piece], word: str) -> int:
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
