"""Writing this machine's log: after any damage, what is missing is detected and appended."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.sync.logs import writing
from reader.library.sync.logs.line import Entry, Head, entry_line, head_line, parse_head
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.records.record import UNKNOWN, with_wording
from reader.library.sync.records.stamp import Stamp
from reader.library.sync.records.values import NOTE

HEAD = Head("dev1", "desk", "")


def line(at: int, text: str = "words") -> bytes:
    return entry_line(Entry(NOTE, f"n{at}", at, with_wording(UNKNOWN, text, Stamp(at, "dev1"))))


@pytest.fixture
def log(tmp_path: Path) -> OwnLog:
    return OwnLog(tmp_path, HEAD)


def test_a_log_that_is_not_there_has_nothing(log: OwnLog) -> None:
    assert (log.last(), log.size(), log.has_head()) == (0, 0, False)


def test_a_log_that_is_rewritten_has_a_first_line_and_all_entries(log: OwnLog) -> None:
    assert log.rewrite([line(5), line(9)]) == 2
    first, *entries = log.path.read_bytes().splitlines(keepends=True)
    assert entries == [line(5), line(9)]
    assert (parse_head(first).device, parse_head(first).name) == ("dev1", "desk")
    assert log.has_head()
    assert log.last() == 9
    assert log.size() == log.path.stat().st_size


def test_what_a_killed_process_left_goes_with_the_next_rewriting(log: OwnLog) -> None:
    log.path.with_name(".dev1-01m8f6mkyac64e7q.part").touch()
    other = log.path.with_name(".dev2-01m8f6mkyac64e7q.part")
    other.touch()
    log.rewrite([])
    assert sorted(log.path.parent.iterdir()) == sorted([other, log.path])


def test_each_time_a_log_is_rewritten_it_is_another_one(log: OwnLog) -> None:
    generations = set()
    for _ in range(2):
        log.rewrite([])
        generations.add(parse_head(log.path.read_bytes()).generation)
    assert len(generations) == 2
    assert "" not in generations


def test_an_entry_that_was_torn_is_not_counted_and_the_next_one_begins_a_line(log: OwnLog) -> None:
    log.rewrite([line(5)])
    with log.path.open("ab") as file:
        file.write(line(9)[:-9])
    assert log.last() == 5
    assert log.append([line(9), line(12)]) == 2
    assert log.path.read_bytes().splitlines()[3:] == [line(9).strip(), line(12).strip()]
    assert log.last() == 12


def test_after_a_whole_line_nothing_is_put_before_the_next(log: OwnLog) -> None:
    log.rewrite([line(5)])
    before = log.path.read_bytes()
    log.append([line(9)])
    assert log.path.read_bytes() == before + line(9)


@pytest.mark.parametrize("letters", [65_500, 70_000, 600_000])
def test_the_last_entry_is_found_however_long_it_and_what_follows_are(
    log: OwnLog, letters: int
) -> None:
    log.rewrite([line(5), line(9, "a" * letters)])
    assert log.last() == 9
    with log.path.open("ab") as file:
        file.write(b"x" * letters)
    assert log.last() == 9


def test_in_a_file_of_other_things_nothing_is_found(log: OwnLog) -> None:
    log.path.write_bytes(b"\n".join([b"x" * 70_000] * 3))
    assert log.last() == 0
    assert not log.has_head()


@pytest.mark.parametrize(
    "first", [head_line(HEAD)[:-5], head_line(Head("dev2", "desk", "")), line(5)]
)
def test_without_its_own_first_line_a_log_has_none(log: OwnLog, first: bytes) -> None:
    log.path.write_bytes(first + b"\n" + line(9))
    assert not log.has_head()


def test_a_log_that_cannot_be_rewritten_stays_as_it_was(log: OwnLog) -> None:
    log.rewrite([line(5)])
    before = log.path.read_bytes()

    def broken() -> Iterator[bytes]:
        yield line(9)
        raise OSError(28, "no space left on device")

    with pytest.raises(OSError, match="no space"):
        log.rewrite(broken())
    assert log.path.read_bytes() == before
    assert [path.name for path in log.path.parent.iterdir()] == [log.path.name]


@pytest.mark.skipif(os.name != "posix", reason="rights of files are those of POSIX")
def test_a_log_is_for_its_owner_alone_whatever_the_umask(log: OwnLog) -> None:
    before = os.umask(0o377)
    try:
        log.rewrite([line(5)])
    finally:
        os.umask(before)
    assert log.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there files are flushed otherwise")
def test_entries_are_on_disk_and_the_file_is_closed_when_writing_ends(
    log: OwnLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int | Path] = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    monkeypatch.setattr(writing, "sync_directory", flushed.append)
    log.rewrite([line(5)])
    log.append([line(9)])
    start_over, folder, appended = flushed
    assert folder == log.path.parent
    for descriptor in (start_over, appended):
        assert isinstance(descriptor, int)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(descriptor)
