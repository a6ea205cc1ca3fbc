"""Prefetches pages for offline reading."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from reader.errors import LibraryError, ReaderError, SourceError
from reader.library.files.page_cache import PageCache
from reader.library.files.refused_pages import RefusedPages
from reader.text.counts import counted
from reader.workers.by_host import Cancelled, Request, request_by_host

MAX_PAGES = 200
"""Most pages fetched at a time, because of the space that their copies take."""

_NEW = timedelta(hours=6)  # age up to which a copy is not fetched again


class PrefetchProgress(NamedTuple):
    """The progress of prefetching pages.

    Attributes:
        wanted: How many pages are to be fetched.
        fetched: How many were fetched.
        cached: How many were skipped because they have a recent copy.
        missing: The pages that could not be fetched, with the reason for each.
        left: How many pages exceed the number fetched at a time.
        refused: How many were skipped because their servers refused them in the last days.
        stopped: Whether it was cancelled.
    """

    wanted: int
    cached: int
    left: int
    refused: int = 0
    fetched: int = 0
    missing: Sequence[tuple[str, ReaderError]] = ()
    stopped: bool = False

    @property
    def done(self) -> int:
        """How many pages are finished."""
        return self.fetched + len(self.missing)

    @property
    def message(self) -> str:
        """The final result in one line."""
        if self.stopped:
            return f"stopped: {self.fetched:,} of {counted(self.wanted, 'page')} fetched"
        if not self.wanted and (self.cached or self.refused):
            return "; ".join(filter(None, (self._cached_message, self._refused_message)))
        if self.missing and not self.fetched:
            (_, error), *others = self.missing
            none = f"none of {counted(len(self.missing), 'page')} could" if others else None
            return f"{none or 'the page could not'} be fetched: {error.message}"
        parts = [f"{counted(self.fetched, 'page')} fetched for offline reading"]
        if self.cached:
            parts.append(f"{self.cached:,} {'was' if self.cached == 1 else 'were'} already")
        if self.missing:
            parts.append(f"{len(self.missing):,} failed: a copy or the feed text is shown instead")
        if self.refused:
            parts.append(self._refused_message)
        if self.left:
            parts.append(f"{self.left:,} more {'is' if self.left == 1 else 'are'} left for later")
        return "; ".join(parts)

    @property
    def _cached_message(self) -> str:
        return f"{counted(self.cached, 'page')} already available offline" if self.cached else ""

    @property
    def _refused_message(self) -> str:
        """What is told of pages that were not asked for again; empty if there are none."""
        return f"{self.refused:,} not retried: missing or forbidden" if self.refused else ""


def prefetch(
    addresses: Sequence[str], read: Request[object], copies: PageCache, cancelled: Cancelled
) -> Iterator[PrefetchProgress]:
    """Fetch pages, and yield the progress immediately and after each page.

    A page with a recent copy is not fetched again, nor is one that its server refused lately. Each
    server gets one request at a time, and none any more if it asks to wait.

    Args:
        addresses: The addresses of the pages, the most important first.
        read: Fetches and stores one page, in a thread; called as by `request_by_host`.
        copies: The cache of web pages.
        cancelled: Polled; True ends the work.
    """
    refused_pages = RefusedPages(copies.directory)
    missing = [address for address in addresses if not _has_recent_copy(address, copies)]
    refused = refused_pages.among(missing)
    wanted = [address for address in missing if address not in refused]
    pages, here = wanted[:MAX_PAGES], len(addresses) - len(missing)

    def fetch(address: str, is_over: Cancelled) -> None:
        read(address, is_over)
        if copies.find(address) is None:
            raise LibraryError(f"no copies could be saved in {copies.directory}", location=address)

    so_far = PrefetchProgress(len(pages), here, len(wanted) - len(pages), len(refused))
    yield so_far
    for answer in request_by_host(pages, fetch, cancelled):
        if answer.error is None:
            so_far = so_far._replace(fetched=so_far.fetched + 1)
        else:
            so_far = so_far._replace(missing=(*so_far.missing, (answer.address, answer.error)))
        if isinstance(answer.error, SourceError) and answer.error.is_refusal:
            refused_pages.add([answer.address])
        yield so_far
    if so_far.done < so_far.wanted:
        yield so_far._replace(stopped=True)


def _has_recent_copy(address: str, copies: PageCache) -> bool:
    copy = copies.find(address)
    if copy is None or not copy.is_exactly(address):
        return False
    return abs(datetime.now(UTC) - copy.fetched) < _NEW  # the clock may have been ahead
