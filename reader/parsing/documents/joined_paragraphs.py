"""Paragraphs whose ends are tracked deletions: the next paragraph goes on in them."""

from collections.abc import Iterator

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line, LineWriter


class JoinedParagraphs:
    """Hands out the writer of each paragraph: that of the one before if its end was deleted."""

    def __init__(self) -> None:
        self._begun = LineWriter()

    def writer(self) -> LineWriter:
        """Return the writer for the next paragraph."""
        writer, self._begun = self._begun, LineWriter()
        return writer

    def go_on(self, writer: LineWriter) -> None:
        """Note that the end of a paragraph was deleted."""
        self._begun = writer

    def unfinished(self) -> Iterator[Line]:
        """Yield a paragraph whose end was deleted, but which none follows."""
        writer = self.writer()
        if writer.text:
            yield writer.line(BlockKind.PARAGRAPH)

    def apart(self, lines: Iterator[Line]) -> Iterator[Line]:
        """Yield the lines of the text, a cell, a box or a note: none goes on outside it."""
        outer = self.writer()
        yield from lines
        yield from self.unfinished()
        self._begun = outer
