"""Pages of manuals: software documentation and other reference works.

A news page has lists of its site around one article; a manual page is all text except for a few
links to its neighbours, however short its lines are and however many of them are links.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.blocks.link_lists import keep_contents
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.dom.elements import is_outgoing
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage, outer_first
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_GENERATORS = word_set("""
    asciidoc asciidoctor crystal docbook docutils doxygen doxia epydoc exdoc gtk haddock hevea
    javadoc jsdoc latex2html makeinfo man2html mandoc ocamldoc odoc pdoc pydoctor rdoc rustdoc
    scaladoc sphinx tex4ht texi2any texi2html typedoc yard""")
_WORD = lazily(r"[a-z][a-z0-9]+")
_LINKS_SEEN = 400
_MOSTLY = 0.5
_FEWEST_INDICATORS = 2  # links to a place in another page, and code marks
_LEAST_CODE_SHARE = 0.2  # ratio of code marks to pieces on a page without links
_LEAST_NEIGHBOUR_SHARE = 0.2  # share of the links that lead to the same directory or below
_LEAST_NEIGHBOUR_RATIO = 8  # minimum ratio of these to root-relative links, which news sites use
_LEAST_HELD_SHARE = 0.7  # share of the text that the container must hold
_LEAST_TEXT_SHARE = 0.2  # share of text that is not linked; with less, the page is only a list
_ALL_LINKED = 0.9
_OUTGOING_SHARE = 0.6  # share of a line above the headline that links to other pages
_MENU_LINKED = 0.5  # share of an element named like a menu that is linked
_MAX_UNRELATED_SHARE = 0.5  # share of the text that an element named like a footer may contain
_MENU_PARTS = Part.MENU | Part.UNRELATED
_UNCOUNTED_KINDS = frozenset({BlockKind.HEADING, BlockKind.IMAGE})
_LEAVES = word_set("p li dt dd h1 h2 h3 h4 h5 h6 td th tr blockquote figcaption caption")
_NEVER_MENUS = word_set("p h1 h2 h3 h4 h5 h6 body html")
_LONGEST_HEAD = 30  # pieces before the headline
_LOWEST = 7  # below all heading levels
_LONGEST_REMARK = 3  # pieces, "deprecation-comment"; more are readers' comments
_SIDES = 2  # of a box: before and after
_SENTENCE = 60  # characters
_LONGEST_OUTLINE = 300  # pieces
_SOURCE_LABELS = frozenset({"source", "src", "view source"})


def is_manual(pieces: list[Piece], declared: Declared) -> bool:
    """Whether the pieces are a page of a manual.

    Either its generator writes only manuals, or its links lead to neighbouring files, some of them
    to places inside. A page that declares an article is not one: it may be a copy of a news page.
    Cost: at most the first 400 links.
    """
    generator = declared.tags.get("generator", "")
    if generator and _GENERATORS & set(_WORD.findall(generator.lower())):
        return True
    if declared.article or declared.tags.get("og:type") == "article":
        return False
    if any(base.get("href") for base in declared.root.iter("base")):
        return False  # all its links are relative to the root of the site
    links = neighbours = root_relative = indicators = 0
    for href, is_code in _marks_of(pieces):
        if is_code:
            indicators += 1
        elif href and href[0] != "#":
            links += 1
            if href[0] == "/":
                root_relative += href[:2] != "//"
            elif href[0] != "?" and ":" not in href[:12]:
                neighbours += 1
                indicators += "#" in href and not is_outgoing(href[href.index("#") :])
            if links == _LINKS_SEEN:
                break
    if not links:
        return indicators > _LEAST_CODE_SHARE * len(pieces)
    return (
        indicators >= _FEWEST_INDICATORS
        and neighbours >= _LEAST_NEIGHBOUR_SHARE * links
        and neighbours >= _LEAST_NEIGHBOUR_RATIO * root_relative
    )


def _marks_of(pieces: list[Piece]) -> Iterator[tuple[str, bool]]:
    """Yield the target of each mark, and whether it is code."""
    for piece in pieces:
        if piece.kind is BlockKind.CODE:
            yield "", True
        for mark in piece.marks:
            yield mark.href, mark.inline is InlineKind.CODE


def without_menus(walked: WalkedPage) -> list[Piece]:
    """Return all pieces of a page except for its menus. Cost: linear."""
    menus = _menus(walked)
    start, end = _text_range(walked, menus)
    kept = [
        piece
        for at, piece in enumerate(walked.pieces[start:end], start)
        if not menus[at] and not _is_source_link(piece)
    ]
    return _from_headline(kept)


def _menus(walked: WalkedPage) -> bytearray:
    """Return for each piece whether it is in a menu, in other boilerplate or in comments."""
    pieces = walked.pieces
    menus = bytearray(len(pieces))
    sizes = _sums(len(piece.text) * (piece.kind not in _UNCOUNTED_KINDS) for piece in pieces)
    linked = _sums(
        _linked_characters(piece) * (piece.kind not in _UNCOUNTED_KINDS) for piece in pieces
    )
    words = _sums(map(_unlinked_characters, pieces))
    headed = _sums(piece.kind is BlockKind.HEADING for piece in pieces)
    sentences = _sums(_has_sentence_or_code(piece) for piece in pieces)
    done = 0
    for region in outer_first(walked.regions):
        start, end = region.start, region.end
        if start < done or region.tag in _NEVER_MENUS:
            continue
        size, links = sizes[end] - sizes[start], linked[end] - linked[start]
        is_shown = links > 0 or headed[end] == headed[start]
        has_most_text = words[end] - words[start] > _MOSTLY * words[-1]
        if (
            (
                region.part & _MENU_PARTS
                and is_shown
                and not has_most_text
                and links >= _MENU_LINKED * size
            )
            or (
                region.part & Part.UNRELATED
                and size < _MAX_UNRELATED_SHARE * sizes[-1]
                and (
                    region.part & Part.PROMO
                    or links >= _MENU_LINKED * size
                    or not _is_among_text(pieces, start, end)
                )
            )
            or (region.part & Part.COMMENTS and end - start > _LONGEST_REMARK)
            or (region.part & Part.CONTENTS and _is_outline(walked, region))
            or (region.tag == "aside" and sentences[end] == sentences[start])
        ):
            menus[start:end] = b"\1" * (end - start)
            done = end
    return menus


def _is_among_text(pieces: list[Piece], start: int, end: int) -> bool:
    """Whether a box has sentences, and text or headings around it, like a sidebar of DocBook."""
    around = [*pieces[max(0, start - 1) : start], *pieces[end : end + 1]]
    return (
        len(around) == _SIDES
        and any(_is_text(piece) for piece in around)
        and all(piece.kind is BlockKind.HEADING or _is_text(piece) for piece in around)
        and any(map(_is_text, pieces[start:end]))
    )


def _is_text(piece: Piece) -> bool:
    return _has_sentence_or_code(piece) and _unlinked_characters(piece) >= _SENTENCE


def _linked_characters(piece: Piece) -> int:
    """Return how many of its characters are linked, including links within the page."""
    return sum(mark.end - mark.start for mark in piece.marks if mark.href)


def _has_sentence_or_code(piece: Piece) -> bool:
    return piece.kind is BlockKind.CODE or ends_sentence(piece.text)


def _is_outline(walked: WalkedPage, region: Region) -> bool:
    """Whether a region is a generated outline of this page, rather than put there by an author."""
    if region.end - region.start > _LONGEST_OUTLINE:
        return False
    inside = walked.pieces[region.start : region.end]
    items = [piece for piece in inside if piece.kind is BlockKind.LIST_ITEM]
    if not items or not all(piece.marks and piece.marks[0].href[:1] == "#" for piece in items):
        return False
    return not keep_contents(walked.pieces, region.start, region.end)


def _text_range(walked: WalkedPage, menus: bytearray) -> tuple[int, int]:
    """Return the range of the text in pieces, from the innermost element that holds most of it.

    A larger element replaces it if what it adds has more text than links, or begins with the
    headline and has no more links than there is text.
    """
    left = [(piece, not menu) for piece, menu in zip(walked.pieces, menus, strict=True)]
    words = _sums(counts * _unlinked_characters(piece) for piece, counts in left)
    linked = _sums(counts * piece.link_chars for piece, counts in left)
    sizes = _sums(counts * len(piece.text) for piece, counts in left)
    held = words if words[-1] > _LEAST_TEXT_SHARE * sizes[-1] else sizes
    start = end = headline = 0
    for region in walked.regions:  # regions close inside out
        first, last = region.start, region.end
        if end == 0:
            if held[last] - held[first] < _LEAST_HELD_SHARE * held[-1] or region.tag in _LEAVES:
                continue
            headline = _headline_before(walked.pieces, menus, first, last)
        elif not first <= start <= end <= last:
            continue
        else:
            more = words[start] - words[first] + words[last] - words[end]
            links = linked[start] - linked[first] + linked[last] - linked[end]
            heads = first <= headline < start and links <= sizes[end] - sizes[start]
            if more <= links and not heads:
                continue
        start, end = first, last
    return start, end or len(walked.pieces)


def _headline_before(pieces: list[Piece], menus: bytearray, start: int, end: int) -> int:
    """Return the last heading of the highest level before `start`, if none after it is as high."""
    best, level = start, _LOWEST
    for at in range(end - 1, -1, -1):
        piece = pieces[at]
        if piece.kind is BlockKind.HEADING and not menus[at] and piece.link_share < _ALL_LINKED:
            if at >= start:
                level = min(level, piece.level)
            elif piece.level < level:
                best, level = at, piece.level
    return best


def _unlinked_characters(piece: Piece) -> int:
    """Return how many of its characters are not linked; 0 if most of it is links."""
    if piece.kind is BlockKind.IMAGE or piece.link_share > _MOSTLY:
        return 0
    return len(piece.text) - piece.link_chars


def _from_headline(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without pictures, links and the end of a trail above the headline.

    Links above it that are repeated at the end are left out there, too.
    """
    headings = [
        (piece.level, at)
        for at, piece in enumerate(pieces[:_LONGEST_HEAD])
        if piece.kind is BlockKind.HEADING and piece.link_share < _ALL_LINKED
    ]
    at = min(headings, default=(0, 0))[1]
    headline = pieces[at].text if at else ""
    head = [each for each in pieces[:at] if not _is_outgoing(each) and each.text != headline]
    link_texts = {piece.text for piece in pieces[:at] if _is_outgoing(piece)}
    end = len(pieces)
    while end > at and pieces[end - 1].text in link_texts:
        end -= 1
    return head + pieces[at:end]


def _is_outgoing(piece: Piece) -> bool:
    """Whether a piece is a picture, or a line that mostly links to other pages."""
    return (
        piece.kind is BlockKind.IMAGE or piece.link_share > _OUTGOING_SHARE or _is_only_links(piece)
    )


def _is_only_links(piece: Piece) -> bool:
    return _linked_characters(piece) >= _ALL_LINKED * len(piece.text)


def _is_source_link(piece: Piece) -> bool:
    """Whether a piece is only a link to the source code that the page is about."""
    return _is_only_links(piece) and piece.text.strip("[] ").lower() in _SOURCE_LABELS


def _sums(values: Iterable[int]) -> list[int]:
    return list(accumulate(values, initial=0))
