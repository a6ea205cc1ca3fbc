"""A write-ahead log that was not checkpointed survives a connection that could not use it."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from kept_note import note

from reader.library.opening import open_library
from reader.library.sqlite.connection import connect
from reader.library.sqlite.log_guard import close_keeping_log

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no such locks there")

WORDS = "ask the ferryman"


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A library whose last saves are in the log only, as after a kill."""
    library = open_library(tmp_path / "before")
    library.put([note(WORDS)])
    shutil.copytree(tmp_path / "before", tmp_path / "after", ignore=lambda *_: ["windows"])
    library.close()
    (tmp_path / "after" / "library.sqlite3-shm").unlink()
    return tmp_path / "after"


def bodies(directory: Path) -> list[str]:
    library = open_library(directory)
    found = [each.body for each in library.annotations()]
    assert library.messages == ()
    library.close()
    return found


def test_a_log_that_sqlite_deletes_without_writing_it_back_is_there_again(
    killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index, real = killed / "library.sqlite3-shm", sqlite3.connect

    class ClosedWhenTheIndexCanOnlyBeRead(sqlite3.Connection):
        def close(self) -> None:
            index.unlink()
            index.mkdir()
            super().close()
            index.rmdir()

    def connect_without_index(name: str, **_: object) -> sqlite3.Connection:
        index.symlink_to("nowhere")
        return real(name, isolation_level=None, uri=True, factory=ClosedWhenTheIndexCanOnlyBeRead)

    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", connect_without_index)
        with pytest.raises(sqlite3.OperationalError):
            connect(killed / "library.sqlite3")
    assert (killed / "library.sqlite3-wal").stat().st_size > 0
    assert bodies(killed) == [WORDS]


def test_a_log_is_written_back_again_once_all_can_be_used(killed: Path) -> None:
    path = killed / "library.sqlite3"
    close_keeping_log(connect(path), path)
    assert (killed / "library.sqlite3-wal").stat().st_size > 0
    connect(path).close()
    assert [each.name for each in killed.glob("*.sqlite3*")] == ["library.sqlite3"]
    assert bodies(killed) == [WORDS]


def test_a_log_that_another_program_needs_stays_as_it_is(killed: Path) -> None:
    path = killed / "library.sqlite3"
    with closing(connect(path)):
        close_keeping_log(connect(path), path)
    assert bodies(killed) == [WORDS]
