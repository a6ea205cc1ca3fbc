"""Reading realistic logs: half copied, torn, damaged, replaced, or not logs at all."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.sync.logs import reading
from reader.library.sync.logs.line import Entry, Head, entry_line, head_line
from reader.library.sync.logs.reading import (
    LogReader,
    Position,
    logs_in,
    parse_position,
    position_text,
)
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.records.record import UNKNOWN, with_wording
from reader.library.sync.records.stamp import Stamp
from reader.library.sync.records.values import NOTE

HEAD = Head("dev1", "laptop", "g1")


def line(number: int, text: str = "words") -> bytes:
    record = with_wording(UNKNOWN, text, Stamp(number, "dev1"))
    return entry_line(Entry(NOTE, f"n{number}", number, record))


def log(numbers: range, generation: str = "g1") -> bytes:
    head = head_line(Head("dev1", "laptop", generation))
    return head + b"".join(line(number) for number in numbers)


def read(path: Path, before: Position = Position()) -> tuple[list[int], Position]:  # noqa: B008
    found = LogReader(path, before)
    numbers = [entry.at for entry in found.entries()]
    return numbers, found.position


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dev1.jsonl"


def test_only_what_is_new_is_read(path: Path) -> None:
    path.write_bytes(log(range(1, 4)))
    numbers, position = read(path)
    assert numbers == [1, 2, 3]
    assert (position.device, position.name, position.at) == ("dev1", "laptop", 3)
    path.write_bytes(log(range(1, 6)))
    assert read(path, position)[0] == [4, 5]
    assert read(path, parse_position(position_text(position)))[0] == [4, 5]


@given(st.lists(st.floats(0, 1), max_size=5), st.integers(1, 9))
def test_a_log_that_is_being_copied_is_read_to_its_end_in_the_end(
    parts: list[float], count: int
) -> None:
    body = log(range(1, count + 1))
    path = Path(os.environ["XDG_DATA_HOME"]) / "copied.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    seen: set[int] = set()
    position = Position()
    for part in [*parts, 1.0]:
        path.write_bytes(body[: round(len(body) * part)])
        numbers, position = read(path, position)
        seen |= set(numbers)
        assert not position.unread
    assert seen == set(range(1, count + 1))


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=300), st.integers(0, 2000))
def test_damage_costs_its_own_lines_and_nothing_when_it_is_mended(
    at: int, damage: bytes, back: int
) -> None:
    body = log(range(1, 9))
    path = Path(os.environ["XDG_DATA_HOME"]) / "damaged.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    start = min(at, len(body))
    path.write_bytes(body[:start] + damage + body[min(start + back, len(body)) :])
    numbers, position = read(path)
    assert set(numbers) <= set(range(1, 9))
    path.write_bytes(body)
    again, position = read(path, position)
    assert set(numbers) | set(again) == set(range(1, 9))
    assert not position.unread
    assert not position.trouble


def test_a_damaged_line_is_reported_and_the_others_are_read(path: Path) -> None:
    body = bytearray(log(range(1, 6)))
    body[body.index(b'"n3"') + 1] ^= 1
    path.write_bytes(body)
    numbers, position = read(path)
    assert numbers == [1, 2, 4, 5]
    assert position.unread == 1
    assert read(path, position)[1].unread == 1


def test_a_piece_of_zeros_is_read_once_it_is_there(path: Path) -> None:
    body = log(range(1, 6))
    path.write_bytes(body[:500] + bytes(len(body) - 500))
    first, position = read(path)
    path.write_bytes(body)
    assert set(first) | set(read(path, position)[0]) == {1, 2, 3, 4, 5}


def test_a_log_rewritten_is_read_again_also_when_it_is_longer(path: Path) -> None:
    path.write_bytes(log(range(1, 6)))
    _, position = read(path)
    path.write_bytes(log(range(4, 6), "g2"))
    numbers, position = read(path, position)
    assert numbers == [4, 5]
    path.write_bytes(log(range(10, 40), "g3"))
    assert read(path, position)[0] == list(range(10, 40))


def test_a_log_of_a_later_release_is_left_and_reported(path: Path) -> None:
    path.write_bytes(head_line(Head("dev1", "laptop", "g1", version=99)) + line(1))
    numbers, position = read(path)
    assert numbers == []
    assert "newer release" in position.trouble


@pytest.mark.parametrize("body", [b"\n", b"# Notes\n", b"\x00" * 4000 + b"\n", b"{}\n" * 1000])
def test_what_is_no_log_is_reported(path: Path, body: bytes) -> None:
    path.write_bytes(body)
    numbers, position = read(path)
    assert numbers == []
    assert position.trouble


@pytest.mark.parametrize("body", [b"", head_line(HEAD)])
def test_an_empty_log_is_nothing_to_tell(path: Path, body: bytes) -> None:
    path.write_bytes(body)
    assert read(path)[0] == []
    assert not read(path)[1].trouble


@pytest.mark.parametrize("rest", [0, 20])
def test_a_log_that_is_no_longer_whole_is_still_that_of_its_machine(path: Path, rest: int) -> None:
    path.write_bytes(log(range(1, 4)))
    _, before = read(path)
    path.write_bytes(path.read_bytes()[:rest])
    numbers, position = read(path, before)
    assert (numbers, position.device, position.name) == ([], before.device, before.name)
    path.write_bytes(log(range(1, 4)))
    assert read(path, position)[0] == [1, 2, 3]


def test_a_line_that_is_too_long_is_skipped_in_little_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_LINE_BYTES", 5_000)
    monkeypatch.setattr(reading, "_PIECE_BYTES", 1_000)
    path.write_bytes(log(range(1, 3)) + b"x" * 50_000 + b"\n" + line(3))
    numbers, position = read(path)
    assert numbers == [1, 2, 3]
    assert position.unread == 1


@pytest.mark.parametrize("piece_bytes", [7, 64, 1000])
def test_where_reading_goes_on_is_reported_however_large_the_pieces_are(
    path: Path, monkeypatch: pytest.MonkeyPatch, piece_bytes: int
) -> None:
    monkeypatch.setattr(reading, "_PIECE_BYTES", piece_bytes)
    path.write_bytes(log(range(1, 4)))
    numbers, position = read(path)
    assert (numbers, position.offset) == ([1, 2, 3], path.stat().st_size)
    path.write_bytes(log(range(1, 5)))
    assert read(path, position)[0] == [4]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_or_a_folder_in_the_place_of_a_log_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    (tmp_path / "folder.jsonl").mkdir()
    for name in ("pipe.jsonl", "folder.jsonl"):
        with pytest.raises(OSError, match=r"regular file|directory"):
            list(LogReader(tmp_path / name, Position()).entries())


def test_unfinished_copies_are_no_logs_and_copies_of_conflicts_are(tmp_path: Path) -> None:
    for name in (
        ".syncthing.dev1.jsonl.tmp", ".dev1-x.part", "~dev1.jsonl", ".dev1.jsonl", "notes.txt",
        "dev1.jsonl", "dev1.sync-conflict-20260101-120000-ABCDEFG.jsonl", "dev1 (copy).jsonl",
    ):  # fmt: skip
        (tmp_path / name).write_bytes(log(range(1, 3)))
    assert [each.name for each in logs_in(tmp_path)] == [
        "dev1 (copy).jsonl",
        "dev1.jsonl",
        "dev1.sync-conflict-20260101-120000-ABCDEFG.jsonl",
    ]


def test_a_position_that_makes_no_sense_is_the_beginning() -> None:
    for text in ("", "[]", '{"size": 1, "other": 2}', "{"):
        assert parse_position(text) == Position()


# our own ------------------------------------------------------------------------------------------


def test_our_log_knows_how_far_it_got(tmp_path: Path) -> None:
    own = OwnLog(tmp_path, HEAD)
    assert own.last() == 0
    assert not own.has_head()
    own.rewrite([line(1), line(2)])
    assert own.has_head()
    assert own.last() == 2
    own.append([line(5, "long " * 50_000)])
    assert own.last() == 5
    whole = own.path.read_bytes()
    own.path.write_bytes(whole[:-10])
    assert own.last() == 2
    own.append([line(6)])
    assert own.last() == 6
    assert read(own.path)[0] == [1, 2, 6]
    assert [each.name for each in tmp_path.iterdir()] == ["dev1.jsonl"]


def test_a_log_that_cannot_be_rewritten_stays_as_it_was(tmp_path: Path) -> None:
    own = OwnLog(tmp_path, HEAD)
    own.rewrite([line(1)])
    before = own.path.read_bytes()

    def broken() -> object:
        yield line(2)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        own.rewrite(broken())  # type: ignore[arg-type]
    assert own.path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1
