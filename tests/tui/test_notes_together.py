"""Notes on the whole article, links between notes, names of colours, the trash."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from memory_library import MemoryLibrary
from stage import HARBOUR, Stage, article_at, on_stage
from textual.widgets import TextArea

from reader.library.opening import open_library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.settings import Settings
from reader.tui.screens.lists import ListScreen
from reader.tui.screens.note import NoteScreen
from reader.tui.screens.notes.screen import NotesScreen
from reader.tui.screens.reading.screen import ReadingScreen

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def library_with(*bodies: str) -> MemoryLibrary:
    """Return a library with notes ``n0``, ``n1`` … on the article, the last one saved last."""
    library = MemoryLibrary()
    article = article_at(HARBOUR)
    key = library.register(article).key
    for number, body in enumerate(bodies):
        start = 40 * number
        target = Target(start, start + 20, article.text[start : start + 20], digest=article.digest)
        when = NOON + timedelta(minutes=number)
        note = Annotation(f"n{number}", key, Motivation.COMMENTING, target, when, when, body)
        library.put(note, article)
    return library


def notes(stage: Stage) -> dict[str, str]:
    return {note.body: note.target.exact for note in stage.library.annotations()}


# the whole article ----------------------------------------------------------------------------


async def test_c_writes_a_note_on_the_whole_article_which_stands_below_the_headline() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "C")
        assert stage.shows("The whole article: ")
        await stage.write("good background")
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.target.is_whole
        assert stage.notice == "note on the article saved: U undoes it"
        await stage.press("g")
        rows = stage.cells()
        at = next(n for n, row in enumerate(rows) if "✎ good background" in row)
        assert any("min" in row for row in rows[at - 2 : at])


async def test_c_again_changes_the_note_and_x_at_the_top_removes_it() -> None:
    async with on_stage() as stage:
        await stage.run("note article good")
        await stage.press("C")
        await stage.write(" and long")
        await stage.press("ctrl+s")
        assert notes(stage) == {"good and long": ""}
        await stage.press("g", "x")
        assert not notes(stage)
        await stage.press("U")
        assert notes(stage) == {"good and long": ""}


async def test_a_note_on_the_article_is_placed_in_every_edition_and_listed() -> None:
    library = library_with()
    article = article_at(HARBOUR)
    note = Annotation(
        "w", library.register(article).key, Motivation.COMMENTING, Target(0, 0, "", digest="old"),
        NOON, NOON, "good background",
    )  # fmt: skip
    library.put(note)
    async with on_stage(library=library, size=(140, 40)) as stage:
        assert not stage.state.unplaced()
        assert not stage.shows("Without a place")
        await stage.press("A")
        assert stage.shows("good background   on the whole article")
        await stage.press("q", "M")
        assert stage.shows("on the whole article")
        assert stage.shows("note on the whole article")
        assert not stage.shows("without a place")


async def test_words_after_the_name_are_the_note() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await stage.run("note hello there")
        assert list(notes(stage)) == ["hello there"]
        assert stage.quoted in notes(stage).values()


# links ------------------------------------------------------------------------------------------


async def test_two_brackets_offer_notes_and_the_chosen_one_is_linked_to() -> None:
    async with on_stage(library=library_with("An idea", "Another thing")) as stage:
        await stage.press("n", "n", "n", "a")
        await stage.write("see [[")
        assert stage.shows("Link to which note?")
        assert stage.shows("An idea")
        await stage.write("idea")
        assert not stage.shows("Another thing")
        await stage.press("enter")
        assert isinstance(stage.screen, NoteScreen)
        await stage.write(" again")
        assert stage.screen.query_one(TextArea).text == "see [[n0|An idea]] again"


async def test_the_notes_to_link_to_have_room() -> None:
    library = library_with(*(f"note {number}" for number in range(9)))
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        await stage.write("see [[")
        assert stage.rows.size.height >= 9
        assert all(stage.shows(f"  note {number}") for number in range(9))
        height = stage.rows.size.height
        await stage.write("4")
        assert stage.rows.size.height == height
        assert not stage.shows("  note 5")


async def test_words_that_no_note_has_become_a_link_by_name() -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("n", "n", "n", "a")
        await stage.write("see [[")
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


async def test_no_note_is_linked_to_when_choosing_is_given_up() -> None:
    async with on_stage(library=library_with("An idea")) as stage:
        await stage.press("n", "n", "n", "a")
        await stage.write("[[")
        await stage.press("escape")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.query_one(TextArea).text == "[["


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
        assert stage.notice.startswith("this note has no links")


# colours ----------------------------------------------------------------------------------------


async def test_a_colour_gets_a_name_that_is_shown_and_found() -> None:
    async with on_stage(size=(140, 40)) as stage:
        await stage.press("n", "H")
        await stage.run("colour.name yellow claim to check")
        assert stage.notice == "yellow is called claim to check from now on"
        await stage.press("M")
        assert stage.shows("claim to check")
        await stage.press("/")
        await stage.write("colour:claim")
        await stage.press("enter")
        assert len(stage.rows) == 1
        await stage.press("/")
        await stage.write(" colour:green")
        await stage.press("enter")
        await stage.run("colour claim")
        assert stage.library.annotations()[0].colour == "yellow"


async def test_a_colour_is_named_by_choosing_it() -> None:
    async with on_stage() as stage:
        await stage.run("colour.name")
        assert isinstance(stage.screen, ListScreen)
        await stage.press("j", "enter")
        await stage.write("source")
        await stage.press("enter")
        assert stage.reading.context.settings.palette.shown("green") == "source"
        await stage.run("colour.name blue source")
        assert stage.notice == "green is called source already"
        await stage.run("colour.name green")
        assert stage.reading.context.settings.palette.shown("green") == "green"


async def test_a_highlight_takes_the_colour_that_is_named() -> None:
    settings = Settings(colour_names={"blue": "doubt"})
    async with on_stage(settings=settings) as stage:
        await stage.press("n")
        await stage.run("highlight doubt")
        assert stage.notice == "highlighted: doubt"
        assert stage.library.annotations()[0].colour == "blue"


# the trash --------------------------------------------------------------------------------------


async def test_all_notes_of_an_article_are_removed_and_brought_back_as_one_step() -> None:
    async with on_stage(library=library_with("one", "two", "three")) as stage:
        await stage.run("note.remove_all")
        assert stage.notice == "3 notes removed: U brings them back"
        assert not notes(stage)
        await stage.press("U")
        assert len(notes(stage)) == 3
        await stage.press("ctrl+r")
        assert not notes(stage)
        await stage.run("remove all")
        assert stage.notice == "there is nothing to remove in this article"


async def test_the_trash_tells_how_long_things_stay_there() -> None:
    library = library_with("one", "two")
    library.remove("n0")
    library.remove("n1")
    library._removed["n0"] = datetime.now(UTC) - timedelta(days=28, hours=1)
    async with on_stage(library=library, size=(140, 40)) as stage:
        await stage.press("M", "Z")
        assert stage.shows("30 days left")
        assert stage.shows("2 days left")
        assert stage.shows("in the trash, ")
        await stage.press("*", "enter")
        assert len(notes(stage)) == 2


async def test_what_is_in_the_trash_is_deleted_for_good_only_when_that_is_said_twice() -> None:
    library = library_with("one", "two")
    library.remove("n0")
    async with on_stage(library=library) as stage:
        await stage.press("M", "X")
        assert stage.notice.startswith("only what is in the trash")
        await stage.press("Z", "X")
        await stage.press("n")
        assert len(library.trash()) == 1
        await stage.press("X")
        await stage.press("y")
        assert not library.trash()
        assert stage.notice == "1 note deleted for good"


async def test_a_removal_can_be_taken_back_after_a_restart(tmp_path: Path) -> None:
    article = article_at(HARBOUR)
    first = open_library(tmp_path)
    made = [
        note._replace(article=first.register(article).key)
        for note in library_with("one", "two").annotations()
    ]
    first.put_all(made)
    async with on_stage(library=first) as stage:
        await stage.run("note.remove_all")
    second = open_library(tmp_path)
    async with on_stage(library=second) as stage:
        assert not stage.state.annotations
        await stage.press("M")
        assert isinstance(stage.screen, NotesScreen)
        await stage.press("Z", "*", "enter")
        assert {note.id for note in second.annotations()} == {"n0", "n1"}
        await stage.press("U")
        assert not second.annotations()


@pytest.mark.parametrize("size", [(1, 1), (20, 5), (40, 15), (200, 60)])
async def test_any_size_will_do(size: tuple[int, int]) -> None:
    library = library_with("An idea", "see [[n0]] and [[gone]]")
    async with on_stage(library=library) as stage:
        await stage.run("note article good")
        await stage.resize(*size)
        for key in ("g", "M", "F", "escape", "M", "Z", "escape"):
            await stage.press(key)
            stage.cells()


# importing --------------------------------------------------------------------------------------


CLIPPINGS = """Of Ferries (Ida Moen)
- Your Highlight on Location 10-12 | Added on Sunday, March 1, 2026 10:00:00 AM

The boat waits for nobody.
==========
Of Ferries (Ida Moen)
- Your Highlight on Location 20-22 | Added on Sunday, March 1, 2026 11:00:00 AM

Nor does the tide.
==========
"""


async def test_an_import_is_told_first_and_is_one_step(tmp_path: Path) -> None:
    path = tmp_path / "clippings.txt"
    path.write_text(CLIPPINGS, encoding="utf-8")
    async with on_stage(library=library_with("one")) as stage:
        await stage.press("M")
        await stage.run(f"import {path}")
        assert stage.shows("2 new, 0 newer, 0 there already: import?")
        await stage.press("n")
        assert len(stage.rows) == 1
        await stage.run(f"import {path}")
        await stage.press("y")
        assert stage.notice == "2 notes imported: U undoes it"
        assert len(stage.rows) == 3
        await stage.run(f"import {path}")
        assert stage.notice.startswith("nothing to import: 0 new")
        await stage.press("U")
        assert len(stage.rows) == 1
        await stage.press("ctrl+r")
        assert len(stage.rows) == 3
        await stage.run(f"import {tmp_path / 'nothing.txt'}")
        assert "nothing.txt" in stage.notice


async def test_a_reading_list_is_saved_and_let_go_as_one_step(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "title,url,time_added,tags,status\n"
        "The pier,https://news.example/pier,1772366400,,unread\n"
        "The tide,https://news.example/tide,1772366400,,archive\n",
        encoding="utf-8",
    )

    def saved(stage: Stage) -> list[str]:
        return [record.title for record in stage.library.recent(starred=True)]

    async with on_stage(library=library_with("one")) as stage:
        await stage.press("M")
        await stage.run(f"import {path}")
        assert stage.shows("0 new, 0 newer, 0 there already, 2 articles to save: import?")
        await stage.press("y")
        assert stage.notice == "2 articles imported: U undoes it"
        assert set(saved(stage)) == {"The pier", "The tide"}
        await stage.press("U")
        assert saved(stage) == []
        assert len(stage.library.recent()) == 1
        await stage.press("ctrl+r")
        assert set(saved(stage)) == {"The pier", "The tide"}
