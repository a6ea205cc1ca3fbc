"""Rows of the lists that open over an article."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from textwrap import wrap

from reader.commands.command import Command, Where
from reader.commands.docs import by_group
from reader.commands.keymap import Keymap
from reader.commands.keys import key_names, short_key
from reader.layout.measures import reading_time
from reader.library.store import ArticleRecord
from reader.model.analysis import NOBODY
from reader.model.annotation import NOTES, Annotation, Motivation, Status
from reader.model.article import Article
from reader.model.colours import Colours
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.text.counts import counted
from reader.text.days import local_day, readable_day
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.words import age, article_name, padded, parted
from reader.tui.views.notes.note_rows import note_row, passage_pieces
from reader.tui.views.rows.rows import Row

_ONLY_HERE = "Only here"
_KEY_CELLS = 28
_FEW_KEY_CELLS = 11  # in narrow lists
_ROOMY_CELLS = 84  # width from which a list of keys is not narrow
_ROOM_FOR_NAMES = 96  # width from which a list of keys shows command ids
_HELP_MARGIN = 3  # cells before and after the keys
_WIDEST_LINK_CELLS = 36  # of the column of link texts, some of which are whole sentences
_LINKS_MEASURED = 200  # links that determine the column width: a page may have thousands
_FACT_CELLS = 14  # width of the labels of article information
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
            return Row((("Without a place in this edition", inks.BOLD | inks.META),), heading=True)
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
            _with_passage(note_row(a, -1, glyphs, colours), a, age(a.created)) for a in members
        ]
    return rows


def _with_passage(row: Row, annotation: Annotation, right: str) -> Row:
    pieces = (*row.pieces, *passage_pieces(annotation))
    return Row(pieces, right=(right, inks.META), offset=row.offset, key=row.key)


class LinkRows:
    """The numbered links of an article with their targets; rows are created on demand."""

    def __init__(self, article: Article) -> None:
        self._article = article
        widths = [cell_width(self._words(n)) for n in range(min(len(self), _LINKS_MEASURED))]
        self._column_cells = max((n for n in widths if n <= _WIDEST_LINK_CELLS), default=0)

    def __len__(self) -> int:
        return len(self._article.links)

    def _words(self, index: int) -> str:
        words = self._article.links[index].span.of(self._article.text)
        return clean_text(" ".join(words.split()), line=True)

    def at(self, cursor: int) -> int:
        """Return the row of the first link at or after `cursor`, or else of the last."""
        row = bisect_left(LinkColumns.of(self._article.links).spans.starts, cursor)
        return max(0, min(row, len(self) - 1))

    def __getitem__(self, index: int) -> Row:
        link = self._article.links[index]
        words, address = self._words(index), clean_text(link.href, line=True)
        space = " " * max(0, self._column_cells - cell_width(words))
        return Row(
            (
                (f"{index + 1:>4}  ", inks.META),
                (words, inks.LINK),
                # an address that is its own link text is shown once
                ("" if words == address else f"{space}   {address}", inks.META),
            ),
            offset=link.span.start,
            key=link.href,
        )


def help_rows(
    keymap: Keymap,
    places: Sequence[Where],
    width: int,
    *,
    own: Sequence[tuple[str, str]] = (),
) -> Sequence[Row]:
    """Return the commands available in `places`, grouped under headings.

    Descriptions are wrapped to `width` cells. If there is room, command ids are shown at the right.
    The `own` keys of a screen, with what each does, come first. Keys that do something else in an
    earlier place are left out, and so are commands that have no other keys.
    """
    groups = [
        (group.value, here)
        for group, commands in by_group()
        if (here := [each for each in commands if _applies(keymap, each, places)])
    ]
    if Where.LIST in places and Where.READING in places:  # in the outline, its own keys come first
        groups.sort(key=lambda group: group[1][0].where is not Where.LIST)
    name_cells = 0
    if width >= _ROOM_FOR_NAMES:
        name_cells = max((len(command.id) for _, here in groups for command in here), default=0)
    rows = _own_rows(own, width)
    for heading, commands in groups:
        if rows:
            rows.append(Row((("", 0),), heading=True))
        rows.append(Row(((heading, inks.HEADING),), heading=True))
        for command in commands:
            keys = _keys_in(keymap, command, places)
            rows += _help_rows(keys, command, width, name_cells)
    return rows


def _keys_in(keymap: Keymap, command: Command, places: Sequence[Where]) -> Sequence[str]:
    """Return the keys of a command that run it where those of earlier places take precedence."""
    keys = keymap.keys(command)
    return [key for key in keys if keymap.command(key_names(key), places) is command]


def _applies(keymap: Keymap, command: Command, places: Sequence[Where]) -> bool:
    """Whether a command can be run in `places`: by a key, or by name if it has no keys."""
    if command.where not in places:
        return False
    return not keymap.keys(command) or bool(_keys_in(keymap, command, places))


def _own_rows(own: Sequence[tuple[str, str]], width: int) -> list[Row]:
    cells = _KEY_CELLS if width >= _ROOMY_CELLS else _FEW_KEY_CELLS
    rows = [Row(((_ONLY_HERE, inks.HEADING),), heading=True)] if own else []
    for key, description in own:
        first, *rest = wrap(description, max(_FEW_KEY_CELLS, width - cells - _HELP_MARGIN))
        rows.append(Row(((f"  {padded(short_key(key), cells)} ", inks.KEY), (first, 0)), key=key))
        rows += _going_on(rest, cells)
    return rows


def _help_rows(
    own_keys: Sequence[str], command: Command, width: int, name_cells: int
) -> Sequence[Row]:
    cells = _KEY_CELLS if width >= _ROOMY_CELLS else _FEW_KEY_CELLS
    keys = "  ".join(map(short_key, own_keys)) or f":{command.id}"
    name = (command.id, inks.META) if name_cells else ("", 0)
    room = width - cells - _HELP_MARGIN - (name_cells + 1 if name_cells else 0)
    lines = wrap(command.help, max(_FEW_KEY_CELLS, room))
    if cell_width(keys) >= cells:  # too wide for their column: the description starts below
        lines.insert(0, "")
    first, *rest = lines
    return [
        Row(
            ((f"  {padded(keys, max(cells, cell_width(keys)))} ", inks.KEY), (first, 0)),
            right=name,
            yields=True,
            key=command.id,
        ),
        *_going_on(rest, cells),
    ]


def _going_on(lines: Sequence[str], cells: int) -> list[Row]:
    """Return the continuation rows of a description, indented past the keys."""
    lead = " " * (cells + _HELP_MARGIN)
    return [Row(((f"{lead}{line}", 0),), heading=True, continues=True) for line in lines]


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
        ("From", article.location),
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
    room = width - _FACT_CELLS
    first, *rest = parted(clean_text(value, line=True), room, _MOST_FACT_ROWS)
    return [
        Row(((f"  {name}".ljust(_FACT_CELLS), inks.META), (first, 0)), key=value),
        *(Row(((" " * _FACT_CELLS + line, 0),), heading=True, continues=True) for line in rest),
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
