"""Log entries are processed in batches that contain each record once."""

from collections.abc import Iterable, Iterator
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_records import any_record

from reader.library.sync.logs import batches as module
from reader.library.sync.logs.batches import batches
from reader.library.sync.logs.line import Entry
from reader.library.sync.records.record import UNKNOWN, Record, merged, with_fields, with_wording
from reader.library.sync.records.stamp import Stamp

ENTRIES = st.builds(
    Entry,
    st.sampled_from(["note", "article"]),
    st.sampled_from(["a", "b", "c"]),
    st.integers(1, 99),
    any_record(),
    strange=st.booleans(),
)


def known(entries: Iterator[Entry]) -> dict[tuple[str, str], Record]:
    """Return the records after merging entries one by one."""
    found: dict[tuple[str, str], Record] = {}
    for entry in entries:
        key = entry.kind, entry.id
        found[key] = merged(found.get(key, UNKNOWN), entry.record)
    return found


def latest(entries: Iterable[Entry]) -> tuple[int, bool]:
    """Return the time of the last entry, and whether any entry is invalid."""
    listed = list(entries)
    times = (each.at for each in listed)
    return max(times, default=0), any(each.strange for each in listed)


@given(st.lists(ENTRIES, max_size=12), st.integers(1, 4), st.sampled_from([1, 1_200, 10**6]))
def test_batches_say_what_the_entries_said(entries: list[Entry], most: int, chars: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MAX_CHARS", chars)
        found = list(batches(entries, most))
    assert all(0 < len(batch) <= most for batch in found)
    assert known(chain(*found)) == known(iter(entries))
    assert latest(chain(*found)) == latest(entries)


def test_a_note_that_was_written_on_often_is_one_entry_and_each_part_of_it_merged_few_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = 0

    def counted(one: Record, other: Record) -> Record:
        nonlocal seen
        seen += len(one.fields) + len(other.fields)
        return merged(one, other)

    monkeypatch.setattr(module, "merged", counted)
    stamps = [Stamp(time, "a") for time in range(1, 1_025)]
    entries = [
        Entry("note", "n", at.time, with_fields(UNKNOWN, {f"tag:{at.time}": 1}, at))
        for at in stamps
    ]
    ((entry,),) = batches(entries, 100)
    assert (entry.at, len(entry.record.fields)) == (1_024, 1_024)
    assert seen == 1_024 * 10


def test_editions_stay_as_they_are() -> None:
    entries = [Entry("edition", "d", 1, UNKNOWN, packed) for packed in ("broken", "whole")]
    assert list(batches(entries, 100)) == [entries]


def test_no_more_is_held_in_memory_than_a_batch_may_have() -> None:
    read = 0

    def entries() -> Iterator[Entry]:
        nonlocal read
        for read in range(1, 100):
            text = with_wording(UNKNOWN, "x" * 500_000, Stamp(read, "a"))
            yield Entry("note", f"n{read}", read, text)

    assert len(next(iter(batches(entries(), 100)))) == read == 4
