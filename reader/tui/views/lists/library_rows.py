"""Rows of the library screen: articles and notes, search results, the files of a folder."""

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import islice
from os.path import commonpath
from pathlib import Path
from types import MappingProxyType

from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation
from reader.model.colours import Colours
from reader.session.library_overview import LibraryOverview
from reader.sources.samples import sample_headlines
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import UNICODE, Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import age, article_name, fitted, padded, parted
from reader.tui.views.notes.note_rows import note_row
from reader.tui.views.rows.row_lines import WIDEST_CELLS
from reader.tui.views.rows.rows import BLANK_ROW, Row, heading_row

if TYPE_CHECKING:
    from reader.library.search.passage_search import TextHit

_TITLE_CELLS = 24  # least room for titles of articles beside notes and passages
_NARROW_SHARE = 0.4  # of a narrow list, if that is less
_TITLE_SHARE = 3  # they may take a third of the width, or what notes and passages leave
_AROUND_TITLE_CELLS = 4  # blanks beside a title, and between it and the note
_MARGIN = "    "  # before files if none of them was read
_FEW_CELLS = 12  # least width to which the welcome text is wrapped
_BEGUN, _READ = 0.02, 0.98  # progress from which an article counts as begun, and as read
_WELCOME = (
    "Welcome. O opens a file or an address; below are articles to begin with.",
    "n jumps from quote to quote, a writes a note, ? shows every key.",
)


def library_rows(shelf: LibraryOverview, glyphs: Glyphs, colours: Colours, width: int) -> list[Row]:
    """Return the rows of the library screen: being read, saved, recent, newest notes, samples."""
    records = shelf.records
    rows: list[Row] = []
    if not records:
        cells = max(_FEW_CELLS, width)
        lines = [
            line for paragraph in _WELCOME for line in parted(paragraph, cells, len(paragraph))
        ]
        rows += [Row(((line, inks.META),), heading=True) for line in lines]
        rows.append(BLANK_ROW)
    reading = [r for r in records if _BEGUN < r.progress < _READ][:3]
    recent = [r for r in records if r not in reading and not r.starred]
    saved = [r for r in records if r.starred and r not in reading]
    listed = iter(_record_rows([*reading, *saved, *recent], shelf.counts, glyphs))
    for heading, group in (("Go on reading", reading), ("Saved", saved), ("Recent", recent)):
        rows += _section(heading, list(islice(listed, len(group))))
    if shelf.notes:
        by_key = {record.key: record for record in records}
        rows += _section("Newest notes", _note_rows(shelf.notes, by_key, glyphs, colours, width))
    return rows + sample_rows(known={record.location for record in records})


def found_rows(
    found: LibraryOverview,
    known: Mapping[str, ArticleRecord],
    glyphs: Glyphs,
    colours: Colours,
    width: int,
) -> list[Row]:
    """Return search results: articles by title and outlet, then notes and passages.

    Args:
        found: The articles and notes found.
        known: The articles of the notes, by key.
        glyphs: The glyphs to draw with.
        colours: The highlight colours.
        width: Width of a row in cells.
    """
    rows = _section("Articles", _record_rows(found.records, found.counts, glyphs))
    return rows + _section("Notes", _note_rows(found.notes, known, glyphs, colours, width))


def _record_rows(
    records: Sequence[ArticleRecord], notes: Mapping[str, int], glyphs: Glyphs
) -> Sequence[Row]:
    """Return rows of articles with the number of notes on each; their columns are aligned."""
    read = [f"{round(each.progress * 100)} %" if each.progress > 0 else "" for each in records]
    ages = [age(each.opened) if each.was_opened else "unread" for each in records]
    read_cells, age_cells = (max(map(len, column), default=0) for column in (read, ages))
    gap = "  " if read_cells else ""
    return [
        _record_row(
            record,
            notes.get(record.key, record.annotations),
            f"  {progress:>{read_cells}}{gap}{opened:>{age_cells}}",
            glyphs,
        )
        for record, progress, opened in zip(records, read, ages, strict=True)
    ]


def _record_row(record: ArticleRecord, count: int, columns: str, glyphs: Glyphs) -> Row:
    when = columns.lstrip()
    notes = counted(count, "note") + columns[: -len(when)] if count else ""
    star = f"{glyphs.bookmark} " if record.starred else "  "
    name, site = article_name(record), clean_line(record.site)
    return Row(
        (
            (f"  {star}", inks.ACCENT),
            (name, inks.TITLE),
            (f"   {site}" if site not in ("", name) else "", inks.META),
        ),
        right=(notes, inks.META),
        when=(when, inks.META),
        key=record.place,
    )


def sample_rows(words: str = "", *, known: Set[str]) -> list[Row]:
    """Return the sample articles whose headline has all words, except for `known` ones."""
    headlines = sample_headlines()
    shown = [
        row._replace(right=("", 0))  # without the file name
        for row in file_rows(list(headlines), headlines)
        if row.key not in known and (not words or _has_words(row.text, words))
    ]
    return _section("Sample articles", shown)


def _has_words(headline: str, words: str) -> bool:
    """Whether all words begin words of a headline, as they do in the library's titles."""
    from reader.library.search.word_index import find_terms, parse_terms

    wanted = parse_terms(words, loosely=True)
    return bool(wanted and find_terms(wanted, headline))


def _note_rows(
    notes: Sequence[Annotation],
    known: Mapping[str, ArticleRecord],
    glyphs: Glyphs,
    colours: Colours,
    width: int,
) -> list[Row]:
    """Return rows of notes with the titles of their articles and their age."""
    rows = []
    ages = [age(note.created) for note in notes]
    age_cells = max(map(len, ages), default=0)
    shown = [note_row(note, -1, glyphs, colours) for note in notes]
    titles = {
        note.article: article_name(known[note.article]) for note in notes if note.article in known
    }
    column = _title_column(titles.values(), shown, min(width, WIDEST_CELLS) - age_cells)
    for note, row, written in zip(notes, shown, ages, strict=True):
        record = known.get(note.article)
        title = padded(titles.get(note.article, ""), column)
        rows.append(
            Row(
                row.pieces,
                right=(f" {title}  ", inks.META),
                when=(f"{written:>{age_cells}}", inks.META),
                key=record.place if record else "",
                goal=note.id,
            )
        )
    return rows


def _title_column(titles: Iterable[str], beside: Sequence[Row], width: int) -> int:
    """Return the width of the column of titles: what they need, if rows beside them leave it."""
    longest = max((cell_width(row.text) for row in beside), default=0)
    least = min(_TITLE_CELLS, int(_NARROW_SHARE * width))
    room = max(least, width // _TITLE_SHARE, width - longest - _AROUND_TITLE_CELLS)
    return min(room, max(map(cell_width, titles), default=0))


def text_rows(
    found: "Sequence[TextHit]", known: Mapping[str, ArticleRecord], width: int
) -> list[Row]:
    """Return rows of full-text hits in context, with the titles of their articles."""
    names = {key: article_name(record) for key, record in known.items()}
    return hit_rows(found, names, {key: record.place for key, record in known.items()}, width)


def hit_rows(
    found: "Sequence[TextHit]", names: Mapping[str, str], places: Mapping[str, str], width: int
) -> list[Row]:
    """Return rows of full-text hits.

    Args:
        found: The hits; those in unknown articles are left out.
        names: The titles of articles by key.
        places: The locations of the same articles.
        width: Width of a row in cells.
    """
    known = [each for each in found if each.key in names]
    rows = [
        Row(
            (("    ", 0), *_marked(each)),
            key=places[each.key],
            goal=each.passage,
            is_found=True,
            runs_on=True,
        )
        for each in known
    ]
    column = _title_column((names[each.key] for each in known), rows, width)
    titled = [
        row._replace(right=(padded(names[each.key], column), inks.META))
        for each, row in zip(known, rows, strict=True)
    ]
    return _section("Texts", titled)


def _marked(found: "TextHit") -> Sequence[Piece]:
    """Return the context of a hit, with the search words in bold."""
    pieces: list[Piece] = []
    at = 0
    for mark in found.marks:
        if mark.start < at:
            continue  # overlaps the previous mark
        words = found.context[mark.start : mark.end]
        pieces += ((found.context[at : mark.start], inks.META), (words, inks.BOLD))
        at = mark.end
    return [*pieces, (found.context[at:], inks.META)]


def _section(heading: str, members: Sequence[Row]) -> list[Row]:
    if not members:
        return []
    return [heading_row(heading), *members, BLANK_ROW]


def file_rows(
    files: Sequence[Path],
    titles: Mapping[Path, str],
    records: Mapping[Path, ArticleRecord] = MappingProxyType({}),
    glyphs: Glyphs = UNICODE,
) -> list[Row]:
    """Return rows of files by title, preceded by the reading progress within a folder."""
    folder = folder_of(files)
    rows: list[Row] = []
    for path in files:
        before = _how_far(records.get(path), glyphs) if records else _MARGIN
        name, title = _name_beside(path, folder), clean_line(titles.get(path, ""))
        pieces = ((before, inks.META), (title or name, inks.TITLE))
        right = (name if title else "", inks.META)
        rows.append(Row(pieces, right=right, yields=True, key=str(path)))
    return rows


def titles_of(records: Mapping[Path, ArticleRecord]) -> dict[Path, str]:
    """Return the titles of files that the library knows."""
    return {path: record.title for path, record in records.items() if record.title}


def listed_title(files: Sequence[Path] | None) -> str:
    """Return the title of the list: the program, or the folder and its number of articles."""
    if files is None:
        return "Pullquote"
    folder = folder_of(files)
    name = clean_line(folder.name) or str(folder)
    return f"{name} · {counted(len(files), 'article')}"


def head_line(title: str, words: str, width: int) -> list[Piece]:
    """Return the title line with the search words, in exactly `width` cells."""
    sought = f"   {words}" if words else ""
    return fitted([(f" {title}", inks.HEADING), (sought, inks.META)], width)


def folder_of(files: Sequence[Path]) -> Path:
    """Return the common parent folder of all files."""
    return Path(commonpath([path.absolute().parent for path in files])) if files else Path()


def _name_beside(path: Path, folder: Path) -> str:
    """Return the path of a file relative to the listed folder."""
    place = path.absolute()
    name = place.relative_to(folder) if place.is_relative_to(folder) else path.name
    return clean_line(str(name))


def _how_far(record: ArticleRecord | None, glyphs: Glyphs) -> str:
    """Return the reading progress of a file and whether it is saved, as a column."""
    progress = star = ""
    if record is not None and record.was_opened:
        progress = "read" if record.progress >= _READ else f"{round(record.progress * 100)} %"
    if record is not None and record.starred:
        star = glyphs.bookmark
    return f"{star or ' '}{progress:>5}  "
