"""Parses an HTML page into an article: decoding, repair, metadata, the text, and its notices."""

from collections.abc import Iterable, Iterator, Set
from itertools import islice

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.html.article_search import FoundArticle, find_article, may_be_book
from reader.parsing.html.content.article_head import (
    level_headings,
    printed_byline,
    printed_headline,
    without_headline,
    without_headline_and_byline,
    without_line,
)
from reader.parsing.html.dom.addresses import Addresses, linked_names
from reader.parsing.html.dom.size_limits import check_size, sanitize_markup
from reader.parsing.html.dom.tree import (
    DOCUMENT,
    READ_WHOLE,
    Element,
    TooDeep,
    first_descendant,
    parse_tree,
    text_of,
)
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.metadata.page_metadata import read_metadata
from reader.parsing.html.metadata.titles import short_title
from reader.parsing.html.page_kinds.saved_pages import is_document, is_from_office, saved_from
from reader.parsing.html.pieces.piece import (
    Piece,
    WalkedPage,
    add_piece,
    target_names_of,
    text_size,
)
from reader.parsing.lines.likeness import comparison_key
from reader.startup.garbage_collector import GarbageCollectionPaused
from reader.startup.lazy_modules import later, load
from reader.text.word_sets import contains_any

with later(globals()):  # not needed for every page
    from reader.parsing.html.dom import deeply_nested
    from reader.parsing.html.page_kinds import (
        frames,
        gutenberg_pages,
        office_markup,
        refresh_pages,
        styled_paragraphs,
        walls,
    )


_MARKUP_KINDS = (
    ("data-cfemail", "obfuscated_mail"),
    ('class="abstract mathjax"', "preprints"),
    ('class="ltx_document', "latex_papers"),
    ("reader-credits", "reader_view"),
    ('class="firstname"', "docbook_pages"),
    ('class="figure-contents"', "docbook_pages"),
    ("data-c-caption", "captions_in_attributes"),
    ('class="docinfo', "docutils_pages"),
    ("<!-- Created by GNU Texinfo", "texinfo_pages"),
    ("<!--X-Head-of-Message", "list_messages"),
    ('role="cell"', "role_tables"),
    ('aria-level="1"', "role_headings"),
    ('class="reddit-', "reddit_posts"),
    ('class="endquote"', "labelled_quotes"),
)
"""Strings in the markup of certain programs or sites, and the modules for their pages.

Each is searched for in every page: the longer and rarer, the faster.
"""
_ELEMENT_KINDS = {
    "hnmain": "hacker_news",
    "ti-art": "official_journal",
    "oj-ti-art": "official_journal",
    "title-article-norm": "official_journal",
    "coj-count": "official_journal",
    "property-row-person": "notion_exports",
    "docutils": "docutils_pages",
}
"""Likewise ids and classes of these elements; their names are compared faster."""
_TAGS_OF_KINDS = ("table", "tr", "p")
_LINKS = ("a", "area")
_NAMES_OF_NOTES = ("ftn", "_footnotedef_", "sdfootnote")
_BACK_LINK = "doc-backlink"
_SENTENCE = 40  # characters
_HARDLY_TEXT = 400  # characters; a page with fewer may only lead to another one
_LITTLE_TEXT = 1500  # characters; a page with fewer may be a paywall or robot check


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
    links, classes = _links_and_classes(root)
    names = linked_names(links)
    _normalize_markup(root, markup, dict.fromkeys(_page_kinds(markup, classes, names)))
    declared = Declared(root)
    home = location if "://" in location else saved_from(markup)
    addresses = Addresses(home or declared.own_address or location, declared.bases)
    meta = read_metadata(declared, home or location, addresses)
    if home != location and home and not meta.canonical_url:
        meta = meta._replace(canonical_url=home)
    if declared.has_frames:
        return _framed_article(root, meta, addresses, location)
    title = short_title(declared, meta.site)
    own = meta.canonical_url or location
    found = find_article(root, markup, names, declared, meta, comparison_key(title), own)
    walked = found.walked
    if may_be_book(declared):
        meta = gutenberg_pages.meta_from_book(walked, meta)
        title = meta.title
    builder = ArticleBuilder(meta)
    around = f"{declared.title}\n{meta.site}"
    headline = printed_headline(root, walked.pieces, found.pieces, title, around)
    builder.add(BlockKind.HEADLINE, headline)
    pieces = _add_pieces(builder, walked, found.pieces, headline, addresses)
    if not pieces and len(about := _description(declared)) > _SENTENCE:
        builder.add(BlockKind.PARAGRAPH, about)
    if text_size(pieces, _HARDLY_TEXT) <= _HARDLY_TEXT:
        _add_refresh_target(builder, root, addresses, meta.canonical_url or location)
    builder.add_notice(_notice(root, found, pieces, declared))
    return builder.build(location)


def _add_refresh_target(
    builder: ArticleBuilder, root: Element, addresses: Addresses, own: str
) -> None:
    """Add a link to the page that a page without text leads to, if it does."""
    target = addresses.absolute(refresh_pages.page_after(root))
    if target and target != own:
        builder.add(BlockKind.PARAGRAPH, target, marks=[Mark(0, len(target), target)])
        builder.add_notice(refresh_pages.NOTICE)


def _notice(root: Element, found: FoundArticle, pieces: list[Piece], declared: Declared) -> str:
    """Return what to say about where the text is from, or that some is missing; or nothing."""
    walked = found.walked
    if found.is_from_script:
        return "The page shows its text by script; it was taken from the script's data"
    if walked.is_manual or not _may_be_withheld(pieces, declared):
        return ""
    if not any(piece.text for piece in walked.pieces) and root.find(".//script") is not None:
        return walls.NEEDS_SCRIPTS
    return walls.withheld_text_notice(walked.pieces, pieces, _noscript(root), declared.article)


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
        add_piece(builder, piece, addresses.absolute)
    return pieces


def _normalize_markup(root: Element, markup: str, kinds: Iterable[str]) -> None:
    """Convert the markup of certain programs and sites into standard markup."""
    if is_from_office(markup):
        office_markup.normalize_markup(root)
        styled_paragraphs.normalize_office_page(root)
        if is_document(markup) and first_descendant(root, "script") is None:
            root.set(READ_WHOLE, DOCUMENT)
    for module in kinds:
        load(f"reader.parsing.html.page_kinds.{module}").normalize_markup(root)


def _links_and_classes(root: Element) -> tuple[Set[str], Set[str]]:
    """Return where links lead, and what elements of certain programs are called.

    One walk for both; the names of an element stay together.
    """
    links: set[str] = set()
    classes: set[str] = set()
    for element in root.iter(*_LINKS, *_TAGS_OF_KINDS):
        if element.tag in _LINKS:
            links.add(element.get("href") or "")
        else:
            classes.add(element.get("class") or element.get("id") or "")
    return links, classes


def _page_kinds(markup: str, classes: Set[str], linked: Set[str]) -> Iterator[str]:
    """Yield the modules for pages of certain programs or sites that this page needs."""
    for sign, module in _MARKUP_KINDS:
        if sign in markup:
            yield module
    names = frozenset(" ".join(classes).split())
    for name, module in _ELEMENT_KINDS.items():
        if name in names:
            yield module
    if linked and (_BACK_LINK in markup or contains_any(" ".join(linked), _NAMES_OF_NOTES)):
        yield "linked_notes"


def _description(declared: Declared) -> str:
    """Return what a page declares to be about: all that a page drawn by a script says without."""
    tags = declared.tags
    return " ".join((tags.get("og:description") or tags.get("description", "")).split())


def _may_be_withheld(pieces: list[Piece], declared: Declared) -> bool:
    """Whether text may be missing: there is little, or the page declares who may read it."""
    little = text_size(pieces, _LITTLE_TEXT) <= _LITTLE_TEXT
    return little or "isAccessibleForFree" in declared.article


def _framed_article(root: Element, meta: Meta, addresses: Addresses, location: str) -> Article:
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    for piece in frames.frame_pieces(root):
        add_piece(builder, piece, addresses.absolute)
    builder.add_notice(frames.NOTICE)
    return builder.build(location)


def _noscript(root: Element) -> str:
    """Return what a page says to readers without scripts, except that they see no comments."""
    texts = (text_of(element, 500) for element in islice(root.iter("noscript"), 5))
    return " ".join(text for text in texts if "comments" not in text)


def _plain_article(markup: str, location: str) -> Article:
    builder = ArticleBuilder()
    builder.add_paragraphs(deeply_nested.extract_plain_lines(markup))
    builder.add_notice("The page is nested too deeply to be laid out; this is its plain text")
    return builder.build(location)
