"""Concurrent writes to the library by other processes."""

import sqlite3
from pathlib import Path

import pytest
from kept_note import note

from reader.errors import LibraryError
from reader.library.opening import open_library
from reader.library.sqlite import connection as connection_module


def test_a_lock_is_waited_for_and_then_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.05)
    library = open_library(tmp_path)
    library.put([note()])
    other = sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program is writing"):
        library.put([note("later")])
    assert len(library.annotations()) == 1
    other.execute("ROLLBACK")
    other.close()
    library.put([note("later")])
    assert len(library.annotations()) == 2
    library.close()


def test_another_process_is_noticed(tmp_path: Path) -> None:
    one, other = open_library(tmp_path), open_library(tmp_path)
    one.put([note("mine")])
    other.put([note("theirs")])
    assert len(one.annotations()) == 2
    one.close()
    other.close()
