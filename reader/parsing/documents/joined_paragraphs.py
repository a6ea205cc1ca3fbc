"""Paragraphs without an end of their own: the next paragraph goes on in them.

Their ends are tracked deletions, or they are only the large letter with which the next one begins.
"""

from collections.abc import Iterator

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line, LineWriter


class JoinedParagraphs:
    """Hands out the writer of each paragraph: that of the one before if that has no end."""

    def __init__(self) -> None:
        self._begun = LineWriter()

    def writer(self) -> LineWriter:
        """Return the writer for the next paragraph."""
        writer, self._begun = self._begun, LineWriter()
        return writer

    def go_on(self, writer: LineWriter) -> None:
        """Note that a paragraph has no end."""
        self._begun = writer

    def unfinished(self) -> Iterator[Line]:
        """Yield a paragraph without an end that none follows."""
        writer = self.writer()
        if writer.text:
            yield writer.line(BlockKind.PARAGRAPH)

    def apart(self, lines: Iterator[Line]) -> Iterator[Line]:
        """Yield the lines of the text, a cell, a box or a note: none goes on outside it."""
        outer = self.writer()
        yield from lines
        yield from self.unfinished()
        self._begun = outer
