"""Full disks, locks, missing directories, wide rights: said clearly, and over when it is over."""

import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.files.ids import new_id
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.opening import open_library
from reader.library.settings.colour_names import save_colour_name
from reader.library.sqlite import connection as connection_module
from reader.model.annotation import Annotation, Motivation, Target

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def note(body: str = "kept") -> Annotation:
    moment = datetime.now(UTC)
    return Annotation(
        new_id(), "story", Motivation.COMMENTING, Target(0, 4, "pier"), moment, moment, body
    )


def test_a_full_disk_refuses_clearly_hides_nothing_and_ends(tmp_path: Path) -> None:
    access = DatabaseAccess(tmp_path / "data")
    library = DatabaseLibrary(access)
    library.put(note())
    access.read(lambda base: base.execute("PRAGMA max_page_count=1"))
    with pytest.raises(LibraryError, match="no space left") as caught:
        library.put(note("x" * 200_000))
    assert caught.value.exit_code == 5
    assert [one.body for one in library.annotations()] == ["kept"]
    long = "y" * 200_000
    library.put(note(long))
    assert {one.body for one in library.annotations()} == {"kept", long}
    library.close()


def test_a_save_waits_for_the_disk_and_refuses_notes_without_an_article(tmp_path: Path) -> None:
    access = DatabaseAccess(tmp_path)
    assert access.read(lambda base: connection_module.number(base, "synchronous")) == 2
    assert access.read(lambda base: connection_module.number(base, "foreign_keys")) == 1
    assert access.read(lambda base: connection_module.number(base, "cell_size_check")) == 1
    access.close()


FULL_DISK = """
import resource, sys
from pathlib import Path
from reader.errors import LibraryError
from reader.library.opening import open_library
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
library = open_library(Path(sys.argv[1]))
print([one.body for one in library.annotations()])
try:
    library.save_draft("note", "typed")
except LibraryError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
library.save_draft("note", "typed")
print(library.draft("note"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
def test_notes_are_read_while_no_file_can_grow_even_from_the_log(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    library.put(note())
    # not closed: the note is in the write-ahead log, as a killed process leaves it
    for name in ("library.sqlite3", "library.sqlite3-wal"):
        (tmp_path / "copy").mkdir(exist_ok=True)
        (tmp_path / "copy" / name).write_bytes((tmp_path / name).read_bytes())
    library.close()
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "copy")],
        capture_output=True,
        text=True,
        check=False,
    )
    listed, refused, draft = done.stdout.splitlines()
    assert listed == "['kept']"
    assert "full" in refused
    assert draft == "typed"


def test_a_lock_is_waited_for_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.05)
    library = open_library(tmp_path)
    library.put(note())
    other = sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program is writing"):
        library.put(note("later"))
    assert len(library.annotations()) == 1
    other.execute("ROLLBACK")
    other.close()
    library.put(note("later"))
    assert len(library.annotations()) == 2
    library.close()


def test_a_directory_that_goes_and_comes_back_needs_no_restart(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    library = open_library(place)
    library.put(note())
    place.rename(tmp_path / "unplugged")
    with pytest.raises(LibraryError):
        library.put(note("lost"))
    (tmp_path / "unplugged").rename(place)
    library.put(note("saved"))
    assert {one.body for one in library.annotations()} == {"kept", "saved"}
    library.close()


def test_nothing_is_saved_where_the_disk_of_an_open_library_was(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    library = open_library(data)
    library.put(note("first"))
    data.rename(disk)
    data.mkdir()  # what a mount point is without its disk
    with pytest.raises(LibraryError, match="is its disk mounted"):
        library.put(note("second"))
    assert list(data.glob("library*.sqlite3")) == []
    shutil.rmtree(data)
    disk.rename(data)
    library.put(note("third"))
    assert {each.body for each in library.annotations()} == {"first", "third"}
    library.close()


@pytest.mark.parametrize("shape", ["below a file", "a loop of links"])
def test_a_directory_that_cannot_be_made_is_told(tmp_path: Path, shape: str) -> None:
    if shape == "below a file":
        (tmp_path / "file").write_text("x")
        place = tmp_path / "file" / "notes"
    else:
        place = tmp_path / "loop"
        place.symlink_to("loop")
    with pytest.raises(LibraryError) as caught:
        open_library(place)
    assert str(place) in str(caught.value)


@pytest.mark.skipif(AS_ROOT or os.name != "posix", reason="permissions do not hold here")
def test_a_directory_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    library = open_library(tmp_path / "data")
    library.put(note())
    library.close()
    (tmp_path / "data").chmod(0o500)
    try:
        library = open_library(tmp_path / "data")
        assert len(library.annotations()) == 1
        assert library.refusal
        with pytest.raises(LibraryError):
            library.put(note("no"))
        library.close()
    finally:
        (tmp_path / "data").chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_nobody_else_can_read_anything_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        for _ in range(2):  # the second start makes a backup
            library = open_library(tmp_path / "new" / "data")
            library.put(note())
            files = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
            assert [path for path in files if path.stat().st_mode & 0o077] == []
            library.close()
        assert list((tmp_path / "new" / "data" / "backups").iterdir())
    finally:
        os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_rights_that_are_too_wide_are_taken_away(tmp_path: Path) -> None:
    library = open_library(tmp_path / "data")
    library.put(note())
    library.close()
    save_colour_name("yellow", "claim", tmp_path / "data")
    for path in (tmp_path / "data", *(tmp_path / "data").rglob("*")):
        path.chmod(0o777)
    library = open_library(tmp_path / "data")
    loose = [path for path in (tmp_path / "data").rglob("*") if path.stat().st_mode & 0o077]
    assert loose == []
    assert not (tmp_path / "data").stat().st_mode & 0o077
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_what_else_lies_in_the_data_directory_keeps_its_rights(tmp_path: Path) -> None:
    """A person may name any directory, as large and as important as it may be."""
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for path in (home / "work" / "tool", home / "page", elsewhere / "page"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ice in the harbour.")
        path.chmod(0o755)
        path.parent.chmod(0o755)
    (home / "copies").symlink_to(elsewhere)
    library = open_library(home)
    library.put(note())
    library.close()
    for path in home.glob("library*"):
        path.chmod(0o666)
    library = open_library(home)
    assert library.messages == ()
    library.close()
    for path in (home, home / "work", home / "work" / "tool", home / "page", elsewhere,
                 elsewhere / "page"):  # fmt: skip
        assert path.stat().st_mode & 0o777 == 0o755
    ours = [*home.glob("library*"), home / "backups", *(home / "backups").iterdir()]
    assert [path for path in ours if path.stat().st_mode & 0o077] == []


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_a_directory_with_other_things_that_others_can_change_is_told(tmp_path: Path) -> None:
    (tmp_path / "page").write_text("Ice in the harbour.")
    open_library(tmp_path).close()
    tmp_path.chmod(0o777)
    library = open_library(tmp_path)
    library.annotations()
    assert len(library.messages) == 1
    assert "other users can read or change" in library.messages[0]
    library.close()
    tmp_path.chmod(0o700)


def test_another_process_is_noticed(tmp_path: Path) -> None:
    one, other = open_library(tmp_path), open_library(tmp_path)
    before = one.revision()
    one.put(note("mine"))
    assert one.revision() == before
    other.put(note("theirs"))
    assert one.revision() != before
    assert len(one.annotations()) == 2
    one.close()
    other.close()


def test_a_failed_batch_saves_nothing(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    library.put(note())

    class BadError(Exception):
        pass

    class Explodes(str):
        __slots__ = ()

        def isascii(self) -> bool:
            raise BadError

    with pytest.raises(BadError):
        library.put_all([note("one"), note(Explodes("two"))])
    assert [one.body for one in library.annotations()] == ["kept"]
    library.close()


def test_a_word_of_damage_that_cannot_be_taken_away_keeps_nobody_out(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    (tmp_path / "suspect").mkdir()
    library = open_library(tmp_path)
    library.put(note())
    assert (library.messages, library.refusal) == ((), "")
    library.close()
