"""An HTML page to an article: guard, decode, tree, pieces, container, cuts, metadata."""

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.decode import decode_text
from reader.parsing.html.boilerplate import (
    article_pieces,
    cut_links,
    lead_picture,
    letters,
    trim_head,
    trim_tail,
)
from reader.parsing.html.captions import split_captions, type_boxed_captions
from reader.parsing.html.container import drop_named, find_container
from reader.parsing.html.guard import check_size, tame
from reader.parsing.html.links import Addresses
from reader.parsing.html.metadata import Declared, read_metadata
from reader.parsing.html.piece import Piece, Walked
from reader.parsing.html.tree import Element, TooDeep, parse_tree
from reader.parsing.html.values import value_of
from reader.parsing.html.walk import walk_page


def parse_html(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    check_size(body, location)
    markup = tame(decode_text(body, charset, markup=True))
    root = parse_tree(markup)
    if root is None:
        raise ParseError("holds no text", location=location)
    walked = walk_page(_body(root))
    for piece in walked.pieces:
        piece.value = value_of(piece)
    drop_named(walked)
    container, share = find_container(walked)
    if container is None:
        raise ParseError("holds no text", location=location)
    cut_links(walked, container)
    addresses = Addresses(location, root)
    meta = read_metadata(Declared(root), location, addresses)
    title_key = letters(meta.title)
    type_boxed_captions(walked.pieces, walked.regions)
    pieces = trim_tail(trim_head(article_pieces(walked, container), title_key))
    pieces = split_captions(lead_picture(walked, container, title_key) + pieces)
    builder = ArticleBuilder(meta)
    builder.add(BlockKind.HEADLINE, meta.title)
    for piece in pieces:
        if piece.kind is BlockKind.IMAGE:
            builder.add_image(addresses.absolute(piece.src), piece.text)
        elif piece.kind is BlockKind.RULE:
            builder.add_rule()
        else:
            marks = [
                m._replace(href=addresses.absolute(m.href)) if m.href else m for m in piece.marks
            ]
            builder.add(piece.kind, piece.text, level=piece.level, label=piece.label, marks=marks)
    return builder.build(location)


def _body(root: Element) -> Element:
    body = root.find("body")
    return root if body is None else body
