"""Pages with infinite scroll: after the article come the next ones, or excerpts of them."""

from itertools import accumulate

from reader.model.article import BlockKind
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage
from reader.parsing.lines.likeness import comparison_key

_LEAST_PROSE_VALUE = 400.0  # value from which the prose of an element counts as an article
_HEAD_PIECES = 8  # pieces among which its headline is
_FEWEST_EXCERPTS = 2  # excerpts
_SENTENCE = 60.0  # value
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


def drop_excerpts(walked: WalkedPage) -> None:
    """Drop excerpts of other articles after this one, with their headings.

    Blog software ends them in "[…]"; a single one may be an omission. Requests to read on are
    dropped as well.
    """
    pieces = walked.pieces
    ends = [at for at, piece in enumerate(pieces) if _is_excerpt(piece)]
    if len(ends) < _FEWEST_EXCERPTS or not any(
        piece.value > _SENTENCE for piece in pieces[: ends[0]]
    ):
        return
    asking = {
        after.text for at in ends for after in pieces[at + 1 : at + 2] if is_promo(after.text)
    }
    ends += [at for at, after in enumerate(pieces[1:]) if after.text in asking]
    for at in ends:
        above = at - 1
        while above and pieces[above].kind is BlockKind.IMAGE:
            above -= 1
        if pieces[above].kind is not BlockKind.HEADING:
            continue
        for piece in pieces[above : at + 1]:
            piece.dropped, piece.value = True, _NO_VALUE
        for piece in pieces[at + 1 : at + 2]:
            piece.dropped = piece.dropped or piece.text in asking


def _is_excerpt(piece: Piece) -> bool:
    cut_off = piece.text.endswith(("[…]", "[...]"))
    return cut_off and piece.kind is BlockKind.PARAGRAPH and not piece.dropped


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
