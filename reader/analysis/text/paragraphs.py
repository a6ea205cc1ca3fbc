"""Paragraph boundaries, which a pair of quotation marks never crosses."""

import itertools
from collections.abc import Iterator

_FILLED = range(50, 101)  # a line of hard-wrapped text is about this long
_MIN_LINES = 2
_MANY_LINES = 6
_STOPS = ".?!…"
_SENTENCE_ENDS = _STOPS + ":\"”'’»"
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

    Of only a few lines, most must also break off inside a sentence, or half of them if the next
    line goes on in small letters.
    """
    followed = filled = inside = goes_on = 0
    lines = text[:20_000].split("\n")
    for line, following in itertools.pairwise(lines):
        if not line.strip() or not following.strip():
            continue
        followed += 1
        # a filled line has no room for the first word of the next one
        word = following.split(None, 1)[0]
        last = line.rstrip()[-1]
        small = word[:1].islower() and last not in _STOPS
        whole = line[-1:] not in "\"”'’»" or small  # and does not end as a speech does
        filled += len(line) in _FILLED and len(line) + len(word) >= 60 and whole
        inside += last not in _SENTENCE_ENDS or small
        goes_on += small
    few = followed < _MANY_LINES
    if goes_on and few:
        return 2 * inside >= followed and filled >= _MIN_FILLED_SHARE * followed
    if few and 3 * inside < 2 * followed:
        return False
    return followed >= _MIN_LINES and filled >= _MIN_FILLED_SHARE * followed
