"""Transcripts as programs write them: speaker and time on a line above what is said, or on two."""

from collections.abc import Sequence
from itertools import pairwise

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_FEWEST = 3  # turns of a transcript
_LONGEST_HEAD = 120  # characters
_ROUND = 5  # minutes to a multiple of which the times of programmes are set
_NAME = r"[^\W\d_a-z][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){1,3}"
_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
_HEAD = lazily(
    rf"(?P<before>{_NAME})(?:[ \t]{{1,6}}{_TIME}|:?[ \t]?[(\[]{_TIME}[)\]]):?"
    rf"|[(\[]?{_TIME}[)\]]?[ \t]{{1,6}}(?P<after>{_NAME}):?"
)
_NAME_ALONE = lazily(_NAME)
_TIMES = lazily(_TIME)
_OPENING = lazily(rf"{_NAME}:?[ \t][(\[]?{_TIME}[)\]]?:?(?=\s+\S)")


class TurnHead(NamedTuple):
    """Who speaks in a turn, and when, as the transcript writes both."""

    speaker: str
    time: str

    @property
    def label(self) -> str:
        """The beginning of the turn in the usual form of transcripts."""
        return f"[{self.time}] {self.speaker}: "


def with_labels(chunks: list[str]) -> list[str]:
    """Return the chunks of a text with the time and the name before what is said below them.

    "Ida Lund  0:09" above "It burns." becomes "[0:09] Ida Lund: It burns." Other texts stay: of a
    transcript, nearly every chunk begins with such a line, and somebody speaks again.
    """
    turns = [_turns(chunk.split("\n")) for chunk in chunks]
    heads = [head for found in turns for head, _ in found if head]
    if not are_turns(heads) or 2 * sum(map(bool, turns)) < len(chunks):
        return chunks
    return [
        text
        for chunk, found in zip(chunks, turns, strict=True)
        for text in (
            [f"{head.label}{words}" if head else words for head, words in found] or [chunk]
        )
    ]


def head_of(line: str) -> TurnHead | None:
    """Return the speaker and the time that a line consists of; None for other lines."""
    head = _HEAD.fullmatch(line.strip()) if len(line) < _LONGEST_HEAD else None
    time = _TIMES.search(line) if head else None
    if head is None or time is None:
        return None
    return TurnHead(head["before"] or head["after"], time.group())


def opening_of(text: str) -> str:
    """Return the speaker and the time that words in the same line follow; empty for other texts."""
    opening = _OPENING.match(text, 0, _LONGEST_HEAD) if ":" in text[:_LONGEST_HEAD] else None
    return opening.group() if opening else ""


def is_time(line: str) -> bool:
    """Whether a line is only a time of a recording."""
    return _TIMES.fullmatch(line.strip("[]()")) is not None


def are_turns(heads: Sequence[TurnHead]) -> bool:
    """Whether the heads of turns make a transcript: several speak, and one of them again.

    In a programme, where a coffee break comes again, all times are round.
    """
    speakers = {head.speaker for head in heads}
    several = len(heads) >= _FEWEST and len(speakers) < len(heads)
    return several and not all(_is_round(head.time) for head in heads)


def _is_round(time: str) -> bool:
    _, minutes, *seconds = time.split(":")
    return not seconds and minutes.isdecimal() and int(minutes) % _ROUND == 0


def _with_whole_heads(lines: Sequence[str]) -> list[str]:
    """Return the lines, with a name and a time on two lines, in either order, as one."""
    whole: list[str] = []
    for line in map(str.strip, lines):
        before = whole[-1] if whole else ""
        if is_time(line) and _NAME_ALONE.fullmatch(before):
            whole[-1] = f"{before} {line}"
        elif is_time(before) and _NAME_ALONE.fullmatch(line):
            whole[-1] = f"{line} {before}"
        else:
            whole.append(line)
    return whole


def _turns(lines: Sequence[str]) -> list[tuple[TurnHead | None, str]]:
    """Return the heads of the turns in lines, and the words; empty unless each has words.

    Lines above the first turn have no head.
    """
    lines = _with_whole_heads(lines)
    heads = {at: head for at, line in enumerate(lines) if (head := head_of(line))}
    bounds = list(pairwise([*heads, len(lines)]))
    if not heads or any(end - start < 2 for start, end in bounds):
        return []
    first = bounds[0][0]
    above = [(None, "\n".join(lines[:first]))] if first else []
    said = (" ".join(map(str.strip, lines[start + 1 : end])) for start, end in bounds)
    return [*above, *zip(heads.values(), said, strict=True)]
