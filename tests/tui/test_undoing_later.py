"""Undoing changes made on a screen that was closed, or in an earlier session."""

from noted_articles import HIGHLIGHT, NOTE, library_of
from noted_screen import SlowLibrary
from stage import ARTICLES, HARBOUR, on_stage
from temporary_library import TemporaryLibrary

from reader.library.undo_log import amend_logged, delete_permanently
from reader.session.notes.stored_steps import store_step
from reader.session.state import Edit


async def test_in_the_list_of_all_notes_u_takes_back_what_an_earlier_session_did() -> None:
    library = library_of(NOTE, NOTE)
    before = set(library.annotations())
    async with on_stage(library=library) as stage:
        await stage.press("M", "*", "x")
        assert not library.annotations()
    async with on_stage(library=library) as stage:
        await stage.press("M", "U")
        assert stage.shows("undo removal of 2 notes, just now? y or n")
        await stage.press("n")
        assert not library.annotations()
        await stage.press("U", "y")
        assert set(library.annotations()) == before
        assert stage.notice == "2 notes reverted: ctrl+r redoes it"
        await stage.press("U")
        assert stage.notice == "nothing to undo"
        await stage.press("ctrl+r")
        assert not library.annotations()
        await stage.press("q", "M", "U", "y")
        assert set(library.annotations()) == before


async def test_in_an_article_u_takes_back_what_was_done_before_it_was_opened() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "H")
    first, second = sorted(library.annotations(), key=lambda each: each.target.start)
    async with on_stage(library=library) as stage:
        await stage.press("U", "y")
        assert stage.notice == "undone: new highlight; ctrl+r redoes it"
        assert [each.id for each in stage.state.annotations] == [first.id]
        await stage.press("ctrl+r")
        assert {each.id for each in library.annotations()} == {first.id, second.id}
        await stage.press("U", "U", "y")
        assert not library.annotations()
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_a_note_that_got_a_fuller_speaker_when_read_again_can_still_be_undone() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H")
    (note,) = library.annotations()
    early = note._replace(speaker="Astrup")
    library.put([early])
    amend_logged(library, lambda _: early if _ else None)
    async with on_stage(library=library) as stage:
        assert [each.speaker for each in library.annotations()] == [note.speaker]
        await stage.press("U", "y")
        assert stage.notice == "undone: new highlight; ctrl+r redoes it"
        assert not library.annotations()


async def test_an_undo_that_is_being_saved_outlives_going_to_another_article_and_back() -> None:
    library = SlowLibrary()
    library.go_on.set()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H")
        library.go_on.clear()
        await stage.press("U", workers=False)
        other = ARTICLES / "ice-road.md"
        stage.send_all(f":e {other}", "enter")
        await stage.until(lambda: stage.state.article.location == str(other))
        stage.send_all(f":e {HARBOUR}", "enter")
        await stage.until(lambda: stage.state.article.location == str(HARBOUR))
        library.go_on.set()
        await stage.settle()
        assert stage.app.crash is None
        assert not library.annotations()
        assert not stage.state.annotations
        await stage.press("ctrl+r")
        assert set(stage.state.annotations) == set(library.annotations())
        assert len(stage.state.annotations) == 1


async def test_a_step_of_other_articles_is_not_offered_in_an_article() -> None:
    library = library_of(HIGHLIGHT)
    (highlight,) = library.annotations()
    other = highlight._replace(id="other", article="another")
    library.put([other])
    store_step(library, (Edit(None, other),))
    async with on_stage(library=library) as stage:
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_what_was_deleted_for_good_does_not_come_back() -> None:
    library = library_of(NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M", "x", "Z", "X", "y", "q", "M", "U")
        assert stage.notice == "nothing to undo"
        assert not library.annotations()


async def test_what_was_deleted_for_good_on_this_screen_does_not_come_back_either() -> None:
    library = library_of(NOTE, HIGHLIGHT)
    async with on_stage(library=library) as stage:
        await stage.press("M", "*", "x", "Z", "X", "y", "Z", "U")
        (kept,) = library.annotations()
        assert not library.trash()
        assert stage.notice.startswith("1 note reverted")
        await stage.press("ctrl+r")
        assert [each.id for each in library.trash()] == [kept.id]


async def test_what_was_deleted_for_good_elsewhere_does_not_come_back_in_its_article() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "H", "x")
        await stage.settle()
        (kept,) = library.annotations()
        delete_permanently(library, [each.id for each in library.trash()])
        await stage.press("U")
        assert stage.notice == "it was deleted for good"
        assert [each.id for each in stage.state.annotations] == [kept.id]
        assert library.annotations() == [kept]
        await stage.press("U", "ctrl+r", "U")
        assert not library.annotations()
