"""Rows of the lists that open over the article."""

from collections.abc import Sequence
from datetime import UTC, datetime
from textwrap import wrap

from reader.commands.command import Command
from reader.commands.docs import by_group
from reader.commands.keymap import Keymap
from reader.commands.keys import spoken
from reader.layout.measures import minutes_to_read
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Status
from reader.model.article import Article
from reader.model.colours import Colours
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.text.counts import counted
from reader.tui.views import ink as inks
from reader.tui.views.article import speaker_label
from reader.tui.views.glyphs import Glyphs
from reader.tui.views.outline import note_row, preview
from reader.tui.views.rows import Row
from reader.tui.views.words import day, padded

_SHARE_CELLS = 12  # of the bar that shows a speaker's share of the quoted words
_NAME_CELLS = 24
_KEY_CELLS = 26
_FEW_KEY_CELLS = 11  # where there is little room
_ROOMY_CELLS = 84  # of a list of keys


class QuoteRows:
    """All quotes in order, with their speakers; rows are made when looked at."""

    def __init__(self, state: ReadingState, glyphs: Glyphs, voice: str | None = None) -> None:
        self._state, self._glyphs = state, glyphs
        self._numbers = {voice.name: n for n, voice in enumerate(state.analysis.speakers)}
        self._indices = [
            index
            for index, quote in enumerate(state.quotes)
            if voice is None or (quote.speaker.name if quote.speaker else "") == voice
        ]

    def __len__(self) -> int:
        return len(self._indices)

    def __getitem__(self, index: int) -> Row:
        quote = self._state.quotes[self._indices[index]]
        name = speaker_label(quote)
        colour = inks.META
        if quote.speaker is not None:
            colour = inks.spoken_by(self._numbers.get(quote.speaker.name, -1))
        shown = padded(name or "nobody named", _NAME_CELLS, self._glyphs.ellipsis)
        return Row(
            (
                (f"{self._indices[index] + 1:>4}  ", inks.META),
                (f"{shown}  ", colour | inks.BOLD),
                (f"{self._glyphs.quote}{preview(self._state.article.text, quote.span)}", 0),
            ),
            offset=quote.span.start,
        )

    def cursor(self) -> int:
        """Return the row of the quote at the cursor, or of the next one."""
        at = self._state.cursor
        starts = (self._state.quotes[index].span.end for index in self._indices)
        return next((row for row, end in enumerate(starts) if end >= at), 0)


def voice_rows(state: ReadingState, glyphs: Glyphs) -> Sequence[Row]:
    """Return who is quoted, the most quoted first: count, role, share of the quoted words."""
    quoted = [len(quote.span) for quote in state.quotes]
    total = max(1, sum(quoted))
    numbers = {voice.name: n for n, voice in enumerate(state.analysis.speakers)}
    groups: dict[str, list[int]] = {}
    for index, quote in enumerate(state.quotes):
        groups.setdefault(quote.speaker.name if quote.speaker else "", []).append(index)
    roles = {voice.name: voice.role for voice in state.analysis.speakers}
    rows = []
    for name, members in sorted(groups.items(), key=lambda g: (not g[0], -len(g[1]))):
        share = sum(quoted[i] for i in members) / total
        bar = glyphs.share * max(1, round(share * _SHARE_CELLS))
        colour = inks.spoken_by(numbers.get(name, -1)) if name else inks.META
        shown = clean_text(name, line=True) or "nobody named"
        role = clean_text(roles.get(name, ""), line=True)
        rows.append(
            Row(
                (
                    (f"{len(members):>4}  ", inks.TITLE),
                    (f"{bar:<{_SHARE_CELLS}} ", colour),
                    (f"{round(share * 100):>3} %  ", inks.META),
                    (shown, colour | inks.BOLD),
                    (f"  {role}" if role else "", inks.META),
                ),
                offset=state.quotes[members[0]].span.start,
                key=name,
            )
        )
    return rows


def annotation_rows(
    state: ReadingState, glyphs: Glyphs, motivations: Sequence[Motivation], colours: Colours
) -> Sequence[Row]:
    """Return the annotations of this article by place; those without a place last."""
    rows = []
    for span, annotation in state.placed(*motivations):
        row = note_row(annotation, span.start, glyphs)
        status = state.placements[annotation.id].status
        right = "" if status is Status.EXACT else status.value
        rows.append(_with_passage(row, annotation, right or colours.shown(annotation.colour)))
    lost = [a for a in state.unplaced() if a.motivation in motivations]
    if lost:
        rows.append(
            Row((("Without a place in this edition", inks.BOLD | inks.META),), heading=True)
        )
        rows += [_with_passage(note_row(a, -1, glyphs), a, Status.ORPHAN.value) for a in lost]
    return rows


def all_annotation_rows(
    annotations: Sequence[Annotation], records: Sequence[ArticleRecord], glyphs: Glyphs,
    motivations: Sequence[Motivation],
) -> Sequence[Row]:  # fmt: skip
    """Return the annotations of every article, under its title."""
    rows: list[Row] = []
    titles = {record.key: record for record in records}
    groups: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        if annotation.motivation in motivations:
            groups.setdefault(annotation.article, []).append(annotation)
    for key, members in groups.items():
        record = titles.get(key)
        title = record.title if record else "an article that is not in the list any more"
        rows.append(Row(((clean_text(title, line=True), inks.BOLD),), heading=True))
        rows += [_with_passage(note_row(a, -1, glyphs), a, _age(a.modified)) for a in members]
    return rows


def _with_passage(row: Row, annotation: Annotation, right: str) -> Row:
    passage = clean_text(" ".join(annotation.target.exact[:120].split()), line=True)
    words = ((f"   “{passage}”", inks.META),) if annotation.body and passage else ()
    if annotation.target.is_whole:
        words = (("   on the whole article", inks.META),)
    return Row((*row.pieces, *words), right=(right, inks.META), offset=row.offset, key=row.key)


def link_rows(article: Article) -> Sequence[Row]:
    """Return the links of an article, numbered, with where they really lead."""
    rows = []
    for number, link in enumerate(article.links, 1):
        words = clean_text(" ".join(link.span.of(article.text).split()), line=True)
        address = clean_text(link.href, line=True)
        rows.append(
            Row(
                ((f"{number:>4}  ", inks.META), (words, inks.LINK), (f"   {address}", inks.META)),
                offset=link.span.start,
                key=link.href,
            )
        )
    return rows


def help_rows(keymap: Keymap, places: Sequence[object], width: int) -> Sequence[Row]:
    """Return every command that applies in one of `places`, under its heading.

    What it does goes on in further rows where `width` cells are too few for it.
    """
    rows: list[Row] = []
    for group, commands in by_group():
        here = [command for command in commands if command.where in places]
        if here:
            if rows:
                rows.append(Row((("", 0),), heading=True))
            rows.append(Row(((group.value, inks.HEADING),), heading=True))
            for command in here:
                rows += _help_rows(keymap, command, width)
    return rows


def _help_rows(keymap: Keymap, command: Command, width: int) -> Sequence[Row]:
    cells = _KEY_CELLS if width >= _ROOMY_CELLS else _FEW_KEY_CELLS
    keys = "  ".join(spoken(key) for key in keymap.keys(command)) or f":{command.id}"
    lines = wrap(command.help, max(_FEW_KEY_CELLS, width - cells - 3))
    if cell_width(keys) > cells:
        lines.insert(0, "")
    first, *rest = lines
    return [
        Row(
            ((f"  {padded(keys, max(cells, cell_width(keys)))} ", inks.KEY), (first, 0)),
            right=(command.id, inks.META),
            yields=True,
            key=command.id,
        ),
        *(Row(((" " * (cells + 3) + line, 0),), heading=True, continues=True) for line in rest),
    ]


def info_rows(state: ReadingState) -> Sequence[Row]:
    """Return what is known about the article."""
    article, meta, record = state.article, state.article.meta, state.record
    words = len(article.text.split())
    facts = [
        ("Title", article.title),
        ("By", meta.byline),
        ("Outlet", meta.site),
        ("Published", day(meta.published)),
        ("Language", meta.language),
        ("From", article.location),
        ("Address", meta.canonical_url),
        ("Length", f"{counted(words, 'word')}, {minutes_to_read(len(article.text))} min"),
        ("Quotes", f"{len(state.quotes):,} by {counted(len(state.analysis.speakers), 'speaker')}"),
        ("Annotations", f"{len(state.annotations):,}, {len(state.unplaced())} without a place"),
        ("Edition", article.digest[:16]),
        ("Opened", _age(record.opened) if record else ""),
        *(("Note", notice) for notice in article.notices),
    ]
    return [
        Row(((f"  {name:<12}", inks.META), (clean_text(value, line=True), 0)), key=value)
        for name, value in facts
        if value
    ]


def record_rows(records: Sequence[ArticleRecord], glyphs: Glyphs) -> Sequence[Row]:
    """Return articles of the library, as the first screen lists them."""
    return [_record_row(record, glyphs) for record in records]


def _record_row(record: ArticleRecord, glyphs: Glyphs) -> Row:
    notes = f"{counted(record.annotations, 'note')}  " if record.annotations else ""
    read = f"{round(record.progress * 100)} %  " if record.progress > 0 else ""
    star = f"{glyphs.bookmark} " if record.starred else "  "
    site = clean_text(record.site, line=True)
    title = clean_text(record.title, line=True) or clean_text(record.location, line=True)
    return Row(
        (
            (f"  {star}", inks.ACCENT),
            (title, inks.TITLE),
            (f"   {site}" if site else "", inks.META),
        ),
        right=(f"{notes}{read}{_age(record.opened)}", inks.META),
        key=record.location,
    )


def _age(when: datetime) -> str:
    """Return how long ago that was, roughly."""
    seconds = (datetime.now(UTC) - when).total_seconds()
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            count = int(seconds // length)
            if unit == "day" and count > 30:
                return day(when.date().isoformat())
            return f"{counted(count, unit)} ago"
    return "just now"
