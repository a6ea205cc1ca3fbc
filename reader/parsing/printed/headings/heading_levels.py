"""Determines the levels of headings in a printed document by size and other evidence."""

from collections import Counter
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.headings.heading_styles import Group, LineStyle, style_of

_SAME_SIZE = 0.95  # ratio to the next larger size above which two sizes count as the same
_HIGHEST_LEVEL, _LOWEST_LEVEL = 2, 6
_MANY_SIZES = 3  # sizes of headings from which on a size used only once does not count

_Key = tuple[int, LineStyle]
"""Number of the size, beginning with the largest, and the style of the line."""


def assign_levels(
    shapes: Sequence[Shape], groups: Sequence[Group], known: Sequence[int]
) -> list[Shape]:
    """Return the shapes with the levels of their headings.

    Headings in the same style get one level: the known one, or one by their size. Cost: linear.

    Args:
        shapes: The shapes of a document.
        groups: The first lines of each shape.
        known: The level that tags, outline or numbers give for each shape; 0 for none.
    """
    heads = [at for at, shape in enumerate(shapes) if shape.kind is BlockKind.HEADING]
    sizes = _number_sizes(sorted({groups[at].size for at in heads}, reverse=True))
    keys = {at: (sizes[groups[at].size], style_of(groups[at])) for at in heads}
    levels = _levels(keys, known)
    return [
        shape._replace(level=known[at] or levels[keys[at]]) if at in keys else shape
        for at, shape in enumerate(shapes)
    ]


def _number_sizes(sizes: Sequence[float]) -> dict[float, int]:
    """Return a number for each size, the same number for sizes that are nearly the same."""
    numbers: dict[float, int] = {}
    number, largest = 0, 0.0
    for size in sizes:
        if size < _SAME_SIZE * largest or not largest:
            number, largest = number + 1, size
        numbers[size] = number
    return numbers


def _levels(keys: dict[int, _Key], known: Sequence[int]) -> dict[_Key, int]:
    known_levels: dict[_Key, Counter[int]] = {}
    for at, key in keys.items():
        known_levels.setdefault(key, Counter())[known[at]] += 1
    levels: dict[_Key, int] = {}
    deepest = _HIGHEST_LEVEL - 1
    many = len({size for size, _ in known_levels}) >= _MANY_SIZES
    # styles of one size: by first occurrence
    for key in sorted(known_levels, key=lambda key: key[0]):
        count = known_levels[key]
        candidates = [level for level, _ in count.most_common() if level]
        levels[key] = candidates[0] if candidates else min(deepest + 1, _LOWEST_LEVEL)
        if candidates or not many or sum(count.values()) > 1:
            deepest = max(deepest, levels[key])
    return levels
