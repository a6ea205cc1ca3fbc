"""The log of each machine: when it is written and read, and how it is repaired."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from sync_machines import NewMachine, bring_together, carry, full_disk

from reader.library.sqlite import rows
from reader.library.sync import exchange, ledger, outgoing
from reader.library.sync.logs.line import Entry, entry_line
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.records.record import UNKNOWN, with_fields, with_wording
from reader.library.sync.records.stamp import LATEST, Stamp
from reader.library.sync.records.values import NOTE


def test_a_log_is_rewritten_only_when_it_has_grown(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "SMALL_BYTES", 0)
    one = new_machine("one")
    note = one.add("first")
    one.sync()
    file = one.log.stat().st_ino
    one.write(note, "first, and more")
    one.sync()
    assert one.log.stat().st_ino == file


def test_where_nothing_was_changed_the_log_is_not_opened_to_be_written(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(*_: object) -> int:
        raise AssertionError

    one = new_machine("one")
    one.add("text")
    one.sync()
    monkeypatch.setattr(OwnLog, "append", written)
    assert one.exchange.send() == 0
    one.add("another")
    with pytest.raises(AssertionError):
        one.exchange.send()


def test_a_round_with_nothing_new_writes_nothing(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("text")
    bring_together([one, other])
    one.sync()
    writes = one.exchange._access.read(
        lambda base: base.execute("SELECT writes FROM tally").fetchone()
    )
    log = one.log.stat().st_mtime_ns
    one.sync()
    one.restart()
    one.sync()
    assert writes == one.exchange._access.read(
        lambda base: base.execute("SELECT writes FROM tally").fetchone()
    )
    assert one.log.stat().st_mtime_ns == log


def test_nobody_else_s_log_is_ever_written(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("from one")
    one.sync()
    carry(one, other)
    copy = other.folder / one.log.name
    before = copy.read_bytes(), copy.stat().st_mtime_ns
    other.add("from the other")
    other.sync()
    assert (copy.read_bytes(), copy.stat().st_mtime_ns) == before


def test_a_grown_log_is_rewritten_and_read_again(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.sync.outgoing.SMALL_BYTES", 20_000)
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    sizes = []
    for number in range(60):
        one.write(note, f"text {number}")
        one.sync()
        sizes.append(one.log.stat().st_size)
        if number % 7 == 0:
            carry(one, other)
            other.sync()
    assert max(sizes) < 30_000
    assert sorted(sizes) != sizes
    bring_together([one, other])
    assert other.note(note).body == "text 59"


def test_our_own_log_is_mended_when_it_was_damaged(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    for number in range(5):
        one.add(f"note {number}")
    one.sync()
    body = bytearray(one.log.read_bytes())
    body[len(body) // 2] ^= 4
    one.log.write_bytes(bytes(body))
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert not other.sync().problems


def test_damage_far_from_the_end_of_our_own_log_is_mended_within_a_day(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    notes = [one.add(f"text {number}") for number in range(3)]
    one.sync()
    body = one.log.read_bytes()
    one.add("the last text")
    one.exchange.send()
    one.log.write_bytes(one.log.read_bytes().replace(body, body.replace(b"text 0", b"tent 0")))
    with closing(sqlite3.connect(one.data / "library.sqlite3")) as base, base:
        base.execute("DELETE FROM sync_marks WHERE name = 'tidied'")
    one.restart()
    bring_together([one, other])
    assert other.note(notes[0]).body == "text 0"


def test_our_own_damaged_log_is_mended_once_it_can_be_written(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    one.sync()
    whole = one.log.read_bytes()
    body = bytearray(whole)
    body[len(body) // 2] ^= 4
    one.log.write_bytes(bytes(body))
    with full_disk(monkeypatch):
        assert one.sync().problems
    one.restart()
    one.sync()
    assert one.log.read_bytes() != bytes(body)
    carry(one, other)
    assert not other.sync().problems
    assert other.note(note).body == "text"


def test_a_change_here_counts_against_a_time_that_is_later_than_its_entry(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("")
    bring_together([one, other])
    ahead = rows.microseconds(datetime.now(UTC) + timedelta(days=900))
    record = with_fields(UNKNOWN, {"colour": "grey"}, Stamp(ahead, other.exchange.device))
    with other.log.open("ab") as file:
        file.write(entry_line(Entry(NOTE, note, 1, record)))
    carry(other, one)
    one.sync()
    assert one.note(note).colour == "grey"
    one.library.put([one.note(note)._replace(colour="pink")])
    one.sync()
    carry(one, other)
    other.restart()
    other.sync()
    assert other.note(note).colour == "pink"


def test_times_at_the_end_of_all_times_stop_nothing(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    record = with_fields(UNKNOWN, {"colour": "grey"}, Stamp(LATEST, other.exchange.device))
    record = with_wording(record, "at the end", Stamp(LATEST, other.exchange.device))
    entry = entry_line(Entry(NOTE, note, LATEST, record))
    for log in (one.log, other.log):
        with log.open("ab") as file:
            file.write(entry)
    bring_together([one, other])
    one.write(note, "settled")
    fresh = one.add("goes on")
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert other.note(fresh).body == "goes on"
    assert "settled" in other.note(note).body


def test_a_known_entry_at_the_end_of_all_times_stops_nothing(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    one.sync()
    known = one.exchange._access.read(lambda base: ledger.load_entry(base, NOTE, note))
    with one.log.open("ab") as file:
        file.write(entry_line(Entry(NOTE, note, LATEST, known.record)))
    one.sync()
    fresh = one.add("goes on")
    one.sync()
    carry(one, other)
    other.sync()
    assert other.note(fresh).body == "goes on"


def test_a_torn_end_of_our_own_log_is_written_again(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("first")
    one.sync()
    one.add("second")
    one.sync()
    one.log.write_bytes(one.log.read_bytes()[:-30])
    one.add("third")
    bring_together([one, other])
    assert {each.body for each in other.library.annotations()} == {"first", "second", "third"}


def test_a_log_that_did_not_change_is_not_read_again(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("the gulls are back")
    one.sync()
    carry(one, other)
    other.sync()
    other.sync()  # its own log, which it has just begun
    monkeypatch.setattr(exchange, "LogReader", None)
    other.restart()
    other.sync()
    assert [each.body for each in other.library.annotations()] == ["the gulls are back"]
