"""Searching the texts of all that was read, on the screen."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from stage import ARTICLES, HARBOUR, Stage, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.library.search.text_index import TextIndex
from reader.library.store import Library
from reader.model.annotation import Target
from reader.parsing.registry import parse_article
from reader.tui.library_access.library_thread import Answer, LibraryThread
from reader.workers.text_backfill import index_article, unindexed_articles

BRIDGE = ARTICLES / "bridge-keeper.txt"


@pytest.fixture
def texts(tmp_path: Path) -> TextIndex:
    return TextIndex(tmp_path / "texts.sqlite3")


@pytest.fixture
async def library(texts: TextIndex) -> TemporaryLibrary:
    """A library in which an article was read, and its text indexed."""
    library = TemporaryLibrary()
    async with on_stage(HARBOUR, library=library, texts=texts):
        return library


async def test_words_of_an_article_read_before_are_found_and_enter_goes_there(
    texts: TextIndex, library: TemporaryLibrary
) -> None:
    async with on_stage(BRIDGE, library=library, texts=texts) as stage:
        await stage.run("search.library handshake")
        assert stage.shows("Texts")
        assert stage.shows("come back with a handshake")
        await stage.press("enter")
        assert stage.state.article.location == str(HARBOUR)
        here = stage.state.article.text[stage.state.cursor :]
        assert here.startswith("handshake")
        assert stage.state.search is not None
        assert stage.state.search.query == "handshake"


async def test_titles_beside_texts_are_cut_only_where_there_is_no_room(texts: TextIndex) -> None:
    library = TemporaryLibrary()
    async with on_stage(HARBOUR, library=library, texts=texts) as stage:
        title = stage.state.article.title
    async with on_stage(BRIDGE, library=library, texts=texts, size=(200, 30)) as stage:
        await stage.run("search.library handshake")
        assert any("a handshake" in row and title in row for row in stage.cells())
        await stage.resize(80, 30)
        await stage.until(lambda: not stage.shows(title))
        assert any("handshake" in row and title[:20] in row for row in stage.cells())


async def test_a_capital_in_the_words_found_does_not_narrow_the_search_in_the_article(
    texts: TextIndex, library: TemporaryLibrary
) -> None:
    async with on_stage(BRIDGE, library=library, texts=texts) as stage:
        await stage.run("search.library crane")
        await stage.press("enter")
        assert stage.state.article.location == str(HARBOUR)
        assert stage.state.search is not None
        assert stage.state.article.text[stage.state.cursor :].startswith("Cranes")
        assert len(stage.state.search.hits) == 3


class Slow(TextIndex):
    """Stores a text only when the test allows it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.begun, self.allowed = Event(), Event()

    def keep(
        self, key: str, digest: str, text: str, *, rest: Callable[[float], None] = lambda _: None
    ) -> None:
        self.begun.set()
        assert self.allowed.wait(60), "nothing goes on before it is kept"
        super().keep(key, digest, text, rest=rest)


async def test_a_note_is_saved_while_the_words_of_its_article_are_being_kept(
    tmp_path: Path,
) -> None:
    library, slow = TemporaryLibrary(), Slow(tmp_path / "texts.sqlite3")
    async with on_stage(HARBOUR, library=library, texts=slow, prepare=lambda _: None) as stage:
        await stage.until(slow.begun.is_set)
        await stage.until(lambda: stage.state.analysed)
        await stage.press("n", "H", workers=False)
        await stage.until(lambda: len(library.annotations()) == 1)
        slow.allowed.set()


async def test_a_passage_of_the_article_that_is_open_is_gone_to_without_loading(
    texts: TextIndex,
) -> None:
    library = TemporaryLibrary()
    async with on_stage(HARBOUR, library=library, texts=texts) as stage:
        article = stage.state.article
        await stage.run("search.library handshake")
        await stage.press("enter")
        assert stage.state.article is article
        assert article.text[stage.state.cursor :].startswith("handshake")


async def test_from_the_first_screen_enter_opens_where_the_words_are(
    texts: TextIndex, library: TemporaryLibrary
) -> None:
    async with on_stage(None, library=library, texts=texts) as stage:
        await stage.run("search.library handshake")
        await stage.press("enter")
        assert stage.state.article.text[stage.state.cursor :].startswith("handshake")


async def test_words_that_the_paper_took_out_are_told(tmp_path: Path, texts: TextIndex) -> None:
    story, library = tmp_path / "story.txt", TemporaryLibrary()
    story.write_text("Eels are back\n\nThe eels came up the river at night, by lantern light.\n")
    async with on_stage(parse_article(story.read_bytes(), location=str(story)), library=library,
                        texts=texts):  # fmt: skip
        pass
    story.write_text("Eels are back\n\nNobody knows how.\n")
    async with on_stage(BRIDGE, library=library, texts=texts) as stage:
        await stage.run("search.library lantern")
        await stage.press("enter")
        assert stage.notice == "these words are not in the article any more"


async def test_an_article_taken_off_the_list_is_not_found_any_more(
    texts: TextIndex, library: TemporaryLibrary
) -> None:
    async with on_stage(None, library=library, texts=texts) as stage:
        await stage.press("x")
        await stage.run("search.library handshake")
        assert not stage.shows("come back with a handshake")


async def test_what_was_read_before_texts_were_kept_is_found_too(texts: TextIndex) -> None:
    library = TemporaryLibrary()
    library.register(article_at(HARBOUR))
    async with on_stage(None, library=library, texts=texts) as stage:
        await stage.run("search.library handshake")
        assert stage.shows("come back with a handshake")


def passage_at_cursor(stage: Stage) -> str:
    """Return the words of the text to which the row at the cursor leads, or "" if it is no such."""
    goal = stage.rows.row.goal if stage.rows.row is not None else ""
    return goal.exact if isinstance(goal, Target) else ""


async def test_the_cursor_stays_on_its_row_when_texts_of_earlier_articles_are_found(
    tmp_path: Path, library: TemporaryLibrary
) -> None:
    async with on_stage(BRIDGE, library=library):
        pass
    slow = Slow(tmp_path / "texts.sqlite3")
    async with on_stage(None, library=library, texts=slow, prepare=lambda _: None) as stage:
        await stage.press("S", *"when", workers=False)
        await stage.until(slow.begun.is_set)
        await stage.until(lambda: passage_at_cursor(stage) == "when")  # not of "whe" any more
        here = stage.rows.row
        slow.allowed.set()
        await stage.until(lambda: stage.rows.shown.choices() > 1)
        assert here is not None
        assert stage.rows.row is not None
        assert (stage.rows.row.key, stage.rows.row.goal) == (here.key, here.goal)


@pytest.mark.parametrize("words", ["handshake", "zeppelin", "Saltrey"])
async def test_a_search_says_what_was_not_searched(words: str, tmp_path: Path) -> None:
    library = TemporaryLibrary()
    library.register(article_at(HARBOUR))
    (tmp_path / "texts.sqlite3").mkdir()  # where no file can be
    texts = TextIndex(tmp_path / "texts.sqlite3")
    async with on_stage(None, library=library, texts=texts) as stage:
        await stage.run(f"search.library {words}")
        assert stage.shows("1 article not searched: the text cannot be kept")
        assert not stage.shows("come back with a handshake")


def test_a_kept_edition_counts_more_than_the_file_and_what_is_gone_is_tried_once(
    tmp_path: Path, texts: TextIndex
) -> None:
    library = TemporaryLibrary()
    gone = parse_article(b"Gone\n\nA lamp in the fog.", location=str(tmp_path / "gone.txt"))
    starred = parse_article(b"Kept\n\nA lamp in the rain.", location=str(tmp_path / "kept.txt"))
    (tmp_path / "kept.txt").write_text("Kept\n\nNo light at all.")
    lost = library.register(gone)
    library.star(library.register(starred).key, starred=True)
    library.register(starred)  # its text is kept from now on
    library_thread = LibraryThread(lambda: library, texts=lambda: texts)
    assert library_thread.keep_earlier_texts(lambda: False) == (1, 0)
    assert [found.context for found in texts.search("lamp")] == ["A lamp in the rain."]
    assert texts.has(lost.key, lost.digest)
    assert library_thread.keep_earlier_texts(lambda: False) == (0, 0)
    library_thread.close()


def test_a_library_that_does_not_answer_loses_no_text(texts: TextIndex) -> None:
    library = TemporaryLibrary()
    record = library.register(parse_article(b"Eels\n\nAt night.", location=str(HARBOUR)))

    def ask(question: Callable[[Library], Answer]) -> Answer:
        raise LibraryError("gone")

    assert unindexed_articles(ask, texts) == ()
    assert not index_article(ask, texts, None, record)
    assert not texts.has(record.key, record.digest)
    library_thread = LibraryThread(lambda: library, texts=lambda: texts)
    library_thread.close()
    assert library_thread.keep_earlier_texts(lambda: False) == (0, 0)


def test_keeping_earlier_texts_can_be_stopped(texts: TextIndex) -> None:
    library = TemporaryLibrary()
    library.register(parse_article(b"Eels\n\nAt night.", location=str(HARBOUR)))
    library_thread = LibraryThread(lambda: library, texts=lambda: texts)
    assert library_thread.keep_earlier_texts(lambda: True) == (0, 0)
    library_thread.close()
