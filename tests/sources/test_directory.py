import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.directory import list_articles


def names(folder: Path) -> list[str]:
    return [path.name for path in list_articles(folder)]


def test_numbers_sort_by_their_value(tmp_path: Path) -> None:
    for name in ("part 10.txt", "part 2.txt", "Part 1.txt", "part 2b.txt"):
        (tmp_path / name).touch()
    assert names(tmp_path) == ["Part 1.txt", "part 2.txt", "part 2b.txt", "part 10.txt"]


def test_hidden_files_folders_and_other_kinds_are_left_out(tmp_path: Path) -> None:
    for name in ("story.md", "STORY.HTML", "notes", ".hidden.txt", "photo.jpg", "song.mp3"):
        (tmp_path / name).touch()
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "dangling.txt").symlink_to("nowhere")
    (tmp_path / "link.txt").symlink_to("story.md")
    assert names(tmp_path) == ["link.txt", "notes", "STORY.HTML", "story.md"]


def test_paths_are_below_the_directory(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert list_articles(tmp_path) == (tmp_path / "a.txt",)


def test_a_huge_number_in_a_name_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / ("9" * 200 + ".txt")).touch()
    (tmp_path / "٣.txt").touch()
    assert len(names(tmp_path)) == 2


def test_an_empty_directory_has_no_articles(tmp_path: Path) -> None:
    assert list_articles(tmp_path) == ()


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nothing here"):
        list_articles(tmp_path / "nothing here")
