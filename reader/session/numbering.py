"""Paragraph numbers, from 1, as shown in the status line and typed by the user."""

from reader.model.article import Article, BlockKind
from reader.model.blocks import block_at

_HEAD = 8  # blocks in which a dateline is looked for


def paragraph_number(article: Article, offset: int) -> int:
    """Return the number of the paragraph at `offset`."""
    index = block_at(article.blocks, offset)
    return max(0, index) + 1 - (-1 < _dateline(article) < index)


def paragraph_count(article: Article) -> int:
    """Return how many paragraphs there are."""
    blocks = len(article.blocks)
    return blocks - (-1 < _dateline(article) < blocks - 1)


def paragraph_start(article: Article, number: int) -> int:
    """Return the start of a paragraph; numbers out of range are clamped."""
    number = max(1, min(number, paragraph_count(article)))
    index = number - 1 if not -1 < _dateline(article) < number - 1 else number
    return article.blocks[index].span.start if article.blocks else 0


def _dateline(article: Article) -> int:
    """Return the index of the dateline, which is counted with the block after it, or -1."""
    head = range(min(_HEAD, len(article.blocks)))
    return next((n for n in head if article.blocks[n].kind is BlockKind.DATELINE), -1)
