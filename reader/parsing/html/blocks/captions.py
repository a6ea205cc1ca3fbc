"""Recognises captions and credits of pictures, even if the page marks them as plain text."""

from collections.abc import Iterable
from itertools import pairwise, takewhile

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.html.blocks.credits import find_credit, is_credit, may_end_in_bracketed_credit
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.dom.elements import may_be_name
from reader.parsing.html.dom.images import PICTURE_LABELS
from reader.parsing.html.pieces.piece import Piece, Region
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.word_sets import word_set
from reader.startup.lazy_regex import IGNORECASE, lazily

_CREDIT_LABEL = lazily(
    r"(?:[Cc]redits?|CREDITS?|[Cc]rédits?|Crédito|Foto|Bild|Photo)\s?(?=[A-ZÀ-Þ][^\W\d_])"
)
_CREDIT_INSIDE = lazily(r"\s{0,3}\bCredit\s?(?:\.{3}|…)\s{0,3}(?=\w)")
_NAME_AND_AGENCY = lazily(
    r"\s{0,3}[(\[][^\W\d_][^()\[\]/.]{1,50}/[^()\[\]/.]{2,40}(?:/[^()\[\]/.]{2,30})?[)\]]\s{0,3}$"
    r"|\s{0,3}[(\[](?:[Ff]oto|[Pp]hoto|[Pp]h\.?)\s[A-ZÀ-Þ][^()\[\]\n]{1,40}[)\]]\s{0,3}$"
    r"|(?<=[.!?”\"])\s{1,3}[A-ZÀ-Þ][\w.’'& -]{1,40}/[A-ZÀ-Þ][\w.’'& /-]{1,40}$"
    r"|(?<=[.!?])\s{1,3}(?:©|[Cc]ourtesy\s+of\s|COURTESY\s+OF\s|[Cc]ontributed\s+by\s)[^\n]{2,60}$"
)
# Labels of buttons below a picture.
_BUTTON = lazily(
    r"(?:press\s+enter\s+or\s+)?(?:click\s+|tap\s+)?(?:to\s+)?(?:view|enlarge|expand|zoom|open)\s"
    r"[^\n]{0,30}(?:image|picture|photo|size|screen|gallery|browser)\W{0,3}$"
    r"|full[\s-]size\s+image$|(?:toggle|hide|show)\s+caption$|(?:bild|foto)\s+vergrößern|agrandir\s+l[’']image",
    IGNORECASE,
)
_BUTTON_AFTER_CAPTION = lazily(
    r"\s{0,3}(?:(?:purchase|get|buy)\s+licensing\s+rights[^\n]{0,30}|,?\s{0,3}opens\s+(?:in\s+)?(?:a\s+)?new"
    r"\s+(?:tab|window)|view\s+(?:image\s+)?in\s+full\s?screen)\W{0,3}$",
    IGNORECASE,
)
_CHINESE_CAPTION = lazily(
    r"\W{0,3}(?:图为|圖為|资料图|資料圖)|[^\n]{2,120}\S\s?(?:[摄攝]|供[图圖])\W{0,3}$"
)
_OWNER = lazily(r"©\s?(?!all\s)[^\W\d_][^\n]{1,60}$", IGNORECASE)  # no year: of a picture
_PICTURE_COUNTER = lazily(r"\d{1,3}(?:\s?(?:/|of|von|sur|de|di|van)\s?\d{1,3})?")
_COUNTER_BEFORE_CAPTION = lazily(r"\d{1,3}\s?(?:/|of|von|sur|de|di|van)\s?(\d{1,3})\s+(?=\D)")
_BREADCRUMBS = lazily(r"\s>\s|[^\W\d_]>[^\W\d_]|^(?:当前|您的|现在|所在)?位置[:：]")
_LONGEST_COUNT = 12  # characters
_CREDIT_SEPARATORS = " |-–—•·/"  # between a caption and its credit
_LONGEST_LABELLED = 100  # characters
_LONGEST = 300  # characters of a caption that is only recognised by its place
_SHORTEST = 12
_FIRST_WIDE = "\u2e80"  # the first character of the East Asian scripts
_WIDE_WEIGHT = 5  # additional letters that each of them counts for
_FEWEST_SPACES = 3  # spaces; a mere name below a portrait is not a caption
_FEWEST_BEFORE_CREDIT = 30  # characters before a credit that describe the picture
_MOST_LABELS = 12  # of a chart
_LONGEST_LABEL = 40  # characters
_TEXT_TAGS = word_set("p h1 h2 h3 h4 h5 h6 pre blockquote")
_FEWEST_CARD_LINES = 3  # title, description, site
_MOST_BESIDE_NAME = 12  # letters beside a name
_MANY_LOGOS = 3
_NEAR_TOP = 10  # pieces
_CAPTION_VALUE = 4.0  # value of a caption that looked like a crumb (a stray short line)
_MOST_PIECES = 4  # in a box that consists of a picture with its caption
_BOXES = frozenset({"div", "section", "figure", "aside", "table", "center", "amp-figure"})
# Labels for screen readers at the start of a caption.
_SCREEN_READER_PREFIX = lazily(
    r"(?:(?:image|media|photo|video)\s+caption|caption(?=:)|image\s+source,?|image\s+copyright"
    r"|credits?(?=:\s(?:image|photo|picture|courtesy)\b)"
    r"|media\s+playback\s+is[^\n]{0,80}?device)[:,]?\s+",
    IGNORECASE,
)


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
            if is_body_text and region.end == region.start + 1:
                name_indices.add(region.start)
        if region.tag not in _BOXES or region.end - region.start > _MOST_PIECES:
            continue
        box = pieces[region.start : region.end]
        texts = [piece for piece in box if piece.kind is not BlockKind.IMAGE]
        if len(texts) == 2 and box[0].kind is BlockKind.IMAGE and is_credit(texts[1].text):
            texts[1].kind, texts[1].value = BlockKind.CREDIT, _CAPTION_VALUE
            del texts[1]
        size = sum(len(piece.text) for piece in texts)
        if len(texts) == len(box) or len(texts) > 1 or not _SHORTEST <= size <= _LONGEST:
            continue
        if box[0].kind is not BlockKind.IMAGE or not name_indices.isdisjoint(
            range(region.start, region.end)
        ):
            continue
        if any(piece.link_chars and _BREADCRUMBS.search(piece.text) for piece in texts):
            continue
        if all(piece.kind in _CAPTION_KINDS and piece.link_share < 0.8 for piece in texts):
            for piece in texts:
                if piece.kind is BlockKind.PARAGRAPH:
                    piece.kind, piece.value = BlockKind.CAPTION, max(piece.value, _CAPTION_VALUE)


def drop_labels_without_picture(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Drop what labels a figure without any image: the labels of a video or chart not shown."""
    for region in regions:
        if region.tag != "figure" or region.has_image or region.end - region.start > _MOST_LABELS:
            continue
        box = pieces[region.start : region.end]
        if all(piece.kind in _PICTURE_KINDS or _is_label(piece) for piece in box):
            for piece in box:
                piece.dropped = True


def _is_label(piece: Piece) -> bool:
    """Whether a piece is a word or two in a box of its own, like the labels of a bar chart."""
    boxed = piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and piece.tag not in _TEXT_TAGS
    return boxed and piece.value <= 0 and len(piece.text) < _LONGEST_LABEL


def drop_card_figures(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Drop the rest of a figure whose text was dropped: a card that links to another page."""
    for region in regions:
        if region.tag != "figure" or region.end - region.start <= _FEWEST_CARD_LINES:
            continue
        box = pieces[region.start : region.end]
        texts = [piece for piece in box if piece.kind is not BlockKind.IMAGE]
        if len(texts) >= _FEWEST_CARD_LINES and all(piece.dropped for piece in texts):
            for piece in box:
                piece.dropped = True


def mark_captions_by_wording(pieces: list[Piece]) -> None:
    """Type lines directly below a picture as captions or credits, going by their wording."""
    for before, piece in pairwise(pieces):
        if piece.kind is BlockKind.CAPTION and piece.text[:1] == "©" and _OWNER.match(piece.text):
            piece.kind = BlockKind.CREDIT
        if before.kind not in _PICTURE_KINDS or piece.kind is not BlockKind.PARAGRAPH:
            continue
        if before.kind is BlockKind.IMAGE and _repeats_alternative_text(piece, before):
            piece.kind, piece.value = BlockKind.CAPTION, _CAPTION_VALUE
            continue
        if piece.text[:1] == "©" and _OWNER.match(piece.text):
            piece.kind, piece.value = BlockKind.CREDIT, _CAPTION_VALUE
            continue
        if before.kind is not BlockKind.IMAGE or len(piece.text) >= _LONGEST:
            continue
        at = find_credit(piece.text)
        wide = sum(letter >= _FIRST_WIDE for letter in piece.text[:at])
        credited = at < len(piece.text) and at + _WIDE_WEIGHT * wide >= _FEWEST_BEFORE_CREDIT
        if credited or _CHINESE_CAPTION.match(piece.text):
            piece.kind, piece.value = BlockKind.CAPTION, max(piece.value, _CAPTION_VALUE)


def _repeats_alternative_text(piece: Piece, picture: Piece) -> bool:
    """Whether a line below a picture repeats its alternative text."""
    alternative = picture.text.rstrip(". …")
    size = len(alternative)
    if (
        alternative.count(" ") < _FEWEST_SPACES
        or piece.link_chars
        or not piece.text.startswith(alternative)
        or len(piece.text) >= _LONGEST
    ):
        return False
    return len(piece.text) <= size + 1 or picture.text.endswith(("...", "…"))  # or it was cut off


def without_portraits(pieces: list[Piece], author: str, site: str) -> list[Piece]:
    """Return the pieces without portraits of the author, and without repeated site logos.

    The alternative text of such a picture is only the name, perhaps with a word or two, and a
    portrait has no caption below it.

    Args:
        pieces: Those of the article; portraits are among the first ones.
        author: The letters of the names of the authors; may be empty.
        site: The letters of the name of the site; may be empty.
    """
    logos = list(takewhile(lambda piece: _shows_only_name(piece, site), pieces)) if site else []
    kept = [] if len(logos) >= _MANY_LOGOS else logos
    rest = pieces[len(logos) :]
    for piece, after in pairwise(rest[: _NEAR_TOP + 1]):
        has_caption = after.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
        if has_caption or not author or not _shows_only_name(piece, author):
            kept.append(piece)
    return kept + rest[min(_NEAR_TOP, max(0, len(rest) - 1)) :]


def _shows_only_name(picture: Piece, name: str) -> bool:
    """Whether the alternative text of a picture is a name (given as letters) and little more."""
    if picture.kind is not BlockKind.IMAGE:
        return False
    key = comparison_key(picture.text)
    return name in key and len(key) - len(name) <= _MOST_BESIDE_NAME


def drop_picture_counters(pieces: list[Piece]) -> None:
    """Drop counters of pictures, alone in a list item or at the start of captions: "3 / 9"."""
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if len(piece.text) <= _LONGEST_COUNT and piece.kind is BlockKind.LIST_ITEM:
            beside = BlockKind.IMAGE in (before.kind, after.kind)
            piece.dropped |= beside and _PICTURE_COUNTER.fullmatch(piece.text) is not None
    captions = [piece for piece in pieces if piece.kind is BlockKind.CAPTION]
    counted = [
        (piece, found) for piece in captions if (found := _COUNTER_BEFORE_CAPTION.match(piece.text))
    ]
    if len(counted) > 1 and len({found.group(1) for _, found in counted}) == 1:
        for piece, found in counted:
            _remove_start(piece, found.end())


def _remove_start(piece: Piece, size: int) -> None:
    """Remove the first characters of a piece, and the marks inside them."""
    piece.text = piece.text[size:]
    piece.marks = [
        mark._replace(start=max(0, mark.start - size), end=mark.end - size)
        for mark in piece.marks
        if mark.end > size
    ]


def mark_gallery_captions(pieces: list[Piece], regions: Iterable[Region]) -> None:
    """Type the items of a list of pictures as captions if each follows its picture."""
    for region in regions:
        if region.tag not in ("ul", "dl") or region.end - region.start > _LARGEST_GALLERY:
            continue
        items = pieces[region.start : region.end]
        if region.tag == "dl":  # one list per picture, as WordPress used to write them
            is_pair = tuple(piece.kind for piece in items) == _PICTURE_AND_ITEM
            if is_pair and _is_short_caption(items[1]):
                items[1].kind, items[1].level, items[1].label = BlockKind.CAPTION, 0, ""
            continue
        if (
            len(items) > 2
            and items[0].kind is BlockKind.LIST_ITEM
            and _begins_with_gallery_title(items)
        ):
            items[0].kind, items[0].level, items[0].label = BlockKind.PARAGRAPH, 0, ""
            del items[0]
        pictures = sum(piece.kind is BlockKind.IMAGE for piece in items)
        if pictures < 2 or items[0].kind is not BlockKind.IMAGE:
            continue
        texts = [
            piece
            for piece, before in zip(items[1:], items, strict=False)
            if piece.kind is BlockKind.LIST_ITEM and before.kind is BlockKind.IMAGE
        ]
        others = [piece for piece in items if piece.kind not in _PICTURE_KINDS]
        if len(others) == len(texts) and all(_is_short_caption(piece) for piece in texts):
            for piece in texts:
                piece.kind, piece.level, piece.label = BlockKind.CAPTION, 0, ""


def _begins_with_gallery_title(items: list[Piece]) -> bool:
    """Whether the first list item is a title: after it come pictures, each with its text."""
    kinds = [piece.kind for piece in items[1:]]
    pairs = len(kinds) // 2
    return len(kinds) > 3 and kinds == [BlockKind.IMAGE, BlockKind.LIST_ITEM] * pairs


def _is_short_caption(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST and piece.link_share < 0.8


_PICTURE_AND_ITEM = (BlockKind.IMAGE, BlockKind.LIST_ITEM)
_LARGEST_GALLERY = 400  # pieces
_PICTURE_KINDS = frozenset({BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.CREDIT})
_CAPTION_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.CREDIT})


def split_captions(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with captions recognised by their wording, and credits split off."""
    result: list[Piece] = []
    for piece in pieces:
        if piece.kind is BlockKind.PARAGRAPH and len(piece.text) < _LONGEST:
            _mark_by_wording(piece, result[-1] if result else None)
        if piece.kind is BlockKind.CREDIT or piece.kind is BlockKind.CAPTION:
            # "+10" is below the last picture of a gallery
            has_letters = any(map(str.isalpha, piece.text))
            is_label = piece.text.lower().strip(" :") in PICTURE_LABELS or _BUTTON.match(piece.text)
            parts = _split_caption(piece) if has_letters and not is_label else []
            for part in parts:
                if not _repeats(part, result):
                    _mark_name_as_credit(part, result)
                    result.append(part)
        else:
            result.append(piece)
    _put_credits_last(result)
    return result


def _put_credits_last(pieces: list[Piece]) -> None:
    """Move a credit that is printed over the picture after the caption below it, in place."""
    for at in range(1, len(pieces) - 1):
        if pieces[at].kind is not BlockKind.CREDIT or pieces[at - 1].kind is not BlockKind.IMAGE:
            continue
        credited = any(piece.kind is BlockKind.CREDIT for piece in pieces[at + 2 : at + 3])
        if pieces[at + 1].kind is BlockKind.CAPTION and not credited:
            pieces[at], pieces[at + 1] = pieces[at + 1], pieces[at]


def _mark_name_as_credit(caption: Piece, before: list[Piece]) -> None:
    """Type a name between a picture and its caption as the picture credit."""
    last = before[-1] if len(before) > 1 and before[-2].kind is BlockKind.IMAGE else None
    if last is None or BlockKind.CAPTION is not caption.kind or caption.kind is not last.kind:
        return
    if may_be_name(last.text) and not may_be_name(caption.text):
        last.kind = BlockKind.CREDIT


def _repeats(piece: Piece, before: list[Piece]) -> bool:
    """Whether the same text directly precedes it, as for wide and narrow screens."""
    return bool(before) and before[-1].kind is piece.kind and before[-1].text == piece.text


def _mark_by_wording(piece: Piece, before: Piece | None) -> None:
    text = piece.text
    after_picture = before is not None and before.kind in (BlockKind.IMAGE, BlockKind.CAPTION)
    if not after_picture and not may_end_in_bracketed_credit(text):
        return
    at = find_credit(text)
    if not after_picture and any(mark.href and mark.end > at for mark in piece.marks):
        return  # in a press review, the link to the full text
    if at < len(text) and (after_picture or text[at:].lstrip()[:1] in "(["):
        piece.kind = BlockKind.CAPTION
    elif after_picture and is_credit(text):
        piece.kind = BlockKind.CREDIT


def _split_caption(piece: Piece) -> list[Piece]:
    prefix, button = (
        _SCREEN_READER_PREFIX.match(piece.text),
        _BUTTON_AFTER_CAPTION.search(piece.text),
    )
    if prefix or button:
        start = prefix.end() if prefix else 0
        end = button.start() if button else len(piece.text)
        piece = _part(piece, start, end, piece.kind)
    text = piece.text
    inner = _CREDIT_INSIDE.search(text)
    if inner:
        credit = _credit_with_label(piece, inner.end(), "Credit")
        before = [_part(piece, 0, inner.start(), BlockKind.CAPTION)] if inner.start() else []
        return [*before, credit]
    labelled = _CREDIT_LABEL.match(text) if len(text) <= _LONGEST_LABELLED else None
    if labelled:
        return [_credit_with_label(piece, labelled.end(), labelled.group().rstrip())]
    at = min(find_credit(text), _bracketed_credit(text))
    if is_credit(text) or not any(map(str.isalnum, text[:at])):
        piece.kind = BlockKind.CREDIT
        return [piece]
    if at == len(text):
        return [piece]
    end = len(text[:at].rstrip(_CREDIT_SEPARATORS))
    return [
        _part(piece, 0, end, BlockKind.CAPTION),
        _part(piece, at, len(text), BlockKind.CREDIT),
    ]


def _bracketed_credit(caption: str) -> int:
    """Return where a final bracket with name and agency begins; the text's length if none."""
    found = _NAME_AND_AGENCY.search(caption, max(0, len(caption) - _LONGEST_LABELLED))
    return found.start() if found else len(caption)


def _credit_with_label(piece: Piece, end: int, label: str) -> Piece:
    """Return a credit whose label the page separated by styling only: "CreditIda Lund"."""
    credit = _part(piece, end, len(piece.text), BlockKind.CREDIT)
    shift = len(label) + 2
    credit.text = f"{label}: {credit.text}"
    credit.marks = [
        mark._replace(start=mark.start + shift, end=mark.end + shift) for mark in credit.marks
    ]
    return credit


def _part(piece: Piece, start: int, end: int, kind: BlockKind) -> Piece:
    text = piece.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    marks = [
        Mark(max(0, mark.start - start), min(len(text), mark.end - start), mark.href, mark.inline)
        for mark in piece.marks
        if mark.end > start and mark.start < start + len(text)
    ]
    return Piece(kind, text, marks, tag=piece.tag, value=piece.value)
