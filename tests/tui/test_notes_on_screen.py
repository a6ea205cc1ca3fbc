"""Notes, highlights, bookmarks and tags: saved first, then shown, and taken back."""

from collections.abc import Sequence
from threading import Event

import pytest
from memory_library import MemoryLibrary
from stage import HARBOUR, Stage, on_stage
from textual.widgets import Input, TextArea

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.library.undo_log import kept_steps
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Article
from reader.tui.screens.note import NoteScreen


class LockedLibrary(MemoryLibrary):
    """A library that can be read but not written."""

    def put(
        self,
        annotation: Annotation,
        article: Article | None = None,
        *,
        before: Annotation | None = None,
    ) -> None:
        raise LibraryError("the data directory is locked")

    def save_draft(self, slot: str, text: str) -> None:
        raise LibraryError("the data directory is locked")


class ReadOnlyLibrary(MemoryLibrary):
    """A library on a disk that can be read only, once it is shut."""

    shut = False

    def register(self, article: Article) -> ArticleRecord:
        if self.shut:
            raise LibraryError("it cannot be written")
        return super().register(article)


class SlowLibrary(MemoryLibrary):
    """A library that saves a note when it is let go on, or fails to."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.locked = Event(), False

    def put(
        self,
        annotation: Annotation,
        article: Article | None = None,
        *,
        before: Annotation | None = None,
    ) -> None:
        assert self.go_on.wait(60)
        if self.locked:
            raise LibraryError("the data directory is locked")
        super().put(annotation, article, before=before)


def kept(stage: Stage) -> Sequence[Annotation]:
    """Return what is in the library."""
    return stage.library.annotations()


def writing(stage: Stage) -> bool:
    return isinstance(stage.screen, NoteScreen)


async def note(stage: Stage, words: str) -> None:
    await stage.press("a")
    await stage.write(words)
    await stage.press("ctrl+s")


async def test_a_note_on_a_quote_is_on_disk_before_the_screen_says_so() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "n", "a")
        assert stage.shows("A pause is not a promise,")
        await stage.write("compare with Monday")
        assert not kept(stage)
        await stage.press("ctrl+s")
        (saved,) = kept(stage)
        assert (saved.body, saved.target.exact) == (
            "compare with Monday",
            "A pause is not a promise,",
        )
        assert (saved.speaker, saved.motivation) == ("Tomas Quaye", Motivation.COMMENTING)
        assert stage.notice == "note saved: U undoes it"
        assert stage.shows("✎ compare with Monday")
        assert stage.shows("1 note")


async def test_a_note_is_changed_by_writing_on_the_same_place_again() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await note(stage, "first")
        await note(stage, " and second")
        (saved,) = kept(stage)
        assert saved.body == "first and second"


async def test_emptying_a_note_removes_it() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await note(stage, "ab")
        await stage.press("a", "backspace", "backspace", "ctrl+s")
        assert not kept(stage)
        assert not stage.state.annotations
        assert stage.notice == "note removed: U brings it back"


async def test_an_empty_note_is_no_note() -> None:
    async with on_stage() as stage:
        await stage.press("a", "ctrl+s")
        assert not kept(stage)
        assert not writing(stage)


async def test_esc_leaves_at_once_when_nothing_was_written() -> None:
    async with on_stage() as stage:
        await stage.press("a", "escape")
        assert not writing(stage)


async def test_esc_asks_before_words_are_lost() -> None:
    async with on_stage() as stage:
        await stage.press("a")
        await stage.write("words")
        await stage.press("escape")
        assert stage.shows("not saved: y saves, n discards it, Esc continues editing")
        await stage.press("x")
        assert stage.screen.query_one(TextArea).text == "words"
        await stage.press("escape")
        await stage.write(" go on")
        assert stage.screen.query_one(TextArea).text == "words go on"
        await stage.press("escape", "n")
        assert not writing(stage)
        assert not kept(stage)


async def test_y_saves_what_esc_asked_about() -> None:
    async with on_stage() as stage:
        await stage.press("a")
        await stage.write("words")
        await stage.press("escape", "y")
        assert [each.body for each in kept(stage)] == ["words"]


async def test_a_locked_library_keeps_the_words_on_the_screen() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await note(stage, "precious")
        assert writing(stage)
        assert stage.screen.query_one(TextArea).text == "precious"
        assert stage.shows("the data directory is locked (your text is still here)")
        await stage.write(" words")
        assert stage.screen.query_one(TextArea).text == "precious words"


async def test_saving_is_told_and_keys_pressed_meanwhile_belong_to_what_comes_after() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        await stage.write("slow")
        await stage.press("ctrl+s", "n", workers=False)
        assert stage.shows("saving")
        assert stage.state.quote_index == 0
        library.go_on.set()
        await stage.settle()
        assert [each.body for each in kept(stage)] == ["slow"]
        assert stage.state.quote_index == 1


async def test_what_is_typed_while_saving_fails_stays_in_the_note() -> None:
    library = SlowLibrary()
    library.locked = True
    async with on_stage(library=library) as stage:
        await stage.press("a")
        await stage.write("preci")
        await stage.press("ctrl+s", "o", "u", "s", workers=False)
        library.go_on.set()
        await stage.settle()
        assert writing(stage)
        assert stage.screen.query_one(TextArea).text == "precious"


async def test_notes_that_cannot_be_saved_can_still_be_read() -> None:
    library = ReadOnlyLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        await stage.run("note written before")
    library.shut = True
    async with on_stage(library=library) as stage:
        assert stage.notice == "notes can be read, not saved: it cannot be written"
        assert [each.body for each in stage.state.annotations] == ["written before"]
    library = ReadOnlyLibrary()
    library.shut = True
    async with on_stage(library=library) as stage:
        assert stage.notice == "notes cannot be saved: it cannot be written"


async def test_a_locked_library_is_told_for_highlights_too_and_nothing_is_shown() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await stage.press("n", "H")
        assert "locked" in stage.notice
        assert not stage.state.annotations


async def test_what_was_being_typed_comes_back_when_the_program_ended() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        await stage.write("half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        assert stage.screen.query_one(TextArea).text == "half a thou"
        assert stage.shows("your unsaved draft is back")
        assert not stage.shows("the passage above")
        await stage.press("ctrl+s", "a")
        assert stage.screen.query_one(TextArea).text == "half a thou"
        assert not stage.shows("last time")
    async with on_stage(library=library) as stage:
        assert "not finished" not in stage.notice


async def test_opening_an_article_says_that_a_note_was_not_finished() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        await stage.write("half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        assert "a note was not finished: a brings it back" in stage.notice
        await stage.press("a")
        assert stage.screen.query_one(TextArea).text == "half a thou"
        assert stage.shows("ctrl+s saves it on the passage above")
        await stage.press("ctrl+s")
        assert [each.body for each in kept(stage)] == ["half a thou"]
    async with on_stage(library=library) as stage:
        assert "not finished" not in stage.notice


async def test_opening_an_article_says_that_a_change_of_a_note_was_not_finished() -> None:
    library = MemoryLibrary()
    words = "A question that is longer than the line has room for"
    async with on_stage(library=library) as stage:
        await stage.press("n")
        await note(stage, words)
        await stage.press("a")
        await stage.write(", and more")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        told = "a change of the note “A question that is longer than…” was not finished"
        assert f"{told}: a on it brings it back" in stage.notice
        await stage.press("]", "n", "a")
        assert stage.screen.query_one(TextArea).text == f"{words}, and more"


async def test_a_note_is_there_when_the_article_is_opened_again() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        await note(stage, "for later")
    async with on_stage(library=library) as stage:
        assert [each.body for each in stage.state.annotations] == ["for later"]
        assert stage.shows("✎ for later")


async def test_keys_of_the_reader_are_letters_in_a_note() -> None:
    async with on_stage() as stage:
        await note(stage, "n q Q ? : / ]q")
        assert [each.body for each in kept(stage)] == ["n q Q ? : / ]q"]


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


async def test_words_selected_inside_a_note_get_a_note_of_their_own() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        await stage.write("on the quote")
        await stage.press("ctrl+s", "v", "e", "a")
        await stage.write("on a word")
        await stage.press("ctrl+s")
        assert [note.body for note in stage.state.annotations] == ["on the quote", "on a word"]
        await stage.press("v", "e", "a")
        await stage.write(" more")
        await stage.press("ctrl+s")
        assert [note.body for note in stage.state.annotations] == ["on the quote", "on a word more"]


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
        await stage.press("n", "H", "T")
        await stage.write("#docks, strike docks")
        await stage.press("enter")
        assert kept(stage)[0].tags == ("docks", "strike")
        assert stage.notice == "2 tags"
        await stage.run("tags")
        assert stage.screen.query_one(Input).value == "docks strike"


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


@pytest.mark.parametrize(
    ("key", "reason"), [("U", "nothing to undo"), ("ctrl+r", "nothing to redo")]
)
async def test_there_may_be_nothing_to_take_back(key: str, reason: str) -> None:
    async with on_stage() as stage:
        await stage.press(key)
        assert stage.notice == reason


async def test_undo_and_redo_keep_screen_and_library_in_step() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "H", "m", "m", "n", "H", "m", "a")
        states = {0: set(kept(stage))}
        for step in range(1, 6):
            await stage.press("U")
            if step == 1:
                assert stage.notice == "undone: new bookmark; ctrl+r redoes it"
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
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        stage.send("H")
        stage.send("Q")
        await stage.until(lambda: not stage.app.is_running)
    assert len(library.annotations()) == 1


async def test_a_correction_of_the_speaker_is_used_and_undone() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "n", "c")
        assert stage.shows("Who said this?")
        assert stage.rows.row is not None
        assert stage.rows.row.key == "Tomas Quaye"  # who is taken to be the speaker
        await stage.press("g", "enter")
        assert stage.notice == "said by Helene Astrup, and 2 other quotes with it: U undoes it"
        assert stage.shows("3/10 Helene Astrup")
        quote = stage.state.quote
        assert quote is not None
        assert quote.speaker is not None
        assert quote.speaker.name == "Helene Astrup"
        await stage.press("U")
        assert stage.shows("3/10 Tomas Quaye")


async def test_notes_on_a_quote_follow_the_correction_of_its_speaker() -> None:
    library = MemoryLibrary()

    def speakers() -> list[str]:
        notes = library.annotations()
        return [n.speaker for n in notes if n.motivation is not Motivation.IDENTIFYING]

    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "n", "H", "m", "m")
        was = ["Helene Astrup", "Tomas Quaye", "Tomas Quaye"]
        assert sorted(speakers()) == was
        await stage.press("c")
        await stage.write("Cleo Vane")
        await stage.press("enter")
        now = ["Cleo Vane", "Cleo Vane", "Helene Astrup"]
        assert sorted(speakers()) == now
        assert library.edition(stage.state.article.digest) == stage.state.article.text
        await stage.press("U")
        assert stage.notice == "undone: new speaker; ctrl+r redoes it"
        assert sorted(speakers()) == was
        await stage.press("ctrl+r")
        assert sorted(speakers()) == now
        await stage.press("c", "G", "enter")
        assert stage.notice == "as it was found: U undoes it"
        assert sorted(speakers()) == was
        await stage.press("c", "G", "enter")
        assert stage.notice == "not a quote: U undoes it"
        assert sorted(speakers()) == ["", "", "Helene Astrup"]
        await stage.press("U")
        assert sorted(speakers()) == was


async def test_a_speaker_that_is_not_in_the_list_is_typed() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c", "/")
        await stage.write("Cleo Vane")
        assert stage.shows("No name has these words. Enter takes what you typed.")
        await stage.press("enter")
        assert stage.shows("1/10 Cleo Vane")


async def test_a_name_can_be_typed_at_once() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c")
        await stage.write("The clerk")
        await stage.press("enter")
        assert stage.shows("1/10 The clerk")


async def test_what_is_no_quote_is_left_out_from_then_on() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "c", "G", "enter")
        assert stage.notice == "not a quote: U undoes it"
        assert len(stage.state.quotes) == 9
    async with on_stage(HARBOUR, library=library) as stage:
        assert len(stage.state.quotes) == 9


async def test_a_correction_is_given_up_where_it_was_made_even_after_a_restart() -> None:
    library = MemoryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "c", "G", "enter")  # not a quote
        await stage.press("n", "c", "/")
        await stage.write("Cleo Vane")
        await stage.press("enter")
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("n")
        assert stage.shows("1/9 Cleo Vane")
        await stage.press("c", "G", "enter")
        assert stage.notice == "as it was found: U undoes it"
        assert stage.shows("1/9 Helene Astrup")
        start = stage.state.article.text.index("For 17 days")
        stage.reading.put(stage.state._replace(cursor=start + 3))
        await stage.press("c")
        assert len(stage.rows) == 1
        assert stage.shows("as it was found")
        await stage.press("enter")
        assert len(stage.state.quotes) == 10


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
        await stage.press("n", "a")
        await stage.write("ask her\n\nand him")
        await stage.press("ctrl+s")
        assert sum("✎ ask her …" in row for row in stage.cells()) == 2


async def test_above_a_note_stands_the_passage_in_its_marks_with_its_speaker() -> None:
    library = MemoryLibrary()
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
        await stage.press("a")
        await stage.write("a thought")
        await stage.press("escape")
        assert "not saved: y saves, n discards it, Esc continues editing" in " ".join(
            stage.text().split()
        )
        assert stage.shows("a thought")


async def test_the_keys_at_the_foot_of_a_note_can_be_clicked() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        await stage.write("a thought")
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


async def test_a_note_is_saved_with_the_step_that_takes_it_back() -> None:
    class Failing(MemoryLibrary):
        """A library that cannot keep steps."""

        full = True

        def save_draft(self, slot: str, text: str) -> None:
            if self.full and slot == "steps":
                raise LibraryError("the disk is full")
            super().save_draft(slot, text)

    library = Failing()
    async with on_stage(library=library) as stage:
        stage.reading.run_line("note.write words")
        await stage.settle()
        assert not library.annotations()
        assert stage.shows("the disk is full")
        library.full = False
        stage.reading.run_line("note.write words")
        await stage.settle()
        assert [note.body for note in library.annotations()] == ["words"]
        assert [len(step.changes) for step in kept_steps(library)] == [1]


async def test_a_draft_that_cannot_be_kept_leaves_the_question_on_the_screen() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await stage.press("n", "a")
        await stage.write("half a thought")
        await stage.press("escape")
        screen = stage.screen
        assert isinstance(screen, NoteScreen)
        await screen._keep_draft()  # as it is tried while one thinks
        await stage.settle()
        assert stage.shows("not saved: y saves, n discards it")
        await stage.press("n")
        assert stage.screen is stage.reading
