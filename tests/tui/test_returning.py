"""Going back to previous articles."""

from pathlib import Path

import pytest
from stage import ARTICLES, HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.tui.screens.articles.folder import FolderScreen
from reader.tui.screens.articles.library import LibraryScreen

BRIDGE = ARTICLES / "bridge-keeper.txt"


async def test_q_goes_back_to_the_article_that_another_one_was_opened_from() -> None:
    async with on_stage() as stage:
        assert stage.shows("q quit")
        await stage.press("n", "n", "H")
        place, back = stage.state.cursor, stage.state.article.title
        row = stage.find_in_article("containers with the same pencil")
        await stage.run(f"article.open {BRIDGE}")
        assert "bridge-keeper" in stage.state.article.location
        await stage.run(f"article.open {ARTICLES / 'ice-road.md'}")
        await stage.press("q")
        assert "bridge-keeper" in stage.state.article.location
        assert stage.shows("q back")
        await stage.press("q")
        assert stage.shows("q quit")
        assert stage.state.article.title == back
        assert stage.state.cursor == place
        assert stage.find_in_article("containers with the same pencil") == row
        assert stage.app.title == back
        assert len(stage.state.annotations) == 1
        assert stage.app.is_running


async def test_q_returns_from_a_note_in_this_article_to_the_screen_as_it_was_left() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("G", "m", "b", "g", "n", "n", "d")
        left = stage.cells()[:-1]
        await stage.press("M", "enter")
        assert stage.shows("100 %")
        await stage.press("q", "q")
        assert stage.cells()[:-1] == left


async def test_the_way_back_goes_on_beyond_the_article() -> None:
    async with on_stage() as stage:
        await stage.press("(")
        assert stage.notice == "no jump to go back from"
        await stage.run(f"article.open {BRIDGE}")
        await stage.press("G", "(")
        assert "bridge-keeper" in stage.state.article.location
        await stage.press("(")
        assert stage.state.article.location == str(HARBOUR)
        await stage.press("(")
        assert stage.notice == "no jump to go back from"


async def test_among_several_articles_one_comes_back_to_the_right_one() -> None:
    sources = [str(HARBOUR), str(ARTICLES / "ice-road.md")]
    async with on_stage(HARBOUR, sources=sources) as stage:
        await stage.press("J")
        await stage.run(f"article.open {BRIDGE}")
        assert not stage.shows("article 2/2")
        await stage.press("q")
        assert stage.shows("article 2/2")
        await stage.press("K")
        assert stage.state.article.location == str(HARBOUR)


async def test_an_article_that_cannot_be_read_is_none_to_come_back_from(tmp_path: Path) -> None:
    async with on_stage(None, files=[HARBOUR]) as stage:
        await stage.press("enter")
        await stage.run(f"article.open {tmp_path / 'missing.txt'}")
        assert "no such file" in stage.notice
        await stage.press("q")
        assert stage.shows("1 article")


async def test_q_comes_back_to_the_articles_that_a_search_has_found() -> None:
    async with on_stage() as stage:
        await stage.press("S", write="the")
        await stage.press("enter", "G")
        row = stage.rows.row
        assert row is not None
        await stage.press("enter")
        assert stage.state.article.location == row.key
        await stage.press("q")
        assert stage.rows.row is not None
        assert (stage.rows.row.key, stage.rows.row.goal) == (row.key, row.goal)
        await stage.press("q")
        assert stage.state.article.location == str(HARBOUR)
        assert stage.shows("q quit")


async def test_the_list_of_a_folder_is_at_the_article_that_was_read_last() -> None:
    files = [BRIDGE, HARBOUR, ARTICLES / "ice-road.md"]
    async with on_stage(None, files=files) as stage:
        await stage.press("enter", "J", "J", "q")
        assert stage.rows.row is not None
        assert stage.rows.row.key == str(files[2])


async def test_the_list_of_a_folder_named_by_a_relative_path_is_at_what_was_read_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ARTICLES)
    files = [Path(name) for name in ("bridge-keeper.txt", "harbour-talks.txt", "ice-road.md")]
    async with on_stage(None, files=files) as stage:
        await stage.press("enter", "J", "J", "K", "q")
        assert stage.rows.row is not None
        assert stage.rows.row.key == "harbour-talks.txt"


async def test_what_was_read_leads_the_library_and_is_where_one_comes_back_to() -> None:
    library = TemporaryLibrary()
    for path in (BRIDGE, HARBOUR, ARTICLES / "ice-road.md"):
        library.register(article_at(path))
    async with on_stage(None, library=library) as stage:
        await stage.press("G", "k", "k")
        here = stage.rows.row
        assert here is not None
        await stage.press("enter", "q")
        assert stage.rows.row is not None
        assert stage.rows.row.key == here.key


async def test_esc_closes_the_list_of_articles_over_an_article_as_every_other_list() -> None:
    async with on_stage() as stage:
        await stage.press("S", "escape")
        assert stage.shows("Sample articles")
        await stage.press("escape")
        assert stage.reading.is_current
    async with on_stage(None) as stage:
        await stage.press("escape")
        assert stage.app.is_running


async def test_an_article_that_could_not_be_read_is_passed_and_not_taken_for_this_one(
    tmp_path: Path,
) -> None:
    sources = [str(HARBOUR), str(tmp_path / "gone.txt"), str(ARTICLES / "ice-road.md")]
    async with on_stage(HARBOUR, sources=sources) as stage:
        await stage.press("J")
        assert "no such file" in stage.notice
        await stage.press("K")
        assert stage.notice.startswith("no more articles")
        await stage.run(f"article.open {ARTICLES / 'bridge-keeper.txt'}")
        await stage.press("q")
        assert stage.shows("article 1/3")
        await stage.press("J", "J")
        assert stage.shows("article 3/3")


@pytest.mark.parametrize("keys", [(), ("M",)])
async def test_s_searches_everything_from_a_folder_and_from_the_notes_and_q_leads_back(
    keys: tuple[str, ...],
) -> None:
    files = [BRIDGE, ARTICLES / "ice-road.md"]
    async with on_stage(None, files=files) as stage:
        await stage.press(*keys, "S")
        await stage.write("dock talks")  # words of an article that is not in this folder
        await stage.press("enter")
        await stage.until(lambda: "Saltrey dock talks" in stage.state.article.title)
        await stage.press("q")
        assert isinstance(stage.screen, LibraryScreen)
        await stage.press("q")
        assert isinstance(stage.screen, FolderScreen)


async def test_the_key_opposite_to_the_one_that_opens_a_row_closes_every_list() -> None:
    async with on_stage() as stage:
        for key in ("h", "left"):
            for opens in ('"', "A", "M", "S", "=", *(("?",) if key == "left" else ())):
                await stage.press(opens, *(["escape"] if opens == "S" else []))
                assert stage.screen is not stage.reading, opens
                await stage.press(key)
                assert stage.screen is stage.reading, opens


async def test_the_first_screen_is_no_list_to_close_in_passing() -> None:
    async with on_stage(None) as stage:
        await stage.press("h", "left")
        assert isinstance(stage.screen, LibraryScreen)
        assert stage.app.is_running
