"""The subprocess that finds the quotes of a long article."""

import sys

from reader.model.article import Article, Block, BlockKind
from reader.text.span import Span
from reader.workers import analyst


def test_the_article_is_not_kept_while_its_quotes_are_found() -> None:
    text = "“The\u00a0kiln is cold,” said Ada Quill. " * 4_000
    paragraph = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    article = Article(location="kiln.txt", text=text, blocks=(paragraph,))
    references = sys.getrefcount(article)
    messages = analyst._messages(article)
    assert [next(messages)[0], next(messages)[0]] == ["sections", "first"]
    assert sys.getrefcount(article) == references
