"""The article read early is used as soon as it is ready, and not waited for."""

from pathlib import Path

import pytest
from loopback import Site

from reader.cli.interactive import early_article
from reader.cli.interactive.early_article import EarlyArticle
from reader.errors import ParseError, ReaderError, SourceError
from reader.isolation import process
from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import analyse, open_article
from reader.sources.base import Loaded, Page, Payload
from reader.tui.early import article_frame
from reader.tui.early.start import FirstArticle
from reader.workers.analyst import AnalysisTask
from reader.workers.article_cache import ArticleCache
from reader.workers.fetcher import FetchTask
from reader.workers.parser import ParseTask

NONE_KEPT = ArticleCache("")
PAGE = b"<article><h1>Eels</h1>" + b"<p>They swim in the bay.</p>" * 30


def begun(body: bytes, name: str) -> EarlyArticle:
    parsing = ParseTask(Loaded((Page(Payload(name, body), name),)))
    return EarlyArticle([name], "", NONE_KEPT, draws=False, first=FirstArticle(coming=parsing))


def test_an_article_that_has_come_is_taken() -> None:
    beginning = begun(PAGE, "eels.html")
    parsing = beginning.first.coming
    assert parsing is not None
    article = parsing.wait(lambda: False)
    beginning.update()
    assert (beginning.first.article, beginning.first.coming) == (article, None)
    beginning.update()
    assert (beginning.first.article, beginning.first.coming) == (article, None)


def test_one_that_has_not_come_yet_is_left_to_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    beginning = begun(PAGE, "eels.html")
    monkeypatch.setattr(ParseTask, "result_within", lambda *_: None)
    beginning.update()
    assert beginning.first.article is None
    assert beginning.first.coming is not None


def test_what_goes_wrong_meanwhile_ends_the_start() -> None:
    beginning = begun(b"%PDF-1.7", "tide.pdf")
    assert beginning.first.coming is not None
    with pytest.raises(ParseError):
        beginning.first.coming.result_within(60)
    with pytest.raises(ParseError, match=r"^tide\.pdf: "):
        beginning.update()


def test_a_page_that_cannot_be_fetched_is_left_to_the_screen(site: Site, tmp_path: Path) -> None:
    site.fail("/eels", 410)
    coming = FetchTask(site.url("/eels"), str(tmp_path))
    first = FirstArticle(coming=coming)
    beginning = EarlyArticle([site.url("/eels")], "", NONE_KEPT, draws=False, first=first)
    with pytest.raises(SourceError, match="HTTP 410"):
        coming.result_within(60)
    beginning.update()
    assert beginning.first.coming is coming


def test_what_is_there_at_once_stays() -> None:
    first = FirstArticle(Article("eels.txt", "Eels", ()), 5)
    beginning = EarlyArticle(["eels.txt"], "", NONE_KEPT, draws=False, first=first)
    beginning.show(Settings())
    beginning.update()
    assert beginning.first == first


def test_that_the_article_is_being_read_is_reported_once(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def show_waiting(name: str, _: Settings, kept: str) -> bool:
        said.append(name)
        return True

    monkeypatch.setattr(ParseTask, "result_within", lambda *_: None)
    monkeypatch.setattr(early_article, "_LOADING_NOTICE_SECONDS", -1.0)
    monkeypatch.setattr(article_frame, "show_waiting", show_waiting)
    parsing = ParseTask(Loaded((Page(Payload("eels.html", PAGE), "eels.html"),)))
    first = FirstArticle(coming=parsing)
    start = EarlyArticle(["eels.html"], "", NONE_KEPT, draws=True, first=first)
    start.update()
    start.update()
    assert said == ["eels.html"]


STORY = Path(__file__).parents[3] / "articles" / "harbour-talks.txt"


def showing(
    data_dir: Path, article: Article, monkeypatch: pytest.MonkeyPatch, *, cores: int = 2
) -> tuple[EarlyArticle, list[tuple[FirstArticle, bool]]]:
    """Return the beginning of a start on a terminal, and what is drawn, and whether over it."""
    drawn: list[tuple[FirstArticle, bool]] = []

    def show(first: FirstArticle, _: Settings, kept: str, *, over: bool) -> None:
        drawn.append((first, over))

    monkeypatch.setattr(article_frame, "show", show)
    monkeypatch.setattr(early_article, "is_held", lambda: bool(drawn))
    monkeypatch.setattr(process, "available_cores", lambda: cores)
    article_cache = ArticleCache(str(data_dir / "readings"))
    places, first = [article.location], FirstArticle(article)
    start = EarlyArticle(places, str(data_dir), article_cache, draws=True, first=first)
    start.show(Settings())
    return start, drawn


def test_quotes_are_found_and_drawn_while_the_program_is_being_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = open_article(str(STORY))
    start, drawn = showing(tmp_path, article, monkeypatch)
    assert start.first.searching is not None
    assert start.first.searching.result_within(60) is not None
    start.update()
    start.update()
    assert start.first.found is not None
    assert list(start.first.found.quotes) == list(analyse(article).quotes)
    assert [(first.found is not None, over) for first, over in drawn] == [
        (False, False), (True, True)
    ]  # fmt: skip


def test_no_name_that_may_have_been_corrected_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "corrected").touch()
    start, drawn = showing(tmp_path, open_article(str(STORY)), monkeypatch)
    assert start.first.searching is not None
    assert start.first.searching.result_within(60) is not None
    start.update()
    assert start.first.found is None
    assert len(drawn) == 1


def test_quotes_that_are_kept_are_not_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = open_article(str(STORY))
    ArticleCache(str(tmp_path / "readings")).keep(article, analyse(article))
    start, _ = showing(tmp_path, article, monkeypatch)
    assert start.first.found is not None
    assert start.first.searching is None


def test_a_search_that_fails_is_reported_by_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ReaderError("took longer than 60 s")

    monkeypatch.setattr(AnalysisTask, "_compute", fails)
    start, drawn = showing(tmp_path, open_article(str(STORY)), monkeypatch)
    assert start.first.searching is not None
    with pytest.raises(ReaderError, match="60 s"):
        start.first.searching.wait(lambda: False)
    start.update()
    assert start.first.found is None
    assert len(drawn) == 1


def test_of_a_long_article_and_on_one_core_quotes_wait_for_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = open_article(str(STORY))
    assert showing(tmp_path, article, monkeypatch, cores=1)[0].first.searching is None
    monkeypatch.setattr(early_article, "_SHORT_CHARS", 1_000)
    assert showing(tmp_path, article, monkeypatch)[0].first.searching is None
