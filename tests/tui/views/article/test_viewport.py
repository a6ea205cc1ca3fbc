"""Scrolling an article, and finding the text at a cell."""

from functools import cache
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.settings import Settings
from reader.pipeline import analyse, open_article
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.article.viewport import Viewport
from reader.tui.views.ink.glyphs import UNICODE


@cache
def article_called(name: str) -> Article:
    return open_article(str(Path(__file__).parents[4] / "articles" / name))


def viewport_of(article: Article, width: int = 100, height: int = 20, column: int = 72) -> Viewport:
    shape = shape_of(width, height, column)
    view = ArticleView(article, shape, Settings(), UNICODE)
    view.show(ReadingState(article))
    viewport = Viewport(view)
    viewport.lines()
    return viewport


@pytest.mark.parametrize("column", [20, 30, 72, 100])
@pytest.mark.parametrize("width", [22, 30, 45, 46, 60, 80, 130])
def test_the_text_at_a_cell_is_the_one_drawn_there(width: int, column: int) -> None:
    viewport = viewport_of(article_called("harbour-talks.txt"), width, 12, column)
    text = viewport.view.article.text
    for y, line in enumerate(viewport.lines()):
        drawn = "".join(words for words, _ in line)
        for x, character in enumerate(drawn):
            if viewport.is_on_text(x, y):
                assert text[viewport.offset_at(x, y)] == character


def test_no_text_is_above_or_below_the_rows() -> None:
    viewport = viewport_of(article_called("harbour-talks.txt"))
    assert viewport.offset_at(10, -1) == viewport.offset_at(10, 20) == -1
    assert not viewport.is_on_text(10, 20)


def test_pages_overlap_by_two_rows_and_half_pages_by_half() -> None:
    viewport = viewport_of(article_called("ice-road.md"))
    rows = viewport.view.page.window(viewport.top, 60)
    assert viewport.scroll_pages(1)
    assert viewport.rows[:2] == rows[18:20]
    assert viewport.scroll_pages(0.5)
    assert viewport.rows[0] == rows[28]
    assert viewport.scroll_pages(-1)
    assert viewport.rows[0] == rows[10]


def test_marks_on_the_scroll_bar_move_once_the_length_of_the_text_is_known() -> None:
    article = article_called("harbour-talks.txt")
    viewport = viewport_of(article, height=10)
    beginning = ReadingState(article, ahead=9 * len(article.text))
    state = with_analysis(beginning, analyse(article))

    def marked() -> list[int]:
        glyphs = [line[-1][0] for line in viewport.lines()]
        return [y for y, glyph in enumerate(glyphs) if glyph == UNICODE.tick_quote]

    viewport.view.show(state)
    assert marked() == [0]
    viewport.view.show(state._replace(ahead=0))
    assert len(marked()) > 1


def test_nothing_moves_beyond_either_end() -> None:
    viewport = viewport_of(article_called("harbour-talks.txt"))
    assert not viewport.scroll_rows(-1)
    assert viewport.to_end()
    assert not viewport.to_end()
    assert not viewport.scroll_rows(1)
    assert viewport.read_fraction() == 1.0
    assert viewport.to_share(0.0)
    assert not viewport.to_start()


def test_an_article_without_text_has_nothing_to_scroll() -> None:
    viewport = viewport_of(Article("", "", ()))
    assert viewport.is_empty
    assert not viewport.scroll_rows(1)
    assert not viewport.to_end()
    assert not viewport.put_at(0, 0, 0.5)
    assert not viewport.reveal(0, 0)
    assert viewport.row_offset(0, 1) == 0
    assert viewport.row_range(0) == (0, 0)
    assert viewport.read_fraction() == 0.0
