"""Filters the lines inside the container: drops crumbs (stray lines) and types promotion."""

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit, names_contributors
from reader.parsing.html.blocks.headings import became_empty, is_bold
from reader.parsing.html.blocks.link_lists import announces_other_entries
from reader.parsing.html.dom.addresses import stays_on_site
from reader.parsing.html.dom.tree import HEADING_LEVELS
from reader.parsing.html.furniture.advertising_notices import is_advertising_notice
from reader.parsing.html.furniture.article_end import is_heading_of_others
from reader.parsing.html.furniture.article_top import is_salutation, is_standfirst
from reader.parsing.html.furniture.boxes import LARGEST_BOX
from reader.parsing.html.furniture.donations import asks_for_support
from reader.parsing.html.furniture.piece_values import is_share_line, is_step
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.furniture.titles_of_links import (
    are_titles_of_stories,
    heads_links,
    is_title_of_links,
)
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage
from reader.startup.lazy_regex import lazily
from reader.startup.light_collections import Counter
from reader.startup.light_functools import cache
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_INTERRUPTING_KINDS = frozenset({BlockKind.HEADING, BlockKind.QUOTATION})
_LONGEST_SYMBOL = 3  # characters
_REPEATED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.HEADING})
_PROMO_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.HEADING}
)
_LONGEST_WORDS = 30  # characters of the words before a title
_SHORTEST_LABEL = 3  # characters
_FEWEST_SPACES = 3  # in a title
_ONE_WORD = 12  # characters; a linked title is longer
_PROSE = 60.0  # value of a paragraph
_SEVERAL = 3
_NEAR = 200  # pieces on each side among which other sections begin
_DIGITS = "0123456789"
_UNFILLED = lazily(
    r"\[/?[a-z]+(?:_[a-z]+)+\s?/?\]|\[[a-z][\w-]{2,40}(?:\s[\w-]{1,40}=[\"'“”″‘’][^\[\]]{0,300})\]"
    r"|\{\{[^{}]{1,80}\}\}"
)
_DURATION = lazily(r"\d{1,2}(?::\d\d){1,2}")
_LABELS = lazily(r"\s{0,3}\[[^\[\]]{2,30}\]\W{0,3}$")  # such as [Video], after a link
_SHORT = 60  # characters
_DECORATION = " []→►▶•*–-|<"  # around a link
_ASKING_ENDS = ("?", "!")
_ARROWS = (" »", " ›", " >>", " >")
_LONGEST_LABEL = 80  # characters
_MOSTLY_LINKED_SHARE = 0.5  # share of an item that is linked
_MOST_LINKED_SHARE = 0.9  # of a title
_TEASER = 200  # characters of a line that is only a link
_LONGEST_DIALOGUE = 8  # consecutive short lines that count as dialogue between prose


def article_pieces(walked: WalkedPage, container: Region) -> list[Piece]:
    """Return the pieces of `container` without crumbs, with promotion typed as such."""
    kept: list[Piece] = []
    was_cut = False  # whether anything was cut since the last piece kept
    announces = False  # whether the piece before announces links
    offers = False  # whether it is a heading that offers something, or one of the choices below it
    seen: set[str] = set()
    dialogue = dialogue_lines(walked, container)
    for index in range(container.start, container.end):
        piece = walked.pieces[index]
        if piece.kind is BlockKind.HEADING and kept and became_empty(kept[-1], piece, was_cut):
            kept.pop()
        was_cut = was_cut or piece.dropped
        if piece.dropped:
            announces = is_promo(piece.text)
            continue
        if _announces_links(piece, walked.pieces, index + 1) or heads_links(
            walked.pieces, index, walked.site
        ):
            was_cut = True
            continue
        if _is_repeated(piece, seen) or _is_crumb(piece):
            continue
        if _is_unfilled(piece) and not (kept and _announces_code(kept[-1])):
            continue
        was_cut = False
        if piece.kind is BlockKind.HEADING and _surely_heads_text(walked, container, index):
            kept.append(piece)
            continue
        if (
            piece.level
            and _is_promotion(piece, walked.site)
            and _was_dropped(walked.pieces, index + 1)
        ):
            was_cut = True
            if not walked.is_discussion and is_heading_of_others(piece.text.lower()):
                piece.dropped = True  # with its section, of which only the first line may be cut
                kept.append(piece)
            continue
        chosen = offers and _is_choice(piece)
        if chosen or (announces and _is_linked_item(piece)) or _promotes(walked, index):
            piece.change_kind(BlockKind.PROMO)
        elif index not in dialogue and _is_stray_in(walked, container, index):
            if piece.tag != "p":
                continue
            piece.kind = BlockKind.PROMO
        announces = piece.kind is BlockKind.PROMO
        offers = chosen or (announces and piece.tag in HEADING_LEVELS)
        kept.append(piece)
    _fold_titles(kept)
    return kept


def _surely_heads_text(walked: WalkedPage, container: Region, index: int) -> bool:
    """Whether a heading stays whatever it says: what is below it shows that it is one."""
    return (
        _is_confirmed(walked.pieces, index + 1)
        or (walked.is_encyclopedia and announces_other_entries(walked.pieces[index]))
        or _is_title_of_section(walked, container, index)
    )


def _promotes(walked: WalkedPage, index: int) -> bool:
    """Whether a piece is promotion by its words, or the title of another story in a quotation."""
    piece = walked.pieces[index]
    if piece.kind in _PROMO_KINDS and _is_promotion(piece, walked.site):
        return True
    titled = piece.kind is BlockKind.QUOTATION
    return titled and (
        _is_labelled_title(piece, walked.site) or _is_embedded_title(walked.pieces, index)
    )


def _is_stray_in(walked: WalkedPage, container: Region, index: int) -> bool:
    """Whether a paragraph is a line that does not belong to the text around it."""
    piece = walked.pieces[index]
    if piece.kind is not BlockKind.PARAGRAPH or not _is_stray_line(piece, walked.site):
        return False
    return not (index + 1 < container.end and is_salutation(piece, walked.pieces[index + 1]))


def _is_title_of_section(walked: WalkedPage, container: Region, index: int) -> bool:
    """Whether one word that may be a button, such as "Search" or "Print", heads a section.

    It heads prose in its own box, which has several headings of its level nearby, and names
    no advertising. In an encyclopedia, which has none and boxes its headings, it heads any text.
    """
    pieces, text = walked.pieces, walked.pieces[index].text
    if " " in text or index + 1 >= container.end or not is_promo(text):
        return False
    piece, after = pieces[index : index + 2]
    if after.dropped or after.kind is BlockKind.HEADING or is_promo(after.text):
        return False
    if walked.is_encyclopedia:
        return True
    beside = after.value > _PROSE and after.container_id == piece.container_id
    if not beside or is_advertising_notice(text.lower()):
        return False
    similar = {
        each.text
        for each in pieces[max(container.start, index - _NEAR) : min(container.end, index + _NEAR)]
        if each.level == piece.level
        and each.kind is BlockKind.HEADING
        and each.container_id == piece.container_id
    }
    return len(similar) >= _SEVERAL


def _is_promotion(piece: Piece, site: str) -> bool:
    return (is_promo(piece.text) and not is_step(piece)) or asks_for_support(piece, site)


def dialogue_lines(walked: WalkedPage, container: Region) -> set[int]:
    """Return the indices of short unlinked lines between similar prose: mostly dialogue.

    On pages whose paragraphs are all elements of one name, so are those of the same name. In a
    box of several, none of which is a sentence and one of which is a duration, they are labels.
    """
    pieces = walked.pieces
    dialogue = _lines_named_as_paragraphs(walked, container)
    labels = _lines_of_labels(walked, container)
    candidates: list[int] = []
    tag, box = "", 0
    for index in range(container.start, container.end):
        piece = pieces[index]
        if piece.kind is BlockKind.PARAGRAPH and not piece.dropped and not piece.link_chars:
            if piece.value > 0:
                if tag == piece.tag and len(candidates) <= _LONGEST_DIALOGUE:
                    dialogue.update(candidates)
                candidates, tag, box = [], piece.tag, piece.container_id
                continue
            if piece.tag == tag and not is_promo(piece.text):
                if piece.container_id == box or index not in labels():
                    candidates.append(index)
                continue
        if piece.kind is BlockKind.LIST_ITEM and piece.value > 0 and tag and len(candidates) <= 1:
            dialogue.update(candidates)  # a line that introduces the list
            candidates = []
            continue
        if piece.kind in _INTERRUPTING_KINDS and tag and not piece.link_chars and not piece.dropped:
            continue  # part of the text, which continues after it
        dialogue.update(_last_sentence(pieces, candidates))
        candidates, tag = [], ""
    dialogue.update(_last_sentence(pieces, candidates))
    return dialogue


def _lines_of_labels(walked: WalkedPage, container: Region) -> "Callable[[], set[int]]":
    """Return a function for the indices of lines in small boxes of nothing but labels.

    One of them is how long a sound or film lasts: without it, they may be verse, facts or dialogue.
    """
    pieces = walked.pieces

    def is_label(piece: Piece) -> bool:
        return piece.value <= 0 and not ends_sentence(piece.text)

    def lasts(piece: Piece) -> bool:
        return _DURATION.fullmatch(piece.text) is not None

    @cache
    def lines() -> set[int]:
        found: set[int] = set()
        for region in walked.regions:
            start, end = region.start, region.end
            is_inside = container.start <= start and end <= container.end
            box = pieces[start:end] if is_inside and 1 < end - start <= LARGEST_BOX else []
            if any(map(lasts, box)) and all(map(is_label, box)):
                found.update(range(start, end))
        return found

    return lines


def _last_sentence(pieces: list[Piece], candidates: list[int]) -> list[int]:
    """Return the index of a short last sentence of a text that only breaks its lines, in a list."""
    if len(candidates) != 1:
        return []
    at = candidates[0]
    before, piece = pieces[at - 1], pieces[at]
    is_last = piece.tag != "p" and piece.text.endswith((".", "!", "?", "”", "»"))
    return candidates if is_last and before.container_id == piece.container_id else []


def _lines_named_as_paragraphs(walked: WalkedPage, container: Region) -> set[int]:
    """Return the indices of short unlinked lines in boxes named as those of several paragraphs."""
    pieces = walked.pieces
    shared = Counter(piece.container_id for piece in pieces[container.start : container.end])
    names = {
        index: walked.container_names[pieces[index].container_id].rstrip(_DIGITS)  # "paragraph-3"
        for index in range(container.start, container.end)
        if pieces[index].kind is BlockKind.PARAGRAPH
        and (pieces[index].tag == "div" or shared[pieces[index].container_id] == 1)
    }
    prose = Counter(name for index, name in names.items() if pieces[index].value > _PROSE)
    return {
        index
        for index, name in names.items()
        if prose[name] >= _SEVERAL
        and not name.endswith(" ")
        and pieces[index].value <= _PROSE
        and not (pieces[index].dropped or pieces[index].link_chars or is_promo(pieces[index].text))
    }


def _was_dropped(pieces: list[Piece], index: int) -> bool:
    return index < len(pieces) and pieces[index].dropped


def _is_confirmed(pieces: list[Piece], index: int) -> bool:
    return index < len(pieces) and pieces[index].confirmed


def _announces_links(piece: Piece, pieces: list[Piece], index: int) -> bool:
    """Whether a short line announces a list of links that was cut after it: "Also read:".

    Without a colon, it is in bold.
    """
    if piece.kind is not BlockKind.PARAGRAPH or len(piece.text) > _LONGEST_LABEL or piece.confirmed:
        return False
    if index == len(pieces) or not (piece.announces or _is_bold_label(piece)):
        return False
    after = pieces[index]
    return (
        after.dropped
        and after.kind is BlockKind.LIST_ITEM
        and after.link_share > _MOSTLY_LINKED_SHARE
    )


def _is_bold_label(piece: Piece) -> bool:
    return bool(piece.marks) and is_bold(piece) and not ends_sentence(piece.text)


def _is_linked_item(piece: Piece) -> bool:
    """Whether a piece is an item of a list that promotion announced."""
    return piece.kind is BlockKind.LIST_ITEM and piece.link_share > 0.3


def _is_choice(piece: Piece) -> bool:
    """Whether a piece is a few words in a list, such as one of the things to subscribe to."""
    is_short = len(piece.text) < _LONGEST_WORDS
    return piece.kind is BlockKind.LIST_ITEM and is_short and not ends_sentence(piece.text)


def _is_crumb(piece: Piece) -> bool:
    """Whether a piece is links to archived copies or to share the page, a symbol, or a button.

    The button is that of a card: "Read more".
    """
    if piece.link_chars and (_is_archive_links(piece) or is_share_line(piece)):
        return True
    if _is_symbol(piece) or _names_sound(piece):
        return True
    captioned = piece.kind is BlockKind.CAPTION and len(piece.text) < _SHORT
    return captioned and "©" not in piece.text and is_promo(piece.text)


def _is_archive_links(piece: Piece) -> bool:
    """Whether a further line of a footnote is only links to archived copies of its source."""
    further = piece.kind is BlockKind.FOOTNOTE and not piece.label.strip()
    return further and piece.link_share > 0.9 and len(piece.text) < _SHORT


def _is_symbol(piece: Piece) -> bool:
    """Whether a piece is an icon or symbol in a box of its own."""
    lone = (
        piece.kind is BlockKind.PARAGRAPH
        and piece.tag != "p"
        and len(piece.text) <= _LONGEST_SYMBOL
    )
    return lone and not any(map(str.isalnum, piece.text))


def _is_repeated(piece: Piece, seen: set[str]) -> bool:
    """Whether a long text occurred before, as in galleries and in mobile versions."""
    if len(piece.text) < _SHORT or piece.kind not in _REPEATED_KINDS:
        return False
    if piece.text in seen:
        return True
    seen.add(piece.text)
    return False


def _is_labelled_title(piece: Piece, site: str) -> bool:
    """Whether a line is a few words, then the linked title of another story.

    The words are in bold and end in a colon, or the story is on the same site. Of sentences, only
    a question or exclamation on the same site after a colon is a title. Known titles of such links
    may be longer, or in brackets with the title of the story: other brackets are remarks.
    """
    text = piece.text
    link = next((mark for mark in piece.marks if mark.href), None)
    if link is None or len(text) >= _TEASER:
        return False
    label = text[: link.start].rstrip(" :")
    is_known = is_title_of_links(label.lstrip("(["))
    if is_known and text[0] in "([" and text[-1] in ")]":
        text = text[:-1]
    title = text[link.start :]
    if not is_known and not 0 < len(label) <= _LONGEST_WORDS:
        return False
    if ends_sentence(text) and not (
        title.endswith(("?", "!"))
        and not title[0].islower()
        and _SHORTEST_LABEL <= len(label) < len(text[: link.start].rstrip())
        and _links_to_site(piece, site)
    ):
        return False
    is_bold = text[len(label) :].startswith(":") and any(
        mark.inline is InlineKind.STRONG and mark.start == 0 and mark.end >= len(label)
        for mark in piece.marks
    )
    is_linked = piece.link_chars >= len(title.rstrip()) > 0
    return (
        is_linked
        and (is_bold or _links_to_site(piece, site))
        and title.count(" ") >= _FEWEST_SPACES
        and not (names_contributors(text) or is_credit(text))
    )


def _is_embedded_title(pieces: list[Piece], index: int) -> bool:
    """Whether a quotation is only the linked title of another post, as WordPress embeds posts.

    Or one of the labels that stand for a post until a script draws it: they all link to it.
    """
    piece, around = pieces[index], pieces[max(0, index - 1) : index + 2]
    hrefs = _whole_link(piece)
    return (
        len(hrefs) == 1
        and _ONE_WORD < len(piece.text) < _TEASER
        and piece.text[0].isalnum()  # no words in quotation marks
        and not ends_sentence(piece.text)
        and all(_whole_link(each) == hrefs for each in around if each.kind is BlockKind.QUOTATION)
    )


def _whole_link(piece: Piece) -> set[str]:
    """Return where a piece that is linked as a whole leads; empty for any other piece."""
    if piece.link_share <= _MOST_LINKED_SHARE:
        return set()
    return set(piece.hrefs)


def _is_unfilled(piece: Piece) -> bool:
    """Whether a line is only what a template should have replaced: a shortcode, a variable.

    Code is about templates. Words in square brackets may be text: "[Laughter]", "[cross-talk]".
    """
    text = piece.text
    if text[:1] not in ("[", "{") or text[-1] not in "]}" or _UNFILLED.fullmatch(text) is None:
        return False
    is_code = any(mark.inline is InlineKind.CODE for mark in piece.marks)
    return piece.kind is BlockKind.PARAGRAPH and not is_code


def _announces_code(before: Piece) -> bool:
    """Whether the line after a piece may be an example of code, such as that piece itself."""
    return before.announces or _is_unfilled(before)


def _names_sound(piece: Piece) -> bool:
    """Whether a linked line names the sound of an embedded film: "♬ original sound"."""
    return piece.text[:1] == "♬" and piece.link_share > _MOST_LINKED_SHARE


def _fold_titles(pieces: list[Piece]) -> None:
    """Type the titles of boxes of which nothing is left but promotion as promotion, too."""
    for at, piece in enumerate(pieces[1:], 1):
        box, end = piece.container_id, at + 1
        if piece.kind is not BlockKind.HEADING or piece.confirmed:
            continue
        while end < len(pieces) and pieces[end].kind is BlockKind.PROMO:
            if pieces[end].container_id != box:
                break
            end += 1
        around = (pieces[at - 1], *pieces[end : end + 1])
        if end > at + 1 and all(each.container_id != box for each in around):
            piece.change_kind(BlockKind.PROMO)


def _links_to_site(piece: Piece, site: str) -> bool:
    """Whether all links of a piece lead to one other page of the same site."""
    hrefs = set(piece.hrefs)
    return len(hrefs) == 1 and stays_on_site(hrefs.pop(), site)


def _is_stray_line(piece: Piece, site: str) -> bool:
    """Whether a paragraph is a stray line of the page, such as a label or a link to elsewhere."""
    text = piece.text
    if piece.in_standfirst and is_standfirst(piece):
        return False
    if piece.tag != "p":
        return piece.value < 0 and bool(piece.link_chars or len(text) < 30)
    if text.startswith(("http://", "https://")) or (" " not in text and "@" in text):
        return False  # a source, or somebody's address
    if len(text) < _TEASER and "[" in text:
        text = _LABELS.sub("", text) or text
    if piece.marks and (_is_labelled_title(piece, site) or are_titles_of_stories(piece, site)):
        return True
    text = text.strip(_DECORATION)
    if piece.link_chars <= 0.9 * len(text) or not _ONE_WORD < len(text) < _TEASER:
        return False
    if text.endswith(_ASKING_ENDS):  # a title; a linked sentence of the text has a full stop
        is_whole = piece.link_chars >= len(text) and text.count(" ") >= _FEWEST_SPACES
        return is_whole and _links_to_site(piece, site)
    return text.endswith(_ARROWS) or not ends_sentence(text)
