"""The sample web pages: the article is kept, the page around it is removed."""

from pathlib import Path

import pytest
from listed_blocks import texts_of

from reader.model.article import Article, BlockKind
from reader.parsing.registry import parse_article

_ARTICLES = Path(__file__).parents[2] / "articles"


def parse(name: str) -> Article:
    return parse_article((_ARTICLES / name).read_bytes(), location=name)


@pytest.mark.parametrize(
    "words",
    ["Subscribe", "Sign up", "cookies", "Related", "The last tram", "tidewatcher", "Imprint"],
)
def test_the_furniture_of_the_library_page_is_removed(words: str) -> None:
    article = parse("night-library.html")
    kept = [b.span.of(article.text) for b in article.blocks if b.kind is not BlockKind.PROMO]
    assert words not in "\n".join(kept)


def test_the_library_page_keeps_its_structure() -> None:
    article = parse("night-library.html")
    assert texts_of(article, BlockKind.HEADLINE) == ["The library that lends its darkness"]
    assert texts_of(article, BlockKind.HEADING) == [
        "One rule",
        "What is read at three in the morning",
    ]
    assert len(texts_of(article, BlockKind.LIST_ITEM)) == 4
    assert len(article.images) == 2
    assert any("may not tell anybody" in text for text in texts_of(article, BlockKind.QUOTATION))
    assert any("ten past two" in text for text in texts_of(article, BlockKind.CAPTION))
    assert article.meta.published.startswith("2026-01-31")


def test_the_live_page_keeps_its_timed_entries_and_its_table() -> None:
    article = parse("flood-live.html")
    heads = texts_of(article, BlockKind.HEADING)
    assert sum(head[:2].isdigit() for head in heads) == 7
    assert len(texts_of(article, BlockKind.TABLE_ROW)) == 4
    assert "Most read" not in article.text
    assert "Download our app" not in " ".join(texts_of(article, BlockKind.PARAGRAPH))
