"""Code that is wider than the pane shows on which sides there is more of it."""

import pytest

from reader.model.article import Article, Block, BlockKind
from reader.model.settings import Settings
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.ink.glyphs import glyphs_for

CODE = "eels = 'a line that goes on for longer than the pane is wide'\npier = 1"


@pytest.mark.parametrize("width", [60, 30])
@pytest.mark.parametrize(("ascii_only", "before", "after"), [(False, "‹", "›"), (True, "<", ">")])
def test_a_sign_stands_where_code_is_cut(
    width: int, ascii_only: bool, before: str, after: str
) -> None:
    article = Article("", CODE, (Block(BlockKind.CODE, Span(0, len(CODE))),))
    settings = Settings(ascii=ascii_only)
    view = ArticleView(
        article, shape_of(width, 20, 28), settings, glyphs_for(ascii_only=ascii_only)
    )
    view.show(ReadingState(article))

    def drawn() -> list[str]:
        rows = view.page.rows(0)
        return ["".join(text for text, _ in view.draw(row)).strip() for row in rows]

    first, second = drawn()
    assert (first[0], first[-1], second) == ("e", after, "pier = 1")
    view.pan(16)
    first, second = drawn()
    assert (first[0], first[-1], second) == (before, after, before)
