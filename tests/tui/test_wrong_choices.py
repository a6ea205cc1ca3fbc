"""What is chosen in a list and cannot be opened: the list is there again, and says why."""

from pathlib import Path

import pytest
from listed_notes import ids, search
from loopback import Answer, Site
from noted_articles import HIGHLIGHT, NOTE, library_of
from stage import HARBOUR, on_stage
from textual.widgets import Input

from reader.tui.screens.articles.library import LibraryScreen
from reader.tui.screens.notes.screen import NotesScreen


@pytest.mark.parametrize("article", [HARBOUR, None])
async def test_a_wrong_path_leaves_the_list_of_all_notes_open(
    tmp_path: Path, article: Path | None
) -> None:
    async with on_stage(article, library=library_of(NOTE, HIGHLIGHT)) as stage:
        await stage.press("M")
        await search(stage, "kind:note")
        await stage.press("O", write=str(tmp_path / "tide.txt"))
        await stage.press("enter")
        await stage.until(lambda: "no such file" in stage.notice)
        assert isinstance(stage.screen, NotesScreen)
        assert ids(stage) == ["harbour-talks-0"]


async def test_a_wrong_path_leaves_the_search_in_the_library_open(tmp_path: Path) -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("S", "escape", "O", write=str(tmp_path / "tide.txt"))
        await stage.press("enter")
        await stage.until(lambda: "no such file" in stage.notice)
        assert isinstance(stage.screen, LibraryScreen)


async def test_no_list_opens_over_a_line_that_is_typed_meanwhile(site: Site) -> None:
    address = site.hold("/tide", Answer(b"", 404))
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M", "O", write=address)
        await stage.press("enter", workers=False)
        await stage.press("/", "c", workers=False)
        site.held["/tide"].set()
        await stage.until(lambda: not stage.reading.is_loading)
        await stage.press("x")
        assert stage.screen is stage.reading
        assert stage.screen.query_one("Prompt Input", Input).value == "cx"
        assert len(stage.library.annotations()) == 1
