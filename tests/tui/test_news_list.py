"""The list of the entries of several feeds."""

import re
import threading
from pathlib import Path

import pytest
from feed_pages import NEW, NEWEST, TITLES, dated_feed, feed, keeping, two_feeds
from loopback import Site, prose, story
from specimens import words_at
from stage import Stage, on_stage
from textual.widget import Widget
from textual.widgets import Input, TextArea

from reader.model.settings import Settings
from reader.parsing.feeds.feed_article import parse_feed
from reader.tui.views.ink import ink as inks

pytestmark = pytest.mark.usefixtures("entry_pages")


async def test_the_entries_of_all_given_feeds_are_listed_newest_first(site: Site) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.shows("unread of 3")
        assert stage.shows("The Hour  08:00")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[0])


@pytest.mark.parametrize("keys", [["q"], [":", "q", "enter"]])
async def test_q_quits_from_the_entries_of_several_feeds_and_esc_shows_the_first_feed(
    site: Site, keys: list[str]
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.shows("unread of 3") and stage.shows("q quit"))
        await stage.press("?")
        assert stage.shows("Quit; Esc shows the first feed itself.")
        await stage.press("q", "escape")
        assert stage.screen is stage.reading
        await stage.press("I")
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press(*keys)
        await stage.until(lambda: not stage.app.is_running)
        assert stage.app.return_value == 0


@pytest.mark.parametrize("in_file", [True, False])
async def test_an_entry_without_a_link_is_opened_in_its_feed_and_read_then(
    site: Site, tmp_path: Path, *, in_file: bool
) -> None:
    items = "".join(
        f"<item><title>Ferry {name}</title><pubDate>{NEWEST} {hour}:00:00 -0000</pubDate>"
        f"<description>The ferry of {hour} is {name}.</description></item>"
        for name, hour in (("late", "11"), ("lost", "10"))
    )
    body = f'<rss version="2.0"><channel><title>The Pier</title>{items}</channel></rss>'
    (tmp_path / "pier.xml").write_text(body)
    pier = str(tmp_path / "pier.xml")
    if not in_file:
        pier = site.put("/pier.xml", body, media_type="application/rss+xml")
    sources = [pier, two_feeds(site)[0]]
    async with on_stage(None, sources=sources, prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("4 unread of 4"))
        await stage.press("j", "o")
        assert stage.notice == "this entry has no page: Enter reads it in its feed"
        await stage.press("enter")
        await stage.until(lambda: stage.screen is stage.reading)
        assert stage.state.article.location == pier
        assert words_at(stage.state, 2) == "Ferry lost"
        await stage.press("K")
        await stage.until(lambda: words_at(stage.state, 2) == "Ferry late")
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread of 4"))
        assert stage.rows.row is not None
        assert "Ferry late" in stage.rows.row.text


async def test_an_entry_without_a_link_is_read_in_a_feed_that_cannot_be_loaded_again() -> None:
    item = "<item><title>Ferry {0}</title><description>The ferry is {0}.</description></item>"
    items = item.format("late") + item.format("lost")
    body = f'<rss version="2.0"><channel><title>The Pier</title>{items}</channel></rss>'
    async with on_stage(parse_feed(body.encode(), location="-")) as stage:
        await stage.press("I")
        await stage.until(lambda: stage.shows("2 unread of 2"))
        await stage.press("j", "enter")
        await stage.until(lambda: stage.screen is stage.reading)
        assert words_at(stage.state, 2) == "Ferry lost"
        assert stage.shows("article 2/2")
        await stage.press("q")
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("escape")
        assert stage.screen is stage.reading
        assert not stage.shows("article 2/2")


async def test_the_news_are_listed_when_the_first_feed_cannot_be_read(site: Site) -> None:
    sources = [site.url("/gone"), *two_feeds(site)]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab")
        assert any("gone" in row and "HTTP 404" in row for row in stage.cells())


async def test_in_a_narrow_terminal_the_heading_shows_the_page_of_the_list_one_is_at(
    site: Site,
) -> None:
    sources = [site.url("/gone"), *two_feeds(site)]
    async with on_stage(None, sources=sources, size=(36, 15)) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        (head,) = (row for row in stage.cells() if "unread of 3" in row)
        assert head.count("…") == 1
        await stage.press("tab")
        assert stage.shows("News  Feeds · 3")


async def test_no_list_is_opened_at_start_if_a_source_is_not_a_feed(site: Site) -> None:
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


async def test_q_returns_from_an_entry_to_the_list_where_it_is_dimmed(site: Site) -> None:
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


async def test_q_returns_to_the_list_while_an_entry_is_still_loading(site: Site) -> None:
    held = site.held[f"/{TITLES[1][-3:]}"] = threading.Event()
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("/", *TITLES[1].split()[1], "enter", workers=False)
        assert stage.reading.is_loading
        await stage.press("q", workers=False)
        await stage.until(lambda: stage.screen is not stage.reading)
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith(TITLES[1][-3:])
        held.set()


async def test_the_list_opened_from_an_entry_is_in_the_history_only_once(site: Site) -> None:
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


async def test_the_page_of_an_entry_opens_in_the_browser_over_the_list(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "reader.tui.terminal.programs.open_in_browser", lambda address, *_: opened.append(address)
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


async def test_n_goes_to_the_next_entry_of_the_news_that_is_unread(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.until(lambda: stage.shows("all entries  ]u next unread  / search"))
        await stage.press("n")
        unread = "]u goes to the next unread entry"
        assert stage.notice == f"no quotes in this article: {unread}"
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
        assert stage.notice == "n does nothing here: j down, ? lists the keys"
        await stage.press("N")
        assert stage.shows("3 unread of 3")
        await stage.press("escape", "I")
        assert stage.shows("gm mark read  * all read")
        assert not stage.shows("next unread  /")


async def test_a_key_of_the_news_says_where_it_works_in_the_list_of_feeds(site: Site) -> None:
    first, second = two_feeds(site)
    async with on_stage(None, sources=[first, second]) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("tab", "o")
        assert stage.notice == "only in the other list: Tab shows it"
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_n_finds_a_feed_whose_only_unread_entry_is_in_another_one_too(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(None, sources=two_feeds(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("unread of 3"))
        await stage.press("N")
        await stage.until(lambda: stage.shows("2 unread of 3"))
        await stage.press("tab")
        assert stage.shows("1 unread of 2")
        await stage.press("n")
        assert stage.rows.cursor == 1


async def test_a_single_feed_lists_its_entries_without_its_name_and_r_reloads_it(
    site: Site,
) -> None:
    async with on_stage(feed(site)) as stage:
        await stage.press("I")
        assert stage.shows("unread of 3")
        assert not any("The Post" in row for row in stage.cells() if TITLES[0] in row[40:])
        dated_feed(site, "/feed", (TITLES[0], NEW))
        await stage.press("r")
        await stage.until(lambda: stage.shows("News · 1"))


async def test_the_entries_of_a_feed_stay_listed_when_reloading_it_fails(site: Site) -> None:
    async with on_stage(feed(site)) as stage:
        await stage.press("I", "r")
        await stage.until(lambda: stage.shows("/feed: HTTP 404"))
        assert stage.shows("unread of 3")


async def test_capital_i_in_an_entry_lists_the_entries_of_its_feed(site: Site) -> None:
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


async def test_esc_while_the_feeds_of_an_entry_are_read_again_opens_their_list_once(
    site: Site,
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await in_the_news(stage, TITLES[1])
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        site.held["/Hour"] = threading.Event()
        await stage.press("I")
        await stage.press("r", "escape", workers=False)
        site.held["/Hour"].set()
        await stage.settle()
        assert stage.screen is not stage.reading
        await stage.press("q")
        assert stage.screen is stage.reading


async def test_a_redirected_entry_is_found_again_in_the_list(site: Site) -> None:
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


async def test_a_redirected_entry_is_marked_as_read_once_opened(site: Site, tmp_path: Path) -> None:
    site.redirect(f"/{TITLES[0][-3:]}", site.put("/moved", story(TITLES[0], *prose("eels"))))
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.location == site.url("/moved"))
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread"))
        await stage.press("I")
        assert stage.shows("News · 2 unread of 3")


async def test_q_returns_from_an_entry_to_the_list_with_its_filter(site: Site) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("/", *"the", "enter", "j", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        await stage.press("q")
        await stage.until(lambda: stage.shows("News · 3 of 3"))
        assert stage.rows.words == "the"
        assert stage.rows.row is not None
        assert stage.rows.row.key == site.url(f"/{TITLES[0][-3:]}")
        await stage.press("escape", "escape", "I")
        await stage.until(lambda: stage.shows("unread of 3"))  # asked for anew, all of them


async def test_a_notice_on_one_page_of_a_list_is_cleared_on_the_other(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(None, sources=two_feeds(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("N")
        assert "marked as read" in stage.notice
        await stage.press("tab")
        assert not stage.notice


async def test_a_list_with_more_keys_than_fit_shows_the_help_key(site: Site) -> None:
    async with on_stage(feed(site), size=(80, 24)) as stage:
        await stage.press("I")
        assert stage.shows("? help  q close")
        await stage.press("?")
        assert stage.shows("In the list of feed entries")
        assert not stage.shows("? help  q close")  # it is help itself


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


@pytest.mark.parametrize(
    ("open_it", "field", "close_it"),
    [("a", TextArea, ["escape", "n"]), ("/", Input, ["escape"])],
)
async def test_entries_that_arrive_while_something_is_typed_are_not_listed_over_it(
    site: Site, open_it: str, field: type[Widget], close_it: list[str]
) -> None:
    async with on_stage(None, sources=two_feeds(site)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        held = site.held["/Hour"] = threading.Event()
        await stage.press("r", open_it, *"boat", workers=False)
        held.set()
        await stage.until(lambda: "the feeds are loaded" in stage.reading.notice)
        assert isinstance(stage.screen.focused, field)
        await stage.press(*close_it)
        assert stage.notice == "the feeds are loaded: I lists their entries"
        await stage.press("I")
        assert stage.shows("unread of 3")
