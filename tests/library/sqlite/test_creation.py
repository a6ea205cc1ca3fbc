"""The properties of a new database."""

from pathlib import Path

from reader.library.sqlite.creation import create_database

_APPLICATION = slice(68, 72)  # of a header, where programs that tell files apart look for it


def test_a_database_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    create_database(path)
    assert path.read_bytes()[_APPLICATION] == b"PQLB"
    assert list(tmp_path.iterdir()) == [path]
