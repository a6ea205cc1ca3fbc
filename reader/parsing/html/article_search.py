"""Find the article on a page: rate its pieces, choose their container, cut what does not belong."""

from collections.abc import Set

from reader.model.article import BlockKind, Meta
from reader.parsing.html.blocks.caption_texts import (
    mark_captions_by_wording,
    mark_lines_between_picture_and_credit,
    split_captions,
)
from reader.parsing.html.blocks.captions import (
    drop_card_figures,
    drop_labels_without_picture,
    drop_picture_counters,
    mark_boxed_captions,
    mark_gallery_captions,
    mark_sentences_below_pictures,
)
from reader.parsing.html.blocks.datelines import restore_dateline, split_dateline
from reader.parsing.html.blocks.headings import (
    mark_bold_headings,
    mark_named_subheads,
    mark_subheads_in_capitals,
    mark_symbol_headings,
)
from reader.parsing.html.blocks.link_lists import confirm_sources
from reader.parsing.html.blocks.plain_footnotes import (
    footnotes_after,
    mark_linked_items,
    mark_written_footnotes,
    unmark_single_note,
)
from reader.parsing.html.blocks.speakers import keep_speaker_labels, mark_quote_signatures
from reader.parsing.html.content.article_head import without_byline, without_date
from reader.parsing.html.content.container import find_container
from reader.parsing.html.content.named_boilerplate import drop_named_boilerplate
from reader.parsing.html.content.second_opinion import (
    correct_by_opinion,
    ends_in_other_containers,
    second_opinion,
)
from reader.parsing.html.content.unnamed_standfirst import mark_unnamed_standfirst
from reader.parsing.html.dom.addresses import main_host_label
from reader.parsing.html.dom.tree import (
    DOCUMENT,
    READ_WHOLE,
    Element,
    first_child,
    first_descendant,
    unwrap_noscript,
)
from reader.parsing.html.furniture.article_end import (
    WORDS_OF_COMMENTS,
    drop_sections_of_others,
    drop_single_date_item,
    trim_end,
    with_notices,
)
from reader.parsing.html.furniture.article_top import (
    confirm_excerpt,
    drop_repeated_lines,
    standfirst_and_lead_picture,
    trim_top,
)
from reader.parsing.html.furniture.boilerplate import drop_link_boxes
from reader.parsing.html.furniture.inserts import without_last_biographies
from reader.parsing.html.furniture.line_filter import article_pieces
from reader.parsing.html.furniture.piece_values import (
    confirm_loose_text,
    keep_box_titles,
    piece_value,
)
from reader.parsing.html.furniture.stories import (
    drop_excerpts,
    drop_next_articles,
    drop_stories_below,
    keep_story_titles,
)
from reader.parsing.html.metadata.declared import Declared, declares_article
from reader.parsing.html.page_kinds.live_blogs import mark_entries
from reader.parsing.html.page_kinds.manuals import is_manual, without_menus
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage, text_size
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.parsing.lines.bylines import letter_width
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_modules import later
from reader.startup.light_collections import Counter
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import contains_any

with later(globals()):  # not needed for every page
    from reader.parsing.html.blocks import bold_lines, turns, typed_lists
    from reader.parsing.html.content import duplicated_text, script_data
    from reader.parsing.html.furniture import comment_sections, consent_dialogs
    from reader.parsing.html.page_kinds import gutenberg_pages, typed_pages, walls


_HIDDEN_TEXT_LIMIT = 250  # characters; a page that shows fewer may hide its text
_SURE_SHARE = 0.9  # share of the page's total score from which the container needs no vote
_MOST_VOTED = 3000  # pieces; looking up more of them in the second opinion takes too long
_SOME_PROSE = 20.0  # value of a sentence
_FALLBACK_RATIO = 2.0  # minimum ratio of the text outside menus to that of the supposed article
_SHORT_ARTICLE = 1500  # characters; with fewer, the scripts may contain more
_HARDLY_ANY = 400  # characters; with fewer, the text must be elsewhere
_SCRIPT_TEXT_RATIO = 1.5  # minimum ratio of the text in scripts to that of the page
_LONG = 80  # characters of a paragraph that is not repeated by chance
_HEAD = 60  # characters within which the name of a speaker ends
_OF_TIMES = "0123456789:()[] ·"
_BULLETS = tuple("•●▪‣◦∙")
_LONGEST_HEADING = 40  # characters


class FoundArticle(NamedTuple):
    """The article of a page, before its blocks are built.

    Attributes:
        walked: All pieces of the page.
        pieces: Those of the article.
        is_from_script: Whether its text was taken from the data of a script.
    """

    walked: WalkedPage
    pieces: list[Piece]
    is_from_script: bool = False


def find_article(
    root: Element,
    markup: str,
    linked: Set[str],
    declared: Declared,
    meta: Meta,
    title_key: str,
    own: str,
) -> FoundArticle:
    """Find the article on a page.

    Args:
        root: The tree of the page.
        markup: Its source.
        linked: The ids and names that its links lead to.
        declared: What it declares in its head.
        meta: Its metadata.
        title_key: The comparison key of its title.
        own: Its address; may be empty.
    """
    walked = _walk(root, linked)
    walked.site, walked.byline = main_host_label(own), meta.byline
    whole = _pieces_of_whole_page(root, walked, declared, meta)
    if whole is not None:
        return FoundArticle(walked, whole)
    confirm_excerpt(walked.pieces, declared.tags.get("og:description", ""))
    mark_unnamed_standfirst(root, walked.pieces, title_key)
    pieces, share = _article_of(walked, title_key, declares_article(declared))
    size = text_size(pieces, _SHORT_ARTICLE)
    if size < _HARDLY_ANY and _unwrap_headed_by_title(root, walked, title_key):
        return find_article(root, markup, linked, declared, meta, title_key, own)
    if size < _SHORT_ARTICLE and first_descendant(root, "script") is not None:
        hidden = script_data.script_text(
            root, declared.json_objects, meta.title, hardly_any=size < _HARDLY_ANY
        )
        if len(hidden) > _SCRIPT_TEXT_RATIO * size:
            return FoundArticle(
                walked, script_data.pieces_from_script(hidden, pieces), is_from_script=True
            )
    unsure = share < _SURE_SHARE or ends_in_other_containers(pieces, walked.container_names)
    if unsure and not walked.is_discussion and len(walked.pieces) <= _MOST_VOTED:
        opinion = second_opinion(markup, root)
        voted = correct_by_opinion(
            walked.pieces, pieces, opinion, walked.container_names, walked.regions
        )
        pieces = (
            voted
            if len(voted) <= len(pieces)
            else trim_end(trim_top(voted, title_key, walked.container_names))
        )
    return FoundArticle(walked, _completed(walked, pieces, declared, meta))


def _pieces_of_whole_page(
    root: Element, walked: WalkedPage, declared: Declared, meta: Meta
) -> list[Piece] | None:
    """Return the pieces of a book, a document or a manual; None for pages with other content."""
    if special := _pieces_of_special_page(walked, declared):
        return split_dateline(special)
    if root.get(READ_WHOLE) == DOCUMENT:
        pieces = without_date(without_byline(_document_pieces(walked), meta), meta)
        return split_dateline(split_captions(pieces, meta.site))
    walked.is_manual = READ_WHOLE in root.attrib or is_manual(walked.pieces, declared)
    if not walked.is_manual:
        return None
    mark_captions_by_wording(walked.pieces)
    mark_quote_signatures(walked)
    mark_boxed_captions(walked.pieces, walked.regions)
    return split_captions(without_byline(without_menus(walked), meta))


def _completed(
    walked: WalkedPage, pieces: list[Piece], declared: Declared, meta: Meta
) -> list[Piece]:
    """Return an article without what is shown elsewhere or twice, and with its captions apart."""
    if "isAccessibleForFree" in declared.article:
        pieces = walls.without_offers(pieces, declared.article, walked.container_names)
    pieces = _without_copy(without_date(without_byline(pieces, meta), meta), meta.title)
    unmark_single_note(pieces)
    if any(piece.text.startswith(_BULLETS) for piece in pieces):
        typed_lists.mark_typed_items(pieces)
    pieces = split_dateline(restore_dateline(split_captions(pieces, meta.site), walked.pieces))
    has_lines = any("\n" in piece.text and piece.marks for piece in pieces)
    return bold_lines.part_bold_lines(pieces) if has_lines else pieces


def _walk(root: Element, linked: Set[str]) -> WalkedPage:
    """Return the pieces of a page; with hidden ones if it shows hardly any and hides text."""
    body = first_child(root, "body")
    top = root if body is None else body
    walked = walk_page(top, linked_names=linked)
    if text_size(walked.pieces, _HIDDEN_TEXT_LIMIT) < _HIDDEN_TEXT_LIMIT:
        with_hidden = walk_page(top, include_hidden=True, linked_names=linked)
        if text_size(with_hidden.pieces, _HIDDEN_TEXT_LIMIT) > _HIDDEN_TEXT_LIMIT:
            return with_hidden
        if unwrap_noscript(top):
            return walk_page(top, linked_names=linked)
    return walked


def _unwrap_headed_by_title(root: Element, walked: WalkedPage, title_key: str) -> bool:
    """Show what only readers without scripts see below the title, if the page has no headline."""

    def is_title(heading: str) -> bool:
        return (key := comparison_key(heading)) != "" and title_key.startswith(key)

    has_headline = any(is_title(piece.text) for piece in walked.pieces if piece.level)
    return not has_headline and unwrap_noscript(root, is_title)


def _pieces_of_special_page(walked: WalkedPage, declared: Declared) -> list[Piece]:
    """Return the text of a Project Gutenberg book or of a typed page; empty for other pages."""
    if may_be_book(declared) and (book := gutenberg_pages.book_pieces(walked)):
        return split_captions(book)
    if any(piece.tag == "pre" for piece in walked.pieces):
        return typed_pages.typed_pieces(walked.pieces)
    return []


def _document_pieces(walked: WalkedPage) -> list[Piece]:
    """Return all of a document, which has no boilerplate: a letter ends with date and signature."""
    for piece in walked.pieces:
        piece.value = piece_value(piece)
    mark_captions_by_wording(walked.pieces)
    mark_quote_signatures(walked)
    if walked.places:
        mark_linked_items(walked)
    mark_boxed_captions(walked.pieces, walked.regions)
    mark_named_subheads(walked.pieces)
    _mark_by_looks(walked)
    mark_written_footnotes(walked.pieces)
    return [piece for piece in walked.pieces if not piece.dropped]


def _mark_by_looks(walked: WalkedPage) -> None:
    """Type the headings and captions that only their place and their letters tell from text."""
    mark_symbol_headings(walked.pieces)
    mark_subheads_in_capitals(walked.pieces)
    mark_bold_headings(walked.pieces)
    mark_gallery_captions(walked.pieces, walked.regions)
    mark_sentences_below_pictures(walked.pieces)


def _without_copy(pieces: list[Piece], title: str) -> list[Piece]:
    long = [piece.text for piece in pieces if letter_width(piece.text) >= _LONG]
    if len(set(long)) == len(long):
        return pieces
    return duplicated_text.without_second_copy(pieces, title)


def _article_of(walked: WalkedPage, title_key: str, is_article: bool) -> tuple[list[Piece], float]:
    """Return the pieces of the article, and the container's share of the total score."""
    _rate_pieces(walked, title_key, is_article)
    container, share = find_container(walked)
    if container is None:
        return [], 0.0
    heads = _recurring_heads(walked.pieces[container.start : container.end])
    if heads and turns.may_be_speakers(heads):
        turns.write_labels(walked, container)
    pieces = _container_pieces(walked, container, title_key)
    if not any(piece.value > _SOME_PROSE for piece in pieces):
        fallback = _fallback_pieces(walked, pieces)
        if fallback is not pieces:
            return fallback, 0.0
    pieces = with_notices(pieces, walked, container)
    return drop_repeated_lines(
        standfirst_and_lead_picture(walked, container, title_key) + pieces
    ), share


def _recurring_heads(pieces: list[Piece]) -> set[str]:
    """Return the few words that several texts begin with, apart from the rest of them.

    There are none if nobody asks anything, as in most articles.
    """
    if not any("?" in piece.text for piece in pieces):
        return set()
    counts = Counter(map(_head, pieces))
    return {head for head, count in counts.items() if count > 1}


def _head(piece: Piece) -> str:
    """Return the words of a piece before a line break, a time or other type, or its beginning."""
    mark = piece.marks[0] if piece.marks else None
    start = piece.text[: mark.end if mark and not mark.start else _HEAD]
    start = start.lstrip(_OF_TIMES).partition("\n")[0]
    return start.partition(":")[0].partition(" (")[0].rstrip(_OF_TIMES)


def _rate_pieces(walked: WalkedPage, title_key: str, is_article: bool) -> None:
    """Set the values of all pieces, and drop those named as boilerplate or of other articles."""
    for piece in walked.pieces:
        piece.value = piece_value(piece)
    confirm_loose_text(walked.pieces)
    keep_story_titles(walked)
    keep_speaker_labels(walked)
    mark_captions_by_wording(walked.pieces)
    mark_lines_between_picture_and_credit(walked.pieces)
    mark_quote_signatures(walked)
    if walked.places:
        mark_linked_items(walked)
    drop_named_boilerplate(walked, title_key, is_article=is_article)
    if any(region.buttons for region in walked.regions):
        consent_dialogs.drop_consent_dialogs(walked)
    short = [piece.text for piece in walked.pieces if len(piece.text) <= _LONGEST_HEADING]
    if not walked.is_discussion and contains_any("\n".join(short).lower(), WORDS_OF_COMMENTS):
        comment_sections.drop_comments(walked.pieces)
    mark_entries(walked.pieces, is_article=is_article, regions=walked.regions)
    drop_next_articles(walked, title_key)
    if is_article:
        drop_excerpts(walked)


def _container_pieces(walked: WalkedPage, container: Region, title_key: str) -> list[Piece]:
    """Return the pieces of the container without boilerplate, and the footnotes after it."""
    mark_boxed_captions(walked.pieces, walked.regions)
    mark_named_subheads(walked.pieces)
    keep_box_titles(walked, container)
    drop_stories_below(walked, container)
    drop_link_boxes(walked, container)
    drop_labels_without_picture(walked.pieces, walked.regions)
    drop_card_figures(walked.pieces, walked.regions)
    drop_picture_counters(walked.pieces)
    _mark_by_looks(walked)
    pieces = trim_top(article_pieces(walked, container), title_key, walked.container_names)
    if not walked.is_discussion:
        pieces = drop_sections_of_others(pieces, walked.container_names)
    if walked.places:
        pieces += footnotes_after(walked, container)
    mark_written_footnotes(pieces)
    confirm_sources(pieces)
    return drop_single_date_item(trim_end(without_last_biographies(pieces, walked.byline)))


def _fallback_pieces(walked: WalkedPage, chosen: list[Piece]) -> list[Piece]:
    """Return for a page without an article its prose, or the chosen pieces, or all its text."""
    if not any(piece.value > 0 for piece in chosen):
        prose = [piece for piece in walked.pieces if piece.value > _SOME_PROSE]
        if prose:
            return prose
    listed = without_menus(walked)
    if text_size(listed) > _FALLBACK_RATIO * text_size(chosen):
        return listed
    return chosen or [piece for piece in walked.pieces if piece.kind is not BlockKind.IMAGE]


def may_be_book(declared: Declared) -> bool:
    """Whether the title names Project Gutenberg, as that of its books does."""
    return "Gutenberg" in declared.title
