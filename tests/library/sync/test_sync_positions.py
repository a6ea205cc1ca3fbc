"""Read positions in other machines' logs are stored if reading again would be slow."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.transaction import Transaction
from reader.library.sync.logs.reading import Position
from reader.library.sync.positions import Positions, stored_positions

FAR = Position(size=200_000, offset=200_000, device="d2", name="desk", at=7, unread=1)


@pytest.fixture
def access(tmp_path: Path) -> Iterator[DatabaseAccess]:
    access = DatabaseAccess(tmp_path / "data")
    yield access
    access.close()


def save(positions: Positions, access: DatabaseAccess) -> int:
    """Save positions and return the number of writes."""
    written = 0

    def write(work: Callable[[Transaction], None]) -> None:
        nonlocal written
        written += 1
        access.write(work, recorded=False)

    positions.save(write)
    return written


def test_what_was_saved_is_remembered(access: DatabaseAccess) -> None:
    positions = stored_positions(access)
    assert positions.of("d2.jsonl") == Position()
    positions.put("d2.jsonl", FAR)
    assert save(positions, access) == 1
    assert stored_positions(access).of("d2.jsonl") == FAR


def test_what_did_not_change_is_not_written(access: DatabaseAccess) -> None:
    positions = Positions()
    positions.put("d2.jsonl", FAR)
    assert [save(positions, access), save(positions, access)] == [1, 0]
    assert save(stored_positions(access), access) == 0


@pytest.mark.parametrize(("further", "writes"), [(65_536, 0), (65_537, 1), (-65_537, 1)])
def test_a_little_more_of_a_log_is_read_again_rather_than_written_down(
    access: DatabaseAccess, further: int, writes: int
) -> None:
    positions = Positions({"d2.jsonl": FAR})
    positions.put("d2.jsonl", replace(FAR, offset=FAR.offset + further))
    assert save(positions, access) == writes


def test_a_line_that_cannot_be_read_is_remembered_at_once(access: DatabaseAccess) -> None:
    positions = Positions({"d2.jsonl": FAR})
    positions.put("d2.jsonl", replace(FAR, unread=2))
    assert save(positions, access) == 1


def test_logs_that_are_gone_are_forgotten(access: DatabaseAccess) -> None:
    positions = Positions()
    for name in ("d2.jsonl", "d3.jsonl"):
        positions.put(name, FAR)
    save(positions, access)
    positions.keep({"d3.jsonl"})
    assert save(positions, access) == 1
    assert stored_positions(access).of("d2.jsonl") == Position()
    assert stored_positions(access).of("d3.jsonl") == FAR


def test_this_machine_comes_first_and_then_those_that_changed_something_last() -> None:
    positions = Positions(
        {
            "d2.jsonl": Position(device="d2", name="desk", at=7),
            "d1.jsonl": Position(device="d1", name="lap", at=99, unread=4),
            "d3.jsonl": Position(device="d3", at=8, trouble="it is torn"),
        }
    )
    machines = positions.machines("d1", own=5)
    assert [(each.device, each.at, each.is_this_machine, each.unread) for each in machines] == [
        ("d1", 5, True, 4),
        ("d3", 8, False, 0),
        ("d2", 7, False, 0),
    ]
    assert [each.name for each in machines[1:]] == ["d3", "desk"]
    assert machines[1].trouble == "it is torn"
