"""What inside the container is no article: link lists, teasers, crumbs at head and tail."""

from collections.abc import Iterable
from itertools import accumulate, pairwise, takewhile

from reader.model.article import BlockKind
from reader.parsing.html.bibliographies import heads_entries, is_bibliography
from reader.parsing.html.boxes import (
    LARGEST_BOX,
    asks_for_something,
    heads_stories,
    heads_text,
    is_card,
    is_list_of_stories,
    is_mostly_said,
    is_product,
    is_small,
)
from reader.parsing.html.bylines import clean_name
from reader.parsing.html.contents import keep_contents
from reader.parsing.html.likeness import is_alike, letters
from reader.parsing.html.phrases import ends_sentence
from reader.parsing.html.piece import Piece, Region, Walked
from reader.parsing.html.promotion import is_promo
from reader.parsing.html.words import word_set
from reader.parsing.published import iso_date
from reader.text.pattern import lazily

_KEPT_TAGS = word_set("""
    p h1 h2 h3 h4 h5 h6 figure figcaption blockquote td th tr pre tbody caption li dt dd span""")
_LISTS = frozenset({"ul", "ol"})
_CUT_SHARE = 0.25  # of the prose; an element with more is not cut, whatever it looks like
_LINKED_SHARE = 0.4
_SMALL_HEAD = 3  # pieces
_FEW_LINKED = 40  # characters: "source", "edit" beside a heading, names in it
_LINKED_HEADING = 0.8
_LIST_LINKED_SHARE = 0.6
_ONLY_LINKED = 0.9
_PROSE_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE}
)
_LEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)
_PICTURE_KINDS = frozenset({BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.CREDIT})
_REPEATED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.HEADING})
_PROMO_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.HEADING}
)
_PICTURE_PIECES = 3  # image, caption, credit
_LOOKED_BACK = 30  # pieces before the container in which its headline may stand
_ONE_WORD = 12  # characters; a linked title is longer
_LABELS = lazily(r"\s{0,3}\[[^\[\]]{2,30}\]\W{0,3}$")  # as [Video], behind a link
_SHORT = 60  # characters
_TEASER = 200  # characters of a line that only links
_LONGEST_DIALOGUE = 8  # short lines in a row that prose around them carries along
_FIRST_SENTENCE = 25
_FIRST_WIDE = "\u2e80"  # first letter of the East Asian scripts, which have no spaces
_WIDE = 6  # of them: a phrase
_LONGEST_KICKER = 30  # characters
_MUCH_LONGER = 1.3
_MOMENT = lazily(
    r"(?:19|20)\d\d|\d\s?[:.]\s?\d|\d\s?(?:min|h\b|hours?|[ap]\.?m|comment|view|share)"
)
_DATE_LINE = 40  # characters
_DATE_START = 20
_LONGEST_DATES = 80
_YEAR = lazily(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def cut_links(walked: Walked, container: Region) -> None:
    """Drop lists of links and teasers inside `container`. Cost: linear in regions and pieces."""
    pieces = walked.pieces
    alive = [not piece.dropped for piece in pieces]
    values = _sums(piece.value * on for piece, on in zip(pieces, alive, strict=True))
    prose = _sums(max(0.0, piece.value) * on for piece, on in zip(pieces, alive, strict=True))
    sizes = _sums(len(piece.text) * on for piece, on in zip(pieces, alive, strict=True))
    linked = _sums(piece.link_chars * on for piece, on in zip(pieces, alive, strict=True))
    total = prose[container.end] - prose[container.start] or 1.0
    inside = (
        region
        for region in walked.regions
        if region is not container
        and container.start <= region.start
        and region.end <= container.end
        and region.tag not in _KEPT_TAGS
    )
    settled = _settled(pieces, container)
    lists = is_list_of_stories(pieces[container.start : container.end])
    cards: list[range] = []
    done = container.start
    for region in sorted(inside, key=lambda region: (region.start, -region.end)):
        start, end = max(region.start, done), region.end
        if start >= end or (prose[end] - prose[start]) / total >= _CUT_SHARE:
            continue
        if all(index in settled for index in range(start, min(end, start + 20))):
            continue
        if lists and heads_stories(pieces, start, end):
            continue
        share = (linked[end] - linked[start]) / max(1.0, sizes[end] - sizes[start])
        value = values[end] - values[start]
        box = pieces[start : min(end, start + LARGEST_BOX)]
        if region.asks and is_small(box, end - start):
            for piece in box:
                piece.dropped = True
            done = end
            continue
        if is_product(box):
            continue
        if not lists and is_card(box, end - start):
            cards.append(range(start, end))
            done = end
            continue
        if not share and heads_text(pieces, start, end):
            continue
        if region.tag == "div" and all(piece.kind is BlockKind.QUOTATION for piece in box):
            continue
        is_list = region.tag in _LISTS and share > _LIST_LINKED_SHARE
        if is_list and is_bibliography(pieces, start, end, walked.is_encyclopedia):
            for piece in pieces[start:end]:
                piece.value, piece.sure = max(piece.value, 1.0), True
            continue
        mixed = region.tag in _LISTS and not is_list and value < -5
        if mixed and is_mostly_said(pieces, start, end):
            for piece in pieces[start:end]:
                teases = piece.link_share > _ONLY_LINKED and len(piece.text) > _FIRST_SENTENCE
                piece.dropped = teases
            done = end
            continue
        if is_list or (value < -5 and (share > _LINKED_SHARE or region.tag != "table")):
            if not share and keep_contents(pieces, start, end):
                done = end
                continue
            pictured = not share and region.tag not in _LISTS and _is_captioned(box)
            heads = linked[end] - linked[start] <= _FEW_LINKED and _is_headed(pieces, start, end)
            for piece in pieces[start:end]:
                shown = (
                    (pictured and piece.kind in _PICTURE_KINDS)
                    or (heads and piece.kind is BlockKind.HEADING)
                    or (region.tag == "header" and is_standfirst(piece))
                    or (piece.kind is BlockKind.CODE and piece.link_share < _LINKED_SHARE)
                )
                piece.dropped = not shown and piece.kind is not BlockKind.PROMO
            done = end
        elif asks_for_something(box, end - start):
            for piece in box:
                piece.kind, piece.level, piece.label = BlockKind.PROMO, 0, ""
            done = end
    if sum(prose[card.stop] - prose[card.start] for card in cards) / total < _CUT_SHARE:
        for piece in (pieces[at] for card in cards for at in card):
            piece.dropped = True


def _is_headed(pieces: list[Piece], start: int, end: int) -> bool:
    """Whether a small box ends in a heading, and prose follows at once."""
    after = pieces[end] if end < len(pieces) else None
    if after is None or after.dropped or after.value <= 0 or end - start > _SMALL_HEAD:
        return False
    last = pieces[end - 1]
    return last.kind is BlockKind.HEADING and last.link_share < 0.5 and not is_promo(last.text)


def _is_captioned(box: list[Piece]) -> bool:
    """Whether there is a picture in a box, and a line typed as its caption right behind it."""
    return any(
        piece.kind is BlockKind.IMAGE and after.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
        for piece, after in pairwise(box)
    )


def _settled(pieces: list[Piece], container: Region) -> set[int]:
    """Short lines without links between prose in the same sort of element: dialogue, mostly."""
    settled: set[int] = set()
    waiting: list[int] = []
    tag = ""
    for index in range(container.start, container.end):
        piece = pieces[index]
        if piece.kind is BlockKind.PARAGRAPH and not piece.dropped and not piece.link_chars:
            if piece.value > 0:
                if tag == piece.tag and len(waiting) <= _LONGEST_DIALOGUE:
                    settled.update(waiting)
                waiting, tag = [], piece.tag
                continue
            if piece.tag == tag and not is_promo(piece.text):
                waiting.append(index)
                continue
        if piece.kind is BlockKind.LIST_ITEM and piece.value > 0 and tag and len(waiting) <= 1:
            settled.update(waiting)  # a line that heads the list
            waiting = []
            continue
        waiting, tag = [], ""
    return settled


def _sums(values: Iterable[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))


def article_pieces(walked: Walked, container: Region) -> list[Piece]:
    """Return what is left of `container`, crumbs taken out and promotion typed as such."""
    kept: list[Piece] = []
    was_cut = False  # something, since the last piece that stays
    announces = False  # the piece before: that links follow
    seen: set[str] = set()
    settled = _settled(walked.pieces, container)
    for index in range(container.start, container.end):
        piece = walked.pieces[index]
        if piece.kind is BlockKind.HEADING and kept and _is_bereft(kept[-1], piece, was_cut):
            kept.pop()
        was_cut = was_cut or piece.dropped
        if piece.dropped:
            announces = is_promo(piece.text)
            continue
        if _is_repeated(piece, seen) or _only_looks_up(piece):
            continue
        was_cut = False
        sure = _is_sure(walked.pieces, index + 1) or (
            walked.is_encyclopedia and heads_entries(piece)
        )
        if piece.kind is BlockKind.HEADING and sure:
            kept.append(piece)
            continue
        announced = announces and _goes_on_linking(piece)
        if announced or (piece.kind in _PROMO_KINDS and is_promo(piece.text)):
            piece.kind, piece.level, piece.label = BlockKind.PROMO, 0, ""
        elif piece.kind is BlockKind.PARAGRAPH and index not in settled and _is_crumb(piece):
            if piece.tag != "p":
                continue
            piece.kind = BlockKind.PROMO
        announces = piece.kind is BlockKind.PROMO
        kept.append(piece)
    return kept


def _is_sure(pieces: list[Piece], index: int) -> bool:
    return index < len(pieces) and pieces[index].sure


def _is_bereft(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether all that `heading` headed was cut: the next heading is no deeper one."""
    return was_cut and heading.kind is BlockKind.HEADING and after.level <= heading.level


def _goes_on_linking(piece: Piece) -> bool:
    """Whether it is an entry of a list that a promotion announced."""
    return piece.kind is BlockKind.LIST_ITEM and piece.link_share > 0.3


def _only_looks_up(piece: Piece) -> bool:
    """Whether a further line of a footnote is nothing but links to where its source is kept."""
    further = piece.kind is BlockKind.FOOTNOTE and not piece.label.strip()
    return further and piece.link_share > 0.9 and len(piece.text) < _SHORT


def _is_repeated(piece: Piece, seen: set[str]) -> bool:
    """Whether a long text stood there before: galleries and mobile versions say it twice."""
    if len(piece.text) < _SHORT or piece.kind not in _REPEATED_KINDS:
        return False
    if piece.text in seen:
        return True
    seen.add(piece.text)
    return False


def _is_crumb(piece: Piece) -> bool:
    """Whether it is a line of the page around: a label, a link that leads elsewhere."""
    text = piece.text
    if piece.lead and is_standfirst(piece):
        return False
    if piece.tag != "p":
        return piece.value < 0 and bool(piece.link_chars or len(text) < 30)
    if text.startswith(("http://", "https://")) or (" " not in text and "@" in text):
        return False  # a source, somebody's address
    text = _LABELS.sub("", text) if len(text) < _TEASER else text
    linked = piece.link_chars > 0.9 * len(text)
    return linked and _ONE_WORD < len(text) < _TEASER and not ends_sentence(text)


def lead_picture(walked: Walked, container: Region, title_key: str) -> list[Piece]:
    """The standfirst between the headline and the container, and the picture that says something.

    One without caption and alternative text is decoration, and of several none is the lead.
    """
    lead: list[Piece] = []
    start = max(0, container.start - _LOOKED_BACK)
    for at in range(container.start - 1, start - 1, -1):
        piece = walked.pieces[at]
        if piece.kind is BlockKind.HEADING and letters(piece.text) == title_key:
            lead += _right_above(walked.pieces, at)
            break
        if not piece.dropped and (piece.kind in _PICTURE_KINDS or is_standfirst(piece)):
            lead.append(piece)
    else:
        return []
    lead.reverse()
    pictures = [piece for piece in lead if piece.kind in _PICTURE_KINDS]
    alone = sum(piece.kind is BlockKind.IMAGE for piece in pictures) == 1
    if not alone or not any(piece.text for piece in pictures):
        lead = [piece for piece in lead if piece.kind not in _PICTURE_KINDS]
    return lead


def _right_above(pieces: list[Piece], at: int) -> list[Piece]:
    """The picture right above the headline or its kicker, with what is below it, last first."""
    if at and pieces[at - 1].value < 0 and len(pieces[at - 1].text) < _LONGEST_KICKER:
        at -= 1
    above = takewhile(
        lambda piece: piece.kind in _PICTURE_KINDS and not piece.dropped,
        reversed(pieces[max(0, at - _PICTURE_PIECES) : at]),
    )
    return list(above)


def is_standfirst(piece: Piece) -> bool:
    """Whether the page calls a line its standfirst, or one of the points that sum it up."""
    if not piece.lead or piece.kind not in _LEAD_KINDS or piece.link_share >= 0.5:
        return False
    words = piece.text.count(" ") > 1 or (piece.text[0] > _FIRST_WIDE and len(piece.text) > _WIDE)
    phrase = piece.kind is BlockKind.HEADING and words
    said = phrase or len(piece.text) >= _FIRST_SENTENCE
    return said and not (len(piece.text) < _DATE_LINE and iso_date(piece.text))


def trim_head(pieces: list[Piece], title_key: str) -> list[Piece]:
    """Drop title, byline and date crumbs before the first real paragraph; keep pictures."""
    pieces = _from_headline(pieces, title_key)
    first = next((at for at, piece in enumerate(pieces) if opens_text(piece)), 0)
    linked = [
        piece
        for piece in pieces[:first]
        if _is_linked_heading(piece) and not _is_title(letters(piece.text), title_key)
    ]
    section = None  # the first one, when the headings of later ones are links, too
    if linked and any(map(_is_linked_heading, pieces[first:])):
        section = linked[-1]
    head = [
        piece
        for piece, after in pairwise(pieces[: first + 1])
        if piece is section or _stays_in_head(piece, title_key) or _is_salutation(piece, after)
    ]
    before = pieces[: first + 1]
    return without_bereft(before, head + before[-1:]) + pieces[first + 1 :]


def without_bereft(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """`after` without the headings of which all that stood below in `before` is gone."""
    kept = {id(piece) for piece in after}
    bereft: set[int] = set()
    last: Piece | None = None
    cut = False
    for piece in before:
        if id(piece) not in kept:
            cut = True
            continue
        if last is not None and piece.kind is BlockKind.HEADING and _is_bereft(last, piece, cut):
            bereft.add(id(last))
        last, cut = piece, False
    return [piece for piece in after if id(piece) not in bereft]


def _from_headline(pieces: list[Piece], title_key: str) -> list[Piece]:
    """The pieces from the printed headline on, when little stands before it; pictures stay."""
    at = next(
        (
            index
            for index, piece in enumerate(pieces[:_LOOKED_BACK])
            if piece.level == 1 and letters(piece.text) == title_key
        ),
        0,
    )
    if sum(map(opens_text, pieces[:at])) > 1:
        return pieces
    return [piece for piece in pieces[:at] if piece.kind in _PICTURE_KINDS] + pieces[at:]


def _is_linked_heading(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING and piece.link_share >= _LINKED_HEADING


def opens_text(piece: Piece) -> bool:
    """Whether it is prose, not a line of the head of an article."""
    if piece.kind is BlockKind.CODE:
        return len(piece.text) >= _SHORT
    if piece.kind not in _PROSE_KINDS:
        return False
    size = len(piece.text)
    if is_dated(piece.text):
        return False
    return size >= _SHORT or (size > _FIRST_SENTENCE and ends_sentence(piece.text))


def is_dated(text: str) -> bool:
    """Whether a short line begins with a day and has another: when it was made and changed."""
    if len(text) >= _LONGEST_DATES or (text.endswith(".") and not text.endswith(".m.")):
        return False
    return len(_YEAR.findall(text)) > 1 and bool(iso_date(text[:_DATE_START]))


def _is_short_text(piece: Piece) -> bool:
    """Whether a short first paragraph is text, not the line with author and date."""
    text = piece.text
    worded = piece.tag == "p" and len(text) >= _FIRST_SENTENCE and not piece.link_chars
    dated = any(map(str.isdigit, text)) and _MOMENT.search(text) is not None
    return worded and not dated and clean_name(text) == text


def _is_salutation(piece: Piece, after: Piece) -> bool:
    """Whether a short line greets somebody or says who speaks, and the text goes on below it."""
    unlinked = piece.tag in ("p", "td", "div") and not piece.link_chars
    return (
        unlinked
        and piece.text.endswith((",", ":"))
        and len(piece.text) < _SHORT
        and opens_text(after)
    )


def _is_title(key: str, title_key: str) -> bool:
    """Whether a heading repeats the title, perhaps a little differently."""
    if not title_key:
        return False
    if key in title_key or title_key in key:
        return True
    return is_alike(key, title_key, 0.6)


def _stays_in_head(piece: Piece, title_key: str) -> bool:
    if piece.sure:
        return True
    if piece.kind is BlockKind.HEADING:
        if len(piece.text) < _DATE_LINE and iso_date(piece.text):
            return False
        key = letters(piece.text)
        if piece.level > 1 and len(key) > _MUCH_LONGER * len(title_key) > 0:
            return True  # a standfirst that takes up the words of the title
        return not _is_linked_heading(piece) and not _is_title(key, title_key)
    if piece.kind is BlockKind.PARAGRAPH:
        return _is_short_text(piece)
    if piece.kind is BlockKind.LIST_ITEM and len(piece.text) < _SHORT:
        return piece.value > 0 and (bool(piece.label) or not iso_date(piece.text))
    return piece.kind not in (BlockKind.RULE, BlockKind.PROMO) and piece.value >= 0


def level_headings(pieces: list[Piece]) -> None:
    """Put all headings one level deeper when one is on level 1: that is the headline's."""
    headings = [piece for piece in pieces if piece.kind is BlockKind.HEADING]
    if any(piece.level == 1 for piece in headings):
        for piece in headings:
            piece.level = min(6, piece.level + 1)
