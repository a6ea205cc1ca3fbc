"""Paragraph boundaries, which a pair of quotation marks never crosses."""

import itertools
import re
from collections.abc import Iterator

from reader.startup.lazy_regex import lazily

_LINE = lazily(r"[^\n]+")
_FILLED = range(50, 101)  # a line of hard-wrapped text is about this long
_MIN_LINES = 6
_MIN_FILLED_SHARE = 0.7


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of `text` as ``(start, end)``, in order and without blank ones.

    Each line is a paragraph, unless the text is hard-wrapped: then blank lines separate paragraphs.
    """
    if "\n" in text and _is_hard_wrapped(text):
        yield from _blank_line_paragraphs(text)
        return
    for line in _LINE.finditer(text):
        if not line.group().isspace():
            yield line.span()


def _is_hard_wrapped(text: str) -> bool:
    """Whether most lines directly followed by another line are filled to the same width."""
    followed = filled = 0
    lines = text[:20_000].split("\n")
    for line, following in itertools.pairwise(lines):
        if not line.strip() or not following.strip():
            continue
        followed += 1
        # a filled line has no room for the first word of the next one
        word = len(following.split(None, 1)[0])
        filled += len(line) in _FILLED and len(line) + word >= 60 and line[-1:] not in "\"”'’»"
    return followed >= _MIN_LINES and filled >= _MIN_FILLED_SHARE * followed


def _blank_line_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    for line in re.finditer(r"[^\n]*(?:\n|$)", text):
        if line.group().strip():
            if start < 0:
                start = line.start()
            end = line.start() + len(line.group().rstrip("\n"))
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end
