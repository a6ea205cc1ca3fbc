"""Drops comments below a line that heads them, judging by what follows."""

from collections.abc import Sequence
from itertools import takewhile

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.furniture.article_end import WORDS_OF_COMMENTS, is_heading_of_others
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.elapsed_times import contains_age
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import contains_any

_HEADING = lazily(
    r"(?:comments?|discussion|comments?\s(?:&|and)\sdiscussion|comment\ssection)\W{0,3}$",
    IGNORECASE,
)
_LONGEST_HEADING = 40  # characters
_DEEPEST_LEVEL = 6  # that of a heading which is no heading element
_FEWEST_PROSE = 250  # characters of prose above it: the page itself is not a discussion
_PARAGRAPH = 60.0  # value
_LONGEST_COMMENTS = 5  # times the text, with it
_EXAMINED_PIECES = 24  # pieces below the heading
_FEWEST_COMMENT_LINES = 2  # signs: speaker and time, or a button
_LONGEST_COMMENT_LINE = 80  # characters
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
    headline.

    The only paragraph on the page that could head comments is a heading as well, if they follow in
    boxes of their own, before any other heading. Above the entries of a live blog, a line may count
    its comments: so comments are at most a few times as long as the text. Cost: linear.
    """
    lines = [at for at, piece in enumerate(pieces) if _is_line(piece) and _heads_comments(piece)]
    total = sum(map(_prose_size, pieces))
    fewest_prose = max(_FEWEST_PROSE, total / _LONGEST_COMMENTS)
    prose_size = 0
    level = 0  # of the section being dropped; 0 outside
    for at, piece in enumerate(pieces):
        if [at] == lines and not level and prose_size >= fewest_prose:
            rest = takewhile(_is_no_heading, pieces[at + 1 : at + 1 + _EXAMINED_PIECES])
            heads_comments = _are_comments(list(rest)) and not _text_goes_on(pieces, at)
            level = _DEEPEST_LEVEL if heads_comments else 0
        if piece.kind is BlockKind.HEADING:
            below = pieces[at + 1 : at + 1 + _EXAMINED_PIECES]
            heads_comment = below and _is_comment_line(below[0]) and not piece.is_headline
            if level and piece.level <= level and not heads_comment:
                level = 0
            if (
                not level
                and prose_size >= fewest_prose
                and _heads_comments(piece)
                and _are_comments(below)
            ):
                level = piece.level
        if level:
            piece.dropped = True
        else:
            prose_size += _prose_size(piece)


def _text_goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Whether prose below a line is in the same container as some of that above it."""
    above = {piece.container_id for piece in pieces[:at] if piece.value > _PARAGRAPH}
    return any(p.value > _PARAGRAPH and p.container_id in above for p in pieces[at + 1 :])


def _prose_size(piece: Piece) -> int:
    return len(piece.text) if piece.value > 0 and not piece.dropped else 0


def _is_line(piece: Piece) -> bool:
    """Whether a paragraph may head comments; "Discussion" may head a part of an old paper."""
    is_label = piece.kind is BlockKind.PARAGRAPH and not (piece.link_chars or piece.dropped)
    return is_label and not piece.text.startswith("Disc")


def _is_no_heading(piece: Piece) -> bool:
    return piece.kind is not BlockKind.HEADING


def _heads_comments(piece: Piece) -> bool:
    if len(piece.text) > _LONGEST_HEADING:
        return False
    text = piece.text.lower()
    return contains_any(text, WORDS_OF_COMMENTS) and (
        _HEADING.match(text) is not None or is_heading_of_others(text)
    )


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
    return contains_age(text) or bool(iso_date(text) or _SAYS.match(text))
