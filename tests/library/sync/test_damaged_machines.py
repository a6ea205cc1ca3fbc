"""Machines whose data directory was copied, restored or damaged."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from sync_machines import NewMachine, bring_together, carry

from reader.library.concurrent_edits import CONFLICT_SEPARATOR
from reader.library.opening import open_library
from reader.library.sync.logs.writing import OwnLog


def test_a_copied_data_directory_continues_as_another_machine(
    new_machine: NewMachine, tmp_path: Path
) -> None:
    one = new_machine("one")
    note = one.add("text")
    one.sync()
    one.close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    two = new_machine("two")
    assert two.exchange.device != one.exchange.device
    one.library = open_library(one.data, sync_dir=one.folder)
    one.write(note, "text of one")
    two.write(note, "text of two")
    bring_together([one, two])
    assert one.shown() == two.shown()
    assert one.note(note).body == f"text of one{CONFLICT_SEPARATOR}text of two"


@pytest.mark.parametrize("was_sent", [True, False])
def test_a_data_directory_put_back_from_a_backup_loses_nothing(
    new_machine: NewMachine, tmp_path: Path, was_sent: bool
) -> None:
    one, other = new_machine("one"), new_machine("other")
    first = one.add("first")
    if was_sent:
        bring_together([one, other])
    database = one.data / "library.sqlite3"
    one.close()
    one.exchange._access.close()
    kept = tmp_path / "kept"
    shutil.copyfile(database, kept)
    one.library = open_library(one.data, sync_dir=one.folder)
    second = one.add("second")
    one.write(first, "first, changed")
    bring_together([one])
    one.close()
    one.exchange._access.close()
    with database.open("r+b") as file:  # the same file: the machine keeps its id
        file.write(kept.read_bytes())
        file.truncate()
    one.library = open_library(one.data, sync_dir=one.folder)
    one.restart()
    before = one.exchange.device
    third = one.add("third")
    one.write(first, "first, changed without the other change")
    bring_together([one, other])
    carry(one, other)  # with the log under the id before
    bring_together([one, other])
    assert one.exchange.device != before
    assert one.shown() == other.shown()
    assert one.note(first).body == CONFLICT_SEPARATOR.join(
        ("first, changed", "first, changed without the other change")
    )
    assert one.note(second).body == "second"
    assert other.note(third).body == "third"


def test_a_crash_while_sending_is_not_taken_for_a_backup_put_back(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    bring_together([one, other])
    device, note = one.exchange.device, one.add("text")
    append = OwnLog.append

    def crash(log: OwnLog, lines: Iterable[bytes]) -> int:
        append(log, lines)
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(OwnLog, "append", crash)
        with pytest.raises(MemoryError):
            one.sync()
    one.restart()
    one.write(note, "changed")
    bring_together([one, other])
    assert one.exchange.device == device
    assert other.note(note).body == "changed"


def test_a_library_that_was_damaged_takes_back_what_it_lost(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    notes = [one.add(f"note {number}") for number in range(6)]
    one.library.remove([notes[0]])
    bring_together([one, other])
    other.write(notes[1], "changed by the other")
    one.write(notes[2], "changed by one")
    bring_together([one, other])
    before = one.shown()
    one.close()
    one.exchange._access.close()
    for path in (
        one.data / "library.sqlite3",
        *one.data.glob("journal/*"),
        *one.data.glob("backups/*"),
    ):
        path.unlink()
    one.library = open_library(one.data, sync_dir=one.folder)
    one.restart()
    fresh = one.add("after the accident")
    bring_together([one, other])
    shown = one.shown()
    assert shown.pop(fresh)[1] == "after the accident"
    assert shown == before
    assert one.shown() == other.shown()


def test_a_row_that_damage_took_comes_back_when_the_day_is_done(new_machine: NewMachine) -> None:
    one = new_machine("one")
    lost, gone = one.add("kept"), one.add("not wanted")
    one.library.remove([gone])
    one.sync()
    before = one.shown()
    with closing(sqlite3.connect(one.data / "library.sqlite3")) as base, base:
        base.execute("DELETE FROM annotations")  # by nobody: the ledger has not heard of it
        base.execute("DELETE FROM sync_marks WHERE name = 'tidied'")
    one.restart()
    assert not one.library.annotations()
    one.sync()
    assert one.shown() == {lost: before[lost]}


def test_a_row_that_damage_took_is_in_the_trash_when_others_remove_its_note(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("kept")
    bring_together([one, other])
    with closing(sqlite3.connect(one.data / "library.sqlite3")) as base, base:
        base.execute("DELETE FROM annotations")  # by nobody: the ledger has not heard of it
    other.library.remove([note])
    other.sync()
    carry(other, one)
    one.restart()
    one.sync()
    assert [each.id for each in one.library.trash()] == [note]


def test_a_damaged_database_changes_nothing_elsewhere(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    notes = [one.add(f"note {number} " + "x" * 2000) for number in range(20)]
    bring_together([one, other])
    for note in notes[::3]:
        one.write(note, "changed")
    bring_together([one, other])
    before = one.shown()
    one.close()
    one.exchange._access.close()
    database = one.data / "library.sqlite3"
    body = bytearray(database.read_bytes())
    body[len(body) // 2 : len(body) // 2 + 9000] = bytes(9000)
    database.write_bytes(body)
    one.library = open_library(one.data, sync_dir=one.folder)
    one.restart()
    assert one.library.annotations()
    assert one.library.messages
    bring_together([one, other])
    assert one.shown() == other.shown() == before
