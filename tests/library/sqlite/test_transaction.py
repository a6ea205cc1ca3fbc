"""A reported commit is durable, and a refused one has no effect."""

import sqlite3
from pathlib import Path

import pytest

from reader.library.opening import open_library
from reader.library.sqlite.connection import connect
from reader.library.sqlite.transaction import commit


class FailingDisk(sqlite3.Connection):
    """Refuses the first commit with an error code; SQLite then rolls it back or not."""

    code, takes_back = 0, False
    said: list[str]

    def execute(self, statement: str, values: tuple[str, ...] = (), /) -> sqlite3.Cursor:  # type: ignore[override]
        if not hasattr(self, "said"):
            self.said = []
        self.said.append(statement)
        if statement == "COMMIT" and self.said.count("COMMIT") == 1:
            if self.takes_back:
                super().execute("ROLLBACK")
            error = sqlite3.OperationalError("refused")
            error.sqlite_errorcode = self.code
            raise error
        return super().execute(statement, values)


def refused(directory: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[str]]:
    """Return the growth of the change counter, and the statements run since the commit."""
    open_library(directory).close()
    real = sqlite3.connect
    monkeypatch.setattr(FailingDisk, "code", code)
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", lambda *a, **k: real(*a, factory=FailingDisk, **k))
        connection = connect(directory / "library.sqlite3")
    assert isinstance(connection, FailingDisk)
    count = "SELECT writes FROM tally"
    (before,) = connection.execute(count).fetchone()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE tally SET writes = writes + 100")
    with pytest.raises(sqlite3.OperationalError, match="refused"):
        commit(connection)
    said = connection.said[connection.said.index("COMMIT") + 1 :]
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    (after,) = connection.execute(count).fetchone()
    connection.close()
    return after - before, said


@pytest.mark.parametrize("takes_back", [True, False])
def test_what_a_failing_disk_refused_is_overwritten_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes_back: bool
) -> None:
    monkeypatch.setattr(FailingDisk, "takes_back", takes_back)
    grown, said = refused(tmp_path, sqlite3.SQLITE_IOERR_FSYNC, monkeypatch)
    assert (grown, said.count("ROLLBACK"), said[-1]) == (1, int(not takes_back), "COMMIT")


def test_what_is_refused_for_another_reason_is_taken_back_by_who_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(tmp_path, sqlite3.SQLITE_BUSY, monkeypatch) == (0, [])
