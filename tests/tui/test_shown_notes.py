"""Notes in the text and at the foot: how they are shown, and their keys."""

from stage import HARBOUR, on_stage
from temporary_library import TemporaryLibrary

from reader.tui.screens.notes.note import NoteScreen


async def test_a_note_stands_in_the_text_and_the_outline_without_its_marks() -> None:
    async with on_stage(HARBOUR) as stage:
        await stage.press("n")
        await stage.run("note # A **bold** [claim](https://news.example)")
        assert sum("✎ A bold claim" in row for row in stage.cells()) == 2
        await stage.press("A")
        assert stage.shows("A bold claim")
        assert not stage.shows("**bold**")


async def test_a_note_of_several_lines_shows_that_there_is_more() -> None:
    async with on_stage(HARBOUR) as stage:
        await stage.press("n", "a", write="ask her\n\nand him")
        await stage.press("ctrl+s")
        assert sum("✎ ask her …" in row for row in stage.cells()) == 2


async def test_above_a_note_stands_the_passage_in_its_marks_with_its_speaker() -> None:
    library = TemporaryLibrary()
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("n", "n", "a")
        passage = "“count the same containers with the same pencil” — Helene Astrup"
        assert stage.shows(passage)
        assert stage.shows("ctrl+s save  esc close")
        await stage.write("ask her")
        await stage.press("ctrl+s", "M", "a")
        assert stage.shows(passage)
        await stage.press("escape", "q", "C")
        assert stage.shows("  The whole article: Saltrey dock talks")


async def test_the_question_whether_to_save_is_told_whole_in_a_narrow_terminal() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("a", write="a thought")
        await stage.press("escape")
        assert "not saved: y saves, n discards it, Esc continues editing" in " ".join(
            stage.text().split()
        )
        assert stage.shows("a thought")


async def test_the_keys_at_the_foot_of_a_note_can_be_clicked() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a", write="a thought")
        await stage.click(*stage.find("[[ link"))
        assert type(stage.screen).__name__ == "LinkScreen"
        await stage.press("escape")
        await stage.click(*stage.find("esc close"))
        assert stage.shows("not saved: y saves")
        await stage.click(*stage.find("not saved"))
        assert isinstance(stage.screen, NoteScreen)
        await stage.press("escape")
        await stage.click(*stage.find("save"))
        assert [note.body for note in stage.state.annotations] == ["a thought[["]


async def test_the_keys_at_the_foot_of_a_note_are_shown_whole_or_not_at_all() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("n", "a")
        assert stage.shows("ctrl+s save  esc close")
        assert not stage.shows("[[")
        await stage.resize(60, 15)
        assert stage.shows("[[ link to a note")
