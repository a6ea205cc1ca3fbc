"""The sample articles, block by block; ``pytest --update-golden`` rewrites the listings."""

from pathlib import Path

import pytest
from conftest import Golden

from reader.model.article import Article
from reader.parsing.registry import parse_article

_ARTICLES = Path(__file__).parents[2] / "articles"
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
def test_a_sample_article_has_the_blocks_of_its_listing(name: str, golden: Golden) -> None:
    article = parse_article((_ARTICLES / name).read_bytes(), location=name)
    golden(f"{name}.golden", _listing(article))
