"""A file of a cache is written as a whole, and what killed processes left is removed."""

import os
from pathlib import Path

from reader.startup.atomic_writing import write_atomically


def test_what_killed_processes_left_half_written_goes_in_time(tmp_path: Path) -> None:
    place = tmp_path / "kept.pyc"
    old, young, other = "kept.pyc.17", "kept.pyc.18", "kept.pyc.before"
    for name in (old, young, other):
        (tmp_path / name).write_bytes(b"half")
    for name in (old, other):
        os.utime(tmp_path / name, (1_000, 1_000))
    write_atomically(str(place), [b"wh", b"ole"])
    assert place.read_bytes() == b"whole"
    assert {each.name for each in tmp_path.iterdir()} == {place.name, young, other}
