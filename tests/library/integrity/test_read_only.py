"""If no way of opening a database works, the error is that of the usual way."""

import sqlite3
from pathlib import Path

import pytest

from reader.library.integrity import read_only
from reader.library.integrity.read_only import connect_to_read


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
