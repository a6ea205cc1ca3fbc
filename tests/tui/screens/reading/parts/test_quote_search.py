"""Quotes are found, and long texts read, in the background of whatever wants them."""

from collections.abc import Callable
from pathlib import Path

from part_tasks import Later, services
from specimens import written

from reader.errors import ParseError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.screens.reading.parts.quote_search import QuoteSearch

STORY, _ = written(("Title", "“We keep the trees,” said Ada Quill.", "“No,” she said."))


class Found:
    """Keeps what was found."""

    def __init__(self) -> None:
        self.quotes: list[tuple[Article, int, str | None]] = []
        self.whole: list[Article] = []
        self.failed: list[str] = []

    def found(self, article: Article, found: Analysis, problem: str | None) -> None:
        self.quotes.append((article, len(found.quotes), problem))

    def rest_arrived(self, beginning: Article, article: Article) -> None:
        self.whole.append(article)

    def rest_failed(self, beginning: Article, problem: str) -> None:
        self.failed.append(problem)


def test_the_quotes_of_an_article_are_found() -> None:
    later, found = Later(), Found()
    QuoteSearch(services(), later.tasks, found).begin(ReadingState(STORY))
    later.run()
    assert found.quotes == [(STORY, 2, "")]


def test_quotes_of_an_article_that_is_shown_no_more_are_not_reported() -> None:
    later, found = Later(), Found()
    search = QuoteSearch(services(), later.tasks, found)
    other, _ = written(("Other", "“Twice,” said Ben Marlow."))
    search.begin(ReadingState(STORY))
    search.begin(ReadingState(other))
    later.run()
    assert found.quotes == [(other, 1, "")]


def test_why_quotes_cannot_be_found_is_reported() -> None:
    later, found, context = Later(), Found(), services()

    def fail(
        article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
    ) -> Analysis:
        raise ParseError("too long")

    context.analyst = fail
    QuoteSearch(context, later.tasks, found).begin(ReadingState(STORY))
    later.run()
    assert found.quotes == [(STORY, 0, "too long")]


def test_the_rest_of_a_file_that_is_gone_is_reported_as_missing(tmp_path: Path) -> None:
    later, found = Later(), Found()
    beginning = STORY._replace(location=str(tmp_path / "gone.txt"))
    QuoteSearch(services(), later.tasks, found).begin(ReadingState(beginning, ahead=9_000))
    later.run()
    assert not found.whole
    assert "gone.txt" in found.failed[0]
