"""The content of the notes screen: rows of notes, and the preview of one."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime

from reader.library.store import ArticleRecord, days_left
from reader.model.annotation import UNSURE, Annotation, Motivation, Status
from reader.model.colours import Colours
from reader.session.notes.note_links import NoteLinks, title_of
from reader.session.notes.sort_orders import Arrangement, Group, Order
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.days import local_day, readable_day
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.sheet import BLANK, Para
from reader.tui.views.ink.short_texts import (
    NOBODY_NAMED,
    age,
    article_name,
    fitted,
    padded,
    shorten,
    tags_text,
)
from reader.tui.views.notes.excerpt import Passage, passage_para
from reader.tui.views.notes.note_rows import highlight_ink, kind_of, note_row, passage_pieces
from reader.tui.views.notes.note_text import note_paras
from reader.tui.views.rows.row_lines import WIDEST_CELLS
from reader.tui.views.rows.rows import Row, select_mark

_GAP = "   "  # between the parts of the title
_TITLE_CELLS = 22  # of the title of an article, and half of what a list has beyond `_USUAL_CELLS`
_USUAL_CELLS = 80
_AGE_CELLS = len("59 min")  # of all ages but dates
_LEFT_CELLS = len("30 days left")
_ROW_MARGINS = 2  # cells beside a row
_STATES = {
    Status.EXACT: "",
    Status.MOVED: "moved",
    Status.CHANGED: "the words have changed",
    Status.SUGGESTED: "not sure of its place",
    Status.ORPHAN: "without a place",
}
_NOWHERE = "an article no longer in the library"


class NoteRows:
    """Rows of arranged annotations, created on demand.

    Args:
        arrangement: The annotations and group headings.
        records: The articles, by key.
        selected: Ids of the selected annotations.
        glyphs: The glyphs to draw with.
        colours: The highlight colours with their names.
        removed: When each annotation in the trash was removed, by id.
        width: Width of the list in cells.
    """

    def __init__(
        self,
        arrangement: Arrangement,
        records: Mapping[str, ArticleRecord],
        selected: Container[str],
        glyphs: Glyphs,
        colours: Colours,
        removed: Mapping[str, datetime] | None = None,
        *,
        width: int = 0,
    ) -> None:
        width = min(width, WIDEST_CELLS)
        self._title_cells = _TITLE_CELLS + max(0, width - _USUAL_CELLS) // 2
        self._arrangement, self._records, self._selected = arrangement, records, selected
        self._width = width
        self._glyphs, self._colours, self._removed = glyphs, colours, removed or {}
        notes = (each for each in arrangement.entries if isinstance(each, Annotation))
        self._when_cells = _LEFT_CELLS if removed else _age_cells(notes)

    def __len__(self) -> int:
        return len(self._arrangement.entries)

    def __getitem__(self, index: int) -> Row:
        entry = self._arrangement.entries[index]
        return self._heading(entry) if isinstance(entry, Group) else self._row(entry)

    def _heading(self, group: Group) -> Row:
        if self._arrangement.order is Order.ARTICLE:
            name = self._title(group.name) or _NOWHERE
        else:
            name = clean_line(group.name) or NOBODY_NAMED
        count = f" {self._glyphs.dot} {group.count:,}"
        cells = max(_TITLE_CELLS, self._width - _ROW_MARGINS - cell_width(count))
        shown = shorten(name, cells)
        return Row(((shown, inks.BOLD), (count, inks.META)), heading=True)

    def _title(self, key: str) -> str:
        record = self._records.get(key)
        return article_name(record) if record else ""

    def _row(self, note: Annotation) -> Row:
        row = note_row(note, -1, self._glyphs, self._colours)
        sign, words, tags = row.pieces
        said_by = clean_line(note.speaker)
        doubt = speaker = ""
        if self._arrangement.order is not Order.SPEAKER:
            speaker = f"   {self._glyphs.dash} {said_by}" if said_by else ""
        elif note.is_speaker_uncertain:  # the heading has the name alone
            doubt = f"{said_by}  "
        colour = ""
        if note.colour in self._colours.names and note.is_coloured:
            colour = f"   {clean_line(self._colours.shown(note.colour))}"
        about = ((colour, inks.KEY), (speaker, inks.META))
        mark = select_mark(note.id in self._selected, self._glyphs)
        head = (mark, (sign[0][1:], sign[1]), (doubt, inks.META))
        pieces = (*head, words, tags, *passage_pieces(note), *about)
        when = f"{self._when(note):>{self._when_cells}}"
        if self._arrangement.order is not Order.ARTICLE and not self._removed:
            title = padded(self._title(note.article), self._title_cells)
            when = f" {title} {when}"
        return Row(pieces, right=(when, inks.META), key=note.id, goal=note.id)

    def _when(self, note: Annotation) -> str:
        """Return the age of a note; in the trash, how long it remains there."""
        removed = self._removed.get(note.id)
        return age(note.created) if removed is None else _time_left(removed)


def _age_cells(notes: Iterable[Annotation]) -> int:
    """Return the width of the ages of notes, of which only the extremes may be dates."""
    made = [note.created for note in notes]
    ends = (min(made), max(made)) if made else ()
    return max([_AGE_CELLS, *(len(age(when)) for when in ends)])


def _time_left(removed: datetime) -> str:
    """Return how long a removed note can still be restored."""
    left = days_left(removed)
    return f"{counted(left, 'day')} left" if left else "last day"


def preview_paras(
    note: Annotation,
    record: ArticleRecord | None,
    passage: Passage,
    linked: NoteLinks,
    *,
    glyphs: Glyphs,
    colours: Colours,
    follow_key: str,
    removed: datetime | None = None,
) -> list[Para]:
    """Return the preview of an annotation: note, tags, passage, article, state, links.

    Args:
        note: The annotation.
        record: Its article, if known.
        passage: Its passage.
        linked: The notes it links to, and those that link to it.
        glyphs: The glyphs to draw with.
        colours: The highlight colours with their names.
        follow_key: The key that follows the links.
        removed: When it was moved to the trash; None if it is not there.
    """
    paras: list[Para] = []
    if note.body and note.motivation is not Motivation.IDENTIFYING:
        paras += note_paras(note.body, glyphs)
    if note.tags:
        paras.append(Para(tags_text(note), inks.NOTE))
    if paras:
        paras.append(BLANK)
    ink = inks.UNDERLINE
    if note.is_coloured:
        ink = highlight_ink(note, colours)
    if passage.span.start or passage.span.end:
        paras += [passage_para(passage.text, passage.span, ink | inks.TITLE), BLANK]
    paras += _facts(note, record, passage.status, glyphs, colours)
    if removed is not None:
        paras.append(Para(f"in the trash, {_time_left(removed)}", inks.ERROR))
    return paras + _links(linked, glyphs, follow_key)


def _links(linked: NoteLinks, glyphs: Glyphs, key: str) -> list[Para]:
    """Return the links of a note and its mentions."""
    lead = f"  {glyphs.dot} "
    there = [
        (clean_line(title_of(each.note)), inks.LINK)
        if each.note is not None
        else (f"{clean_line(each.link.shown)}: there is no such note", inks.ERROR)
        for each in linked.links
    ]
    here = [(clean_line(title_of(each)), inks.LINK) for each in linked.backlinks]
    paras: list[Para] = []
    links, mentions = f"Links ({key} follows)", f"Mentioned in ({key} goes there)"
    for heading, lines in ((links, there), (mentions, here)):
        if lines:
            paras += [BLANK, Para(heading, inks.META)]
            paras += [Para(text, ink, (), lead, lead_ink=inks.META) for text, ink in lines]
    return paras


def _facts(
    note: Annotation,
    record: ArticleRecord | None,
    status: Status | None,
    glyphs: Glyphs,
    colours: Colours,
) -> list[Para]:
    """Return speaker, article, dates and state, one line each."""
    dot = f" {glyphs.dot} "
    title = article_name(record) if record else _NOWHERE
    outlet = [clean_line(record.site), readable_day(record.published)] if record else []
    made = readable_day(local_day(note.created))
    edited = readable_day(local_day(note.modified))
    dates = (made, f"changed {edited}" if edited != made else "")
    when = ", ".join(part for part in dates if part)
    colour = clean_line(colours.shown(note.colour))
    kind = kind_of(note, colour)
    speaker = clean_line(note.speaker)
    state = _STATES.get(status, "") if status is not None else ""
    lines = [
        (f"{glyphs.dash} {speaker}" if speaker else "", inks.META),
        (title, inks.TITLE),
        (dot.join(part for part in outlet if part), inks.META),
        (dot.join(part for part in (kind, when) if part), inks.META),
        (state, inks.ERROR if status in UNSURE else inks.META),
    ]
    return [Para(text, ink) for text, ink in lines if text]


def head_pieces(
    parts: Sequence[tuple[str, bool]], words: str, problem: str, selected: int, width: int
) -> list[Piece]:
    """Return the title in exactly `width` cells, leaving out the least important parts.

    Args:
        parts: The views that Z switches between, and whether each is shown.
        words: The search and the sort order.
        problem: What is wrong with the search.
        selected: Number of selected notes.
        width: Width in cells.
    """
    told = f"{counted(selected, 'note')} selected" if selected else ""
    facts = [
        *((0 if here else 4, (name, inks.HEADING if here else inks.META)) for name, here in parts),
        (1, (told, inks.KEY)),
        (3, (words, inks.META)),
        (2, (problem, inks.ERROR)),
    ]
    room = width - 1
    kept: set[int] = set()
    for rank, (text, _) in sorted((rank, piece) for rank, piece in facts if piece[0]):
        if not kept or cell_width(text) <= room:
            kept.add(rank)
            room -= cell_width(text) + len(_GAP)
    pieces: list[Piece] = [(" ", 0)]
    for rank, (text, ink) in facts:
        if rank in kept and text:
            pieces += [(text, ink), (_GAP, 0)]
    return fitted(pieces, width)
