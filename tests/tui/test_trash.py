"""The trash: removing, restoring, and deleting permanently."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from kept_notes import library_with, notes
from stage import HARBOUR, article_at, on_stage

from reader.library import notes as notes_of_library
from reader.library.opening import open_library
from reader.library.sqlite.rows import microseconds
from reader.tui.screens.notes.screen import NotesScreen


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


async def test_the_trash_tells_how_long_things_stay_there(monkeypatch: pytest.MonkeyPatch) -> None:
    library = library_with("one", "two")
    library.remove(["n1"])
    then = microseconds(datetime.now(UTC) - timedelta(days=28, hours=1))
    monkeypatch.setattr(notes_of_library, "time_of_removal", lambda *_: then)
    library.remove(["n0"])
    async with on_stage(library=library, size=(140, 40)) as stage:
        await stage.press("M", "Z")
        assert stage.shows("30 days left")
        assert stage.shows("2 days left")
        assert stage.shows("in the trash, ")
        await stage.press("*", "enter")
        assert len(notes(stage)) == 2


async def test_keys_typed_behind_the_one_that_shows_the_trash_are_for_the_trash() -> None:
    library = library_with("one", "two")
    library.remove(["n0"])
    async with on_stage(library=library) as stage:
        await stage.press("M")
        stage.send_all("Z", "enter")
        await stage.settle()
        assert len(notes(stage)) == 2


async def test_keys_typed_while_notes_are_deleted_for_good_are_for_those_that_stay() -> None:
    library, go_on = library_with("one", "two"), Event()
    library.remove(["n0", "n1"])
    delete = library.delete

    def slowly(ids: Iterable[str]) -> int:
        assert go_on.wait(60)
        return delete(ids)

    library.delete = slowly  # type: ignore[method-assign]
    async with on_stage(library=library) as stage:
        await stage.press("M", "Z", "X")
        await stage.press("y", "enter", workers=False)
        go_on.set()
        await stage.settle()
        assert len(notes(stage)) == 1
        assert not library.trash()


async def test_the_trash_is_left_for_the_notes() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "x", "M")
        for key in ("q", "escape", "Z", "M"):
            await stage.press("Z")
            assert not stage.shows("Notes and bookmarks · 0"), key
            await stage.press(key)
            assert isinstance(stage.screen, NotesScreen), key
            assert stage.shows("Notes and bookmarks · 0"), key
        await stage.press("q")
        assert stage.screen.query("#article")


async def test_what_is_in_the_trash_is_deleted_for_good_only_when_that_is_said_twice() -> None:
    library = library_with("one", "two")
    library.remove(["n0"])
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
    first.put(made)
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


async def test_any_size_will_do() -> None:
    library = library_with("An idea", "see [[n0]] and [[gone]]")
    async with on_stage(library=library) as stage:
        await stage.run("note article good")
        for size in ((1, 1), (20, 5), (40, 15), (200, 60)):
            await stage.resize(*size)
            for key in ("g", "M", "F", "escape", "M", "Z", "escape"):
                await stage.press(key)
                stage.cells()
            await stage.press("escape")
            assert stage.screen is stage.reading, size
