"""The letter o as a bullet: word processors begin inner items with it, in a font of their own."""

from collections.abc import Sequence

from reader.parsing.plain_text.marked_lines import parse_list_marker
from reader.parsing.printed.printed_line import PageLine

_LETTER, _BULLET = "o ", "◦ "
_INNER = 2.4  # line sizes from the mark of an item to that of an inner one; its text is nearer
_SAME_LEFT = 0.6  # line sizes by which marks of one list may differ


def with_letter_bullets(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines with bullets for the letters that begin inner items.

    In some languages it is a word, with which a line of an item may go on. Cost: linear.
    """
    if not any(line.text.startswith(_LETTER) for line in lines):
        return list(lines)
    marked: list[PageLine] = []
    outer: PageLine | None = None  # the last item with another mark
    inner: PageLine | None = None  # the last item inside it
    for line in lines:
        if line.text.startswith(_LETTER) and _is_inner(line, marked, outer, inner):
            inner = line
            marked.append(line._replace(text=_BULLET + line.text[len(_LETTER) :]))
            continue
        marked.append(line)
        if parse_list_marker(line.text):
            outer, inner = line, None
        elif outer and line.left < outer.left:
            outer = inner = None
    return marked


def _is_inner(
    line: PageLine, above: Sequence[PageLine], outer: PageLine | None, inner: PageLine | None
) -> bool:
    if line.tag is not None and line.tag.level:
        before = above[-1].tag if above else None
        return before is None or before.block != line.tag.block
    if inner is not None:
        return abs(line.left - inner.left) <= _SAME_LEFT * line.size
    return outer is not None and line.left - outer.left > _INNER * line.size
