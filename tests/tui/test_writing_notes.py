"""Writing and editing notes: they are saved before they are shown, and never lost."""

from datetime import UTC, datetime

import pytest
from noted_screen import (
    LockedLibrary,
    ReadOnlyLibrary,
    SlowDrafts,
    SlowLibrary,
    kept,
    note,
    writing,
)
from stage import Stage, on_stage
from temporary_library import TemporaryLibrary
from textual import events
from textual.widgets import TextArea

from reader.errors import LibraryError
from reader.library.undo_log import logged_steps
from reader.model.annotation import Motivation
from reader.tui.command_palette import Palette
from reader.tui.library_access.drafts import place_name
from reader.tui.screens.notes.note import NoteScreen
from reader.tui.terminal.keyboard import KeyParser

_LATER = datetime(9999, 1, 1, tzinfo=UTC)


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


async def test_a_passage_too_long_to_be_shown_above_its_note_ends_in_an_ellipsis() -> None:
    async with on_stage(size=(40, 24)) as stage:
        await stage.press("n", "a")
        (last,) = (row for row in stage.cells() if "  and not for each other." in row)
        assert last.rstrip().endswith("…")
        await stage.resize(80, 24)
        assert any(row.strip() == "— Helene Astrup" for row in stage.cells())
        await stage.resize(120, 24)
        assert stage.shows("microphones,” — Helene Astrup")


async def test_a_note_is_changed_by_writing_on_the_same_place_again() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        await note(stage, "first")
        await note(stage, " and second")
        (saved,) = kept(stage)
        assert saved.body == "first and second"


async def test_an_empty_note_is_no_note_and_emptying_one_removes_it() -> None:
    async with on_stage() as stage:
        for key in ("ctrl+s", "escape"):
            await stage.press("a", key)
            assert not kept(stage), key
            assert not writing(stage), key
        await stage.press("n")
        await note(stage, "ab")
        await stage.press("a", "backspace", "backspace", "ctrl+s")
        assert not kept(stage)
        assert not stage.state.annotations
        assert stage.notice == "note removed: U brings it back"


async def test_keys_with_nothing_to_copy_or_to_scroll_leave_a_note_as_it_is() -> None:
    async with on_stage() as stage:
        await stage.press("a", write="ab")
        await stage.press("ctrl+c", "ctrl+pageup", "ctrl+pagedown", "pageup")
        assert writing(stage)
        words = stage.screen.query_one(TextArea)
        assert not words.read_only
        assert (words.text, stage.copied) == ("ab", [])
        await stage.press("ctrl+x")  # cuts the line, as in other editors
        assert (words.text, stage.copied) == ("", ["ab"])
        await stage.write("ab")
        stage.screen.set_focus(None)  # as on a mouse event outside the screen
        await stage.settle()
        await stage.write("cd")  # the next key gives it the focus
        assert words.text == "abcd"


async def test_esc_asks_before_words_are_lost() -> None:
    async with on_stage() as stage:
        await stage.press("a", write="words")
        await stage.press("escape")
        assert stage.shows("not saved: y saves, n discards it, Esc continues editing")
        await stage.press("x")
        assert stage.screen.query_one(TextArea).text == "words"
        await stage.press("escape", write=" go on")
        assert stage.screen.query_one(TextArea).text == "words go on"
        await stage.press("escape", "n")
        assert not writing(stage)
        assert not kept(stage)
        await stage.press("a", write="words")
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
        await stage.press("n", "a", write="slow")
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
        await stage.press("a", write="preci")
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


async def test_what_was_being_typed_comes_back_when_the_program_ended() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="half a thou")
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


async def test_what_was_typed_on_the_command_line_comes_back_when_the_program_ended() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", ":", write="note half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        assert "there is an unsaved draft: a offers it" in stage.notice
        await stage.press("n", "a")
        assert stage.screen.query_one(TextArea).text == "half a thou"
        await stage.press("ctrl+s")
    async with on_stage(library=library) as stage:
        await stage.press(":", write="note article on all of it")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        await stage.press("C")
        assert stage.screen.query_one(TextArea).text == "on all of it"


@pytest.mark.parametrize("end", ["enter", "escape"])
async def test_a_note_on_the_command_line_is_a_draft_until_it_is_saved_or_given_up(
    end: str,
) -> None:
    async with on_stage() as stage:
        await stage.press("n", ":", write="note half a thou")
        await keep_line(stage)
        assert list(stage.library.drafts("note:", before=_LATER).values()) == ["half a thou"]
        await stage.press(write="ght")
        await keep_line(stage)
        assert list(stage.library.drafts("note:", before=_LATER).values()) == ["half a thought"]
        await stage.press(end)
        assert not stage.library.drafts("note:", before=_LATER)
        assert [each.body for each in kept(stage)] == ["half a thought"] * (end == "enter")


@pytest.mark.parametrize("line", ["note", "note next", "theme nord", "note.tag fair", "highlight"])
async def test_no_other_command_line_is_a_draft(line: str) -> None:
    async with on_stage() as stage:
        await stage.press("n", ":", write=line)
        await keep_line(stage)
        stage.app.save_all()
        assert not stage.library.drafts("note:", before=_LATER)


async def test_a_note_on_the_command_line_that_a_click_leaves_is_kept() -> None:
    async with on_stage() as stage:
        await stage.press("n", ":", write="note half a thou")
        place = place_name(stage.state.article, stage.reading.subject())
        stage.reading.leave_line()
        stage.reading.run_named("quote.next")  # as a click elsewhere moves the cursor
        await stage.settle()
        ((slot, words),) = stage.library.drafts("note:", before=_LATER).items()
        assert (slot.endswith(place), words) == (True, "half a thou")
        stage.app.save_all()
        await stage.press(":", write="note another one")
        await stage.press("enter")
        assert list(stage.library.drafts("note:", before=_LATER).values()) == ["half a thou"]


@pytest.mark.parametrize(
    ("line", "drafts"), [("theme nord", []), ("", []), ("noet half a thou", ["half a thou"])]
)
async def test_the_draft_of_a_line_that_became_another_one_goes(
    line: str, drafts: list[str]
) -> None:
    async with on_stage() as stage:
        await stage.press("n", ":", write="note half a thou")
        await keep_line(stage)
        await stage.press("ctrl+u", write=line)
        await stage.press("enter")
        assert list(stage.library.drafts("note:", before=_LATER).values()) == drafts


async def keep_line(stage: Stage) -> None:
    """Store the note on the command line, as a timer does."""
    await stage.reading.keep_line(stage.reading._line)
    await stage.settle()


async def test_opening_an_article_says_that_a_note_was_not_finished() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        assert "there is an unsaved draft: a offers it" in stage.notice
        await stage.press("a")
        assert stage.shows("ctrl+r goes on with your unsaved draft of another passage: half a thou")
        await stage.press("ctrl+r")
        assert stage.screen.query_one(TextArea).text == "half a thou"
        assert not stage.shows("the passage above")
        await stage.press("ctrl+s")
        assert [(each.body, each.speaker) for each in kept(stage)] == [
            ("half a thou", "Helene Astrup")
        ]
    async with on_stage(library=library) as stage:
        assert "not finished" not in stage.notice


async def test_a_draft_is_offered_on_another_note_until_one_types() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n")
        await note(stage, "a first one")
        await stage.press("n", "a", write="half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        assert stage.screen.query_one(TextArea).text == "a first one"
        stage.send_all("!", "ctrl+r")
        await stage.settle()
        assert not stage.shows("ctrl+r goes on")
        await stage.press("ctrl+r", "ctrl+s", "a")
        assert stage.screen.query_one(TextArea).text == "a first one!"
        await stage.press("ctrl+r", "!", "ctrl+s")
        assert {each.body for each in kept(stage)} == {"a first one!", "half a thou!"}
        assert len({each.target.start for each in kept(stage)}) == 2
        await stage.press("a")
        assert not stage.shows("ctrl+r goes on")


@pytest.mark.parametrize("letters", ["", "ght"])
async def test_a_draft_that_is_read_late_is_not_lost(letters: str) -> None:
    library = SlowDrafts()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="half a thou")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        library.go_on.clear()
        await stage.press("n", "a", *letters, "ctrl+s" if letters else "escape", workers=False)
        library.go_on.set()
        await stage.settle()
        assert not writing(stage)
        assert [each.body for each in kept(stage)] == (["half a thou\n\nght"] if letters else [])
        if not letters:
            await stage.press("a")
            assert stage.screen.query_one(TextArea).text == "half a thou"


async def test_opening_an_article_says_that_a_change_of_a_note_was_not_finished() -> None:
    library = TemporaryLibrary()
    words = "A question that is longer than the line has room for"
    async with on_stage(library=library) as stage:
        await stage.press("n")
        await note(stage, words)
        await stage.press("a", write=", and more")
        stage.app.save_all()
    async with on_stage(library=library) as stage:
        told = "there is an unsaved change to the note “A question that is longer than…”"
        assert f"{told}: a on it restores it" in stage.notice
        await stage.press("]", "n", "a")
        assert stage.screen.query_one(TextArea).text == f"{words}, and more"


async def test_a_note_is_there_when_the_article_is_opened_again() -> None:
    library = TemporaryLibrary()
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


async def test_spaces_and_joiners_that_are_not_seen_are_typed_into_a_note() -> None:
    words = "灯台\u3000守 «\u202fsel\u202f» می\u200cخواهم 👩\u200d🚀"
    async with on_stage() as stage:
        await stage.press("n", "a")
        for key in KeyParser().feed(words):
            stage.app._driver.send_message(key)  # type: ignore[union-attr]
        await stage.settle()
        await stage.press("ctrl+s")
        assert [note.body for note in stage.library.annotations()] == [words]


async def test_words_selected_inside_a_note_get_a_note_of_their_own() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a", write="on the quote")
        await stage.press("ctrl+s", "v", "e", "a", write="on a word")
        await stage.press("ctrl+s")
        assert [note.body for note in stage.state.annotations] == ["on the quote", "on a word"]
        await stage.press("v", "e", "a", write=" more")
        await stage.press("ctrl+s")
        assert [note.body for note in stage.state.annotations] == ["on the quote", "on a word more"]


async def test_a_note_is_saved_with_the_step_that_takes_it_back() -> None:
    class Failing(TemporaryLibrary):
        """A library that cannot store undo steps."""

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
        assert [len(step.changes) for step in logged_steps(library)] == [1]


async def test_a_draft_that_cannot_be_kept_leaves_the_question_on_the_screen() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await stage.press("n", "a", write="half a thought")
        await stage.press("escape")
        screen = stage.screen
        assert isinstance(screen, NoteScreen)
        await screen._keep_draft()  # as it is tried while one thinks
        await stage.settle()
        assert stage.shows("not saved: y saves, n discards it")
        await stage.press("n")
        assert stage.screen is stage.reading


async def test_a_click_into_a_note_that_is_ending_does_not_end_it_twice() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="a thought")
        await stage.press("ctrl+s", workers=False)
        stage.screen.query_one(TextArea).focus()  # as a click does
        await stage.press("ctrl+s", workers=False)
        library.go_on.set()
        await stage.settle()
        assert stage.screen is stage.reading
        assert len(kept(stage)) == 1


async def test_a_note_saved_under_another_screen_is_closed_when_that_one_is() -> None:
    library = SlowLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="a thought")
        await stage.press("ctrl+s", workers=False)
        stage.app.action_command_palette()
        await stage.settle(workers=False)
        library.go_on.set()
        await stage.settle()
        covering = stage.screen
        assert isinstance(covering, Palette)
        await stage.press("escape")
        assert stage.screen is stage.reading
        await stage.press("n")
        assert stage.state.quote_index == 1


@pytest.mark.parametrize("moment", ["on_descendant_focus", "_replay"])
async def test_letters_typed_while_a_note_opens_stay_in_order(
    moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = getattr(NoteScreen, moment)

    def arriving(screen: NoteScreen) -> None:
        """Let letters arrive directly before those that were typed earlier."""
        for letter in "ane":
            screen.query_one(TextArea)._forward_event(events.Key(letter, letter))
        go_on(screen)

    monkeypatch.setattr(NoteScreen, moment, arriving)
    async with on_stage() as stage:
        stage.send_all("a", "cr")
        await stage.settle()
        await stage.press("ctrl+s")
        assert [saved.body for saved in kept(stage)] == ["crane"]


async def test_what_is_typed_is_kept_as_a_draft_once_until_it_changes() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a", write="half a thou")
        screen = stage.screen
        assert isinstance(screen, NoteScreen)
        await screen._keep_draft()  # as a timer does
        drafts = stage.library.drafts("note:", before=_LATER)
        assert list(drafts.values()) == ["half a thou"]
        stage.library.save_draft(next(iter(drafts)), "")
        await screen._keep_draft()
        assert not stage.library.drafts("note:", before=_LATER)
        await stage.press(write="ght, see [[harb")
        assert stage.screen is not screen  # but the list of notes to link to
        await screen._keep_draft()
        drafts = stage.library.drafts("note:", before=_LATER)
        assert list(drafts.values()) == ["half a thought, see [[harb"]


async def test_a_draft_that_cannot_be_kept_when_the_program_ends_is_told() -> None:
    async with on_stage(library=LockedLibrary()) as stage:
        await stage.press("n", "a", write="half a thou")
        stage.app.leave_now(0)
        await stage.until(lambda: not stage.app.is_running)
        (said,) = stage.app._exit_renderables
        assert str(said) == "the note could not be kept: the data directory is locked"
