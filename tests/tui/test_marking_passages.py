"""Highlights, bookmarks and tags: set, visited, removed and undone."""

from collections.abc import Awaitable, Callable

import pytest
from noted_screen import LockedLibrary, kept, note
from stage import Stage, on_stage
from temporary_library import TemporaryLibrary
from textual.widgets import Input

from reader.model.annotation import Motivation


async def test_a_locked_library_is_told_for_highlights_too_and_nothing_is_shown() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await stage.press("n", "H")
        assert "locked" in stage.notice
        assert not stage.state.annotations


async def test_highlighting_again_walks_through_the_colours() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        seen = []
        for _ in range(5):
            await stage.press("H")
            seen.append(stage.state.annotations[0].colour)
        assert seen == ["yellow", "green", "blue", "pink", "yellow"]
        assert len(kept(stage)) == 1
        assert stage.notice == "highlighted: yellow"
        await note(stage, "why?")
        await stage.press("]", "h")
        assert stage.notice == "no more highlights below"
        await stage.press("H")
        written = kept(stage)[0]
        assert len(kept(stage)) == 1
        assert (written.body, written.motivation, written.colour) == (
            "why?", Motivation.COMMENTING, "green",
        )  # fmt: skip
        await stage.press("H", "H", "H")
        assert stage.notice == "without colour now"
        assert [(each.body, each.colour) for each in kept(stage)] == [("why?", "")]
        await stage.press("H", "H")
        await stage.press("a", "ctrl+u", "ctrl+s")
        assert stage.notice == "note removed: U brings it back"
        assert [each.motivation for each in kept(stage)] == [Motivation.HIGHLIGHTING]
        for words in ("why?", "when?"):
            await stage.run(f"note {words}")
        assert [(each.body, each.colour) for each in kept(stage)] == [
            ("when?", ""), ("why?", "green"),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (("H",), lambda stage: stage.run("note.highlight yellow")),
        (("c", "g", "enter"), lambda stage: stage.press("c", "g", "enter")),
        (("m", "b"), lambda stage: stage.press("m", "b")),
        (("a", "x", "ctrl+s"), lambda stage: stage.press("a", "ctrl+s")),
        (("a", "x", "ctrl+s"), lambda stage: stage.press("T", "enter")),
    ],
)
async def test_what_changes_nothing_is_no_step_to_undo_and_leaves_what_can_be_redone(
    change: tuple[str, ...], again: Callable[[Stage], Awaitable[None]]
) -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", *change)
        made = kept(stage)
        assert len(made) == 1
        await stage.press("n", "m", "m", "U", "N")
        await again(stage)
        assert stage.notice == "nothing was changed"
        assert kept(stage) == made
        await stage.press("ctrl+r")
        assert len(kept(stage)) == 2
        await stage.press("U", "U")
        assert not kept(stage)


async def test_a_selection_is_highlighted_and_ends() -> None:
    async with on_stage() as stage:
        await stage.press("v", "e", "H")
        assert kept(stage)[0].target.exact == "Saltrey"
        assert stage.state.selection is None


async def test_a_bookmark_is_set_shown_and_taken_off() -> None:
    async with on_stage() as stage:
        await stage.press("}", "m", "m")
        assert stage.notice == "bookmark set"
        assert stage.shows("◆")
        await stage.press("m", "m")
        assert not kept(stage)
        await stage.press("U")
        assert len(kept(stage)) == 1


async def test_tags_are_put_on_the_annotation_here() -> None:
    async with on_stage() as stage:
        await stage.press("T")
        assert stage.notice.startswith("nothing to tag here")
        await stage.press("n", "H", "T", write="#docks, strike docks")
        await stage.press("enter")
        assert kept(stage)[0].tags == ("docks", "strike")
        assert stage.notice == "tagged: docks, strike"
        await stage.run("tags sea, -strike")  # a command adds to what there is
        assert kept(stage)[0].tags == ("docks", "sea")
        await stage.run("tags")
        assert stage.screen.query_one(Input).value == "docks sea "


async def test_a_tag_with_spaces_stays_one_tag_when_others_are_added() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H")
        await stage.run('tags "two words"')
        assert kept(stage)[0].tags == ("two words",)
        await stage.press("T")
        assert stage.screen.query_one(Input).value == '"two words" '
        await stage.write("sea")
        await stage.press("enter")
        assert kept(stage)[0].tags == ("two words", "sea")
        await stage.run('tags -"two words"')
        assert kept(stage)[0].tags == ("sea",)


async def test_x_removes_the_annotation_here_and_undo_brings_it_back() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await note(stage, "a thought")
        (before,) = kept(stage)
        await stage.press("x")
        assert not kept(stage)
        assert not stage.shows("✎ a thought")
        await stage.press("U")
        assert list(kept(stage)) == [before]
        await stage.press("ctrl+r")
        assert not kept(stage)
        await stage.press("x")
        assert stage.notice == "no note, highlight or bookmark here"


async def test_there_may_be_nothing_to_take_back() -> None:
    async with on_stage() as stage:
        for key, reason in (("U", "nothing to undo"), ("ctrl+r", "nothing to redo")):
            await stage.press(key)
            assert stage.notice == reason


async def test_undo_and_redo_keep_screen_and_library_in_step() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "H", "m", "m", "n", "H", "m", "a")
        states = {0: set(kept(stage))}
        for step in range(1, 6):
            await stage.press("U")
            if step == 1:
                assert stage.notice == "undone: new mark; ctrl+r redoes it"
            states[step] = set(kept(stage))
            assert states[step] == set(stage.state.annotations)
        assert states[5] == set()
        for step in range(4, -1, -1):
            await stage.press("ctrl+r")
            assert set(kept(stage)) == states[step] == set(stage.state.annotations)


async def test_keys_pressed_quickly_are_saved_one_after_the_other() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        for key in "HHHH":
            stage.send(key)
        await stage.settle()
        assert len(kept(stage)) == 1
        assert kept(stage)[0].colour == "pink"


async def test_notes_and_highlights_are_walked() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "n")
        await note(stage, "here")
        place = stage.state.cursor
        await stage.press("g", "]", "n")
        assert stage.state.cursor == place
        await stage.press("[", "h")
        assert stage.state.quote_index == 0
        await stage.press("]", "b")
        assert stage.notice == "no bookmarks yet: mm sets one"


async def test_leaving_waits_until_everything_is_saved() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        stage.send("H")
        stage.send("Q")
        await stage.until(lambda: not stage.app.is_running)
    assert len(library.annotations()) == 1
