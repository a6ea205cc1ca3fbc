"""List items typed as plain text: paragraphs that begin with a bullet or a number."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.block_text import marks_after
from reader.parsing.builder import CONTINUED
from reader.parsing.formatted_lines.line import Line
from reader.startup.lazy_regex import lazily

_MARK = lazily(r"\s*(?:[•·▪◦‣●○■□❖❑➢➤►\uf0b7\uf0a7]|(\(?(\d{1,3}|[a-h])[.)]))\s+(?=\S)")
_HANGING_MARK = lazily(r"\s*[–—*o§-]\s+(?=\S)")
_LONGEST_MARK = 20  # characters
_DEEPER = 6.0  # points by which a deeper item is indented at least
_DEEPEST = 8  # levels
_INDENTED = 15.0  # points by which a further paragraph of an item is indented at least


def mark_typed_items(lines: Sequence[Line]) -> list[Line]:
    """Make list items of paragraphs with a bullet, and of those numbered consecutively from 1.

    Items are as deep as they are indented. An indented paragraph below an item belongs to it.
    Entirely bold paragraphs stay, since numbered headings look the same. Cost: linear.
    """
    lists = _TypedLists()
    for at, line in enumerate(lines):
        lists.add(at, line)
    lists.end()
    marked = [_as_item(line, lists.levels.get(at, 0)) for at, line in enumerate(lines)]
    for at, line in enumerate(marked):
        if (
            at
            and marked[at - 1].kind is BlockKind.LIST_ITEM
            and _may_continue_item(line, _INDENTED)
        ):
            level = marked[at - 1].level
            marked[at] = line._replace(kind=BlockKind.LIST_ITEM, level=level, label=CONTINUED)
    return marked


class _TypedList:
    """Items of one list.

    Attributes:
        left: Their indent.
        level: Their depth, from 1.
        last: The number of the last item; 0 for bullets.
        items: The indexes of their lines.
    """

    def __init__(self, left: float, level: int) -> None:
        self.left, self.level, self.last = left, level, 0
        self.items: list[int] = []


class _TypedLists:
    """Finds the lists among the lines of a document.

    Attributes:
        levels: The level of each item, by the index of its line.
    """

    def __init__(self) -> None:
        self.levels: dict[int, int] = {}
        self._open_lists: list[_TypedList] = []  # the open lists, each inside the one before

    def add(self, at: int, line: Line) -> None:
        """Take the next line."""
        count, left = _item_number(line), line.indent.left
        if count < 0:
            if not self._open_lists or not _may_continue_item(
                line, max(self._open_lists[-1].left, _DEEPER)
            ):
                self.end()
            return
        while self._open_lists and self._open_lists[-1].left > left + _DEEPER:
            self._end_list()
        current = self._open_lists[-1] if self._open_lists else None
        if current is not None and current.left < left - _DEEPER:
            current = None
        elif current is not None and count != (current.last + 1 if current.last else 0):
            self._end_list()
            current = None
        if current is None:
            if count > 1:
                self.end()
                return
            current = _TypedList(left, min(len(self._open_lists) + 1, _DEEPEST))
            self._open_lists.append(current)
        current.last = count
        current.items.append(at)

    def end(self) -> None:
        """End all lists."""
        while self._open_lists:
            self._end_list()

    def _end_list(self) -> None:
        current = self._open_lists.pop()
        if not current.last or len(current.items) > 1:
            self.levels.update(dict.fromkeys(current.items, current.level))


def _may_continue_item(line: Line, left: float) -> bool:
    """Whether a line can be a further paragraph of an item whose text is indented by `left`."""
    indent = line.indent
    return line.kind is BlockKind.PARAGRAPH and indent.left >= left and indent.first >= 0


def _parse_mark(line: Line) -> tuple[int, int, str]:
    """Return number (0 for a bullet, -1 without a mark), length and label of the mark of a line."""
    start = line.text[:_LONGEST_MARK]
    if mark := _MARK.match(start):
        label = mark[1] or ""
        number = mark[2] or "0"
        count = int(number) if number.isdecimal() else ord(number) - ord("a") + 1
        return count, mark.end(), label
    if line.indent.first < 0 and (mark := _HANGING_MARK.match(start)):
        return 0, mark.end(), ""
    return -1, 0, ""


def _item_number(line: Line) -> int:
    return -1 if line.kind is not BlockKind.PARAGRAPH or line.bold else _parse_mark(line)[0]


def _as_item(line: Line, level: int) -> Line:
    if not level:
        return line
    _, end, label = _parse_mark(line)
    text, marks = line.text[end:], marks_after(line.marks, end)
    return line._replace(kind=BlockKind.LIST_ITEM, text=text, level=level, label=label, marks=marks)
