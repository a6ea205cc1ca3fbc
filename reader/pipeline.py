"""The pipeline from a location to an analysed article: location, Payload, Article, Analysis."""

from collections.abc import Callable
from functools import partial

from reader.errors import ParseError
from reader.model.article import Article
from reader.sources.base import Limits, Loaded, Page
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeVar

    from reader.library.files.page_cache import PageCache, PageCopy
    from reader.library.store import Library
    from reader.model.analysis import Analysis

    _Result = TypeVar("_Result")

_MUCH_SHORTER_SHARE = 0.5  # of the length of the previous text
_WEB = ("http://", "https://")


def load(
    location: str,
    *,
    offline: bool = False,
    fresh: bool = False,
    copies: "PageCache | None" = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
    linked_from: str = "",
) -> Loaded:
    """Return the bytes at a path or URL, or of standard input for ``-``.

    A web page that was cached is requested conditionally, and its copy is returned if the page
    cannot be fetched. The further pages of an article are loaded with the first.

    Args:
        location: A path, a URL, or ``-``.
        offline: Whether to take pages only from `copies`.
        fresh: Whether to fail rather than return a copy of a page that cannot be fetched.
        copies: The page cache, which is only read here; None for none.
        cancelled: Polled; True ends the loading.
        progress: Called with the bytes received so far.
        linked_from: The page that links there if the fetch is automatic, as from a feed; see
            `HttpSource`. A file may link to any address.

    Raises:
        SourceError: The bytes could not be loaded, or loading was cancelled.
        RefusedError: Reading them would not be safe.
    """
    if is_web(location):
        from reader.web_loader import WebLoader

        loader = WebLoader(
            Limits(),
            offline=offline,
            copies=copies,
            cancelled=cancelled,
            progress=progress,
            linked_from=linked_from if is_web(linked_from) else "",
        )
        return loader.load(location, fresh=fresh)
    from reader.sources.registry import source_for

    source = source_for(location, cancelled=cancelled, progress=progress)
    return Loaded((Page(source.load(location, Limits()), location),))


def place_of(location: str, library: "Library") -> str:
    """Return the URL or absolute path of a source that need not be opened.

    Raises:
        SourceError: It is a file that neither exists nor was opened before.
        RefusedError: Its scheme is not supported.
    """
    if is_web(location):
        return location.strip()
    from reader.sources.absolute_paths import absolute_path
    from reader.sources.file import local_path, require_file
    from reader.sources.registry import source_for

    place = absolute_path(local_path(location))
    if library.find(place) is None:
        source_for(location)  # raises if it looks like a web address
        require_file(location)
    return place


def parse(loaded: Loaded) -> Article:
    """Return the article in loaded bytes.

    Raises:
        ParseError: The bytes contain no article.
        RefusedError: Reading them would not be safe.
    """
    from reader.parsing.registry import parse_article

    articles: list[Article] = []
    notices = list(loaded.notices)
    for number, page in enumerate(loaded.pages, 1):
        try:
            articles.append(_bind_page(page, parse_article)())
        except ParseError as error:
            if not articles:
                raise ParseError(error.message, location=page.name) from error
            notices.append(f"Page {number} could not be read: {error.message}")
    article = articles[0]
    if len(articles) > 1:
        from reader.parsing.page_joining import join_pages

        article = join_pages(articles)
    if notices:
        article = article._replace(notices=(*notices, *article.notices))
    return article


def prepare(loaded: Loaded) -> Callable[[], Article]:
    """Return a function that finishes parsing and returns the article; see `registry.prepare`.

    Raises:
        ParseError: The bytes contain no article.
    """
    if len(loaded.pages) != 1 or loaded.notices:
        return partial(parse, loaded)
    from reader.parsing import registry

    finish = _with_error_location(loaded.name, _bind_page(loaded.pages[0], registry.prepare))
    return partial(_with_error_location, loaded.name, finish)


def _bind_page(page: Page, function: "Callable[..., _Result]") -> "partial[_Result]":
    """Bind a function of `registry` to the bytes of a page."""
    payload = page.payload
    return partial(function, payload.body, media_type=payload.media_type, location=payload.location)


def _with_error_location(name: str, parse: "Callable[[], _Result]") -> "_Result":
    """Return the result of a parser, whose errors get the location as the user gave it."""
    try:
        return parse()
    except ParseError as error:
        raise ParseError(error.message, location=name) from error


def needs_isolation(loaded: Loaded) -> bool:
    """Whether loaded bytes should be parsed in a subprocess; see `registry.needs_isolation`."""
    from reader.parsing import registry

    return any(_bind_page(page, registry.needs_isolation)() for page in loaded.pages)


def is_slow_to_parse(loaded: Loaded) -> bool:
    """Whether parsing would block a screen for too long; see `registry.is_slow_to_parse`."""
    from reader.parsing import registry

    return any(_bind_page(page, registry.is_slow_to_parse)() for page in loaded.pages)


def is_plain(loaded: Loaded) -> bool:
    """Whether loaded bytes are parsed as plain text; see `registry.is_plain`."""
    from reader.parsing import registry

    return all(_bind_page(page, registry.is_plain)() for page in loaded.pages)


def is_worth_caching(loaded: Loaded) -> bool:
    """Whether parsing takes longer than reading the article from the cache."""
    return not is_plain(loaded) or is_slow_to_parse(loaded)


def parse_beginning(loaded: Loaded) -> tuple[Article, int] | None:
    """Return the beginning of the article in loaded bytes; see `registry.parse_beginning`.

    Raises:
        ParseError: The bytes contain no article.
    """
    if len(loaded.pages) != 1 or loaded.notices:
        return None
    from reader.parsing import registry

    return _with_error_location(loaded.name, _bind_page(loaded.pages[0], registry.parse_beginning))


def _cache_pages(loaded: Loaded, article: Article, copies: "PageCache") -> "PageCopy | None":
    """Cache the pages that came from the network; return the previous copy if it is kept instead.

    If there is much less text than in the previous copy, that copy is kept instead, unless it is a
    feed, which may have fewer entries at any time. Nothing is raised: a copy that cannot be written
    is not stored.

    Args:
        loaded: What was loaded.
        article: The article that `parse` returned for it.
        copies: The page cache.
    """
    _renew_confirmed(loaded, copies)
    fresh = [page for page in loaded.pages if page.is_fresh]
    if not fresh:
        return None
    from datetime import UTC, datetime

    from reader.library.files.page_cache import PageCopy
    from reader.parsing import registry

    length = len(article.text)
    before = copies.find(loaded.pages[0].requested)
    if (
        before is not None
        and is_much_shorter(length, before.text_length)
        and not _bind_page(loaded.pages[0], registry.is_feed)()
    ):
        return before
    for page in fresh:
        payload = page.payload
        copies.keep(
            PageCopy(
                page.requested,
                payload.location,
                payload.body,
                datetime.now(UTC),
                payload.media_type,
                payload.etag,
                payload.last_modified,
                length if page is loaded.pages[0] else 0,
            )
        )
    return None


def _renew_confirmed(loaded: Loaded, copies: "PageCache") -> None:
    """Set the date of old copies that were confirmed to be unchanged to now."""
    confirmed = [page for page in loaded.pages if page.is_confirmed]
    if not confirmed:
        return
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC)
    for page in confirmed:
        copy = copies.find(page.requested)
        if copy is not None and abs(now - copy.fetched) > timedelta(hours=1):
            copies.keep(replace(copy, fetched=now))


def is_much_shorter(length: int, before: int) -> bool:
    """Whether a text is so much shorter than before that it is a paywall or error, not an edit.

    Args:
        length: Length of the text in code points.
        before: Length of the previous text.
    """
    return length < _MUCH_SHORTER_SHARE * before


def open_article(
    location: str,
    *,
    offline: bool = False,
    fresh: bool = False,
    copies: "PageCache | None" = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
    linked_from: str = "",
    parser: Callable[[Loaded], Article] = parse,
) -> Article:
    """Return the article at a path or URL, or from standard input for ``-``.

    Nothing is written to disk unless `copies` is given. The arguments are those of `load`, and
    `parser`, which replaces `parse` if parsing should not be done in this process.

    Raises:
        SourceError: The bytes could not be loaded.
        RefusedError: Reading them would not be safe.
        ParseError: The bytes contain no article.
    """
    loaded = load(
        location,
        offline=offline,
        fresh=fresh,
        copies=copies,
        cancelled=cancelled,
        progress=progress,
        linked_from=linked_from,
    )
    try:
        article = parser(loaded)
    except ParseError as error:
        copy = copies.find(location) if copies is not None and loaded.pages[0].is_fresh else None
        if copy is None or fresh:
            raise
        from reader.web_loader import copy_notice, payload_of

        notice = copy_notice(error.message, copy.fetched)
        return parser(Loaded((Page(payload_of(copy), location),), (notice,)))
    longer = _cache_pages(loaded, article, copies) if copies is not None else None
    if longer is not None:
        from reader.text.days import recent_day

        told = f"Much shorter than the cached copy of {recent_day(longer.fetched)}"
        article = article._replace(notices=(f"{told}: --offline shows that", *article.notices))
    return article


def is_web(location: str) -> bool:
    """Whether a location is a URL that is fetched."""
    return location.lstrip()[:8].lower().startswith(_WEB)


def analyse(article: Article) -> "Analysis":
    """Return sections, quotes and speakers of an article."""
    from reader.analysis.quotes import quotes_of
    from reader.analysis.sections import find_sections
    from reader.analysis.speakers import speakers_of
    from reader.model.analysis import Analysis

    quotes = quotes_of(article)
    return Analysis(find_sections(article), quotes, speakers_of(quotes))
