"""Changes to the selected notes of the notes screen."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from listed_notes import here, ids, search
from noted_articles import BOOKMARK, HIGHLIGHT, NOTE, library_of
from stage import on_stage
from textual.widgets import Input

from reader.errors import LibraryError
from reader.tui.screens.reading.screen import ReadingScreen


async def test_a_selection_is_tagged_as_one_step_and_that_is_taken_back() -> None:
    library = library_of(NOTE, HIGHLIGHT, NOTE)
    before = set(library.annotations())
    async with on_stage(library=library) as stage:
        await stage.press("M", "space", "space")
        assert stage.shows("2 notes selected")
        assert here(stage) == "harbour-talks-2"
        await stage.press("T", write="sea -first")
        await stage.press("enter")
        assert stage.notice == "2 notes tagged: U undoes it"
        assert [a.tags for a in library.annotations()] == [("sea",), ("sea",), ()]
        assert stage.shows("#sea")
        await stage.press("U")
        assert set(library.annotations()) == before
        assert stage.notice == "2 notes reverted: ctrl+r redoes it"
        await stage.press("ctrl+r")
        assert [a.tags for a in library.annotations()] == [("sea",), ("sea",), ()]
        await stage.press("U", "U")
        assert stage.notice == "nothing to undo"


@pytest.mark.parametrize(
    ("line", "tags"),
    [("tag:first", "-first"), ("first", "-first"), ("kind:note tag:fir", "-first")],
)
async def test_notes_that_a_change_takes_out_of_the_search_are_no_longer_selected(
    line: str, tags: str
) -> None:
    library = library_of(NOTE, HIGHLIGHT, NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M", "T", write="first")
        await stage.press("enter")
        await search(stage, line)
        await stage.press("*", "T", write=tags)
        await stage.press("enter")
        assert ids(stage) == []
        assert not stage.shows("selected")
        await stage.press("x")
        assert stage.notice == "there is no note here"
        assert len(library.annotations()) == 3


async def test_notes_selected_in_another_search_stay_selected_and_are_not_removed_unasked() -> None:
    library = library_of(NOTE, HIGHLIGHT)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        await search(stage, "kind:highlight")
        await stage.press("*")
        await search(stage, "kind:note")
        await stage.press("*", "T", write="sea")
        await stage.press("enter")
        assert stage.shows("2 notes selected")
        await stage.press("x")
        assert stage.shows("remove 2 notes, 1 of them not in this list? y or n")
        assert len(library.annotations()) == 2
        await stage.press("y")
        assert not library.annotations()


async def test_a_tag_typed_behind_those_there_is_another_tag() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "T", write="sea bees")
        await stage.press("enter", "T", write="trees")
        await stage.press("enter")
        assert stage.state.annotations[0].tags == ("sea", "bees", "trees")
        await stage.press("T", "enter")
        assert stage.state.annotations[0].tags == ("sea", "bees", "trees")


async def test_what_changes_nothing_offers_no_undo() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        for notice in ("1 note tagged: U undoes it", "nothing has changed"):
            await stage.press("T", write="sea")
            await stage.press("enter")
            assert stage.notice == notice


@pytest.mark.parametrize("key", ["right", "tab"])
async def test_known_tags_are_completed(key: str) -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M", "j", "T", write="sea fi")
        assert stage.screen.query_one("Prompt Input", Input)._suggestion == "sea first"
        await stage.press(key, "enter")
        assert stage.library.annotations()[1].tags == ("sea", "first")


async def test_highlights_walk_through_the_colours() -> None:
    async with on_stage(library=library_of(HIGHLIGHT, NOTE, HIGHLIGHT)) as stage:
        await stage.press("M", "*", "H")
        assert [a.colour for a in stage.library.annotations()] == ["green", "", "green"]
        assert stage.notice == "2 notes now green: U undoes it"
        await stage.press("H")
        assert [a.colour for a in stage.library.annotations()] == ["blue", "", "blue"]
        await stage.run("colour pink")
        assert [a.colour for a in stage.library.annotations()] == ["pink", "", "pink"]
        await stage.run("colour mauve")
        assert stage.notice == "unknown colour mauve: yellow, green, blue, pink"
        await stage.press("*", "j", "H")
        assert [a.colour for a in stage.library.annotations()] == ["pink", "yellow", "pink"]
        await stage.press("U", "k", "a", write="why?")
        await stage.press("ctrl+s")
        first = stage.library.annotations()[0]
        assert (first.body, first.colour) == ("why?", "pink")


async def test_what_is_removed_lies_in_the_trash_and_comes_back() -> None:
    library = library_of(NOTE, NOTE, NOTE)
    before = set(library.annotations())
    async with on_stage(library=library) as stage:
        await stage.press("M", "space", "space", "x")
        assert stage.notice == "2 notes removed: U brings them back"
        assert ids(stage) == ["harbour-talks-2"]
        assert not stage.shows("selected")
        await stage.press("Z")
        assert stage.shows("Trash · 2")
        for key in "xaFTHE":
            await stage.press(key)
            assert stage.notice.startswith("this is the trash")
        await stage.press("*", "enter")
        assert stage.notice == "2 notes restored: U undoes it"
        assert set(library.annotations()) == before
        await stage.press("U")
        assert len(library.annotations()) == 1
        await stage.press("escape", "U")
        assert set(library.annotations()) == before
        assert len(ids(stage)) == 3


@pytest.mark.parametrize(("keys", "left"), [("xxq", [2]), ("xjxq", [1]), ("xUq", [2, 1, 0])])
async def test_keys_pressed_while_saving_apply_to_the_list_afterwards(
    keys: str, left: Sequence[int]
) -> None:
    library = library_of(NOTE, NOTE, NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        for key in keys:
            stage.send(key)
        await stage.settle()
        assert isinstance(stage.screen, ReadingScreen)
        assert {note.id for note in library.annotations()} == {f"harbour-talks-{n}" for n in left}


async def test_undo_leaves_alone_what_somebody_else_has_changed() -> None:
    library = library_of(NOTE, NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M", "*", "x")
        library.put([library.trash()[0]])
        theirs = library.annotations()[0]
        await stage.press("U")
        reverted, alone = stage.notice.split("   ")
        assert reverted.startswith("1 note reverted")
        assert alone == "1 note left alone: changed elsewhere, or deleted for good, since"
        assert theirs in library.annotations()
        assert len(library.annotations()) == 2


async def test_undo_of_what_was_deleted_for_good_since_reverts_nothing_and_says_so() -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M", "*", "x", "Z", "*", "X", "y", "Z", "U")
        assert stage.notice == "2 notes left alone: changed elsewhere, or deleted for good, since"
        await stage.press("ctrl+r")
        assert stage.notice == "nothing to redo"


async def test_a_library_that_cannot_be_written_says_so_and_nothing_is_shown_as_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise LibraryError("the data directory is locked")

    library = library_of(NOTE)
    monkeypatch.setattr(library, "put", refuse)
    monkeypatch.setattr(library, "remove", refuse)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        await stage.run("tag sea")
        assert "locked" in stage.notice
        assert library.annotations()[0].tags == ("first",)
        for key in ("x", "q"):  # what comes after a change that failed is forgotten
            stage.send(key)
        await stage.settle()
        assert "locked" in stage.notice
        assert not isinstance(stage.screen, ReadingScreen)
        await stage.press("q")
        assert isinstance(stage.screen, ReadingScreen)


async def test_a_note_is_changed_here() -> None:
    async with on_stage(library=library_of(NOTE, BOOKMARK)) as stage:
        await stage.press("M", "a", write=" and more")
        await stage.press("ctrl+s")
        assert stage.library.annotations()[0].body == "thought *number* zebra and more"
        assert stage.shows("and more")
        await stage.press("U")
        assert stage.library.annotations()[0].body == "thought *number* zebra"
        await stage.press("a", *["ctrl+u"] * 2, "ctrl+s")
        assert stage.notice == "note removed: U brings it back"
        assert len(stage.library.annotations()) == 1
        await stage.press("U", "j", "a")
        assert stage.notice.startswith("no note here to edit")


async def test_before_an_export_it_is_told_how_many_notes_it_is_about() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        await stage.press("M", "E")
        assert stage.shows("export 1 note as  markdown notes.md")
        await stage.press("ctrl+u", write="markdown ")
        await stage.press("enter", "*", "E")
        assert stage.shows("export 3 notes as  markdown notes.md")
        await stage.press("up")
        assert stage.shows("export 3 notes as  markdown  ")


async def test_only_notes_that_a_format_has_are_counted_as_written(tmp_path: Path) -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("n", "m", "z", "M", "*")
        await stage.run(f"export csv {tmp_path / 'out.csv'}")
        assert stage.notice == f"1 note written to {tmp_path / 'out.csv'}"
        await stage.run(f"export json {tmp_path / 'out.json'}")
        assert stage.notice == f"2 notes written to {tmp_path / 'out.json'}"


async def test_where_a_format_has_nothing_of_what_is_exported_no_file_is_written(
    tmp_path: Path,
) -> None:
    async with on_stage() as stage:
        await stage.press("n", "m", "z")
        for key in ("k", "M"):  # in the article, and among all notes
            await stage.press(key)
            await stage.run(f"export csv {tmp_path / 'out.csv'}")
            told = "nothing to export as csv: only json and w3c have marks and corrected speakers"
            assert stage.notice == told
            assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("form", ["bibtex", "csl"])
async def test_articles_are_cited_whatever_is_noted_in_them(form: str, tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("n", "m", "z")
        for key in ("k", "M"):  # in the article, and among all notes
            await stage.press(key)
            await stage.run(f"export {form} {tmp_path / key}")
            assert "Saltrey" in (tmp_path / key).read_text(encoding="utf-8")


async def test_the_selection_is_exported(tmp_path: Path) -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        await stage.press("M", "space", "j", "space")
        await stage.run(f"export markdown {tmp_path / 'out.md'}")
        text = (tmp_path / "out.md").read_text(encoding="utf-8")
        assert stage.notice == f"2 notes written to {tmp_path / 'out.md'}"
        assert "thought *number* zebra" in text
        assert "thought *number* ibex" not in text
        assert "thought *number* newt" in text
        await stage.press("j")
        await stage.run(f"export csv {tmp_path / 'out.md'}")
        await stage.press("y")
        assert (tmp_path / "out.md").read_text(encoding="utf-8").startswith("Highlight,")
        await stage.run(f"export {tmp_path / 'alone.csv'}")
        assert (tmp_path / "alone.csv").read_text(encoding="utf-8").startswith("Highlight,")
        await stage.run(f"export md {tmp_path / 'short.txt'}")
        assert "thought" in (tmp_path / "short.txt").read_text(encoding="utf-8")
        await stage.run("export paper x")
        assert stage.notice.startswith("no format 'paper'")
        await stage.run("export csv")
        assert "the path is missing" in stage.notice


async def test_a_selection_lasts_through_a_search_and_ends_with_undo() -> None:
    async with on_stage(library=library_of(HIGHLIGHT, NOTE)) as stage:
        await stage.press("M", "space")
        await search(stage, "newt")
        assert stage.shows("1 note selected")
        await stage.press("H")
        assert stage.library.annotations()[0].colour == "green"
        await stage.press("U", "H")
        assert stage.library.annotations()[0].colour == "green"


async def test_how_many_are_selected_is_told_also_in_a_narrow_terminal() -> None:
    async with on_stage(library=library_of(NOTE, NOTE), size=(46, 15)) as stage:
        await stage.press("M")
        assert stage.text().splitlines()[0] == " Notes and bookmarks · 2   newest first"
        await stage.press("space")
        assert stage.text().splitlines()[0] == " Notes and bookmarks · 2   1 note selected"
        await stage.resize(80, 24)
        assert stage.text().splitlines()[0] == (
            " Notes and bookmarks · 2   Trash   1 note selected   newest first"
        )


@pytest.mark.parametrize(("key", "left"), [("enter", 1), ("down", 0)])
async def test_keys_right_after_the_words_of_a_search_change_what_it_finds(
    key: str, left: int
) -> None:
    library = library_of(NOTE, NOTE, HIGHLIGHT, HIGHLIGHT)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        await search(stage, "kind:highlight")
        remaining = ids(stage)[left]
        await stage.press("escape", "/")
        stage.send_all("kind:highlight", key, "x")
        await stage.until(lambda: "removed" in stage.notice)
        kept = library.annotations()
        assert [each.motivation for each in kept].count(NOTE) == 2
        assert [each.id for each in kept if each.motivation is HIGHLIGHT] == [remaining]
