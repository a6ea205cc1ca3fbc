"""Links from a note to others."""

import pytest
from kept_notes import library_with
from stage import HARBOUR, on_stage
from textual.widgets import TextArea

from reader.errors import LibraryError
from reader.tui.screens.list_screen import ListScreen
from reader.tui.screens.notes.note import NoteScreen
from reader.tui.screens.reading.screen import ReadingScreen


async def test_two_brackets_offer_notes_and_the_chosen_one_is_linked_to() -> None:
    async with on_stage(library=library_with("An idea", "Another thing")) as stage:
        await stage.press("n", "n", "n", "a", write="see [[")
        assert stage.shows("Link to which note?")
        assert stage.shows("An idea")
        await stage.write("idea")
        assert not stage.shows("Another thing")
        await stage.press("enter")
        assert isinstance(stage.screen, NoteScreen)
        await stage.write(" again")
        assert stage.screen.query_one(TextArea).text == "see [[n0|An idea]] again"


async def test_the_arrow_keys_choose_among_the_notes_offered() -> None:
    async with on_stage(library=library_with("An idea", "Another thing")) as stage:
        await stage.press("n", "n", "n", "a", write="see [[")
        await stage.write("an")
        await stage.press("down", "up", "down", "enter")
        assert stage.screen.query_one(TextArea).text == "see [[n0|An idea]]"


async def test_a_long_title_beside_a_note_to_link_to_is_shortened_and_not_left_out() -> None:
    async with on_stage(library=library_with("An idea about the " + "lamp " * 20)) as stage:
        await stage.press("n", "n", "n", "a", write="[[")
        (row,) = (row for row in stage.cells() if "An idea" in row)
        assert row.count("…") == 2
        assert "Saltrey dock" in row


async def test_the_notes_to_link_to_have_room() -> None:
    library = library_with(*(f"note {number}" for number in range(9)))
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="see [[")
        assert stage.rows.size.height >= 9
        assert all(stage.shows(f"  note {number}") for number in range(9))
        height = stage.rows.size.height
        await stage.write("4")
        assert stage.rows.size.height == height
        assert not stage.shows("  note 5")


async def test_notes_that_cannot_be_searched_leave_the_list_that_offers_them_in_use(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def locked(*_: object) -> None:
        raise LibraryError("the data directory is locked")

    library = library_with("An idea")
    async with on_stage(library=library) as stage:
        monkeypatch.setattr(library, "search", locked)
        await stage.press("n", "n", "n", "a", write="[[")
        await stage.write("idea")
        await stage.press("enter")
        assert stage.notice == "the data directory is locked"
        await stage.press("q")
        assert isinstance(stage.screen, NoteScreen)
        await stage.write("x")
        assert stage.screen.query_one(TextArea).text == "[[ideax"


async def test_words_that_no_note_has_become_a_link_by_name() -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("n", "n", "n", "a", write="see [[")
        await stage.write("zzz top")
        await stage.press("enter")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == "see [[zzz top]]"


async def test_what_is_typed_at_once_behind_two_brackets_looks_for_the_note() -> None:
    async with on_stage(library=library_with("An idea", "Another thing")) as stage:
        await stage.press("n", "n", "n", "a")
        stage.send_all("see [[idea", "enter", " again")
        await stage.settle()
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == "see [[n0|An idea]] again"


@pytest.mark.parametrize("at_once", [True, False])
async def test_two_brackets_behind_the_words_close_the_link(at_once: bool) -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("n", "n", "n", "a")
        stage.send_all("see [[some idea]]")
        if not at_once:
            await stage.settle()
        stage.send_all(" again")
        await stage.settle()
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == "see [[some idea]] again"


@pytest.mark.parametrize("typed", ["", "idea or so"])
async def test_what_was_typed_stays_when_choosing_a_note_is_given_up(typed: str) -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("n", "n", "n", "a", write="[[")
        stage.send_all(typed, "escape")
        await stage.settle()
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == f"[[{typed}"


@pytest.mark.parametrize("typed", ["", "idea or so"])
async def test_a_note_is_saved_from_the_list_of_notes_to_link_to(typed: str) -> None:
    library = library_with("An idea")
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "n", "a", write="see [[")
        stage.send_all(typed, "ctrl+s")
        await stage.settle()
        assert not isinstance(stage.screen, NoteScreen)
        assert f"see [[{typed}" in [note.body for note in library.annotations()]


async def test_the_preview_tells_links_and_mentions_and_broken_ones() -> None:
    library = library_with("An idea", "see [[n0|the idea]] and [[nobody]]")
    async with on_stage(library=library, size=(140, 40)) as stage:
        await stage.press("M")
        assert stage.shows("see the idea and nobody")
        assert stage.shows("nobody: there is no such note")
        await stage.press("j")
        assert stage.shows("Mentioned in")


async def test_f_follows_the_only_link_and_lists_several() -> None:
    library = library_with("An idea", "see [[An idea]]", "[[n0]] [[n1]] [[gone]]")
    async with on_stage(library=library) as stage:
        await stage.press("M", "F")
        assert isinstance(stage.screen, ListScreen)
        assert stage.shows("Leads to")
        assert stage.shows("there is no such note")
        await stage.press("enter")
        assert isinstance(stage.screen, ReadingScreen)
        assert stage.state.cursor == 0
    async with on_stage(library=library_with("An idea", "see [[An idea]]")) as stage:
        await stage.press("]n", "]n") if stage.state.cursor else await stage.press("]", "n")
        await stage.press("F")
        assert isinstance(stage.screen, ReadingScreen)


async def test_f_follows_the_note_that_has_a_link_among_all_on_a_passage() -> None:
    async with on_stage(HARBOUR) as stage:
        await stage.press("n")
        await stage.run("note an idea")
        await stage.press("n", "H")
        await stage.run("note just words")
        await stage.run("note see [[an idea]]")
        cursor = stage.state.cursor
        await stage.press("F")
        assert isinstance(stage.screen, ReadingScreen)
        assert stage.state.cursor < cursor
        await stage.press("q")
        assert stage.state.cursor == cursor
        assert stage.app.is_running


async def test_a_note_without_links_says_how_one_is_made() -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("M", "F")
        assert stage.notice.startswith("no links in this note or to it")


async def test_a_note_to_link_to_is_chosen_with_the_mouse() -> None:
    async with on_stage(library=library_with("An idea", "Another thing")) as stage:
        await stage.press("n", "n", "n", "a", write="see [[")
        await stage.click(*stage.find("An idea"))
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == "see [[n0|An idea]]"
