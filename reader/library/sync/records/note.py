"""Conversion between annotation rows and records for other machines."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.library.concurrent_edits import CONFLICT_SEPARATOR
from reader.library.sqlite.checksums import Value as Column
from reader.library.sqlite.rows import ANNOTATION, TARGET, Row
from reader.library.sync.records import record as records
from reader.library.sync.records.record import UNKNOWN, Record, Value
from reader.library.sync.records.stamp import Stamp
from reader.model.annotation import Motivation
from reader.text.digest import digest_of

TAG = "tag:"
"""Prefix of the fields for tags; the value is the tag's position, or None if it was removed."""

_COLUMN_NAMES = tuple(name.strip(' "') for name in ANNOTATION.split(","))
_TARGET_NAMES = tuple(name.strip(' "') for name in TARGET.split(","))
_OTHERS = frozenset(("id", "body", "tags", "deleted", *_TARGET_NAMES))
PLAIN = tuple(name for name in _COLUMN_NAMES if name not in _OTHERS)
"""Columns that are a field each; the eight columns of the target form one field."""

_TEXT, _DIGEST_DIGITS = "text:", 16
_NEEDED = ("article", "motivation", "target", "created")


def with_observed(record: Record, row: Mapping[str, Column], stamp: Stamp) -> Record:
    """Return a record updated with the state of a note here.

    Whatever differs from what `row_of` makes of `record` was changed here, at `stamp`. The first
    text of an unknown note is stamped with its digest in place of the machine: if the same note is
    imported on several machines, its text is one, which is replaced when any of them edits it.

    Args:
        record: The record before.
        row: The annotation, cleaned; its article as in the record if both mean the same.
        stamp: Later than everything in the record.
    """
    before = row_of("", record)
    known = _fields(before) if before is not None else {}
    changed = {
        name: value
        for name, value in _fields(row).items()
        if name not in record.fields or name not in known or value != known[name]
    }
    if before is None or before["tags"] != row["tags"]:
        changed |= _tags(record, row)
    result = records.with_fields(record, changed, stamp) if changed else record
    body = str(row["body"])
    if body != _text(record):
        writer = _source_of(body) if record == UNKNOWN else stamp.device
        result = records.with_wording(result, body, Stamp(stamp.time, writer))
    deleted = row["deleted"]
    if isinstance(deleted, int) and not result.is_removed:
        return removed(result, deleted, stamp)
    if deleted is None and record.is_removed:
        return records.restored(result, stamp)
    return result


def removed(record: Record, when: int, stamp: Stamp) -> Record:
    """Return the record of a note that was removed with knowledge of all its texts.

    They go wherever they come from: another machine may have imported the note from a file.
    """
    texts = dict.fromkeys((*record.wordings.values(), _text(record)) if record.wordings else ())
    gone = records.removed(record, when, stamp)
    seen = dict.fromkeys(map(_source_of, texts), stamp.time)
    return replace(gone, buried=records.later(gone.buried, seen))


def row_of(note_id: str, record: Record) -> dict[str, Column] | None:
    """Return the row of a note, with its article as in the record; None while parts are missing.

    Those are in a log that has not arrived yet.
    """
    if any(name not in record.fields for name in _NEEDED):
        return None
    target = record.value("target")
    if not isinstance(target, tuple):
        return None
    row: dict[str, Column] = dict.fromkeys(_COLUMN_NAMES, "")
    for name in PLAIN:
        value = record.value(name)
        if not isinstance(value, tuple | None):
            row[name] = value
    row |= dict(zip(_TARGET_NAMES, target, strict=True))
    if not isinstance(row["modified"], int):
        row["modified"] = row["created"]
    row["id"] = note_id
    row["body"] = body = _text(record)
    row["tags"] = "\n".join(tags_of(record))
    if body.strip() and row["motivation"] == Motivation.HIGHLIGHTING:
        row["motivation"] = Motivation.COMMENTING.value  # highlighted here, annotated elsewhere
    row["deleted"] = record.removal.when if record.removal and record.is_removed else None
    return row


def _source_of(text: str) -> str:
    """Return what a stamp has in place of a machine's id: the same wherever the text came from."""
    return f"{_TEXT}{digest_of(text)[:_DIGEST_DIGITS]}"


def as_row(columns: Mapping[str, Column]) -> Row:
    """Return the columns in the order of `ANNOTATION`."""
    return tuple(columns[name] for name in _COLUMN_NAMES)


def by_column(row: Sequence[Column]) -> dict[str, Column]:
    """Return the columns of an unsealed row by name."""
    return dict(zip(_COLUMN_NAMES, row, strict=True))


def tags_of(record: Record) -> Sequence[str]:
    """Return the tags in order."""
    placed = [
        (field.value, name.removeprefix(TAG))
        for name, field in record.fields.items()
        if name.startswith(TAG) and isinstance(field.value, int)
    ]
    return [tag for _, tag in sorted(placed)]


def joined_wordings(wordings: Mapping[Stamp, str]) -> str:
    """Return all wordings as one text, earliest first.

    A wording whose lines are contained in another is left out, as nothing is lost. Editing the
    result replaces all wordings.
    """
    texts = [wordings[stamp] for stamp in sorted(wordings)]
    if len(texts) < 2:
        return texts[0] if texts else ""
    kept: list[str] = []
    for text in sorted(dict.fromkeys(texts), key=lambda each: (-len(each), each)):
        if text.strip() and not any(_contains_lines(longer, text) for longer in kept):
            kept.append(text)
    return CONFLICT_SEPARATOR.join(text for text in dict.fromkeys(texts) if text in kept)


def _contains_lines(longer: str, text: str) -> bool:
    """Whether a longer text contains the lines of a text consecutively."""
    return f"\n{text.strip()}\n" in f"\n{longer.strip()}\n"


def _text(record: Record) -> str:
    """Return the text; of a corrected speaker, which is a name, the latest one."""
    if record.value("motivation") == Motivation.IDENTIFYING and record.wordings:
        return record.wordings[max(record.wordings)]
    return joined_wordings(record.wordings)


def _fields(row: Mapping[str, Column]) -> dict[str, Value]:
    """Return the fields of a row without its tags."""
    fields: dict[str, Value] = {}
    for name in PLAIN:
        value = row[name]
        if isinstance(value, str | int):
            fields[name] = value
    target = [row[name] for name in _TARGET_NAMES]
    fields["target"] = tuple(each for each in target if isinstance(each, str | int))
    return fields


def _tags(record: Record, row: Mapping[str, Column]) -> dict[str, Value]:
    """Return the fields of tags that were added, moved or removed."""
    tags = [tag for tag in dict.fromkeys(str(row["tags"]).split("\n")) if tag]
    there = [
        name
        for name, each in record.fields.items()
        if name.startswith(TAG) and each.value is not None
    ]
    changed: dict[str, Value] = {name: None for name in there if name.removeprefix(TAG) not in tags}
    for at, tag in enumerate(tags):
        if record.value(f"{TAG}{tag}") != at:
            changed[f"{TAG}{tag}"] = at
    return changed
