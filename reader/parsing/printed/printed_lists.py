"""Levels of printed list items, by their indents."""

import re
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.plain_text.structure import MAX_LEVEL, Shape, parse_list_marker
from reader.parsing.printed.headings.heading_styles import Group
from reader.parsing.printed.printed_line import PageLine

DASH_MARKS = ("— ", "– ")
_SAME_LEFT, _SAME_LEFT_OF_NUMBERS = 0.6, 1.6  # line sizes by which marks of one list may differ
_HEADINGS = (BlockKind.HEADING, BlockKind.HEADLINE)
_BESIDE = (BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.IMAGE)
_NUMBER = re.compile(r"\d+|[a-zA-Z]+")


class _OpenList:
    """A list that may go on: where its marks stand, and of what kind they are."""

    def __init__(self, left: float, kind: str) -> None:
        self.left, self.kind = left, kind


class _Lists:
    """The lists around the current place, each inside the one before."""

    def __init__(self) -> None:
        self._open: list[_OpenList] = []
        self._page, self._y = -1, 0.0

    def level(self, group: Group) -> int:
        """Return the level of an item, from 1."""
        line, kind = group.lines[0], _kind_of_mark(group.text)
        if self._begins_column(group):
            self._follow_to_column(line, kind)
        while self._open and self._open[-1].left > line.left + self._tolerance(line, kind):
            self._open.pop()
        if not self._open or line.left > self._open[-1].left + self._tolerance(line, kind):
            self._open.append(_OpenList(line.left, kind))
        self._note_place(group)
        return min(len(self._open), MAX_LEVEL)

    def is_nested_dash(self, group: Group) -> bool:
        """Whether a paragraph after a dash is an item inside the last one, or of an open list."""
        if not self._open or not group.text.startswith(DASH_MARKS):
            return False
        line, kind = group.lines[0], _kind_of_mark(group.text)
        tolerance = _SAME_LEFT * line.size
        return line.left > self._open[-1].left + tolerance or any(
            abs(line.left - each.left) <= tolerance and each.kind == kind for each in self._open
        )

    def end(self) -> None:
        """End all lists."""
        self._open.clear()

    def pass_text(self, group: Group) -> None:
        """Take text that is no item: it ends all lists that it is not inside."""
        line = group.lines[0]
        if self._begins_column(group):
            return
        while self._open and self._open[-1].left > line.left - _SAME_LEFT * line.size:
            self._open.pop()

    def _begins_column(self, group: Group) -> bool:
        line = group.lines[0]
        return group.page != self._page or line.y > self._y + line.size

    def _follow_to_column(self, line: PageLine, kind: str) -> None:
        """Move the lists to the column of an item with the mark of one of them, or end them."""
        if any(abs(each.left - line.left) <= _SAME_LEFT * line.size for each in self._open):
            return
        alike = [each for each in self._open if each.kind == kind]
        if not alike:
            self._open.clear()
            return
        shift = line.left - alike[-1].left
        for each in self._open:
            each.left += shift

    def _tolerance(self, line: PageLine, kind: str) -> float:
        same = bool(self._open) and kind == self._open[-1].kind and _NUMBER.search(kind)
        return (_SAME_LEFT_OF_NUMBERS if same else _SAME_LEFT) * line.size

    def _note_place(self, group: Group) -> None:
        self._page, self._y = group.page, group.lines[-1].y


def _kind_of_mark(text: str) -> str:
    """Return what all marks of one list have in common: the bullet, or the form of the numbers."""
    mark = text.partition(" ")[0]
    return _NUMBER.sub(lambda found: "1" if found[0].isdigit() else "a", mark)


def with_levels_of_items(shapes: Sequence[Shape], groups: Sequence[Group]) -> list[Shape]:
    """Return the shapes with the levels of list items; some paragraphs after a dash become items.

    Args:
        shapes: The blocks of a document.
        groups: The first lines of each of them.
    """
    lists = _Lists()
    leveled: list[Shape] = []
    for shape, group in zip(shapes, groups, strict=True):
        tag = group.lines[0].tag
        if shape.kind is BlockKind.LIST_ITEM and parse_list_marker(group.text):
            level = lists.level(group)
            tagged = min(tag.level, MAX_LEVEL) if tag is not None else 0
            leveled.append(shape._replace(level=max(tagged, level)))
        elif shape.kind is BlockKind.PARAGRAPH and lists.is_nested_dash(group):
            words = shape.text.partition(" ")[2]
            leveled.append(Shape(BlockKind.LIST_ITEM, words, lists.level(group)))
        else:
            if shape.kind in _HEADINGS:
                lists.end()
            elif shape.kind not in _BESIDE:
                lists.pass_text(group)
            leveled.append(shape)
    return leveled
