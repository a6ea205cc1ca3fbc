"""Paragraphs of a word processor document, and how they are assembled from their runs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import CONTINUED, RULE_TEXT, ArticleBuilder
from reader.parsing.formatted_lines.symbol_fonts import drawn_characters
from reader.parsing.lines.superscripts import raised_number
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import NamedTuple

_WHOLE = 0.9  # share of the letters of a line from which the whole line counts as bold or italic
_MONOSPACE = lazily(
    r"\b(?:mono(?:space)?|courier|consolas|menlo|monaco|inconsolata|typewriter|fixed)\b"
    r"|mono\b|lucida console|source code|fira code|cascadia code",
    IGNORECASE,
)


class Indent(NamedTuple):
    """The distances of a paragraph from the margins, in points.

    Attributes:
        left: Of all lines but the first.
        right: Of all lines.
        first: Of the first line, relative to the others; negative if it hangs out.
    """

    left: float = 0.0
    right: float = 0.0
    first: float = 0.0


class Line(NamedTuple):
    """A paragraph, a row of a table, or a picture.

    Attributes:
        kind: Derived from its style; `BlockKind.IMAGE` for a picture, with its description as text,
            which is empty if it has none.
        text: The cells of a row are separated by tabs.
        level: As in `Block`; for a heading the level that the document gives it, from 1.
        label: As in `Block`.
        marks: Links and emphasis, as offsets into `text`.
        bold: Whether all of it is bold.
        size: Font size of most of its letters, in points; 0.0 when unknown.
        italic: Whether all of it is italic.
        monospace: Whether all of it is in a font of fixed width.
        indent: Its distances from the margins.
        underlined: Whether all of it is underlined, and no link.
    """

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""
    marks: Sequence[Mark] = ()
    bold: bool = False
    size: float = 0.0
    italic: bool = False
    monospace: bool = False
    indent: Indent = Indent()
    underlined: bool = False


RULE_LINE = Line(BlockKind.RULE, RULE_TEXT)


def add_line(builder: ArticleBuilder, line: Line) -> None:
    """Add a line as the block of its kind; of a picture, there is only the description."""
    if line.kind is BlockKind.IMAGE:
        builder.add_image("", line.text)
    elif line.kind is BlockKind.RULE:
        builder.add_rule()
    else:
        builder.add(line.kind, line.text, level=line.level, label=line.label, marks=line.marks)


def note_lines(lines: Iterable[Line], label: str) -> Iterator[Line]:
    """Yield the lines with text as the paragraphs of one footnote, whose label the first has."""
    for line in lines:
        if line.text.strip():
            yield line._replace(kind=BlockKind.FOOTNOTE, level=1, label=label)
            label = CONTINUED


class Formatting(NamedTuple):
    """The character formatting of a run.

    Attributes:
        bold: Whether it is bold.
        italic: Whether it is italic.
        size: Font size in points; 0.0 when unknown.
        href: The target of a link; empty when it is not a link.
        monospace: Whether it is in a font of fixed width.
        raised: Whether it is above the line: a number is then written in superscript characters.
        struck: Whether it is struck through.
        symbols: The symbol font it is in, for `drawn_characters`; empty for other fonts.
        is_note_mark: Whether it is the mark of a note, which does not tell how the line looks.
        underlined: Whether it is underlined.
    """

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    href: str = ""
    monospace: bool = False
    raised: bool = False
    struck: bool = False
    symbols: str = ""
    is_note_mark: bool = False
    underlined: bool = False


_Run = tuple[int, int, Formatting]  # the first two are offsets
_Look = tuple[str, InlineKind | None]  # where a link leads, or how words are set
_NO_INDENT = Indent()


class LineWriter:
    """Collects the runs of one paragraph; adjacent runs with the same formatting are merged."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[tuple[int, Formatting]] = []
        self._size = 0
        self._skips_space = False

    def leave_out(self) -> None:
        """Note that something between words is not written here, such as a picture.

        Of the spaces around it, one stays.
        """
        self._skips_space = bool(self._parts) and self._parts[-1].endswith(" ")

    def add_run(self, text: str, formatting: Formatting) -> None:
        """Add a run."""
        if self._skips_space and text:
            text, self._skips_space = text.removeprefix(" "), False
        if not text:
            return
        if formatting.symbols:
            text = drawn_characters(text, formatting.symbols)
            formatting = formatting._replace(symbols="")
        if formatting.raised:
            text, formatting = raised_number(text) or text, formatting._replace(raised=False)
        if not self._runs or self._runs[-1][1] != formatting:
            self._runs.append((self._size, formatting))
        self._parts.append(text)
        self._size += len(text)

    def add_note_mark(self, number: int) -> None:
        """Add the mark of a note."""
        self.add_run(f"[{number}]", Formatting(is_note_mark=True))

    @property
    def is_at_line_start(self) -> bool:
        """Whether nothing has been added yet, or a line break last."""
        return not self._parts or self._parts[-1].endswith("\n")

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been added yet."""
        return not self._parts

    @property
    def text(self) -> str:
        """The text collected so far."""
        return "".join(self._parts)

    def line(
        self, kind: BlockKind, level: int = 0, label: str = "", indent: Indent = _NO_INDENT
    ) -> Line:
        """Return the paragraph."""
        text = self.text
        ends = [*(start for start, _ in self._runs), self._size][1:]
        runs = [
            (start, end, formatting)
            for (start, formatting), end in zip(self._runs, ends, strict=True)
            if text[start:end].strip()
        ]
        words = [run for run in runs if not run[2].is_note_mark]
        whole = words[0][2] if len(words) == 1 else _whole_formatting(text, words)
        marks = _marks(runs, whole)
        return Line(
            kind, text, level, label, marks, whole.bold, whole.size, whole.italic, whole.monospace,
            indent, whole.underlined and not any(mark.href for mark in marks),
        )  # fmt: skip


def is_monospace(font: str) -> bool:
    """Whether the name of a font is that of one of fixed width."""
    return bool(_MONOSPACE.search(font[:200]))


def _whole_formatting(text: str, words: Sequence[_Run]) -> Formatting:
    """Return how nearly all words of a paragraph are set; its size is that of the longest run."""
    weights = [len(text[start:end].strip()) for start, end, _ in words]
    enough = sum(weights) * _WHOLE
    formattings = [formatting for _, _, formatting in words]

    def is_whole(flags: Sequence[bool]) -> bool:
        return any(flags) and sum(compress(weights, flags)) >= enough

    return Formatting(
        bold=is_whole([formatting.bold for formatting in formattings]),
        italic=is_whole([formatting.italic for formatting in formattings]),
        monospace=is_whole([formatting.monospace for formatting in formattings]),
        underlined=is_whole([formatting.underlined for formatting in formattings]),
        size=max(words, key=lambda run: run[1] - run[0], default=(0, 0, Formatting()))[2].size,
    )


def _marks(runs: Sequence[_Run], whole: Formatting) -> list[Mark]:
    """Return links and formatting; boldness or a font of the whole paragraph are no marks.

    Each is one mark, also over runs that differ in other ways.
    """
    found: list[Mark] = []
    before: dict[_Look, int] = {}  # of the last run, with the places of their marks
    for start, end, formatting in runs:
        looks = {}
        for look in _looks_of(formatting, whole):
            at = before.get(look)
            if at is None:
                at = len(found)
                found.append(Mark(start, end, *look))
            else:
                found[at] = found[at]._replace(end=end)
            looks[look] = at
        before = looks
    return found


def _looks_of(formatting: Formatting, whole: Formatting) -> Sequence[_Look]:
    """Return what marks a run; code is neither bold nor italic."""
    bold, italic, _, href, monospace, _, struck, *_ = formatting
    if not (bold or italic or href or monospace or struck):
        return ()
    looks: list[_Look] = [(href, None)] if href else []
    if monospace and not whole.monospace:
        looks.append(("", InlineKind.CODE))
    else:
        if bold and not whole.bold:
            looks.append(("", InlineKind.STRONG))
        if italic:
            looks.append(("", InlineKind.EMPHASIS))
    if struck:
        looks.append(("", InlineKind.DELETED))
    return looks
