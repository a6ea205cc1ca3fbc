"""Who speaks where no markup says so: names below quotations, and above speeches in records."""

from itertools import pairwise

from reader.model.article import SIGNATURE, BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import Piece, WalkedPage
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.parsing.lines import signatures
else:  # only pages with a name below a quotation need it
    signatures = later(globals(), "reader.parsing.lines.signatures")

_DASHES = "—–―-"
_DASH_BEFORE_NAME = lazily(r"[—–―-]\s?(?=[^\W\d_])")
_LONGEST = 100  # characters
_QUOTATION_AND_NAME = 2  # pieces
_MOST_IN_BOX = 5  # pieces of a box that is only a quotation
_LINKED_SHARE = 0.9
_TEXT_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_LONGEST_LABEL = 120  # characters
_LABEL_VALUE = 4.0  # value of a line that looked like a crumb (a stray short line)
_SHORTEST_SPEECH = 20  # characters


def mark_quote_signatures(walked: WalkedPage) -> None:
    """Type last lines of embedded posts, and a dash and name below a quotation, as signatures.

    The line with which Instagram links to the post is dropped: it is only a link, not a paragraph.
    """
    for region in walked.regions:
        start, end = region.start, region.end
        if region.tag == "blockquote" and region.part & Part.EMBED:
            _mark_post_signature(walked.pieces[start:end])
        elif (
            _QUOTATION_AND_NAME <= end - start <= _MOST_IN_BOX
            and walked.pieces[start].kind is BlockKind.QUOTATION
        ):
            _mark_name_in_box(*walked.pieces[start:end])
    for before, piece in pairwise(walked.pieces):
        if before.kind is BlockKind.QUOTATION and piece.kind is BlockKind.PARAGRAPH:
            _mark_signature_below(piece, before)


def _mark_name_in_box(*box: Piece) -> None:
    """Type a name as the signature if a quotation is all that is in a box with it.

    It may also be the last line of the quotation, after a sentence.
    """
    *quoted, name = box
    is_last_line = name.kind is BlockKind.QUOTATION and ends_sentence(quoted[-1].text)
    if not is_last_line and name.kind is not BlockKind.PARAGRAPH:
        return
    if name.label or name.link_chars or len(name.text) > _LONGEST:
        return
    if any(piece.kind is not BlockKind.QUOTATION for piece in quoted):
        return
    if signatures.names_person(name.text):
        name.kind, name.level, name.label = BlockKind.QUOTATION, quoted[-1].level, SIGNATURE


def _mark_post_signature(post: list[Piece]) -> None:
    """Type the parts of an embedded social-network post, as its embed code writes them."""
    lines = [piece for piece in post if piece.kind is BlockKind.QUOTATION]
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
    """Type a paragraph of a dash and a name as the signature of the quotation above it."""
    text = piece.text
    if text[:1] not in _DASHES or len(text) > _LONGEST or piece.link_chars:
        return
    dash = _DASH_BEFORE_NAME.match(text)
    if dash and signatures.NAME_AND_ROLE.fullmatch(text, dash.end()):
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
