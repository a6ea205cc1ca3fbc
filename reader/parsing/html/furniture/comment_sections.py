"""Drops comments below an ambiguous heading, such as "Discussion", judging by what follows."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import IGNORECASE, lazily

_HEADING = lazily(
    r"(?:comments?|discussion|comments?\s(?:&|and)\sdiscussion|comment\ssection)\W{0,3}$",
    IGNORECASE,
)
_LONGEST_HEADING = 30  # characters
_FEWEST_PROSE = 250  # characters of prose above it: the page itself is not a discussion
_EXAMINED_PIECES = 24  # pieces below the heading
_FEWEST_COMMENT_LINES = 2  # signs: speaker and time, or a button
_LONGEST_COMMENT_LINE = 80  # characters
_AGO = lazily(
    r"\b(?:\d{1,2}|an?|one)\s?(?:min|h|d|w|mo|y|sec|day|week|year)\w{0,6}\sago\b", IGNORECASE
)
_BUTTON = lazily(
    r"(?:reply|permalink|upvote|like|flag|report|quote|share|link|\d{1,4}|[\W_]){1,6}$", IGNORECASE
)
_POSTED = lazily(r"posted\sby:?\s[^\n]{2,40}\s(?:at|on)\s", IGNORECASE)  # by whom, and when
_SAYS = lazily(r"[^:]{2,50}\s(?:says|said|wrote|writes)\s?:$", IGNORECASE)


def drop_comments(pieces: Sequence[Piece]) -> None:
    """Drop the comments below a heading that names comments, in place.

    Comments are recognised by lines with a date or age, by "… says:" and by buttons such as
    "Reply"; two of these among the first lines suffice, or one "Posted by … at …". The section ends
    at a heading of the same or a higher level that is not followed by such a line, and at a
    headline. Cost: linear.
    """
    prose_size = 0
    level = 0  # of the section being dropped; 0 outside
    for at, piece in enumerate(pieces):
        if piece.kind is BlockKind.HEADING:
            below = pieces[at + 1 : at + 1 + _EXAMINED_PIECES]
            heads_comment = below and _is_comment_line(below[0]) and not piece.is_headline
            if level and piece.level <= level and not heads_comment:
                level = 0
            if (
                not level
                and prose_size >= _FEWEST_PROSE
                and _is_comment_heading(piece.text)
                and _are_comments(below)
            ):
                level = piece.level
        if level:
            piece.dropped = True
        elif piece.value > 0 and not piece.dropped:
            prose_size += len(piece.text)


def _is_comment_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and _HEADING.match(text) is not None


def _are_comments(pieces: Sequence[Piece]) -> bool:
    posted = any(_POSTED.match(piece.text) and _is_comment_line(piece) for piece in pieces)
    return posted or sum(map(_is_comment_line, pieces)) >= _FEWEST_COMMENT_LINES


def _is_comment_line(piece: Piece) -> bool:
    """Whether a short line says who speaks or when, or is a button below a comment."""
    text = piece.text
    if not text or len(text) > _LONGEST_COMMENT_LINE or piece.kind is BlockKind.IMAGE:
        return False
    if _BUTTON.match(text):
        return any(map(str.isalpha, text))
    if ends_sentence(text):
        return False
    return bool(_AGO.search(text) or iso_date(text) or _SAYS.match(text))
