"""Footnotes of LaTeX documents, whose texts may stand elsewhere than their marks."""

from collections import deque

PARAGRAPH_END = "\0"  # in a footnote


class LatexFootnotes:
    """The footnotes read so far.

    Attributes:
        texts: Their words as Markdown, in order; empty for those without a text so far.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._marked: dict[str, deque[int]] = {}  # notes without a text, by their number

    def add(self, words: str) -> int:
        """Add a note, and return its number."""
        self.texts.append(words)
        return len(self.texts)

    def mark(self, number: str) -> int:
        """Return the number of the note that is marked; several marks may have one number."""
        waiting = self._marked.setdefault(number, deque())
        if not (number and waiting):
            waiting.append(self.add("") - 1)
        return waiting[-1] + 1

    def marked(self, number: str) -> str:
        """Return the index of the marked note whose text follows; empty if there is none."""
        waiting = self._marked.get(number)
        return str(waiting.popleft()) if waiting else ""
