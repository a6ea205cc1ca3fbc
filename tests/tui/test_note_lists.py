"""Lists of notes and bookmarks: their counts and targets, and removing from them."""

import pytest
from kept_notes import NOON
from stage import ARTICLES, HARBOUR, article_at, listed, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.model.annotation import Annotation, Motivation, Target
from reader.tui.screens.notes.edition import EditionScreen


async def test_notes_are_listed_here_and_everywhere() -> None:
    library = TemporaryLibrary()
    async with on_stage(ARTICLES / "bridge-keeper.txt", library=library) as stage:
        await stage.press("}", "H")
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("A")
        assert stage.shows("No notes yet: a writes one on the quote or paragraph")
        assert not stage.shows("enter go there")
        await stage.press("tab")
        assert stage.shows("enter go there")
        assert stage.shows("Notes everywhere · 1")
        await stage.press("g", "enter")
        assert "bridge-keeper" in stage.state.article.location
        assert stage.state.cursor == stage.state.placed()[0][0].start
        await stage.press("q")
        assert stage.state.article.location == str(HARBOUR)
        assert stage.shows("tab other list")
        await stage.press("enter")
        assert "bridge-keeper" in stage.state.article.location


async def test_a_note_is_removed_from_its_list_which_stays_open() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "n", "H", "A", "x")
        assert stage.notice == "highlight removed: U brings it back"
        assert stage.shows("Notes in this article · 1")
        assert len(stage.state.annotations) == 1
        await stage.press("x")
        assert not stage.state.annotations
        assert stage.shows("No notes yet")
        await stage.press("x", "U", "U")
        assert stage.shows("Notes in this article · 2")
        await stage.press("U", "U", "U")
        assert stage.notice == "there is nothing to undo"
        await stage.press("q")
        assert stage.notice.startswith("undone: ")


@pytest.mark.parametrize(("keys", "left"), [("xxq", 1), ("xUq", 3), ("xjxq", 1)])
async def test_keys_pressed_while_a_note_is_removed_are_meant_for_the_list_without_it(
    keys: str, left: int
) -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "H", "n", "H", "A")
        for key in keys:
            stage.send(key)
        await stage.settle()
        assert stage.screen is stage.reading
        assert len(library.annotations()) == left


async def test_what_would_fill_an_empty_list_is_said_in_full_where_there_is_little_room() -> None:
    async with on_stage(size=(40, 15)) as stage:
        await stage.press("B")
        assert stage.shows("No bookmarks yet: mm sets one here, m")
        assert stage.shows("and a letter sets a mark.")


async def test_what_is_removed_from_a_filtered_list_leaves_the_filter() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "n", "H", "n", "H", "A", "/", write="the")
        await stage.press("enter")
        before = len(stage.rows)
        await stage.press("x")
        assert len(stage.rows) == before - 1
        assert len(stage.state.annotations) == 2


async def test_a_note_on_another_article_stays_and_the_list_says_where_it_is_removed() -> None:
    library = TemporaryLibrary()
    async with on_stage(ARTICLES / "bridge-keeper.txt", library=library) as stage:
        await stage.press("}", "H")
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("A", "tab", "x")
        assert stage.notice == "it is on another article: M removes it, Enter goes there"
        assert len(library.annotations()) == 1


async def test_what_cannot_be_removed_is_told_in_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise LibraryError("the disk is full")

    async with on_stage() as stage:
        await stage.press("n", "H", "A")
        monkeypatch.setattr(stage.library, "remove", full)
        await stage.press("x")
        assert stage.notice == "the disk is full"
        assert stage.shows("Notes in this article · 1")


async def test_notes_and_highlights_are_one_count_everywhere() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "a", write="ask")
        await stage.press("ctrl+s", "n", "m", "m", "c", "j", "enter")
        assert stage.shows("Notes · 2")
        assert stage.shows("   2 notes")
        await stage.press("A")
        assert stage.shows("Notes in this article · 2")
    async with on_stage(None, library=library) as stage:
        assert stage.shows("2 notes")


async def test_bookmarks_and_marks_are_listed() -> None:
    async with on_stage() as stage:
        await stage.press("B")
        assert stage.shows("No bookmarks yet: mm sets one here")
        await stage.press("q", "}", "m", "m", "}", "}", "m", "b", "g", "B")
        assert stage.shows("Bookmarks in this article · 2")
        await stage.press("j", "enter")
        assert stage.state.cursor == stage.state.placed()[1][0].start


async def test_a_command_about_a_note_says_what_it_needs() -> None:
    expected = {
        "mark.set": "a mark is a letter, as in :mark b",
        "note.place": "every note has its place",
        "mark.go": "a mark is a letter, as in :mark b",
        "note.follow": "no notes yet: a writes one on the quote or paragraph",
        "note.tag": "nothing to tag here: a writes a note, H highlights",
        "note.edition": "no notes yet: a writes one on the quote or paragraph",
    }
    told: dict[str, str] = {}
    async with on_stage() as stage:
        for line in expected:
            await stage.run(line)
            told[line] = stage.notice
    assert told == expected


async def test_a_command_about_a_note_says_which_key_goes_to_one() -> None:
    async with on_stage() as stage:
        await stage.press("C", write="a thought")
        await stage.press("ctrl+s", "n", "F")
        assert stage.notice == "no note here: ]n goes to the next one"


async def test_the_prompt_for_tags_says_that_tab_completes_them() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "T")
        await stage.until(lambda: stage.cells()[-1].rstrip().endswith("tab complete"))


def library_with_a_lost_note(*, keeps_edition: bool) -> TemporaryLibrary:
    """Return a library with a highlight and a note, whose words are not in the article now."""
    library, now = TemporaryLibrary(), article_at(HARBOUR)
    before = now._replace(text=f"{now.text}\n\nThese words were taken out later.")
    key, end = library.register(before).key, len(before.text)
    first, last = (
        Target(0, 7, before.text[:7]),
        Target(end - 23, end - 1, before.text[end - 23 : -1]),
    )
    digest = before.digest if keeps_edition else ""
    notes = [
        Annotation("h", key, Motivation.HIGHLIGHTING, first._replace(digest=digest), NOON, NOON),
        Annotation(
            "n", key, Motivation.COMMENTING, last._replace(digest=digest), NOON, NOON, "why?"
        ),
    ]
    library.put(notes, before if keeps_edition else None)
    return library


async def test_notes_without_a_place_are_listed_last_and_lead_to_their_edition() -> None:
    async with on_stage(HARBOUR, library=library_with_a_lost_note(keeps_edition=True)) as stage:
        await stage.press("A")
        rows = listed(stage)
        assert rows[1].strip() == "Without a place in this edition"
        assert "were taken out later" in rows[2]
        await stage.press("G", "enter")
        assert isinstance(stage.screen, EditionScreen)
        assert stage.shows("These words were taken out later.")


async def test_a_note_without_a_place_leads_from_the_outline_to_its_edition() -> None:
    async with on_stage(HARBOUR, library=library_with_a_lost_note(keeps_edition=True)) as stage:
        await stage.press("h", "G", "enter")
        assert isinstance(stage.screen, EditionScreen)
        await stage.press("q", "M", "/", write="why")
        await stage.press("enter", "enter")
        told = "this note has no place in this edition: v in the list of notes shows it"
        assert stage.notice == told


async def test_a_note_whose_edition_is_not_stored_says_so() -> None:
    async with on_stage(HARBOUR, library=library_with_a_lost_note(keeps_edition=False)) as stage:
        for keys in ("AG", "hG"):
            await stage.press(*keys, "enter")
            assert stage.notice == "the edition this note was written on is not stored"
            await stage.press("escape", "escape", "j")
            assert not stage.notice, keys
