"""Splits the numbered titles and points of minutes, which stand right below each other."""

from itertools import pairwise

from reader.parsing.lines.chunks import indent_of
from reader.startup.lazy_regex import lazily

_POINT = lazily(r"(\d{1,2})\.\d{1,2}\.? {1,4}(?=[^\W\d_a-zß-ÿ])(?!.{0,200}(?:   |\t))")
_FEWEST_POINTS = 2


def split_points(chunk: str) -> list[str]:
    """Return a numbered title in capitals and the text right below it; empty for other chunks.

    Points of minutes have numbers, too: 2. PILOTS / 2.1 The Chair reported … / 2.2 Ms Poe said ….
    """
    title, *lines = chunk.split("\n")
    number, _, words = title.partition(" ")
    is_title = number.rstrip(".)").isdecimal() and words.isupper() and words[-1:].isalnum()
    if is_title and not lines[0].isupper():
        indent = min(map(indent_of, lines))
        dedented = "\n".join(line[indent:] for line in lines)
        return [title, *(split_points(dedented) or [dedented])]
    points = [found and found[1] for found in map(_POINT.match, (title, *lines))]
    starts = [at for at, point in enumerate(points) if point]
    if len(starts) < _FEWEST_POINTS or starts[0] or len({points[at] for at in starts}) > 1:
        return []
    ends = pairwise([*starts, len(lines) + 1])
    return ["\n".join([title, *lines][start:end]) for start, end in ends]
