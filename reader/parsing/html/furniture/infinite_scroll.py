"""Pages with infinite scroll: after the article come the next ones."""

from itertools import accumulate

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage
from reader.parsing.lines.likeness import comparison_key

_LEAST_PROSE_VALUE = 400.0  # value from which the prose of an element counts as an article
_HEAD_PIECES = 8  # pieces among which its headline is
_NO_VALUE = -100.0  # so low that no second opinion restores it


def drop_next_articles(walked: WalkedPage, title_key: str) -> None:
    """Drop whole articles after the one whose heading is the title of the page.

    Does nothing unless each has its own heading, and exactly one repeats the title.
    """
    articles = _articles(walked)
    headings = [_heading_key(walked.pieces[each.start : each.end]) for each in articles]
    if len(articles) < 2 or not all(headings) or headings.count(title_key) != 1:
        return
    for other in articles[headings.index(title_key) + 1 :]:
        for piece in walked.pieces[other.start : other.end]:
            piece.dropped, piece.value = True, _NO_VALUE


def _articles(walked: WalkedPage) -> list[Region]:
    """Return the outermost ``article`` elements that contain enough prose, in order."""
    marked = [region for region in walked.regions if region.tag == "article"]
    if len(marked) < 2:
        return []
    prose = list(accumulate((max(0.0, piece.value) for piece in walked.pieces), initial=0.0))
    found: list[Region] = []
    done = 0
    for region in sorted(marked, key=lambda region: (region.start, -region.end)):
        if region.start >= done and prose[region.end] - prose[region.start] >= _LEAST_PROSE_VALUE:
            found.append(region)
            done = region.end
    return found


def _heading_key(pieces: list[Piece]) -> str:
    first = (piece for piece in pieces[:_HEAD_PIECES] if piece.kind is BlockKind.HEADING)
    return comparison_key(next((piece.text for piece in first), ""))
