"""Documents that are transcripts: speaker and time above what is said, as programs export them."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.block_text import marks_after
from reader.parsing.formatted_lines.line import Line
from reader.parsing.plain_text.timed_turns import are_turns, label_of


def with_spoken_turns(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a document with the time and the name before what is said below them.

    That is the rest of the paragraph, or the next one. Cost: linear.
    """
    labels = [_label(line) for line in lines]
    if not are_turns([label[0] for label in labels if label]):
        return list(lines)
    turns: list[Line] = []
    pending = ""  # the label of the last line, which the next one follows
    for line, label in zip(lines, labels, strict=True):
        head, _, said = line.text.partition("\n")
        if label and said.strip():
            marks = marks_after(line.marks, len(head) + 1)
            turns.append(_labelled(line._replace(text=said, marks=marks), label[1]))
        elif pending and not label:
            turns[-1] = _labelled(line, pending)
        else:
            turns.append(line)
        pending = label[1] if label and not said.strip() else ""
    return turns


def _label(line: Line) -> tuple[str, str] | None:
    is_text = line.kind is BlockKind.PARAGRAPH and ":" in line.text
    return label_of(line.text.partition("\n")[0]) if is_text else None


def _labelled(line: Line, label: str) -> Line:
    size = len(label)
    marks = [mark._replace(start=mark.start + size, end=mark.end + size) for mark in line.marks]
    text = label + line.text.replace("\n", " ")
    return line._replace(kind=BlockKind.PARAGRAPH, text=text, marks=marks)
