"""Values each piece as evidence: prose for the article, lists of links against it."""

from collections.abc import Sequence
from itertools import pairwise

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit, is_short_sentence
from reader.parsing.html.dom.addresses import shares_page
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE, Piece, Region, WalkedPage
from reader.startup.lazy_regex import lazily

_CJK_LETTER = lazily(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # CJK letters
_CJK_WEIGHT = 1.5
_COUNTED_CHARACTERS = 2000  # characters looked at
_SENTENCE = 25  # letters from which a line with a full stop counts as prose
_LOOSE_TEXT_VALUE = 5.0  # value of a short line in the position of a section's text
_FORMULA_VALUE = 20.0
_TABLE_TITLE_VALUE = 4.0  # of a table; the same as for a caption
_MOST_IN_BOX = 8  # pieces of a small box
_PARAGRAPH, _LIST_ITEM = BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
_FIXED_VALUE_KINDS = frozenset(
    {BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE, BlockKind.CAPTION, BlockKind.CREDIT}
)
_SHARE_BUTTONS = 0.4  # share of a line that is linked
_DIGITS_OF_YEAR = 4
_PROSE = 60  # letters from which a paragraph counts as prose


def piece_value(piece: Piece) -> float:
    """Return the value of a piece in letters of prose; negative values indicate boilerplate.

    The weights are our own estimates, checked against a set of development pages.
    """
    text, linked = piece.text, piece.link_chars
    size = float(len(text))
    if not text.isascii():
        size += _CJK_WEIGHT * len(_CJK_LETTER.findall(text, 0, _COUNTED_CHARACTERS))
    share = min(1.0, linked / len(text)) if linked and text else 0.0
    kind = piece.kind
    if kind in _FIXED_VALUE_KINDS:
        if kind is BlockKind.HEADING:
            return 0.0 if share < 0.8 else -50.0
        if kind in (BlockKind.IMAGE, BlockKind.RULE):
            return 0.0
        if share < 0.5 or _names_linked_maker(piece):
            return 4.0
        return 0.0 if is_promo(text) else -10.0
    if is_promo(text) and not is_step(piece):
        return -30.0
    if linked and is_share_line(piece):
        return -50.0
    if kind is _PARAGRAPH:
        return _paragraph_value(piece, size, share)
    if kind is _LIST_ITEM:
        return _item_value(piece, size, share)
    if kind is BlockKind.CODE:
        return min(size, 400.0) * 0.5
    if kind in (BlockKind.QUOTATION, BlockKind.FOOTNOTE):
        return size - (2 * linked if kind is BlockKind.QUOTATION else linked)
    # a row of a table
    return -size - 4 if share > 0.8 else 0.8 * size if size > 100 else 0.05 * size


def _names_linked_maker(piece: Piece) -> bool:
    """Whether a credit only links to its makers: "Photo by Ida Lund on Picturehouse"."""
    first = next((mark.start for mark in piece.marks if mark.href), 0)
    return first > 0 and is_credit(piece.text)


def is_share_line(piece: Piece) -> bool:
    """Whether a line is mostly links, and all of them hand the page on: to a network, by mail."""
    if piece.link_share <= _SHARE_BUTTONS:
        return False
    hrefs = piece.hrefs
    return bool(hrefs) and all(map(shares_page, hrefs))


def is_step(piece: Piece) -> bool:
    """Whether a piece is a very short numbered step, "Listen."; buttons have no full stop."""
    numbered = piece.kind is BlockKind.LIST_ITEM and piece.label[:1].isdigit()
    return numbered and not piece.link_chars and piece.text.endswith(".")


def confirm_loose_text(pieces: list[Piece]) -> None:
    """Count text directly in the body below a heading, as on old pages, as article text."""
    for before, piece in pairwise(pieces):
        loose = piece.tag == "body" and piece.kind is _PARAGRAPH and not piece.link_chars
        if loose and before.kind is BlockKind.HEADING and not is_promo(piece.text):
            piece.value, piece.confirmed = max(piece.value, _LOOSE_TEXT_VALUE), True


def is_boxed_short_sentence(piece: Piece) -> bool:
    """Whether a piece is a very short sentence in a box, such as "Nobody was hurt."."""
    return piece.value == 0 and piece.tag != "p" and is_short_sentence(piece.text)


def keep_box_titles(walked: WalkedPage, container: Region) -> None:
    """Value short lines that head a small box of text or values, or introduce the quotation in it.

    Nothing in such a box is linked: what it says is no teaser. A single word names its kind,
    unless it is the year of an entry in a chronology.
    """
    first, last = container.start, container.end
    for region in walked.regions:
        start, end = region.start, region.end
        if not 1 < end - start <= _MOST_IN_BOX or not first < start < end <= last:
            continue
        line, *text = walked.pieces[start:end]
        if line.kind is not _PARAGRAPH or line.value > 0 or is_promo(line.text):
            continue
        if any(piece.link_chars or piece.dropped for piece in (line, *text)):
            continue
        introduces = text[0].kind is BlockKind.QUOTATION and line.text.endswith(":")
        says_more = " " in line.text or _is_year(line.text)
        heads = says_more and (
            (text[0].kind is _PARAGRAPH and text[0].value > 0) or state_values(text)
        )
        if introduces or heads:
            line.value = _LOOSE_TEXT_VALUE


def state_values(items: Sequence[Piece]) -> bool:
    """Whether several list items are mostly a label with a value, or have a figure."""
    values = [": " in item.text or any(map(str.isdecimal, item.text)) for item in items]
    are_items = all(item.kind is BlockKind.LIST_ITEM for item in items)
    return are_items and len(items) > 1 and 2 * sum(values) > len(items)


def _is_year(text: str) -> bool:
    return text.isdecimal() and len(text) == _DIGITS_OF_YEAR and text < "3"


def _item_value(piece: Piece, size: float, share: float) -> float:
    text, unlinked = piece.text, size - piece.link_chars
    if share > 0.5 and not (unlinked > _PROSE and ends_sentence(text)):
        return 0.0 if piece.tag == "dt" else -size - 8  # a term, which is explained below it
    first = piece.marks[0] if piece.marks else None
    if first and first.href.startswith("#") and _linked_inside(piece) > 0.9 * len(text):
        return 0.0  # an entry of a table of contents: text if surrounded by text, else nothing
    if first and first.href and first.start == 0 and first.end > _SENTENCE:
        is_teaser = text.endswith(("…", "..."))
        return 0.3 * unlinked if ends_sentence(text) and not is_teaser else -0.4 * size
    if size > _PROSE:
        return 0.6 * size
    return 0.25 * size if not piece.link_chars else 0.0


def _linked_inside(piece: Piece) -> int:
    """Return how many characters of a piece are links within the page."""
    return sum(mark.end - mark.start for mark in piece.marks if mark.href.startswith("#"))


def _paragraph_value(piece: Piece, size: float, share: float) -> float:
    text, linked = piece.text, piece.link_chars
    if piece.tag == "math":
        return _FORMULA_VALUE
    if piece.tag == TITLE_OF_TABLE:
        return _TABLE_TITLE_VALUE
    if piece.tag in ("p", "address"):
        if share > 0.7:
            return -0.7 * size - 5
        if size < _SENTENCE and not ends_sentence(text):
            return -6.0
        return size - 1.6 * linked
    if share > 0.5:
        return -size - 10
    if size >= 80 and (ends_sentence(text) or size > 200):
        return size - 2 * linked
    if size >= _SENTENCE and ends_sentence(text):
        return 0.3 * size
    if not linked and is_short_sentence(text):
        return 0.0
    return -0.5 * size - 8 if linked else max(-20.0, -0.2 * size - 6)
