"""Drops boilerplate boxes inside the container: lists of links, teasers, cards, offers."""

from collections.abc import Iterable
from itertools import accumulate, pairwise

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit
from reader.parsing.html.blocks.link_lists import is_bibliography, is_source_box, keep_contents
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.furniture.article_top import is_standfirst
from reader.parsing.html.furniture.boxes import (
    LARGEST_BOX,
    are_teasers,
    asks_to_subscribe,
    continues_text,
    is_announced,
    is_between_text,
    is_call_to_action,
    is_card,
    is_field,
    is_linked_card,
    is_list_of_stories,
    is_mostly_text,
    is_product,
    is_section_title,
    is_small,
    is_teaser,
    links_to_other_sites,
    states_figures,
)
from reader.parsing.html.furniture.inserts import (
    are_labels,
    asks_for_consent,
    is_biography,
    is_button_list,
)
from reader.parsing.html.furniture.line_filter import dialogue_lines
from reader.parsing.html.furniture.piece_values import is_share_line
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.furniture.titles_of_links import is_titled_list_of_stories
from reader.parsing.html.pieces.piece import (
    PICTURE_KINDS,
    WORDS_OF_PICTURE,
    Piece,
    Region,
    WalkedPage,
    drop,
    main_container_name,
    outer_first,
)
from reader.startup.light_functools import cache
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT_TAGS = word_set("""
    p h1 h2 h3 h4 h5 h6 figure figcaption blockquote td th tr pre tbody caption li dt dd span""")
_LISTS = frozenset({"ul", "ol"})
_CAPTIONS = frozenset({BlockKind.CAPTION})
_MAX_DROPPED_SHARE = 0.25  # of the prose; an element with a larger share is never cut
_LINKED_SHARE = 0.4
_LIST_LINKED_SHARE = 0.6
_FULLY_LINKED_SHARE = 0.9
_WORTHLESS = -5.0  # value below which a box counts as boilerplate
_PROSE = 60.0  # value
_LONG_PARAGRAPH = 100.0  # value; one that says what the links below it lead to is shorter
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_DIGITS = "0123456789"  # in place of the names of an element without any
_FIRST_SENTENCE = 25  # characters
_SMALL_HEAD = 3  # pieces
_FEWEST_PARAGRAPHS = 2
_BUTTON_LINKED_SHARE = 0.8
_FEW_LINKED_CHARACTERS = 40  # characters: "source", "edit" next to a heading, names in it
_MOST_DIALOGUE_LINES = 20  # pieces
_LONGEST_BUTTON = 30  # characters
_SHARE = (
    "share", "teilen", "artikel teilen", "partage", "compart", "condivid", "partilh", "delen",
    "deel ", "dela", "del ", "jaa", "udostępnij", "podziel", "поделиться", "поділитися",
)  # fmt: skip
"""How the words of a button begin that shares a page."""


def drop_link_boxes(walked: WalkedPage, container: Region) -> None:
    """Drop lists of links and teasers inside `container`. Cost: linear in regions and pieces."""
    pieces = walked.pieces
    sums = _Sums(pieces)
    total = sums.prose[container.end] - sums.prose[container.start] or 1.0
    dialogue = dialogue_lines(walked, container)
    is_list_page = is_list_of_stories(pieces[container.start : container.end])
    text_name = cache(lambda: main_container_name(pieces, walked.container_names))
    cards: list[range] = []
    around: dict[int, int] = {}  # where the smallest open box begins, by where it ends
    done = container.start
    for region in _elements_in(walked, container):
        start, end = max(region.start, done), region.end
        if start >= end or (sums.prose[end] - sums.prose[start]) / total >= _MAX_DROPPED_SHARE:
            continue
        if all(index in dialogue for index in range(start, min(end, start + _MOST_DIALOGUE_LINES))):
            continue
        if is_list_page and is_section_title(pieces, start, end):
            continue
        box = _Box(pieces, region, start, end, sums)
        if box.has_only_captions():
            continue
        if region.tag == "a":
            is_small = box.linked / total < _MAX_DROPPED_SHARE
            if is_small and not is_list_page and is_linked_card(box.head, end - start, walked.site):
                drop(box.head)
                done = end
            continue
        begun = sums.prose[start] - sums.prose[container.start] > _FIRST_SENTENCE
        is_named = region.part & Part.BYLINE > 0
        about_author = begun and is_biography(
            box.head, end - start, walked.byline, is_named=is_named
        )
        if about_author and not _is_paragraph_among_others(walked, start, end):
            drop(box.head)
            done = end
            continue
        if box.is_offer():
            drop(box.head)
            done = end
        elif is_product(box.head):
            continue
        elif not is_list_page and (
            is_card(box.head, end - start)
            or is_teaser(pieces, start, end, walked.site)
            or are_teasers(pieces, start, end, walked.site)
            or (end - start <= LARGEST_BOX and is_titled_list_of_stories(box.head, walked.site))
        ):
            outer = around.get(end, start)
            cards.append(range(_start_with_picture(pieces, start, end, outer), end))
            done = end
        elif _decide_box(box, walked, text_name):
            done = end
        else:
            around[end] = start
    if (
        sum(sums.prose[card.stop] - sums.prose[card.start] for card in cards) / total
        < _MAX_DROPPED_SHARE
    ):
        drop(pieces[at] for card in cards for at in card)


def _start_with_picture(pieces: list[Piece], start: int, end: int, outer: int) -> int:
    """Return where a card begins whose words are in a box of their own, beside only its picture."""
    is_beside = start - outer == 1 and pieces[outer].kind is BlockKind.IMAGE
    has_own = any(piece.kind is BlockKind.IMAGE for piece in pieces[start:end])
    return outer if is_beside and not has_own else start


def _is_paragraph_among_others(walked: WalkedPage, start: int, end: int) -> bool:
    """Whether a box is one paragraph of a text whose paragraphs are all such boxes."""
    if end - start != 1 or not 0 < start < end < len(walked.pieces):
        return False
    around = walked.pieces[start - 1 : end + 1]
    names = {walked.container_names[each.container_id].rstrip(_DIGITS) for each in around}
    prose = all(each.kind is BlockKind.PARAGRAPH and each.value > _PROSE for each in around)
    return prose and len(names) == 1 and len({each.tag for each in around}) == 1


def _elements_in(walked: WalkedPage, container: Region) -> list[Region]:
    """Return the elements inside `container` that may be dropped whole, outer ones first."""
    first, last = container.start, container.end
    return outer_first(
        region
        for region in walked.regions
        if region.tag not in _KEPT_TAGS
        and first <= region.start
        and region.end <= last
        and region is not container
    )


class _Sums:
    """Sums before each piece: value, value of prose, number of characters, of linked ones."""

    def __init__(self, pieces: list[Piece]) -> None:
        values = [0.0 if piece.dropped else piece.value for piece in pieces]
        self.values = _sums(values)
        self.prose = _sums([max(0.0, value) for value in values])
        self.sizes = _sums([0 if piece.dropped else len(piece.text) for piece in pieces])
        self.linked = _sums([0 if piece.dropped else piece.link_chars for piece in pieces])


def _sums(values: Iterable[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))


class _Box:
    """An element inside the container: ``pieces[start:end]``, and its value.

    Attributes:
        head: Its first pieces, by which it is classified.
        linked: How many of its characters are linked.
        share: Which share of its characters is linked, 0.0 to 1.0.
    """

    def __init__(
        self, pieces: list[Piece], region: Region, start: int, end: int, sums: _Sums
    ) -> None:
        self.pieces, self.start, self.end = pieces, start, end
        self.tag = region.tag
        # the article's own element may be short, and contain an email field as well
        is_body = region.part & Part.BODY and not region.part & Part.PROMO
        self.has_email_field = region.has_email_field and not is_body
        self.has_controls = region.has_controls and not is_body
        self.buttons = "" if is_body else region.buttons
        self.head = pieces[start : min(end, start + LARGEST_BOX)]
        self.value = sums.values[end] - sums.values[start]
        self.linked = sums.linked[end] - sums.linked[start]
        self.share = self.linked / max(1.0, sums.sizes[end] - sums.sizes[start])

    def all(self) -> list[Piece]:
        return self.pieces[self.start : self.end]

    def keep(self) -> None:
        """Let its pieces belong to the article, whatever else speaks against them."""
        for piece in self.all():
            piece.value, piece.confirmed = max(piece.value, 1.0), True

    def has_only_captions(self) -> bool:
        """Whether it consists only of captions and credits of a picture next to it."""
        return self.share <= _LINKED_SHARE and all(
            piece.kind in WORDS_OF_PICTURE and not is_promo(piece.text) for piece in self.head
        )

    def is_credited_picture(self) -> bool:
        """Whether it is a picture and who made it, with a label before the link or a caption."""
        picture, *words = self.head
        if picture.kind is not BlockKind.IMAGE or not words:
            return False
        if len(words) == 1:
            return words[0].link_share < _FULLY_LINKED_SHARE and is_credit(words[0].text)
        captions = [piece for piece in words if piece.kind is BlockKind.CAPTION]
        return (
            len(captions) == 1
            and all(piece.kind in WORDS_OF_PICTURE for piece in words)
            and not captions[0].link_chars
            and not is_promo(captions[0].text)
        )

    def is_offer(self) -> bool:
        """Whether it is a few lines next to a field for an email address, a player, or a vote."""
        size = self.end - self.start
        return (self.has_email_field and is_small(self.head, size)) or (
            self.has_controls and are_labels(self.head, size)
        )

    def is_linked_list(self) -> bool:
        return self.tag in _LISTS and self.share > _LIST_LINKED_SHARE

    def is_gallery(self) -> bool:
        """Whether it is a list of pictures with their captions, and buttons already dropped."""
        if self.tag not in _LISTS or self.linked or self.head[0].kind is not BlockKind.IMAGE:
            return False
        kinds = [piece.kind for piece in self.all() if not piece.dropped]
        pictures = kinds.count(BlockKind.IMAGE)
        return (
            pictures > 2
            and kinds.count(BlockKind.CAPTION) >= pictures
            and (PICTURE_KINDS.issuperset(kinds))
        )

    def is_boilerplate(self) -> bool:
        """Whether it has a negative value, and its links or its tag confirm that."""
        if self.is_linked_list():
            return True
        links = self.share > _LINKED_SHARE or self.tag != "table"
        return self.value < _WORTHLESS and links


def _decide_box(box: _Box, walked: WalkedPage, text_name: "Callable[[], str]") -> bool:
    """Keep, drop or fold the pieces of a box; return False if its inner boxes are still open.

    Args:
        box: The box.
        walked: The page.
        text_name: Returns the name of the containers of the text.
    """
    piece_range = box.pieces, box.start, box.end
    if box.tag == "div" and all(piece.kind is BlockKind.QUOTATION for piece in box.head):
        return False
    has_fields = box.end - box.start > 1 and all(map(is_field, box.all()))
    is_bare = not box.linked and box.value < _PROSE
    has_data = has_fields or (is_bare and states_figures(*piece_range))
    if has_data or box.is_credited_picture():
        box.keep()
        return True
    if box.head[0].kind is BlockKind.HEADING and is_source_box(box.all()):
        return False
    links = box.tag in _LISTS and box.linked
    if links and (
        is_bibliography(*piece_range, walked.is_encyclopedia) or continues_text(*piece_range)
    ):
        box.keep()
        return False
    if box.tag in _LISTS and not box.is_linked_list() and is_announced(*piece_range):
        box.keep()
        return False
    if box.is_gallery() or (links and links_to_other_sites(*piece_range, walked.site)):
        box.keep()
        return True
    if box.tag in _LISTS and is_button_list(box.head, box.end - box.start):
        drop(box.head)
        return True
    is_mixed_list = box.tag in _LISTS and not box.is_linked_list() and box.value < _WORTHLESS
    if is_mixed_list and is_mostly_text(*piece_range):
        for piece in box.all():
            piece.dropped = (
                piece.link_share > _FULLY_LINKED_SHARE and len(piece.text) > _FIRST_SENTENCE
            )
        return True
    if box.is_boilerplate():
        if _begins_with_text(box, walked, text_name):
            return False
        if box.share or not keep_contents(*piece_range):
            _drop_boilerplate(box)
        return True
    if asks_for_consent(box.head, box.end - box.start):
        _fold(box.head)
        return True
    size = box.end - box.start
    if asks_to_subscribe(box.head, size, box.buttons) or is_call_to_action(*piece_range):
        _fold(box.head)
        return True
    return False


def _begins_with_text(box: _Box, walked: WalkedPage, text_name: "Callable[[], str]") -> bool:
    """Whether a box begins with paragraphs of the article, perhaps below a heading.

    They are in elements named as those of the text, or in the middle of it. Boxes that are never
    closed swallow what follows: a section of the article then ends in links to other pages.
    """
    if _is_long_paragraph(box.head[0]) and is_between_text(box.pieces, box.start, box.end):
        return True
    first = box.head[box.head[0].kind is BlockKind.HEADING :][:_FEWEST_PARAGRAPHS]
    if len(first) < _FEWEST_PARAGRAPHS or not all(
        piece.tag == "p" and piece.value > _PROSE and not (piece.link_chars or piece.dropped)
        for piece in first
    ):
        return False
    name = text_name()
    return " " in name.rstrip(f" {_DIGITS}") and all(
        walked.container_names[piece.container_id] == name for piece in first
    )


def _is_long_paragraph(piece: Piece) -> bool:
    return (
        piece.tag == "p"
        and piece.value > _LONG_PARAGRAPH
        and not (piece.link_chars or piece.dropped)
        and ends_sentence(piece.text)
    )


def _drop_boilerplate(box: _Box) -> None:
    """Drop a box, except for what belongs to the surrounding text: a heading, code, a picture."""
    has_heading = box.linked <= _FEW_LINKED_CHARACTERS and _is_headed(box)
    has_headline = box.tag == "header" or _contain_headline(box.head)
    # beside links, a credit may be that of a teaser
    words_of_picture = _CAPTIONS if box.share else WORDS_OF_PICTURE
    has_captioned_picture = (
        (has_headline or not box.share or _has_buttons_below_picture(box.head))
        and box.tag not in _LISTS
        and _is_captioned(box.head, words_of_picture)
    )
    above = box.pieces[max(0, box.start - _SMALL_HEAD) : box.start]
    has_headline = has_headline or (not box.linked and _contain_headline(above))
    is_below_headline = _contain_headline(above[-1:])
    is_shared_picture = _is_above_share_buttons(box.head)
    for piece in box.all():
        is_kept = (
            (has_captioned_picture and piece.kind in PICTURE_KINDS)
            or (has_heading and piece.kind is BlockKind.HEADING)
            or (has_headline and is_standfirst(piece))
            or (is_below_headline and piece is box.head[0] and is_standfirst(piece))
            or (piece.kind is BlockKind.CODE and piece.link_share < _LINKED_SHARE)
            or (is_shared_picture and piece is box.head[0])
            or piece.confirmed
        )
        piece.dropped = not is_kept and piece.kind is not BlockKind.PROMO


def _contain_headline(pieces: list[Piece]) -> bool:
    return any(piece.is_headline for piece in pieces)


def _is_headed(box: _Box) -> bool:
    """Whether a small box ends in a heading, and prose follows directly."""
    after = box.pieces[box.end] if box.end < len(box.pieces) else None
    if after is None or after.dropped or after.value <= 0 or box.end - box.start > _SMALL_HEAD:
        return False
    last = box.pieces[box.end - 1]
    if not box.linked and box.head[0].kind is BlockKind.HEADING and after.kind in _LISTED:
        last = box.head[0]  # buttons for the list that it heads are beside it
    return last.kind is BlockKind.HEADING and last.link_share < 0.5 and not is_promo(last.text)


def _has_buttons_below_picture(box: list[Piece]) -> bool:
    """Whether a box is a picture with a sentence as caption, and buttons to share it below."""
    buttons = [piece for piece in box[2:] if piece.kind not in WORDS_OF_PICTURE]
    return (
        len(box) > len(buttons) > 0
        and _is_captioned(box[:2], _CAPTIONS)
        and len(box[1].text) >= _FIRST_SENTENCE
        and not box[1].link_chars
        and all(button.link_share > _BUTTON_LINKED_SHARE for button in buttons)
    )


def _is_above_share_buttons(box: list[Piece]) -> bool:
    """Whether a picture is above labels that share it or the page: it is not that of a teaser."""
    picture, *labels = box
    return (
        picture.kind is BlockKind.IMAGE
        and len(box) < LARGEST_BOX
        and any(map(_shares, labels))
        and all(
            label.value < 0
            and len(label.text) <= _LONGEST_BUTTON
            and (not label.link_chars or is_share_line(label))
            for label in labels
        )
    )


def _shares(label: Piece) -> bool:
    return is_share_line(label) or label.text.lower().startswith(_SHARE)


def _is_captioned(box: list[Piece], kinds: frozenset[BlockKind]) -> bool:
    """Whether a box contains a picture directly followed by a caption or credit, as in `kinds`."""
    return any(
        piece.kind is BlockKind.IMAGE and after.kind in kinds for piece, after in pairwise(box)
    )


def _fold(pieces: Iterable[Piece]) -> None:
    """Type the lines as promotion, and drop their pictures."""
    for piece in pieces:
        if piece.kind is BlockKind.IMAGE:
            piece.dropped = True
        else:
            piece.change_kind(BlockKind.PROMO)
