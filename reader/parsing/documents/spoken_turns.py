"""Documents that are transcripts: speaker and time above what is said, as programs export them."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.block_text import marks_after, marks_moved
from reader.parsing.formatted_lines.line import Line
from reader.parsing.plain_text.timed_turns import TurnHead, are_turns, head_of

_MOST_LINES = 4  # of a transcript for each turn


def with_spoken_turns(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a document with the time and the name before what is said below them.

    That is the rest of the paragraph, or the next one. Cost: linear.
    """
    heads = [_head(line) for line in lines]
    found = [head for head in heads if head]
    if not are_turns(found) or len(lines) > _MOST_LINES * len(found):
        return list(lines)
    turns: list[Line] = []
    pending: TurnHead | None = None  # the head that the last line consists of
    for line, head in zip(lines, heads, strict=True):
        first, _, said = line.text.partition("\n")
        if head and said.strip():
            marks = marks_after(line.marks, len(first) + 1)
            turns.append(_labelled(line._replace(text=said, marks=marks), head.label))
        elif pending and not head and line.kind is BlockKind.PARAGRAPH:
            turns[-1] = _labelled(line, pending.label)
        else:
            turns.append(line)
        pending = head if not said.strip() else None
    return turns


def _head(line: Line) -> TurnHead | None:
    is_text = line.kind is BlockKind.PARAGRAPH and ":" in line.text
    return head_of(line.text.partition("\n")[0]) if is_text else None


def _labelled(line: Line, label: str) -> Line:
    marks = marks_moved(line.marks, len(label))
    return line._replace(text=label + line.text.replace("\n", " "), marks=marks)
