"""Opening the articles that a page links to, such as the entries of a feed."""

from pathlib import Path

import pytest
from feed_pages import TITLES, feed, keeping
from loopback import Site
from stage import on_stage

from reader.parsing.registry import parse_article
from reader.session.entries import entries_of

pytestmark = pytest.mark.usefixtures("entry_pages")


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
        assert not stage.reading.walk.is_here
        await stage.press("g", "]", "]", "]", "]", "}", "enter")  # below the heading
        await stage.until(lambda: stage.state.article.title == TITLES[1])


async def test_q_returns_to_the_entry_of_the_feed_that_was_read_last(site: Site) -> None:
    async with on_stage(feed(site), size=(60, 10)) as stage:
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        await stage.press("q")
        assert stage.state.article.text[stage.state.cursor :].startswith(TITLES[2])
        assert stage.shows(TITLES[2])


async def test_q_returns_to_the_words_of_a_feed_that_its_entry_was_opened_from(site: Site) -> None:
    async with on_stage(feed(site), size=(60, 10)) as stage:
        await stage.press("]", "]", "]", "]", "}")
        place, left = stage.state.cursor, stage.cells()[:-2]
        assert not stage.state.article.text[place:].startswith(TITLES[1])
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        await stage.press("K")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("q")
        assert stage.state.cursor == place
        assert [row.split() for row in stage.cells()[:-2]] == [row.split() for row in left]


async def test_where_nothing_is_left_to_scroll_in_a_feed_the_keys_between_entries_are_named(
    site: Site,
) -> None:
    async with on_stage(feed(site), size=(120, 40)) as stage:
        await stage.press("j")
        assert stage.notice == "the end: ]] and [[ go from entry to entry"
        await stage.press("]", "]")
        assert stage.state.article.text[stage.state.cursor :].startswith(TITLES[0])


async def test_read_entries_of_a_feed_are_counted_and_skipped(site: Site) -> None:
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


async def test_a_feed_that_was_read_has_no_unread_entries(site: Site) -> None:
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


async def test_on_the_only_unread_entry_it_is_said_that_there_is_no_other(site: Site) -> None:
    async with on_stage(feed(site)) as stage:
        for title in TITLES[:2]:
            await stage.press("enter")
            await stage.until(lambda wanted=title: stage.state.article.title == wanted)  # type: ignore[misc]
            await stage.until(lambda: stage.state.record is not None)
            await stage.press("q", "]", "u")
        assert stage.shows("1 unread")
        await stage.press("]", "u")
        assert stage.notice == "no other unread entry"


async def test_an_article_without_entries_has_none_that_are_unread() -> None:
    async with on_stage() as stage:
        await stage.press("]", "u")
        assert stage.notice == "no entries with a link here: this is not a feed, or it has none"
        assert not stage.shows("unread")


async def test_a_feed_with_quotes_hints_at_reading_entries_and_a_click_opens_one(
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


async def test_enter_on_a_link_in_the_text_opens_that_page_alone(site: Site) -> None:
    page = f"# Links\n\nSee [the pier]({site.url('/hut')}) and more.\n"
    article = parse_article(page.encode(), media_type="text/markdown", location="links.md")
    assert entries_of(article) == ()
    async with on_stage(article) as stage:
        await stage.press("]", "l", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        assert not stage.reading.walk.is_here
        await stage.press("(")
        assert stage.state.article is article


async def test_enter_follows_a_footnote_before_a_heading_that_is_a_link() -> None:
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


async def test_an_entry_whose_page_is_missing_is_shown_with_the_text_of_its_feed(
    site: Site,
) -> None:
    site.fail(f"/{TITLES[0][-3:]}", 410)
    async with on_stage(feed(site)) as stage:
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        assert stage.state.article.text.endswith("More about it.")
        assert "HTTP 410" in stage.notice
        assert stage.notice.endswith("this is the text from its feed")
        assert stage.shows("article 1/3")


async def test_the_entries_of_a_feed_without_links_are_listed() -> None:
    body = "<rss><channel><title>Pier</title><item><title>Shut</title></item></channel></rss>"
    async with on_stage(parse_article(body.encode(), location="pier.xml")) as stage:
        await stage.press("I")
        assert stage.shows("News · 1 unread of 1")


async def test_an_article_has_no_entries_to_list() -> None:
    async with on_stage() as stage:
        await stage.press("I")
        assert stage.notice == "no entries with a link here: this is not a feed, or it has none"


async def test_from_an_entry_the_next_unread_one_is_opened(site: Site, tmp_path: Path) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
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


async def test_a_recording_without_a_page_is_read_with_the_text_of_its_feed(site: Site) -> None:
    items = "".join(
        f"<item><title>{title}</title><description>All about eels.</description>"
        f'<enclosure url="{address}" type="audio/mpeg"/></item>'
        for title in ("one", "two")
        for address in [site.put(f"/{title}", "...", media_type="audio/mpeg")]
    )
    talk = f"<rss><channel><title>Tide Talk</title>{items}</channel></rss>"
    async with on_stage(parse_article(talk.encode(), location=site.url("/talk"))) as stage:
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == "one")
        assert stage.state.article.text.endswith(f"{site.url('/one')}\n\nAll about eels.")
        assert stage.notice.endswith("this is the text from its feed")
