"""Failing saves, on a full disk or otherwise: clearly reported, with full recovery."""

import subprocess
import sys
from pathlib import Path

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.database import DatabaseLibrary
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.opening import open_library
from reader.library.sqlite import connection as connection_module


def test_a_full_disk_refuses_clearly_hides_nothing_and_ends(tmp_path: Path) -> None:
    access = DatabaseAccess(tmp_path / "data")
    library = DatabaseLibrary(access)
    library.put([note()])
    access.read(lambda base: base.execute("PRAGMA max_page_count=1"))
    with pytest.raises(LibraryError, match=r"free some, then try again$") as caught:
        library.put([note("x" * 200_000)])
    assert caught.value.exit_code == 5
    assert [one.body for one in library.annotations()] == ["kept"]
    long = "y" * 200_000
    library.put([note(long)])
    assert {one.body for one in library.annotations()} == {"kept", long}
    library.close()


def test_a_save_waits_for_the_disk_and_refuses_notes_without_an_article(tmp_path: Path) -> None:
    access = DatabaseAccess(tmp_path)
    assert access.read(lambda base: connection_module.pragma_value(base, "synchronous")) == 2
    assert access.read(lambda base: connection_module.pragma_value(base, "foreign_keys")) == 1
    assert access.read(lambda base: connection_module.pragma_value(base, "cell_size_check")) == 1
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
    library.put([note()])
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


def test_a_failed_batch_saves_nothing(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    library.put([note()])

    class BadError(Exception):
        pass

    class Explodes(str):
        __slots__ = ()

        def isascii(self) -> bool:
            raise BadError

    with pytest.raises(BadError):
        library.put([note("one"), note(Explodes("two"))])
    assert [one.body for one in library.annotations()] == ["kept"]
    library.close()
