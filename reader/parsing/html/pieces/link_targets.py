"""Where the links inside a page lead: the pieces that bear the names in its addresses."""

from reader.parsing.html.pieces.piece import Piece, Walked


def names_before(walked: Walked, pieces: list[Piece]) -> dict[int, list[str]]:
    """Return the names that lead to each of `pieces`, by their identity.

    What leads to a piece that is left out leads to the next one that is not.
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
