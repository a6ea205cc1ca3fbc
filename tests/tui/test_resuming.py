"""An article stands where it was left from the first frame on; the library has the last word."""

from pathlib import Path

import pytest
from memory_library import MemoryLibrary
from stage import HARBOUR, article_at, on_stage

from reader.cli.beginning import Beginning
from reader.model.annotation import Target
from reader.model.settings import Settings
from reader.tui.library_thread import LibraryThread
from reader.tui.start import FirstArticle

ARTICLE = article_at(HARBOUR)
LEFT, ELSEWHERE = ARTICLE.text.index("\n\n", 900) + 2, ARTICLE.text.index("\n\n", 1700) + 2
SMALL = (80, 16)


def left_at(at: int) -> MemoryLibrary:
    """Return a library that knows where the article was left."""
    library = MemoryLibrary()
    words = ARTICLE.text[at : at + 60]
    library.save_position(library.register(ARTICLE).key, Target(at, at + 60, words, "", ""), 0.3)
    return library


async def test_what_was_begun_where_it_was_left_stays_there() -> None:
    async with on_stage(size=SMALL, library=left_at(LEFT), at=LEFT) as stage:
        assert stage.state.cursor == LEFT
        assert stage.reading.pane.visible_text()[0] == LEFT
        assert "back where you stopped" in stage.notice


async def test_where_the_library_has_it_elsewhere_one_goes_there() -> None:
    async with on_stage(size=SMALL, library=left_at(ELSEWHERE), at=LEFT) as stage:
        assert stage.state.cursor == ELSEWHERE
        assert stage.reading.pane.visible_text()[0] == ELSEWHERE


async def test_where_the_library_knows_nothing_one_stays() -> None:
    async with on_stage(size=SMALL, at=LEFT) as stage:
        assert stage.reading.pane.visible_text()[0] == LEFT
        await stage.press("g", "g")
        assert stage.reading.pane.visible_text()[0] == 0


@pytest.mark.parametrize("at", [-1, 0])
async def test_what_is_not_sure_begins_at_the_top(at: int) -> None:
    async with on_stage(size=SMALL, at=at) as stage:
        assert stage.reading.pane.visible_text()[0] == 0


async def test_the_place_that_was_left_is_found_before_the_library_is_opened(
    tmp_path: Path,
) -> None:
    library_thread = LibraryThread(MemoryLibrary, directory=lambda: tmp_path)
    library_thread.remember_start(ARTICLE, LEFT)
    beginning = Beginning(
        FirstArticle(ARTICLE), [ARTICLE.location], Settings(), str(tmp_path), draws=False
    )
    beginning.show()
    assert beginning.first == FirstArticle(ARTICLE, at=LEFT)
    beginning = Beginning(
        FirstArticle(ARTICLE, 5_000), [ARTICLE.location], Settings(), str(tmp_path), draws=False
    )
    beginning.show()
    assert beginning.first.at == -1  # only its beginning is here
    library_thread.close()
