"""The shared folder: missing, new, emptied, or not writable."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from sync_machines import NewMachine, bring_together, carry

from reader.library.sync import exchange
from reader.library.sync.exchange import FolderError
from reader.library.sync.logs import reading
from reader.library.sync.logs.line import FORMAT, Head, head_line
from reader.library.sync.logs.writing import OwnLog


def test_a_missing_folder_costs_no_save_and_all_goes_out_later(
    new_machine: NewMachine, tmp_path: Path
) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("first")
    one.sync()
    away = tmp_path / "away"
    one.folder.rename(away)
    note = one.add("second")
    with pytest.raises(FolderError, match="is it mounted"):
        one.sync()
    assert not one.folder.exists()
    one.folder.mkdir()
    with pytest.raises(FolderError, match="empty"):
        one.sync()
    one.folder.rmdir()
    away.rename(one.folder)
    bring_together([one, other])
    assert other.note(note).body == "second"


def test_nothing_is_sent_into_a_folder_that_is_missing(new_machine: NewMachine) -> None:
    one = new_machine("one")
    one.add("first")
    assert one.exchange.send() > 0
    shutil.rmtree(one.folder)
    one.add("second")
    with pytest.raises(FolderError, match="is it mounted"):
        one.exchange.send()
    assert not one.folder.exists()


def test_a_folder_that_was_never_used_is_looked_at_without_making_it(
    new_machine: NewMachine,
) -> None:
    one = new_machine("one")
    one.add("first")
    report = one.exchange.check()
    assert (report.problems, one.folder.exists()) == ((), False)


def test_what_is_no_folder_is_reported_and_left(new_machine: NewMachine) -> None:
    one = new_machine("one")
    one.add("text")
    one.folder.write_text("mine")
    with pytest.raises(FolderError, match="it is not a folder"):
        one.sync()
    assert one.folder.read_text() == "mine"


def test_a_new_folder_is_made_but_not_the_folders_around_it(
    new_machine: NewMachine, tmp_path: Path
) -> None:
    one = new_machine("one")
    one.add("text")
    one.exchange.folder = tmp_path / "stick" / "shared"
    with pytest.raises(FolderError, match="neither it nor its parent folder exists"):
        one.sync()
    assert not (tmp_path / "stick").exists()
    (tmp_path / "stick").mkdir()
    assert one.sync().sent == 3


def test_a_folder_emptied_on_purpose_is_begun_again(new_machine: NewMachine) -> None:
    one = new_machine("one")
    one.add("first")
    one.sync()
    one.log.unlink()
    assert one.exchange.run(start_over=True).sent == 3
    assert one.log.exists()


def test_a_folder_that_cannot_be_written_is_read_all_the_same(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.sync()
    other.add("from the other")
    other.sync()
    carry(other, one)
    one.add("waits")

    def refuse(log: OwnLog, lines: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system", str(log.path))

    with monkeypatch.context() as patch:
        patch.setattr(OwnLog, "append", refuse)
        report = one.sync()
    assert report.received.new == 1
    assert report.waiting == 3
    assert [each.line for each in report.problems] == [
        f"{one.folder}: read-only file system; notes are saved here and will be sent later"
    ]
    assert one.sync().sent == 3


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        (head_line(Head("dev2", "desk", "g", FORMAT + 1)), "update this program here"),
        (b'{"sum":"00000000"}\n', "check that the file is completely copied"),
    ],
)
def test_what_helps_against_a_log_that_is_not_read_is_told(
    new_machine: NewMachine, line: bytes, remedy: str
) -> None:
    one = new_machine("one")
    one.add("text")
    one.sync()
    (one.folder / "dev2.jsonl").write_bytes(line)
    for report in (one.sync(), one.exchange.check()):
        (problem,) = report.problems
        assert problem.state.startswith("dev2: ")
        assert problem.remedy.startswith(remedy)


def test_folder_and_logs_are_for_their_owner_alone(new_machine: NewMachine) -> None:
    old = os.umask(0)
    try:
        one = new_machine("one")
        one.add("text")
        one.sync()
        assert one.folder.stat().st_mode & 0o777 == 0o700
        assert one.log.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(old)


def test_logs_that_are_too_many_to_be_read_are_reported(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = new_machine("one")
    one.add("first")
    one.sync()
    own_log = next(one.folder.iterdir())
    copies = [one.folder / f"zz-conflict-{number}.jsonl" for number in range(3)]
    for copy in copies:
        shutil.copyfile(own_log, copy)
    assert one.sync().problems == ()
    monkeypatch.setattr(reading, "MAX_LOGS", 2)
    (problem,) = one.exchange.check().problems
    assert f"{copies[1].name} and those after it are not read; remove" in problem.line
    assert one.sync().problems == (problem,)


def test_a_folder_that_fails_after_all_was_sent_is_reported_as_such(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Path) -> str:
        raise OSError(errno.EIO, "input/output error")

    one = new_machine("one")
    one.add("first")
    monkeypatch.setattr(exchange, "first_log_left_out", broken)
    with pytest.raises(FolderError, match="input/output error"):
        one.sync()
