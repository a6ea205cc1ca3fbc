"""Lists of feeds (OPML), whose entries are listed together."""

import threading
from pathlib import Path

import pytest
from feed_pages import TITLES, opml_of, two_feeds
from loopback import Site
from stage import Stage, article_at, on_stage

from reader.parsing.registry import parse_article

pytestmark = pytest.mark.usefixtures("entry_pages")


async def test_feeds_in_a_list_of_feeds_are_never_marked_as_read(site: Site) -> None:
    outlines = "".join(
        f'<outline type="rss" text="{title}" xmlUrl="{site.url(f"/{title[-3:]}")}"/>'
        for title in TITLES
    )
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    article = parse_article(body.encode(), location="feeds.opml")
    async with on_stage(article) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("escape", "h", "l")  # the keys clear the notice
        assert stage.shows("enter read this  ]] next entry")
        assert not stage.shows("unread")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        assert not stage.shows("read  ")


async def test_q_in_the_entries_of_a_list_of_feeds_quits_on_the_first_screen(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(article_at(opml_of(site, tmp_path))) as stage:
        await stage.until(lambda: stage.shows("q quit"))
        await stage.press("?")
        assert stage.shows("Quit; Esc shows the list of feeds itself.")
        await stage.press("q", "/", *"none", "enter", "q")  # also when no entry is listed
        assert stage.app.return_value == 0


async def test_a_list_of_feeds_lists_their_entries_and_says_which_cannot_be_read(
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
        assert stage.shows("3 unread of 3   1 feed failed")  # a long list hides the notice
        await stage.press("escape")
        assert stage.notice == "1 feed could not be read: Tab tells which"
        await stage.press("I", "tab")
        assert stage.shows("Feeds · 3")
        assert any("gone" in row and "HTTP 404" in row for row in stage.cells())
        assert any("The Post" in row and "2 unread of 2" in row for row in stage.cells())


async def test_a_feed_chosen_in_the_list_leads_back_to_it_also_if_it_cannot_be_read(
    site: Site,
) -> None:
    outlines = "".join(
        f'<outline type="rss" text="{address[-4:]}" xmlUrl="{address}"/>'
        for address in (*two_feeds(site), site.url("/gone"))
    )
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    async with on_stage(parse_article(body.encode(), location="feeds.opml")) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("tab", "j", "j", "enter")
        await stage.until(lambda: stage.shows("gone: HTTP 404"))
        assert stage.screen is not stage.reading
        assert stage.rows.cursor == 2
        await stage.press("k", "enter")
        await stage.until(lambda: stage.state.article.title == "The Hour")
        await stage.press("q")
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.rows.cursor == 1


async def test_a_feed_whose_entries_were_listed_meanwhile_leads_back_to_the_list_of_feeds(
    site: Site,
) -> None:
    addresses = two_feeds(site)
    outlines = "".join(f'<outline type="rss" text="x" xmlUrl="{each}"/>' for each in addresses)
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    async with on_stage(parse_article(body.encode(), location="feeds.opml")) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("tab", "j", "enter")
        await stage.until(lambda: stage.state.article.title == "The Hour")
        feed = stage.state.article
        await stage.press("I", "enter")
        await stage.until(lambda: stage.state.article is not feed)
        await stage.press("q", "q")  # back to the entries of this feed, and out of them
        await stage.until(lambda: stage.state.article.title == "The Hour")
        await stage.press("q")
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.rows.row is not None
        assert stage.rows.row.key == addresses[1]


async def test_what_is_no_feed_in_a_list_of_feeds_is_named_as_there_and_counted_as_not_read(
    site: Site,
) -> None:
    bare = site.put("/bare", "<title>Sign in</title><p>Nothing on this page here is a feed.</p>")
    channel = f"<title>Quiet Post</title><link>{site.url('/')}</link>"
    quiet = site.put("/quiet", f"<rss><channel>{channel}</channel></rss>")
    outlines = "".join(
        f'<outline type="rss" text="{name}" xmlUrl="{address}"/>'
        for name, address in (
            *(("Lamp news", bare), ("Quiet", quiet)),
            ("Other", two_feeds(site)[0]),
        )
    )
    body = f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>"
    async with on_stage(parse_article(body.encode(), location="feeds.opml")) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.shows("2 unread of 2   1 feed failed")
        await stage.press("tab")
        assert stage.shows("Lamp news   has no entries: this is not a feed")
        assert any("Quiet Post" in row and "no entries" in row for row in stage.cells())


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


async def type_name(stage: Stage, name: str) -> None:
    """Open a file or an address while other work goes on."""
    await stage.press("O", workers=False)
    stage.send_all(name, "enter")


async def test_esc_lists_the_entries_read_so_far_when_a_feed_is_slow(
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


async def test_the_list_does_not_open_over_another_article_opened_meanwhile(
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


async def test_a_list_with_too_many_feeds_says_how_many_are_left_out(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.session.entries.MAX_FEEDS", 1)
    async with on_stage(opml_of(site, tmp_path)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.shows("1 feed beyond the first 1 not read")
        assert stage.shows("unread of 2")
