"""Parse EPUB books into an article: the chapters in reading order, each as an HTML page."""

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.archive import Archive
from reader.parsing.books import book_styles
from reader.parsing.books.book_links import BookLinks, PageLinks, is_web_address
from reader.parsing.books.book_sheets import BookSheets
from reader.parsing.books.epub_package import (
    CONTAINER,
    Book,
    Entry,
    check_protection,
    contents_entries,
    read_package,
)
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.dom.size_limits import sanitize_markup
from reader.parsing.html.dom.tree import Element, TooDeep, first_child, parse_tree, text_of
from reader.parsing.html.metadata.author_labels import as_english_byline
from reader.parsing.html.page_kinds import docbook_pages, linked_notes, styled_paragraphs
from reader.parsing.html.pieces.piece import Piece, WalkedPage, add_piece, target_names_of
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import bare_date, date_in_line

_LONGEST_TITLE = 500  # characters of a headline that a page may repeat
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]{0,300}\[[^\]]{0,5000}\]\s{0,20}>", re.IGNORECASE)
_NOTE_NUMBER = re.compile(r"\[?\d{1,3}\]?[.)]?\s+(?=\S)")
_NOTES_TYPE = re.compile(rb"(?:type|role)\s?=\s?[\"'][^\"'<>]{0,80}(?:end|foot|rear)notes?\b")
_NO_ENTRY = Entry("", 0, 0)
_TITLE_PAGE = re.compile(r"(?:epub:type|role)\s?=\s?[\"'][^\"'<>]{0,80}\btitle-?page\b")
_HEAD_CHARS = 5000  # of a page, in which it says that it is a title page
_LONGEST_PAGE_NUMBER = 12  # characters
_DEEPEST = 6  # level of a heading
_HEAD = 2  # blocks before the text: headline and byline
_TITLE_LINES = 8  # lines of a page that only repeats title, author and publisher
_TITLES = (BlockKind.HEADING, BlockKind.PARAGRAPH)
_HEAD_LINES = 2  # lines of a contents page above its links
_LINE = 100  # characters; more is text
_LINK_SHARE = 0.9
_LONG_CONTENTS = 12  # links that make a table of contents on a page with other text


def parse_epub(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return a book as one article; its title is the headline, its chapters are sections.

    Raises:
        ParseError: It is not a book, or damaged, copy-protected or encrypted.
        RefusedError: It unpacks to more than is safe, or declares harmful entities.
    """
    archive = Archive(body, location)
    root = archive.folder_of(CONTAINER)
    if root is None:
        raise ParseError("is not an EPUB: it has no container", location=location)
    check_protection(archive, root, location)
    book = read_package(archive, root, location)
    entries = contents_entries(archive, book, location)
    builder = ArticleBuilder(book.meta)
    pages = list(_pages(archive, book, builder))
    links = BookLinks(pages)
    sheets = BookSheets(archive, pages)
    if not book.meta.title and pages:
        name, page = pages[0]
        builder.meta = book.meta._replace(title=_first_heading(page, links.of_page(name), sheets))
    builder.add_head()
    before = len(builder)
    levels: dict[tuple[int, int], int] = {}
    for name, page in pages:
        more = name != book.chapters[-1]
        entry = entries.get(name, _NO_ENTRY) if len(pages) > 1 else _NO_ENTRY
        _add_chapter(builder, page, entry, links.of_page(name), sheets, levels, may_be_title=more)
    if len(builder) == before:
        raise ParseError("is an EPUB without readable text", location=location)
    return builder.build(location)


def _pages(archive: Archive, book: Book, builder: ArticleBuilder) -> Iterator[tuple[str, str]]:
    """Yield names and markup of the pages in reading order, then of other pages with notes."""
    for name in book.chapters + book.asides:
        if name in book.tables:
            continue
        try:
            page = archive.read(name)
        except ParseError:
            builder.add_notice(f"a chapter could not be read: {name}")
            continue
        if name not in book.asides or _NOTES_TYPE.search(page):
            yield name, decode_text(page, None, markup=True)


def _add_chapter(
    builder: ArticleBuilder,
    page: str,
    entry: Entry,
    links: PageLinks,
    sheets: BookSheets,
    levels: dict[tuple[int, int], int],
    *,
    may_be_title: bool,
) -> None:
    """Add the pieces of one page; without a heading, it gets its title in the contents.

    Args:
        builder: Receives the pieces.
        page: The markup.
        entry: What the table of contents says of the page.
        links: The links of the page.
        sheets: The style sheets of the book.
        levels: The level of the last heading, by part of the book and depth in it; updated.
        may_be_title: Whether it may be a page that only repeats what is known of the book.
    """
    builder.add_place(links.page)
    try:
        walked = _walk_page(page, links, sheets)
    except TooDeep:
        builder.add_notice("a chapter is nested too deeply to be read")
        return
    pieces = walked.pieces
    if may_be_title and (_is_title_page(pieces, builder.meta) or _is_contents(pieces)):
        return
    if not may_be_title and all(piece.kind is BlockKind.HEADING for piece in pieces):
        return  # an index or appendix without content at the end
    pieces = _without_contents(pieces)
    names = target_names_of(walked, pieces)
    pieces = split_dateline(list(split_captions(pieces)))
    if may_be_title and (
        _TITLE_PAGE.search(page[:_HEAD_CHARS]) or _begins_with_title(pieces, builder.meta)
    ):
        pieces = _without_known_lines(pieces, builder)
    elif entry.title and _lacks_heading(pieces):
        level = min(_DEEPEST, _least_level(entry, levels))
        levels[entry.part, entry.depth] = level
        builder.add(BlockKind.HEADING, entry.title, level=level)
        pieces = _without_title(pieces, entry.title)
    _deepen_headings(pieces, entry, levels)
    _add_pieces(builder, pieces, names, links)


def _begins_with_title(pieces: Sequence[Piece], meta: Meta) -> bool:
    """Whether a page has the title of the book above a few lines, and no sentence.

    That is the text itself, as in a diary, whose days belong to it.
    """
    if not 0 < len(pieces) <= _TITLE_LINES or any(len(each.text) > _LINE for each in pieces):
        return False
    if any(_is_sentence(each.text) for each in pieces[1:]):
        return False
    return bool(meta.title) and _word_set(pieces[0].text) == _word_set(meta.title)


def _is_sentence(text: str) -> bool:
    return text.rstrip("”’»\"'").endswith((".", "!", "?")) and not bare_date(text.strip())


def _without_known_lines(pieces: Sequence[Piece], builder: ArticleBuilder) -> list[Piece]:
    """Return the pieces of a title page without what is known; note a date that is not."""
    known = _known_words(builder.meta)
    kept: list[Piece] = []
    for piece in pieces:
        is_image = piece.kind is BlockKind.IMAGE
        if not is_image and (day := bare_date(piece.text.strip())):
            if not builder.meta.published:
                builder.meta = builder.meta._replace(published=day)
        elif is_image or not _word_set(piece.text) <= known:
            kept.append(piece)
    return kept


def _lacks_heading(pieces: Sequence[Piece]) -> bool:
    """Whether a page has text, but no heading."""
    has_heading = any(piece.kind is BlockKind.HEADING for piece in pieces)
    has_text = any(piece.text.strip() for piece in pieces if piece.kind is not BlockKind.IMAGE)
    return has_text and not has_heading


def _add_pieces(
    builder: ArticleBuilder,
    pieces: Sequence[Piece],
    names: Mapping[int, Sequence[str]],
    links: PageLinks,
) -> None:
    """Add the pieces of one page, except those at the top of the book that repeat its head.

    Args:
        builder: Receives the pieces.
        pieces: The pieces; those that turn out to be notes or bylines become that.
        names: The names by which links refer to a piece, by its `id`.
        links: The links of the page.
    """
    author = _word_set(builder.meta.byline)
    known = (_word_set(builder.meta.title), *((author, author | {"by"}) if author else ()))
    before_text = len(builder) <= _HEAD
    below_title_page = len(builder) <= _TITLE_LINES  # which may also hold a subtitle
    below_heading = False  # newspapers name the author of each story there
    below_headline = False
    for piece in pieces:
        line = piece.text
        if (before_text or below_heading) and piece.kind is BlockKind.PARAGRAPH:
            line = as_english_byline(line, builder.meta.language[:2].lower())
        names_below = piece.kind is BlockKind.PARAGRAPH and byline_names(line)
        is_repeated = before_text and piece.kind in _TITLES and _word_set(line) in known
        if names_below and not is_repeated and (below_heading or below_headline):
            piece.change_kind(BlockKind.BYLINE)
            if below_headline:
                _note_author_and_date(builder, names_below, piece.text)
        below_headline = is_repeated and _word_set(line) == known[0]
        below_heading = piece.kind is BlockKind.HEADING
        if id(piece) in names and (end := _end_of_note_number(piece)):
            piece.kind, piece.level = BlockKind.FOOTNOTE, 1
            piece.label = piece.text[:end].strip(" \t\xa0[].)")
            piece.remove_start(end)
        for name in names.get(id(piece), ()):
            builder.add_place(links.place(name))
        if is_repeated:
            continue  # the same as the headline, or the author below it
        if (
            below_title_page
            and piece.kind is BlockKind.HEADING
            and _word_set(piece.text) == known[0]
        ):
            continue
        _add_piece(builder, piece, links)


def _note_author_and_date(builder: ArticleBuilder, names: str, byline: str) -> None:
    """Note what a line below the headline says, where the package says nothing."""
    meta = builder.meta
    if not meta.byline:
        published = meta.published or date_in_line(byline)
        builder.meta = meta._replace(byline=names, published=published)


def _deepen_headings(
    pieces: Sequence[Piece], entry: Entry, levels: dict[tuple[int, int], int]
) -> None:
    """Give the headings of a page in a part of the book a deeper level than that of the part."""
    headings = [piece for piece in pieces if piece.kind is BlockKind.HEADING]
    if not headings or entry is _NO_ENTRY:
        return
    missing = max(0, _least_level(entry, levels) - headings[0].level)
    for heading in headings:
        heading.level = min(_DEEPEST, heading.level + missing)
    levels[entry.part, entry.depth] = headings[0].level


def _least_level(entry: Entry, levels: Mapping[tuple[int, int], int]) -> int:
    """Return the level of a heading below that of the part of the book that it is in."""
    return levels.get((entry.part, entry.depth - 1), entry.depth) + 1


def _end_of_note_number(piece: Piece) -> int:
    """Return where the number of a note ends that links back to its mark; 0 for other pieces."""
    number = _NOTE_NUMBER.match(piece.text) if piece.kind is BlockKind.PARAGRAPH else None
    first = piece.marks[0] if piece.marks and number else None
    leads = first is not None and "#" in first.href and not is_web_address(first.href)
    return number.end() if number and first and leads and first.end <= number.end() else 0


def _first_heading(page: str, links: PageLinks, sheets: BookSheets) -> str:
    """Return the heading that a page begins with; empty if it begins with other text."""
    try:
        pieces = _walk_page(page, links, sheets).pieces
    except TooDeep:
        return ""
    first = next((piece for piece in pieces if piece.text.strip()), None)
    return first.text.strip() if first and first.kind is BlockKind.HEADING else ""


def _walk_page(page: str, links: PageLinks, sheets: BookSheets) -> WalkedPage:
    """Return the pieces of one page.

    Raises:
        TooDeep: The markup is nested too deeply.
    """
    root = parse_tree(sanitize_markup(_DOCTYPE.sub("", page, 1)))
    if root is None:
        return WalkedPage()
    if "pagebreak" in page:
        _empty_page_numbers(root)
    book_styles.normalize_markup(root)
    sheet = sheets.of_page(links.page, root)
    body = first_child(root, "body")
    shown = root if body is None else body
    linked_notes.normalize_markup(shown)
    docbook_pages.normalize_markup(shown)
    typed = not sheets.has_headings or "•" in page
    if typed or styled_paragraphs.is_styled(shown, sheet):
        styled_paragraphs.normalize_markup(shown, sheet, headings=not sheets.has_headings, top=1)
    return walk_page(shown, linked_names=links.linked_names)


def _empty_page_numbers(root: Element) -> None:
    """Remove the page numbers of the printed book from the text, but not as link targets."""
    for element in root.iter("span", "div", "a", "p", "hr"):
        names = f"{element.get('epub:type') or ''} {element.get('role') or ''}"
        if "pagebreak" not in names or next(element.iter("img", "svg"), None) is not None:
            continue
        if len(text_of(element, _LONGEST_PAGE_NUMBER + 1)) <= _LONGEST_PAGE_NUMBER:
            element.text = None
            del element[:]


def _add_piece(builder: ArticleBuilder, piece: Piece, links: PageLinks) -> None:
    """Add one piece with its links, except those without a target; an image only if described."""
    if piece.kind is not BlockKind.IMAGE:
        add_piece(builder, piece, links.href)
    elif piece.text:
        builder.add_image(piece.src if is_web_address(piece.src) else "", piece.text)


def _without_title(pieces: list[Piece], title: str) -> list[Piece]:
    """Return the pieces of a page without a first line that only repeats its `title`."""
    first = next((piece for piece in pieces if piece.text.strip()), None)
    if first is None or comparison_key(first.text[:_LONGEST_TITLE]) != comparison_key(
        title[:_LONGEST_TITLE]
    ):
        return pieces
    return [piece for piece in pieces if piece is not first]


def _is_title_page(pieces: Sequence[Piece], meta: Meta) -> bool:
    """Whether a page only repeats the metadata, such as title and author."""
    known_words = _known_words(meta)
    lines = [piece.text for piece in pieces if piece.text.strip()]
    return 0 < len(lines) <= _TITLE_LINES and all(
        _word_set(line) <= known_words or bare_date(line) for line in lines
    )


def _known_words(meta: Meta) -> set[str]:
    """Return the words of a title page that only repeats what is known of the book."""
    known = f"{meta.title} {meta.byline} {meta.site} {meta.published.replace('-', ' ')}"
    return {*_word_set(known), "by", "and", "title", "page"}


def _is_contents(pieces: Sequence[Piece]) -> bool:
    """Whether a page is a list of links into the book, perhaps below a line or two of text."""
    links, lines = _count_links(pieces)
    return links > 1 and lines - links <= _HEAD_LINES


def _without_contents(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a page without a table of contents that takes up most of it."""
    links, lines = _count_links(pieces)
    if links < _LONG_CONTENTS or links * 3 < lines * 2:
        return pieces
    kept: list[Piece] = []
    for piece in reversed([piece for piece in pieces if piece.link_share < _LINK_SHARE]):
        is_heading = piece.kind is BlockKind.HEADING
        if not is_heading or (kept and kept[-1].kind is not BlockKind.HEADING):
            kept.append(piece)
    return kept[::-1]


def _count_links(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return how many lines of a page lead into the book, 0 if one leads to the web, and of all."""
    lines = [piece for piece in pieces if piece.text.strip()]
    leading = [piece for piece in lines if piece.link_share >= _LINK_SHARE]
    is_inside = not any(is_web_address(mark.href) for piece in leading for mark in piece.marks)
    return len(leading) * is_inside, len(lines)


def _word_set(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()[:500]))
