"""Reads the HTML of a message as the pieces of its letter.

Everything belongs to the letter except what mailing software adds: notes about the mailing,
sponsored text, feedback requests, and the footer.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice, takewhile, zip_longest

from reader.model.article import BlockKind
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.size_limits import sanitize_markup
from reader.parsing.html.dom.tree import find_tree, first_child
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.metadata.author_labels import BY_WORDS
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.page_kinds import mail_markup
from reader.parsing.html.page_kinds.saved_pages import is_from_office
from reader.parsing.html.pieces.piece import (
    WORDS_OF_PICTURE,
    Piece,
    Region,
    WalkedPage,
    characters_of,
    drop,
)
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.parsing.lines.announcements import is_release_label
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.mail_words import (
    asks_for_feedback,
    begins_footer,
    is_about_mailing,
    is_referral_line,
    is_sponsor_label,
    is_sponsored_title,
    is_warning,
)
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_PROSE = 60  # characters of a paragraph
_SENTENCE = 25
_LARGEST_SPONSORED_BOX = 14  # pieces
_MOST_LABELS = 100  # labels of offers examined
_MAX_SPONSORED_SHARE = 0.35  # share of the letters; more is not a sponsor's text
_FEWEST_BEFORE_FOOTER = 200  # characters at least
_LONGEST_FOOTER = 700  # characters of sentences in the footer of a short letter
_MAX_FOOTER_SHARE = 0.5  # share of a long letter that its footer may have
_MOSTLY_LINKED = 0.5
_FEWEST_IN_MENU = 3  # links
_LONGEST_IN_MENU = 2  # words of a link
_LONGEST_ADDRESS = 160
_LONGEST_DATE = 48
_LONGEST_BYLINE = 120
_FEWEST_WORDS_OF_DESCRIPTION = 4  # of a picture's alternative text; fewer may be only a name
_DAY = lazily(r"(?:[^\W\d_]{3,9},?\s)?(?:[^\W\d_]{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,9}\.?)")
_BETWEEN_LINKS = lazily(r"\s?(?:[|·•]|//)\s?")
_ARTICLE_OF_DATE = lazily(r",?\s(?:le|am|vom|on|el|il|den)$")
_PART_SEPARATOR = lazily(r"\s*[·•|,]\s+|\n")
_LABELS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION}
)
_PLAIN = (BlockKind.PARAGRAPH, BlockKind.PROMO)
_NEVER_LAST = frozenset({BlockKind.HEADING, BlockKind.RULE, BlockKind.IMAGE, BlockKind.PROMO})
_TEXTS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})


class Letter(NamedTuple):
    """The content of the HTML of a message.

    Attributes:
        pieces: The letter, in order.
        byline: The author named above its text; empty if none.
        language: The language that its markup declares.
    """

    pieces: list[Piece]
    byline: str = ""
    language: str = ""


def read_letter(markup: str, around: Iterable[str]) -> Letter:
    """Return the letter in the HTML of a message; without pieces if it cannot be read.

    Args:
        markup: The decoded HTML.
        around: Subject and sender; lines that only repeat them are dropped.
    """
    root = find_tree(sanitize_markup(markup))
    if root is None:
        return Letter([])
    if is_from_office(markup):
        from reader.parsing.html.page_kinds import office_markup

        office_markup.normalize_markup(root)
    buttons = mail_markup.normalize_markup(root)
    body = first_child(root, "body")
    walked = walk_page(root if body is None else body)
    _fold_sponsored_text(walked)
    _drop_footer(walked.pieces)
    for piece in walked.pieces:
        _classify_line(piece, buttons)
    pieces = split_captions(_visible_pieces(walked.pieces))
    language = (root.get("lang") or "")[:20]
    by_word = BY_WORDS.get(language[:2].lower(), "by ")
    repeated = [comparison_key(line) for line in around]
    first = _first_section(pieces, repeated)
    pieces, byline = _without_head(pieces, repeated, by_word, first)
    return Letter(_trim_end(pieces), byline, language)


def _classify_line(piece: Piece, buttons: frozenset[str]) -> None:
    """Drop a line, or fold it as promotion, according to its text."""
    text = piece.text
    linked = piece.link_share > 0.9
    if (piece.kind is BlockKind.PARAGRAPH and not any(map(str.isalnum, text))) or (
        piece.kind in _TEXTS and (is_about_mailing(text) or is_warning(text))
    ):
        piece.dropped = True
    elif (linked and " ".join(text.split()) in buttons) or (
        piece.kind in _TEXTS and is_promo(text)
    ):
        _fold(piece)


def _visible_pieces(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces not dropped, without pictures that have neither text nor caption."""
    left = [piece for piece in pieces if not piece.dropped]
    return [
        piece
        for piece, after in zip_longest(left, left[1:])
        if piece.kind is not BlockKind.IMAGE
        or piece.text
        or (after is not None and after.kind in WORDS_OF_PICTURE)
    ]


def _fold(piece: Piece) -> None:
    piece.change_kind(BlockKind.PROMO)


def _fold_sponsored_text(walked: WalkedPage) -> None:
    """Fold sponsored text: the rest of the box whose first lines are labelled as such.

    Requests for feedback or for new readers are dropped.
    """
    pieces = walked.pieces
    most = _MAX_SPONSORED_SHARE * characters_of(pieces)
    labels = (at for at, piece in enumerate(pieces) if _is_label(piece))
    for at in islice(labels, _MOST_LABELS):
        piece = pieces[at]
        if is_sponsor_label(piece.text):
            end = _box_below(walked, at, most).end
            piece.dropped = end == at and not is_sponsored_title(piece.text)
            _fold(piece)
            for other in pieces[at + 1 : end]:
                other.dropped = other.dropped or other.kind is BlockKind.IMAGE
                _fold(other)
            # a banner in the next row
            drop(takewhile(_is_picture, islice(pieces, max(end, at + 1), None)))
        elif asks_for_feedback(piece.text):
            drop(pieces[at : max(at + 1, _box_below(walked, at, most).end)])
        else:
            box = next((box for box in _boxes(walked, at, most) if box.end - box.start > 1), None)
            drop(pieces[box.start : box.end] if box else [piece])


def _is_label(piece: Piece) -> bool:
    text = piece.text
    return piece.kind in _LABELS and (
        is_sponsor_label(text) or asks_for_feedback(text) or is_referral_line(text)
    )


def _is_picture(piece: Piece) -> bool:
    return piece.kind is BlockKind.IMAGE


def _boxes(walked: WalkedPage, at: int, most: float) -> Iterator[Region]:
    """Yield the boxes around a line with at most `most` characters, the innermost first."""
    for box in walked.regions:  # regions close inside out
        around = box.start <= at < box.end and box.end - box.start <= _LARGEST_SPONSORED_BOX
        if around and characters_of(walked.pieces[box.start : box.end]) <= most:
            yield box


def _box_below(walked: WalkedPage, at: int, most: float) -> Region:
    """Return the innermost such box with links that begins at `at`; else an empty region."""
    pieces = walked.pieces
    for box in _boxes(walked, at, most):
        below = pieces[at + 1 : box.end]
        has_link = any(piece.link_chars or _is_picture(piece) for piece in below)
        if has_link and characters_of(pieces[box.start : at]) < _PROSE < characters_of(below):
            return box
    return Region("", 0, at, at)


def _drop_footer(pieces: list[Piece]) -> None:
    """Drop the footer, which begins with how to unsubscribe; elsewhere drop only such lines."""
    sizes = [len(piece.text) if _is_prose(piece) else 0 for piece in pieces]
    before, after = 0, sum(sizes)
    for at, piece in enumerate(pieces):
        after -= sizes[at]
        is_footer = piece.kind is not BlockKind.IMAGE and begins_footer(
            piece.text, has_link=bool(piece.link_chars)
        )
        if is_footer and not is_warning(piece.text):
            piece.dropped = True
            enough = before >= min(_FEWEST_BEFORE_FOOTER, after + 1)
            if enough and after <= max(_LONGEST_FOOTER, _MAX_FOOTER_SHARE * before):
                start = at
                while start and _belongs_to_footer(pieces[start - 1]):
                    start -= 1
                drop(pieces[start:])
                return
        else:
            before += sizes[at]


def _is_prose(piece: Piece) -> bool:
    return piece.kind is not BlockKind.IMAGE and len(piece.text) >= _PROSE


def _belongs_to_footer(piece: Piece) -> bool:
    """Whether a line directly above the footer belongs to it: a link, a picture, an address."""
    if piece.dropped or piece.kind in (BlockKind.IMAGE, BlockKind.RULE):
        return True
    text = piece.text
    if piece.kind is BlockKind.PARAGRAPH and (piece.link_share > 0.8 or is_about_mailing(text)):
        return True
    if piece.kind is BlockKind.PARAGRAPH and _is_row_of_links(text):
        return not ends_sentence(text)
    has_address = ("," in text or "\n" in text) and any(map(str.isdigit, text))
    short = len(text) <= _LONGEST_ADDRESS and not ends_sentence(text)
    return piece.kind is BlockKind.PARAGRAPH and short and has_address


def _first_section(pieces: list[Piece], around: list[str]) -> Piece | None:
    """Return the heading right above the text that says part of the subject, if others follow.

    It is that of the first of several entries, after which the letter is called. The subject is
    the first of the lines `around` the letter.
    """
    begin = next((at for at, piece in enumerate(pieces) if _begins_text(piece)), 0)
    above = pieces[begin - 1] if begin else None
    if above is None or above.kind is not BlockKind.HEADING:
        return None
    same_level = (
        piece.kind is BlockKind.HEADING and piece.level == above.level for piece in pieces[begin:]
    )
    key = comparison_key(above.text)
    is_part = any(key in line and key != line for line in around[:1])
    return above if is_part and any(same_level) and key not in around else None


def _without_head(
    pieces: list[Piece], around: list[str], by_word: str, first: Piece | None
) -> tuple[list[Piece], str]:
    """Return the pieces without lines above the text that only give author or date; the byline.

    The heading `first` stays, whatever it says.
    """
    kept: list[Piece] = []
    byline = ""
    menus = _menus(pieces)
    for at, piece in enumerate(pieces):
        if piece is first or _begins_text(piece):
            kept += pieces[at:]
            break
        text = " ".join(piece.text.split())
        names = _names_in(piece.text, by_word)
        if names:
            byline = byline or names
        elif piece.kind is BlockKind.IMAGE:
            if (
                _has_caption(pieces[at + 1 : at + 2], by_word)
                or len(text.split()) >= _FEWEST_WORDS_OF_DESCRIPTION
            ):
                kept.append(piece)
        elif not (
            at in menus
            or _repeats(text, around)
            or _is_date(text)
            or (piece.link_share > _MOSTLY_LINKED and _is_row_of_links(text))
        ):
            if is_release_label(text) or (piece.in_standfirst and piece.kind is BlockKind.HEADING):
                piece.change_kind(BlockKind.PARAGRAPH)
            kept.append(piece)
    return kept, byline


def _names_in(line: str, by_word: str) -> str:
    """Return the names in a line that gives author and date, in either order; else empty.

    `by_word` is the word before an author's name in the language of the letter.
    """
    if len(line) > _LONGEST_BYLINE:
        return ""
    line = line.partition("\n")[0]
    parts = [part for part in _PART_SEPARATOR.split(line) if part]
    candidates = (
        f"By {part[len(by_word) :]}"
        if part.lower().startswith(by_word)
        else part[:1].upper() + part[1:]
        for part in [line, *parts]
    )
    names = map(byline_names, candidates)
    return _ARTICLE_OF_DATE.sub("", clean_name(next(filter(None, names), "")))


def _has_caption(after: list[Piece], by_word: str) -> bool:
    return any(
        piece.kind in WORDS_OF_PICTURE
        and not _names_in(piece.text, by_word)
        and not _is_date(piece.text)
        for piece in after
    )


def _is_row_of_links(text: str) -> bool:
    return len(_BETWEEN_LINKS.findall(text)) > 1


def _menus(pieces: list[Piece]) -> set[int]:
    """Return the indices of short links in a row above the text: "12 Comment Restack Share".

    Links below a heading are what it announces.
    """
    found: set[int] = set()
    end = next((at for at, piece in enumerate(pieces) if _begins_text(piece)), 0)
    for is_link, run in groupby(range(end), key=lambda at: _is_short_link(pieces[at])):
        links = list(run)
        is_announced = links[0] > 0 and pieces[links[0] - 1].kind is BlockKind.HEADING
        if is_link and len(links) >= _FEWEST_IN_MENU and not is_announced:
            found.update(links)
    return found


def _is_short_link(piece: Piece) -> bool:
    is_link = piece.kind in _PLAIN and piece.link_share > _MOSTLY_LINKED
    return is_link and len(piece.text.split()) <= _LONGEST_IN_MENU


def _begins_text(piece: Piece) -> bool:
    return piece.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION) and (
        len(piece.text) >= _PROSE
        or piece.text.endswith((",", "!"))
        or (len(piece.text) >= _SENTENCE and ends_sentence(piece.text))
    )


def _is_date(text: str) -> bool:
    return len(text) <= _LONGEST_DATE and bool(iso_date(text) or _DAY.fullmatch(text))


def _repeats(text: str, around: list[str]) -> bool:
    key = comparison_key(text)
    return not key or any(key in line or (line and line in key) for line in around)


def _trim_end(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without headings, rules, pictures and promotion after the last text."""
    end = len(pieces)
    while end and pieces[end - 1].kind in _NEVER_LAST:
        end -= 1
    return pieces[:end] if end else pieces
