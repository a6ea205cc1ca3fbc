"""Targets of the links within a page: the pieces that their ``#name`` addresses refer to."""

from reader.parsing.html.pieces.piece import Piece, WalkedPage


def target_names_of(walked: WalkedPage, pieces: list[Piece]) -> dict[int, list[str]]:
    """Return the link target names of each of `pieces`, by `id()` of the piece.

    The names of a piece that was left out go to the next piece that was kept.
    """
    if not walked.places:
        return {}
    kept = set(map(id, pieces))
    found: dict[int, list[str]] = {}
    waiting: list[str] = []
    for number, piece in enumerate(walked.pieces):
        waiting += walked.places.get(number, ())
        if waiting and id(piece) in kept:
            found[id(piece)] = waiting
            waiting = []
    return found
