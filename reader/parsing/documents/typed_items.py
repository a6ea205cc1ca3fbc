"""List items typed as plain text: paragraphs that begin with a bullet or a number."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.documents.lines import Line
from reader.startup.lazy_regex import lazily

_MARK = lazily(r"\s*(?:[•·▪◦‣●○■□]|(\(?(\d{1,3}|[a-h])[.)]))\s+(?=\S)")
_LONGEST_MARK = 20  # characters


def with_typed_items(lines: Sequence[Line]) -> list[Line]:
    """Make list items of paragraphs with a bullet, and of those numbered consecutively from 1.

    Entirely bold paragraphs stay, since numbered headings look the same. Cost: linear.
    """
    counts = list(map(_count, lines))
    run: list[int] = []
    items = {at for at, count in enumerate(counts) if count == 0}
    for at, count in enumerate([*counts, -1]):
        if run and count == counts[run[-1]] + 1:
            run.append(at)
            continue
        if len(run) > 1:
            items.update(run)
        run = [at] if count == 1 else []
    return [_item(line) if at in items else line for at, line in enumerate(lines)]


def _count(line: Line) -> int:
    """Return the number at the beginning of a paragraph, 0 for a bullet, -1 without a mark."""
    if line.kind is not BlockKind.PARAGRAPH or line.bold:
        return -1
    mark = _MARK.match(line.text[:_LONGEST_MARK])
    if mark is None or not mark[1]:
        return -1 if mark is None else 0
    return int(mark[2]) if mark[2].isdecimal() else ord(mark[2]) - ord("a") + 1


def _item(line: Line) -> Line:
    mark = _MARK.match(line.text)
    end = 0 if mark is None else mark.end()
    marks = [
        each._replace(start=each.start - end, end=each.end - end)
        for each in line.marks
        if each.start >= end
    ]
    label = "" if mark is None else mark[1] or ""
    return line._replace(
        kind=BlockKind.LIST_ITEM, text=line.text[end:], level=1, label=label, marks=marks
    )
