"""The lines above the text of an article that repeat its headline, byline or date."""

from itertools import islice

from reader.model.article import BlockKind, Meta
from reader.parsing.html.blocks.captions import without_portraits
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.pieces.piece import Piece, WalkedPage
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import bare_date

_LONGEST_BYLINE = 120  # characters
_MENU_BARS = 3  # vertical bars in a menu of the site
_MOST_BEFORE = 3  # words before a name in a byline
_INITIALS = 3  # letters
_NEAR_TOP = 10  # pieces
_DATE_LENGTH = len("2026-03-07")


def printed_byline(walked: WalkedPage, pieces: list[Piece], meta: Meta) -> str:
    """Return the printed byline, if it is before the text; else empty."""
    if not meta.byline:
        return ""
    first = next(
        (
            piece
            for piece in pieces
            if len(piece.text) > _LONGEST_BYLINE
            and not piece.in_standfirst
            and piece.kind is not BlockKind.CAPTION
        ),
        None,
    )
    key = comparison_key(meta.byline.split(",")[0])
    for piece in islice(walked.pieces, 400):
        if piece is first:
            break
        text = piece.text
        is_short_text = piece.kind is not BlockKind.IMAGE and len(text) <= _LONGEST_BYLINE
        if is_short_text and key in comparison_key(text):
            is_menu = text.count(" | ") >= _MENU_BARS  # the menu of a site
            is_byline = (
                "@" not in text
                and not is_menu
                and _contains_whole_name(text, meta.byline.split(",")[0])
            )
            return " ".join(text.split()) if is_byline else meta.byline
    return ""


def without_byline(pieces: list[Piece], meta: Meta) -> list[Piece]:
    """Return the pieces without the line near their beginning that is only a byline."""
    key = comparison_key(meta.byline)
    pieces = without_portraits(pieces, key, comparison_key(meta.site))
    if len(key) <= _INITIALS:  # initials are at the end of a text
        return pieces
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _NEAR_TOP
        or piece.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)
        or len(piece.text) > _LONGEST_BYLINE
        or piece.text.endswith(":")  # a speaker label
        or comparison_key(clean_name(piece.text)) != key
    ]


def without_date(pieces: list[Piece], published: str) -> list[Piece]:
    """Return the pieces without the line near their beginning that is only the date."""
    day = published[:_DATE_LENGTH]
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _NEAR_TOP
        or piece.kind is not BlockKind.PARAGRAPH
        or not day
        or bare_date(piece.text)[:_DATE_LENGTH] != day
    ]


def without_line(pieces: list[Piece], line: str) -> list[Piece]:
    """Return the pieces without the line near their beginning shown as headline or byline."""
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _NEAR_TOP
        or piece.kind is not BlockKind.PARAGRAPH
        or " ".join(piece.text.split()) != line
    ]


def without_headline_and_byline(pieces: list[Piece], headline: str, names: str) -> list[Piece]:
    """Return the pieces without the one near their beginning that is headline plus byline."""
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _NEAR_TOP
        or not piece.text.startswith(f"{headline}\n")
        or names not in piece.text
        or len(piece.text) > len(headline) + _LONGEST_BYLINE
    ]


def _contains_whole_name(line: str, name: str) -> bool:
    """Whether `name` occurs in `line` as whole words, after at most three words or a date."""
    at = line.find(name)
    before = line[: max(0, at)].split()
    if len(before) > _MOST_BEFORE and not any(map(str.isdigit, line[:at])):
        return False
    if line[: max(0, at)].endswith(":"):  # a label, set apart by styling only
        return False
    around = line[max(0, at - 1) : at] + line[at + len(name) : at + len(name) + 1]
    return at >= 0 and "[" not in around and not any(map(str.isalnum, around))
