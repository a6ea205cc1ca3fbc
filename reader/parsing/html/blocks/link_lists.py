"""Lists of links that the author made: contents, sources, further reading, other wiki entries."""

from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.html.blocks.headings import heading_key
from reader.parsing.html.pieces.piece import Piece, characters_of
from reader.parsing.lines.likeness import comparison_key
from reader.text.word_sets import phrase_set

_BIBLIOGRAPHIES = phrase_set("""
    references;sources;further reading;external links;bibliography;notes;notes and references
    footnotes;works cited;show notes;shownotes;links;mentioned in this episode
    sources and links;sources & links;links and sources;literature;associated links;liens connexes
    quellen;quellen und links;weblinks;literatur;einzelnachweise;quellenangaben
    textes de loi et références;textes de référence
    références;sources et liens;liens externes;bibliographie;notes et références;pour en savoir plus
    referencias;fuentes;enlaces externos;bibliografía;fonti;collegamenti esterni;bibliografia
    referências;fontes;ligações externas;bronnen;referenties;externe links;källor;externa länkar
    kilder;eksterne henvisninger;przypisy;linki zewnętrzne;примечания;ссылки;литература;источники
    参考文献;外部リンク;出典;参考资料;外部链接;المراجع;وصلات خارجية;מקורות;קישורים חיצוניים""")
_OTHER_ENTRIES = phrase_set("""
    see also;siehe auch;voir aussi;articles connexes;véase también;voci correlate;ver também
    zie ook;se även;se også;zobacz też;см. также;関連項目;参见;參見;انظر أيضا;ראו גם""")
_LIST_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.IMAGE})
_MAX_LINKED_SHARE = 0.8
_MOST_BEFORE = 30  # pieces before the list among which its heading may be
_FEWEST_ITEMS = 3  # items
_MOST_ITEMS = 300
_MOST_OTHERS = 2  # pieces before the items, such as "Contents"
_LONGEST_OTHER = 60  # characters
_LOOKED_AHEAD = 400  # pieces after the list within which a section must begin
_COMPARED = 6  # items


def is_bibliography(pieces: list[Piece], start: int, end: int, is_encyclopedia: bool) -> bool:
    """Whether a list of links is the author's own: sources, further reading, other wiki entries."""
    items = pieces[start:end]
    if any(piece.kind is not BlockKind.LIST_ITEM for piece in items):
        return False
    if all(piece.text.startswith(("http://", "https://", "www.")) for piece in items):
        return True
    before = reversed(pieces[max(0, start - _MOST_BEFORE) : start])
    heading = next((piece for piece in before if not _may_precede_list(piece)), None)
    if heading is None or heading.kind is not BlockKind.HEADING or heading.dropped:
        return False
    return heading_key(heading) in _BIBLIOGRAPHIES or (
        is_encyclopedia and announces_other_entries(heading)
    )


def _may_precede_list(piece: Piece) -> bool:
    """Whether a piece may stand between a list and its heading, such as a box that was dropped."""
    return piece.kind in _LIST_KINDS or (piece.dropped and piece.kind is not BlockKind.HEADING)


def is_source_box(pieces: list[Piece]) -> bool:
    """Whether a box has a heading such as "Sources" and otherwise only list items."""
    head, items = pieces[:1], pieces[1:]
    if not items or head[0].kind is not BlockKind.HEADING or head[0].dropped:
        return False
    return heading_key(head[0]) in _BIBLIOGRAPHIES and all(
        piece.kind is BlockKind.LIST_ITEM for piece in items
    )


def confirm_sources(pieces: list[Piece]) -> None:
    """Mark as sure what follows a heading such as "Sources" in the second half, in place."""
    in_sources = False
    half = characters_of(pieces) / 2
    done = 0
    for piece in pieces:
        done += len(piece.text)
        if piece.kind is BlockKind.HEADING:
            in_sources = done > half and heading_key(piece) in _BIBLIOGRAPHIES
        is_item = piece.kind is BlockKind.LIST_ITEM and piece.link_share < _MAX_LINKED_SHARE
        piece.confirmed = piece.confirmed or (
            in_sources and (piece.value > 0 or (is_item and piece.value == 0))
        )


def announces_other_entries(heading: Piece) -> bool:
    """Whether a heading announces other entries ("See also"), as at the end of wiki pages."""
    return heading.kind is BlockKind.HEADING and heading_key(heading) in _OTHER_ENTRIES


def keep_contents(pieces: list[Piece], start: int, end: int) -> bool:
    """Mark ``pieces[start:end]`` as sure if they are the table of contents of the article.

    Each item is a link within the page, and one of the first items names a later heading.
    Returns whether they are.
    """
    if not _are_contents(pieces, start, end):
        return False
    for piece in pieces[start:end]:
        piece.confirmed = True
    return True


def _are_contents(pieces: list[Piece], start: int, end: int) -> bool:
    if end - start > _MOST_ITEMS:
        return False
    box = pieces[start:end]
    items = [piece for piece in box if _is_internal_link_item(piece)]
    others = [piece for piece in box[: len(box) - len(items)] if not _is_internal_link_item(piece)]
    if (
        len(items) < _FEWEST_ITEMS
        or len(others) > _MOST_OTHERS
        or len(others) + len(items) < len(box)
    ):
        return False
    if any(len(piece.text) > _LONGEST_OTHER for piece in others):
        return False
    keys = [comparison_key(piece.text) for piece in items[:_COMPARED]]
    after = islice(pieces, end, end + _LOOKED_AHEAD)
    headings = (comparison_key(piece.text) for piece in after if piece.kind is BlockKind.HEADING)
    return any(heading and key.endswith(heading) for heading in headings for key in keys)


def _is_internal_link_item(piece: Piece) -> bool:
    """Whether a piece is a list item that is nothing but a link within the page."""
    first = piece.marks[0] if piece.kind is BlockKind.LIST_ITEM and piece.marks else None
    if first is None or not first.href.startswith("#"):
        return False
    return first.end - first.start > 0.8 * len(piece.text)
