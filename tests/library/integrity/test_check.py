"""How a sound database is distinguished from a damaged one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from kept_note import note

from reader.library.integrity.check import check_rows, check_schema, read_schema_version
from reader.library.opening import open_library
from reader.library.sqlite.connection import DamageError, connect
from reader.library.sqlite.rows import RowDamageError
from reader.library.sqlite.schema import STEPS, VERSION

_VALID_FOR = 92  # where a header says for which change its number of pages is right


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The database of a closed library with a note."""
    library = open_library(tmp_path)
    library.put([note("swans")])
    library.close()
    return tmp_path / "library.sqlite3"


@pytest.fixture
def base(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(path)) as connection:
        yield connection


def test_a_row_saved_by_a_later_change_than_the_last_is_damage(base: sqlite3.Connection) -> None:
    check_rows(base)
    base.execute("UPDATE tally SET writes = 0")
    with pytest.raises(RowDamageError, match="count of changes"):
        check_rows(base)


def test_a_count_of_changes_that_is_gone_is_damage(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM tally")
    with pytest.raises(DamageError, match="count of changes is gone"):
        check_rows(base)


def test_tables_where_there_were_none_yet_are_damage(base: sqlite3.Connection) -> None:
    check_schema(base, STEPS)
    with pytest.raises(DamageError, match="no tables"):
        check_schema(base, ())


def test_a_file_that_is_shorter_than_its_header_says_is_cut_short(path: Path) -> None:
    whole = path.read_bytes()
    assert read_schema_version(path) == VERSION
    path.write_bytes(whole[:-4096])
    with pytest.raises(DamageError, match="it is truncated"):
        read_schema_version(path)


def test_a_number_of_pages_that_the_header_does_not_stand_by_tells_nothing(path: Path) -> None:
    cut = bytearray(path.read_bytes()[:-4096])
    cut[_VALID_FOR : _VALID_FOR + 4] = b"\xff\xff\xff\xff"  # as programs of before 2010 left it
    path.write_bytes(cut)
    assert read_schema_version(path) == VERSION
