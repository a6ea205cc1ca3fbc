"""The quotes of many articles, including quotes cached by earlier runs."""

from pathlib import Path

from reader.errors import ReaderError
from reader.model.analysis import Analysis
from reader.model.quotation import Quotation
from reader.pipeline import open_article
from reader.workers.article_cache import ArticleCache
from reader.workers.quoting import quotations_in

ARTICLES = Path(__file__).parents[2] / "articles"


def quotes_in(*names: str, article_cache: str = "") -> list[list[Quotation]]:
    locations = [str(ARTICLES / name) for name in names]
    found = []
    for answer in quotations_in(locations, article_cache=article_cache, cancelled=lambda: False):
        assert not isinstance(answer, ReaderError)
        found.append(list(answer))
    return found


def test_quotes_are_the_same_when_they_are_asked_for_again(tmp_path: Path) -> None:
    sources, place = ("harbour-talks.txt", "flood-live.html"), str(tmp_path / "readings")
    found = quotes_in(*sources, article_cache=place)
    assert all(found)
    assert found == quotes_in(*sources, article_cache=place) == quotes_in(*sources)


def test_what_was_found_before_is_not_looked_for_again(tmp_path: Path) -> None:
    place = str(tmp_path / "readings")
    article = open_article(str(ARTICLES / "harbour-talks.txt"))
    ArticleCache(place).keep(article, Analysis())
    assert quotes_in("harbour-talks.txt", article_cache=place) == [[]]
