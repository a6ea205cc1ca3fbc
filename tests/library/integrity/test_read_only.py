"""A database is opened in the most usual way that works; if none does, its error is told."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.integrity import read_only
from reader.library.integrity.read_only import connect_to_read
from reader.library.sqlite.connection import connect


def test_the_usual_way_says_why_nothing_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = iter([sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN])

    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("refused")
        error.sqlite_errorcode = next(codes)
        raise error

    monkeypatch.setattr(read_only, "connect", refuse)
    with pytest.raises(sqlite3.OperationalError) as caught:
        connect_to_read(tmp_path / "library.sqlite3")
    assert caught.value.sqlite_errorcode == sqlite3.SQLITE_IOERR
    assert next(codes, None) is None


def test_where_nothing_can_be_opened_in_place_a_copy_has_what_is_only_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"

    def refuse_in_place(
        place: Path, *, parameters: str = "mode=rw", exclusive: bool = False
    ) -> sqlite3.Connection:
        if place == path:
            error = sqlite3.OperationalError("refused")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error
        return connect(place, parameters=parameters, exclusive=exclusive)

    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE notes (body)")
        writer.execute("INSERT INTO notes VALUES ('in the log')")
        monkeypatch.setattr(read_only, "connect", refuse_in_place)
        with closing(connect_to_read(path)) as reader:
            assert reader.execute("SELECT body FROM notes").fetchall() == [("in the log",)]
            with pytest.raises(sqlite3.OperationalError):
                reader.execute("DELETE FROM notes")
