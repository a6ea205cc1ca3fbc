"""The pictures of an article, each of which is a line in the text."""

from reader.model.article import Article, BlockKind, Image
from reader.model.blocks import block_at

_BELOW = (BlockKind.CAPTION, BlockKind.CREDIT)


def picture_at(article: Article, offset: int) -> Image | None:
    """Return the picture whose line, caption or credit is at `offset`, or None."""
    blocks = article.blocks
    at = max(0, block_at(blocks, offset))
    while at > 0 and blocks[at].kind in _BELOW:
        at -= 1
    if not blocks or blocks[at].kind is not BlockKind.IMAGE:
        return None
    span = blocks[at].span
    return next((image for image in article.images if image.span == span), None)
