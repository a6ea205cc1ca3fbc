"""Screens of any size: every row is exactly as wide as the screen, and keys work."""

import pytest
from everything_shown import EVERYTHING, all_keys
from stage import HARBOUR, on_stage

from reader.model.article import Article

SIZES = [(1, 1), (1, 60), (200, 1), (3, 8), (12, 6), (40, 15), (80, 24)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_at_any_size_keys_work_and_rows_have_the_width_of_the_screen(
    size: tuple[int, int],
) -> None:
    async with on_stage(EVERYTHING, size=size) as stage:
        stage.cells()
        await all_keys(stage)
        assert not stage.bells


async def test_a_very_large_terminal_is_no_trouble() -> None:
    async with on_stage(HARBOUR, size=(500, 200)) as stage:
        for key in ("n", "G", "v", "w", "escape", '"', "j", "enter", "t", "z", "o"):
            await stage.press(key)
            stage.cells()


@pytest.mark.parametrize("size", [(1, 1), (30, 3), (80, 24)], ids=str)
async def test_the_first_screen_fits_any_size(size: tuple[int, int]) -> None:
    async with on_stage(None, size=size) as stage:
        for key in ("j", "G", "/", "e", "enter", "escape", "?", "q", "g", "enter", "q"):
            stage.cells()
            await stage.press(key)


async def test_where_one_row_fits_it_is_that_of_the_cursor() -> None:
    async with on_stage(None, size=(40, 5)) as stage:
        await stage.press("j", "k")
        assert stage.rows.row is not None
        assert stage.shows(stage.rows.row.text.strip()[:8])


@pytest.mark.parametrize("size", [(40, 3), (12, 5), (30, 7), (80, 24)], ids=str)
async def test_a_note_is_seen_while_it_is_written(size: tuple[int, int]) -> None:
    async with on_stage(HARBOUR, size=size) as stage:
        await stage.press("n", "a", write="why?")
        assert stage.shows("why?")
        await stage.resize(size[0], 4)
        assert stage.shows("why?")


async def test_an_article_without_text_has_a_screen_too() -> None:
    async with on_stage(Article("", "", ())) as stage:
        await all_keys(stage)


async def test_the_palette_works_at_any_size() -> None:
    async with on_stage() as stage:
        for size in ((1, 1), (5, 24), (6, 3), (80, 1), (80, 3), (120, 40)):
            await stage.resize(*size)
            await stage.press("ctrl+p", "d", "pagedown", "pageup", "down", "end")
            await stage.resize(5, 1)
            await stage.press("pagedown", "pageup")
            await stage.resize(80, 24)
            await stage.press("pageup", "escape")
            assert stage.screen is stage.reading, size
