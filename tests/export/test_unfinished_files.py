"""What is left of exports whose process was killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from export_samples import entry

from reader.export.formats import format_named
from reader.export.unfinished_files import remove_abandoned
from reader.export.writing import write_file, write_folder

LEFT = ".01m88f6mkyac64e7.pullquote-part"
_STOPPED = """
import sys, time
from pathlib import Path
from reader.export.writing import write_pieces

def pieces():
    yield "The pier " * 9_000
    print("written", flush=True)
    time.sleep(60)

write_pieces(Path(sys.argv[1]), pieces(), force=False)
"""


def _age(path: Path) -> None:
    os.utime(path, (1_000_000_000, 1_000_000_000))


@pytest.mark.skipif(os.name != "posix", reason="files that are open stay there")
def test_what_a_killed_export_has_left_is_removed_by_the_next_one(tmp_path: Path) -> None:
    out = tmp_path / "notes.md"
    child = subprocess.Popen([sys.executable, "-c", _STOPPED, str(out)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"written\n"
    (left,) = tmp_path.iterdir()
    _age(left)
    remove_abandoned(tmp_path)
    assert [*tmp_path.iterdir()] == [left]  # it is still being written
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    write_file(out, [entry()], format_named("markdown"), force=False)
    assert [*tmp_path.iterdir()] == [out]


@pytest.mark.parametrize("export_format", ["markdown", "obsidian"])
def test_an_export_to_a_folder_removes_it_too(export_format: str, tmp_path: Path) -> None:
    (tmp_path / LEFT).write_text("The pier")
    _age(tmp_path / LEFT)
    write_folder(tmp_path, [entry()], format_named(export_format), force=False)
    assert [each.name for each in tmp_path.iterdir()] == ["The pier closes.md"]


def test_what_another_export_may_just_have_created_stays(tmp_path: Path) -> None:
    (tmp_path / LEFT).write_text("The pier")
    remove_abandoned(tmp_path)
    assert (tmp_path / LEFT).exists()


@pytest.mark.parametrize(
    "name", ["notes.pullquote-part", ".01m88f6mkyac64e.pullquote-part", f"{LEFT}.md", f"x{LEFT}"]
)
def test_files_of_other_names_stay(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    _age(tmp_path / name)
    remove_abandoned(tmp_path)
    assert (tmp_path / name).exists()


def test_links_and_folders_of_such_a_name_stay(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    _age(tmp_path / "mine")
    (tmp_path / LEFT).symlink_to(tmp_path / "mine")
    (tmp_path / LEFT.replace("0", "1")).mkdir()
    remove_abandoned(tmp_path)
    assert len([*tmp_path.iterdir()]) == 3


def test_a_folder_that_is_not_there_or_cannot_be_has_nothing_to_remove(tmp_path: Path) -> None:
    remove_abandoned(tmp_path / "no" / "such")
    remove_abandoned(tmp_path / "a\0b")
