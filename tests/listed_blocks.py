"""The blocks of an article as plain values, for tests to compare."""

from article_promises import check_promises

from reader.model.article import Article, BlockKind


def kinds_and_texts(article: Article) -> list[tuple[str, str]]:
    """Return kind and text of each block."""
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def kinds_levels_and_texts(article: Article) -> list[tuple[str, int, str]]:
    """Return kind, level and text of each block."""
    return [(str(b.kind), b.level, b.span.of(article.text)) for b in article.blocks]


def checked_blocks(article: Article) -> list[tuple[str, int, str]]:
    """Return kind, level and text of each block of an article, which has to keep its promises."""
    check_promises(article)
    return kinds_levels_and_texts(article)


def block_kinds(article: Article) -> list[str]:
    """Return the kind of each block."""
    return [str(block.kind) for block in article.blocks]


def block_texts(article: Article) -> list[str]:
    """Return the text of each block."""
    return [block.span.of(article.text) for block in article.blocks]


def texts_of(article: Article, kind: BlockKind) -> list[str]:
    """Return the text of each block of a kind."""
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


def kinds_labels_and_texts(article: Article) -> list[tuple[str, str, str]]:
    """Return kind, label and text of each block."""
    return [(str(block.kind), block.label, block.span.of(article.text)) for block in article.blocks]
