"""Pages made of frames: their content is on other pages, which the reader may open."""

from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.html.dom.size_limits import sanitize_markup
from reader.parsing.html.dom.tree import Element, find_tree
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.html.pieces.tree_walk import walk_page

NOTICE = "The page is made of frames: its text is on the pages listed here"
_MOST = 50


def frame_pieces(root: Element) -> list[Piece]:
    """Return a link to each frame, and the page's alternative for browsers without frames."""
    pieces = []
    for frame in islice(root.iter("frame"), _MOST):
        source = (frame.get("src") or "").strip()
        name = " ".join((frame.get("title") or frame.get("name") or source).split())
        if source and name:
            mark = Mark(0, len(name), source)
            pieces.append(Piece(BlockKind.LIST_ITEM, name, [mark], level=1, tag="li"))
    for alternative in islice(root.iter("noframes"), 1):
        alternative_root = find_tree(sanitize_markup("".join(map(str, alternative.itertext()))))
        if alternative_root is not None:
            pieces += walk_page(alternative_root).pieces
    return pieces
