"""The state of reading one article: cursor, selection, search, annotations, undo."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.quote_columns import QuoteColumns
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple
from reader.text.span import Span
from reader.text.spans import Spans

if TYPE_CHECKING:  # not imported to read an article
    from reader.anchoring.changes import Change
    from reader.library.store import ArticleRecord
    from reader.model.annotation import Annotation, Motivation, Resolution
    from reader.session.placed_notes import PlacedNotes


class Selection(NamedTuple):
    """A selection in progress.

    Attributes:
        anchor: Offset at which the selection began.
        head: Offset of its active end; may be before `anchor`.
        lines: Whether it consists of whole paragraphs.
    """

    anchor: int
    head: int
    lines: bool = False


class Search(NamedTuple):
    """A search in the article.

    Attributes:
        query: What is searched for.
        hits: The matches in order.
        is_exact: Whether capitals and accents of the query are those of the matches.
    """

    query: str
    hits: Spans
    is_exact: bool = True


class Edit(NamedTuple):
    """One change of one annotation: `before` is None if it was created, `after` if removed."""

    before: Annotation | None
    after: Annotation | None

    @property
    def id(self) -> str:
        """The id of the annotation."""
        either = self.after or self.before
        return either.id if either is not None else ""

    @property
    def inverse(self) -> Edit:
        """The edit that undoes this one."""
        return Edit(self.after, self.before)


Step = tuple[Edit, ...]
"""Edits that were made together and are undone together."""


def inverse(step: Step) -> Step:
    """Return the step that undoes this one, with the last edit first."""
    return tuple(edit.inverse for edit in reversed(step))


def _until_elsewhere(places: tuple[int, ...], here: int) -> tuple[int, ...]:
    end = len(places)
    while end and places[end - 1] == here:
        end -= 1
    return places[:end]


_NO_QUOTES = QuoteColumns()
_OPENING_CHARS = 2  # most signs before a quote that open it, such as « or a dash and a space


class ReadingState(NamedTuple):
    """The state of reading one article. Immutable: a move returns a new state.

    Attributes:
        article: The article.
        ahead: About how many code points of it are still to come, while only its beginning has
            been parsed.
        found: Its analysis; empty until `analysed`.
        analysis: The analysis with the user's corrections of speakers.
        analysed: Whether the search for quotes has ended.
        failed: Whether it ended with an error: there may be more quotes than were found.
        quotes: The quotes of `analysis` in quotation marks or quote blocks, in order.
        record: The library's record of the article; None when there is no library.
        annotations: All live annotations of the article.
        placements: The place of each annotation in this edition, by id.
        cursor: Offset of the reading position.
        selection: The selection in progress, or None.
        search: The search that ``n`` and ``N`` follow, or None.
        back: Positions before the last jumps, newest last.
        forward: Positions from which the reader went back, newest last.
        undo: Steps that can be undone, newest last.
        redo: Steps that were undone, newest last.
        changes: The changes since the edition read before, in order.
        old_text: The text of that edition; empty when there is none to compare with.
        only_speaker: Name of the only speaker whose quotes are shown, or empty for all.
        quotes_only: Whether everything except the quotes is dimmed.
        read_entries: In a list of articles, the addresses of those that have been read.
    """

    article: Article
    found: Analysis = Analysis()
    analysis: Analysis = Analysis()
    analysed: bool = False
    failed: bool = False
    quotes: QuoteColumns = _NO_QUOTES
    record: ArticleRecord | None = None
    annotations: Sequence[Annotation] = ()
    placements: Mapping[str, Resolution] = {}
    cursor: int = 0
    selection: Selection | None = None
    search: Search | None = None
    back: tuple[int, ...] = ()
    forward: tuple[int, ...] = ()
    undo: tuple[Step, ...] = ()
    redo: tuple[Step, ...] = ()
    changes: Sequence[Change] = ()
    old_text: str = ""
    only_speaker: str = ""
    quotes_only: bool = False
    ahead: int = 0
    read_entries: frozenset[str] = frozenset()

    @property
    def places_behind(self) -> tuple[int, ...]:
        """`back` without those at its end that are at the cursor, as after coming back by hand."""
        return _until_elsewhere(self.back, self.cursor)

    @property
    def places_ahead(self) -> tuple[int, ...]:
        """`forward` without those at its end that are at the cursor."""
        return _until_elsewhere(self.forward, self.cursor)

    @property
    def length(self) -> int:
        """The length of the whole article in code points."""
        return len(self.article.text) + self.ahead

    @property
    def quote_index(self) -> int:
        """Index in `quotes` of the quote under the cursor, or -1."""
        return quote_index_at(self.quotes, self.article.text, self.cursor)

    @property
    def quote(self) -> Quote | None:
        """The quote under the cursor."""
        index = self.quote_index
        return self.quotes[index] if index >= 0 else None

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return the annotation with this id, or None."""
        return next((each for each in self.annotations if each.id == annotation_id), None)

    def placed(self, *motivations: Motivation) -> Sequence[tuple[Span, Annotation]]:
        """Return the annotations that have a place in this edition, in order of their place."""
        if not self.annotations:  # as in the first frames
            return []
        return self.placed_notes().of(*motivations)

    def placed_notes(self) -> PlacedNotes:
        """Return the annotations of this edition by place."""
        from reader.session.placed_notes import placed_notes_of

        return placed_notes_of(self.annotations, self.placements)

    def unplaced(self) -> Sequence[Annotation]:
        """Return the annotations without a place in this edition."""
        if not self.annotations:
            return []
        return self.placed_notes().lost


def same_parts(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    """Whether parts of two states are the same objects, or equal strings and numbers.

    States are replaced and share what has not changed, so large parts need not be compared.
    """
    return len(before) == len(now) and all(
        one is other or (isinstance(one, (str, int)) and one == other)
        for one, other in zip(before, now, strict=True)
    )


def quote_index_at(quotes: QuoteColumns, text: str, cursor: int) -> int:
    """Return the index of the quote of a text that contains `cursor` (with its marks), or -1.

    Where a quote ends at which the next one opens, it is the one that ends.
    """
    index = bisect_right(quotes.starts, cursor + _OPENING_CHARS) - 1
    if index >= 0 and not _opens(text[cursor : quotes.starts[index]]):
        index -= 1
    if index > 0 and cursor <= quotes.end(index - 1):
        index -= 1
    return index if index >= 0 and cursor <= quotes.end(index) else -1


def _opens(before: str) -> bool:
    """Whether what is before a quote opens it: a sign, or no words and no space before a sign."""
    return len(before) <= 1 or not (before[0].isspace() or any(map(str.isalnum, before)))
