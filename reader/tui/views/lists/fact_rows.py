"""Rows of what is known about an article."""

from collections.abc import Sequence

from reader.layout.measures import reading_time
from reader.layout.wrap import cut_to_width, max_cells
from reader.model.analysis import NOBODY
from reader.model.annotation import NOTES, Motivation
from reader.session.state import ReadingState
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.days import local_day, readable_day
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import parted, readable_location
from reader.tui.views.rows.rows import Row

_FACT_CELLS = 14  # width of the labels
_LEAST_FACT_CELLS = 18  # width of the facts below which they stand under their labels
_NARROW_INDENT_CELLS = 4
_MOST_FACT_ROWS = 12  # for one fact
_PLACES = frozenset({"From", "Address"})  # facts that are paths or URLs


def fact_rows(state: ReadingState, width: int) -> Sequence[Row]:
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
    return [row for name, value in facts if value for row in _rows_of_fact(name, value, width)]


def _rows_of_fact(name: str, value: str, width: int) -> Sequence[Row]:
    is_narrow = width < _FACT_CELLS + _LEAST_FACT_CELLS
    indent = " " * (_NARROW_INDENT_CELLS if is_narrow else _FACT_CELLS)
    room = max(1, width - len(indent))
    part = _parted_place if name in _PLACES else parted
    first, *rest = part(clean_line(value), room, _MOST_FACT_ROWS)
    label = f"  {name}".ljust(_FACT_CELLS)
    if is_narrow:  # the label has a row of its own
        label, first, rest = label.rstrip(), "", [first, *rest]
    return [
        Row(((label, inks.META), (first, 0)), key=value),
        *(Row(((indent + line, 0),), heading=True, continues=True) for line in rest),
    ]


def _parted_place(place: str, cells: int, most: int) -> list[str]:
    """Return a path or URL in rows as `parted` does, with its words whole where they fit."""
    rows: list[str] = []
    at = 0
    while len(rows) < most - 1 and max_cells(place[at:]) > cells:
        full = cut_to_width(place, at, len(place), cells, measure=max_cells)
        word = max(place.rfind(sign, at, full) for sign in "/ ") + 1
        word_end = cut_to_width(place, word, len(place), cells, measure=max_cells)
        fits = word_end == len(place) or any(sign in place[word:word_end] for sign in "/ ")
        end = word if word > at and fits else max(full, at + 1)
        rows.append(place[at:end].rstrip())
        at = end
    return [*rows, place[at:]]


def _quotes_fact(state: ReadingState) -> str:
    """Return the numbers of quotes and speakers, counted as in their lists."""
    if not state.analysed:
        return "being looked for"
    if not state.quotes:
        return "none found" if state.failed else "none"
    groups = state.quotes.groups
    speakers = sum(groups.speaker(place) != NOBODY for place in range(len(groups)))
    by = f" by {counted(speakers, 'speaker')}" if speakers else ", no speaker named"
    return f"{len(state.quotes):,}{by}{', not all' if state.failed else ''}"


def _annotations_fact(state: ReadingState, motivations: Sequence[Motivation]) -> str:
    """Return the number of annotations of some kinds; empty if there are none."""
    count = sum(each.motivation in motivations for each in state.annotations)
    lost = sum(each.motivation in motivations for each in state.unplaced())
    return (f"{count:,}" if count else "") + (f", {lost:,} without a place" if lost else "")
