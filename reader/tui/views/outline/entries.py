"""The entries of the outline, in order: sections, quotes, reported speech, notes."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple

from reader.model.analysis import QuoteKind, Section
from reader.model.annotation import NOTES, SHOWN, Annotation, Motivation
from reader.model.article import BlockKind
from reader.model.quote_columns import QuoteColumns
from reader.session.headings import is_headed
from reader.session.state import ReadingState
from reader.text.columns import Columns
from reader.text.span import Span

REPORTED = "\nreported"  # fold of reported speech; no name contains a line break


class Part(Enum):
    """The kind of an outline entry."""

    HEADING = auto()
    SECTION = auto()
    SPEAKER = auto()
    FRAGMENTS = auto()
    QUOTE = auto()
    REPORTED = auto()
    NOTE = auto()
    BLANK = auto()


class Entry(NamedTuple):
    """An outline entry, to be drawn as a row.

    Attributes:
        part: Its kind.
        number: Index of the section, quote or annotation; for a group, of its first quote.
        offset: The offset it leads to; -1 for none.
        word: A heading, or the name of the fold that it opens and closes.
        members: Number of members of a group.
        depth: Level of indentation.
        is_open: Whether its group is open.
    """

    part: Part
    number: int
    offset: int
    word: str = ""
    members: int = 0
    depth: int = 0
    is_open: bool = True


class Folds:
    """Which groups are open: by default direct quotes are, fragments and reported speech are not.

    Args:
        toggled: Names of the folds that the user has opened or closed.
        many: Whether there are so many speakers that their groups are closed by default.
    """

    def __init__(self, toggled: frozenset[str], *, many: bool) -> None:
        self._toggled, self._many = toggled, many

    def is_open(self, fold: str) -> bool:
        """Return whether a fold is open."""
        closed_first = "\n" in fold or self._many
        return (fold in self._toggled) == closed_first


class Listed(Columns[Entry]):
    """Entries that are created on demand.

    Args:
        count: The number of entries.
        entry: Returns the entry at an index.
    """

    def __init__(self, count: int, entry: Callable[[int], Entry]) -> None:
        self._count, self._entry = count, entry

    def __len__(self) -> int:
        return self._count

    def _item(self, index: int) -> Entry:
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._entry(index % self._count)


class Entries(Listed):
    """The concatenation of several sequences of entries."""

    def __init__(self, parts: Iterable[Sequence[Entry]]) -> None:
        self._parts = tuple(part for part in parts if len(part))
        self._starts = tuple(accumulate(map(len, self._parts), initial=0))
        super().__init__(self._starts[-1], self._found)

    def _found(self, index: int) -> Entry:
        at = bisect_right(self._starts, index) - 1
        return self._parts[at][index - self._starts[at]]

    def start(self, part: Sequence[Entry]) -> int:
        """Return the index of the first entry of a part, or -1 if the part is not included."""
        found = (n for n, each in zip(self._starts, self._parts, strict=False) if each is part)
        return next(found, -1)


_BLANK = (Entry(Part.BLANK, 0, -1),)


def headed(word: str, members: int, part: Sequence[Entry]) -> Iterable[Sequence[Entry]]:
    """Return a part with its heading and an empty row; nothing if the part is empty."""
    if not len(part):
        return ()
    return ((Entry(Part.HEADING, 0, -1, word, members),), part, _BLANK)


def sections_word(state: ReadingState) -> str:
    """Return "Sections", or "Parts" if the article has no headings but the headline."""
    headings = (
        is_headed(state.article, section, (BlockKind.HEADING,))
        for section in state.analysis.sections
    )
    return "Sections" if any(headings) else "Parts"


def list_sections(sections: Sequence[Section]) -> Listed:
    """List the sections."""

    def entry(number: int) -> Entry:
        section = sections[number]
        return Entry(Part.SECTION, number, section.span.start, depth=section.level - 1)

    return Listed(len(sections), entry)


def list_quotes(
    quotes: QuoteColumns, numbers: Sequence[int], depth: int = 0, part: Part = Part.QUOTE
) -> Listed:
    """List some quotes in order of appearance.

    Args:
        quotes: All quotes of the article.
        numbers: Indices of the listed quotes, ascending.
        depth: Level of indentation.
        part: The kind of the entries.
    """
    return Listed(
        len(numbers), lambda at: Entry(part, numbers[at], quotes.starts[numbers[at]], depth=depth)
    )


def list_reported(quotes: QuoteColumns, toggled: frozenset[str]) -> Entries:
    """List reported speech in a fold; `quotes` are those of the analysis."""
    found = quotes.of_kind(QuoteKind.INDIRECT)
    if not len(found):
        return Entries(())
    is_open = Folds(toggled, many=False).is_open(REPORTED)
    offset = quotes.starts[found[0]]
    fold = Entry(Part.SPEAKER, -1, offset, REPORTED, len(found), is_open=is_open)
    members = list_quotes(quotes, found, 1, Part.REPORTED) if is_open else ()
    return Entries(((fold,), members, _BLANK))


def no_quotes(state: ReadingState) -> Iterable[Sequence[Entry]]:
    """Return the entries that say that there are no quotes, or that analysis is running."""
    if not state.article.text:  # still being fetched
        return
    yield (Entry(Part.HEADING, 0, -1, "Quotes" if state.analysed else "Looking for quotes"),)
    if state.analysed:
        none = "the search failed" if state.failed else "none in this article"
        yield (Entry(Part.BLANK, 0, -1, none),)
    yield _BLANK


def list_annotations(state: ReadingState) -> Iterator[Sequence[Entry]]:
    """List notes and bookmarks by place, then those without one, numbered from -1 downwards."""
    placed, placed_notes = state.placed(*SHOWN), state.placed_notes()
    for word, motivations in (("Notes", NOTES), ("Bookmarks", (Motivation.BOOKMARKING,))):
        found = placed_notes.numbers(motivations, among=SHOWN)
        yield from headed(word, len(found), _list_notes(placed, found))
    lost = [n for n, each in enumerate(state.unplaced()) if each.motivation in SHOWN]
    if lost:
        yield (Entry(Part.HEADING, 0, -1, "Without a place", len(lost)),)
        yield [Entry(Part.NOTE, -1 - number, -1) for number in lost]


def _list_notes(placed: Sequence[tuple[Span, Annotation]], numbers: Sequence[int]) -> Listed:
    return Listed(
        len(numbers), lambda at: Entry(Part.NOTE, numbers[at], placed[numbers[at]][0].start)
    )
