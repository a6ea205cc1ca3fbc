"""An article that was read before is opened without parsing and analysing it again."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from stage import HARBOUR, Stage, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import ReaderError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.tui.context import Context
from reader.tui.library_access.library_thread import LibraryThread
from reader.workers import parser
from reader.workers.analyst import Analyst
from reader.workers.article_cache import ArticleCache

PAGE = "<article><h1>Eels return</h1><p>“They are {}, at last,” said Ada Quill.</p></article>"


def never(
    article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
) -> Analysis:
    raise AssertionError(f"looked for quotes in {article!r} again")


def hindered(
    article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
) -> Analysis:
    raise ReaderError("took too long")


@asynccontextmanager
async def reading(
    place: Path, article_cache: ArticleCache, *, analyst: Analyst | None = None
) -> AsyncIterator[Stage]:
    """Open a file on the screen, with a cache of articles."""
    library = TemporaryLibrary()

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(lambda: library, article_cache=article_cache)
        context.analyst = analyst or context.analyst

    async with on_stage(None, sources=[str(place)], library=library, prepare=prepare) as stage:
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.settle()
        yield stage


@pytest.fixture
def article_cache(tmp_path: Path) -> ArticleCache:
    return ArticleCache(str(tmp_path / "readings"))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "eels.html"
    write(path, "back")
    return path


def write(path: Path, word: str) -> None:
    path.write_text(PAGE.format(word), encoding="utf-8")


async def test_quotes_are_there_again_without_being_looked_for(article_cache: ArticleCache) -> None:
    async with reading(HARBOUR, article_cache) as stage:
        before = stage.state
    async with reading(HARBOUR, article_cache, analyst=never) as stage:
        assert stage.state.analysed
        assert list(stage.state.quotes) == list(before.quotes)
        assert stage.state.analysis.sections == before.analysis.sections
        assert stage.notice == ""
        await stage.press("n")
        assert stage.quoted


async def test_a_page_is_there_again_without_being_parsed(
    article_cache: ArticleCache, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(page, article_cache) as stage:
        before = stage.state.article
    monkeypatch.setattr(parser, "parse_isolated", never)
    async with reading(page, article_cache, analyst=never) as stage:
        assert stage.state.article == before


async def test_a_page_that_has_changed_is_read_anew(
    article_cache: ArticleCache, page: Path
) -> None:
    async with reading(page, article_cache) as stage:
        assert stage.state.quotes[0].span.of(stage.state.article.text) == "They are back, at last,"
        write(page, "gone")
        await stage.press("r")
        assert stage.state.quotes[0].span.of(stage.state.article.text) == "They are gone, at last,"
    async with reading(page, article_cache, analyst=never) as stage:
        assert stage.state.quotes[0].span.of(stage.state.article.text) == "They are gone, at last,"


async def test_a_search_for_quotes_that_failed_is_made_again(
    article_cache: ArticleCache, page: Path
) -> None:
    async with reading(page, article_cache, analyst=hindered) as stage:
        assert "took too long" in stage.notice
        assert not stage.state.quotes
    async with reading(page, article_cache) as stage:
        assert len(stage.state.quotes) == 1


async def test_a_corrected_speaker_stays_out_of_what_is_kept(
    article_cache: ArticleCache, page: Path
) -> None:
    async with reading(page, article_cache) as stage:
        await stage.press("n", "c", "B", "e", "n", " ", "P", "o", "e", "enter")
        assert [speaker.name for speaker in stage.state.analysis.speakers] == ["Ben Poe"]
    found = article_cache.analysis(article_at(page))
    assert found is not None
    assert [speaker.name for speaker in found.speakers] == ["Ada Quill"]


async def test_nothing_is_kept_of_an_article_taken_off_the_list(
    article_cache: ArticleCache, page: Path
) -> None:
    library = TemporaryLibrary()

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(lambda: library, article_cache=article_cache)

    async with on_stage(None, sources=[str(page)], library=library, prepare=prepare) as stage:
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.settle()
        article = stage.state.article
    assert article_cache.analysis(article) is not None
    async with on_stage(None, library=library, prepare=prepare) as stage:
        await stage.settle()
        await stage.press("x")
        assert "removed from the list" in stage.notice
    assert article_cache.analysis(article) is None
