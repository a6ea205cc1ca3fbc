"""Files are looked at now and then, and known to have changed until they are read again."""

import os
from pathlib import Path

import pytest

from reader.tui.screens.reading.parts import file_watch
from reader.tui.screens.reading.parts.file_watch import FileWatch


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(file_watch, "_LOOK_SECONDS", 0.0)
    path = tmp_path / "story.txt"
    path.write_text("Eels are back.\n")
    return path


def edit(path: Path) -> None:
    stamp = path.stat()
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 1_000_000_000))


async def test_a_change_is_found_once_and_known_until_the_file_is_read_again(story: Path) -> None:
    files, here = FileWatch(), str(story)
    files.remember_read(here)
    assert not await files.look(here)
    edit(story)
    assert not files.has_changed(here)
    assert await files.look(here)
    assert files.has_changed(here)
    assert not await files.look(here)
    files.remember_read(here)
    assert not files.has_changed(here)


async def test_a_file_that_was_read_before_keeps_its_time(story: Path) -> None:
    files, here = FileWatch(), str(story)
    files.remember_read(here)
    edit(story)
    files.remember_shown(here)
    assert await files.look(here)


@pytest.mark.parametrize("location", ["", "-", "https://example.org/eels", "no such file"])
async def test_what_is_no_file_is_never_looked_at(location: str) -> None:
    files = FileWatch()
    files.remember_read(location)
    assert not files.is_due(location)
    assert not await files.look(location)
