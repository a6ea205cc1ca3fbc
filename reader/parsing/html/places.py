"""Where the links inside a page lead: names in its addresses, and the pieces that bear them."""

from collections.abc import Set

from reader.parsing.html.piece import Piece, Walked
from reader.text.pattern import lazily

_LINK = lazily(r"href=[\"']?#([^\"'>\s]{1,200})")
_MOST = 20_000  # names


def names_linked(markup: str) -> Set[str]:
    """Return the names that links inside a page lead to, as its elements may bear them."""
    if "#" not in markup:
        return frozenset()
    found = {name for name, _ in zip(_LINK.findall(markup), range(_MOST), strict=False)}
    if any("%" in name for name in found):
        from urllib.parse import unquote

        found |= set(map(unquote, found))
    return found


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
