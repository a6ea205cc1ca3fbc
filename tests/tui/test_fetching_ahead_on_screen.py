"""Fetching the pages of unread entries for offline reading."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from feed_pages import TITLES, feed, two_feeds
from loopback import Site
from stage import on_stage
from temporary_library import TemporaryLibrary

from reader.library.files.page_cache import PageCache
from reader.model.settings import Settings
from reader.pipeline import open_article
from reader.tui.context import Context
from reader.tui.library_access.library_thread import LibraryThread

pytestmark = pytest.mark.usefixtures("entry_pages")


@pytest.fixture
def copying(tmp_path: Path) -> Callable[[Context], None]:
    """Return a setup function that enables the page cache."""

    def prepare(context: Context) -> None:
        copies = PageCache(tmp_path)
        context.library_thread = LibraryThread(TemporaryLibrary, copies=lambda: copies)

    return prepare


async def test_unread_entries_are_fetched_ahead_and_read_without_network(
    site: Site, copying: Callable[[Context], None], tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=copying) as stage:
        await stage.press("enter")
        await stage.until(lambda: stage.state.record is not None)
        site.fail(f"/{TITLES[2][-3:]}", 410)
        site.requested.clear()
        await stage.press("q", "I", "F")
        await stage.until(lambda: "fetched" in stage.notice)
        assert stage.notice == (
            "1 page fetched for offline reading; 1 failed: a copy or the feed text is shown instead"
        )
        assert sorted(site.paths) == sorted(f"/{title[-3:]}" for title in TITLES[1:])
    offline = Settings(offline=True)
    async with on_stage(feed(site), prepare=copying, settings=offline) as stage:
        await stage.press("]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        assert "eels" in stage.state.article.text
        await stage.press("q", "I", "F")
        assert stage.notice == "offline: nothing can be fetched"


async def test_in_the_list_of_feeds_n_finds_unread_entries_and_f_fetches_their_pages(
    site: Site, copying: Callable[[Context], None]
) -> None:
    sources = [site.url("/gone"), *two_feeds(site)]
    async with on_stage(None, sources=sources, prepare=copying) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab", "n")
        assert stage.rows.cursor == 1  # behind the feed that could not be read
        await stage.press("/", write="Hour")
        await stage.press("down")
        site.requested.clear()
        await stage.press("F", workers=False)
        await stage.until(lambda: "fetched" in stage.notice)
        assert stage.notice == "2 pages fetched for offline reading"
        assert sorted(site.paths) == sorted(f"/{title[-3:]}" for title in TITLES[1:])
        await stage.press("escape", "n")
        assert stage.rows.cursor == 1  # from the last feed to the first with unread entries


async def test_esc_stops_fetching_ahead_and_tells_how_many_pages_were_fetched(
    site: Site, copying: Callable[[Context], None]
) -> None:
    paths = [f"/{title[-3:]}" for title in TITLES]
    site.held[paths[1]] = threading.Event()
    async with on_stage(feed(site), prepare=copying) as stage:
        await stage.press("I")
        await stage.press("F", workers=False)
        await stage.until(lambda: stage.notice == "fetching pages: 1 of 3   Esc stops")
        await stage.press("F", workers=False)
        await stage.until(lambda: stage.notice == "already fetching pages: Esc stops")
        await stage.press("escape")
        assert stage.notice == "stopped: 1 of 3 pages fetched"
        assert stage.shows("unread of 3")  # which stays
        await stage.press("escape")
        assert stage.screen is stage.reading
    assert paths[2] not in site.paths


@pytest.mark.parametrize("key", ["escape", "ctrl+c"])
async def test_fetching_ahead_is_stopped_from_an_article(
    site: Site, copying: Callable[[Context], None], key: str
) -> None:
    site.held[f"/{TITLES[1][-3:]}"] = threading.Event()
    async with on_stage(feed(site), prepare=copying) as stage:
        await stage.press("I")
        await stage.press("F", workers=False)
        await stage.until(lambda: "1 of 3" in stage.notice)
        await stage.press("q", workers=False)
        await stage.press(key)
        assert stage.notice == "stopped: 1 of 3 pages fetched"


async def test_esc_in_an_article_ends_a_selection_before_it_stops_fetching_ahead(
    site: Site, copying: Callable[[Context], None]
) -> None:
    site.held[f"/{TITLES[1][-3:]}"] = threading.Event()
    async with on_stage(feed(site), prepare=copying) as stage:
        await stage.press("I")
        await stage.press("F", workers=False)
        await stage.until(lambda: "1 of 3" in stage.notice)
        await stage.press("q", "v", "escape", workers=False)
        assert stage.state.selection is None
        await stage.press("escape")
        assert stage.notice == "stopped: 1 of 3 pages fetched"


async def test_a_feed_that_cannot_be_fetched_is_listed_from_its_copy_with_the_reason(
    site: Site, copying: Callable[[Context], None], tmp_path: Path
) -> None:
    sources = two_feeds(site)
    for source in sources:
        open_article(source, copies=PageCache(tmp_path))
    site.fail("/Hour", 500)
    async with on_stage(None, sources=sources, prepare=copying) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab")
        assert stage.shows("HTTP 500")
