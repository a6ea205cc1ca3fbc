"""Words hyphenated at the line ends of a plain text, as in scanned print."""

from collections.abc import Callable
from functools import partial

from reader.parsing.encoding.long_text import decoded_start
from reader.parsing.lines.chunks import normalize_newlines
from reader.parsing.lines.hyphenation import LineJoiner

_FEWEST = (
    2  # lines that end in a hyphen; a single one belongs to its word, as far as anyone can tell
)


def mark_broken_words(chunks: list[str]) -> list[str]:
    """Return the chunks of a text with soft hyphens where words are only broken to end a line."""
    if sum(chunk.count("-\n") for chunk in chunks) < _FEWEST:
        return chunks
    lines = [line.strip() for chunk in chunks for line in chunk.split("\n")]
    return _with_soft_hyphens(LineJoiner(lines), chunks)


def find_marker(start: bytes) -> Callable[[list[str]], list[str]] | None:
    """Return what does so for a long text, judged by its beginning; None if it has few hyphens."""
    joiner = LineJoiner(list(map(str.strip, normalize_newlines(decoded_start(start)).split("\n"))))
    return partial(_with_soft_hyphens, joiner) if joiner.has_many_hyphens else None


def _with_soft_hyphens(joiner: LineJoiner, chunks: list[str]) -> list[str]:
    return [_marked(chunk, joiner) if "-\n" in chunk else chunk for chunk in chunks]


def _marked(chunk: str, joiner: LineJoiner) -> str:
    lines = chunk.split("\n")
    for at, line in enumerate(lines[:-1]):
        if line.endswith("-") and joiner.is_hyphenated(line, lines[at + 1].strip()):
            lines[at] = f"{line[:-1]}\xad"
    return "\n".join(lines)
