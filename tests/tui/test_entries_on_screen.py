"""Opening the articles that a page links to, such as the entries of a feed."""

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback import Site, prose, serving, story
from memory_library import MemoryLibrary
from stage import Stage, article_at, on_stage

from reader.library.files.page_cache import PageCache
from reader.model.article import Article
from reader.model.settings import Settings
from reader.parsing.registry import parse_article
from reader.session.entries import entries_of
from reader.tui.context import Context
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.ink import ink as inks

TITLES = ("Eels are back", "The pier is shut", "A lamp for the quay")


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        for title in TITLES:
            site.put(f"/{title[-3:]}", story(title, *prose("eels")))
        yield site


def feed(site: Site) -> Article:
    items = "".join(
        f"<item><title>{title}</title><link>{site.url(f'/{title[-3:]}')}</link>"
        f"<description>More about it.</description></item>"
        for title in TITLES
    )
    body = f'<rss version="2.0"><channel><title>The Post</title>{items}</channel></rss>'
    return parse_article(body.encode(), location=site.url("/feed"))


async def test_enter_reads_an_entry_and_the_next_one_follows(site: Site) -> None:
    article = feed(site)
    assert len(entries_of(article)) == 3
    async with on_stage(article) as stage:
        assert stage.shows("enter read this  ]] next entry")
        await stage.press("J")
        assert "Enter reads the entry here, ]] goes to the next" in stage.notice
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        assert stage.shows("article 1/3")
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("q")
        assert stage.state.article is article
        assert not stage.reading.place_among
        await stage.press("]", "]", "]", "]", "}", "enter")  # below the heading
        await stage.until(lambda: stage.state.article.title == TITLES[1])


async def test_what_was_read_of_a_feed_is_told_and_passed_over(site: Site) -> None:
    article = feed(site)
    async with on_stage(article, size=(120, 24)) as stage:
        assert stage.shows("3 unread")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread"))
        (outlined,) = [row[:32] for row in stage.cells() if TITLES[0] in row[:32]]
        assert outlined.rstrip().endswith("read")
        await stage.press("]", "u")
        assert stage.state.article.text[stage.state.cursor :].startswith(TITLES[1])
        await stage.press("]", "u", "]", "u")  # around the end
        assert stage.state.article.text[stage.state.cursor :].startswith(TITLES[1])


async def test_of_a_feed_that_was_read_nothing_is_unread(site: Site) -> None:
    async with on_stage(feed(site)) as stage:
        await stage.press("enter")
        for title in (*TITLES[1:], ""):
            await stage.until(lambda: stage.state.record is not None)
            await stage.press("J")
            await stage.until(lambda wanted=title: stage.state.article.title.endswith(wanted))  # type: ignore[misc]
        assert stage.notice == "no more articles in that direction: q goes back"
        await stage.press("q")
        await stage.until(lambda: stage.shows("all read"))
        await stage.press("]", "u")
        assert stage.notice == "you have read all of these"


async def test_a_list_of_feeds_has_nothing_that_stays_read(site: Site) -> None:
    outlines = "".join(
        f'<outline type="rss" text="{title}" xmlUrl="{site.url(f"/{title[-3:]}")}"/>'
        for title in TITLES
    )
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    article = parse_article(body.encode(), location="feeds.opml")
    async with on_stage(article) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("escape")
        assert stage.shows("enter read this  ]] next entry")
        assert not stage.shows("unread")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        assert not stage.shows("read  ")


async def test_q_in_the_news_of_a_list_of_feeds_quits_where_nothing_was_before(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(article_at(opml_of(site, tmp_path))) as stage:
        await stage.until(lambda: stage.shows("q quit"))
        await stage.press("?")
        assert stage.shows("Quit; Esc shows the list of feeds itself.")
        await stage.press("q", "/", *"none", "enter", "q")  # also when no entry is listed
        assert stage.app.return_value == 0


async def test_an_article_without_entries_has_none_that_are_unread() -> None:
    async with on_stage() as stage:
        await stage.press("]", "u")
        assert stage.notice == "not a feed: there are no entries here"
        assert not stage.shows("unread")


async def test_a_feed_with_quotes_tells_how_its_entries_are_read_and_a_click_reads_one(
    site: Site,
) -> None:
    item = (
        f"<item><title>{TITLES[1]}</title><link>{site.url('/hut')}</link>"
        "<description>“It leaks,” said Bo Oja.</description></item>"
    )
    body = f'<rss version="2.0"><channel><title>The Post</title>{item * 2}</channel></rss>'
    article = parse_article(body.encode(), location=site.url("/feed"))
    async with on_stage(article) as stage:
        assert len(stage.state.quotes) > 0
        assert stage.shows("enter read this  ]] next entry")
        x, y = stage.find(TITLES[1], from_x=30)
        await stage.click(x, y)
        await stage.until(lambda: stage.state.article.title == TITLES[1])


async def test_a_link_in_the_text_is_read_by_itself(site: Site) -> None:
    page = f"# Links\n\nSee [the pier]({site.url('/hut')}) and more.\n"
    article = parse_article(page.encode(), media_type="text/markdown", location="links.md")
    assert entries_of(article) == ()
    async with on_stage(article) as stage:
        await stage.press("]", "l", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        assert not stage.reading.place_among
        await stage.press("(")
        assert stage.state.article is article


async def test_a_footnote_counts_more_than_headings_that_are_links() -> None:
    page = """# Notes

## [One](https://paper.example/one)

The tide was late.[^1]

## [Two](https://paper.example/two)

It came.

[^1]: By an hour.
"""
    article = parse_article(page.encode(), media_type="text/markdown", location="notes.md")
    assert len(entries_of(article)) == 2
    async with on_stage(article) as stage:
        await stage.press("}", "}", "enter")
        assert stage.state.article is article
        assert article.text[stage.state.cursor :].startswith("By an hour")


def test_an_article_with_some_headings_that_are_links_is_no_list() -> None:
    linked = "## [One](https://a.example/)\n\nWords.\n\n## [Two](https://b.example/)\n\nWords.\n\n"
    plain = "".join(f"## Part {number}\n\nWords.\n\n" for number in range(3))
    page = f"# Story\n\n{linked}{plain}"
    article = parse_article(page.encode(), media_type="text/markdown", location="story.md")
    assert entries_of(article) == ()
    page = f"# Story\n\n{linked}"
    article = parse_article(page.encode(), media_type="text/markdown", location="story.md")
    assert entries_of(article) == ("https://a.example/", "https://b.example/")


def test_links_to_places_on_the_page_itself_are_no_entries() -> None:
    page = "".join(
        f"<h2><a href='https://paper.example/story#s{number}'>Part {number}</a></h2><p>Words.</p>"
        for number in range(3)
    )
    article = parse_article(
        f"<article><h1>Story</h1>{page}</article>".encode(),
        media_type="text/html",
        location="https://paper.example/story",
    )
    assert entries_of(article) == ()


async def test_without_links_and_footnotes_enter_scrolls_a_line_as_in_a_pager() -> None:
    async with on_stage() as stage:
        await stage.press("j")
        row = stage.reading.pane.top
        await stage.press("k", "enter")
        assert stage.reading.pane.top == row


def dated_feed(site: Site, name: str, *items: tuple[str, str]) -> str:
    """Serve a feed of dated entries, and return its address."""
    listed = "".join(
        f"<item><title>{title}</title><link>{site.url(f'/{title[-3:]}')}</link>"
        f"<pubDate>{when} 08:00:00 -0000</pubDate></item>"
        for title, when in items
    )
    body = f'<rss version="2.0"><channel><title>{name}</title>{listed}</channel></rss>'
    return site.put(f"/{name[-4:]}", body, media_type="application/rss+xml")


OLD, NEW, NEWEST = "Mon, 02 Nov 2026", "Tue, 03 Nov 2026", "Wed, 04 Nov 2026"


def two_feeds(site: Site) -> list[str]:
    return [
        dated_feed(site, "The Post", (TITLES[0], NEW), (TITLES[2], OLD)),
        dated_feed(site, "The Hour", (TITLES[1], NEWEST), (TITLES[2], OLD)),
    ]


async def test_the_news_of_all_feeds_that_are_named_are_one_list_the_newest_first(
    site: Site,
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.shows("unread of 3")
        assert stage.shows("The Hour  08:00")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[0])


async def test_the_news_are_listed_when_the_first_feed_cannot_be_read(site: Site) -> None:
    sources = [site.url("/gone"), *two_feeds(site)]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab")
        assert any("gone" in row and "HTTP 404" in row for row in stage.cells())


async def test_no_list_is_opened_unasked_where_not_all_that_is_named_are_feeds(site: Site) -> None:
    sources = [*two_feeds(site)[:1], site.url(f"/{TITLES[0][-3:]}")]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(lambda: stage.state.article.title == "The Post")
        await stage.until(lambda: sources[1].endswith(site.paths[-1]))
        await stage.settle()
        assert stage.screen is stage.reading


async def in_the_news(stage: Stage, title: str) -> None:
    """Open an entry, by title, from the news list shown at start."""
    await stage.until(lambda: stage.screen is not stage.reading)
    await stage.press("/", *title.split()[1], "enter")
    await stage.until(lambda: stage.screen is stage.reading)


async def test_from_an_entry_q_leads_back_to_the_news_where_what_was_read_is_dimmed(
    site: Site,
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await in_the_news(stage, TITLES[1])
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.until(lambda: stage.state.record is not None)
        await stage.press("q")
        await stage.until(lambda: stage.screen is not stage.reading)
        row = stage.rows.row
        assert row is not None
        assert row.key.endswith(TITLES[0][-3:])
        assert row.pieces[0][1] == inks.META
        await stage.press("j")
        following = stage.rows.row
        assert following is not None
        assert following.pieces[0][1] == inks.TITLE
        await stage.press("q")
        assert stage.state.article.title == "The Post"


async def test_from_an_entry_the_list_of_news_can_be_asked_for_and_left_again_once(
    site: Site,
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await in_the_news(stage, TITLES[1])
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("I")
        await in_the_news(stage, TITLES[0])
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("q")
        assert stage.state.article.title == "The Post"
        assert stage.reading.is_first


async def test_a_feed_is_opened_from_the_list_of_feeds_and_q_leads_back_to_the_news(
    site: Site,
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("tab", "j", "enter")
        await stage.until(lambda: stage.state.article.title == "The Hour")
        await stage.press("q")
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab", "enter")  # the one that is here already
        await stage.until(lambda: stage.screen is stage.reading)
        await stage.until(lambda: not stage.reading.is_first)
        await stage.press("q")
        await stage.until(lambda: stage.shows("unread of 3"))


@pytest.fixture
def copying(tmp_path: Path) -> Callable[[Context], None]:
    """Return a setup function that enables the page cache."""

    def prepare(context: Context) -> None:
        copies = PageCache(tmp_path)
        context.library_thread = LibraryThread(MemoryLibrary, copies=lambda: copies)

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
            "1 page fetched for offline reading; 1 failed: the feed text is shown instead"
        )
        assert sorted(site.paths) == sorted(f"/{title[-3:]}" for title in TITLES[1:])
    offline = Settings(offline=True)
    async with on_stage(feed(site), prepare=copying, settings=offline) as stage:
        await stage.press("]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        assert "eels" in stage.state.article.text
        await stage.press("q", "I", "F")
        assert stage.notice == "offline: nothing can be fetched"


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


async def test_over_an_article_esc_ends_what_is_there_before_it_stops_fetching_ahead(
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


@pytest.fixture
def keeping(tmp_path: Path) -> Callable[[Context], None]:
    """Return a setup function that enables storing entries marked as read."""

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(MemoryLibrary, directory=lambda: tmp_path)

    return prepare


async def test_entries_are_marked_as_read_without_being_opened_and_stay_so(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "N")
        await stage.until(lambda: stage.notice == "1 entry marked as read: U undoes it")
        assert stage.shows("News · 2 unread of 3")
        await stage.press("A")
        await stage.until(lambda: stage.notice == "2 entries marked as read: U undoes it")
        assert stage.shows("News · all 3 read")
        await stage.press("U")
        await stage.until(lambda: stage.notice == "2 entries unread again")
        await stage.press("q")
        assert stage.shows("2 unread")
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("2 unread"))


async def test_only_the_entries_that_a_filter_shows_are_marked_together(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "/", *"the", "enter", "A")
        await stage.until(lambda: stage.notice == "2 entries marked as read: U undoes it")
        assert stage.shows("News · 2 of 3")
        await stage.press("escape", "q")
        assert stage.shows("1 unread")


async def test_all_entries_of_one_feed_of_several_are_marked_as_read(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(None, sources=two_feeds(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("tab", "j", "A")
        await stage.until(lambda: stage.shows("2 entries marked as read"))
        assert any("The Hour" in row and "all read" in row for row in stage.cells())
        assert any("The Post" in row and "1 unread of 2" in row for row in stage.cells())
        await stage.press("A")
        await stage.until(lambda: stage.notice == "already read")


async def test_marks_that_cannot_be_kept_leave_entries_unread(
    site: Site, keeping: Callable[[Context], None], tmp_path: Path
) -> None:
    (tmp_path / "marked-entries").mkdir()
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "A")
        await stage.until(lambda: str(tmp_path) in stage.notice)
        await stage.press("q")
        assert stage.shows("3 unread")


async def test_the_page_of_an_entry_opens_in_the_browser_over_the_list(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "reader.tui.terminal.programs.open_in_browser", lambda address, _: opened.append(address)
    )
    async with on_stage(feed(site)) as stage:
        await stage.press("I", "j", "o")
        assert opened == [site.url(f"/{TITLES[1][-3:]}")]
        assert stage.notice == "opened 127.0.0.1"
        assert stage.shows("unread of 3")


async def test_without_a_browser_the_list_of_news_says_so_and_stays(site: Site) -> None:
    async with on_stage(feed(site), settings=Settings(browser="no-such-browser")) as stage:
        await stage.press("I", "o")
        assert "no-such-browser" in stage.notice
        await stage.press("j", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])


async def test_an_entry_whose_page_is_away_is_read_as_its_feed_tells_it(site: Site) -> None:
    site.fail(f"/{TITLES[0][-3:]}", 410)
    async with on_stage(feed(site)) as stage:
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        assert stage.state.article.text.endswith("More about it.")
        assert "HTTP 410" in stage.notice
        assert stage.notice.endswith("this is the text from its feed")
        assert stage.shows("article 1/3")


async def test_n_goes_to_the_next_entry_of_the_news_that_is_unread(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "j", "N", "k", "k", "n")
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith(TITLES[2][-3:])
        await stage.press("n", "N", "G", "N", "n")
        assert stage.notice == "you have read all of these"


async def test_help_in_the_list_of_news_begins_with_its_own_keys(site: Site) -> None:
    async with on_stage(feed(site), size=(80, 24)) as stage:
        await stage.press("I", "?")
        _, own = stage.find("In the list of feed entries")
        _, of_lists = stage.find("In a list")
        assert own < of_lists
        for key, does in (("n", "Go to the next unread entry."), ("r", "Reload the feeds.")):
            assert any(re.search(rf"\b{key} +{re.escape(does)}", row) for row in stage.cells())
        dated_feed(site, "/feed", (TITLES[0], NEW))
        await stage.press("/", *"reload", "enter")
        await stage.until(lambda: stage.shows("News · 1"))


async def test_keys_of_the_list_of_news_can_be_chosen(site: Site) -> None:
    own = {"entries.mark": ("gm",), "entries.unread": (), "entries.mark_all": ("*",)}
    async with on_stage(feed(site), settings=Settings(keys=own)) as stage:
        await stage.press("I", "n")
        assert stage.notice == "n does nothing here: ? lists the keys"
        await stage.press("N")
        assert stage.shows("3 unread of 3")
        await stage.press("escape", "I")
        assert stage.shows("gm mark  * mark all")
        assert not stage.shows("next unread  /")


async def test_a_key_of_the_news_says_where_it_works_in_the_list_of_feeds(site: Site) -> None:
    first, second = two_feeds(site)
    async with on_stage(None, sources=[first, second]) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab", "F")
        assert stage.notice == "only in the other list: Tab shows it"
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_a_list_of_feeds_lists_what_they_have_and_tells_which_cannot_be_read(
    site: Site,
) -> None:
    first, second = two_feeds(site)
    outlines = "".join(
        f'<outline type="rss" text="{address[-4:]}" xmlUrl="{address}"/>'
        for address in (first, site.url("/gone"), second)
    )
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    async with on_stage(parse_article(body.encode(), location="feeds.opml")) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)  # unasked
        assert stage.shows("unread of 3")
        await stage.press("escape")
        assert stage.notice == "1 feed could not be read: Tab tells which"
        await stage.press("I", "tab")
        assert stage.shows("Feeds · 3")
        assert any("gone" in row and "HTTP 404" in row for row in stage.cells())
        assert any("The Post" in row and "2 unread of 2" in row for row in stage.cells())


async def test_one_feed_lists_its_entries_without_its_name_and_looks_again_when_asked(
    site: Site,
) -> None:
    async with on_stage(feed(site)) as stage:
        await stage.press("I")
        assert stage.shows("unread of 3")
        assert not any("The Post" in row for row in stage.cells() if TITLES[0] in row[40:])
        dated_feed(site, "/feed", (TITLES[0], NEW))
        await stage.press("r")
        await stage.until(lambda: stage.shows("News · 1"))


async def test_what_a_feed_had_stays_listed_when_it_cannot_be_read_again(site: Site) -> None:
    async with on_stage(feed(site)) as stage:
        await stage.press("I", "r")
        await stage.until(lambda: stage.shows("/feed: HTTP 404"))
        assert stage.shows("unread of 3")


async def test_in_an_entry_opened_from_its_feed_the_news_of_that_feed_can_be_asked_for(
    site: Site,
) -> None:
    article = feed(site)
    async with on_stage(article) as stage:
        await stage.press("]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("I")
        await stage.until(lambda: stage.shows("unread of 3"))
        assert stage.rows.row is not None
        assert stage.rows.row.key == site.url(f"/{TITLES[1][-3:]}")
        await stage.press("j", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        assert stage.shows("article 3/3")
        await stage.press("q")
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("q", "q")
        assert stage.state.article is article


async def test_an_entry_that_its_server_moves_is_found_again_in_the_news(site: Site) -> None:
    site.redirect(f"/{TITLES[1][-3:]}", site.put("/moved", story(TITLES[1], *prose("piers"))))
    async with on_stage(feed(site)) as stage:
        await stage.press("]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.location == site.url("/moved"))
        await stage.press("I")
        await stage.until(lambda: stage.shows("unread of 3"))
        assert stage.rows.row is not None
        assert stage.rows.row.key == site.url(f"/{TITLES[1][-3:]}")


async def test_from_a_page_that_an_entry_links_to_the_news_of_all_feeds_are_listed(
    site: Site,
) -> None:
    log = site.put("/log", story("The log of the pier", *prose("planks")))
    linked = f'Ida Moen wrote all of it down in <a href="{log}">a log</a> that she keeps there.'
    site.put(f"/{TITLES[1][-3:]}", story(TITLES[1], linked, *prose("piers")))
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await in_the_news(stage, TITLES[1])
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("]", "l", "enter")
        await stage.until(lambda: stage.state.article.title == "The log of the pier")
        await stage.press("I")
        await stage.until(lambda: stage.shows("unread of 3"))


def opml_of(site: Site, folder: Path) -> Path:
    """Write a file that lists two feeds."""
    outlines = "".join(
        f'<outline type="rss" text="{address[-4:]}" xmlUrl="{address}"/>'
        for address in two_feeds(site)
    )
    path = folder / "feeds.opml"
    path.write_text(f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>")
    return path


async def test_a_list_of_feeds_opened_later_shows_their_news_and_q_leads_back(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage() as stage:
        before = stage.state.article
        await stage.press("O", *str(opml_of(site, tmp_path)), "enter")
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("q")
        await stage.until(lambda: stage.shows("unread of 3"))
        assert stage.shows("q back")
        await stage.press("q")
        assert stage.state.article is before


async def test_an_article_has_no_entries_to_list() -> None:
    async with on_stage() as stage:
        await stage.press("I")
        assert stage.notice == "not a feed: there are no entries here"


async def type_name(stage: Stage, name: str) -> None:
    """Open a file or an address while other work goes on."""
    await stage.press("O", workers=False)
    stage.send_all(name, "enter")


async def test_esc_lists_what_is_read_of_the_feeds_when_one_of_them_is_slow(
    site: Site, tmp_path: Path
) -> None:
    first, second = two_feeds(site)
    slow = second.replace("127.0.0.1", "localhost")  # two servers, which are asked at a time
    site.held["/Hour"] = threading.Event()
    opml = tmp_path / "feeds.opml"
    outlines = "".join(
        f'<outline type="rss" text="{address[-4:]}" xmlUrl="{address}"/>'
        for address in (first, slow)
    )
    opml.write_text(f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>")
    async with on_stage() as stage:
        await type_name(stage, str(opml))
        told = "reading the feeds: 1 of 2   Esc lists what is there"
        await stage.until(lambda: stage.notice == told)
        await stage.press("escape")
        assert stage.shows("unread of 2")
        await stage.press("tab")
        assert any("Hour" in row and "not loaded in time" in row for row in stage.cells())
        site.held["/Hour"].set()
        await stage.press("r")
        await stage.until(lambda: stage.shows("unread of 3"))


async def test_what_is_read_of_the_feeds_is_not_listed_over_another_article(
    site: Site, tmp_path: Path
) -> None:
    site.held["/Hour"] = threading.Event()
    async with on_stage() as stage:
        await type_name(stage, str(opml_of(site, tmp_path)))
        await stage.until(lambda: stage.notice.startswith("reading the feeds: 1 of 2"))
        await type_name(stage, site.url(f"/{TITLES[0][-3:]}"))
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.settle()
        assert stage.screen is stage.reading


async def test_an_entry_that_its_server_moves_is_told_as_read_once_it_was_opened(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    site.redirect(f"/{TITLES[0][-3:]}", site.put("/moved", story(TITLES[0], *prose("eels"))))
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.location == site.url("/moved"))
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread"))
        await stage.press("I")
        assert stage.shows("News · 2 unread of 3")


async def test_from_an_entry_q_leads_back_to_the_news_as_they_were_filtered(site: Site) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("/", *"08:00", "enter", "j", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        await stage.until(lambda: stage.shows("News · 3 of 3"))
        assert stage.rows.words == "08:00"
        assert stage.rows.row is not None
        assert stage.rows.row.key == site.url(f"/{TITLES[0][-3:]}")
        await stage.press("q", "I")
        await stage.until(lambda: stage.shows("unread of 3"))  # asked for anew, all of them


async def test_marking_an_entry_goes_on_to_the_next(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "N")
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith(TITLES[1][-3:])
        stage.send_all("N", "N", "N")
        await stage.until(lambda: stage.notice == "already read")  # the last one, where it stays
        assert stage.shows("News · all 3 read")
        assert stage.rows.row.key.endswith(TITLES[2][-3:])


async def test_what_is_told_of_one_page_of_a_list_goes_when_the_other_is_shown(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(None, sources=two_feeds(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("N")
        assert "marked as read" in stage.notice
        await stage.press("tab")
        assert not stage.notice


async def test_of_too_many_entries_those_that_are_opened_are_marked(
    site: Site, keeping: Callable[[Context], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.session.read_entries.MAX_LOOKED_UP", 2)
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("]", "]", "]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread"))


async def test_a_list_with_more_keys_than_its_foot_has_room_for_names_the_one_for_help(
    site: Site,
) -> None:
    async with on_stage(feed(site), size=(80, 24)) as stage:
        await stage.press("I")
        assert stage.shows("? help  q close")
        await stage.press("?")
        assert stage.shows("In the list of feed entries")
        assert not stage.shows("? help  q close")  # it is help itself


async def test_markings_are_undone_one_after_the_other_also_after_an_entry_was_read(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "N", "N", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        await stage.until(lambda: stage.state.record is not None)
        await stage.press("q")
        await stage.until(lambda: stage.shows("News · all 3 read"))
        await stage.press("U")
        assert stage.shows("News · 1 unread of 3")
        await stage.press("U")
        assert stage.shows("News · 2 unread of 3")
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_reloaded_news_have_the_cursor_on_the_same_entry(site: Site) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("j")
        before = stage.rows.row
        assert before is not None
        site.requested.clear()
        await stage.press("r")
        await stage.until(lambda: len(site.requested) > 1 and stage.screen is not stage.reading)
        assert stage.rows.row is not None
        assert stage.rows.row.key == before.key == site.url(f"/{TITLES[0][-3:]}")


async def test_markings_are_undone_after_the_feeds_were_reloaded(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "A")
        await stage.until(lambda: stage.shows("News · all 3 read"))
        dated_feed(site, "/feed", (TITLES[0], NEW), (TITLES[1], NEW))
        await stage.press("r")
        await stage.until(lambda: stage.shows("News · all 2 read"))
        await stage.press("U")
        await stage.until(lambda: stage.shows("News · 2 unread of 2"))
        assert stage.notice == "3 entries unread again"


async def test_of_very_many_feeds_the_list_tells_how_many_are_left_out(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.session.entries.MAX_FEEDS", 1)
    async with on_stage(opml_of(site, tmp_path)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.shows("1 feed beyond the first 1 not read")
        assert stage.shows("unread of 2")


async def test_from_an_entry_the_next_unread_one_is_opened(
    site: Site, keeping: Callable[[Context], None]
) -> None:
    async with on_stage(feed(site), prepare=keeping) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "j", "N", "g", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.until(lambda: stage.state.record is not None)
        assert stage.shows("]u next unread")
        await stage.press("]", "u")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        assert stage.shows("article 3/3")
        await stage.until(lambda: stage.state.record is not None)
        await stage.press("]", "u")
        await stage.until(lambda: stage.notice == "you have read all of these")
        await stage.press("q")
        await stage.until(lambda: stage.shows("News · all 3 read"))
