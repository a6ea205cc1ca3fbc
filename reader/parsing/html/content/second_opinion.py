"""A second opinion, by trafilatura, on which pieces of a page belong to the article.

It knows better what belongs to the article on unusual pages; we know better how the text is
structured. So its text only votes on our pieces: those that it drops in the middle are kept.
"""

import sys
from collections.abc import Collection, Sequence
from itertools import groupby

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.blocks.headings import without_empty_headings
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.dom.tree import Element, remove, steps_of_nesting
from reader.parsing.html.furniture.article_top import is_standfirst
from reader.parsing.html.furniture.boxes import is_correction
from reader.parsing.html.furniture.piece_values import is_boxed_short_sentence
from reader.parsing.html.pieces.piece import (
    TITLE_OF_TABLE,
    Piece,
    Region,
    characters_of,
    main_container_name,
    outermost,
)
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.superscripts import lowered_digits
from reader.parsing.lxml_loading import etree
from reader.startup.light_imports import LOADING
from reader.text.word_sets import word_set

_MAX_CHARS = 1_500_000  # of markup; longer pages take too long
_MAX_NESTING = 20_000  # steps; of 1,000 articles in each other it reads each by itself, for 2 s
_KEY_LENGTH = 48  # letters by which a piece is found in the opinion
_SHORTEST_KEY = 12  # pieces with fewer letters have no vote
_LOST_SHARE = 0.6  # if less of our letters is confirmed, the opinion has lost the text
_LEAST_RESTORED = -8.0  # value of a piece that may be restored
_LINKED_SHARE = 0.25  # of the characters of a list of other articles
_RESTORE_RATIO = 2.0  # times our letters an opinion needs to restore pieces
_LAST_LINES = 2  # final paragraphs that are kept if they are in the main container
_PROSE = 60.0  # value
_FURNITURE = word_set("""
    aside audio button canvas embed footer iframe input label link menu meta nav noscript object
    select source style svg textarea video""")
_DATA = "application/ld+json"  # the only scripts that trafilatura reads
_CONTROLS = bytes(sign for sign in range(32) if sign not in b"\t\n\r")
_NEVER_FURNITURE = frozenset({BlockKind.QUOTATION, BlockKind.LIST_ITEM})  # without links
_BODY = frozenset({
    BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.HEADING,
    BlockKind.TABLE_ROW, BlockKind.CODE, BlockKind.FOOTNOTE,
})  # fmt: skip


def second_opinion(markup: str, root: Element) -> str:
    """Return the letters of the text that trafilatura extracts; empty if it fails.

    Imports trafilatura (100 to 170 ms the first time); about 10 ms a page.

    Args:
        markup: The page.
        root: Its tree, which is not changed.
    """
    if len(markup) > _MAX_CHARS or steps_of_nesting(root) > _MAX_NESTING:
        return ""
    if "trafilatura" not in sys.modules:
        _load_trafilatura()
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(
            markup if _has_controls(markup) else _without_furniture(root),
            fast=True,
            include_comments=False,
            include_tables=True,
            with_metadata=False,
        )
    except Exception:  # noqa: BLE001 - an opinion that fails is no opinion
        return ""
    return comparison_key(str(getattr(document, "text", None) or ""))


def _load_trafilatura() -> None:
    from reader.startup.library_loading import loading_library

    with LOADING, loading_library():  # another thread may lend Markdown a logger that does nothing
        import logging

        import trafilatura  # noqa: F401
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def _has_controls(markup: str) -> bool:
    """Whether there are control characters, which trafilatura removes before it parses a page."""
    encoded = markup.encode("utf-8", "replace")
    return len(encoded.translate(None, _CONTROLS)) < len(encoded)


def _without_furniture(root: Element) -> Element:
    """Return a copy of a tree for trafilatura, without elements that it would remove first.

    It searches the whole tree a dozen times before that, and parsing the page again is as slow.
    """
    from copy import copy

    from lxml.html import HtmlElementClassLookup

    root.getroottree().parser.set_element_class_lookup(HtmlElementClassLookup())
    tree = copy(root)
    etree.strip_elements(tree, *_FURNITURE, with_tail=False)
    for script in list(tree.iter("script")):
        if script.get("type") != _DATA:
            remove(script)
    return tree


def correct_by_opinion(
    pieces: list[Piece],
    chosen: list[Piece],
    opinion: str,
    container_names: Sequence[str],
    regions: Sequence[Region] = (),
) -> list[Piece]:
    """Return the pieces to show: `chosen`, corrected by `opinion`.

    Args:
        pieces: All pieces of the page, in order.
        chosen: Those that we take for the article, in order.
        opinion: From `second_opinion`.
        container_names: As in `WalkedPage`.
        regions: The elements of the page.
    """
    ours = sum(len(comparison_key(piece.text)) for piece in chosen if piece.kind in _BODY)
    agreed = {
        id(piece)
        for piece in chosen
        if piece.confirmed or piece.kind is BlockKind.FOOTNOTE or _is_in_opinion(piece, opinion)
    }
    shared = sum(len(comparison_key(piece.text)) for piece in chosen if id(piece) in agreed)
    if len(opinion) > _RESTORE_RATIO * ours and (shared > 0.5 * ours or ours < 600):
        others = _comments(pieces, chosen, regions) | _lists_of_others(pieces, chosen, regions)
        taken = (each for each in others.values() if _is_in_opinion(each, opinion))
        beside = sum(len(comparison_key(each.text)) for each in taken)
        if len(opinion) - beside > _RESTORE_RATIO * ours:
            return _with_missing(pieces, chosen, opinion, others)
    if shared < _LOST_SHARE * ours:
        return chosen
    name = main_container_name(chosen, container_names)
    main = {number for number, each in enumerate(container_names) if each == name}
    sure = _boxed_text(pieces, regions, main)
    sure.update(id(piece) for piece in chosen if _belongs_to_text(piece))
    return _without_ends(chosen, agreed, sure, main)


def ends_in_other_containers(chosen: list[Piece], container_names: Sequence[str]) -> bool:
    """Whether text at either end is in another kind of container than most of the article.

    The standfirst is in one on most pages that mark it, and is kept whatever the opinion is. Very
    short sentences in boxes say nothing.

    Args:
        chosen: The pieces of the article.
        container_names: As in `WalkedPage`.
    """
    prose = [
        piece
        for piece in chosen
        if piece.kind is BlockKind.PARAGRAPH
        and piece.tag != TITLE_OF_TABLE
        and not is_boxed_short_sentence(piece)
    ]
    main_container = main_container_name(prose, container_names)
    first = [piece for piece in prose if not is_standfirst(piece)][:1]
    return any(
        container_names[piece.container_id] != main_container for piece in first + prose[-2:]
    )


def _is_in_opinion(piece: Piece, opinion: str) -> bool:
    key = comparison_key(lowered_digits(piece.text[: 2 * _KEY_LENGTH]))[:_KEY_LENGTH]
    return len(key) >= _SHORTEST_KEY and key in opinion


def _comments(
    pieces: list[Piece], chosen: list[Piece], regions: Sequence[Region]
) -> dict[int, Piece]:
    """Return what is named as comments, by `id()`; empty if some of it is in the article.

    trafilatura takes them for text where it does not know the name.
    """
    named = outermost(region for region in regions if region.part & Part.COMMENTS)
    found = {id(each): each for box in named for each in pieces[box.start : box.end]}
    return {} if any(id(piece) in found for piece in chosen) else found


def _lists_of_others(
    pieces: list[Piece], chosen: list[Piece], regions: Sequence[Region]
) -> dict[int, Piece]:
    """Return what is named as no part of the article, below all of it and full of links, by `id()`.

    trafilatura takes the summaries of other articles for text where that of this one is short.
    """
    if not chosen:
        return {}
    end = pieces.index(chosen[-1]) + 1
    named = outermost(
        region for region in regions if region.part & Part.UNRELATED and region.start >= end
    )
    boxes = (pieces[region.start : region.end] for region in named)
    return {id(each): each for box in boxes if _is_linked(box) for each in box}


def _is_linked(box: list[Piece]) -> bool:
    linked = sum(piece.link_chars for piece in box)
    return linked > _LINKED_SHARE * characters_of(box)


def _with_missing(
    pieces: list[Piece], chosen: list[Piece], opinion: str, others: Collection[int]
) -> list[Piece]:
    """Return the chosen pieces and those that the opinion has as well, apart from `others`."""
    kept = {id(piece) for piece in chosen}
    restored: list[Piece] = []
    after: Piece | None = None  # the piece right after this one, if it was kept or restored
    for piece in reversed(pieces):
        may_be_restored = (
            piece.kind in _BODY and piece.value > _LEAST_RESTORED and id(piece) not in others
        )
        if id(piece) in kept or (
            may_be_restored and (_is_in_opinion(piece, opinion) or _introduces(piece, after))
        ):
            restored.append(piece)
            after = piece
        else:
            after = None
    return restored[::-1]


def _introduces(piece: Piece, after: Piece | None) -> bool:
    """Whether a heading or term too short to have a vote is in the container of what follows it."""
    if after is None or piece.dropped or after.container_id != piece.container_id:
        return False
    is_label = piece.kind is BlockKind.HEADING or piece.tag == "dt"
    return is_label and not _has_vote(piece)


def _is_headed(pieces: list[Piece], at: int) -> bool:
    """Whether a piece is a sentence below a heading of its own, like the claim of a fact check."""
    piece = pieces[at]
    return (
        at > 0
        and pieces[at - 1].kind is BlockKind.HEADING
        and piece.kind is BlockKind.PARAGRAPH
        and not piece.link_chars
        and ends_sentence(piece.text)
    )


def _belongs_to_text(piece: Piece) -> bool:
    """Whether a piece at an end is part of the text, whatever the opinion leaves out there."""
    if piece.kind in _NEVER_FURNITURE:
        return not piece.link_chars
    return piece.kind is BlockKind.PARAGRAPH and is_correction((piece,))


def _heads_items(pieces: list[Piece], sure: set[int]) -> bool:
    """Whether the first piece is a few words above an item that is a sentence: "Notes"."""
    *_, item = pieces
    return (
        len(pieces) > 1
        and not _has_vote(pieces[0])
        and id(item) in sure
        and item.kind is BlockKind.LIST_ITEM
        and ends_sentence(item.text)
    )


def _has_vote(piece: Piece) -> bool:
    return len(comparison_key(piece.text)) >= _SHORTEST_KEY


def _end_of_short_lines(chosen: list[Piece], last: int) -> int:
    """Return where the first sentence is cut after the last piece kept, or the line that heads it.

    Short lines after that are cut with it: names and buttons of comments.
    """
    cut = next(
        (
            at
            for at, piece in enumerate(chosen[last + 1 :], last + 1)
            if piece.kind is BlockKind.PARAGRAPH and _has_vote(piece)
        ),
        0,
    )
    return cut - 1 if cut else len(chosen)


def _boxed_text(pieces: list[Piece], regions: Sequence[Region], main: set[int]) -> set[int]:
    """Return the prose that is directly in boxes inside a container of paragraphs, by `id()`.

    Where a page has paragraphs, trafilatura takes no such text, whatever it says. Short sentences
    belong to the prose next to them.
    """
    at = [number for number, piece in enumerate(pieces) if piece.container_id in main]
    if not any(pieces[number].tag == "p" for number in at):
        return set()
    around = [each for each in regions if each.start <= at[0] and at[-1] < each.end]
    start = max((each.start for each in around), default=at[0])
    end = min((each.end for each in around), default=at[-1])
    boxed: set[int] = set()
    for is_boxed, run in groupby(pieces[start:end], _is_boxed_text):
        lines = list(run)
        if is_boxed and sum(piece.value for piece in lines) >= _PROSE:
            boxed.update(map(id, lines))
    return boxed


def _is_boxed_text(piece: Piece) -> bool:
    is_line = piece.kind is BlockKind.PARAGRAPH and piece.tag == "div"
    is_text = piece.value >= 0 or piece.text.endswith("?")
    return is_line and is_text and not piece.link_chars


def _without_ends(
    chosen: list[Piece], agreed: set[int], sure: set[int], main: set[int]
) -> list[Piece]:
    """Drop body text before the first and after the last piece that both extractions keep.

    What is next to that and `sure` stays.
    """
    at = [index for index, piece in enumerate(chosen) if id(piece) in agreed]
    if not at:
        return chosen
    first, last = at[0], at[-1]
    # keep it in the main containers
    while first and chosen[first - 1].container_id in main:
        first -= 1
    while first and (chosen[first - 1].kind is BlockKind.HEADING or _is_headed(chosen, first - 1)):
        first -= 1
    if len(chosen) - 1 - last <= _LAST_LINES and all(
        piece.container_id in main and piece.kind is BlockKind.PARAGRAPH
        for piece in chosen[last + 1 :]
    ):
        last = len(chosen) - 1
    while first and id(chosen[first - 1]) in sure:
        first -= 1
    while last + 1 < len(chosen) and (
        id(chosen[last + 1]) in sure or _heads_items(chosen[last + 1 : last + 3], sure)
    ):
        last += 1
    end = _end_of_short_lines(chosen, last)
    kept = [
        piece
        for index, piece in enumerate(chosen)
        if first <= index <= last
        or (index < first and is_standfirst(piece))
        or piece.kind not in _BODY
        or (index < end and not _has_vote(piece))
    ]
    kept = without_empty_headings(chosen, kept)
    while kept and kept[-1].kind is BlockKind.HEADING:
        kept.pop()
    return kept
