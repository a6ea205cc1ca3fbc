"""What is written on one text is saved on it, though another one has come meanwhile."""

from collections.abc import Iterable
from contextlib import nullcontext
from threading import Event

import pytest
from stage import ARTICLES, HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary
from textual.app import App

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.article import Article
from reader.text.span import Span
from reader.tui.screens.notes.note import NoteScreen

_LEAD = "A lead that was put in afterwards, by an editor who came late.\n\n"


def edited(article: Article) -> Article:
    """Return the next edition, with a paragraph put in front."""
    by = len(_LEAD)
    blocks = [
        block._replace(span=Span(block.span.start + by, block.span.end + by))
        for block in article.blocks
    ]
    return article._replace(text=_LEAD + article.text, blocks=tuple(blocks), links=())


async def test_a_note_written_while_the_article_was_loaded_again_is_on_its_words() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        words = stage.quoted
        await stage.write("a thought")
        stage.reading._reloaded(edited(stage.state.article))
        await stage.settle()
        assert isinstance(stage.screen, NoteScreen)
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.target.exact == words
        assert stage.library.edition(note.target.digest)
        ((span, shown),) = stage.state.placed()
        assert shown == note
        assert span.of(stage.state.article.text) == words


async def test_a_note_written_while_another_article_came_is_on_the_first() -> None:
    async with on_stage() as stage:
        await stage.press("n", "a")
        words, first = stage.quoted, stage.state.article
        await stage.write("a thought")
        other = edited(first)._replace(location="/elsewhere/another.txt")
        stage.reading.show_article(other)
        await stage.settle()
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.target.exact == words
        record = stage.library.record(note.article)
        assert record is not None
        assert record.location == first.location
        assert stage.state.article is other
        assert not stage.state.annotations


class SlowToRemove(TemporaryLibrary):
    """A library that removes when it is let go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Event()

    def remove(self, ids: Iterable[str]) -> None:
        assert self.go_on.wait(60)
        super().remove(ids)


async def test_what_is_taken_back_while_another_article_comes_leaves_that_one_alone() -> None:
    library = SlowToRemove()
    async with on_stage(library=library) as stage:
        await stage.press("n", "H")
        await stage.press("U", workers=False)
        other = stage.state.article._replace(location="/elsewhere/another.txt")
        stage.reading.show_article(other)
        library.go_on.set()
        await stage.settle()
        assert not library.annotations()
        assert stage.state.article is other
        assert not stage.state.redo


async def test_what_is_asked_about_one_article_changes_no_other_that_comes_meanwhile() -> None:
    sources = [str(HARBOUR), str(ARTICLES / "ice-road.md")]
    async with on_stage(sources=sources) as stage:
        for keys, answer, saved in (
            (("n", "H", "T", *"check"), ("enter",), "change of a highlight"),
            (("n", "c"), ("G", "enter"), "correction of a quote"),
            (("g", "v", "e", "c"), ("G", "enter"), "correction of a quote"),
            (("@", "g", "c"), ("G", "enter"), "correction of 5 quotes"),
        ):
            stage.reading.open_source(0)
            await stage.settle()
            await stage.press(*keys)
            stage.reading.open_source(1)
            await stage.settle()
            await stage.press(*answer)
            assert stage.notice == f"saved on the article before: {saved}"
            assert not stage.state.annotations
        here = stage.library.find_existing(stage.state.article)
        there = {note.article for note in stage.library.annotations()}
        assert len(stage.library.annotations()) == 3 + 5
        assert here is not None
        assert here.key not in there


class LateLibrary(TemporaryLibrary):
    """A library that answers when it is let go on, and fails once to save if it is full."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.is_full = Event(), False
        self.go_on.set()

    def register(self, article: Article) -> ArticleRecord:
        assert self.go_on.wait(60)
        return super().register(article)

    def put(self, *args: object, **others: object) -> None:
        if self.is_full:
            self.is_full = False
            raise LibraryError("the disk is full")
        super().put(*args, **others)  # type: ignore[arg-type]


@pytest.mark.parametrize("keys", [("H",), ("a", *"hm", "ctrl+s"), tuple(":note hm\n")])
async def test_what_is_noted_on_an_article_left_before_it_was_looked_up_is_on_it(
    keys: tuple[str, ...],
) -> None:
    library = LateLibrary()
    async with on_stage(library=library) as stage:
        library.go_on.clear()
        first = stage.state.article._replace(location="/elsewhere/first.txt")
        stage.reading.show_article(first, resumes=False)
        await stage.press(*keys, workers=False)
        stage.reading.show_article(article_at(ARTICLES / "ice-road.md"))
        library.go_on.set()
        await stage.settle()
        (note,) = library.annotations()
        assert note.target.digest == first.digest
        assert not stage.state.annotations


async def test_what_an_editor_made_of_a_note_stays_on_its_words_when_saved_late(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = LateLibrary()
    async with on_stage(library=library) as stage:
        first = stage.state.article
        other = edited(first)._replace(location="/elsewhere/another.txt")

        def edit(*_: object) -> str:
            stage.reading.show_article(other)
            return "a long thought"

        monkeypatch.setattr(App, "suspend", lambda _: nullcontext())
        monkeypatch.setattr("reader.tui.terminal.programs.edit_text", edit)
        library.is_full = True
        await stage.press("n")
        words = stage.quoted
        await stage.press("e")
        assert stage.shows("the disk is full (your text is still here)")
        assert stage.shows(words[:40])
        await stage.press("ctrl+s")
        (note,) = library.annotations()
        assert note.target.exact == words
        assert stage.state.article is other
