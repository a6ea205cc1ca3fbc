"""Captions and credits of pictures by their place, even if the page marks them as plain text."""

from collections.abc import Iterable
from itertools import pairwise

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit
from reader.parsing.html.dom.addresses import shares_page
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.dom.images import is_picture_file
from reader.parsing.html.dom.picture_elements import may_be_credit, may_be_name
from reader.parsing.html.pieces.piece import PICTURE_KINDS, WORDS_OF_PICTURE, Piece, Region, drop
from reader.parsing.lines.bylines import byline_names
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_OF = r"\s?(?:/|of|von|sur|de|di|van)\s?"
_PICTURE_COUNTER = lazily(
    rf"\d{{1,3}}|(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine|afbeelding)\s)?"
    rf"\d{{1,3}}{_OF}\d{{1,3}}",
    IGNORECASE,
)
_COUNTER_BEFORE_CAPTION = lazily(rf"\d{{1,3}}{_OF}(\d{{1,3}})([.:]?)\s+(?=\D)")
_BREADCRUMBS = lazily(r"\s>\s|[^\W\d_]>[^\W\d_]|^(?:当前|您的|现在|所在)?位置[:：]")
_LONGEST_COUNT = 24  # characters
_LONGEST = 300  # characters of a caption that is only recognised by its place
_SHORTEST = 12
_MOST_LABELS = 12  # of a chart
_LONGEST_LABEL = 40  # characters
_TEXT_TAGS = word_set("p h1 h2 h3 h4 h5 h6 pre blockquote")
_QUOTATION_MARKS = '“”„»«"‘'
_PROSE = 60.0  # value of a paragraph
_PICTURE_AND_CAPTION = 2  # pieces
_WHOLE_LINK = 0.95  # share of a caption
_FEWEST_CARD_LINES = 3  # title, description, site
_MOST_CARD_PIECES = 6  # picture, kicker, title, description, author, date
_MOST_PIECES = 4  # in a box that consists of a picture with its caption
_BOXES = frozenset({"div", "section", "figure", "aside", "table", "center", "amp-figure"})
_PICTURE_AND_ITEM = (BlockKind.IMAGE, BlockKind.LIST_ITEM)
_LARGEST_GALLERY = 400  # pieces


def mark_boxed_captions(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Type the short text that shares a small box with a picture as its caption, in place.

    The author's portrait has no caption and is dropped: regions close inside out, so the byline
    pieces are known before the box around them.
    """
    name_indices: set[int] = set()
    for region in regions:
        if part := region.part:
            if part & Part.BYLINE and region.end - region.start <= _MOST_PIECES:
                name_indices.update(range(region.start, region.end))
                for piece in pieces[region.start : region.end]:
                    piece.dropped = piece.dropped or piece.kind is BlockKind.IMAGE
            is_body_text = part & Part.BODY and not part & Part.CAPTION
            if (
                is_body_text
                and region.end == region.start + 1
                and pieces[region.start].kind is not BlockKind.IMAGE
            ):
                name_indices.add(region.start)
        is_box = region.tag in _BOXES or "-" in region.tag
        if not is_box or region.end - region.start > _MOST_PIECES:
            continue
        box = pieces[region.start : region.end]
        texts = [piece for piece in box if piece.kind is not BlockKind.IMAGE]
        if len(texts) == 2 and box[0].kind is BlockKind.IMAGE and _is_credit(*texts):
            texts[1].become_caption(BlockKind.CREDIT)
            del texts[1]
        if box[0].kind is not BlockKind.IMAGE or len(texts) != 1:
            continue
        line = texts[0]
        if line.kind is not BlockKind.PARAGRAPH or line.link_share >= 0.8:
            continue
        is_trail = line.link_chars > 0 and _BREADCRUMBS.search(line.text) is not None
        is_named = not name_indices.isdisjoint(range(region.start, region.end))
        if _SHORTEST <= len(line.text) <= _LONGEST and not (is_trail or is_named):
            line.become_caption()


def mark_sentences_below_pictures(pieces: list[Piece]) -> None:
    """Type a sentence in a box of its own below a picture as its caption, in place.

    Only among paragraphs that are marked up as such, so that it is none of them.
    """
    begun = 0
    for before, piece in pairwise(pieces):
        begun += piece.tag == "p" and piece.value > _PROSE
        if (
            begun > 1
            and before.kind is BlockKind.IMAGE
            and not before.dropped
            and piece.kind is BlockKind.PARAGRAPH
            and piece.tag == "div"
            and piece.value > 0
            and len(piece.text) <= _LONGEST
            and not piece.link_chars
            and ends_sentence(piece.text)
        ):
            piece.kind = BlockKind.CAPTION


def _is_credit(caption: Piece, line: Piece) -> bool:
    """Whether the second line below a picture in a small box names who made the picture.

    A name below a name is the paper or the role of the person shown. In paragraphs, the first line
    must be a sentence: it may be the name of a place whose address is below it.
    """
    if is_credit(line.text):
        return True
    if line.kind is not BlockKind.PARAGRAPH or not may_be_credit(line.text):
        return False
    if line.tag == "p":
        is_sentence = ends_sentence(caption.text) and not caption.link_chars
        return is_sentence and not line.link_chars and caption.text[0] not in _QUOTATION_MARKS
    return not may_be_name(caption.text)


def drop_labels_without_picture(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Drop what labels a figure without any image: the labels of a video or chart not shown.

    The pictures of a gallery are in figures of their own, inside the figure of the gallery.
    """
    for region in regions:
        if region.tag != "figure" or region.has_image or region.end - region.start > _MOST_LABELS:
            continue
        box = pieces[region.start : region.end]
        if all(piece.kind in WORDS_OF_PICTURE or _is_label(piece) for piece in box):
            drop(box)


def _is_label(piece: Piece) -> bool:
    """Whether a piece is a word or two in a box of its own, like the labels of a bar chart."""
    boxed = piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and piece.tag not in _TEXT_TAGS
    return boxed and piece.value <= 0 and len(piece.text) < _LONGEST_LABEL


def drop_card_figures(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Drop figures that are cards: their text was dropped, or links whole to another page."""
    for region in regions:
        box = pieces[region.start : region.end] if region.tag == "figure" else []
        if box and (_is_linked_card(box) or _is_cut_card(box)):
            drop(box)


def _is_cut_card(figure: list[Piece]) -> bool:
    """Whether all lines of a figure were dropped, but not as buttons that share it."""
    texts = [piece for piece in figure if piece.kind is not BlockKind.IMAGE]
    return (
        len(figure) > _FEWEST_CARD_LINES
        and len(texts) >= _FEWEST_CARD_LINES
        and all(piece.dropped for piece in texts)
        and not any(shares_page(href) for piece in texts for href in piece.hrefs)
    )


def _is_linked_card(figure: list[Piece]) -> bool:
    """Whether a figure is a picture and lines that link whole to one other page; none a credit.

    The author of that page, after "By" below a title and a description, is no credit.
    """
    if not _PICTURE_AND_CAPTION <= len(figure) <= _MOST_CARD_PIECES:
        return False
    picture, *lines = figure
    if picture.kind is not BlockKind.IMAGE or not _links_to_page(lines[0]):
        return False
    targets = {mark.href.partition("#")[0] for line in lines for mark in line.marks if mark.href}
    may_have_author = len(lines) >= _FEWEST_CARD_LINES
    return len(targets) == 1 and all(
        line.link_share > _WHOLE_LINK
        and (line.kind is BlockKind.CAPTION or (may_have_author and byline_names(line.text)))
        for line in lines
    )


def _links_to_page(caption: Piece) -> bool:
    """Whether a caption is a link as a whole, and not one to the picture itself or its maker."""
    if caption.kind is not BlockKind.CAPTION or caption.link_share <= _WHOLE_LINK:
        return False
    if is_credit(caption.text):
        return False
    return not any(is_picture_file(mark.href) for mark in caption.marks)


def drop_picture_counters(pieces: list[Piece]) -> None:
    """Drop counters of pictures, in a list item or caption or at the start of one: "3 / 9"."""
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if len(piece.text) > _LONGEST_COUNT or not piece.text[-1:].isdigit():
            continue
        is_item = piece.kind is BlockKind.LIST_ITEM
        beside = is_item and BlockKind.IMAGE in (before.kind, after.kind)
        if beside or piece.kind is BlockKind.CAPTION:
            piece.dropped |= _PICTURE_COUNTER.fullmatch(piece.text) is not None
    captions = [piece for piece in pieces if piece.kind is BlockKind.CAPTION]
    counted = [
        (piece, found) for piece in captions if (found := _COUNTER_BEFORE_CAPTION.match(piece.text))
    ]
    is_gallery = len(counted) > 1 and len({found.group(1) for _, found in counted}) == 1
    for piece, found in counted:
        # a day has a slash, and a number of things goes on in lower case
        is_sure = found.group(2) and "/" not in found[0] and not piece.text[found.end()].islower()
        if is_gallery or is_sure:
            piece.remove_start(found.end())


def mark_gallery_captions(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Type the items of a list of pictures as captions if each follows its picture."""
    for region in regions:
        if region.tag not in ("ul", "dl") or region.end - region.start > _LARGEST_GALLERY:
            continue
        items = pieces[region.start : region.end]
        if region.tag == "dl":  # one list per picture, as WordPress used to write them
            kinds = tuple(piece.kind for piece in items)
            if kinds[:2] == _PICTURE_AND_ITEM and _is_short_caption(items[1]):
                if kinds[2:] == (BlockKind.LIST_ITEM,) and may_be_credit(items[2].text):
                    items[2].change_kind(BlockKind.CREDIT)
                elif kinds[2:]:
                    continue
                items[1].change_kind(BlockKind.CAPTION)
            continue
        if (
            len(items) > 2
            and items[0].kind is BlockKind.LIST_ITEM
            and _begins_with_gallery_title(items)
        ):
            items[0].change_kind(BlockKind.PARAGRAPH)
            del items[0]
        pictures = sum(piece.kind is BlockKind.IMAGE for piece in items)
        if pictures < 2 or items[0].kind is not BlockKind.IMAGE:
            continue
        texts = [
            piece
            for piece, before in zip(items[1:], items, strict=False)
            if piece.kind is BlockKind.LIST_ITEM and before.kind is BlockKind.IMAGE
        ]
        others = [piece for piece in items if piece.kind not in PICTURE_KINDS]
        if len(others) == len(texts) and all(map(_is_short_caption, texts)):
            for piece in texts:
                piece.change_kind(BlockKind.CAPTION)


def _begins_with_gallery_title(items: list[Piece]) -> bool:
    """Whether the first list item is a title: after it come pictures, each with its text."""
    kinds = [piece.kind for piece in items[1:]]
    pairs = len(kinds) // 2
    return len(kinds) > 3 and kinds == [BlockKind.IMAGE, BlockKind.LIST_ITEM] * pairs


def _is_short_caption(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST and piece.link_share < 0.8
