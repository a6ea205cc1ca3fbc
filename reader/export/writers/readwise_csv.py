"""CSV with the columns of Readwise, for it and for spreadsheets."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import StringIO

from reader.export.entry import Entry, colour_of, is_shown
from reader.export.links import shown_text, with_links
from reader.model.annotation import Annotation

UNCERTAIN, YES = "Speaker uncertain", "yes"
"""The column that says whether the speaker is uncertain, and what it then contains."""
COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date", "Tags", "Speaker",
           "Color", UNCERTAIN)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""First characters of cells that spreadsheets would execute, unless preceded by an apostrophe.

They ignore white space before them, and some accept the full-width forms.
"""


def csv_text(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield a row per note, grouped by article."""
    yield _rows([COLUMNS])
    for entry in entries:
        yield _rows(_cells(entry, note) for note in filter(is_shown, entry.notes))


def _cells(entry: Entry, note: Annotation) -> Iterator[str]:
    cells = (
        note.target.exact,
        entry.title,
        entry.author,
        entry.place,
        with_links(note.body, entry.linked, shown_text),
        str(note.target.start),
        _moment(note.created),
        _tag_cell(note.tags),
        note.speaker_name,
        colour_of(entry, note),
        YES if note.is_speaker_uncertain else "",
    )
    return map(without_formula, cells)


def _tag_cell(tags: Sequence[str]) -> str:
    """Return tags separated by commas; as a JSON list, as Instapaper does, if one has a comma."""
    cell = ", ".join(tags)
    has_comma = any("," in tag for tag in tags)
    return json.dumps(tags, ensure_ascii=False) if has_comma or cell.startswith("[") else cell


def _moment(when: datetime) -> str:
    """Return a time as spreadsheets read it; empty for the epoch: not known."""
    return when.replace(tzinfo=None, microsecond=0).isoformat(" ") if when.timestamp() else ""


def _rows(rows: Iterable[Iterable[str]]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()


def without_formula(cell: str) -> str:
    """Return a cell that no spreadsheet executes."""
    return f"'{cell}" if _is_formula(cell.lstrip("'")) else cell


def restored_cell(cell: str) -> str:
    """Undo `without_formula`."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell.lstrip("'")) else cell


def _is_formula(cell: str) -> bool:
    return cell.startswith("\t") or cell.lstrip().startswith(_FORMULA)
