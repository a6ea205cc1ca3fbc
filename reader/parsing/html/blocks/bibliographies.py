"""Lists of links that the author made: sources, further reading, other entries of a wiki."""

from reader.model.article import BlockKind
from reader.parsing.html.dom.word_sets import phrase_set
from reader.parsing.html.pieces.piece import Piece

_BIBLIOGRAPHIES = phrase_set("""
    references;sources;further reading;external links;bibliography;notes;notes and references
    footnotes;works cited;show notes;shownotes;links;mentioned in this episode
    sources and links;sources & links;links and sources;literature
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
# may precede a list below its heading
_LIST_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.IMAGE})
_MAX_LINKED_SHARE = 0.8
_MOST_BEFORE = 30  # pieces before the list among which its heading may be


def is_bibliography(pieces: list[Piece], start: int, end: int, is_encyclopedia: bool) -> bool:
    """Whether a list of links is the author's own: sources, further reading, other wiki entries."""
    items = pieces[start:end]
    if any(piece.kind is not BlockKind.LIST_ITEM for piece in items):
        return False
    if all(piece.text.startswith(("http://", "https://", "www.")) for piece in items):
        return True
    before = reversed(pieces[max(0, start - _MOST_BEFORE) : start])
    heading = next((piece for piece in before if piece.kind not in _LIST_KINDS), None)
    if heading is None or heading.kind is not BlockKind.HEADING or heading.dropped:
        return False
    return _title_of(heading) in _BIBLIOGRAPHIES or (
        is_encyclopedia and announces_other_entries(heading)
    )


def is_source_box(pieces: list[Piece]) -> bool:
    """Whether a box has a heading such as "Sources" and otherwise only list items."""
    head, items = pieces[:1], pieces[1:]
    if not items or head[0].kind is not BlockKind.HEADING or head[0].dropped:
        return False
    return _title_of(head[0]) in _BIBLIOGRAPHIES and all(
        piece.kind is BlockKind.LIST_ITEM for piece in items
    )


def confirm_sources(pieces: list[Piece]) -> None:
    """Mark as sure what follows a heading such as "Sources" in the second half, in place."""
    in_sources = False
    half = sum(len(piece.text) for piece in pieces) / 2
    done = 0
    for piece in pieces:
        done += len(piece.text)
        if piece.kind is BlockKind.HEADING:
            in_sources = done > half and _title_of(piece) in _BIBLIOGRAPHIES
        is_item = piece.kind is BlockKind.LIST_ITEM and piece.link_share < _MAX_LINKED_SHARE
        piece.confirmed = piece.confirmed or (
            in_sources and (piece.value > 0 or (is_item and piece.value == 0))
        )


def announces_other_entries(heading: Piece) -> bool:
    """Whether a heading announces other entries ("See also"), as at the end of wiki pages."""
    return heading.kind is BlockKind.HEADING and _title_of(heading) in _OTHER_ENTRIES


def _title_of(heading: Piece) -> str:
    return heading.text.strip(" :.").casefold()
