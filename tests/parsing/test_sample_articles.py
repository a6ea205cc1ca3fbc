"""The sample articles, block by block; ``UPDATE_GOLDEN=1 pytest`` rewrites the listings."""

import os
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.parsing.registry import parse_article

_ARTICLES = Path(__file__).parents[2] / "articles"
_GOLDEN = Path(__file__).parent / "golden"
_NAMES = sorted(path.name for path in _ARTICLES.iterdir() if path.suffix in (".txt", ".md"))


def _listing(article: Article) -> str:
    lines = [f"{name}: {getattr(article.meta, name)}" for name in ("title", "byline", "published")]
    for block in article.blocks:
        words = block.span.of(article.text).replace("\n", "⏎").replace("\t", "⇥")
        level = f" {block.level}" if block.level else ""
        lines.append(f"{block.kind}{level} {block.label}| {words[:60]}")
    lines += [f"link {link.span.of(article.text)} -> {link.href}" for link in article.links]
    lines += [f"{inline.kind}: {inline.span.of(article.text)[:60]}" for inline in article.inlines]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", _NAMES)
def test_a_sample_article_has_the_blocks_of_its_listing(name: str) -> None:
    article = parse_article((_ARTICLES / name).read_bytes(), location=name)
    golden = _GOLDEN / f"{name}.golden"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(_listing(article), encoding="utf-8")
    assert _listing(article) == golden.read_text(encoding="utf-8")
