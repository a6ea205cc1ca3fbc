"""Headings: those that only a symbol marks, and those whose sections have become empty."""

from collections.abc import Iterator
from itertools import pairwise

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit, names_contributors
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.pieces.piece import PICTURE_KINDS, Piece
from reader.parsing.lines.bylines import FIRST_WIDE, byline_names
from reader.parsing.lines.written_dates import bare_date, iso_date, states_publication_date
from reader.startup.light_collections import Counter
from reader.text.word_sets import phrase_set

_SYMBOLS = frozenset("■◆●▼▲□◇○★☆◎")
_LONGEST_MARKED = 30  # characters
_SHORTEST_TEXT = 30
_NOT_AT_HEADING_END = tuple("。！？!?.…」』：:、")
_MARKED_LEVEL = 3
_LONGEST_SUBHEAD = 80  # characters
_QUESTION = ("?", "？")
_MARKS = "\"'”’»“‘«›¿¡"
_PROMOTION = -30.0  # value of a line that asks to read or to share
_FEWEST_CAPITALS = 5  # letters; "ENDS" and "NOTE" are labels
_NOT_IN_CAPITALS = frozenset(",:@\n")  # of a dateline, label, address or verse
_LONGEST_BEGINNING = 40  # characters of one that the text begins with; more are a standfirst
_PROSE = 40.0  # value of a paragraph
_ENDS_OF_SECTIONS = PICTURE_KINDS | {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTATION}
_HEADED_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)  # rulings number their paragraphs
_LINKED_SHARE = 0.8
_NEAR = 5  # pieces: a picture with caption and credit, and the text below it
_LONGEST_NUMBER = 2  # digits
_FEWEST_BOLD = 3  # paragraphs in bold on a page whose headings they are
_OF_CONTENTS = phrase_set("""
    page contents;on this page;in this article;in this story;jump to;auf dieser seite;au sommaire
    dans cet article;sur cette page;en este artículo;in questo articolo;neste artigo
    op deze pagina""")


def mark_symbol_headings(pieces: list[Piece]) -> None:
    """Turn short lines that begin with such a symbol above prose into headings, in place."""
    for piece, after in pairwise(pieces):
        text = piece.text
        if text[:1] not in _SYMBOLS or piece.kind is not BlockKind.PARAGRAPH or piece.link_chars:
            continue
        heading = text[1:].strip()
        if not heading or len(heading) > _LONGEST_MARKED or heading.endswith(_NOT_AT_HEADING_END):
            continue
        wide = any(letter > FIRST_WIDE for letter in heading)
        if wide and after.kind is BlockKind.PARAGRAPH and len(after.text) > _SHORTEST_TEXT:
            piece.kind, piece.level = BlockKind.HEADING, _MARKED_LEVEL
            piece.text, piece.marks = heading, []


def _become_heading(piece: Piece) -> None:
    piece.kind, piece.level, piece.confirmed = BlockKind.HEADING, _MARKED_LEVEL, True


def mark_named_subheads(pieces: list[Piece]) -> None:
    """Turn a few words between two paragraphs into a heading, in place, if named "subhead".

    Below a headline, that name is one of the standfirst.
    """
    for at, piece in enumerate(pieces[:-1]):
        if not piece.in_standfirst or not at or pieces[at - 1].in_standfirst:
            continue
        if _may_be_subhead(piece) and not _says_who_or_when(piece.text):
            before, after = _text_around(pieces, at)
            if before.value > _PROSE and after.value > _PROSE and not after.in_standfirst:
                _become_heading(piece)


def _says_who_or_when(line: str) -> bool:
    """Whether a line is a byline or a date: "By Ida Lund", "Published 2 May 2024"."""
    return bool(byline_names(line) or bare_date(line)) or states_publication_date(line)


def _text_around(pieces: list[Piece], at: int) -> tuple[Piece, Piece]:
    """Return the text before and after a line, apart from the pictures and lists beside it."""
    before, after = at - 1, at + 1
    while before and _may_be_beside(pieces[before]):
        before -= 1
    while after < len(pieces) - 1 and _may_be_beside(pieces[after]):
        after += 1
    return pieces[before], pieces[after]


def _may_be_beside(piece: Piece) -> bool:
    """Whether a piece may be between a subhead and the text: no link to another story."""
    return piece.kind in _ENDS_OF_SECTIONS and piece.link_share < _LINKED_SHARE


def _may_be_subhead(piece: Piece) -> bool:
    text = piece.text
    if piece.kind is not BlockKind.PARAGRAPH or len(text) > _LONGEST_SUBHEAD:
        return False
    return not (piece.link_chars or piece.dropped or _is_sentence(text))


def mark_subheads_in_capitals(pieces: list[Piece]) -> None:
    """Turn a few words in capitals between two paragraphs into a heading, in place.

    Agencies write them so, below several paragraphs. What recurs in capitals is who speaks.
    """
    short = (piece.text for piece in pieces if len(piece.text) <= _LONGEST_SUBHEAD)
    capitals = Counter(text for text in short if text.isupper())
    once = {text for text, count in capitals.items() if count == 1}
    for at, piece in enumerate(pieces[:-1]):
        if piece.text not in once or not at or not _may_be_subhead(piece):
            continue
        before, after = pieces[at - 1], pieces[at + 1]
        between = before.value > _PROSE and after.value > _PROSE
        if between and _is_set_in_capitals(piece, pieces[max(0, at - 2) : at]):
            _become_heading(piece)


def _is_set_in_capitals(piece: Piece, above: list[Piece]) -> bool:
    """Whether a line in capitals is a few words that neither promote nor name who made something.

    The text above it is in small letters, and announces nothing.
    """
    if any(each.value <= _PROSE or each.text.isupper() for each in above):
        return False
    letters = [letter for letter in piece.text if letter.isalpha()]
    if len(letters) < _FEWEST_CAPITALS or not all(map(str.isupper, letters)):
        return False  # Chinese and Arabic letters are no capitals
    words = piece.text.rstrip("?").strip(_MARKS)  # a question in quotation marks is a cry
    is_phrase = words[0].isalnum() and words[-1].isalnum() and _NOT_IN_CAPITALS.isdisjoint(words)
    return (
        is_phrase
        and piece.tag == "p"
        and piece.value > _PROMOTION
        and ends_sentence(above[-1].text)
        and not above[-1].text.endswith(":")
        and not is_credit(piece.text)
        and not names_contributors(piece.text)
    )


def _is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence, perhaps in quotation marks, and is no question."""
    words = text.rstrip(_MARKS)
    return ends_sentence(words) and not words.endswith(_QUESTION)


def mark_bold_headings(pieces: list[Piece]) -> None:
    """Turn short paragraphs in bold between prose into headings if there are several, in place.

    If there are heading elements among them, they may be anything. Questions count only if they
    are fewer than the others, which have no numbers: else they may be those of an interview.
    """
    found = [
        at
        for at, piece in enumerate(pieces[1:-1], 1)
        if piece.marks and _is_bold_heading(pieces[at - 1], piece, pieces[at + 1 : at + _NEAR])
    ]
    asked = [at for at in found if _is_asked(pieces[at])]
    if asked:
        found = [at for at in found if at not in asked]
    if len(found) >= _FEWEST_BOLD - 1 and (first := _bold_beginning(pieces, found[0])) >= 0:
        found.insert(0, first)
    if len(found) < _FEWEST_BOLD:
        return
    between = pieces[found[0] : found[-1]]
    if any(piece.kind is BlockKind.HEADING and not piece.dropped for piece in between):
        return
    numbered = {at: number for at in found if (number := _number_before(pieces[at].text))}
    if len(numbered) >= _FEWEST_BOLD:
        found += _further_numbered(pieces, numbered)
    elif len(asked) < len(found):
        found += asked
    for at in found:
        _become_heading(pieces[at])


def _number_before(heading: str) -> int:
    """Return the number that a heading begins with; 0 if it begins with none."""
    first = heading.partition(" ")[0].rstrip(".):")
    return int(first) if first.isdecimal() and len(first) <= _LONGEST_NUMBER else 0


def _further_numbered(pieces: list[Piece], numbered: dict[int, int]) -> Iterator[int]:
    """Yield where short lines in bold have numbers that are missing in a series of headings.

    They may be questions, or head a few words only: "4. Do you sleep enough?".

    Args:
        pieces: All pieces.
        numbered: Where the headings of the series are, and their numbers.
    """
    for at, piece in enumerate(pieces[:-1]):
        if piece.kind is not BlockKind.PARAGRAPH or len(piece.text) > _LONGEST_SUBHEAD:
            continue
        number = _number_before(piece.text)
        continues = number and all(
            (place < at) == (each < number) and each != number for place, each in numbered.items()
        )
        if (
            continues
            and not (piece.link_chars or piece.dropped)
            and is_bold(piece)
            and pieces[at + 1].kind in _HEADED_KINDS
        ):
            yield at


def _bold_beginning(pieces: list[Piece], heading: int) -> int:
    """Return where the text begins, if with a line in bold like its second `heading`; else -1.

    Above that line may be other short ones of the same box, as in a ruling. It may also be the
    author, or the day.
    """
    at = heading - 1
    while at > 0 and (pieces[at].value > _PROSE or pieces[at].kind in _ENDS_OF_SECTIONS):
        at -= 1
    line = pieces[at]
    if line.container_id != pieces[heading].container_id or len(line.text) > _LONGEST_BEGINNING:
        return -1
    if not _is_bold_above_prose(line, pieces[at + 1 : at + _NEAR]):
        return -1
    is_other = _is_asked(line) or may_be_name(line.text) or iso_date(line.text)
    return -1 if is_other else at


def _is_bold_heading(before: Piece, piece: Piece, after: list[Piece]) -> bool:
    """Whether a line in bold heads the prose after it; a picture may be between prose and prose."""
    if after[0].kind is BlockKind.IMAGE and before.value > _PROSE:
        after = [each for each in after if each.kind not in PICTURE_KINDS]
    follows = before.value > _PROSE or before.kind in _ENDS_OF_SECTIONS
    return follows and _is_bold_above_prose(piece, after)


def _is_asked(piece: Piece) -> bool:
    return piece.text.rstrip(_MARKS).endswith(_QUESTION)


def _is_bold_above_prose(piece: Piece, after: list[Piece]) -> bool:
    """Whether a few words in bold, perhaps in quotation marks, are above a paragraph or item."""
    words = piece.text.rstrip(_MARKS).rstrip("?？")
    return (
        piece.kind is BlockKind.PARAGRAPH
        and not (piece.link_chars or piece.dropped)
        and len(piece.text) <= _LONGEST_SUBHEAD
        and not words.endswith(_NOT_AT_HEADING_END)
        and not ends_sentence(words)
        and is_bold(piece)
        and bool(after)
        and after[0].kind in _HEADED_KINDS
        and after[0].value > _PROSE
    )


def is_bold(piece: Piece) -> bool:
    """Whether all of a piece is in bold."""
    return any(
        mark.inline is InlineKind.STRONG and mark.end - mark.start == len(piece.text)
        for mark in piece.marks
    )


def became_empty(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether the whole section of `heading` was cut: the next heading is not a deeper one."""
    return was_cut and heading.kind is BlockKind.HEADING and after.level <= heading.level


def without_empty_headings(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """Return `after` without the headings whose sections in `before` were cut completely."""
    kept = {id(piece) for piece in after}
    empty: set[int] = set()
    last: Piece | None = None
    cut = False
    for piece in before:
        if id(piece) not in kept:
            cut = True
            continue
        if last is not None and (
            _announces_cut_contents(last, piece, cut) or _is_emptied_heading(last, piece, cut)
        ):
            empty.add(id(last))
        last, cut = piece, False
    return [piece for piece in after if id(piece) not in empty]


def _is_emptied_heading(heading: Piece, after: Piece, was_cut: bool) -> bool:
    return after.kind is BlockKind.HEADING and became_empty(heading, after, was_cut)


def _announces_cut_contents(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether a heading announces a table of contents that was cut or is made by a script."""
    is_missing = was_cut or after.kind is BlockKind.HEADING
    if not is_missing or heading.kind is not BlockKind.HEADING:
        return False
    from reader.parsing.lines.contents_titles import CONTENTS_TITLES  # for few pages

    key = heading_key(heading)
    return key in CONTENTS_TITLES or key in _OF_CONTENTS


def heading_key(heading: Piece) -> str:
    """Return a heading without letter case and final punctuation, to look it up."""
    return heading.text.strip(" :.").casefold()
