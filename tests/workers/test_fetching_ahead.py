"""Fetching pages in advance, to be read later."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.library.files.page_cache import PageCache, PageCopy
from reader.workers import fetching_ahead
from reader.workers.fetching_ahead import PrefetchProgress, prefetch

PAGES = [f"https://mole.example/{number}" for number in range(4)]


@pytest.fixture
def copies(tmp_path: Path) -> PageCache:
    return PageCache(tmp_path)


def keep(copies: PageCache, address: str, **ago: float) -> None:
    copies.keep(PageCopy(address, address, b"eels", datetime.now(UTC) - timedelta(**ago)))


def fetched(
    copies: PageCache, addresses: list[str] = PAGES, missing: tuple[str, ...] = ()
) -> tuple[list[str], list[PrefetchProgress]]:
    """Fetch pages, some of which are missing; return the requested ones and the progress steps."""
    asked: list[str] = []

    def read(address: str, _: Callable[[], bool]) -> None:
        asked.append(address)
        if address in missing:
            raise SourceError("HTTP 410", location=address)
        keep(copies, address)

    return asked, list(prefetch(addresses, read, copies, lambda: False))


def test_it_tells_how_far_it_is_at_once_and_after_each_page(copies: PageCache) -> None:
    asked, steps = fetched(copies)
    assert asked == PAGES
    assert [step.done for step in steps] == [0, 1, 2, 3, 4]
    assert steps[-1].message == "4 pages fetched for offline reading"


def test_a_page_with_a_new_copy_is_not_asked_for_and_one_with_an_old_one_is(
    copies: PageCache,
) -> None:
    keep(copies, PAGES[0], minutes=5)
    keep(copies, PAGES[1], days=2)
    keep(copies, PAGES[2], days=-2)  # the clock was wrong
    asked, steps = fetched(copies)
    assert asked == PAGES[1:]
    assert steps[-1].message == "3 pages fetched for offline reading; 1 was already"


def test_where_all_pages_are_here_nothing_is_asked(copies: PageCache) -> None:
    for page in PAGES:
        keep(copies, page)
    asked, steps = fetched(copies)
    assert not asked
    assert steps[-1].message == "4 pages already available offline"


def test_pages_that_cannot_be_had_are_reported_with_the_reason(copies: PageCache) -> None:
    _, steps = fetched(copies, missing=(PAGES[2],))
    assert steps[-1].message == (
        "3 pages fetched for offline reading; 1 failed: a copy or the feed text is shown instead"
    )
    ((address, error),) = steps[-1].missing
    assert (address, error.message) == (PAGES[2], "HTTP 410")


def test_no_more_than_so_many_are_fetched_at_a_time(
    copies: PageCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching_ahead, "MAX_PAGES", 2)
    keep(copies, PAGES[0])
    asked, steps = fetched(copies)
    assert asked == PAGES[1:3]
    assert steps[-1].message.endswith("; 1 was already; 1 more is left for later")


def test_where_it_is_stopped_it_tells_how_many_were_fetched(copies: PageCache) -> None:
    asked: list[str] = []

    def read(address: str, _: Callable[[], bool]) -> None:
        asked.append(address)
        keep(copies, address)

    *_, last = prefetch(PAGES, read, copies, lambda: len(asked) == 2)
    assert last.stopped
    assert last.message == "stopped: 2 of 4 pages fetched"


def test_a_page_of_which_no_copy_can_be_kept_was_not_fetched(copies: PageCache) -> None:
    *_, last = prefetch(PAGES[:1], lambda *_: None, copies, lambda: False)
    ((_, error),) = last.missing
    assert str(error) == f"{PAGES[0]}: no copies could be saved in {copies.directory}"


def test_where_nothing_could_be_fetched_the_reason_is_reported(copies: PageCache) -> None:
    _, steps = fetched(copies, PAGES[:1], missing=(PAGES[0],))
    assert steps[-1].message == "the page could not be fetched: HTTP 410"
    _, steps = fetched(copies, PAGES[:2], missing=(PAGES[0], PAGES[1]))
    assert steps[-1].message == "none of 2 pages could be fetched: HTTP 410"
