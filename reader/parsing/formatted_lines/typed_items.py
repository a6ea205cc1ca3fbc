"""List items typed as plain text: paragraphs that begin with a bullet or a number."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line
from reader.startup.lazy_regex import lazily

_MARK = lazily(r"\s*(?:[•·▪◦‣●○■□\uf0b7\uf0a7]|(\(?(\d{1,3}|[a-h])[.)]))\s+(?=\S)")
_HANGING_MARK = lazily(r"\s*[–—*o§-]\s+(?=\S)")
_LONGEST_MARK = 20  # characters
_DEEPER = 6.0  # points by which a deeper item is indented at least
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
    found = [_item(line, lists.levels.get(at, 0)) for at, line in enumerate(lines)]
    for at, line in enumerate(found):
        if at and found[at - 1].kind is BlockKind.LIST_ITEM and _continues(line, _INDENTED):
            level = found[at - 1].level
            found[at] = line._replace(kind=BlockKind.LIST_ITEM, level=level, label=" ")
    return found


class _Run:
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
        self._runs: list[_Run] = []  # the open lists, each inside the one before

    def add(self, at: int, line: Line) -> None:
        """Take the next line."""
        count, left = _item_number(line), line.indent.left
        if count < 0:
            if not self._runs or not _continues(line, max(self._runs[-1].left, _DEEPER)):
                self.end()
            return
        while self._runs and self._runs[-1].left > left + _DEEPER:
            self._end_run()
        run = self._runs[-1] if self._runs else None
        if run is not None and run.left < left - _DEEPER:
            run = None
        elif run is not None and count != (run.last + 1 if run.last else 0):
            self._end_run()
            run = None
        if run is None:
            if count > 1:
                self.end()
                return
            run = _Run(left, len(self._runs) + 1)
            self._runs.append(run)
        run.last = count
        run.items.append(at)

    def end(self) -> None:
        """End all lists."""
        while self._runs:
            self._end_run()

    def _end_run(self) -> None:
        run = self._runs.pop()
        if not run.last or len(run.items) > 1:
            self.levels.update(dict.fromkeys(run.items, run.level))


def _continues(line: Line, left: float) -> bool:
    """Whether a line can be a further paragraph of an item whose text is indented by `left`."""
    indent = line.indent
    return line.kind is BlockKind.PARAGRAPH and indent.left >= left and indent.first >= 0


def _mark(line: Line) -> tuple[int, int, str]:
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
    return -1 if line.kind is not BlockKind.PARAGRAPH or line.bold else _mark(line)[0]


def _item(line: Line, level: int) -> Line:
    if not level:
        return line
    _, end, label = _mark(line)
    marks = [
        each._replace(start=each.start - end, end=each.end - end)
        for each in line.marks
        if each.start >= end
    ]
    return line._replace(
        kind=BlockKind.LIST_ITEM, text=line.text[end:], level=level, label=label, marks=marks
    )
