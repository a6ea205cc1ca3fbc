"""The first frame shows the saved reading position; the library then decides."""

from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from specimens import told
from stage import HARBOUR, Stage, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.cli.interactive.early_article import EarlyArticle
from reader.library.store import ArticleRecord
from reader.model.analysis import Analysis
from reader.model.annotation import Goal, Target
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import analyse
from reader.tui.context import Context
from reader.tui.early.start import FirstArticle
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.screens.reading.loading import queueing
from reader.tui.screens.reading.screen import ReadingScreen
from reader.workers.analyst import AnalysisTask
from reader.workers.article_cache import ArticleCache

ARTICLE = article_at(HARBOUR)
LEFT, ELSEWHERE = ARTICLE.text.index("\n\n", 900) + 2, ARTICLE.text.index("\n\n", 1700) + 2
SMALL = (80, 16)
Kept = TypeVar("Kept", bound=TemporaryLibrary)


class LateLibrary(TemporaryLibrary):
    """A library that tells what it knows of an article when the test allows it."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Event()

    def find_existing(self, article: Article) -> ArticleRecord | None:
        """Return the record, once it may be told."""
        assert self.go_on.wait(60)
        return super().find_existing(article)


def left_at(at: int) -> TemporaryLibrary:
    """Return a library with a reading position of the article."""
    return leave(TemporaryLibrary(), at)


def leave(library: Kept, at: int) -> Kept:
    """Save a reading position of the article in a library."""
    words = ARTICLE.text[at : at + 60]
    library.save_position(library.register(ARTICLE).key, Target(at, at + 60, words, "", ""), 0.3)
    return library


async def test_what_was_begun_where_it_was_left_stays_there() -> None:
    async with on_stage(size=SMALL, library=left_at(LEFT), at=LEFT) as stage:
        assert stage.state.cursor == LEFT
        assert stage.reading.pane.visible_text()[0] == LEFT
        assert "back where you stopped" in stage.notice


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("headline", ["An eel came home", "An eel came home over land " * 4])
async def test_an_article_left_just_below_its_headline_begins_at_the_top(
    rows: int, headline: str
) -> None:
    library = TemporaryLibrary()
    state = told(headline.strip(), *(f"It said nothing on day {day}." for day in range(20)))
    async with on_stage(state.article, size=SMALL, library=library) as stage:
        await stage.press(*"j" * rows)
        assert stage.reading.pane.top != (0, 0)
        stage.app.save_all()
    async with on_stage(state.article, size=SMALL, library=library) as stage:
        assert (stage.state.cursor, stage.notice) == (0, "")
        assert stage.reading.pane.top == (0, 0)


async def test_where_the_library_has_it_elsewhere_one_goes_there() -> None:
    async with on_stage(size=SMALL, library=left_at(ELSEWHERE), at=LEFT) as stage:
        assert stage.state.cursor == ELSEWHERE
        assert stage.reading.pane.visible_text()[0] == ELSEWHERE


@pytest.mark.parametrize(
    ("goal", "place"),
    [("", LEFT), (Target(ELSEWHERE, ELSEWHERE + 9, ARTICLE.text[ELSEWHERE:][:9]), ELSEWHERE)],
)
async def test_keys_typed_before_the_place_is_known_act_there(goal: Goal, place: int) -> None:
    library = leave(LateLibrary(), LEFT)
    async with on_stage(None, size=SMALL, library=library, prepare=lambda _: None) as stage:
        await open_before_the_library_answers(stage, goal)
        await stage.press("]", "q", workers=False)
        assert stage.notice == ""  # it usually takes no time that anybody would notice
        library.go_on.set()
        await stage.settle()
        found = stage.state.quotes
        assert stage.state.quote == next(each for each in found if each.span.start > place)


async def test_that_the_place_is_looked_for_is_said_only_if_it_takes_its_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(queueing, "_UNNOTICED_SECONDS", 0.001)
    library = leave(LateLibrary(), LEFT)
    async with on_stage(None, size=SMALL, library=library, prepare=lambda _: None) as stage:
        await open_before_the_library_answers(stage, "")
        await stage.press("j", workers=False)
        await stage.until(lambda: stage.notice.startswith("looking for the place: key queued"))
        library.go_on.set()
        await stage.settle()
        assert stage.notice == ""  # the key has been replayed


async def test_escape_while_the_place_is_looked_for_stays_at_the_top() -> None:
    library = leave(LateLibrary(), LEFT)
    async with on_stage(None, size=SMALL, library=library, prepare=lambda _: None) as stage:
        await open_before_the_library_answers(stage, "")
        await stage.press("j", "escape", "j", workers=False)
        library.go_on.set()
        await stage.settle()
        assert stage.reading.pane.top.row == 1


async def open_before_the_library_answers(stage: Stage, goal: Goal) -> None:
    """Show the article over the list of the library, as when it is chosen there."""
    stage.app.push_screen(ReadingScreen(stage.app.context))
    await stage.settle(workers=False)
    stage.reading.show_article(ARTICLE, then=goal)
    await stage.until(lambda: stage.state.analysed)


async def test_where_the_library_knows_nothing_one_stays() -> None:
    async with on_stage(size=SMALL, at=LEFT) as stage:
        assert stage.reading.pane.visible_text()[0] == LEFT
        await stage.press("g", "g")
        assert stage.reading.pane.visible_text()[0] == 0


@pytest.mark.parametrize("at", [-1, 0])
async def test_what_is_not_sure_begins_at_the_top(at: int) -> None:
    async with on_stage(size=SMALL, at=at) as stage:
        assert stage.reading.pane.visible_text()[0] == 0


async def test_the_place_that_was_left_is_found_before_the_library_is_opened(
    tmp_path: Path,
) -> None:
    library_thread = LibraryThread(TemporaryLibrary, directory=lambda: tmp_path)
    library_thread.remember_start(ARTICLE, LEFT)
    for first, expected in (
        (FirstArticle(ARTICLE), LEFT),
        (FirstArticle(ARTICLE, ahead=5_000), -1),  # only its beginning is here
    ):
        assert begun(tmp_path, first).at == expected
    library_thread.close()


@pytest.mark.parametrize("keys", ["nn", "nnzb", "3}", "jj3}"])
@pytest.mark.parametrize("early", [True, False])
async def test_the_cursor_is_where_it_was_left(tmp_path: Path, keys: str, early: bool) -> None:
    library = TemporaryLibrary()

    def remember(context: Context) -> None:
        context.library_thread = LibraryThread(lambda: library, directory=lambda: tmp_path)

    async with on_stage(ARTICLE, size=SMALL, prepare=remember) as stage:
        await stage.until(lambda: stage.state.analysed)
        await stage.press(*keys)
        left, top = stage.state, stage.reading.pane.top_offset()
        stage.app.save_all()
    first = begun(tmp_path, FirstArticle(ARTICLE)) if early else FirstArticle()
    assert max(first.at, first.cursor) == (left.cursor if early else 0)
    async with on_stage(
        ARTICLE, size=SMALL, prepare=remember, at=first.at, cursor=first.cursor
    ) as stage:
        await stage.until(lambda: stage.state.analysed)
        await stage.settle()
        assert (stage.state.cursor, stage.reading.pane.top_offset()) == (left.cursor, top)
        assert stage.state.quote_index == left.quote_index
        assert stage.notice.startswith("back where you stopped") is (top > 0)


async def test_what_was_found_before_is_there_with_the_first_frame(tmp_path: Path) -> None:
    found = analyse(ARTICLE)
    ArticleCache(str(tmp_path / "readings")).keep(ARTICLE, found)
    first = begun(tmp_path, FirstArticle(ARTICLE))
    assert first.found is not None
    assert list(first.found.quotes) == list(found.quotes)
    async with on_stage(found=first.found) as stage:
        assert stage.state.analysed
        await stage.press("n")
        assert stage.quoted


def test_nothing_found_is_shown_before_the_library_where_speakers_were_corrected(
    tmp_path: Path,
) -> None:
    ArticleCache(str(tmp_path / "readings")).keep(ARTICLE, analyse(ARTICLE))
    (tmp_path / "corrected").touch()
    assert begun(tmp_path, FirstArticle(ARTICLE)).found is None


async def test_what_is_being_looked_for_since_the_start_is_not_looked_for_again(
    tmp_path: Path,
) -> None:
    article_cache = ArticleCache(str(tmp_path / "readings"))
    searching = AnalysisTask(ARTICLE)

    def never(*_: object, **__: object) -> Analysis:
        raise AssertionError

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(TemporaryLibrary, article_cache=article_cache)
        context.analyst = never

    async with on_stage(ARTICLE, searching=searching, prepare=prepare) as stage:
        await stage.until(lambda: stage.state.analysed)
        await stage.settle()
        assert list(stage.state.found.quotes) == list(analyse(ARTICLE).quotes)
        assert stage.notice == ""
    assert article_cache.analysis(ARTICLE) is not None, "kept for the next time"


async def test_what_was_found_during_the_start_is_kept_for_the_next_one(tmp_path: Path) -> None:
    article_cache = ArticleCache(str(tmp_path / "readings"))
    searching = AnalysisTask(ARTICLE)
    found = searching.wait(lambda: False)

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(TemporaryLibrary, article_cache=article_cache)

    async with on_stage(ARTICLE, found=found, searching=searching, prepare=prepare) as stage:
        await stage.settle()
    kept = article_cache.analysis(ARTICLE)
    assert kept is not None
    assert list(kept.quotes) == list(found.quotes)


def begun(data_dir: Path, first: FirstArticle) -> FirstArticle:
    """Return what the reader starts with in a data directory."""
    article_cache = ArticleCache(str(data_dir / "readings"))
    places = [ARTICLE.location], str(data_dir), article_cache
    beginning = EarlyArticle(*places, draws=False, first=first)
    beginning.show(Settings())
    return beginning.first
