"""Keys pressed before the library has told which notes and changes there are."""

from threading import Event
from time import perf_counter

import pytest
from kept_notes import NOON
from specimens import paragraphs
from stage import HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary
from textual import _time
from textual.widgets import Input

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article
from reader.tui.screens.list_screen import ListScreen
from reader.tui.screens.notes.note import NoteScreen
from reader.workers import comparison

ARTICLE = article_at(HARBOUR)
WORDS = "the same pencil"
NOTED = "who sharpens it?"


class LateLibrary(TemporaryLibrary):
    """A library that answers, or fails, when the test allows it.

    It has a note, a bookmark and a mark on another edition, and that edition.
    """

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.fails = Event(), False
        self.go_on.set()
        before = ARTICLE._replace(text=ARTICLE.text.replace("guarded", "cool"))
        start = before.text.index(WORDS)
        target = Target(start, start + len(WORDS), WORDS, digest=before.digest)
        key = self.register(before).key
        kinds = {Motivation.COMMENTING: NOTED, Motivation.BOOKMARKING: ""}
        notes = [Annotation(k, key, k, target, NOON, NOON, body) for k, body in kinds.items()]
        self.put(notes, before)
        self.go_on.clear()

    def register(self, article: Article) -> ArticleRecord:
        assert self.go_on.wait(60)
        if self.fails:
            raise LibraryError("the data directory is locked")
        return super().register(article)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("A", "Notes in this article · 1"),
        ("B", "Bookmarks in this article · 1"),
        ("D", "cool → guarded"),
    ],
)
async def test_a_list_opens_once_it_is_known_what_it_lists(key: str, title: str) -> None:
    library = LateLibrary()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press(key, "j", workers=False)
        assert stage.screen is stage.reading
        assert stage.notice == "looking for notes: key queued   Esc discards it"
        library.go_on.set()
        await stage.settle()
        assert stage.shows(title)
        assert stage.rows.has_focus


@pytest.mark.parametrize("key", ["A", "B", "D"])
async def test_a_line_typed_behind_the_key_of_a_list_goes_into_its_filter(key: str) -> None:
    library = LateLibrary()
    library.go_on.set()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.until(lambda: bool(stage.state.annotations))
        stage.send_all(key, "/", "z")
        await stage.settle()
        assert isinstance(stage.screen, ListScreen)
        assert stage.screen.query_one(Input).value == "z"


@pytest.mark.parametrize("keys", ["]n", "]b", "]c"])
async def test_a_jump_waits_until_it_is_known_where_to(keys: str) -> None:
    library = LateLibrary()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press(*keys, workers=False)
        library.go_on.set()
        await stage.settle()
        paragraph = ARTICLE.text[stage.state.cursor :].partition("\n")[0]
        assert paragraph.startswith(WORDS) or "guarded" in paragraph


async def test_escape_discards_a_key_that_waits_for_the_library() -> None:
    library = LateLibrary()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press("A", "escape", workers=False)
        library.go_on.set()
        await stage.settle()
        assert stage.screen is stage.reading


async def test_a_library_that_fails_keeps_no_key_waiting() -> None:
    library = LateLibrary()
    library.fails = True
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press("A", workers=False)
        library.go_on.set()
        await stage.settle()
        assert stage.shows("Notes in this article")


async def test_keys_typed_before_an_error_was_told_leave_it_on_the_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # as on Windows, where events have a clock of their own
    monkeypatch.setattr(_time, "get_time", lambda: perf_counter() - 10_000)
    library = LateLibrary()
    library.fails = True
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press("]", "n", "j", "k", workers=False)
        library.go_on.set()
        await stage.settle()
        assert stage.notice == "notes can be read, not saved: the data directory is locked"
        await stage.press("j")
        assert not stage.notice


async def test_a_note_is_written_without_waiting_for_the_library() -> None:
    library = LateLibrary()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        stage.reading.run_line(f"search.start {WORDS}")
        await stage.press(*"anew[[th", workers=False)
        library.go_on.set()
        await stage.settle()
        await stage.press("escape")
        assert isinstance(stage.screen, NoteScreen)
        assert stage.screen.text == f"{NOTED}\n\nnew[[th"
        await stage.press("ctrl+s")
        notes = [note.body for note in stage.state.annotations if note.body]
        assert notes == [f"{NOTED}\n\nnew[[th"]


async def test_no_editor_opens_for_an_article_that_was_left_before_its_notes_were_known() -> None:
    library = LateLibrary()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.press("e", workers=False)
        stage.reading.show_article(paragraphs("another one"))
        library.go_on.set()
        await stage.settle()
        assert not stage.notice  # else that there is no terminal for the editor


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Until this is set, no comparison of editions ends."""
    ready, compare = Event(), comparison.compare_isolated

    def late(*arguments: object, **named: object) -> object:
        assert ready.wait(60)
        return compare(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(comparison, "compare_isolated", late)
    return ready


async def test_changes_are_listed_once_the_editions_are_compared(ready: Event) -> None:
    library = LateLibrary()
    library.go_on.set()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.until(lambda: bool(stage.state.annotations))
        await stage.press("D", workers=False)
        assert stage.notice == "comparing: key queued   Esc discards it"
        ready.set()
        await stage.settle()
        assert stage.shows("cool → guarded")


async def test_the_comparison_of_an_article_that_was_left_keeps_no_key_of_the_next_waiting(
    ready: Event,
) -> None:
    library = LateLibrary()
    library.go_on.set()
    async with on_stage(library=library, prepare=lambda _: None) as stage:
        await stage.until(lambda: bool(stage.state.annotations))
        stage.reading.show_article(paragraphs("A heron stood on the pier, and nobody came."))
        await stage.until(lambda: stage.reading.arrival.is_looked_up)
        await stage.press("D", workers=False)
        assert "comparing" not in stage.notice
        ready.set()
        await stage.settle()
        assert stage.shows("Nothing has changed since you read it")
