"""Articles made of blocks, and what is quoted in them, as the cases of the tests write it."""

from reader.analysis.quotes import quotes_of
from reader.model.analysis import QuoteKind
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

P, H, Q = BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.QUOTATION


def article(*parts: tuple[BlockKind, str], language: str = "en") -> Article:
    """Return an article whose blocks have these kinds and words."""
    text, blocks = "", []
    for kind, words in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(words))))
        text += words
    return Article("test", text, blocks, meta=Meta(language=language))


def told_in(source: Article) -> list[tuple[str, str, QuoteKind]]:
    """Return what is quoted in an article, of whom and how; reported speech is left out."""
    return [
        (quote.span.of(source.text), quote.speaker.name if quote.speaker else "", quote.kind)
        for quote in quotes_of(source)
        if quote.kind is not QuoteKind.INDIRECT
    ]
