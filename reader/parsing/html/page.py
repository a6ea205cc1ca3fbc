"""Parses an HTML page into an article, step by step; a map of the neighbouring modules."""

from itertools import islice

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.html.blocks.captions import (
    drop_card_figures,
    drop_labels_without_picture,
    drop_picture_counters,
    mark_boxed_captions,
    mark_captions_by_wording,
    mark_gallery_captions,
    split_captions,
)
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.blocks.headings import mark_symbol_headings
from reader.parsing.html.blocks.link_lists import confirm_sources
from reader.parsing.html.blocks.plain_footnotes import footnotes_after, mark_written_footnotes
from reader.parsing.html.blocks.speakers import keep_speaker_labels, mark_quote_signatures
from reader.parsing.html.content.article_head import (
    level_headings,
    printed_byline,
    printed_headline,
    without_byline,
    without_date,
    without_headline,
    without_headline_and_byline,
    without_line,
)
from reader.parsing.html.content.container import drop_named_boilerplate, find_container
from reader.parsing.html.content.second_opinion import (
    correct_by_opinion,
    ends_in_other_containers,
    second_opinion,
)
from reader.parsing.html.dom.addresses import Addresses, linked_names
from reader.parsing.html.dom.size_limits import check_size, sanitize_markup
from reader.parsing.html.dom.tree import (
    READ_WHOLE,
    Element,
    TooDeep,
    first_child,
    first_descendant,
    parse_tree,
    text_of,
)
from reader.parsing.html.furniture.article_end import (
    contributor_line_after,
    drop_sections_of_others,
    drop_single_date_item,
    trim_end,
)
from reader.parsing.html.furniture.article_top import (
    confirm_excerpt,
    drop_repeated_lines,
    standfirst_and_lead_picture,
    trim_top,
)
from reader.parsing.html.furniture.boilerplate import drop_link_boxes
from reader.parsing.html.furniture.line_filter import article_pieces
from reader.parsing.html.furniture.piece_values import confirm_loose_text, piece_value
from reader.parsing.html.furniture.stories import (
    drop_excerpts,
    drop_next_articles,
    keep_story_titles,
)
from reader.parsing.html.metadata.declared import Declared, declares_article
from reader.parsing.html.metadata.page_metadata import read_metadata
from reader.parsing.html.metadata.titles import short_title
from reader.parsing.html.page_kinds.live_blogs import mark_entries
from reader.parsing.html.page_kinds.manuals import is_manual, without_menus
from reader.parsing.html.page_kinds.saved_pages import is_from_office, saved_from
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage, target_names_of, text_size
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.parsing.lines.likeness import comparison_key
from reader.startup.garbage_collector import GarbageCollectionPaused
from reader.startup.lazy_modules import load

_MARKUP_KINDS = (
    ("data-cfemail", "obfuscated_mail"),
    ('id="hnmain"', "hacker_news"),
    ('ti-art"', "official_journal"),
    ('"title-article-norm"', "official_journal"),
    ('class="abstract mathjax"', "preprints"),
    ("reader-credits", "reader_view"),
    ('class="firstname"', "docbook_pages"),
    ('class="figure-contents"', "docbook_pages"),
    ("property-row-person", "notion_exports"),
    ("doc-backlink", "linked_notes"),
    ("_footnotedef_", "linked_notes"),
    ("sdfootnote", "linked_notes"),
    ('"body_ftn', "linked_notes"),
    ("#ftnt", "linked_notes"),
    ("#_ftnref", "linked_notes"),
)
"""Strings in the markup of certain programs or sites, and the modules for their pages."""
_HIDDEN_TEXT_LIMIT = 250  # characters; a page that shows fewer may hide its text
_SURE_SHARE = 0.9  # share of the page's total score from which the container needs no vote
_MOST_VOTED = 3000  # pieces; looking up more of them in the second opinion takes too long
_SOME_PROSE = 20.0  # value of a sentence
_FALLBACK_RATIO = 2.0  # minimum ratio of the text outside menus to that of the supposed article
_SHORT_ARTICLE = 1500  # characters; with fewer, the scripts may contain more
_LITTLE_TEXT = 1500  # characters; a page with fewer may be a paywall or robot check
_HARDLY_ANY = 400  # characters; with fewer, the text must be elsewhere
_SCRIPT_TEXT_RATIO = 1.5  # minimum ratio of the text in scripts to that of the page
_LONG = 80  # characters of a paragraph that is not repeated by chance
_COMMENTS = ("comment", "discussion")  # first words of headings of comment sections


def parse_html(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article of a page, with its structure and metadata.

    Cost: linear in `body`; some 6 ms CPU for a page of 100 kB, 15 more when trafilatura is asked.

    Raises:
        ParseError: It is larger than 16 MiB or contains no text.
    """
    check_size(body, location)
    with GarbageCollectionPaused():
        return _parse(body, charset, location)


def _parse(body: bytes, charset: str | None, location: str) -> Article:
    markup = sanitize_markup(decode_text(body, charset, markup=True))
    try:
        root = parse_tree(markup)
    except TooDeep:
        return _plain_article(markup, location)
    if root is None:
        raise ParseError("holds no text", location=location)
    _normalize_markup(root, markup)
    declared = Declared(root)
    home = location if "://" in location else saved_from(markup)
    addresses = Addresses(home or declared.own_address or location, root)
    meta = read_metadata(declared, home or location, addresses)
    if home != location and home and not meta.canonical_url:
        meta = meta._replace(canonical_url=home)
    if first_descendant(root, "frameset") is not None:
        return _framed_article(root, meta, addresses, location)
    title = short_title(declared, meta.site)
    walked, pieces, hidden = _find_article(root, markup, declared, meta, comparison_key(title))
    if _may_be_book(declared):
        from reader.parsing.html.page_kinds.gutenberg_pages import meta_from_book

        meta = meta_from_book(walked, meta)
        title = meta.title
    builder = ArticleBuilder(meta)
    around = f"{declared.title}\n{meta.site}"
    headline = printed_headline(root, walked.pieces, pieces, title, around)
    builder.add(BlockKind.HEADLINE, headline)
    pieces = _add_pieces(builder, walked, pieces, headline, addresses)
    if hidden:
        builder.add_notice("The page shows its text by script; it was taken from the script's data")
    elif not walked.is_manual and _may_be_withheld(pieces, declared):
        from reader.parsing.html.page_kinds.walls import withheld_text_notice

        builder.add_notice(
            withheld_text_notice(walked.pieces, pieces, _noscript(root), declared.article)
        )
    return builder.build(location)


def _add_pieces(
    builder: ArticleBuilder,
    walked: WalkedPage,
    pieces: list[Piece],
    headline: str,
    addresses: Addresses,
) -> list[Piece]:
    """Add the printed byline and the pieces without lines that repeat the head; return these."""
    byline = printed_byline(walked, pieces, builder.meta)
    if byline:
        builder.add(BlockKind.BYLINE, byline)
        pieces = without_headline_and_byline(
            without_line(pieces, byline), headline, builder.meta.byline
        )
    pieces = without_headline(without_line(pieces, headline), headline)
    level_headings(pieces)
    names = target_names_of(walked, pieces)
    for piece in pieces:
        for name in names.get(id(piece), ()):
            builder.add_place(name)
        _add_piece(builder, piece, addresses)
    return pieces


def _normalize_markup(root: Element, markup: str) -> None:
    """Convert the markup of certain programs and sites into standard markup."""
    if is_from_office(markup):
        from reader.parsing.html.page_kinds import office_markup, styled_paragraphs

        office_markup.normalize_markup(root)
        styled_paragraphs.normalize_office_page(root)
    for sign, module in _MARKUP_KINDS:
        if sign in markup:
            load(f"reader.parsing.html.page_kinds.{module}").normalize_markup(root)


def _may_be_withheld(pieces: list[Piece], declared: Declared) -> bool:
    """Whether text may be missing: there is little, or the page declares who may read it."""
    little = text_size(pieces, _LITTLE_TEXT) <= _LITTLE_TEXT
    return little or "isAccessibleForFree" in declared.article


def _may_be_book(declared: Declared) -> bool:
    """A quick check whether the title names a Project Gutenberg book."""
    return "Gutenberg" in declared.title


def _framed_article(root: Element, meta: Meta, addresses: Addresses, location: str) -> Article:
    from reader.parsing.html.page_kinds import frames

    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    for piece in frames.frame_pieces(root):
        _add_piece(builder, piece, addresses)
    builder.add_notice(frames.NOTICE)
    return builder.build(location)


def _find_article(
    root: Element, markup: str, declared: Declared, meta: Meta, title_key: str
) -> tuple[WalkedPage, list[Piece], bool]:
    """Return all pieces of the page, those of its article, and whether they are from a script."""
    body = first_child(root, "body")
    names = linked_names(markup)
    walked = walk_page(root if body is None else body, linked_names=names)
    if text_size(walked.pieces, _HIDDEN_TEXT_LIMIT) < _HIDDEN_TEXT_LIMIT:
        with_hidden = walk_page(
            root if body is None else body, include_hidden=True, linked_names=names
        )
        if text_size(with_hidden.pieces, _HIDDEN_TEXT_LIMIT) > _HIDDEN_TEXT_LIMIT:
            walked = with_hidden
    if _may_be_book(declared):
        from reader.parsing.html.page_kinds.gutenberg_pages import book_pieces

        if book := book_pieces(walked):
            return walked, split_dateline(split_captions(book)), False
    if any(piece.tag == "pre" for piece in walked.pieces):
        from reader.parsing.html.page_kinds.typed_pages import typed_pieces

        if typed := typed_pieces(walked.pieces):
            return walked, split_dateline(typed), False
    walked.is_manual = READ_WHOLE in root.attrib or is_manual(walked.pieces, declared)
    if walked.is_manual:
        return walked, without_menus(walked), False
    confirm_excerpt(walked.pieces, declared.tags.get("og:description", ""))
    pieces, share = _article_of(walked, title_key, declares_article(declared))
    size = text_size(pieces, _SHORT_ARTICLE)
    if size < _SHORT_ARTICLE and first_descendant(root, "script") is not None:
        from reader.parsing.html.content.script_data import pieces_from_script, script_text

        hidden = script_text(root, declared.json_objects, meta.title, hardly_any=size < _HARDLY_ANY)
        if len(hidden) > _SCRIPT_TEXT_RATIO * size:
            return walked, pieces_from_script(hidden, pieces), True
    unsure = share < _SURE_SHARE or ends_in_other_containers(pieces, walked.container_names)
    if unsure and not walked.is_discussion and len(walked.pieces) <= _MOST_VOTED:
        voted = correct_by_opinion(walked.pieces, pieces, second_opinion(markup, root))
        pieces = voted if len(voted) <= len(pieces) else trim_top(voted, title_key)
    pieces = _without_copy(without_date(without_byline(pieces, meta), meta.published))
    return walked, split_dateline(split_captions(pieces)), False


def _without_copy(pieces: list[Piece]) -> list[Piece]:
    long = [piece.text for piece in pieces if len(piece.text) >= _LONG]
    if len(set(long)) == len(long):
        return pieces
    from reader.parsing.html.content.duplicated_text import without_second_copy

    return without_second_copy(pieces)


def _article_of(walked: WalkedPage, title_key: str, is_article: bool) -> tuple[list[Piece], float]:
    """Return the pieces of the article, and the container's share of the total score."""
    _rate_pieces(walked, title_key, is_article)
    container, share = find_container(walked)
    if container is None:
        return [], 0.0
    pieces = _container_pieces(walked, container, title_key)
    if not any(piece.value > _SOME_PROSE for piece in pieces):
        fallback = _fallback_pieces(walked, pieces)
        if fallback is not pieces:
            return fallback, 0.0
    pieces += contributor_line_after(walked, container)
    return drop_repeated_lines(
        standfirst_and_lead_picture(walked, container, title_key) + pieces
    ), share


def _rate_pieces(walked: WalkedPage, title_key: str, is_article: bool) -> None:
    """Set the values of all pieces, and drop those named as boilerplate or of other articles."""
    for piece in walked.pieces:
        piece.value = piece_value(piece)
    confirm_loose_text(walked.pieces)
    keep_story_titles(walked)
    keep_speaker_labels(walked)
    mark_captions_by_wording(walked.pieces)
    mark_quote_signatures(walked)
    drop_named_boilerplate(walked, is_article=is_article)
    if any(piece.text.lower().startswith(_COMMENTS) for piece in walked.pieces if piece.level):
        from reader.parsing.html.furniture.comment_sections import drop_comments

        drop_comments(walked.pieces)
    mark_entries(walked.pieces)
    drop_next_articles(walked, title_key)
    if is_article:
        drop_excerpts(walked)


def _container_pieces(walked: WalkedPage, container: Region, title_key: str) -> list[Piece]:
    """Return the pieces of the container without boilerplate, and the footnotes after it."""
    mark_boxed_captions(walked.pieces, walked.regions)
    drop_link_boxes(walked, container)
    drop_labels_without_picture(walked.pieces, walked.regions)
    drop_card_figures(walked.pieces, walked.regions)
    drop_picture_counters(walked.pieces)
    mark_symbol_headings(walked.pieces)
    mark_gallery_captions(walked.pieces, walked.regions)
    pieces = trim_top(article_pieces(walked, container), title_key)
    if not walked.is_discussion:
        pieces = drop_sections_of_others(pieces)
    if walked.places:
        pieces += footnotes_after(walked, container)
    mark_written_footnotes(pieces)
    confirm_sources(pieces)
    return drop_single_date_item(trim_end(pieces))


def _add_piece(builder: ArticleBuilder, piece: Piece, addresses: Addresses) -> None:
    if piece.kind is BlockKind.IMAGE:
        builder.add_image(addresses.absolute(piece.src), piece.text)
    elif piece.kind is BlockKind.RULE:
        builder.add_rule()
    else:
        marks = [
            mark._replace(href=addresses.absolute(mark.href)) if mark.href else mark
            for mark in piece.marks
        ]
        builder.add(piece.kind, piece.text, level=piece.level, label=piece.label, marks=marks)


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


def _noscript(root: Element) -> str:
    return " ".join(text_of(element, 500) for element in islice(root.iter("noscript"), 5))


def _plain_article(markup: str, location: str) -> Article:
    from reader.parsing.html.dom.deeply_nested import extract_plain_lines

    builder = ArticleBuilder()
    builder.add_paragraphs(extract_plain_lines(markup))
    builder.add_notice("The page is nested too deeply to be laid out; this is its plain text")
    return builder.build(location)
