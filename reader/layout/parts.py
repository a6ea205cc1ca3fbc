"""Dividing very long blocks, so that laying out a screen never takes longer than usual."""

from reader.layout.wrap import NEVER_FIRST
from reader.text.cells import begins_cluster

MAX_PART_CHARS = 16_384  # code points of a part: more than a screen shows
_LOOKED_BACK = 256  # code points at the end of a part that are searched for a good break


def part_starts(text: str, start: int, end: int, longest: int) -> list[int]:
    """Return where the parts of a stretch begin; the first begins at `start`.

    A part ends at a line break in its second half if there is one, which does not affect the rows.
    Otherwise it ends at a space or between two clusters, where a row may end early. That space or
    line break belongs to no part. Cost: linear, at C speed.
    """
    starts = [start]
    while end - starts[-1] > longest:
        starts.append(_next_part(text, starts[-1], starts[-1] + longest))
    return starts


def line_starts(text: str, start: int, end: int, longest: int) -> list[int]:
    """Return where parts of complete lines begin; all but the last are at least `longest` long."""
    starts = [start]
    while end - starts[-1] > longest:
        at = text.find("\n", starts[-1] + longest, end)
        if at < 0:
            break
        starts.append(at + 1)
    return starts


def _next_part(text: str, start: int, limit: int) -> int:
    line = text.rfind("\n", (start + limit) // 2, limit)
    if line >= 0:
        return line + 1
    low = max(start + 1, limit - _LOOKED_BACK)
    space = text.rfind(" ", low, limit)
    if space >= 0:
        return space + 1
    for at in range(limit, low, -1):
        if begins_cluster(text, at) and text[at] not in NEVER_FIRST:
            return at
    return limit
