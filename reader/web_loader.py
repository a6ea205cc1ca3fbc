"""Loads a web page: the newest version, or else the cached copy, with its further pages.

A conditional request asks whether the page has changed since it was cached. If the network is
unavailable, or answers with an error, the cached copy is shown with a notice. The pages of a
multi-page article are fetched together, within the limits for one page. While the first server is
looked up and answers, the parser of web pages is imported, as far as it is needed.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from reader.errors import ReaderError, SourceError
from reader.sources.base import Cancelled, Limits, Loaded, Page, Payload
from reader.startup.lazy_modules import load
from reader.text.days import recent_day
from reader.text.media_types import PAGE_TYPES, split_media_type

if TYPE_CHECKING:
    from datetime import datetime

    from reader.library.files.page_cache import PageCache, PageCopy
    from reader.sources.http import HttpSource

MAX_PAGES = 10
"""Limit of pages of one article."""

_PARSER = tuple(
    f"reader.parsing.{module}"
    for module in (
        "lxml_loading",
        "html.dom.addresses",
        "html.blocks.captions",
        "html.metadata.page_metadata",
        "html.furniture.boilerplate",
        "html.paging.next_page",
        "html.article_search",
        "html.page",
    )
)
"""The parser of web pages, after parts of it, each of which takes a few milliseconds to import."""


class WebLoader:
    """Loads a web page together with the further pages of the same article.

    Args:
        limits: Limits of all pages together, in bytes, and in seconds from now on.
        offline: Whether to take pages only from `copies`.
        copies: The page cache; None for none.
        cancelled: Polled; True raises `Cancelled`.
        progress: Called with the bytes of all pages received so far.
        linked_from: The page that links there if the fetch is automatic; see `HttpSource`.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        offline: bool = False,
        copies: "PageCache | None" = None,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
        linked_from: str = "",
    ) -> None:
        self._limits = limits
        self._offline = offline
        self._copies = copies
        self._cancelled = cancelled
        self._progress = progress
        self._linked_from = linked_from
        self._end = time.monotonic() + limits.total_seconds
        self._bytes = 0
        self._failure = ""  # why a page could not be fetched
        self._notices: dict[str, None] = {}
        self._source: HttpSource | None = None
        self._parser_loading = _ParserLoading()

    def load(self, location: str, *, fresh: bool = False) -> Loaded:
        """Return a page, and the further pages of the same article.

        Args:
            location: The address of the page.
            fresh: Whether to fail rather than return the copy of this page.

        Raises:
            SourceError: There is neither the page nor a copy of it.
            RefusedError: Reading it would not be safe.
        """
        try:
            return self._load(location, fresh=fresh)
        finally:
            self._parser_loading.stop()

    def _load(self, location: str, *, fresh: bool) -> Loaded:
        pages = [self._page(location, fresh=fresh)]
        while following := self._next_page_address(pages):
            if len(pages) == MAX_PAGES:
                self._add_notice(f"Only the first {MAX_PAGES} pages are shown: the article goes on")
                break
            try:
                page = self._page(following)
            except Cancelled:
                raise
            except ReaderError as error:
                too_large = self._bytes and error.message.startswith("larger than")
                reason = "all pages together are too large" if too_large else error.message
                self._add_notice(f"Page {len(pages) + 1} could not be read: {reason}")
                break
            if page.payload.location in {known.payload.location for known in pages}:
                break
            pages.append(page)
        return Loaded(tuple(pages), tuple(self._notices))

    def _page(self, address: str, *, fresh: bool = False) -> Page:
        copy = self._copies.find(address) if self._copies is not None else None
        if self._offline:
            if fresh:
                raise _offline_error("offline: the network is not used", address)
            if copy is None:
                raise _offline_error("offline, and there is no cached copy of this page", address)
            self._add_notice(f"Offline: this is the cached copy of {recent_day(copy.fetched)}")
            return _page_of_copy(copy, address)
        if self._failure and copy is not None:  # the user has waited once already
            self._add_notice(copy_notice(self._failure, copy.fetched))
            return _page_of_copy(copy, address)
        try:
            payload = self._fetch(address, copy)
        except Cancelled:
            raise
        except SourceError as error:
            if copy is None or fresh:
                raise
            self._failure = error.message
            self._add_notice(copy_notice(error.message, copy.fetched))
            return _page_of_copy(copy, address)
        if payload is None:
            assert copy is not None
            return _page_of_copy(copy, address)._replace(is_confirmed=True)
        self._bytes += len(payload.body)
        return Page(payload, address, is_fresh=True)

    def _fetch(self, address: str, copy: "PageCopy | None") -> Payload | None:
        """Return the page from the network; None if it has not changed since `copy`."""
        limits = self._limits._replace(
            max_bytes=self._limits.max_bytes - self._bytes,
            total_seconds=max(0.0, round(self._end - time.monotonic(), 1)),
        )
        source = self._source or self._open_source()
        if copy is None or not copy.is_exactly(address) or not (copy.etag or copy.last_modified):
            return source.load(address, limits)
        return source.load_if_changed(address, copy.etag, copy.last_modified, limits)

    def _open_source(self) -> "HttpSource":
        from reader.sources.deadlines import system_resolve
        from reader.sources.http import HttpSource

        answers: dict[str, list[str]] = {}

        def resolve(host: str, port: int) -> list[str]:
            # one answer for all pages: a public name must not become a private one in between
            if host not in answers:
                self._parser_loading.start()
                answers[host] = system_resolve(host, port)
            return answers[host]

        self._source = HttpSource(
            cancelled=self._cancelled,
            progress=lambda count: self._progress(self._bytes + count),
            resolve=resolve,
            linked_from=self._linked_from,
        )
        return self._source

    def _next_page_address(self, pages: list[Page]) -> str:
        """Return the address of the page after the last one, or an empty string."""
        last = pages[-1].payload
        essence, charset = split_media_type(last.media_type or "")
        if essence and essence not in PAGE_TYPES:
            return ""
        self._parser_loading.wait()
        from reader.parsing.html.paging.next_page import find_next_page

        following = find_next_page(
            last.body, charset=charset, location=last.location, first=pages[0].payload.location
        )
        return "" if following in {page.requested for page in pages} else following

    def _add_notice(self, notice: str) -> None:
        self._notices[notice] = None


class _ParserLoading:
    """The import of the parser of web pages, while waiting for the first answer of the network.

    It stops at the next part if the answer turns out to be no web page.
    """

    _thread: Thread | None = None
    _is_over = False

    def start(self) -> None:
        """Begin in a thread, unless it has begun."""
        if self._thread is None:
            thread = Thread(target=self._load, daemon=True)
            thread.start()
            self._thread = thread  # only now can it be waited for

    def _load(self) -> None:
        with suppress(ImportError):  # whoever needs it will say so
            for module in _PARSER:
                if self._is_over:
                    return
                load(module)

    def wait(self) -> None:
        """Wait until the whole parser is imported, if that has begun."""
        if self._thread is not None:
            self._thread.join()

    def stop(self) -> None:
        """Import no further part."""
        self._is_over = True
        self.wait()


def _offline_error(message: str, address: str) -> SourceError:
    from reader.sources.addresses import without_credentials

    return SourceError(message, location=without_credentials(address))


def copy_notice(reason: str, fetched: "datetime") -> str:
    """Return the notice for a cached copy that is shown in place of a page."""
    copied = recent_day(fetched)
    return f"The page could not be fetched ({reason}): this is the cached copy of {copied}"


def payload_of(copy: "PageCopy") -> Payload:
    """Return a cached copy in the form in which it was received."""
    return Payload(copy.location, copy.body, copy.media_type, copy.etag, copy.last_modified)


def _page_of_copy(copy: "PageCopy", address: str) -> Page:
    return Page(payload_of(copy), address)
