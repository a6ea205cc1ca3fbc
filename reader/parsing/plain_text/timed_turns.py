"""Transcripts as programs write them: speaker and time on a line above what is said."""

from collections.abc import Sequence
from itertools import pairwise

from reader.startup.lazy_regex import lazily

_FEWEST = 3  # turns of a transcript
_LONGEST_HEAD = 120  # characters
_NAME = r"[^\W\d_a-z][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){1,3}"
_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
_HEAD = lazily(
    rf"(?P<before>{_NAME})(?:[ \t]{{1,6}}{_TIME}|:?[ \t]?[(\[]{_TIME}[)\]]):?"
    rf"|[(\[]?{_TIME}[)\]]?[ \t]{{1,6}}(?P<after>{_NAME}):?"
)
_TIMES = lazily(_TIME)


def with_labels(chunks: list[str]) -> list[str]:
    """Return the chunks of a text with the time and the name before what is said below them.

    "Ida Lund  0:09" above "It burns." becomes "[0:09] Ida Lund: It burns." Other texts stay: of a
    transcript, nearly every chunk begins with such a line, and somebody speaks again.
    """
    turns = [_turns(chunk.split("\n")) for chunk in chunks]
    names = [name for found in turns for name, _ in found if name]
    if not are_turns(names) or 2 * sum(map(bool, turns)) < len(chunks):
        return chunks
    return [
        text
        for chunk, found in zip(chunks, turns, strict=True)
        for text in ([words for _, words in found] or [chunk])
    ]


def label_of(line: str) -> tuple[str, str] | None:
    """Return the speaker in a line of name and time, and both as a label; None for other lines."""
    head = _HEAD.fullmatch(line.strip()) if len(line) < _LONGEST_HEAD else None
    time = _TIMES.search(line) if head else None
    if head is None or time is None:
        return None
    name = head["before"] or head["after"]
    return name, f"[{time.group()}] {name}: "


def are_turns(names: Sequence[str]) -> bool:
    """Whether the speakers of turns make a transcript: they are several, and one speaks again."""
    return len(names) >= _FEWEST and len(set(names)) < len(names)


def _turns(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Return the speakers of the turns in lines, and their words; empty unless each has words.

    The speaker of lines above the first turn is empty.
    """
    labels = {at: label for at, line in enumerate(lines) if (label := label_of(line))}
    bounds = list(pairwise([*labels, len(lines)]))
    if not labels or any(end - start < 2 for start, end in bounds):
        return []
    first = bounds[0][0]
    above = [("", "\n".join(lines[:first]))] if first else []
    said = (" ".join(map(str.strip, lines[start + 1 : end])) for start, end in bounds)
    turns = zip(labels.values(), said, strict=True)
    return [*above, *((name, label + words) for (name, label), words in turns)]
