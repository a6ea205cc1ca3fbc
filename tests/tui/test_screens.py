"""Whole screens as plain text, to be read by a person when they change.

``pytest tests/tui/test_screens.py --update-golden`` writes them anew.
"""

import gc
from collections.abc import Sequence

import pytest
from conftest import Golden
from stage import ARTICLES, HARBOUR, on_stage
from textual._styles_cache import StylesCache

from reader.model.settings import Settings

ICE_ROAD = ARTICLES / "ice-road.md"
SCREENS = {
    "article-120x40": (HARBOUR, (120, 40), ["n", "n", "n"]),
    "article-80x24": (HARBOUR, (80, 24), ["n", "n", "n"]),
    "article-40x15": (HARBOUR, (40, 15), ["n", "n", "n"]),
    "table-80x24": (ICE_ROAD, (80, 24), ["]", "]", "]", "]", "j", "j", "j", "j"]),
    "quotes-100x24": (HARBOUR, (100, 24), ["n", '"']),
    "note-80x24": (HARBOUR, (80, 24), ["n", "a", *"ask her", "ctrl+s", "H", "m", "m"]),
    "help-80x24": (HARBOUR, (80, 24), ["?"]),
    "outline-over-60x20": (HARBOUR, (60, 20), ["n", "t"]),
    "todai-60x14": (ARTICLES / "todai.txt", (60, 14), ["n"]),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_is_the_one_that_was_looked_at(name: str, golden: Golden) -> None:
    path, size, keys = SCREENS[name]
    async with on_stage(path, size=size) as stage:
        await stage.press(*keys)
        golden(f"{name}.txt", stage.text())


async def test_the_ascii_screen_is_the_one_that_was_looked_at(golden: Golden) -> None:
    keys: Sequence[str] = ["n", "n", "H"]
    async with on_stage(HARBOUR, size=(110, 24), settings=Settings(ascii=True)) as stage:
        await stage.press(*keys)
        golden("ascii-110x24.txt", stage.text())


async def test_a_picture_of_the_screen_keeps_its_spaces() -> None:
    async with on_stage() as stage:
        picture = stage.app.export_screenshot()
    assert picture.startswith("<svg ")
    assert 'xml:space="preserve"' in picture.partition(">")[0]


async def test_closed_lists_and_prompts_do_not_keep_what_they_have_drawn() -> None:
    def kept() -> int:
        gc.collect()
        return sum(isinstance(each, StylesCache) for each in gc.get_objects())

    keys = ["?", "escape", ":", "escape"]
    gc.freeze()  # what other tests have left is not looked through
    async with on_stage() as stage:
        await stage.press(*keys * 2)
        before = kept()
        await stage.press(*keys * 8)
        assert kept() - before < 8  # what handles messages keeps the last one and its sender
