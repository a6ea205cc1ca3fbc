"""Transcripts as programs write them: speaker and time on a line above what is said."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.startup.lazy_regex import lazily

_FEWEST = 3  # turns of a transcript
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
    if len(names) < _FEWEST or len(set(names)) == len(names):
        return chunks
    if 2 * sum(map(bool, turns)) < len(chunks):
        return chunks
    return [
        text
        for chunk, found in zip(chunks, turns, strict=True)
        for text in ([words for _, words in found] or [chunk])
    ]


def _turns(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Return the speakers of the turns in lines, and their words; empty unless each has words.

    The speaker of lines above the first turn is empty.
    """
    heads = [at for at, line in enumerate(lines) if _HEAD.fullmatch(line.strip()[:120])]
    bounds = list(pairwise([*heads, len(lines)]))
    if not heads or any(end - start < 2 for start, end in bounds):
        return []
    above = [("", "\n".join(lines[: heads[0]]))] if heads[0] else []
    return [*above, *_labelled(lines, bounds)]


def _labelled(lines: Sequence[str], bounds: Sequence[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    for start, end in bounds:
        head = _HEAD.fullmatch(lines[start].strip())
        time = _TIMES.search(lines[start])
        if head and time:
            name = head["before"] or head["after"]
            said = " ".join(map(str.strip, lines[start + 1 : end]))
            yield name, f"[{time.group()}] {name}: {said}"
