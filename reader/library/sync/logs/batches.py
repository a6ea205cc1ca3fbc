"""Entries of a log in batches, in which all that is said of one note is one entry.

A note that has been written on a thousand times stands in a log a thousand times, and each time its
record may have grown: taken one by one that would cost the square of their number.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from reader.library.sync.logs.line import Entry
from reader.library.sync.records.record import Record, merged
from reader.library.sync.records.values import EDITION

_MOST_CHARS = 2_000_000
"""In a batch, about, and those of one more entry: some ten megabytes of memory."""
_LEAST_CHARS = 500
"""Of an entry; so a batch has 4,000 at most."""


def batches(entries: Iterable[Entry], most: int) -> Iterator[Sequence[Entry]]:
    """Yield entries as they come, at most so many together, those of one record as one.

    Cost: linear in the entries; each record is merged as often as there are batches of
    `_MOST_CHARS` that have it.
    """
    left = iter(entries)
    while held := list(_held(left)):
        joined = iter(_joined(held))
        while batch := list(islice(joined, most)):
            yield batch


def _held(entries: Iterator[Entry]) -> Iterator[Entry]:
    """Yield the next entries that may be held in memory together."""
    room = _MOST_CHARS
    while room > 0 and (entry := next(entries, None)) is not None:
        texts = (*entry.record.wordings.values(), entry.packed)
        room -= _LEAST_CHARS + sum(map(len, texts))
        yield entry


def _joined(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries with those of one record merged; editions, which never change, as they are."""
    same: dict[tuple[str, str, int], list[Entry]] = {}
    for number, entry in enumerate(entries):
        key = (entry.kind, entry.id, number if entry.kind == EDITION else 0)
        same.setdefault(key, []).append(entry)
    return [_one(together) for together in same.values()]


def _one(entries: Sequence[Entry]) -> Entry:
    """Return what entries of one record say together."""
    if len(entries) == 1:
        return entries[0]
    at, strange = max(each.at for each in entries), any(each.strange for each in entries)
    record = _merged([each.record for each in entries])
    return replace(entries[0], at=at, record=record, strange=strange)


def _merged(records: Sequence[Record]) -> Record:
    """Return all records as one; each is looked at as often as their number can be halved."""
    while len(records) > 1:
        pairs = zip(records[::2], records[1::2], strict=False)
        last = records[-1:] if len(records) % 2 else ()
        records = [*(merged(one, other) for one, other in pairs), *last]
    return records[0]
