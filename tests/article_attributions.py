"""Articles built from blocks, and their quotes in the compact form used by test cases."""

from reader.analysis.quotes import quotes_of
from reader.model.analysis import QuoteKind
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

P, H, Q = BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.QUOTATION


def article(*parts: tuple[BlockKind, str], language: str = "en") -> Article:
    """Return an article whose blocks have the given kinds and words."""
    text, blocks = "", []
    for kind, words in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(words))))
        text += words
    return Article("test", text, blocks, meta=Meta(language=language))


def attributions_in(source: Article) -> list[tuple[str, str, QuoteKind]]:
    """Return the quotes of an article with speaker and kind, without indirect speech."""
    return [
        (quote.span.of(source.text), quote.speaker.name if quote.speaker else "", quote.kind)
        for quote in quotes_of(source)
        if quote.kind is not QuoteKind.INDIRECT
    ]
