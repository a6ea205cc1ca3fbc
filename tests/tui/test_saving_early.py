"""Notes that are saved while the library is still being opened, or again after it could not be."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from stage import HARBOUR, Stage, article_at, on_stage
from temporary_library import TemporaryLibrary
from textual.app import App

from reader.errors import LibraryError, ReaderError
from reader.library.store import Library
from reader.model.annotation import Motivation, Target
from reader.pipeline import analyse
from reader.session.notes.annotating import annotate
from reader.tui.context import Context
from reader.tui.library_access.drafts import Draft
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.notes import note
from reader.tui.screens.notes.note import NoteScreen
from reader.tui.screens.reading.parts import position
from reader.tui.screens.reading.screen import ReadingScreen


@asynccontextmanager
async def opened_late(library: Library, opened: Event) -> AsyncIterator[Stage]:
    """Run the program with quotes found, and a library that is open once the event is set."""

    def open_slowly() -> Library:
        opened.wait()
        return library

    def with_that(context: Context) -> None:
        context.library_thread = LibraryThread(open_slowly)

    found = analyse(article_at(HARBOUR))
    async with on_stage(found=found, library=library, prepare=with_that) as stage:
        try:
            yield stage
        finally:
            opened.set()  # also after a failure: the program cannot end before


async def leave_draft(library: Library) -> None:
    """Begin a note on the first quote, and never save it."""
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", write="half a thought")
        assert isinstance(stage.screen, NoteScreen)
        stage.screen.save_now()


async def test_a_note_written_before_the_library_is_open_is_saved() -> None:
    library, opened = TemporaryLibrary(), Event()
    async with opened_late(library, opened) as stage:
        stage.reading.run_line("note.write as early as can be")
        stage.reading.run_line("article.star")
        await stage.settle(workers=False)
        assert not stage.state.annotations
        opened.set()
        await stage.settle()
        assert [note.body for note in library.annotations()] == ["as early as can be"]
        assert [note.body for note in stage.state.annotations] == ["as early as can be"]
        assert stage.state.record is not None
        assert stage.state.record.starred


async def test_saving_works_again_once_the_library_can_be_opened() -> None:
    library, broken = TemporaryLibrary(), [True]

    def open_or_fail() -> Library:
        if broken:
            raise LibraryError("the disk is full")
        return library

    def with_that(context: Context) -> None:
        context.library_thread = LibraryThread(open_or_fail)

    async with on_stage(prepare=with_that) as stage:
        await stage.settle()
        await stage.run("note.write too early")
        assert stage.notice == "the disk is full"
        assert stage.reading.shows_error
        broken.clear()
        await stage.run("note.write in time")
        assert [note.body for note in library.annotations()] == ["in time"]


async def test_what_an_editor_wrote_and_could_not_be_saved_is_gone_on_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full(TemporaryLibrary):
        """A library whose disk is full."""

        def put(self, *_: object, **__: object) -> None:
            raise LibraryError("the disk is full")

    monkeypatch.setattr(App, "suspend", lambda _: nullcontext())
    monkeypatch.setattr("reader.tui.terminal.programs.edit_text", lambda *_: "a long thought\n")
    async with on_stage(library=Full()) as stage:
        await stage.press("n", "e")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == "a long thought"
        assert stage.shows("the disk is full (your text is still here)")


async def test_what_an_editor_saved_before_it_failed_is_a_draft(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(_text: str, _setting: str, keep: Callable[[str], None]) -> str:
        keep("half a thought\n")
        raise ReaderError("vim was ended by signal 1")

    monkeypatch.setattr(App, "suspend", lambda _: nullcontext())
    monkeypatch.setattr("reader.tui.terminal.programs.edit_text", fails)
    async with on_stage() as stage:
        await stage.press("n", "e")
        assert stage.shows("vim was ended by signal 1")
        assert not stage.state.annotations
        await stage.press("a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == "half a thought"


def edited_by(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[str], str], *, fails: bool = False
) -> None:
    """Let the editor change what it is given, and fail after it has saved that."""

    def edit(text: str, _setting: str, keep: Callable[[str], None]) -> str:
        edited = change(text)
        if edited != text:
            keep(edited)
        if fails:
            raise ReaderError("vim was ended by signal 1")
        return edited

    monkeypatch.setattr(App, "suspend", lambda _: nullcontext())
    monkeypatch.setattr("reader.tui.terminal.programs.edit_text", edit)


async def test_the_editor_goes_on_with_a_draft_until_it_is_saved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = TemporaryLibrary()
    await leave_draft(library)

    def drafts() -> list[str]:
        return list(library.drafts("note:", before=datetime.now(UTC)).values())

    async with on_stage(library=library) as stage:
        edited_by(monkeypatch, lambda text: f"{text} again", fails=True)
        await stage.press("n", "e")
        assert drafts() == ["half a thought again"]
        edited_by(monkeypatch, lambda text: text)
        await stage.press("e")
        assert "the draft is kept: a goes on with it" in stage.notice
        assert drafts() == ["half a thought again"]
        edited_by(monkeypatch, lambda text: f"{text}, whole")
        await stage.press("e")
        assert [note.body for note in library.annotations()] == ["half a thought again, whole"]
        assert not drafts()
        await stage.press("n")
        begun = stage.state

        def beside(_: str) -> str:
            edit = annotate(begun, begun.quotes[1].span, Motivation.COMMENTING, body="theirs")
            assert edit.after is not None
            library.put([edit.after], begun.article)  # from another window
            return "mine"

        edited_by(monkeypatch, beside)
        await stage.press("e")
        assert "theirs\n\nmine" in [note.body for note in library.annotations()]
        assert "added to the one written here meanwhile" in stage.notice


async def test_a_draft_emptied_in_the_editor_is_discarded(monkeypatch: pytest.MonkeyPatch) -> None:
    library = TemporaryLibrary()
    await leave_draft(library)
    edited_by(monkeypatch, lambda _: "")
    async with on_stage(library=library) as stage:
        await stage.press("n", "e")
        assert stage.notice == "the draft was discarded"
        assert not library.drafts("note:", before=datetime.now(UTC))
        assert not library.annotations()


class UnreadDrafts(TemporaryLibrary):
    """A library that once cannot read drafts."""

    fails = False

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        if self.fails:
            self.fails = False
            raise LibraryError("the disk does not answer")
        return super().drafts(start, before=before)


@pytest.mark.parametrize(
    ("key", "letters"), [("a", "new"), ("e", "")], ids=["built-in", "external"]
)
async def test_a_draft_that_could_not_be_read_is_not_replaced(
    monkeypatch: pytest.MonkeyPatch, key: str, letters: str
) -> None:
    library = UnreadDrafts()
    await leave_draft(library)
    edited_by(monkeypatch, lambda text: f"{text}new", fails=True)
    async with on_stage(library=library) as stage:
        library.fails = True
        await stage.press("n", key, *letters)
        stage.app.save_all()
        kept = library.drafts("note:", before=datetime.now(UTC))
        assert list(kept.values()) == ["new", "half a thought"]


async def test_a_draft_that_was_not_read_when_the_program_ends_is_not_replaced() -> None:
    library, opened = TemporaryLibrary(), Event()
    await leave_draft(library)
    async with opened_late(library, opened) as stage:
        await stage.press("n", "a", "n", "e", "w", workers=False)
        opened.set()
        stage.app.save_all()
        kept = library.drafts("note:", before=datetime.now(UTC))
        assert list(kept.values()) == ["new", "half a thought"]


async def test_a_draft_comes_back_also_before_the_library_is_open() -> None:
    library, opened = TemporaryLibrary(), Event()
    await leave_draft(library)
    async with opened_late(library, opened) as stage:
        await stage.press("n", "a", workers=False)
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == ""
        opened.set()
        await stage.settle()
        assert stage.screen.text == "half a thought"


async def test_what_is_typed_before_the_draft_is_there_stands_behind_it() -> None:
    library, opened = TemporaryLibrary(), Event()
    await leave_draft(library)
    async with opened_late(library, opened) as stage:
        await stage.press("n", "a", "n", "e", "w", workers=False)
        assert isinstance(stage.screen, NoteScreen)
        opened.set()
        await stage.settle()
        assert stage.screen.text == "half a thought\n\nnew"


async def test_typing_goes_on_while_a_draft_waits_for_the_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, opened, begun = TemporaryLibrary(), Event(), Event()
    keep = NoteScreen._keep_draft

    async def noticed(screen: NoteScreen) -> None:
        begun.set()
        await keep(screen)

    monkeypatch.setattr(note, "_DRAFT_SECONDS", 0.001)
    monkeypatch.setattr(NoteScreen, "_keep_draft", noticed)
    async with opened_late(library, opened) as stage:
        await stage.press("n", "a", "o", workers=False)
        await stage.until(begun.is_set)
        await stage.press("n", "e", workers=False)
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == "one"


def drafts(library: Library) -> list[str]:
    """Return the texts of all drafts of notes."""
    return list(library.drafts("note:", before=datetime.max.replace(tzinfo=UTC)).values())


async def crash_while_writing(library: Library) -> str:
    """Begin a note and let the program crash; return why it says that something is not saved."""
    stages: list[Stage] = []
    with suppress(ZeroDivisionError):
        async with on_stage(library=library, size=(80, 20)) as stage:
            stages.append(stage)
            await stage.press("n", "a", write="half a thought")
            stage.app._handle_exception(ZeroDivisionError())
    app = stages[0].app
    assert isinstance(app.crash, ZeroDivisionError)
    return app.unsaved_reason


async def test_a_note_being_written_when_the_program_crashes_is_kept() -> None:
    library = TemporaryLibrary()
    assert not await crash_while_writing(library)
    assert drafts(library) == ["half a thought"]


async def test_a_note_that_a_crash_loses_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    def keep_now(*_: object) -> None:
        raise LibraryError("the disk is full")

    monkeypatch.setattr(Draft, "keep_now", keep_now)
    reason = await crash_while_writing(TemporaryLibrary())
    assert reason == "the note could not be kept: the disk is full"


async def test_a_screen_that_fails_as_it_saves_takes_no_other_screen_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def save_now(_: ReadingScreen) -> None:
        raise ZeroDivisionError("no rows")

    library = TemporaryLibrary()
    async with on_stage(library=library, size=(80, 20)) as stage:
        await stage.press("n", "a", write="half a thought")
        monkeypatch.setattr(ReadingScreen, "save_now", save_now)
        assert stage.app.save_all() == "did not end properly: no rows"
    assert drafts(library) == ["half a thought"]


async def test_a_draft_that_is_due_while_the_program_ends_is_no_crash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[str] = []

    async def keep(_draft: Draft, text: str) -> None:
        kept.append(text)
        raise LibraryError("the library is closed")

    async with on_stage(size=(80, 20)) as stage:
        await stage.press("n", "a", "o", "n", "e")
        screen = stage.screen
        assert isinstance(screen, NoteScreen)
    monkeypatch.setattr(Draft, "keep", keep)
    await screen._keep_draft()  # the screen has lost its widgets by now
    assert kept == ["one"]


class SlowToRemember(TemporaryLibrary):
    """A library that takes its time with the place that was reached."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go_on = Event(), Event()

    def save_position(self, key: str, target: Target, progress: float) -> None:
        self.begun.set()
        assert self.go_on.wait(60)
        super().save_position(key, target, progress)


async def test_keys_are_answered_while_the_place_is_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    library = SlowToRemember()
    async with on_stage(library=library, size=(80, 20)) as stage:
        monkeypatch.setattr(position, "_POSITION_SECONDS", 0.001)
        stage.send("space")
        await stage.until(library.begun.is_set)
        top = stage.reading.pane.top
        await stage.press("j", workers=False)
        assert stage.reading.pane.top > top
        library.go_on.set()


async def test_a_draft_is_offered_with_its_passage_wherever_one_is_in_the_article() -> None:
    library = TemporaryLibrary()
    await leave_draft(library)
    async with on_stage(library=library) as stage:
        await stage.press("n")
        about = stage.quoted
        await stage.press("n", "n", "a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == ""
        assert stage.quoted != about
        await stage.press("ctrl+r")
        assert stage.screen.text == "half a thought"
        assert stage.shows("your unsaved draft is back")
        assert stage.shows(about[:30])
        assert stage.quoted == about
        await stage.press("ctrl+s")
        assert [note.body for note in library.annotations()] == ["half a thought"]
        assert [note.target.exact for note in library.annotations()] == [about]
        await stage.press("n", "a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == ""


async def test_a_draft_that_came_back_is_kept_at_its_passage_when_the_program_ends_again() -> None:
    library = TemporaryLibrary()
    await leave_draft(library)
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "n", "a", "ctrl+r", "!")
        assert isinstance(stage.screen, NoteScreen)
        stage.screen.save_now()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == "half a thought!"
        assert not stage.shows("the passage above")
        await stage.press("ctrl+s")
        assert not library.drafts("note:", before=datetime.now(UTC))


async def test_a_draft_on_the_article_as_a_whole_comes_back_as_one() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("C", write="on all of it")
        assert isinstance(stage.screen, NoteScreen)
        stage.screen.save_now()
    async with on_stage(library=library) as stage:
        await stage.press("n", "a", "ctrl+r", "ctrl+s")
        (saved,) = library.annotations()
        assert (saved.body, saved.target.is_whole) == ("on all of it", True)
        assert stage.notice == "note on the article saved: U undoes it"


async def test_a_draft_on_another_edition_is_saved_where_one_is(tmp_path: Path) -> None:
    library, story = TemporaryLibrary(), tmp_path / "pier.txt"
    words = HARBOUR.read_text(encoding="utf-8")
    story.write_text(words, encoding="utf-8")
    async with on_stage(story, library=library) as stage:
        await stage.press("n", "a", write="half a thought")
        assert isinstance(stage.screen, NoteScreen)
        stage.screen.save_now()
    story.write_text(words.replace("41 ships", "forty-two ships"), encoding="utf-8")
    article_at.cache_clear()
    async with on_stage(story, library=library) as stage:
        await stage.press("n", "n", "a", "ctrl+r")
        assert stage.shows("ctrl+s saves it on the passage above")
        about = stage.quoted
        await stage.press("ctrl+s")
        assert [note.target.exact for note in library.annotations()] == [about]


async def test_what_is_being_typed_in_another_window_is_left_to_it() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        record = await stage.reading.arrival.record()
        library.save_draft(f"note:{record.key}:1:2", "in the other window")
        await stage.press("n", "a")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == ""
