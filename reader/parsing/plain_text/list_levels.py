"""How deep list items are nested across blank lines, by their indents."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.plain_text.marked_lines import MAX_LEVEL, Shape, parse_list_marker
from reader.parsing.plain_text.plain_page import Page, columns_before

_LEAST_INNER_INDENT = 2  # columns by which a list inside an item is indented


def nest_items(page: Page) -> None:
    """Set the levels of items below each other or below indented paragraphs of other items.

    Cost: linear in the number of items, and of indented paragraphs between them.
    """
    enclosing: list[int] = []  # indents of the lists that the last item is in
    last = -1
    for index in sorted(page.known):
        shapes = page.known[index]
        if not shapes or shapes[0].kind is not BlockKind.LIST_ITEM:
            continue
        between = range(last + 1, index)
        if enclosing and any(page.columns_before(at) <= enclosing[0] for at in between):
            enclosing = []
        page.known[index] = _nested(page.texts[index], shapes, enclosing)
        last = index


def _nested(text: str, shapes: Sequence[Shape], enclosing: list[int]) -> list[Shape]:
    """Return the blocks of a list with their levels; updates the indents that enclose the last."""
    indents = [columns_before(line) for line in text.split("\n") if parse_list_marker(line)]
    marked = [shape.kind is BlockKind.LIST_ITEM and shape.label != " " for shape in shapes]
    each_by_its_own = len(indents) == sum(marked) and marked[0]
    remaining = iter(indents if each_by_its_own else ())
    deeper, nested = 0, []
    for at, (shape, has_mark) in enumerate(zip(shapes, marked, strict=True)):
        indent = next(remaining, None) if has_mark else None
        if at == 0 and indent is None:
            indent = columns_before(text)
        if indent is not None:
            _enter(enclosing, indent)
            deeper = len(enclosing) - shape.level
        is_item = shape.kind is BlockKind.LIST_ITEM
        level = max(1, min(shape.level + deeper, MAX_LEVEL)) if is_item else shape.level
        nested.append(shape._replace(level=level))
    return nested


def _enter(enclosing: list[int], indent: int) -> None:
    """Leave the lists that an item is not in, and enter its own."""
    while enclosing and enclosing[-1] > indent:
        enclosing.pop()
    if not enclosing or indent - enclosing[-1] >= _LEAST_INNER_INDENT:
        enclosing.append(indent)
