"""Paragraphs of a word processor document, and how they are assembled from their runs."""

from collections.abc import Sequence

from reader.model.article import BlockKind, InlineKind
from reader.parsing.builder import Mark
from reader.startup.light_typing import NamedTuple

_MOST_BOLD = 0.9  # share of the letters of a line from which the whole line counts as bold


class Line(NamedTuple):
    """A paragraph, a row of a table, or a picture.

    Attributes:
        kind: Derived from its style; `BlockKind.IMAGE` for a picture, with its description as text.
        text: The cells of a row are separated by tabs.
        level: As in `Block`; for a heading the level that the document gives it, from 1.
        label: As in `Block`.
        marks: Links and emphasis, as offsets into `text`.
        bold: Whether all of it is bold.
        size: Font size of most of its letters, in points; 0.0 when unknown.
    """

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""
    marks: Sequence[Mark] = ()
    bold: bool = False
    size: float = 0.0


class Face(NamedTuple):
    """The character formatting of a run.

    Attributes:
        bold: Whether it is bold.
        italic: Whether it is italic.
        size: Font size in points; 0.0 when unknown.
        href: The target of a link; empty when it is not a link.
    """

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    href: str = ""


class LineWriter:
    """Collects the runs of one paragraph; adjacent runs with the same formatting are merged."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._faces: list[tuple[int, Face]] = []
        self._size = 0

    def say(self, text: str, face: Face) -> None:
        """Add a run."""
        if not text:
            return
        if not self._faces or self._faces[-1][1] != face:
            self._faces.append((self._size, face))
        self._parts.append(text)
        self._size += len(text)

    @property
    def text(self) -> str:
        """The text collected so far."""
        return "".join(self._parts)

    def line(self, kind: BlockKind, level: int = 0, label: str = "") -> Line:
        """Return the paragraph."""
        text = self.text
        ends = [start for start, _ in self._faces[1:]] + [self._size]
        runs = [
            (start, end, face)
            for (start, face), end in zip(self._faces, ends, strict=True)
            if text[start:end].strip()
        ]
        letters = sum(len(text[start:end].strip()) for start, end, _ in runs)
        strong = sum(len(text[start:end].strip()) for start, end, face in runs if face.bold)
        largest = max(runs, key=lambda run: run[1] - run[0], default=(0, 0, Face()))
        bold = 0 < letters * _MOST_BOLD <= strong
        marks = [mark for start, end, face in runs for mark in _marks(start, end, face, bold=bold)]
        return Line(kind, text, level, label, marks, bold, largest[2].size)


def _marks(start: int, end: int, face: Face, *, bold: bool) -> list[Mark]:
    """Return the marks of a run; boldness is no mark where the whole paragraph is bold."""
    found = [Mark(start, end, face.href)] if face.href else []
    if face.bold and not bold:
        found.append(Mark(start, end, "", InlineKind.STRONG))
    elif face.italic:
        found.append(Mark(start, end, "", InlineKind.EMPHASIS))
    return found
