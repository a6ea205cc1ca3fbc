"""Pages shown from cached copies, offline, and from text stored for notes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from loopback import Site, prose, story
from stage import Stage, on_stage
from temporary_library import TemporaryLibrary

from reader.library.files.page_cache import PageCache
from reader.model.settings import Settings
from reader.pipeline import open_article
from reader.tui.context import Context
from reader.tui.library_access.library_thread import LibraryThread

EELS = story("Eels return to the harbour", *prose("eels"))


@asynccontextmanager
async def reading(
    url: str, copies: PageCache, *, offline: bool = False, library: TemporaryLibrary | None = None
) -> AsyncIterator[Stage]:
    """Open a page on the screen, with copies."""
    kept = library or TemporaryLibrary()

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(lambda: kept, copies=lambda: copies)

    settings = Settings()._replace(offline=offline)
    async with on_stage(
        None, sources=[url], library=kept, settings=settings, prepare=prepare
    ) as stage:
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.settle()
        yield stage


async def test_what_is_read_is_kept_and_read_again_offline(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS)
    async with reading(url, copies) as stage:
        text = stage.state.article.text
    assert copies.find(url) is not None
    site.requested.clear()
    async with reading(url, copies, offline=True) as stage:
        assert stage.state.article.text == text
        assert stage.state.article.notices[0].startswith("Offline: this is the cached copy of")
        await stage.press("r")
        assert "offline: the network is not used" in stage.notice
    assert site.requested == []


async def test_a_page_that_has_lost_most_of_its_text_is_told_from_its_copy(
    site: Site, copies: PageCache
) -> None:
    url, library = site.put("/eels", EELS), TemporaryLibrary()
    article = open_article(url, copies=copies)
    library.star(library.register(article).key, starred=True)
    library.register(article)
    site.put("/eels", story("Welcome", "Accept our terms to use the network of this hotel."))
    async with reading(url, copies, library=library) as stage:
        await stage.until(lambda: bool(stage.state.changes))
        shorter, _, changed = stage.notice.partition("   ")
        assert shorter.startswith("Much shorter than the cached copy of ")
        assert "and D show what has changed" in changed


async def test_a_failing_reload_is_told_and_the_text_stays(site: Site, copies: PageCache) -> None:
    url = site.put("/eels", EELS, etag='"1"')
    async with reading(url, copies) as stage:
        text = stage.state.article.text
        await stage.press("r")
        assert stage.notice == "nothing has changed since it was loaded"
        site.fail("/eels", 503)
        await stage.press("r")
        assert "HTTP 503" in stage.notice
        assert stage.state.article.text == text


async def test_an_article_with_notes_is_read_when_its_page_has_gone(
    site: Site, copies: PageCache
) -> None:
    url = site.put("/eels", EELS)
    article = open_article(url)
    library = TemporaryLibrary()
    library.star(library.register(article).key, starred=True)
    library.register(article)
    site.fail("/eels", 410)
    async with reading(url, copies, library=library) as stage:
        assert stage.state.article.text == article.text
        assert "HTTP 410" in stage.state.article.notices[0]
