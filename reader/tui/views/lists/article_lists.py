"""Rows of the lists that open over an article."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reader.layout.measures import reading_time
from reader.library.store import ArticleRecord
from reader.model.analysis import NOBODY
from reader.model.annotation import NOTES, Annotation, Motivation, Status
from reader.model.article import Article
from reader.model.colours import Colours
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.days import local_day, readable_day
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.words import age, article_name, in_one_line, parted, readable_location
from reader.tui.views.notes.note_rows import note_row, passage_pieces
from reader.tui.views.rows.rows import Row, digits, heading_row

_WIDEST_LINK_CELLS = 36  # of the column of link texts, some of which are whole sentences
_LINKS_MEASURED = 200  # links that determine the column width: a page may have thousands
_FACT_CELLS = 14  # width of the labels of article information
_LEAST_FACT_CELLS = 18  # width of the facts below which they stand under their labels
_NARROW_INDENT_CELLS = 4
_MOST_FACT_ROWS = 12  # for one fact


_TOLD = {Status.MOVED: "moved", Status.CHANGED: "changed", Status.SUGGESTED: "unsure"}


class AnnotationRows:
    """The annotations of an article by place, unplaced ones last; rows are created on demand."""

    def __init__(
        self,
        state: ReadingState,
        glyphs: Glyphs,
        motivations: Sequence[Motivation],
        colours: Colours,
    ) -> None:
        self._state, self._glyphs, self._colours = state, glyphs, colours
        self._placed = state.placed(*motivations)
        self._lost = [a for a in state.unplaced() if a.motivation in motivations]

    def __len__(self) -> int:
        return len(self._placed) + (len(self._lost) + 1 if self._lost else 0)

    def __getitem__(self, index: int) -> Row:
        glyphs, colours = self._glyphs, self._colours
        if index < len(self._placed):
            span, annotation = self._placed[index]
            row = note_row(annotation, span.start, glyphs, colours)
            status = self._state.placements[annotation.id].status
            right = _TOLD.get(status, "")
            return _with_passage(row, annotation, right or colours.shown(annotation.colour))
        if index == len(self._placed):
            return heading_row("Without a place in this edition")
        lost = self._lost[index - len(self._placed) - 1]
        row = note_row(lost, -1, glyphs, colours)
        return _with_passage(row, lost, colours.shown(lost.colour))


def all_annotation_rows(
    annotations: Sequence[Annotation], records: Mapping[str, ArticleRecord], glyphs: Glyphs,
    motivations: Sequence[Motivation], colours: Colours,
) -> Sequence[Row]:  # fmt: skip
    """Return the annotations of all articles, grouped by article."""
    rows: list[Row] = []
    groups: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        if annotation.motivation in motivations:
            groups.setdefault(annotation.article, []).append(annotation)
    for key, members in groups.items():
        record = records.get(key)
        title = article_name(record) if record else "an article that is not in the list any more"
        rows.append(Row(((title, inks.BOLD),), heading=True))
        rows += [
            _with_passage(note_row(a, -1, glyphs, colours), a, when=age(a.created)) for a in members
        ]
    return rows


def _with_passage(row: Row, annotation: Annotation, right: str = "", when: str = "") -> Row:
    pieces = (*row.pieces, *passage_pieces(annotation))
    return row._replace(pieces=pieces, right=(right, inks.META), when=(when, inks.META))


class LinkRows:
    """The numbered links of an article with their targets; rows are created on demand."""

    def __init__(self, article: Article) -> None:
        self._article = article
        widths = [cell_width(self._words(n)) for n in range(min(len(self), _LINKS_MEASURED))]
        self._column_cells = max((n for n in widths if n <= _WIDEST_LINK_CELLS), default=0)

    def __len__(self) -> int:
        return len(self._article.links)

    def _words(self, index: int) -> str:
        return in_one_line(self._article.links[index].span.of(self._article.text))

    def at(self, cursor: int) -> int:
        """Return the row of the first link at or after `cursor`, or else of the last."""
        row = bisect_left(LinkColumns.of(self._article.links).spans.starts, cursor)
        return max(0, min(row, len(self) - 1))

    def __getitem__(self, index: int) -> Row:
        link = self._article.links[index]
        words, address = self._words(index), clean_line(link.href)
        space = " " * max(0, self._column_cells - cell_width(words))
        return Row(
            (
                (f"{index + 1:>{digits(len(self))}}  ", inks.META),
                (words, inks.LINK),
                # an address that is its own link text is shown once
                ("" if words == address else f"{space}   {address}", inks.META),
            ),
            offset=link.span.start,
            key=link.href,
        )


def info_rows(state: ReadingState, width: int) -> Sequence[Row]:
    """Return what is known about the article, each fact wrapped to `width` cells."""
    article, meta, record = state.article, state.article.meta, state.record
    words = sum(len(line.split()) for line in article.text.split("\n"))  # bounds memory use
    facts = [
        ("Title", article.title),
        ("By", meta.byline),
        ("Outlet", meta.site),
        ("Published", readable_day(meta.published)),
        ("Language", meta.language),
        ("From", readable_location(article.location)),
        ("Address", meta.canonical_url),
        ("Length", f"{counted(words, 'word')}, {reading_time(len(article.text))}"),
        ("Quotes", _quotes_fact(state)),
        ("Notes", _annotations_fact(state, NOTES)),
        ("Bookmarks", _annotations_fact(state, (Motivation.BOOKMARKING,))),
        ("Corrections", _annotations_fact(state, (Motivation.IDENTIFYING,))),
        ("Edition", article.digest[:16]),
        ("Opened", readable_day(local_day(record.opened)) if record else ""),
        *(("Notice", notice) for notice in article.notices),
    ]
    return [row for name, value in facts if value for row in _fact_rows(name, value, width)]


def _fact_rows(name: str, value: str, width: int) -> Sequence[Row]:
    is_narrow = width < _FACT_CELLS + _LEAST_FACT_CELLS
    indent = " " * (_NARROW_INDENT_CELLS if is_narrow else _FACT_CELLS)
    room = max(1, width - len(indent))
    first, *rest = parted(clean_line(value), room, _MOST_FACT_ROWS)
    label = f"  {name}".ljust(_FACT_CELLS)
    if is_narrow:  # the label has a row of its own
        label, first, rest = label.rstrip(), "", [first, *rest]
    return [
        Row(((label, inks.META), (first, 0)), key=value),
        *(Row(((indent + line, 0),), heading=True, continues=True) for line in rest),
    ]


def _quotes_fact(state: ReadingState) -> str:
    """Return the numbers of quotes and speakers, counted as in their lists."""
    groups = state.quotes.groups
    speakers = sum(groups.speaker(place) != NOBODY for place in range(len(groups)))
    return f"{len(state.quotes):,} by {counted(speakers, 'speaker')}"


def _annotations_fact(state: ReadingState, motivations: Sequence[Motivation]) -> str:
    """Return the number of annotations of some kinds; empty if there are none."""
    count = sum(each.motivation in motivations for each in state.annotations)
    lost = sum(each.motivation in motivations for each in state.unplaced())
    return (f"{count:,}" if count else "") + (f", {lost:,} without a place" if lost else "")
