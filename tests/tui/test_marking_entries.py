"""Marking entries as read in the list of news, and undoing that."""

from pathlib import Path

import pytest
from feed_pages import NEW, TITLES, dated_feed, feed, keeping, two_feeds
from loopback import Site
from stage import on_stage

from reader.library.files.marked_entries import MarkedEntries

pytestmark = pytest.mark.usefixtures("entry_pages")


async def test_entries_are_marked_as_read_without_being_opened_and_stay_so(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "N")
        await stage.until(lambda: stage.notice == "1 entry marked as read: U undoes it")
        assert stage.shows("News · 2 unread of 3")
        await stage.press("A")
        await stage.until(lambda: stage.notice == "2 entries marked as read: U undoes it")
        assert stage.shows("News · all 3 read")
        await stage.press("U")
        await stage.until(lambda: stage.notice == "2 entries unread again")
        shown = [site.url(f"/{title[-3:]}") for title in TITLES]
        assert not MarkedEntries(tmp_path).among(shown, unread=True)
        await stage.press("q")
        assert stage.shows("2 unread")
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("2 unread"))


async def test_only_the_entries_that_a_filter_shows_are_marked_together(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "/", *"the", "enter", "A")
        await stage.until(lambda: stage.notice == "2 entries marked as read: U undoes it")
        assert stage.shows("News · 2 of 3")
        await stage.press("escape", "q")
        assert stage.shows("1 unread")


async def test_all_entries_of_one_feed_of_several_are_marked_as_read(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(None, sources=two_feeds(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.screen is not stage.reading)
        await stage.press("tab", "j", "A")
        await stage.until(lambda: stage.shows("2 entries marked as read"))
        assert any("The Hour" in row and "all read" in row for row in stage.cells())
        assert any("The Post" in row and "1 unread of 2" in row for row in stage.cells())
        await stage.press("A")
        await stage.until(lambda: stage.notice == "already read")


async def test_marks_that_cannot_be_kept_leave_entries_unread(site: Site, tmp_path: Path) -> None:
    (tmp_path / "marked-entries").mkdir()
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "A")
        await stage.until(lambda: str(tmp_path) in stage.notice)
        await stage.press("q")
        assert stage.shows("3 unread")


async def test_marking_an_entry_goes_on_to_the_next(site: Site, tmp_path: Path) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "N")
        assert stage.rows.row is not None
        assert stage.rows.row.key.endswith(TITLES[1][-3:])
        stage.send_all("N", "N", "N")
        await stage.until(lambda: stage.notice == "already read: x marks it as unread")  # it stays
        assert stage.shows("News · all 3 read")
        assert stage.rows.row.key.endswith(TITLES[2][-3:])


async def test_in_a_very_long_list_opened_entries_are_marked_explicitly(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.session.read_entries.MAX_LOOKED_UP", 2)
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("]", "]", "]", "]", "]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[2])
        await stage.press("q")
        await stage.until(lambda: stage.shows("2 unread"))


async def test_markings_are_undone_one_after_the_other_also_after_an_entry_was_read(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
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


async def test_an_entry_that_was_opened_is_unread_again_until_it_is_opened_again(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I")
        for _ in range(2):
            await stage.press("enter")
            await stage.until(lambda: stage.state.record is not None)
            await stage.press("q")
            await stage.until(lambda: stage.shows("News · 2 unread of 3"))
            await stage.press("x")
            await stage.until(lambda: stage.notice == "1 entry marked as unread: U undoes it")
            assert stage.shows("News · 3 unread of 3")
        await stage.press("x")
        assert stage.notice == "already unread"
        await stage.press("U")
        await stage.until(lambda: stage.notice == "1 entry read again")
        assert stage.shows("News · 2 unread of 3")


async def test_markings_are_undone_after_the_feeds_were_reloaded(
    site: Site, tmp_path: Path
) -> None:
    async with on_stage(feed(site), prepare=keeping(tmp_path)) as stage:
        await stage.until(lambda: stage.shows("3 unread"))
        await stage.press("I", "A")
        await stage.until(lambda: stage.shows("News · all 3 read"))
        dated_feed(site, "/feed", (TITLES[0], NEW), (TITLES[1], NEW))
        await stage.press("r")
        await stage.until(lambda: stage.shows("News · all 2 read"))
        await stage.press("U")
        await stage.until(lambda: stage.shows("News · 2 unread of 2"))
        assert stage.notice == "3 entries unread again"
