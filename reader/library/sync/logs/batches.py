"""Grouping entries of a log into batches, with all entries of a note merged into one.

A note that was edited a thousand times occurs a thousand times in a log, possibly with a growing
record. Merging these one by one into the library would take quadratic time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from reader.library.sync.logs.line import Entry
from reader.library.sync.records.record import Record, merged
from reader.library.sync.records.values import EDITION

_MAX_CHARS = 2_000_000
"""Approximate size of the entries held in memory, which take some ten megabytes."""
_MIN_CHARS = 500
"""Least size counted per entry, so that at most 4,000 are held."""


def batches(entries: Iterable[Entry], most: int) -> Iterator[Sequence[Entry]]:
    """Yield batches of at most `most` entries, with those of the same record merged.

    Cost: linear in the entries; each record is merged once per `_MAX_CHARS` of entries that
    contain it.
    """
    left = iter(entries)
    while held := list(_next_entries(left)):
        joined = iter(_merged_by_record(held))
        while batch := list(islice(joined, most)):
            yield batch


def _next_entries(entries: Iterator[Entry]) -> Iterator[Entry]:
    """Yield the next entries that may be held in memory together."""
    room = _MAX_CHARS
    while room > 0 and (entry := next(entries, None)) is not None:
        texts = (*entry.record.wordings.values(), entry.packed)
        room -= _MIN_CHARS + sum(map(len, texts))
        yield entry


def _merged_by_record(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries with those of the same record merged, except editions, which never change."""
    same: dict[tuple[str, str, int], list[Entry]] = {}
    for number, entry in enumerate(entries):
        key = (entry.kind, entry.id, number if entry.kind == EDITION else 0)
        same.setdefault(key, []).append(entry)
    return [_merged_entry(together) for together in same.values()]


def _merged_entry(entries: Sequence[Entry]) -> Entry:
    """Return the merge of entries of one record."""
    if len(entries) == 1:
        return entries[0]
    at, strange = max(each.at for each in entries), any(each.strange for each in entries)
    record = _merged_pairwise([each.record for each in entries])
    return replace(entries[0], at=at, record=record, strange=strange)


def _merged_pairwise(records: Sequence[Record]) -> Record:
    """Return the merge of records, pairwise: each is copied a logarithmic number of times."""
    while len(records) > 1:
        pairs = zip(records[::2], records[1::2], strict=False)
        last = records[-1:] if len(records) % 2 else ()
        records = [*(merged(one, other) for one, other in pairs), *last]
    return records[0]
