"""Killed processes: whatever was acknowledged is stored."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from kept_note import note

from reader.library.database import DatabaseLibrary
from reader.library.integrity import read_only
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.opening import open_library
from reader.library.sqlite.connection import connect
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.undo_log import logged_steps

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from reader.library.files.ids import new_id
from reader.library.sqlite.database_files import DatabaseFiles
from reader.library.opening import open_library
from reader.library.sqlite import connection
from reader.model.annotation import Annotation, Motivation, Target
connection.BUSY_SECONDS = 60  # a slow disk serves no writer in turn
library = open_library(Path(sys.argv[1]))
for number in range(int(sys.argv[2]), int(sys.argv[2]) + int(sys.argv[3])):
    moment = datetime.now(UTC)
    library.put([Annotation(new_id(), "story", Motivation.COMMENTING, Target(number, number, ""),
                            moment, moment, f"note {number} " + "x" * (number % 7 * 900))])
    print(number, flush=True)
"""

CHANGER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from reader.library.undo_log import log_step
from reader.library.opening import open_library
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
library = open_library(Path(sys.argv[1]))
moment = datetime.now(UTC)
one = Annotation("one", "story", Motivation.COMMENTING, Target(0, 0, ""), moment, moment, "0")
for number in range(100_000):
    after = one._replace(body=f"{sys.argv[2]} {number}")
    def change(library: Library) -> None:
        library.put([after])
        log_step(library, [(one, after)])
    library.in_transaction(change)
    one = after
    print(number, flush=True)
"""


def writer(directory: Path, first: int, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(directory), str(first), str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )


def numbers(directory: Path) -> list[int]:
    library = open_library(directory)
    found = sorted(one.target.start for one in library.annotations())
    assert library.messages == ()
    library.close()
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_no_acknowledged_note_is_lost_to_a_kill(tmp_path: Path) -> None:
    acknowledged: set[int] = set()
    for round_number in range(5):
        process = writer(tmp_path, 10_000 * round_number, 10_000)
        assert process.stdout is not None
        for _ in range(1 + 20 * round_number):
            acknowledged.add(int(process.stdout.readline()))
        process.send_signal(signal.SIGKILL)
        rest = process.communicate()[0].split("\n")[:-1]
        acknowledged |= {int(line) for line in rest}
        assert acknowledged <= set(numbers(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_after_a_kill_the_step_that_is_kept_is_the_one_that_was_done(tmp_path: Path) -> None:
    for round_number in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", CHANGER, str(tmp_path), str(round_number)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for _ in range(1 + 7 * round_number):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        library = open_library(tmp_path)
        (one,) = library.annotations()
        newest = next(logged_steps(library))
        assert [after for _, after in newest.changes] == [one]
        library.close()


def test_several_writers_lose_nothing(tmp_path: Path) -> None:
    processes = [writer(tmp_path, 1000 * number, 30) for number in range(4)]
    assert [process.wait(60) for process in processes] == [0, 0, 0, 0]
    for process in processes:
        process.communicate()
    assert len(numbers(tmp_path)) == 4 * 30


def test_two_that_make_the_library_at_once_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = DatabaseFiles.has_traces

    def others_are_faster(files: DatabaseFiles) -> bool:
        monkeypatch.setattr(DatabaseFiles, "has_traces", looked)
        other = open_library(tmp_path)
        other.save_draft("note", "theirs")
        other.close()
        return False

    monkeypatch.setattr(DatabaseFiles, "has_traces", others_are_faster)
    library = open_library(tmp_path)
    assert library.draft("note") == "theirs"
    library.close()
    assert [path.name for path in tmp_path.glob("library*.sqlite3")] == ["library.sqlite3"]


READER = """
import sys
from pathlib import Path
from reader.library.opening import open_library
library = open_library(Path(sys.argv[1]))
print(*(each.target.start for each in library.annotations()))
library.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks hold there whoever closes a file")
@pytest.mark.parametrize("reads", [True, False])
def test_what_a_window_saves_is_kept_whatever_else_opens_the_library(
    tmp_path: Path, *, reads: bool
) -> None:
    window = open_library(tmp_path)
    window.put([note("a")])
    beside = DatabaseAccess(tmp_path)  # as the thread does that shares notes with other machines
    if reads:
        DatabaseLibrary(beside).annotations()
    else:
        beside.check_thoroughly()
    command = writer(tmp_path, 7, 1)
    command.communicate()
    window.put([note("b")])
    read = subprocess.run(
        [sys.executable, "-c", READER, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert sorted(map(int, read.stdout.split())) == [0, 0, 7]
    beside.close()
    window.close()


KILLED_WHILE_IT_WROTE = """
import os, resource, signal, sqlite3, sys
size = os.path.getsize(sys.argv[1])
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("BEGIN IMMEDIATE")
base.execute("UPDATE tally SET writes = writes + 1")
for number in range(100):
    base.execute("INSERT INTO drafts VALUES (?, ?, 1, 1, 1)", (str(number), "x" * 3000))
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # the first page that is added kills
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
base.execute("COMMIT")
"""


@pytest.fixture
def without_wal(tmp_path: Path) -> Path:
    """A library on a disk without write-ahead log support, like many network disks."""
    library = open_library(tmp_path)
    library.put([note("a")])
    library.close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as base:
        assert base.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
def test_what_a_kill_left_half_written_without_a_write_ahead_log_is_no_damage(
    without_wal: Path,
) -> None:
    path = without_wal / "library.sqlite3"
    killed = subprocess.run([sys.executable, "-c", KILLED_WHILE_IT_WROTE, str(path)], check=False)
    assert killed.returncode == -signal.SIGXFSZ
    assert (without_wal / "library.sqlite3-journal").stat().st_size > 0
    assert numbers(without_wal) == [0]
    assert not (without_wal / "damaged").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
def test_what_a_kill_left_half_written_is_not_read_on_a_disk_that_cannot_be_written(
    without_wal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = without_wal / "library.sqlite3"
    subprocess.run([sys.executable, "-c", KILLED_WHILE_IT_WROTE, str(path)], check=False)
    before = path.read_bytes()

    def refuse_to_write(
        where: Path, *, parameters: str = "mode=rw", exclusive: bool = False
    ) -> sqlite3.Connection:
        if exclusive:
            error = sqlite3.OperationalError("attempt to write a readonly database")
            error.sqlite_errorcode = sqlite3.SQLITE_READONLY
            raise error
        return connect(where, parameters=parameters)

    monkeypatch.setattr(read_only, "connect", refuse_to_write)
    with closing(read_only.connect_to_read(path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("SELECT count(*) FROM drafts").fetchone() == (0,)
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_no_acknowledged_note_is_lost_to_a_kill_without_a_write_ahead_log(
    without_wal: Path,
) -> None:
    acknowledged = {0}
    for first in (100, 10_000, 20_000):
        process = writer(without_wal, first, 10_000)
        assert process.stdout is not None
        acknowledged |= {int(process.stdout.readline()) for _ in range(3)}
        process.send_signal(signal.SIGKILL)
        acknowledged |= {int(line) for line in process.communicate()[0].split("\n")[:-1]}
        assert acknowledged <= set(numbers(without_wal))
