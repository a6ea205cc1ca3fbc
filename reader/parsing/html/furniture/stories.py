"""Pages of several stories: their titles stay, but not the stories below the requested one."""

from itertools import accumulate, pairwise, takewhile

from reader.model.article import BlockKind
from reader.parsing.html.blocks.headings import heading_key, is_bold
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.furniture.titles_of_links import leads_to_pages_of, may_head_links
from reader.parsing.html.pieces.piece import (
    Piece,
    Region,
    WalkedPage,
    drop,
    main_container_name,
    outermost,
)
from reader.parsing.lines.likeness import comparison_key
from reader.startup.light_collections import Counter

_LINKED_SHARE = 0.8  # share of a heading that is linked
_FEWEST_STORIES = 3  # stories, if they have no elements of their own
_MAX_SHARE_OUTSIDE = 0.2  # share of the prose outside the stories; with more, it is an article
_MAX_SHARE_OF_STORY = 0.6  # share of the prose below one title; with more, that is the article
_LEAST_PROSE_VALUE = 400.0  # value from which the prose of an element counts as an article
_HEAD_PIECES = 8  # pieces among which its headline is
_FEWEST_EXCERPTS = 2  # excerpts
_SENTENCE = 60.0  # value
_FEWEST_SPACES = 2  # in a title
_LONGEST_SUMMARY = 250  # characters
_MOST_ABOVE = 2  # pieces above a title: picture and label
_LABEL = 10.0  # value
_LONGEST_STORY = 450  # characters of a title, a date and a summary
_OF_SUMMARY = frozenset({
    BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.IMAGE, BlockKind.CAPTION,
})  # fmt: skip
_NO_VALUE = -100.0  # so low that no second opinion restores it


def keep_story_titles(walked: WalkedPage) -> None:
    """Mark the headings of the stories of a page as sure, if they link to the stories.

    Does nothing on the page of one article with cards of others: there much of the prose is
    elsewhere, or below one heading. Cost: linear in regions and pieces.
    """
    pieces = walked.pieces
    headings = [at for at, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING]
    linked = [at for at in headings if pieces[at].is_linked_heading]
    if len(linked) < 2:
        return
    at = _titles_of_article_elements(walked) or _titles_by_level(pieces, headings, linked)
    if not at:
        return
    for index in at:
        pieces[index].value, pieces[index].confirmed = 1.0, True
    for region in walked.regions:  # regions close inside out
        if region.start <= at[0] and region.end > at[-1]:
            region.is_article_body = True
            for piece in pieces[region.start : region.end]:
                piece.dropped |= piece.value < 0 and not _is_heading(piece)
            return


def _titles_of_article_elements(walked: WalkedPage) -> list[int]:
    """Return where the ``article`` elements have their titles, if they contain most prose."""
    pieces = walked.pieces
    articles = (region for region in walked.regions if region.tag == "article")
    stories = [range(story.start, story.end) for story in outermost(articles)]
    firsts = [next(filter(lambda at: _is_heading(pieces[at]), story), -1) for story in stories]
    if len(stories) < 2 or not all(at >= 0 and pieces[at].is_linked_heading for at in firsts):
        return []
    held = sum(_prose_value(pieces[story.start : story.stop]) for story in stories)
    return firsts if held >= _prose_value(pieces) * (1 - _MAX_SHARE_OUTSIDE) else []


def _titles_by_level(pieces: list[Piece], headings: list[int], linked: list[int]) -> list[int]:
    """Return where the most frequent linked headings are, if the page's prose is below them."""
    levels = Counter(pieces[heading].level for heading in linked)
    level = max(levels, key=levels.__getitem__)
    at = [heading for heading in linked if pieces[heading].level == level]
    between = (pieces[heading] for heading in headings if at[0] < heading < at[-1])
    others = (piece for piece in between if not piece.is_linked_heading)
    if len(at) < _FEWEST_STORIES or any(piece.level <= level for piece in others):
        return []
    parts = [_prose_value(pieces[start:end]) for start, end in pairwise([0, *at, len(pieces)])]
    whole = sum(parts)
    if (
        not whole
        or parts[0] > _MAX_SHARE_OUTSIDE * whole
        or max(parts) > _MAX_SHARE_OF_STORY * whole
    ):
        return []
    return at


def _is_heading(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING


def _prose_value(pieces: list[Piece]) -> float:
    return sum(max(0.0, piece.value) for piece in pieces)


def drop_next_articles(walked: WalkedPage, title_key: str) -> None:
    """Drop whole articles after the one whose heading is the title of the page.

    Does nothing unless each has its own heading, and exactly one repeats the title.
    """
    articles = _articles(walked)
    headings = [_heading_key(walked.pieces[each.start : each.end]) for each in articles]
    if len(articles) < 2 or not all(headings) or headings.count(title_key) != 1:
        return
    for other in articles[headings.index(title_key) + 1 :]:
        for piece in walked.pieces[other.start : other.end]:
            piece.dropped, piece.value = True, _NO_VALUE


def drop_excerpts(walked: WalkedPage) -> None:
    """Drop excerpts of other articles after this one, with their headings.

    Blog software ends them in "[…]"; a single one may be an omission. Requests to read on are
    dropped as well.
    """
    pieces = walked.pieces
    ends = [at for at, piece in enumerate(pieces) if _is_excerpt(piece)]
    if len(ends) < _FEWEST_EXCERPTS or not any(
        piece.value > _SENTENCE for piece in pieces[: ends[0]]
    ):
        return
    asking = {
        after.text for at in ends for after in pieces[at + 1 : at + 2] if is_promo(after.text)
    }
    ends += [at for at, after in enumerate(pieces[1:]) if after.text in asking]
    for at in ends:
        above = at - 1
        while above and pieces[above].kind is BlockKind.IMAGE:
            above -= 1
        if pieces[above].kind is not BlockKind.HEADING:
            continue
        for piece in pieces[above : at + 1]:
            piece.dropped, piece.value = True, _NO_VALUE
        for piece in pieces[at + 1 : at + 2]:
            piece.dropped = piece.dropped or piece.text in asking


def drop_stories_below(walked: WalkedPage, container: Region) -> None:
    """Drop several stories of the site at the end of an article: linked titles and summaries.

    They are in boxes, unlike the paragraphs of the article, and are less text than it. In a list
    of works, the text below each title is longer, or a line of the article announces it. What
    follows the last story in a box of another name, such as a correction, is none.
    """
    pieces = walked.pieces[container.start : container.end]
    titles = [
        at
        for at, piece in enumerate(pieces)
        if piece.link_chars and _is_title_on_site(piece, walked.site)
    ]
    if len(titles) < _FEWEST_STORIES:
        return
    main = main_container_name(pieces, walked.container_names)

    def is_summary(piece: Piece) -> bool:
        if piece.dropped or piece.confirmed or len(piece.text) > _LONGEST_SUMMARY:
            return piece.dropped
        return piece.kind in _OF_SUMMARY and _box_of(piece, walked) != main

    found = [len(pieces)]  # where the stories begin, the last one first, and the end
    for at in reversed(titles):
        story = pieces[at : found[-1]]
        if not all(map(is_summary, story)):
            break
        if sum(len(piece.text) for piece in story if not piece.dropped) > _LONGEST_STORY:
            break
        found.append(at)
    first = found[-1] - _pieces_above(pieces, found[1:], main, walked)
    if len(found) <= _FEWEST_STORIES or _are_announced(pieces[:first], main, walked):
        return
    boxes = {_box_of(piece, walked) for piece in pieces[first : found[1]]}
    of_last = takewhile(lambda piece: _box_of(piece, walked) in boxes, pieces[found[1] :])
    end = found[1] + sum(1 for _ in of_last)
    if _prose_value(pieces[:first]) > _prose_value(pieces[first:end]):
        drop(pieces[first:end])


def _pieces_above(pieces: list[Piece], titles: list[int], main: str, walked: WalkedPage) -> int:
    """Return how many pieces above each title are its picture and a label; 0 without a picture.

    A short last paragraph of the article, which is in the box `main`, is no label.
    """

    def is_above(at: int, count: int) -> bool:
        if at < count or pieces[at - count].kind is not BlockKind.IMAGE:
            return False
        label = pieces[at - 1]
        return count == 1 or (label.value < _LABEL and _box_of(label, walked) != main)

    for count in range(1, _MOST_ABOVE + 1):
        if all(is_above(at, count) for at in titles):
            return count
    return 0


def _are_announced(above: list[Piece], main: str, walked: WalkedPage) -> bool:
    """Whether the text above ends in a line with a colon, or a heading other than of such lists."""
    last = next((piece for piece in reversed(above) if not piece.dropped), None)
    if last is None or _box_of(last, walked) != main:
        return False
    is_title_of_list = is_promo(last.text) or may_head_links(heading_key(last))
    return (last.kind is BlockKind.HEADING and not is_title_of_list) or last.announces


def _box_of(piece: Piece, walked: WalkedPage) -> str:
    return walked.container_names[piece.container_id]


def _is_title_on_site(piece: Piece, site: str) -> bool:
    """Whether a piece is the linked title of another page of the site: a heading, or in bold."""
    if piece.link_share <= _LINKED_SHARE or piece.text.count(" ") < _FEWEST_SPACES:
        return False
    return (piece.level > 0 or is_bold(piece)) and leads_to_pages_of(site, piece)


def _is_excerpt(piece: Piece) -> bool:
    cut_off = piece.text.endswith(("[…]", "[...]"))
    return cut_off and piece.kind is BlockKind.PARAGRAPH and not piece.dropped


def _articles(walked: WalkedPage) -> list[Region]:
    """Return the outermost ``article`` elements that contain enough prose, in order."""
    marked = [region for region in walked.regions if region.tag == "article"]
    if len(marked) < 2:
        return []
    prose = list(accumulate((max(0.0, piece.value) for piece in walked.pieces), initial=0.0))
    found: list[Region] = []
    done = 0
    for region in sorted(marked, key=lambda region: (region.start, -region.end)):
        if region.start >= done and prose[region.end] - prose[region.start] >= _LEAST_PROSE_VALUE:
            found.append(region)
            done = region.end
    return found


def _heading_key(pieces: list[Piece]) -> str:
    first = (piece for piece in pieces[:_HEAD_PIECES] if piece.kind is BlockKind.HEADING)
    return comparison_key(next((piece.text for piece in first), ""))
