"""Parts paragraphs too short to go on in a second line, told by the indent of those elsewhere."""

from collections.abc import Sequence

from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.wrapping import CELL_GAP, OPENING, SENTENCE_ENDS
from reader.parsing.plain_text.marked_lines import parse_list_marker


def split_at_sentences(parts: dict[int, list[str]]) -> None:
    """Split chunks in place whose lines are sentences, and indented like paragraphs of others.

    Args:
        parts: The paragraphs of each chunk, told by the indent of their first lines.
    """
    firsts = {indent_of(part) for split in parts.values() for part in split[1:]}
    for at, split in parts.items():
        lines = split[0].split("\n")
        if len(split) == 1 and {*map(indent_of, lines)} <= firsts and _are_sentences(lines):
            parts[at] = lines


def _are_sentences(lines: Sequence[str]) -> bool:
    """Whether each line is a sentence, and none a row of a table or a command: $ ls "a"."""
    return all(
        line.endswith(SENTENCE_ENDS) and _may_begin_sentence(line.lstrip()) for line in lines
    ) and not any(map(parse_list_marker, lines))


def _may_begin_sentence(text: str) -> bool:
    first = text.lstrip(OPENING)[:1]
    is_word = first.isalnum() and not first.islower()
    return is_word and "\t" not in text and CELL_GAP not in text
