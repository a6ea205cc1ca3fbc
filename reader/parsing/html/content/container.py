"""Finds the container of the article: the element with the highest total value of its pieces."""

from itertools import accumulate, pairwise

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import (
    WORDS_OF_PICTURE,
    Piece,
    Region,
    WalkedPage,
    main_container_name,
    outermost,
)
from reader.text.word_sets import word_set

_NEVER_CONTAINERS = word_set("""
    p li ul ol dl dt dd h1 h2 h3 h4 h5 h6 td th tr blockquote figure figcaption caption
    address aside summary a""")
_FULL_VALUE_LENGTH = 150  # characters from which a positive piece counts in full: teasers are short
_SHORT_LINE_COST = 0.3  # share of the cost for lines without links, such as dates
_BODY_BONUS = 1.03
_MARKED_BONUS = 1.15  # for itemprop=articleBody and the like
_PROSE = 150.0  # value of a paragraph
_SENTENCE = 25.0
_NEARLY_ALL = 0.7
_FEWEST_IN_GALLERY = 3  # pictures with captions
_EXAMINED_PIECES = 50  # pieces of a region by which it is classified


def find_container(walked: WalkedPage) -> tuple[Region | None, float]:
    """Return the region that contains the article, and its share of the page's positive value.

    The value of a region is the sum over its pieces, where positive ones count in proportion to
    their length up to 150 characters. Cost: linear.
    """
    _join_parts(walked)
    values = _weighted_values(walked.pieces)
    sums = list(accumulate(values, initial=0.0))
    total = sum(value for value in values if value > 0)
    best: Region | None = None
    best_value = float("-inf")
    most = _NEARLY_ALL * total
    for region in walked.regions:
        value, tag = sums[region.end] - sums[region.start], region.tag
        if tag in _NEVER_CONTAINERS and (tag == "p" or value < most):
            continue
        if region.part & Part.FOOTNOTES and tag != "body":
            continue
        if region.is_article_body:
            value *= _MARKED_BONUS
        elif tag == "article" or region.part & Part.BODY:
            value *= _BODY_BONUS
        if value >= best_value:  # regions close inside out: of equal ones, the outer one wins
            best, best_value = region, value
    if best is None:
        return None, 0.0
    best = _around_gallery(walked, _around_namesakes(walked, _around_table(walked, best)))
    container_value = sum(value for value in values[best.start : best.end] if value > 0)
    return best, container_value / total if total else 0.0


def _around_namesakes(walked: WalkedPage, best: Region) -> Region:
    """Return the smallest region around `best` and prose in elements named like its own.

    Between such parts of a text there are pictures.
    """
    names, pieces = walked.container_names, walked.pieces
    name = main_container_name(filter(_is_prose, pieces[best.start : best.end]), names)
    if not name.partition(" ")[2].strip("0123456789"):
        return best
    at = [
        index
        for index, piece in enumerate(pieces)
        if _is_prose(piece) and names[piece.container_id] == name
    ]
    first, last = min(best.start, *at), max(best.end, at[-1] + 1)
    if (first, last) == (best.start, best.end):
        return best
    around = (each for each in walked.regions if each.start <= first and each.end >= last)
    return next(around, best)


def _is_prose(piece: Piece) -> bool:
    return piece.tag == "p" and piece.value > _SENTENCE and not piece.dropped


def _around_table(walked: WalkedPage, best: Region) -> Region:
    """Return the smallest region with prose around `best` if that is only a table; else `best`."""
    pieces = walked.pieces
    if any(piece.kind is not BlockKind.TABLE_ROW for piece in pieces[best.start : best.end]):
        return best
    prose = [
        at
        for at, piece in enumerate(pieces)
        if piece.value > _PROSE and not piece.dropped and piece.kind is BlockKind.PARAGRAPH
    ]
    if len(prose) < 2:
        return best
    return next(
        (
            region
            for region in walked.regions
            if region.start <= best.start
            and region.end >= best.end
            and sum(region.start <= at < region.end for at in prose[:_EXAMINED_PIECES]) > 1
        ),
        best,
    )


def _around_gallery(walked: WalkedPage, best: Region) -> Region:
    """Return the smallest region around `best` and a gallery directly after it; else `best`."""
    pieces = walked.pieces
    pictures, end = 0, best.end
    for at in range(best.end, len(pieces) - 1):
        piece, after = pieces[at], pieces[at + 1]
        if (
            piece.kind is BlockKind.IMAGE
            and after.kind is BlockKind.CAPTION
            and not after.link_chars
        ):
            pictures += not (piece.dropped or after.dropped)
            end = at + 2
        elif not piece.dropped and piece.kind not in WORDS_OF_PICTURE:
            break
    if pictures < _FEWEST_IN_GALLERY:
        return best
    return next(each for each in walked.regions if each.start <= best.start and each.end >= end)


def _join_parts(walked: WalkedPage) -> None:
    """Mark the region around a body in several parts, and drop boilerplate between the parts."""
    parts = outermost(
        region
        for region in walked.regions
        if region.is_article_body
        and region.tag not in _NEVER_CONTAINERS
        and any(piece.value > 0 for piece in walked.pieces[region.start : region.end])
    )
    if len(parts) < 2:
        return
    for before, after in pairwise(parts):
        for piece in walked.pieces[before.end : after.start]:
            piece.dropped |= piece.value < 0
    whole = (
        region
        for region in walked.regions
        if region.start <= parts[0].start and region.end >= parts[-1].end
    )
    next(whole, parts[0]).is_article_body = True


def _weighted_values(pieces: list[Piece]) -> list[float]:
    weighted = []
    for piece in pieces:
        value = 0.0 if piece.dropped else piece.value
        if value > 0:
            value *= min(1.0, len(piece.text) / _FULL_VALUE_LENGTH)
        elif value and piece.link_share < 0.5:
            value *= _SHORT_LINE_COST
        weighted.append(value)
    return weighted
