"""What the outline lists, in order: sections, quotes by speaker or in order, notes."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from reader.model.analysis import Quote, QuoteKind
from reader.model.annotation import Motivation
from reader.session.state import ReadingState

NOBODY = "—"
REPORTED = "\nreported"  # the fold of speech without marks; no name has a line break
_FRAGMENTS = "\nfragments"
_MANY_VOICES = 12  # with more speakers than this, each is closed until it is opened


class Part(Enum):
    """What an entry of the outline is."""

    HEADING = auto()
    SECTION = auto()
    VOICE = auto()
    FRAGMENTS = auto()
    QUOTE = auto()
    REPORTED = auto()
    NOTE = auto()
    BLANK = auto()


class Entry(NamedTuple):
    """One row to be.

    Attributes:
        part: What it is.
        number: Which section, quote or annotation; of a group, its first quote.
        offset: Code point that it leads to; -1 for none.
        word: A heading, or the name of the fold that it opens and closes.
        members: How many a group has.
        depth: How far it is indented.
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
    """Which groups are open: direct quotes are, fragments and reported speech are not.

    Args:
        toggled: Names of the folds that the person has opened or closed.
        many: Whether there are so many speakers that each begins closed.
    """

    def __init__(self, toggled: frozenset[str], *, many: bool) -> None:
        self._toggled, self._many = toggled, many

    def is_open(self, fold: str) -> bool:
        """Return whether a fold is open."""
        closed_first = "\n" in fold or self._many
        return (fold in self._toggled) == closed_first


def list_sections(state: ReadingState) -> Iterator[Entry]:
    """List the sections."""
    sections = state.analysis.sections
    if not sections:
        return
    yield Entry(Part.HEADING, 0, -1, "Sections")
    for number, section in enumerate(sections):
        yield Entry(Part.SECTION, number, section.span.start, depth=section.level - 1)
    yield Entry(Part.BLANK, 0, -1)


def list_voices(state: ReadingState, toggled: frozenset[str]) -> Iterator[Entry]:
    """List the quotes by speaker, the most quoted first, each with its fragments folded."""
    if not state.quotes:
        yield from _no_quotes(state)
        return
    yield Entry(Part.HEADING, 0, -1, "Quotes", len(state.quotes))
    groups: dict[str, list[int]] = {}
    for number, quote in enumerate(state.quotes):
        groups.setdefault(quote.speaker.name if quote.speaker else NOBODY, []).append(number)
    ordered = sorted(groups.items(), key=lambda group: (group[0] == NOBODY, -len(group[1])))
    folds = Folds(toggled, many=len(ordered) > _MANY_VOICES)
    for name, members in ordered:
        first, is_open = members[0], folds.is_open(name)
        offset = state.quotes[first].span.start
        yield Entry(Part.VOICE, first, offset, name, len(members), is_open=is_open)
        if is_open:
            yield from _of_voice(state.quotes, name, members, folds)
    yield Entry(Part.BLANK, 0, -1)


def _of_voice(
    quotes: Sequence[Quote], name: str, members: list[int], folds: Folds
) -> Iterator[Entry]:
    whole = [n for n in members if quotes[n].kind is not QuoteKind.FRAGMENT]
    pieces = [n for n in members if quotes[n].kind is QuoteKind.FRAGMENT]
    for number in whole or pieces:
        yield Entry(Part.QUOTE, number, quotes[number].span.start, depth=1)
    if not whole or not pieces:
        return
    fold = name + _FRAGMENTS
    is_open = folds.is_open(fold)
    offset = quotes[pieces[0]].span.start
    yield Entry(Part.FRAGMENTS, pieces[0], offset, fold, len(pieces), 1, is_open)
    if is_open:
        for number in pieces:
            yield Entry(Part.QUOTE, number, quotes[number].span.start, depth=2)


def list_quotes(state: ReadingState) -> Iterator[Entry]:
    """List the quotes in order of appearance."""
    if not state.quotes:
        yield from _no_quotes(state)
        return
    yield Entry(Part.HEADING, 0, -1, "Quotes in order", len(state.quotes))
    for number, quote in enumerate(state.quotes):
        yield Entry(Part.QUOTE, number, quote.span.start)
    yield Entry(Part.BLANK, 0, -1)


def list_reported(state: ReadingState, toggled: frozenset[str]) -> Iterator[Entry]:
    """List what is reported without marks, folded; numbers are those of ``analysis.quotes``."""
    quotes = state.analysis.quotes
    found = [n for n, quote in enumerate(quotes) if quote.kind is QuoteKind.INDIRECT]
    if not found:
        return
    is_open = Folds(toggled, many=False).is_open(REPORTED)
    offset = quotes[found[0]].span.start
    yield Entry(Part.VOICE, -1, offset, REPORTED, len(found), is_open=is_open)
    if is_open:
        for number in found:
            yield Entry(Part.REPORTED, number, quotes[number].span.start, depth=1)
    yield Entry(Part.BLANK, 0, -1)


def _no_quotes(state: ReadingState) -> Iterator[Entry]:
    if not state.article.text:  # still being fetched
        return
    yield Entry(Part.HEADING, 0, -1, "Quotes" if state.analysed else "Looking for quotes")
    if state.analysed:
        yield Entry(Part.BLANK, 0, -1, "none in this article")
    yield Entry(Part.BLANK, 0, -1)


def list_annotations(state: ReadingState) -> Iterator[Entry]:
    """List notes and bookmarks by place; those without a place last, from -1 down."""
    placed = state.placed(*SHOWN)
    for word, motivations in (
        ("Notes", (Motivation.COMMENTING, Motivation.HIGHLIGHTING)),
        ("Bookmarks", (Motivation.BOOKMARKING,)),
    ):
        found = [
            (n, span) for n, (span, each) in enumerate(placed) if each.motivation in motivations
        ]
        if found:
            yield Entry(Part.HEADING, 0, -1, word, len(found))
            for number, span in found:
                yield Entry(Part.NOTE, number, span.start)
            yield Entry(Part.BLANK, 0, -1)
    lost = len(state.unplaced())
    if lost:
        yield Entry(Part.HEADING, 0, -1, "Without a place", lost)
        for number in range(lost):
            yield Entry(Part.NOTE, -1 - number, -1)


SHOWN = (Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING)
