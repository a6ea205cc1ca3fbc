"""Levels of printed list items, by their indents."""

import re
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.builder import CONTINUED
from reader.parsing.lines.signatures import is_signature
from reader.parsing.plain_text.marked_lines import MAX_LEVEL, Shape, parse_list_marker
from reader.parsing.printed.headings.heading_styles import Group
from reader.parsing.printed.pdfium.document_tags import CONTINUED_ITEM
from reader.parsing.printed.printed_line import PageLine

DASH_MARKS = ("— ", "– ")
_SAME_LEFT, _SAME_LEFT_OF_NUMBERS = 0.6, 1.6  # line sizes by which marks of one list may differ
_SAME_EDGE = 0.3  # line sizes by which the lines of an item may begin apart
_FEWEST_AFTER_DASHES = 3  # items
_SENTENCE_ENDS = tuple('.!?…:"”»')
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
        self._item: Group | None = None  # the last one, if only paragraphs of it followed
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
        self._item = group
        self._note_place(group)
        return min(len(self._open), MAX_LEVEL)

    def is_nested_dash(self, group: Group, above: str) -> bool:
        """Whether a paragraph after a dash is an item inside the last one, or of an open list.

        Below a text that is no item it may also be who said that.
        """
        if not self._open or not group.text.startswith(DASH_MARKS):
            return False
        if self._item is None and is_signature(group.text.partition(" ")[2], above):
            return False
        line, kind = group.lines[0], _kind_of_mark(group.text)
        tolerance = _SAME_LEFT * line.size
        return line.left > self._open[-1].left + tolerance or any(
            abs(line.left - each.left) <= tolerance and each.kind == kind for each in self._open
        )

    def end(self) -> None:
        """End all lists."""
        self._open.clear()
        self._item = None

    def level_of_continued(self, group: Group, after: Group | None) -> int:
        """Return the level of the item that a paragraph goes on with; 0 if it is no part of one.

        It is aligned with the text of the item above it, or the next item of the list follows.
        """
        item, line = self._item, group.lines[0]
        if item is None or not self._open:
            return 0
        if line.tag is not None and line.tag.kind == CONTINUED_ITEM:
            return len(self._open)
        mark, size = item.lines[0], line.size
        if self._begins_column(group) or any(
            each.left < mark.left + _SAME_LEFT * size for each in group.lines
        ):
            return 0
        aligned = any(abs(each.left - line.left) < _SAME_EDGE * size for each in item.lines[1:])
        follows = after is not None and (
            abs(after.lines[0].left - mark.left) < _SAME_EDGE * size
            and _kind_of_mark(after.text) == _kind_of_mark(item.text)
            and parse_list_marker(after.text) is not None
        )
        return len(self._open) if aligned or follows else 0

    def pass_text(self, group: Group) -> None:
        """Take text that is no item: it ends all lists that it is not inside."""
        self._item = None
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
    """Return the shapes with the levels of list items; some paragraphs become items.

    Those after a dash inside a list are items, and those below an item may be part of it.

    Args:
        shapes: The blocks of a document.
        groups: The first lines of each of them.
    """
    shapes = _with_items_after_dashes(shapes, groups)
    lists = _Lists()
    leveled: list[Shape] = []
    for shape, group, after in zip(shapes, groups, [*groups[1:], None], strict=True):
        above = leveled[-1].text if leveled else ""
        tag = group.lines[0].tag
        is_item = shape.kind is BlockKind.LIST_ITEM
        if is_item and (parse_list_marker(group.text) or group.text.startswith(DASH_MARKS)):
            level = lists.level(group)
            tagged = min(tag.level, MAX_LEVEL) if tag is not None else 0
            leveled.append(shape._replace(level=max(tagged, level)))
        elif shape.kind is BlockKind.PARAGRAPH and lists.is_nested_dash(group, above):
            words = shape.text.partition(" ")[2]
            leveled.append(Shape(BlockKind.LIST_ITEM, words, lists.level(group)))
        elif shape.kind is BlockKind.PARAGRAPH and (
            level := lists.level_of_continued(group, after)
        ):
            leveled.append(Shape(BlockKind.LIST_ITEM, shape.text, level, CONTINUED))
        else:
            if shape.kind in _HEADINGS:
                lists.end()
            elif shape.kind not in _BESIDE:
                lists.pass_text(group)
            leveled.append(shape)
    return leveled


def _with_items_after_dashes(shapes: Sequence[Shape], groups: Sequence[Group]) -> list[Shape]:
    """Return the shapes with paragraphs after long dashes as items, unless they are sentences.

    They stand below each other; a full stop may end the last one. Speech is sentences.
    """
    found = list(shapes)
    run: list[int] = []
    for at, group in enumerate([*groups, None]):
        after_dash = (
            group is not None
            and found[at].kind is BlockKind.PARAGRAPH
            and found[at].text.startswith(DASH_MARKS)
        )
        if after_dash and (not run or _are_aligned(groups[run[-1]], groups[at])):
            run.append(at)
            continue
        texts = [found[item].text for item in run]
        if len(run) >= _FEWEST_AFTER_DASHES and not any(
            text.endswith(_SENTENCE_ENDS) for text in texts[:-1]
        ):
            for item, text in zip(run, texts, strict=True):
                found[item] = Shape(BlockKind.LIST_ITEM, text.partition(" ")[2].lstrip(), 1)
        run = [at] if after_dash else []
    return found


def _are_aligned(above: Group, group: Group) -> bool:
    one, other = above.lines[0], group.lines[0]
    return above.page == group.page and abs(one.left - other.left) <= _SAME_LEFT * other.size
