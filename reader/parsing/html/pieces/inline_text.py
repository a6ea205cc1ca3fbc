"""A run of text inside one block, with its links and emphasis."""

from collections.abc import Callable, Iterable, Iterator

from reader.model.article import InlineKind
from reader.parsing.block_text import Mark
from reader.startup.light_typing import TypeAlias

_MOST_PARTS_BEFORE = 8  # parts of the text, such as between the links in "[1,2,3]"
_MAX_DEPTH = 24  # open marks; more deeply nested ones would make no visible difference

_TYPED = 800  # characters
_INDENTED = "\n\u3000"  # the beginning of a paragraph
_LINE_STARTS = ("\u3000", "【", "■", "◆", "▼", "●")  # of indented paragraphs, and labels among them
_FEWEST_TYPED = 3  # paragraphs
_MOST_TYPED = 2000  # more paragraphs are not typed into one element by hand
_LONG_LINE = 60  # characters
_SENTENCE_ENDS = tuple('.!?…。！？।۔؟։።။។”"»’)')

_tuple = tuple.__new__  # creates a mark in a third of the time of its own constructor
_Mark: TypeAlias = tuple[int, int, str, InlineKind | None]  # the fields of a future `Mark`


class Run:
    """Inline text as it arrives, with white space collapsed; mark offsets refer to that text.

    Attributes:
        parts: The text so far; the walk reads it directly, to save a call.
    """

    __slots__ = ("_ends_in_space", "_length", "_marks", "_open", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._length = 0
        self._ends_in_space = True  # at the start or after a space: further white space is dropped
        self._open: list[tuple[str, InlineKind | None, int]] = []
        self._marks: list[_Mark] = []

    def add(self, text: str) -> None:
        """Add text from the page, collapsing white space."""
        if not text or text.isspace():
            if not self._ends_in_space:
                self._push(" ", spaced=True)
            return
        if len(text) > 1 and text.isprintable() and "  " not in text:  # only single spaces
            if self._ends_in_space and text[0] == " ":
                text = text[1:]
            self._ends_in_space = text[-1] == " "
            self.parts.append(text)
            self._length += len(text)
            return
        if len(text) > _TYPED and "\n\n" in text and self._add_paragraphs(text):
            return
        if _INDENTED in text and self._add_indented(text):
            return
        collapsed = " ".join(text.split())
        if text[0].isspace() and not self._ends_in_space:
            collapsed = f" {collapsed}"
        self._ends_in_space = text[-1].isspace()
        if self._ends_in_space:
            collapsed += " "
        self.parts.append(collapsed)
        self._length += len(collapsed)

    def _add_paragraphs(self, text: str) -> bool:
        """Add text with blank lines between its paragraphs; return whether it was such text."""
        chunks = [chunk for chunk in text.split("\n\n") if chunk.strip()]
        ended = sum(chunk.rstrip().endswith(_SENTENCE_ENDS) for chunk in chunks)
        if (
            not _FEWEST_TYPED <= len(chunks) <= _MOST_TYPED
            or len(text) / len(chunks) > _TYPED
            or ended < len(chunks) - 1
        ):
            return False
        for chunk in chunks:
            self.add(" ".join(chunk.split()))
            self.add_break()
            self.add_break()
        return True

    def _add_indented(self, text: str) -> bool:
        """Add text with an indented line, as in East Asia, for each paragraph; whether it was."""
        lines = [line for line in text.split("\n") if line.strip()]
        if not all(line.startswith(_LINE_STARTS) for line in lines[1:]):
            return False
        for line in lines:
            self.add(line.replace("\n", ""))
            self.add_break()
            self.add_break()
        return True

    def last(self) -> str:
        """Return the last two characters; fewer if the last part is shorter, none after a space."""
        return "" if self._ends_in_space or not self.parts else self.parts[-1][-2:]

    def before(self) -> str:
        """Return the text of the last few parts before the next words; empty after a space."""
        return "" if self._ends_in_space else "".join(self.parts[-_MOST_PARTS_BEFORE:])

    def goes_on(self) -> bool:
        """Whether a sentence is not at its end so far: after a small letter, or a comma."""
        last = "".join(self.parts[-_MOST_PARTS_BEFORE:]).rstrip()[-1:]
        return last.islower() or last == ","

    def has_words(self) -> bool:
        """Whether there is text so far that is not white space."""
        return not all(map(str.isspace, self.parts))

    def ends_line(self) -> bool:
        """Whether the text so far ends in a line break."""
        parts = self.parts
        if not parts or not self._ends_in_space:
            return False
        return parts[-1] == "\n" or (parts[-1] == " " and parts[-2:-1] == ["\n"])

    def add_break(self) -> None:
        """Add a line break; two in a row end the paragraph."""
        self._push("\n", spaced=True)

    def add_cell(self) -> None:
        """Begin the next cell of a table row."""
        self._push("\t", spaced=True)

    def add_verbatim(self, text: str) -> None:
        """Add text without collapsing its white space."""
        if text:
            self._push(text, spaced=False)

    def take_verbatim(self) -> tuple[str, list[Mark]]:
        """Return the text without leading and trailing line ends, and its marks."""
        text = "".join(self.parts)
        stripped = text.strip("\r\n")
        lead = len(text) - len(text.lstrip("\r\n"))
        return stripped, _trimmed(stripped, self._marks, lead)

    def _push(self, text: str, *, spaced: bool) -> None:
        self.parts.append(text)
        self._length += len(text)
        self._ends_in_space = spaced

    def open(self, href: str, inline: InlineKind | None) -> None:
        """Begin a link or emphasis, which lasts until `close`."""
        self._open.append((href, inline, self._length))

    def link(self) -> str:
        """Return the address of the innermost open link; empty outside links."""
        return next((href for href, _, _ in reversed(self._open[-_MAX_DEPTH:]) if href), "")

    def add_linked(self, text: str, href: str) -> None:
        """Add linked words that do not occur literally in the page."""
        self.open(href, None)
        self.add(text)
        self.close()

    def close(self) -> None:
        """End the link or emphasis that was opened last."""
        href, inline, start = self._open.pop()
        if (href or inline) and start < self._length and len(self._open) < _MAX_DEPTH:
            self._marks.append((start, self._length, href, inline))

    def end_open(self) -> None:
        """End the effect of all open links and emphasis; each must still be closed."""
        self._open = [("", None, start) for _, _, start in self._open]

    def take(self, *, lines_are_paragraphs: bool = False) -> Iterable[tuple[str, list[Mark]]]:
        """End the run: return its paragraphs with their marks; open marks go on in the next run.

        Args:
            lines_are_paragraphs: Whether single line breaks end paragraphs if all lines are long
                sentences, as outside elements for paragraphs.
        """
        text = "".join(self.parts)
        marks = self._marks
        if self._open:
            for index, (href, inline, start) in enumerate(self._open):
                if (href or inline) and start < self._length and index < _MAX_DEPTH:
                    marks.append((start, self._length, href, inline))
                self._open[index] = (href, inline, 0)
        self.parts.clear()
        self._marks = []
        self._length = 0
        self._ends_in_space = True
        if "\n" in text:
            split = lines_are_paragraphs and _has_only_sentences(text)
            return _paragraphs(text, marks, _lines if split else _between_blank_lines)
        stripped = text.strip(" ")
        if not stripped or stripped.isspace():
            return ()
        if not marks:
            return ((stripped, []),)
        lead = 0 if text[0] != " " else len(text) - len(text.lstrip(" "))
        return ((stripped, _trimmed(stripped, marks, lead)),)


def _paragraphs(
    text: str, marks: list[_Mark], parts_of: Callable[[str], Iterator[tuple[int, int]]]
) -> Iterator[tuple[str, list[Mark]]]:
    marks.sort()
    waiting = 0  # the first mark that may extend into a later paragraph
    for start, end in parts_of(text):
        part = text[start:end]
        inner = part.strip(" \n")
        if not inner.strip():
            continue
        first = start + len(part) - len(part.lstrip(" \n"))
        while waiting < len(marks) and marks[waiting][1] <= first:
            waiting += 1
        reach = waiting
        while reach < len(marks) and marks[reach][0] < end:
            reach += 1
        yield inner, _trimmed(inner, marks[waiting:reach], first)


def _has_only_sentences(text: str) -> bool:
    """Whether every line of a text is a sentence too long for a line of verse or an address."""
    lines = [line for line in map(str.strip, text.split("\n")) if line]
    return all(len(line) > _LONG_LINE and line.endswith(_SENTENCE_ENDS) for line in lines)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line."""
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _between_blank_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each group of lines between blank lines."""
    start = at = 0
    for line in [*text.split("\n"), ""]:
        if not line.strip(" "):
            if at > start:
                yield start, at
            start = at + len(line) + 1
        at += len(line) + 1


def _trimmed(text: str, marks: list[_Mark], lead: int) -> list[Mark]:
    """Return `marks` shifted left by `lead`, clipped to `text`, without blanks at their edges."""
    kept = []
    size = len(text)
    for start, end, href, inline in marks:
        first = start - lead if start > lead else 0
        last = end - lead
        if last > size:
            last = size
        if first >= last:
            continue
        if text[first].isspace() or text[last - 1].isspace():
            words = text[first:last]
            first += len(words) - len(words.lstrip())
            last -= len(words) - len(words.rstrip())
        if first < last:
            kept.append(_tuple(Mark, (first, last, href, inline)))
    return kept
