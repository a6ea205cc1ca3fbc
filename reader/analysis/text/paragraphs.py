"""Paragraph boundaries, which a pair of quotation marks never crosses."""

import itertools
from collections.abc import Iterator

_FILLED = range(50, 101)  # a line of hard-wrapped text is about this long
_MIN_LINES = 2
_MANY_LINES = 6
_SENTENCE_ENDS = ".?!…:\"”'’»"
_MIN_FILLED_SHARE = 0.7


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines of `text` that are not blank as ``(start, end)``, in order."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            yield start, end
        start = end + 1


def with_paragraphs_as_lines(text: str) -> str:
    """Return `text` with each paragraph in one line; no character moves.

    In a hard-wrapped text, the line breaks inside paragraphs become spaces: a name that goes on in
    the next line is the same name. Any other text is returned as it is.
    """
    if "\n" not in text or not _is_hard_wrapped(text):
        return text
    lines = text.split("\n")
    filled = [bool(line.strip()) for line in lines]
    breaks = [" " if both else "\n" for both in map(all, itertools.pairwise(filled))]
    return "".join(itertools.chain.from_iterable(zip(lines, [*breaks, ""], strict=True)))


def _is_hard_wrapped(text: str) -> bool:
    """Whether most lines directly followed by another line are filled to the same width.

    Of only a few lines, most must also break off inside a sentence.
    """
    followed = filled = inside = 0
    lines = text[:20_000].split("\n")
    for line, following in itertools.pairwise(lines):
        if not line.strip() or not following.strip():
            continue
        followed += 1
        # a filled line has no room for the first word of the next one
        word = len(following.split(None, 1)[0])
        filled += len(line) in _FILLED and len(line) + word >= 60 and line[-1:] not in "\"”'’»"
        inside += line.rstrip()[-1] not in _SENTENCE_ENDS
    if followed < _MANY_LINES and 3 * inside < 2 * followed:
        return False
    return followed >= _MIN_LINES and filled >= _MIN_FILLED_SHARE * followed
