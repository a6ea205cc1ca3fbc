"""Rows of the notes, highlights and bookmarks of an article, and of all articles."""

from collections.abc import Mapping, Sequence

from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Status
from reader.model.colours import Colours
from reader.session.state import ReadingState
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.short_texts import age, article_name
from reader.tui.views.notes.note_rows import note_row, passage_pieces
from reader.tui.views.rows.rows import Row, heading_row

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
