"""What a word processor sets as one paragraph, and how it is put together from its runs."""

from collections.abc import Sequence

from reader.model.article import BlockKind, InlineKind
from reader.parsing.builder import Mark
from reader.startup.light_typing import NamedTuple

_MOST_BOLD = 0.9  # of the letters of a line, from which all of it counts as bold


class Line(NamedTuple):
    """A paragraph, a row of a table, or a picture.

    Attributes:
        kind: What it is by its style; `BlockKind.IMAGE` for a picture, whose text is said of it.
        text: Cells of a row are parted by tabs.
        level: As in `Block`; of a heading the level that the document gives it, from 1.
        label: As in `Block`.
        marks: Links and emphasis, as offsets into `text`.
        bold: All of it is set in bold.
        size: Of most of its letters, in points; 0.0 when nothing tells it.
    """

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""
    marks: Sequence[Mark] = ()
    bold: bool = False
    size: float = 0.0


class Face(NamedTuple):
    """How a run of letters is set.

    Attributes:
        bold: It is.
        italic: It is.
        size: In points; 0.0 when nothing tells it.
        href: Where it leads; empty when it is no link.
    """

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    href: str = ""


class LineWriter:
    """Collects the runs of one paragraph; neighbours that are set alike are one."""

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
        """What was said so far."""
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
    """The marks of a run; in a paragraph that is all bold that says nothing of single words."""
    found = [Mark(start, end, face.href)] if face.href else []
    if face.bold and not bold:
        found.append(Mark(start, end, "", InlineKind.STRONG))
    elif face.italic:
        found.append(Mark(start, end, "", InlineKind.EMPHASIS))
    return found
