"""What is written on one text is saved on it, though another one has come meanwhile."""

from collections.abc import Iterable
from threading import Event

from stage import ARTICLES, HARBOUR, on_stage
from temporary_library import TemporaryLibrary

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
        for keys, answer, told in (
            (("n", "H", "T", *"check"), ("enter",), "tagged: check"),
            (("n", "c"), ("G", "enter"), "not a quote: U undoes it"),
            (("g", "v", "e", "c"), ("G", "enter"), "a quote: U undoes it"),
        ):
            stage.reading.open_source(0)
            await stage.press(*keys)
            stage.reading.open_source(1)
            await stage.settle()
            await stage.press(*answer)
            assert stage.notice == told
            assert not stage.state.annotations
        here = stage.library.find_existing(stage.state.article)
        there = {note.article for note in stage.library.annotations()}
        assert len(stage.library.annotations()) == 3
        assert here is not None
        assert here.key not in there
