"""A damaged library keeps everything readable, and reports the damage."""

import errno
import os
import random
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import LibraryError
from reader.library.files.ids import new_id
from reader.library.integrity import database_access
from reader.library.integrity import repair as repair_module
from reader.library.integrity.repair import repair
from reader.library.notes import CANDIDATES
from reader.library.opening import open_library
from reader.library.sqlite import connection as connection_module
from reader.library.sqlite.creation import create_database
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.sqlite.schema import VERSION
from reader.library.store import Library
from reader.library.undo_log import delete_permanently, log_step, logged_steps
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article
from reader.text.counts import counted

NOTES = 12
PAGE = 4096
USER_VERSION = 60
"""Where the header of a database says which form it has."""


def note(number: int) -> Annotation:
    moment = datetime(2026, 3, 1, number % 24, tzinfo=UTC)
    target = Target(number, number + 5, f"passage {number}")
    body = f"note {number}: " + "a thought worth keeping " * 40
    return Annotation(new_id(), "story", Motivation.COMMENTING, target, moment, moment, body)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with notes, and a backup from when it held only the first."""
    directory = tmp_path_factory.mktemp("seeded") / "data"
    article = Article("https://news.example/pier", "The pier closes.", ())
    for number in range(NOTES):
        library = open_library(directory)
        library.put(note(number), article)
        library.close()
    return directory


@pytest.fixture
def data(seeded: Path, tmp_path: Path) -> Path:
    """A copy of `seeded` for tests to damage."""
    return shutil.copytree(seeded, tmp_path / "data")


def database(directory: Path) -> Path:
    (path,) = directory.glob("library*.sqlite3")
    return path


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def garbage_header(path: Path) -> None:
    patch(path, 0, random.Random(1).randbytes(100))


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def zero_page(path: Path) -> None:
    patch(path, path.stat().st_size // 2 // PAGE * PAGE, bytes(PAGE))


def flipped_byte(path: Path) -> None:
    at = path.read_bytes().find(b"note 3: a thought") + 10
    patch(path, at, b"T")


def missing(path: Path) -> None:
    path.unlink()


def form_forgotten(path: Path) -> None:
    patch(path, USER_VERSION, bytes(4))


def form_mistaken(path: Path) -> None:
    patch(path, USER_VERSION, (VERSION - 1).to_bytes(4, "big"))


def directory_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


def change_rows(path: Path, statement: str) -> None:
    """Change annotations without running the triggers."""
    connection = sqlite3.connect(path)
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'annotations'"
    )
    triggers = connection.execute(query).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for _, trigger in triggers:
        connection.execute(trigger)
    connection.commit()
    connection.close()


def rows_gone(path: Path) -> None:
    change_rows(path, "DELETE FROM annotations WHERE start > 5")


def define(path: Path, definition: str) -> str:
    """Replace the definition of the annotation table, and return the previous one."""
    connection = sqlite3.connect(path)
    before = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'annotations'")
    sql = str(before.fetchone()[0])
    connection.execute("PRAGMA writable_schema = ON")
    changed = definition or sql.removesuffix("STRICT")
    connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'annotations'", (changed,))
    connection.commit()
    connection.close()
    return sql


def empty_text_as_blob(path: Path) -> None:
    """Turn an empty text into an empty blob, as one flipped bit can; the checksum is the same."""
    strict = define(path, "")
    change_rows(path, "UPDATE annotations SET prefix = x'' WHERE start > 5")
    define(path, strict)


WAYS = [
    garbage_header,
    garbage,
    truncated,
    emptied,
    zero_page,
    flipped_byte,
    missing,
    form_forgotten,
    form_mistaken,
    directory_instead,
    rows_gone,
    empty_text_as_blob,
]


@pytest.mark.parametrize("spoil", WAYS)
@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_damage_is_noticed_repaired_and_told(
    data: Path, spoil: Callable[[Path], None], small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not small:  # as a library that is too large to be read through at every start
        monkeypatch.setattr(database_access, "SMALL_BYTES", 0)
    path = database(data)
    spoil(path)
    spoilt = path.read_bytes() if path.is_file() else b""
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert len(library.annotations("story")) == NOTES
    assert all("a thought worth keeping" in one.body for one in library.annotations())
    told = any("damaged" in message for message in library.messages)
    assert told or not small  # what spoils no note may show later in a large library
    assert not any("could not be recovered" in message for message in library.messages)
    library.put(note(30))
    library.close()
    if spoilt and told:
        kept = [one.read_bytes() for one in (data / "damaged").iterdir()]
        assert spoilt in kept
    again = open_library(data)
    assert len(again.annotations()) == NOTES + 1
    assert again.messages == ()
    again.close()


def test_an_article_of_which_only_the_notes_were_left_is_repaired_again(data: Path) -> None:
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    connection = sqlite3.connect(database(data))
    connection.execute("DELETE FROM articles")  # its title and address
    connection.commit()
    connection.close()
    for _ in range(2):
        form_forgotten(database(data))
        library = open_library(data)
        assert any("damaged" in message for message in library.messages)
        assert len(library.annotations("story")) == NOTES
        record = library.record("story")
        assert record is not None
        assert record.location == ""
        library.close()


def test_an_article_of_which_only_the_address_was_left_is_forgotten(data: Path) -> None:
    library = open_library(data)
    gone = library.register(Article("https://news.example/gone", "Gone.", ()))
    library.close()
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    connection = sqlite3.connect(database(data))
    connection.execute("DELETE FROM articles WHERE key = ?", (gone.key,))
    connection.commit()
    connection.close()
    form_forgotten(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.find("https://news.example/gone") is None
    assert library.register(Article("https://news.example/gone", "Gone.", ())).key
    library.close()


def test_a_damaged_search_index_is_made_anew(data: Path) -> None:
    connection = sqlite3.connect(database(data))
    connection.execute("UPDATE found_data SET block = zeroblob(30) WHERE id > 10")
    connection.commit()
    connection.close()
    library = open_library(data)
    assert len(library.search("thought")) == NOTES
    assert len(library.annotations()) == NOTES
    library.close()


def test_what_nothing_can_bring_back_is_told(data: Path) -> None:
    for copy in (*(data / "journal").iterdir(), *(data / "backups").iterdir()):
        copy.unlink()
    flipped_byte(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    assert any("1 note could not be recovered" in message for message in library.messages)
    library.close()


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
    library.remove(first.id)
    library.close()
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    assert [one.id for one in library.trash()] == [first.id]
    library.close()


def test_a_torn_line_of_the_journal_is_passed_by(data: Path) -> None:
    (journal,) = (data / "journal").iterdir()
    os.truncate(journal, journal.stat().st_size - 20)
    emptied(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES - 1
    library.put(note(40))
    library.close()
    emptied(database(data))
    library = open_library(data)
    assert 40 in {one.target.start for one in library.annotations()}
    library.close()


def test_damage_is_repaired_under_an_open_library(data: Path) -> None:
    one, other = open_library(data), open_library(data)
    assert len(one.annotations()) == NOTES
    other.close()
    path = database(data)
    one.close()
    flipped_byte(path)
    first, second = open_library(data), open_library(data)
    assert len(first.annotations()) == len(second.annotations()) == NOTES
    first.put(note(50))
    second.put(note(51))
    assert len(first.annotations()) == len(second.annotations()) == NOTES + 2
    first.close()
    second.close()


def test_writing_goes_to_the_repaired_library_of_another_process(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_access, "SMALL_BYTES", 0)
    before = open_library(data)
    assert before.recent()
    emptied(database(data))
    other = open_library(data)
    assert len(other.annotations()) == NOTES
    before.put(note(60))
    assert len(other.annotations()) == NOTES + 1
    before.close()
    assert len(other.annotations()) == NOTES + 1
    other.close()


def test_writing_goes_to_the_repaired_library_also_when_the_repair_was_killed(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed when the new file existed and the damaged one had not been moved yet."""
    before = open_library(data)
    assert len(before.annotations()) == NOTES
    flipped_byte(database(data))
    with monkeypatch.context() as patched:
        patched.setattr(repair_module, "_set_aside", killed)
        with pytest.raises(LibraryError):
            open_library(data)
    before.put(note(61))
    before.close()
    after = open_library(data)
    assert len(after.annotations()) == NOTES + 1
    after.close()


def may_lock(data: Path, *, alone: bool) -> bool:
    """Whether the library's lock is available, exclusively or shared."""
    import fcntl

    with (data / "library.lock").open("rb+") as file:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


@pytest.mark.skipif(os.name != "posix", reason="locks of files are a POSIX matter")
def test_nobody_saves_while_a_library_is_repaired(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []

    def create_and_look(path: Path, **more: Any) -> None:  # noqa: ANN401 - handed on
        looks.append(may_lock(data, alone=False))
        create_database(path, **more)

    monkeypatch.setattr(repair_module, "create_database", create_and_look)
    garbage(database(data))
    open_library(data).close()
    assert looks == [False]
    assert may_lock(data, alone=False)


@pytest.mark.skipif(os.name != "posix", reason="locks of files are a POSIX matter")
def test_no_library_is_repaired_while_somebody_saves(data: Path) -> None:
    library = open_library(data)
    assert library.in_transaction(lambda _: may_lock(data, alone=True)) is False
    assert may_lock(data, alone=True)
    library.close()


def killed(*_: object) -> None:
    raise OSError("killed")


def test_a_library_of_a_later_release_is_read_and_not_changed(data: Path) -> None:
    path = database(data)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=9999")
    connection.close()
    before = path.read_bytes()
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert "newer release" in library.read_only_reason
    assert any("newer release" in message for message in library.messages)
    with pytest.raises(LibraryError, match="newer release"):
        library.put(note(70))
    assert len(library.search("thought", limit=NOTES // CANDIDATES)) == NOTES // CANDIDATES
    library.upkeep()
    library.close()
    assert path.read_bytes() == before


def test_a_later_release_seen_only_in_the_log_is_not_changed_either(data: Path) -> None:
    path = database(data)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=9999")
    before = path.read_bytes()
    library = open_library(data)
    with pytest.raises(LibraryError, match="newer release"):
        library.put(note(71))
    library.close()
    assert path.read_bytes() == before
    connection.close()


def damaged_with_a_later_form(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[60] ^= 1
    body[4096:5000] = bytes(904)
    path.write_bytes(body)


def test_the_number_of_a_later_form_in_a_damaged_library_is_damage(data: Path) -> None:
    damaged_with_a_later_form(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.put(note(72))
    library.close()


@pytest.mark.parametrize("known", ["", "before-form-9-2026-01-01"])
def test_a_damaged_library_that_may_be_of_a_later_release_is_left_alone(
    data: Path, known: str
) -> None:
    for backup in (data / "backups").iterdir():
        backup.rename(backup.with_stem(known)) if known else backup.unlink()
    damaged_with_a_later_form(database(data))
    before = database(data).read_bytes()
    with pytest.raises(LibraryError, match="newer release seems damaged"):
        open_library(data).annotations()
    assert database(data).read_bytes() == before


@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_doctor_finds_damage_and_repairs_it(
    data: Path, small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library.health import check_library

    if not small:  # as a library whose damage does not show when it is opened
        monkeypatch.setattr(database_access, "SMALL_BYTES", 0)
    findings = {finding.subject: finding for finding in check_library(data)}
    assert findings["library"].state.startswith("sound: 12 notes")
    flipped_byte(database(data))
    assert any("damaged" in finding.state for finding in check_library(data))
    assert all(not finding.remedy for finding in check_library(data))


@settings(max_examples=15)
@given(steps=st.lists(st.sampled_from(["add", "edit", "remove", "restore", "delete"]), max_size=20))
def test_nothing_that_one_does_to_notes_is_taken_for_damage(steps: list[str]) -> None:
    from reader.library.health import check_library

    article = Article("https://news.example/pier", "The pier closes.", ())
    with tempfile.TemporaryDirectory() as directory:
        library = open_library(Path(directory))
        for number, step in enumerate(["add", "add", *steps]):
            live, trash = library.annotations(), library.trash()
            if step == "add":
                library.put(note(number), article)
            elif step == "edit" and live:
                library.put(live[0]._replace(body=f"other words {number}", tags=("pier",)))
            elif step == "remove" and live:
                library.remove(live[-1].id)
            elif step == "restore" and trash:
                library.put(trash[0])
            elif step == "delete" and trash:
                library.delete([trash[0].id])
        count = len(library.annotations())
        library.close()
        states = [
            each.state for each in check_library(Path(directory)) if each.subject == "library"
        ]
        assert states == [f"sound: {counted(count, 'note')}, 1 article"]


@settings(max_examples=40)
@example(seed=16620413, large=False)  # looks like a library of a newer release
@given(seed=st.integers(0, 2**32), large=st.booleans())
def test_no_damage_takes_a_note_away(seeded: Path, seed: int, large: bool) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(database_access, "SMALL_BYTES", 0 if large else 2**30)
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = bytearray(database(place).read_bytes())
        start = chance.randrange(len(body))
        match chance.choice(["flips", "block", "cut", "more"]):
            case "flips":
                for _ in range(chance.randrange(1, 30)):
                    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
            case "block":
                body[start : start + 512] = chance.randbytes(len(body[start : start + 512]))
            case "cut":
                del body[start:]
            case "more":
                body += chance.randbytes(start)
        database(place).write_bytes(body)
        library = open_library(place)
        assert len(library.annotations()) == len(library.annotations("story")) == NOTES
        assert all("a thought worth keeping" in one.body for one in library.annotations())
        if (
            "newer release" not in library.read_only_reason
        ):  # only its number was hit: nobody can tell
            library.put(note(30))
        library.close()


@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_flipped_bits_in_the_definitions_of_tables_are_noticed(seeded: Path, seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(database_access, "SMALL_BYTES", chance.choice((0, 2**30)))
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = bytearray(database(place).read_bytes())
        starts = [found.start() for found in re.finditer(rb"CREATE [A-Z]", body)]
        body[chance.choice(starts) + chance.randrange(200)] ^= 1 << chance.randrange(8)
        database(place).write_bytes(body)
        library = open_library(place)
        library.put(note(30))
        assert len(library.annotations()) == len(library.search("thought", 99)) == NOTES + 1
        library.close()


@pytest.mark.parametrize("change", ["annotations + 1", "annotations - 1"])
def test_a_trigger_that_would_count_wrongly_is_made_anew(seeded: Path, change: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = database(place).read_bytes()
        wrong = change[:-1] + "3"
        database(place).write_bytes(body.replace(change.encode(), wrong.encode()))
        library = open_library(place)
        assert "tables were altered" in library.messages[0]
        assert len(library.annotations()) == NOTES
        library.close()


def test_damage_that_is_gone_when_looked_at_again_starts_no_repair(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = database(data).read_bytes()
    pauses: list[float] = []

    def passed(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:  # the first look after the damage was met has seen it, too
            database(data).write_bytes(whole)

    monkeypatch.setattr(repair_module, "sleep", passed)
    flipped_byte(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.messages == ()
    library.close()
    assert len(pauses) == 2
    assert database(data).name == "library.sqlite3"


def test_a_file_that_is_missing_for_a_moment_is_not_replaced(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = database(data).rename(data.parent / "away")
    monkeypatch.setattr(repair_module, "sleep", lambda _: away.rename(data / "library.sqlite3"))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.messages == ()
    library.close()


def test_what_cannot_be_looked_at_now_is_not_repaired(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(database(data), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            repair(DatabaseFiles(data), "somebody thought so")
    assert database(data).name == "library.sqlite3"


@pytest.mark.parametrize("from_byte", [0, PAGE], ids=["header", "later"])
def test_what_the_disk_does_not_give_is_not_rebuilt_but_can_be_moved_away(
    data: Path, monkeypatch: pytest.MonkeyPatch, from_byte: int
) -> None:
    flipped_byte(database(data))  # stands for what SQLite makes of an error of the disk
    read = os.pread

    def failing(descriptor: int, count: int, offset: int) -> bytes:
        if offset + count > from_byte:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read(descriptor, count, offset)

    with monkeypatch.context() as disk:
        disk.setattr(os, "pread", failing)
        with pytest.raises(LibraryError, match="the disk reports read errors") as caught:
            open_library(data).annotations()
    assert caught.value.exit_code == 5
    assert "move this file away" in caught.value.message
    assert caught.value.location == str(database(data))
    assert database(data).name == "library.sqlite3"
    assert not DatabaseFiles(data).damaged.exists()
    database(data).rename(data.parent / "elsewhere")
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    library.close()


def test_what_was_deleted_for_good_stays_deleted_after_a_repair(data: Path) -> None:
    library = open_library(data)
    first, second, *others = library.annotations()
    library.in_transaction(lambda each: log_step(each, [(second, None)]))
    library.remove_all([first.id, second.id])
    library.close()
    shutil.copy(database(data), data / "backups" / f"{datetime.now(UTC):%Y-%m-%d}.sqlite3")
    library = open_library(data)
    assert library.delete([first.id, second.id]) == 2
    library.put(second._replace(body="imported once more"))
    library.put(others[0]._replace(body="written after that"))
    library.remove(others[1].id)
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


def test_what_one_change_made_and_deleted_for_good_stays_deleted_after_a_repair(data: Path) -> None:
    library, one = open_library(data), note(40)

    def work(each: Library) -> int:
        each.put(one)
        each.remove(one.id)
        return each.delete([one.id])

    assert library.in_transaction(work) == 1
    library.close()
    missing(database(data))
    library = open_library(data)
    assert len(library.annotations()) == NOTES
    assert library.trash() == []
    library.close()


def test_no_step_brings_back_what_was_deleted_for_good_after_a_repair(data: Path) -> None:
    library = open_library(data)
    first, *_ = library.annotations()
    library.in_transaction(lambda each: log_step(each, [(first, None)]))
    library.remove(first.id)
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


@pytest.mark.parametrize("deletes", [False, True])
def test_no_number_of_a_change_is_given_twice_after_a_repair(data: Path, deletes: bool) -> None:
    library = open_library(data)
    first, *_ = library.annotations()
    library.remove(first.id)
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
    library.remove(first.id)
    for other in others:
        library.put(other._replace(colour="green"))
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
