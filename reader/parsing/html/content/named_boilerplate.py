"""Drops what a page names as comments or boilerplate, unless the name is wrong."""

from itertools import accumulate

from reader.model.article import SIGNATURE, BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.blocks.link_lists import keep_contents
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.furniture.article_top import is_body_text
from reader.parsing.html.furniture.boxes import (
    begins_story,
    is_between_text,
    is_correction,
    is_fact_box,
    is_key_points,
    is_pull_quote,
    states_facts,
    states_verdict,
)
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import (
    PICTURE_KINDS,
    WORDS_OF_PICTURE,
    Piece,
    Region,
    WalkedPage,
    outer_first,
    outermost,
)
from reader.parsing.lines.likeness import comparison_key

_SENTENCE = 25.0
_MAX_FURNITURE_SHARE = 0.35  # share of the prose that one named like boilerplate may have
_MAX_UNRELATED_SHARE = 0.65
_ILLUSTRATIONS = PICTURE_KINDS | {BlockKind.QUOTATION}
_NOT_OF_AUTHOR = Part.UNRELATED | Part.PROMO | Part.COMMENTS | Part.ADVERTISING
_NEAR_TOP = 400  # pieces among which the headline is printed
_BOX_LEVEL = 3  # of the heading of a box
_HEAD_LINES = 4  # from the headline to the standfirst: date, author
_LONGEST_SPEAKER = 60  # characters
_LONGEST_BUTTON = 16  # characters
_LARGEST_REMARK = 2  # paragraphs
_EXAMINED_PIECES = 50  # pieces of a region by which it is classified
_MAX_COMMENTS_SHARE = 0.9
_MAX_WEAKLY_NAMED_SHARE = 0.6  # share of the prose above which weak names must be wrong


def drop_named_boilerplate(walked: WalkedPage, title_key: str, *, is_article: bool) -> None:
    """Drop regions named as comments or boilerplate, unless they contain much of the prose.

    Cost: linear in regions and pieces.

    Args:
        walked: The page.
        title_key: The comparison key of its title.
        is_article: Whether the page declares that it is an article. If not, and comments are most
            of it, it is a discussion, and they are its content.
    """
    values = [piece.value for piece in walked.pieces]
    prose = list(accumulate([max(0.0, value) for value in values], initial=0.0))
    if not is_article and any(region.part & Part.COMMENTS for region in walked.regions):
        from reader.parsing.html.content.discussions import (
            discussion_comments,
            treat_comments_as_text,
        )

        if comments := discussion_comments(walked, prose):
            treat_comments_as_text(walked, comments)
    unwanted = _unwanted_regions(walked, prose, title_key)
    misnamed = (
        sum(share for region, _, share in unwanted if _is_weakly_named(region))
        > _MAX_WEAKLY_NAMED_SHARE
    )
    for region, start, _ in unwanted:
        if misnamed and _is_weakly_named(region):
            continue
        for piece in walked.pieces[start : region.end]:
            if (
                region.part & Part.PROMO
                and is_promo(piece.text)
                and len(piece.text) > _LONGEST_BUTTON
            ):
                piece.kind, piece.value = BlockKind.PROMO, 0.0
            else:
                piece.dropped = True


def _unwanted_regions(
    walked: WalkedPage, prose: list[float], title_key: str
) -> list[tuple[Region, int, float]]:
    """Return the regions named as boilerplate, each with its first piece and share of the prose.

    Args:
        walked: The page.
        prose: The sums of the positive values of the pieces before each piece, and of all.
        title_key: The comparison key of the title.
    """
    headline = _headline_index(walked.pieces, title_key)
    pieces, total = walked.pieces, prose[-1] or 1.0
    done = facts = 0  # where the last region judged as a whole, and the last fact box, end
    bodies = _body_piece_counts(walked, prose)
    unwanted: list[tuple[Region, int, float]] = []
    for region in outer_first(filter(_is_named, walked.regions)):
        if region.end <= done or region.tag in ("body", "html"):
            continue
        if region.end <= facts and not region.part & _NOT_OF_AUTHOR:
            continue  # its title or body, which are named after it
        is_head = region.start <= headline + _HEAD_LINES and headline < region.end
        if is_head and headline >= 0 and _holds_head(region, headline, pieces):
            continue  # the head of the article, whatever it is named after
        share = (prose[region.end] - prose[region.start]) / total
        if bodies and bodies[region.end] == bodies[region.start]:
            share = 0.0  # the marked article body is elsewhere, however short
        is_contents = region.part & Part.CONTENTS and _is_kept_contents(region, walked)
        if is_contents or _is_summary(region, pieces):
            done = region.end
        elif _is_kept_fact_box(region, pieces):
            facts = region.end
        elif not _is_fact_box_in_text(region, pieces) and _is_unwanted(region, share, pieces):
            unwanted.append((region, max(region.start, done), share))
            done = region.end
    return unwanted


def _headline_index(pieces: list[Piece], title_key: str) -> int:
    """Return where the headline is printed; -1 if nowhere near the top."""
    if title_key:
        for at, piece in enumerate(pieces[:_NEAR_TOP]):
            if piece.level == 1 and comparison_key(piece.text) == title_key:
                return at
    return -1


def _holds_head(region: Region, headline: int, pieces: list[Piece]) -> bool:
    """Whether a region holds a captioned picture, or the headline and what is named standfirst."""
    below = pieces[headline + 1 : min(region.end, headline + _HEAD_LINES)]
    if region.start <= headline and any(piece.in_standfirst for piece in below):
        return True
    first = pieces[region.start : min(region.end, region.start + _EXAMINED_PIECES)]
    kinds = {piece.kind for piece in first}
    return BlockKind.IMAGE in kinds and not kinds.isdisjoint(WORDS_OF_PICTURE)


def _body_piece_counts(walked: WalkedPage, prose: list[float]) -> list[int]:
    """Return how many pieces of the marked article body precede each piece.

    Empty if the page marks no body that contains a sentence.
    """
    marked = [
        region
        for region in walked.regions
        if region.is_article_body and prose[region.end] - prose[region.start] > _SENTENCE
    ]
    if not marked:
        return []
    inside = [0] * (len(walked.pieces) + 1)
    for region in outermost(marked):
        inside[region.start + 1 : region.end + 1] = [1] * (region.end - region.start)
    return list(accumulate(inside))


def _is_named(region: Region) -> bool:
    """Whether a region's names or tag indicate anything."""
    return region.part != Part.NONE or region.tag == "aside"


def _is_kept_contents(region: Region, walked: WalkedPage) -> bool:
    """Whether a table of contents is by the author, not by site software such as a wiki's."""
    if region.part & (Part.FURNITURE | Part.UNRELATED) or walked.is_encyclopedia:
        return False
    return keep_contents(walked.pieces, region.start, region.end)


def _is_weakly_named(region: Region) -> bool:
    """Whether only weak names speak against it; page builders call every element a "widget"."""
    return bool(region.part & (Part.FURNITURE | Part.CONTENTS)) and not region.part & (
        Part.UNRELATED | Part.COMMENTS
    )


def _is_unwanted(region: Region, share: float, pieces: list[Piece]) -> bool:
    part = region.part
    if part & Part.FOOTNOTES and pieces[region.start].kind is BlockKind.FOOTNOTE:
        return False
    if part & Part.COMMENTS and share < _MAX_COMMENTS_SHARE:
        return not part & Part.BODY or region.tag in ("ol", "ul")
    if region.tag in ("blockquote", "figure", "figcaption") or (
        part & Part.PULL_QUOTE and pieces[region.start].kind is BlockKind.QUOTATION
    ):
        return False
    if _belongs_to_article(region, pieces):
        return False
    if part & Part.CALL_TO_ACTION and _is_only_sentences(pieces[region.start : region.end]):
        return False
    furniture = _is_named_furniture(part)
    if (furniture or region.tag == "aside") and share < _MAX_FURNITURE_SHARE:
        if is_pull_quote(pieces, region.start, region.end, is_furniture=furniture):
            _type_pull_quote(pieces[region.start : region.end])
            return False
        if not furniture and _is_remark(region, pieces):
            return False
        box = pieces[region.start : min(region.end, region.start + _EXAMINED_PIECES)]
        pictures = [piece for piece in box if not (part & Part.ADVERTISING and _is_button(piece))]
        shows_offer = part & (Part.PROMO | Part.MENU | Part.ADVERTISING) > 0  # or a logo
        shows_offer = shows_offer and all(piece.kind is BlockKind.IMAGE for piece in pictures)
        return shows_offer or not _is_illustration(box)
    return bool(part & Part.UNRELATED) and share < _MAX_UNRELATED_SHARE


def _type_pull_quote(box: list[Piece]) -> None:
    """Type the words of a pull quote, and the line that says whose they are, if there is one."""
    for piece in box:
        piece.kind, piece.level = BlockKind.QUOTATION, 1
    if len(box) > 1:
        box[-1].label, box[-1].value = SIGNATURE, max(0.0, box[-1].value)


def _is_summary(region: Region, pieces: list[Piece]) -> bool:
    """Whether a region named like boilerplate is the article's summary, with its title."""
    is_boilerplate = region.part & (Part.FURNITURE | Part.TEASER) or region.tag == "aside"
    if not is_boilerplate or region.part & Part.COMMENTS:
        return False
    return is_key_points(pieces, region.start, region.end)


def _is_kept_fact_box(region: Region, pieces: list[Piece]) -> bool:
    """Whether a region is a fact box to keep, whatever else its names say; types its title."""
    if not region.part & Part.FACTS or region.part & _NOT_OF_AUTHOR:
        return False
    place = pieces, region.start, region.end
    if not (states_facts(*place) or is_fact_box(*place) or states_verdict(*place)):
        return False
    first = pieces[region.start]
    if first.kind is BlockKind.PARAGRAPH and first.value <= 0 and region.end - region.start > 1:
        first.kind, first.level = BlockKind.HEADING, _BOX_LEVEL
    for piece in pieces[region.start : region.end]:
        piece.confirmed, piece.value = True, max(0.0, piece.value)  # also a verdict of one word
    return True


def _is_named_furniture(part: int) -> bool:
    return bool(part & (Part.FURNITURE | Part.CONTENTS)) and not part & Part.BODY


def _is_fact_box_in_text(region: Region, pieces: list[Piece]) -> bool:
    """Whether an ``aside`` or a region named like boilerplate is a fact box between paragraphs."""
    part = region.part
    if not (_is_named_furniture(part) or region.tag == "aside") or region.has_email_field:
        return False
    return not part & (Part.PROMO | Part.COMMENTS) and is_fact_box(pieces, region.start, region.end)


def _belongs_to_article(region: Region, pieces: list[Piece]) -> bool:
    """Whether an ``aside``, or an element named like boilerplate, belongs to the article.

    The second opinion judges by such names as well, so corrections and beginnings of stories are
    marked as sure.
    """
    part, start, end = region.part, region.start, region.end
    if not (part & (Part.FURNITURE | Part.TEASER) or region.tag == "aside"):
        return False
    is_text = is_correction(pieces[start:end]) or (
        part & Part.TEASER
        and (_is_marked_standfirst(pieces, start, end) or begins_story(pieces, start, end))
    )
    if is_text:
        for piece in pieces[start:end]:
            piece.confirmed = piece.value > 0
        return True
    return _is_below_headline(region, pieces)


def _is_marked_standfirst(pieces: list[Piece], start: int, end: int) -> bool:
    """Whether a "teaser" below the headline is also named as the standfirst, and is sentences."""
    if not all(piece.in_standfirst for piece in pieces[start:end]):
        return False
    for piece in reversed(pieces[max(0, start - _HEAD_LINES) : start]):
        if piece.is_headline:
            return _is_only_sentences(pieces[start:end])
        if is_body_text(piece) and ends_sentence(piece.text) and not piece.in_standfirst:
            return False
    return False


def _is_below_headline(region: Region, pieces: list[Piece]) -> bool:
    """Whether a region is one sentence directly below the headline, named as a "teaser"."""
    if region.tag != "p" or region.end - region.start != 1 or not region.start:
        return False
    above, piece = pieces[region.start - 1], pieces[region.start]
    piece.in_standfirst = above.is_headline and not piece.link_chars and ends_sentence(piece.text)
    return piece.in_standfirst and not is_promo(piece.text)


def _is_remark(region: Region, pieces: list[Piece]) -> bool:
    """Whether an unnamed ``aside`` between paragraphs is a few sentences without links."""
    box = pieces[region.start : region.end]
    return (
        len(box) <= _LARGEST_REMARK
        and not (region.has_email_field or region.has_controls)
        and is_between_text(pieces, region.start, region.end)
        and _is_only_sentences(box)
        and not any(is_promo(piece.text) for piece in box)
    )


def _is_only_sentences(pieces: list[Piece]) -> bool:
    """Whether the pieces are sentences without links, such as instructions of an authority."""
    return all(
        piece.kind is BlockKind.PARAGRAPH
        and not piece.link_chars
        and piece.value > 0
        and ends_sentence(piece.text)
        for piece in pieces
    )


def _is_illustration(pieces: list[Piece]) -> bool:
    """Whether the pieces are only pictures or quotations, perhaps with buttons or a speaker."""
    texts = [piece for piece in pieces if piece.kind not in _ILLUSTRATIONS]
    if len(texts) == len(pieces):
        return False
    others = [piece for piece in texts if not _is_button(piece)]
    return not others or (len(others) == 1 and _names_speaker(others[0], pieces))


def _is_button(piece: Piece) -> bool:
    """Whether a piece is a short label of a program, such as "1 of 3" in a slide show."""
    return piece.value < 0 and not piece.link_chars and len(piece.text) <= _LONGEST_BUTTON


def _names_speaker(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether a line next to quotations only names the speaker."""
    quoted = any(each.kind is BlockKind.QUOTATION for each in pieces)
    return quoted and piece.kind is BlockKind.PARAGRAPH and len(piece.text) < _LONGEST_SPEAKER
