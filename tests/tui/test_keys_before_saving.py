"""Keys pressed before the change to notes that they build on is saved."""

import pytest
from noted_screen import SlowLibrary
from stage import ARTICLES, HARBOUR, Stage, on_stage

from reader.model.annotation import Annotation, Motivation
from reader.session.notes.annotating import paragraph_at
from reader.tui.screens.notes.note import NoteScreen
from reader.tui.screens.notes.screen import NotesScreen


async def press_before_saving(stage: Stage, library: SlowLibrary, *keys: str) -> None:
    """Press keys while nothing can be saved, then let everything be saved."""
    await stage.press(*keys, workers=False)
    library.go_on.set()
    await stage.settle()


def kept(library: SlowLibrary, kind: Motivation) -> list[Annotation]:
    return [each for each in library.annotations() if each.motivation is kind]


async def test_a_tag_is_for_the_highlight_that_is_still_being_saved() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await press_before_saving(stage, library, "n", "H", "T", *"spring", "enter")
        (highlight,) = library.annotations()
        assert highlight.tags == ("spring",)


@pytest.mark.parametrize("keys", ["x", "U"])
async def test_what_is_still_being_saved_is_removed_or_undone(keys: str) -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await press_before_saving(stage, library, "n", "H", *keys)
        assert not library.annotations()


async def test_a_note_that_is_still_being_saved_is_edited_instead_of_a_second_one() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        stage.reading.run_line("note.write a thought")
        await press_before_saving(stage, library, "a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == "a thought"


async def test_a_list_has_what_is_still_being_saved() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await press_before_saving(stage, library, "n", "H", "A")
        assert stage.shows("Notes in this article · 1")


async def test_what_needs_no_note_does_not_wait_until_one_is_saved() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "H", "m", "m", "m", "'", workers=False)
        assert stage.notice.startswith("place remembered")
        second = stage.quoted
        await press_before_saving(stage, library)
        texts = [each.target.exact for each in kept(library, Motivation.HIGHLIGHTING)]
        assert second in texts
        assert len(texts) == len(set(texts)) == 2
        assert kept(library, Motivation.BOOKMARKING)


@pytest.mark.parametrize("key", ["m", "z"])
async def test_a_bookmark_is_set_where_its_key_was_pressed(key: str) -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "m", key, workers=False)
        paragraph = paragraph_at(stage.state.article, stage.state.cursor)
        await press_before_saving(stage, library, "n")
        (bookmark,) = kept(library, Motivation.BOOKMARKING)
        assert bookmark.target.end == paragraph.end


async def test_a_selection_begun_while_something_else_is_saved_goes_on() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await press_before_saving(stage, library, "n", "H", "v", "}")
        assert kept(library, Motivation.HIGHLIGHTING)
        assert stage.state.selection is not None
        await stage.press("H")
        assert stage.state.selection is None


async def test_who_has_gone_elsewhere_is_not_taken_back_once_everything_is_saved() -> None:
    library = SlowLibrary()
    async with on_stage(ARTICLES / "ice-road.md", library=library) as stage:
        await stage.run(f"open {HARBOUR}")
        await press_before_saving(stage, library, "n", "H", "q", "M")
        assert isinstance(stage.screen, NotesScreen)
        assert stage.state.article.location == str(HARBOUR)


async def test_keys_that_waited_are_discarded_if_saving_fails() -> None:
    library = SlowLibrary()
    library.locked = True
    async with on_stage(library=library) as stage:
        await press_before_saving(stage, library, "n", "H", "T", "q")
        assert stage.screen is stage.reading
        assert stage.notice == "the data directory is locked"
