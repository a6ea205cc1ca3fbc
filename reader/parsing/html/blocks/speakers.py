"""Who speaks where no markup says so: names below quotations, and above speeches in records."""

from itertools import islice, pairwise

from reader.model.article import SIGNATURE, BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import PICTURE_KINDS, Piece, Region, WalkedPage
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # only pages with a name below a quotation need it
    from reader.parsing.lines import signatures

_QUOTES = Part.QUOTE | Part.PULL_QUOTE
_DASHES = "—–―-"
_LONG_DASHES = ("—", "–", "―")
_LONGEST_SAID = 400  # characters of a quotation without quotation marks
_DASH_BEFORE_NAME = lazily(r"[—–―-]\s?(?=[^\W\d_])")
_LONGEST = 100  # characters
_MARKS = frozenset('“”„»«"')
_CLOSING = {"‘": "’", "「": "」", "『": "』"}  # the first one is an apostrophe as well
_ENDS = frozenset(".!?…")
_LONG_WORD, _FEWEST_LOWER_CASE = 4, 2  # letters, and words of a sentence that are no title
_QUOTED_KINDS = frozenset({BlockKind.QUOTATION, BlockKind.IMAGE})
_QUOTATION_AND_NAME = 2  # pieces
_MOST_IN_BOX = 5  # pieces of a box that is only a quotation
_LINKED_SHARE = 0.9
_PICTURE_OF_POST = "[image or embed]"  # of Bluesky
_TEXT_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_LINE_KINDS = (BlockKind.PARAGRAPH, BlockKind.QUOTATION)  # of a role
_LONGEST_LABEL = 120  # characters
_LABEL_VALUE = 4.0  # value of a line that looked like a crumb (a stray short line)
_PROSE = 60.0  # value of a paragraph
_PROMOTION = -30.0  # value of a line that asks to read or to share
_SHORTEST_SPEECH = 20  # characters


def mark_quote_signatures(walked: WalkedPage) -> None:
    """Type last lines of embedded posts, and a dash and name below a quotation, as signatures.

    The line with which Instagram links to the post is dropped: it is only a link, not a paragraph.
    """
    for region in walked.regions:
        start, end = region.start, region.end
        if region.tag == "blockquote" and region.part & Part.EMBED:
            _mark_post_signature(walked.pieces[start:end])
        elif _QUOTATION_AND_NAME <= end - start <= _MOST_IN_BOX and (
            region.part & _QUOTES
            or _may_be_quoted(walked.pieces[start])
            or walked.pieces[end - 1].text.startswith(_LONG_DASHES)
        ):
            _mark_name_in_box(walked, region)
    for at, (before, piece) in enumerate(pairwise(walked.pieces), 1):
        if piece.label == SIGNATURE and _signs_nothing(walked.pieces, at):
            piece.label = ""  # its box is named for the source below it
        elif before.kind is BlockKind.QUOTATION and piece.kind is BlockKind.PARAGRAPH:
            _mark_signature_below(piece, before)
        elif piece.text[:1] in _MARKS and "\n" in piece.text:
            _mark_signed_line(piece, walked.byline)


def _signs_nothing(pieces: list[Piece], at: int) -> bool:
    """Whether what is marked up as a source is a sentence with no quotation above or below it."""
    text, beside = pieces[at].text, (pieces[at - 1], *pieces[at + 1 : at + 2])
    told = ends_sentence(text) and not text.endswith(")")  # an account: Shared by Jo Po (@jopo)
    return told and not any(
        piece.kind is BlockKind.QUOTATION and not piece.label for piece in beside
    )


def _may_be_quoted(piece: Piece) -> bool:
    """Whether a piece may begin a box with a quotation: its words, or a portrait above them."""
    first = piece.text[:1]
    return piece.kind in _QUOTED_KINDS or first in _MARKS or first in _CLOSING


def _is_signed_with_dash(pieces: list[Piece], start: int, end: int) -> bool:
    """Whether a box among paragraphs is a bare sentence, and a line with a dash before a name.

    A letter of a reader is below a heading, or below the signature of another one; an author signs
    the last sentence of an article.
    """
    if not (start and end - start == _QUOTATION_AND_NAME):
        return False
    if not pieces[end - 1].text.startswith(_LONG_DASHES):
        return False
    above, said = pieces[start - 1], pieces[start]
    if _may_be_quoted(said) or len(said.text) > _LONGEST_SAID:
        return False
    rest = (each for each in pieces[end : end + _MOST_IN_BOX] if each.kind not in PICTURE_KINDS)
    return _is_prose(above) and any(map(_is_prose, islice(rest, 1)))


def _is_prose(piece: Piece) -> bool:
    return piece.kind is BlockKind.PARAGRAPH and piece.value > _PROSE


def _mark_signed_line(line: Piece, byline: str) -> None:
    """Type a sentence in quotation marks, and a name in a line of its own below it, as a quotation.

    Headlines in quotation marks have the author below.
    """
    said, _, name = line.text.rpartition("\n")
    name = _without_dash(name)
    if line.kind is not BlockKind.PARAGRAPH or line.link_chars or not is_in_marks(said):
        return
    if said[-2] in _ENDS and signatures.names_person(name) and name not in byline:
        line.kind, line.level, line.value = BlockKind.QUOTATION, 1, float(len(said))


def _mark_name_in_box(walked: WalkedPage, region: Region) -> None:
    """Type a name, and a role below it, as the signature if a quotation is all else in their box.

    The name may also be in the last line of the quotation, after a sentence.
    """
    start, is_named = region.start, region.part & _QUOTES > 0
    is_named = is_named or _is_signed_with_dash(walked.pieces, start, region.end)
    box = walked.pieces[start : region.end]
    if box[0].kind is BlockKind.IMAGE:
        del box[0]
    for size in (1, 2):
        quoted, signed = box[:-size], box[-size:]
        if (
            quoted
            and _is_quoted(quoted, is_named=is_named)
            and _is_signature(signed, quoted[-1], is_named=is_named)
        ):
            if quoted[0].kind is BlockKind.PARAGRAPH and _is_byline(signed[0], walked, start):
                return
            for piece in quoted:
                piece.kind, piece.level = BlockKind.QUOTATION, max(1, piece.level)
            level = quoted[-1].level
            for piece in signed:
                piece.value = max(0.0, piece.value)  # a short line would speak against its box
                piece.kind, piece.level, piece.label = BlockKind.QUOTATION, level, SIGNATURE
            return


def _is_byline(name: Piece, walked: WalkedPage, start: int) -> bool:
    """Whether a name is that of an author, below a standfirst: no text precedes their box."""
    above = islice(walked.pieces, start)
    return name.text in walked.byline and all(piece.value < _PROSE for piece in above)


def _is_quoted(pieces: list[Piece], *, is_named: bool) -> bool:
    """Whether all pieces are a quotation, or the only one is a sentence in quotation marks.

    Headlines in them have the author below, and titles of works their makers.

    Args:
        pieces: Those above the name.
        is_named: Whether their box is named for a quotation: it may then draw the marks.
    """
    if all(piece.kind is BlockKind.QUOTATION and not piece.label for piece in pieces):
        return True
    said = pieces[0]
    if len(pieces) > 1 or said.kind is not BlockKind.PARAGRAPH or said.link_chars:
        return False
    if is_named and ends_sentence(said.text) and said.value > _PROMOTION:
        return True
    if not is_in_marks(said.text):
        return False
    words = [word for word in said.text[1:-1].split() if len(word) >= _LONG_WORD]
    return said.text[-2] in _ENDS or sum(map(str.islower, words)) >= _FEWEST_LOWER_CASE


def _is_signature(lines: list[Piece], quoted: Piece, *, is_named: bool) -> bool:
    """Whether the lines below a quotation are a name, and perhaps a role.

    In a box that is named for a quotation, or below a marked source, a role may have capitals as a
    name has: "Chief Engineer".
    """
    name, *role = lines
    is_last_line = name.kind is BlockKind.QUOTATION and ends_sentence(quoted.text)
    may_be_name = name.kind is BlockKind.PARAGRAPH or (is_named and bool(role))  # or a heading
    if not is_last_line and not may_be_name:
        return False
    if any(line.link_chars or len(line.text) > _LONGEST for line in lines):
        return False
    if any(line.kind not in (name.kind, *_LINE_KINDS) for line in role):
        return False
    if name.label not in ("", SIGNATURE)[: 1 + len(role)]:
        return False
    first, _, below = _without_dash(name.text).partition("\n")
    roles = [line.text for line in role] + [below] * bool(below)
    if not signatures.names_person(first) or any(map(_is_sentence_or_date, roles)):
        return False
    if is_named or name.label == SIGNATURE:
        return True
    return not any(signatures.names_person(each) and ", " not in each for each in roles)


def _without_dash(line: str) -> str:
    dash = _DASH_BEFORE_NAME.match(line)
    return line[dash.end() :] if dash else line


def _is_sentence_or_date(line: str) -> bool:
    return any(map(ends_sentence, line.split("\n"))) or any(map(str.isdigit, line))


def is_in_marks(text: str) -> bool:
    """Whether all of a text is in one pair of quotation marks."""
    inner = text[1:-1]
    if not inner:
        return False
    if text[0] in _CLOSING:
        return text[-1] == _CLOSING[text[0]] and text[0] not in inner
    return text[0] in _MARKS and text[-1] in _MARKS and _MARKS.isdisjoint(inner)


def _mark_post_signature(post: list[Piece]) -> None:
    """Type the parts of an embedded social-network post, as its embed code writes them."""
    for piece in post:
        piece.dropped = piece.dropped or piece.text == _PICTURE_OF_POST
    lines = [piece for piece in post if piece.kind is BlockKind.QUOTATION and not piece.dropped]
    begins_with_link = (
        len(lines) > 1 and lines[0].tag != "p" and lines[0].link_share > _LINKED_SHARE
    )
    if begins_with_link:
        lines[0].dropped = True
        del lines[0]
    last = lines[-1] if lines else None
    if last is None or last.label or len(last.text) > 2 * _LONGEST:
        return
    if len(lines) == 1:  # a picture without words; only a date may follow the account
        after = last.text.rpartition("(@")[2].partition(")")[2].strip()
        is_dated = not after or any(map(str.isdigit, after))
        is_signature = last.link_chars > 0 and "(@" in last.text and is_dated
    else:
        is_signature = begins_with_link and "@" in last.text  # "A post shared by …"
        is_signature = is_signature or _DASH_BEFORE_NAME.match(last.text) is not None
    if is_signature:
        last.label = SIGNATURE


def _mark_signature_below(piece: Piece, quoted: Piece) -> None:
    """Type a paragraph of a dash and a name as the signature of the quotation above it.

    One that links to where it was said must surely name a person: "— Read more".
    """
    text = piece.text
    if text[:1] not in _DASHES or len(text) > _LONGEST:
        return
    dash = _DASH_BEFORE_NAME.match(text)
    names = signatures.names_person if piece.link_chars else signatures.may_name_person
    if dash and names(text[dash.end() :]):
        piece.kind, piece.level, piece.label = BlockKind.QUOTATION, quoted.level, SIGNATURE


def keep_speaker_labels(walked: WalkedPage) -> None:
    """Mark as sure the lines in speech boxes that name the speaker, although they are links."""
    pieces = walked.pieces
    for region in walked.regions:
        if not region.part & Part.SPEECH or region.start + 1 >= len(pieces):
            continue
        line, after = pieces[region.start], pieces[region.start + 1]
        if line.kind not in _TEXT_KINDS or len(line.text) > _LONGEST_LABEL:
            continue
        if (
            after.kind in _TEXT_KINDS
            and after.link_share < 1
            and len(after.text) > _SHORTEST_SPEECH
        ):
            line.value, line.link_chars, line.confirmed = _LABEL_VALUE, 0, True
            line.tag = after.tag
