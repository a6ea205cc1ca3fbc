"""Invariants of every article, whatever bytes it was made from."""

import unicodedata

from reader.model.article import Article, BlockKind
from reader.text.clean import clean_line, clean_text

_ONE_LINE = {BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.BYLINE, BlockKind.CREDIT}


def check_promises(article: Article) -> None:
    """Fail unless text, blocks, spans and notices are as documented on `Article`."""
    text = article.text
    assert clean_text(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert article.blocks
    end = 0
    for block in article.blocks:
        assert block.span.start >= end
        gap = text[end : block.span.start]
        assert gap in (("\n\n", " ") if end else ("", "\n\n", " "))
        words = block.span.of(text)
        assert words.strip()
        assert "\n" not in words or block.kind not in _ONE_LINE
        assert "\n\n" not in words or block.kind is BlockKind.CODE
        end = block.span.end
    assert end == len(text)
    homes = [block.span for block in article.blocks]
    for span in (*(link.span for link in article.links), *(mark.span for mark in article.inlines)):
        assert span.of(text)
        assert any(home.start <= span.start and span.end <= home.end for home in homes)
    for link in article.links:
        assert link.span.of(text).strip()
        assert clean_line(link.href) == link.href
    pictures = [block.span for block in article.blocks if block.kind is BlockKind.IMAGE]
    assert [image.span for image in article.images] == pictures
    for line in (*article.notices, article.meta.title, article.meta.byline):
        assert clean_line(line) == line
