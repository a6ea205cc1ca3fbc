"""The journal restores what was saved, completely or not at all."""

import base64
import json
import os
from pathlib import Path
from zlib import crc32

import pytest

from reader.library.sqlite import journal
from reader.library.sqlite.rows import Row

WHOLE: Row = ("key", None, 7, -1.5, "é “日” \U0001f600 \n \x00", b"\x00\xff text", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def written(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def line_of(entry: object) -> str:
    """Return a line that looks complete."""
    body = json.dumps(entry)
    return f"\n{crc32(body.encode()):08x} {body}"


def test_rows_come_back_as_they_were_in_their_order(folder: Path) -> None:
    rows: list[tuple[str, Row]] = [
        ("articles", WHOLE),
        ("aliases", ()),
        ("annotations", (b"", b"two blobs")),
        ("editions", ("one",)),
        ("sync_records", ("s", 1)),
    ]
    journal.append(folder, rows[:2])
    journal.append(folder, rows[2:])
    assert list(journal.replay(folder)) == rows


@pytest.mark.parametrize("count", [1, 200, 300, 2_000])
def test_any_number_of_rows_is_written_at_once(folder: Path, count: int) -> None:
    rows: list[tuple[str, Row]] = [("annotations", (number, "x")) for number in range(count)]
    journal.append(folder, rows)
    assert list(journal.replay(folder)) == rows


def test_rows_are_written_where_the_system_takes_no_pieces(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "writev")
    journal.append(folder, [("articles", WHOLE)])
    assert list(journal.replay(folder)) == [("articles", WHOLE)]


def test_what_is_of_no_use_in_a_repair_is_not_written(folder: Path) -> None:
    journal.append(folder, [("positions", ("key", 7))])
    assert not folder.exists()
    journal.append(folder, [("positions", ("key", 7)), ("articles", ("key",))])
    assert list(journal.replay(folder)) == [("articles", ("key",))]


def test_a_day_has_a_limit_but_for_what_was_deleted(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.append(folder, [("articles", ("first",))])
    monkeypatch.setattr(journal, "MAX_BYTES", written(folder).stat().st_size + 1)
    journal.append(folder, [("articles", ("second",))])
    journal.append(folder, [("articles", ("third",))])
    journal.append(
        folder, [("articles", ("fourth",)), (journal.DELETIONS, (7, "articles", "first"))]
    )
    assert list(journal.replay(folder)) == [
        ("articles", ("first",)),
        ("articles", ("second",)),
        ("gone", (7, "articles", "first")),
    ]


def test_days_are_read_in_their_order(folder: Path) -> None:
    folder.mkdir()
    for day in ("2026-03-02", "2026-03-10", "2026-03-01"):
        (folder / f"{day}.jsonl").write_text(line_of(["articles", [], [day]]))
    (folder / "notes.txt").write_text(line_of(["articles", [], ["no day"]]))
    days = [row[0] for _, row in journal.replay(folder)]
    assert days == ["2026-03-01", "2026-03-02", "2026-03-10"]
    since = [row[0] for _, row in journal.replay(folder, since="2026-03-02")]
    assert since == ["2026-03-02", "2026-03-10"]
    before = [row[0] for _, row in journal.replay(folder, before="2026-03-02")]
    assert before == ["2026-03-01"]


def test_without_a_journal_there_is_nothing(folder: Path) -> None:
    assert list(journal.replay(folder)) == []
    folder.write_text(line_of(["articles", [], ["a file"]]))
    assert list(journal.replay(folder)) == []
    journal.append(folder, [("articles", ("key",))])
    assert list(journal.replay(folder)) == []


@pytest.mark.skipif(os.name != "posix", reason="rights are a POSIX matter")
def test_only_its_owner_reads_the_journal(folder: Path) -> None:
    journal.append(folder, [("articles", WHOLE)])
    assert folder.stat().st_mode & 0o077 == 0
    assert written(folder).stat().st_mode & 0o077 == 0


def test_a_torn_or_damaged_line_costs_no_other(folder: Path) -> None:
    for name in ("first", "second", "third"):
        journal.append(folder, [("articles", (name,))])
    whole = written(folder).read_bytes()
    at = whole.index(b"second")
    written(folder).write_bytes(whole[:at] + b"x" + whole[at + 1 :])
    assert [row for _, row in journal.replay(folder)] == [("first",), ("third",)]
    written(folder).write_bytes(whole[: at + 3])
    journal.append(folder, [("articles", ("fourth",))])
    assert [row for _, row in journal.replay(folder)] == [("first",), ("fourth",)]


@pytest.mark.parametrize(
    "entry",
    [
        ["articles", [], 7],
        ["articles", []],
        ["articles", [1], ["one"]],
        ["articles", [0], [7]],
        ["articles", [0], ["a"]],
        ["positions", [], ["key"]],
        ["strange", [], ["key"]],
        "articles",
        {},
        7,
    ],
)
def test_a_line_that_nobody_here_wrote_is_skipped(folder: Path, entry: object) -> None:
    folder.mkdir()
    good = line_of(["articles", [0], [base64.b64encode(b"good").decode()]])
    (folder / "2026-03-01.jsonl").write_text(line_of(entry) + good + "\n")
    assert list(journal.replay(folder)) == [("articles", (b"good",))]


def test_empty_lines_are_no_rows(folder: Path) -> None:
    folder.mkdir()
    (folder / "2026-03-01.jsonl").write_text("\n\n00000000 \n00000000\n[]\n")
    assert list(journal.replay(folder)) == []
