"""Formatting an article as plain text for reading, searching and piping."""

from collections.abc import Iterator

from reader.layout.flow import Flow
from reader.model.article import Article, Block, BlockKind
from reader.text.cells import cell_width

_INDENT = "  "


def plain_text(article: Article, *, width_cells: int = 0) -> str:
    """Return the text of an article with blank lines between its blocks.

    List items get their bullet or number, quotations ``>``, captions brackets, and table cells are
    separated by ``|``. There are no blank lines between list items or table rows.

    Args:
        article: The article.
        width_cells: Width in cells to wrap to; 0 for no wrapping.
    """
    parts: list[str] = []
    before: Block | None = None
    flow = Flow(article)
    for number in range(len(flow)):
        item = flow[number]  # a dateline and its paragraph are one item
        block = item.block
        lines = list(_lines(block, article.text[item.start : item.end], width_cells))
        if before is not None:
            parts.append("" if _are_joined(before, block) else "\n")
        parts.append("\n".join(lines) + "\n")
        before = block
    return "".join(parts).rstrip("\n")


def _are_joined(before: Block, block: Block) -> bool:
    """Whether two blocks are not separated by a blank line."""
    together = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)
    return before.kind is block.kind and block.kind in together


def _lines(block: Block, text: str, width_cells: int) -> Iterator[str]:
    """Yield the lines of a block."""
    first = rest = ""
    match block.kind:
        case BlockKind.LIST_ITEM:
            label = block.label or "•"
            first = _INDENT * max(0, block.level - 1) + f"{label} "
            rest = " " * cell_width(first)
        case BlockKind.QUOTATION:
            first = rest = "> " * max(1, block.level)
        case BlockKind.CAPTION | BlockKind.CREDIT:
            text = f"[{text}]"
        case BlockKind.IMAGE:
            text = "[image]" if text == "Image" else f"[image: {text}]"
        case BlockKind.TABLE_ROW:
            text = text.replace("\t", " | ")
        case BlockKind.CODE:
            first = rest = "    "
        case BlockKind.RULE:
            text = "* * *"
        case BlockKind.FOOTNOTE:
            mark = block.label.strip(" .")
            first = f"[{mark}] " if mark else " " * len(block.label)
    wrapped = _wrapped(text, 0 if block.kind is BlockKind.CODE else width_cells - cell_width(first))
    for number, line in enumerate(wrapped):
        yield f"{rest if number else first}{line}".rstrip()


def _wrapped(text: str, width_cells: int) -> list[str]:
    """Return the lines of a text, wrapped if the width is positive."""
    if width_cells <= 0:
        return text.split("\n")
    from reader.layout.wrap import wrap

    return [text[start:end] for start, end in wrap(text, 0, len(text), width_cells)]
