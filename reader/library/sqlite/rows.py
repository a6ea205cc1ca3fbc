"""Conversion between database rows and records of the model; every row carries a checksum."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from reader.library.sqlite.checksums import Value, checksum
from reader.library.store import ArticleRecord
from reader.model.annotation import NOTES, Annotation, Motivation, Target

Row: TypeAlias = tuple[Value, ...]

TARGET = 'start, "end", exact, prefix, suffix, copies, copy, digest'
ANNOTATION = (
    f"id, article, motivation, {TARGET}, created, modified, body, tags, colour, mark, speaker,"
    " deleted"
)
ARTICLE = (
    "key, location, title, site, digest, opened, progress, starred,"
    " byline, published, language, canonical_url"
)
"""Columns in the order of the rows here; revision and checksum follow them."""

COLUMNS = {
    "articles": ARTICLE,
    "aliases": "alias, article",
    "annotations": ANNOTATION,
    "editions": "digest, article, text, saved",
    "positions": f"article, {TARGET}",
    "drafts": "slot, text, saved",
    "sync_records": "id, state, own",
}
"""The columns of every table that is not derived, in an order that respects references."""

KEYS = {table: columns.partition(",")[0] for table, columns in COLUMNS.items()}
"""The key column of each table, which is its first."""

_BYTES_COLUMN = {"articles": 1, "editions": 2}
"""Index of the column of a table that is not text: a path as bytes, a compressed text."""

LIVE_NOTE = "deleted IS NULL AND motivation IN ({})".format(
    ", ".join(f"'{motivation.value}'" for motivation in NOTES)
)
"""A condition for annotation rows that count as notes."""

SEAL = "revision, checksum"


def rows_of(table: str) -> str:
    """Return the beginning of a query for the sealed rows of one of the tables in `COLUMNS`."""
    return f"SELECT {COLUMNS[table]}, {SEAL} FROM {table}"


SELECT_ANNOTATIONS = rows_of("annotations")
"""The beginning of queries whose rows `annotation_of` reads."""

STEP_SLOTS = "step:"
"""Prefix of the draft slots that contain logged steps; see `logged_steps`."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_TARGET_FIELDS = 8


class RowDamageError(Exception):
    """A row does not match its checksum, or rows are missing."""


def sealed(values: Row, revision: int) -> Row:
    """Return a row followed by its revision and checksum.

    The revision is the number of the transaction that wrote it: of two copies of a row the one with
    the higher revision is later.
    """
    return (*values, revision, checksum((*values, revision)))


def unsealed(row: Row, table: str = "") -> Row:
    """Return a row without its revision and checksum.

    Args:
        row: The row as read.
        table: The table whose `COLUMNS` it has, needed if one of them may be bytes.

    Raises:
        RowDamageError: The checksum is wrong.
    """
    if checksum(row[:-1]) != row[-1]:
        raise RowDamageError("a row does not match its checksum")
    return with_texts(row[:-2], table)


def with_texts(row: Row, table: str) -> Row:
    """Return a row with empty values as text, except in columns of bytes.

    A single flipped bit turns an empty text into an empty blob, which has the same checksum.
    """
    if b"" not in row:
        return row
    meant = _BYTES_COLUMN.get(table)
    return tuple("" if value == b"" and at != meant else value for at, value in enumerate(row))


def microseconds(moment: datetime) -> int:
    """Return the microseconds since 1970; a naive time is taken as UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - _EPOCH) // _MICROSECOND


def now() -> int:
    """Return the present time in microseconds since 1970."""
    return microseconds(datetime.now(UTC))


def time_of_removal(annotation: Annotation, opened: int) -> int:
    """Return the time of removal for an annotation that is moved to the trash now.

    It is never before its last change, or the last opening of an article, so that a clock that is
    years behind does not shorten its stay in the trash.

    Args:
        annotation: The annotation.
        opened: When an article was last opened.
    """
    return max(now(), microseconds(annotation.modified), opened)


def moment(value: int) -> datetime:
    """Return the time that is `value` microseconds after 1970; aware, UTC."""
    return _EPOCH + timedelta(microseconds=value)


def storable(text: str) -> str:
    """Return `text` with surrogates, which UTF-8 cannot encode, replaced."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def location_bytes(location: str) -> bytes:
    """Return a path or URL as bytes in the file system's encoding."""
    try:
        return os.fsencode(location)
    except UnicodeEncodeError:
        return location.encode("utf-8", "replace")


def target_row(target: Target) -> Row:
    """Return the values of the columns in `TARGET`."""
    return tuple(storable(value) if isinstance(value, str) else value for value in target)


def target_of(row: Sequence[Value]) -> Target:
    """Return the target for the values of the columns in `TARGET`."""
    return Target(*row)  # type: ignore[arg-type]


def annotation_row(annotation: Annotation) -> Row:
    """Return the values of the columns in `ANNOTATION`, for an annotation not in the trash."""
    return (
        storable(annotation.id),
        storable(annotation.article),
        annotation.motivation.value,
        *target_row(annotation.target),
        microseconds(annotation.created),
        microseconds(annotation.modified),
        storable(annotation.body),
        "\n".join(storable(tag).replace("\n", " ") for tag in annotation.tags),
        storable(annotation.colour),
        storable(annotation.mark),
        storable(annotation.speaker),
        None,
    )


def annotation_of(row: Row) -> Annotation:
    """Return the annotation of a sealed row of `ANNOTATION`.

    Raises:
        RowDamageError: The row is damaged.
    """
    values = unsealed(row)
    key, article, motivation, *rest = values
    created, modified, body, tags, colour, mark, speaker, _deleted = rest[_TARGET_FIELDS:]
    return Annotation(
        str(key),
        str(article),
        Motivation(str(motivation)),
        target_of(rest[:_TARGET_FIELDS]),
        moment(_integer(created)),
        moment(_integer(modified)),
        str(body),
        tuple(str(tags).split("\n")) if tags else (),
        str(colour),
        str(mark),
        str(speaker),
    )


def article_row(record: ArticleRecord) -> Row:
    """Return the values of the columns in `ARTICLE`."""
    texts = (record.byline, record.published, record.language, record.canonical_url)
    return (
        storable(record.key),
        location_bytes(record.location),
        storable(record.title),
        storable(record.site),
        record.digest,
        microseconds(record.opened),
        record.progress,
        int(record.starred),
        *map(storable, texts),
    )


def placeholder_article(key: str, opened: int) -> Row:
    """Return the values of the columns in `ARTICLE` when only the key is known."""
    return (key, b"", "", "", "", opened, 0.0, 0, "", "", "", "")


def record_of(row: Row) -> ArticleRecord:
    """Return the record for an annotation count followed by a sealed row of `ARTICLE`.

    Raises:
        RowDamageError: The row is damaged.
    """
    count, *sealed_row = row
    values = unsealed(tuple(sealed_row))
    key, location, title, site, digest, opened, progress, starred, *meta = values
    return ArticleRecord(
        str(key),
        os.fsdecode(location if isinstance(location, bytes) else b""),
        str(title),
        str(site),
        str(digest),
        moment(_integer(opened)),
        float(progress) if isinstance(progress, int | float) else 0.0,
        bool(starred),
        _integer(count),
        *(str(value) for value in meta),
    )


def _integer(value: Value) -> int:
    """Return the value of an INTEGER column."""
    if not isinstance(value, int):
        raise RowDamageError("a number is no number")
    return value
