"""Convert HTML inside another format (a book's chapter, a feed's entry) to blocks."""

from collections.abc import Callable, Iterable

from reader.model.article import BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.dom.tree import find_tree
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import Piece, add_piece
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.startup.lazy_modules import later

with later(globals()):  # not for pieces that are parsed already
    from reader.parsing.html.blocks import datelines
    from reader.parsing.html.dom import size_limits
    from reader.parsing.html.page_kinds import office_markup, saved_pages


def add_fragment(
    builder: ArticleBuilder,
    markup: str,
    make_absolute: Callable[[str], str],
    *,
    title: str = "",
    parent_level: int = 0,
    is_article: bool = False,
) -> int:
    """Add the blocks of `markup` to `builder`; return how many were added.

    Args:
        builder: Receives the blocks.
        markup: An HTML fragment, not a whole page.
        make_absolute: Makes an address absolute; returns an empty string for one without a target.
        title: What the fragment is called above it; a heading that repeats it is left out.
        parent_level: Level of the heading above the fragment.
        is_article: Whether it is a whole article, which may open with a dateline; paragraphs that
            promote other articles or subscriptions are folded in it.
    """
    root = find_tree(size_limits.sanitize_markup(markup))
    if root is None:
        return 0
    if saved_pages.is_from_office(markup):
        office_markup.normalize_markup(root)
    pieces = list(split_captions(walk_page(root).pieces))
    if title and pieces and pieces[0].kind is BlockKind.HEADING and pieces[0].text == title:
        del pieces[0]
    if is_article:
        pieces = datelines.split_dateline(pieces)
    return add_pieces(
        builder, pieces, make_absolute, parent_level=parent_level, fold_promos=is_article
    )


def add_pieces(
    builder: ArticleBuilder,
    pieces: Iterable[Piece],
    make_absolute: Callable[[str], str],
    *,
    parent_level: int = 0,
    fold_promos: bool = False,
) -> int:
    """Add pieces to `builder`; return how many blocks were added. See `add_fragment`.

    Args:
        builder: Receives the blocks.
        pieces: The pieces.
        make_absolute: As for `add_fragment`.
        parent_level: As for `add_fragment`.
        fold_promos: Whether paragraphs that promote other articles or subscriptions are folded.
    """
    before = len(builder)
    for piece in pieces:
        if fold_promos and piece.kind is BlockKind.PARAGRAPH and is_promo(piece.text):
            builder.add(BlockKind.PROMO, piece.text)
            continue
        if piece.kind is BlockKind.HEADING:
            piece.level = min(6, max(parent_level + 1, piece.level))
        add_piece(builder, piece, make_absolute)
    return len(builder) - before
