"""Several machines with real libraries: what one writes, all have, whatever happens between."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sync_machines import Machine, WrongClocks, article, bring_together, carry

from reader.library import notes
from reader.library.concurrent_edits import BETWEEN
from reader.library.opening import open_library
from reader.library.sqlite import rows
from reader.library.sync import applying, exchange, ledger, outgoing, recording
from reader.library.sync.exchange import FolderError
from reader.library.sync.logs.line import Entry, entry_line
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.records.record import NOTHING, with_fields, with_wording
from reader.library.sync.records.stamp import LATEST, Stamp
from reader.library.sync.records.values import NOTE
from reader.model.annotation import Motivation
from reader.model.article import Meta

Make = Callable[..., Machine]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Machine] = []

    def machine(name: str, *, days: int = 0) -> Machine:
        made.append(Machine(tmp_path, name, days=days))
        return made[-1]

    yield machine
    for each in made:
        each.close()


def test_a_note_of_one_machine_comes_to_the_other_with_its_article(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("written here", tags=("sea", "islands"))
    bring_together([one, other])
    assert one.shown() == other.shown()
    record = other.library.find("https://example.org/ferry?utm_source=mail")
    assert record is not None
    assert record.title == "Ferry late"
    assert record.annotations == 1
    assert other.library.edition(other.note(note).target.digest) == article().text
    assert other.library.known(article()) == record


def test_notes_that_are_saved_together_are_all_sent(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.note(one.add("first"))
    bring_together([one, other])
    more = [note._replace(id=f"more-{body}", body=body) for body in ("second", "third")]
    one.library.put_all(more)
    bring_together([one, other])
    assert sorted(each.body for each in other.library.annotations()) == ["first", "second", "third"]


def test_a_log_is_written_anew_only_when_it_has_grown(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "SMALL_BYTES", 0)
    one = make("one")
    note = one.add("first")
    one.sync()
    file = one.log.stat().st_ino
    one.write(note, "first, and more")
    one.sync()
    assert one.log.stat().st_ino == file


def test_both_know_the_article_already(make: Make) -> None:
    one, other = make("one"), make("other")
    one.add("from one")
    other.add("from the other")
    bring_together([one, other])
    for machine in (one, other):
        record = machine.library.find("https://example.org/ferry")
        assert record is not None
        assert {each.body for each in machine.library.annotations(record.key)} == {
            "from one",
            "from the other",
        }


def test_an_article_that_was_opened_here_says_what_it_said_here(make: Make) -> None:
    one, other = make("one"), make("other")
    meta = Meta(title="Ferry late", site="The Post", byline="Ida Moen")
    one.add("from one", source=article()._replace(meta=meta))
    here = other.library.register(article())
    bring_together([one, other])
    record = other.library.record(here.key)
    assert record is not None
    assert (record.title, record.site, record.byline) == ("Ferry late", "", "")


def test_an_article_of_which_only_the_title_was_known_here_keeps_it_and_gets_the_rest(
    make: Make,
) -> None:
    one, other = make("one"), make("other")
    here = other.library.introduce(article().location, Meta(title="As the feed said"))
    meta = Meta(title="Ferry late", site="The Post")
    one.add("from one", source=article()._replace(meta=meta))
    bring_together([one, other])
    record = other.library.record(here.key)
    assert record is not None
    assert (record.title, record.site) == ("As the feed said", "The Post")


def test_an_address_that_leads_to_another_article_here_goes_on_leading_there(make: Make) -> None:
    one, other = make("one"), make("other")
    first, second = "https://example.org/ferry", "https://example.org/pier"
    meta = Meta(title="Ferry late", canonical_url=second)
    one.add("from one", source=article(first)._replace(meta=meta))
    ferry = other.library.register(article(first))
    pier = other.library.register(article(second, "The pier is closed for the whole winter."))
    bring_together([one, other])
    found = [other.library.find(address) for address in (first, second)]
    assert [record and record.key for record in found] == [ferry.key, pier.key]


def test_an_article_from_elsewhere_that_gets_a_name_of_another_one_here_stays_apart(
    make: Make,
) -> None:
    one, other = make("one"), make("other")
    second = "https://example.org/bridge"
    note = one.add("from one")
    bring_together([one, other])
    bridge = other.library.register(article(second, "The bridge is closed for the whole winter."))
    one.library.unite(one.note(note).article, second)
    one.add("once more")
    bring_together([one, other])
    found = other.library.find(second)
    assert found is not None
    assert found.key == bridge.key
    assert not other.library.annotations(bridge.key)
    assert {each.body for each in other.library.annotations()} == {"from one", "once more"}


def test_a_file_is_the_same_article_elsewhere_by_its_text(make: Make) -> None:
    one, other = make("one"), make("other")
    one.add("from one", source=article("/home/one/ferry.txt"))
    record = other.library.register(article("/srv/texts/ferry.txt"))
    bring_together([one, other])
    assert [each.body for each in other.library.annotations(record.key)] == ["from one"]


def test_different_fields_changed_at_once_are_both_kept(make: Make) -> None:
    one, other = make("one"), make("other", days=-400)
    note = one.add("text", tags=("sea",))
    bring_together([one, other])
    one.library.put(one.note(note)._replace(colour="blue", tags=("sea", "one")))
    other.library.put(other.note(note)._replace(mark="x", tags=("sea", "other")))
    bring_together([one, other])
    for machine in (one, other):
        assert machine.note(note).colour == "blue"
        assert machine.note(note).mark == "x"
        assert set(machine.note(note).tags) == {"sea", "one", "other"}


def test_two_texts_written_at_once_are_both_kept_until_someone_settles_it(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    bring_together([one, other])
    one.write(note, "text of one")
    other.write(note, "text of the other")
    assert bring_together([one, other]).doubled == 2
    assert one.shown() == other.shown()
    assert one.note(note).body == f"text of one{BETWEEN}text of the other"
    one.library.put(one.note(note)._replace(colour="green"))
    assert bring_together([one, other]).doubled == 0  # it was told
    other.write(note, "settled")
    bring_together([one, other])
    assert one.note(note).body == "settled"


def test_a_clock_that_is_years_ahead_does_not_win_for_ever(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    clocks = WrongClocks(monkeypatch)
    ahead, right = make("ahead", days=4000), make("right")
    clocks.of(ahead)
    note = ahead.add("first")
    bring_together([ahead, right])
    clocks.of(right)
    right.library.put(right.note(note)._replace(colour="green", body="second"))
    bring_together([ahead, right])
    assert ahead.note(note).colour == "green"
    assert ahead.note(note).body == "second"


def test_what_is_removed_here_is_removed_there_and_can_be_brought_back(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    bring_together([one, other])
    other.library.remove(note)
    bring_together([one, other])
    assert one.library.annotation(note) is None
    (in_trash,) = one.library.trash()
    one.library.put(in_trash)
    bring_together([one, other])
    assert other.note(note).body == "text"


def test_a_note_removed_here_while_it_is_written_on_there_stays(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    bring_together([one, other])
    one.library.remove(note)
    other.write(note, "text, and a thought")
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body == "text, and a thought"


def test_what_was_deleted_for_good_does_not_come_back_and_leaves_no_words(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("a secret thought")
    bring_together([one, other])
    one.library.remove(note)
    bring_together([one, other])
    for machine in (one, other):
        machine.library.delete([note])
        machine.restart()
        machine.exchange._set_marks({"tidied": ""})
    bring_together([one, other])
    assert one.shown() == other.shown() == {}
    newcomer = make("newcomer")
    bring_together([one, other, newcomer])
    assert newcomer.shown() == {}


def tidied(machine: Machine) -> None:
    """Let the machine begin with what is done once a day."""
    machine.restart()
    machine.exchange._set_marks({"tidied": ""})


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no log be written anew."""

    def refuse(log: OwnLog, _: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(log.path))

    with monkeypatch.context() as patch:
        patch.setattr(OwnLog, "rewrite", refuse)
        yield


def test_words_that_were_deleted_for_good_leave_the_log_once_it_can_be_written(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = make("one")
    gone, kept = one.add("a secret thought"), one.add("another one")
    one.library.remove(gone)
    one.sync()
    one.library.delete([gone])
    tidied(one)
    with full_disk(monkeypatch):
        assert one.sync().problems
    assert b"a secret thought" in one.log.read_bytes()
    one.write(kept, "another one, changed")
    one.sync()
    body = one.log.read_bytes()
    assert b"a secret thought" not in body
    assert b"another one, changed" in body
    one.sync()
    assert one.log.read_bytes() == body


def test_all_words_that_were_deleted_for_good_leave_the_log(make: Make) -> None:
    one, other = make("one"), make("other")
    ours = one.add("written here")
    theirs = other.add("written there")
    bring_together([one, other])
    other.library.remove(theirs)
    one.library.remove(ours)
    bring_together([one, other])
    one.library.delete([theirs, ours])
    tidied(one)
    one.sync()
    body = one.log.read_bytes()
    assert b"written here" not in body
    assert b"written there" not in body


def test_what_only_others_wrote_and_removed_is_not_said_by_our_log(make: Make) -> None:
    one, other = make("one"), make("other")
    note = other.add("written there")
    other.library.remove(note)
    one.add("written here")
    bring_together([one, other])
    before = one.log.read_bytes()
    one.library.delete([note])
    tidied(one)
    one.sync()
    assert one.log.read_bytes() == before


@pytest.mark.parametrize("is_tidied", [False, True])
def test_what_was_deleted_for_good_here_does_not_come_back_from_the_trash_of_others(
    make: Make, is_tidied: bool
) -> None:
    one, other = make("one"), make("other")
    note = one.add("a thought")
    bring_together([one, other])
    one.library.remove(note)
    bring_together([one, other])
    one.library.delete([note])
    if is_tidied:
        one.restart()
        one.exchange._set_marks({"tidied": ""})
        one.sync()
    other.library.put(other.library.trash()[0])
    other.library.remove(note)
    other.sync()
    carry(other, one)
    one.sync()
    assert one.shown() == {}


def test_what_others_remove_has_its_days_in_the_trash_here_whatever_their_clock_says(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = datetime.now(UTC)
    one, other = make("one"), make("other")
    note = one.add("a thought")
    bring_together([one, other])
    with monkeypatch.context() as patched:
        removed_before(patched)
        one.library.remove(note)
    bring_together([one, other])
    (since,) = other.library.removed_at([note]).values()
    assert since >= began
    other.library.upkeep()
    other.exchange.run()
    assert other.library.removed_at([note]) == {note: since}


@pytest.mark.parametrize("was_there", [True, False])
def test_what_others_remove_by_a_clock_ahead_has_no_more_days_in_the_trash_here(
    make: Make, monkeypatch: pytest.MonkeyPatch, was_there: bool
) -> None:
    one, other = make("one"), make("other")
    note = one.add("a thought")
    if was_there:
        bring_together([one, other])
    with monkeypatch.context() as patched:
        removed_before(patched, days=-400)
        one.library.remove(note)
    bring_together([one, other])
    (since,) = other.library.removed_at([note]).values()
    assert since <= datetime.now(UTC)
    other.exchange.run()
    assert other.library.removed_at([note]) == {note: since}


def test_a_clock_that_is_behind_here_shortens_no_stay_in_the_trash(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    note = one.add("a thought")
    bring_together([one, other])
    other.library.register(article())
    one.library.remove(note)
    (removed,) = one.library.removed_at([note]).values()
    one.sync()
    carry(one, other)
    with monkeypatch.context() as patched:
        behind = rows.now() - 400 * 24 * 3600 * 1_000_000
        patched.setattr(applying, "now", lambda: behind)
        other.sync()
    (since,) = other.library.removed_at([note]).values()
    assert removed - since < timedelta(minutes=10)


def removed_before(patched: pytest.MonkeyPatch, *, days: int = 40) -> None:
    """Let what is removed now have been removed so many days ago."""
    then = rows.microseconds(datetime.now(UTC) - timedelta(days=days))
    patched.setattr(notes, "time_of_removal", lambda *_: then)


def test_what_others_removed_long_ago_does_not_come_into_the_trash(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    note = one.add("a thought")
    with monkeypatch.context() as patched:
        removed_before(patched)
        one.library.remove(note)
    one.sync()
    carry(one, other)
    other.sync()
    assert [kept.id for kept in one.library.trash()] == [note]
    assert other.shown() == {}


def test_a_corrected_speaker_comes_along_as_one_name(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("Ida Moen")
    one.library.put(one.note(note)._replace(motivation=Motivation.IDENTIFYING))
    bring_together([one, other])
    one.write(note, "Ida M. Moen")
    other.write(note, "I. Moen")
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body
    assert "\n" not in one.note(note).body


def test_what_was_saved_while_no_folder_was_set_goes_out_later(make: Make) -> None:
    one, other = make("one"), make("other")
    first = one.add("first")
    one.sync()
    one.close()
    one.library = open_library(one.data)
    second = one.add("second")
    one.library.remove(first)
    one.close()
    one.library = open_library(one.data, sync_dir=one.folder)
    bring_together([one, other])
    assert other.note(second).body == "second"
    assert [each.id for each in other.library.trash()] == [first]


def test_a_copied_data_directory_goes_on_as_another_machine(make: Make, tmp_path: Path) -> None:
    one = make("one")
    note = one.add("text")
    one.sync()
    one.close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    two = make("two")
    assert two.exchange.device != one.exchange.device
    one.library = open_library(one.data, sync_dir=one.folder)
    one.write(note, "text of one")
    two.write(note, "text of two")
    bring_together([one, two])
    assert one.shown() == two.shown()
    assert one.note(note).body == f"text of one{BETWEEN}text of two"


def test_a_data_directory_put_back_from_a_backup_loses_nothing(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    first = one.add("first")
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
    third = one.add("third")
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert one.note(first).body == "first, changed"
    assert one.note(second).body == "second"
    assert other.note(third).body == "third"


def test_a_library_that_was_damaged_takes_back_what_it_lost(make: Make) -> None:
    one, other = make("one"), make("other")
    notes = [one.add(f"note {number}") for number in range(6)]
    one.library.remove(notes[0])
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


def test_a_row_that_damage_took_comes_back_when_the_day_is_done(make: Make) -> None:
    one = make("one")
    lost, gone = one.add("kept"), one.add("not wanted")
    one.library.remove(gone)
    one.sync()
    before = one.shown()
    with closing(sqlite3.connect(one.data / "library.sqlite3")) as base, base:
        base.execute("DELETE FROM annotations")  # by nobody: the ledger has not heard of it
        base.execute("DELETE FROM sync_marks WHERE name = 'tidied'")
    one.restart()
    assert not one.library.annotations()
    one.sync()
    assert one.shown() == {lost: before[lost]}


def test_a_row_that_damage_took_is_in_the_trash_when_others_remove_its_note(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("kept")
    bring_together([one, other])
    with closing(sqlite3.connect(one.data / "library.sqlite3")) as base, base:
        base.execute("DELETE FROM annotations")  # by nobody: the ledger has not heard of it
    other.library.remove(note)
    other.sync()
    carry(other, one)
    one.restart()
    one.sync()
    assert [each.id for each in one.library.trash()] == [note]


def test_a_damaged_database_changes_nothing_elsewhere(make: Make) -> None:
    one, other = make("one"), make("other")
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


def test_where_nothing_was_changed_the_log_is_not_opened_to_be_written(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(*_: object) -> int:
        raise AssertionError

    one = make("one")
    one.add("text")
    one.sync()
    monkeypatch.setattr(OwnLog, "append", written)
    assert one.exchange.send() == 0
    one.add("another")
    with pytest.raises(AssertionError):
        one.exchange.send()


def test_a_round_with_nothing_new_writes_nothing(make: Make) -> None:
    one, other = make("one"), make("other")
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


def test_a_fault_in_recording_costs_no_save_and_is_made_up_for(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    one.add("before")
    one.sync()

    def broken(*_: object) -> None:
        raise ValueError("a fault of ours")

    with monkeypatch.context() as patch:
        patch.setattr(recording, "record_row", broken)
        note = one.add("saved all the same")
    bring_together([one, other])
    assert other.note(note).body == "saved all the same"


# the folder --------------------------------------------------------------------------------------


def test_a_missing_folder_costs_no_save_and_all_goes_out_later(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    one.add("first")
    one.sync()
    away = tmp_path / "away"
    one.folder.rename(away)
    note = one.add("second")
    with pytest.raises(FolderError, match="is it mounted"):
        one.sync()
    assert not one.folder.exists()
    one.folder.mkdir()
    with pytest.raises(FolderError, match="empty"):
        one.sync()
    one.folder.rmdir()
    away.rename(one.folder)
    bring_together([one, other])
    assert other.note(note).body == "second"


def test_nothing_is_sent_into_a_folder_that_is_missing(make: Make) -> None:
    one = make("one")
    one.add("first")
    assert one.exchange.send() > 0
    shutil.rmtree(one.folder)
    one.add("second")
    with pytest.raises(FolderError, match="is it mounted"):
        one.exchange.send()
    assert not one.folder.exists()


def test_a_folder_that_was_never_used_is_looked_at_without_making_it(make: Make) -> None:
    one = make("one")
    one.add("first")
    report = one.exchange.check()
    assert (report.problems, one.folder.exists()) == ((), False)


def test_what_is_no_folder_is_told_and_left(make: Make) -> None:
    one = make("one")
    one.add("text")
    one.folder.write_text("mine")
    with pytest.raises(FolderError, match="it is not a folder"):
        one.sync()
    assert one.folder.read_text() == "mine"


def test_a_new_folder_is_made_but_not_the_folders_around_it(make: Make, tmp_path: Path) -> None:
    one = make("one")
    one.add("text")
    one.exchange.folder = tmp_path / "stick" / "shared"
    with pytest.raises(FolderError, match="neither it nor its parent folder exists"):
        one.sync()
    assert not (tmp_path / "stick").exists()
    (tmp_path / "stick").mkdir()
    assert one.sync().sent == 3


def test_a_note_that_is_too_long_for_a_line_stays_here_and_that_is_told(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    short, long = one.add("short"), one.add("long " * 1_000)
    monkeypatch.setattr("reader.library.sync.outgoing.MAX_BYTES", 4_000)
    assert one.sync().problems == ("1 note is too long to be sent",)
    one.add("longer " * 1_000)
    one.log.write_bytes(b"")  # to be written anew, as a whole
    assert one.sync().problems == ("2 notes are too long to be sent",)
    bring_together([one, other])
    assert other.note(short).body == "short"
    assert other.library.annotation(long) is None


def test_an_edition_that_is_not_kept_any_more_is_left_out(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    one._access.write(lambda change: change.connection.execute("DELETE FROM editions"))
    assert one.sync().sent == 2
    bring_together([one, other])
    assert other.note(note).body == "text"
    assert other.library.edition(article().digest) is None


def test_an_edition_from_elsewhere_is_kept_for_the_same_article_here(make: Make) -> None:
    one, other = make("one"), make("other")
    record = other.library.register(article())
    note = one.add("text")
    bring_together([one, other])
    assert other.note(note).article == record.key
    assert [each.digest for each in other.library.editions(record.key)] == [article().digest]


def test_an_edition_that_is_kept_here_already_stays_as_old_as_it_is(make: Make) -> None:
    one, other = make("one"), make("other")
    newer = article(text="The ferry to the outer islands came in at last.")
    key = other.note(other.add("on the edition before")).article
    other.library.register(newer)  # kept without a note on it
    kept = {each.digest: each.saved for each in other.library.editions(key)}
    one.add("from one", source=newer)
    bring_together([one, other])
    assert {each.digest: each.saved for each in other.library.editions(key)} == kept
    assert newer.digest in kept


def test_a_folder_emptied_on_purpose_is_begun_again(make: Make) -> None:
    one = make("one")
    one.add("first")
    one.sync()
    one.log.unlink()
    assert one.exchange.run(anew=True).sent == 3
    assert one.log.exists()


def test_a_folder_that_cannot_be_written_is_read_all_the_same(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    one.sync()
    other.add("from the other")
    other.sync()
    carry(other, one)
    one.add("waits")

    def refuse(log: OwnLog, lines: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system", str(log.path))

    with monkeypatch.context() as patch:
        patch.setattr(OwnLog, "append", refuse)
        report = one.sync()
    assert report.taken.new == 1
    assert report.waiting == 3
    assert report.problems == (
        f"{one.folder}: read-only file system; notes are saved here and will be sent later",
    )
    assert one.sync().sent == 3


def test_folder_and_logs_are_for_their_owner_alone(make: Make) -> None:
    old = os.umask(0)
    try:
        one = make("one")
        one.add("text")
        one.sync()
        assert one.folder.stat().st_mode & 0o777 == 0o700
        assert one.log.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(old)


def test_nobody_else_s_log_is_ever_written(make: Make) -> None:
    one, other = make("one"), make("other")
    one.add("from one")
    one.sync()
    carry(one, other)
    copy = other.folder / one.log.name
    before = copy.read_bytes(), copy.stat().st_mtime_ns
    other.add("from the other")
    other.sync()
    assert (copy.read_bytes(), copy.stat().st_mtime_ns) == before


def test_a_grown_log_is_written_anew_and_read_anew(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.sync.outgoing.SMALL_BYTES", 20_000)
    one, other = make("one"), make("other")
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


def test_our_own_log_is_mended_when_it_was_damaged(make: Make) -> None:
    one, other = make("one"), make("other")
    for number in range(5):
        one.add(f"note {number}")
    one.sync()
    body = bytearray(one.log.read_bytes())
    body[len(body) // 2] ^= 4
    one.log.write_bytes(bytes(body))
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert not other.sync().problems


def test_our_own_damaged_log_is_mended_once_it_can_be_written(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
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


def test_a_change_here_counts_against_a_time_that_is_later_than_its_entry(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("")
    bring_together([one, other])
    ahead = rows.microseconds(datetime.now(UTC) + timedelta(days=900))
    record = with_fields(NOTHING, {"colour": "grey"}, Stamp(ahead, other.exchange.device))
    with other.log.open("ab") as file:
        file.write(entry_line(Entry(NOTE, note, 1, record)))
    carry(other, one)
    one.sync()
    assert one.note(note).colour == "grey"
    one.library.put(one.note(note)._replace(colour="pink"))
    one.sync()
    carry(one, other)
    other.restart()
    other.sync()
    assert other.note(note).colour == "pink"


def test_times_at_the_end_of_all_times_stop_nothing(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    bring_together([one, other])
    record = with_fields(NOTHING, {"colour": "grey"}, Stamp(LATEST, other.exchange.device))
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


def test_a_known_entry_at_the_end_of_all_times_stops_nothing(make: Make) -> None:
    one, other = make("one"), make("other")
    note = one.add("text")
    one.sync()
    known = one.exchange._access.read(lambda base: ledger.load(base, NOTE, note))
    with one.log.open("ab") as file:
        file.write(entry_line(Entry(NOTE, note, LATEST, known.record)))
    one.sync()
    fresh = one.add("goes on")
    one.sync()
    carry(one, other)
    other.sync()
    assert other.note(fresh).body == "goes on"


def test_a_torn_end_of_our_own_log_is_written_again(make: Make) -> None:
    one, other = make("one"), make("other")
    one.add("first")
    one.sync()
    one.add("second")
    one.sync()
    one.log.write_bytes(one.log.read_bytes()[:-30])
    one.add("third")
    bring_together([one, other])
    assert {each.body for each in other.library.annotations()} == {"first", "second", "third"}


# everything at once ------------------------------------------------------------------------------

STEP = st.tuples(
    st.integers(0, 2),
    st.sampled_from(["add", "write", "write", "tag", "colour", "remove", "restore", "sync",
                     "carry", "carry", "open"]),
    st.integers(0, 5),
    st.sampled_from([0.0, 0.3, 0.77, 0.98, 1.0, 1.0]),
)  # fmt: skip


@settings(max_examples=5)
@given(st.lists(STEP, min_size=5, max_size=30), st.tuples(*[st.integers(-900, 900)] * 3))
def test_three_machines_come_to_the_same_and_nothing_written_is_lost(
    steps: list[tuple[int, str, int, float]], days: tuple[int, int, int]
) -> None:
    with TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        clocks = WrongClocks(patch)
        machines = [
            Machine(Path(place), name, days=shift) for name, shift in zip("abc", days, strict=True)
        ]
        written: dict[str, str] = {}
        replaced: set[str] = set()
        for number, (which, step, pick, part) in enumerate(steps):
            machine = machines[which]
            clocks.of(machine)
            notes = sorted(each.id for each in machine.library.annotations())
            note = notes[pick % len(notes)] if notes else ""
            if step == "sync":
                machine.sync()
            elif step == "carry":
                carry(machine, machines[(which + 1 + pick % 2) % 3], part)
            elif step == "open":
                machine.library.register(article())
            elif step == "add" or not note:
                if step in {"add", "write"}:
                    text = f"words {number} end"
                    written[text] = machine.add(text)
            elif step == "write":
                replaced |= {each for each in written if each in machine.note(note).body}
                text = f"words {number} end"
                written[text] = note
                machine.write(note, text)
            elif step == "tag":
                tags = machine.note(note).tags
                machine.library.put(machine.note(note)._replace(tags=(*tags, f"t{number}")))
            elif step == "colour":
                machine.library.put(machine.note(note)._replace(colour=f"c{number}"))
            elif step == "remove":
                machine.library.remove(note)
            elif step == "restore":
                for removed in machine.library.trash()[:1]:
                    machine.library.put(removed)
        bring_together(machines)
        shown = [machine.shown() for machine in machines]
        assert shown[0] == shown[1] == shown[2]
        for text, note in written.items():
            assert text in replaced or text in str(shown[0][note][1])
        assert not any(bring_together(machines).__dict__.values())
        for machine in machines:
            machine.close()


def test_what_was_deleted_for_good_with_sharing_off_goes_on_the_other_machine_too(
    make: Make,
) -> None:
    one, other = make("one"), make("other")
    gone, kept = one.add("deleted"), one.add("kept")
    bring_together([one, other])
    alone = open_library(one.data)
    alone.remove(gone)
    assert alone.delete([gone]) == 1
    alone.close()
    one.restart()
    bring_together([one, other])
    assert [note.id for note in other.library.annotations()] == [kept]
    assert [note.id for note in one.library.annotations()] == [kept]
    assert not one.library.trash()


def test_a_log_that_did_not_change_is_not_read_again(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make("one"), make("other")
    one.add("the gulls are back")
    one.sync()
    carry(one, other)
    other.sync()
    other.sync()  # its own log, which it has just begun
    monkeypatch.setattr(exchange, "Reading", None)
    other.restart()
    other.sync()
    assert [each.body for each in other.library.annotations()] == ["the gulls are back"]


def test_the_text_of_an_edition_is_sent_once_however_many_notes_are_on_it(make: Make) -> None:
    one = make("one")
    for body in ("gulls", "terns", "eiders"):
        one.add(body)
        one.sync()
    assert one.log.read_text(encoding="utf-8").count('"kind":"edition"') == 1
