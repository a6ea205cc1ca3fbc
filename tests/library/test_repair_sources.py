"""What a repair takes from the file, the backup and the journal; what was deleted stays deleted."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from damaged_library import NOTES, database, emptied, flipped_byte, missing, note

from reader.library.database import DatabaseLibrary
from reader.library.integrity import maintenance
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.opening import open_library
from reader.library.sqlite import journal, rows
from reader.library.store import Library
from reader.library.undo_log import delete_permanently, log_step, logged_steps
from reader.model.article import Article


def test_a_backup_alone_brings_back_what_it_holds(data: Path) -> None:
    for copy in (data / "journal").iterdir():
        copy.unlink()
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == 1
    assert any("1 from the last backup" in message for message in library.messages)
    library.close()


def test_the_later_copy_of_a_note_counts(data: Path) -> None:
    library = open_library(data)
    first = library.annotations("story")[0]
    library.remove([first.id])
    library.close()
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    assert [one.id for one in library.trash()] == [first.id]
    library.close()


def test_a_torn_line_of_the_journal_is_skipped(data: Path) -> None:
    (journal,) = (data / "journal").iterdir()
    os.truncate(journal, journal.stat().st_size - 20)
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    library.put([note(40)])
    library.close()
    emptied(database(data))
    library = open_library(data)
    assert 40 in {one.target.start for one in library.annotations()}
    library.close()


def test_what_was_deleted_permanently_stays_deleted_after_a_repair(data: Path) -> None:
    library = open_library(data)
    first, second, *others = library.annotations()
    library.in_transaction(lambda each: log_step(each, [(second, None)]))
    library.remove([first.id, second.id])
    library.close()
    shutil.copy(database(data), data / "backups" / f"{datetime.now(UTC):%Y-%m-%d}.sqlite3")
    library = open_library(data)
    assert library.delete([first.id, second.id]) == 2
    library.put([second._replace(body="imported once more")])
    library.put([others[0]._replace(body="written after that")])
    library.remove([others[1].id])
    library.delete([others[1].id])
    library.close()
    missing(database(data))
    library = open_library(data)
    assert {each.id for each in library.annotations()} == {
        second.id,
        *(each.id for each in others if each.id != others[1].id),
    }
    assert library.trash() == []
    assert [step.changes[0][0] for step in logged_steps(library)] == [second]
    assert library.messages[0].startswith("the library was damaged (it is missing)")
    library.close()


def test_what_one_change_made_and_deleted_permanently_stays_deleted_after_a_repair(
    data: Path,
) -> None:
    library, one = open_library(data), note(40)

    def work(each: Library) -> int:
        each.put([one])
        each.remove([one.id])
        return each.delete([one.id])

    assert library.in_transaction(work) == 1
    library.close()
    missing(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.trash() == []
    library.close()


def test_no_step_brings_back_what_was_deleted_permanently_after_a_repair(data: Path) -> None:
    library = open_library(data)
    first, *_ = library.annotations()
    library.in_transaction(lambda each: log_step(each, [(first, None)]))
    library.remove([first.id])
    library.close()
    shutil.copy(database(data), data / "backups" / f"{datetime.now(UTC):%Y-%m-%d}.sqlite3")
    library = open_library(data)
    library.in_transaction(lambda each: delete_permanently(each, [first.id]))
    library.close()
    missing(database(data))
    library = open_library(data)
    assert list(logged_steps(library)) == []
    assert first.id not in {each.id for each in (*library.annotations(), *library.trash())}
    library.close()


def test_a_note_deleted_permanently_stays_deleted_although_a_clock_was_ahead(data: Path) -> None:
    (journal,) = (data / "journal").iterdir()
    journal.rename(journal.with_stem("2199-01-01"))
    library = open_library(data)
    first, second, *_ = library.annotations()
    library.remove([first.id, second.id])
    library.delete([first.id, second.id])
    library.put([second._replace(body="imported once more")])
    library.close()
    missing(database(data))
    library = open_library(data)
    assert first.id not in {each.id for each in (*library.annotations(), *library.trash())}
    assert library.annotation(second.id) == second._replace(body="imported once more")
    library.close()


@pytest.mark.parametrize("deletes", [False, True])
def test_no_number_of_a_change_is_given_twice_after_a_repair(data: Path, deletes: bool) -> None:
    library = open_library(data)
    first, *_ = library.annotations()
    library.remove([first.id])
    if deletes:
        library.delete([first.id])
    library.close()
    query = "SELECT writes FROM tally"
    with closing(sqlite3.connect(database(data))) as connection:
        (before,) = connection.execute(query).fetchone()
    missing(database(data))
    open_library(data).close()
    with closing(sqlite3.connect(database(data))) as connection:
        assert connection.execute(query).fetchone() == (before,)


def test_what_was_put_back_from_a_backup_stays_whatever_the_journal_says_of_before(
    data: Path,
) -> None:
    before = database(data).read_bytes()
    library = open_library(data)
    first, *others = library.annotations()
    library.remove([first.id])
    for other in others:
        library.put([other._replace(colour="green")])
    library.delete([first.id])
    library.close()
    database(data).write_bytes(before)
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()
    flipped_byte(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert "damaged" in library.messages[0]
    library.close()


_FERRY = Article("https://news.example/ferry", "The ferry is late again today.", ())
_PIER = Article("https://post.example/ferry", "Nobody on the pier was surprised.", ())


def _names(data: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(database(data))) as connection:
        return sorted(connection.execute("SELECT alias, article FROM aliases").fetchall())


def test_what_was_made_one_article_stays_one_after_a_repair(data: Path) -> None:
    library = open_library(data)
    key = library.register(_FERRY).key
    library.register(_PIER)
    library.unite(key, _PIER.location)
    before = {each.key for each in library.recent()}
    library.close()
    missing(database(data))
    library = open_library(data)
    assert {each.key for each in library.recent()} == before
    library.close()


def test_what_was_set_apart_keeps_its_names_after_a_repair(data: Path) -> None:
    library = open_library(data)
    key = library.register(_FERRY).key
    library.register(_PIER)
    library.unite(key, _PIER.location)
    library.set_apart(_PIER)
    library.close()
    before = _names(data)
    missing(database(data))
    open_library(data).close()
    assert _names(data) == before


def test_what_was_emptied_from_the_trash_stays_away_after_a_repair(data: Path) -> None:
    access = DatabaseAccess(data)
    library = DatabaseLibrary(access)
    first, second, *_ = library.annotations()
    library.remove([first.id])
    later = rows.now() + 1
    access.write(lambda change: maintenance.empty_trash(change, later))
    library.remove([second.id])
    library.close()
    missing(database(data))
    repaired = open_library(data)
    assert [each.id for each in repaired.trash()] == [second.id]
    assert len(repaired.annotations()) == NOTES - 2
    repaired.close()


def test_what_a_later_release_noted_in_the_journal_hinders_no_repair(data: Path) -> None:
    journal.append(data / "journal", [(journal.DELETIONS, (1, "pictures", "key"))])
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()
