import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources import directory
from reader.sources.directory import MAX_FOLDERS, gather_articles, list_articles, walk_articles


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


def test_compressed_files_are_taken_by_what_is_before_the_ending(tmp_path: Path) -> None:
    for name in (
        "NEWS.gz",
        "story.txt.gz",
        "page.HTML.XZ",
        "log.md.bz2",
        "photo.jpg.gz",
        "a.tar.gz",
    ):
        (tmp_path / name).touch()
    assert names(tmp_path) == ["log.md.bz2", "NEWS.gz", "page.HTML.XZ", "story.txt.gz"]


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


def test_a_walk_takes_the_folders_below_after_the_files(tmp_path: Path) -> None:
    for name in ("b.txt", "2024/c.txt", "2024/10/e.txt", "2024/9/d.txt", ".git/x.txt", "a.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "again").symlink_to(tmp_path / "2024")
    found = [str(path.relative_to(tmp_path)) for path in walk_articles(tmp_path)]
    assert found == ["a.txt", "b.txt", "2024/c.txt", "2024/9/d.txt", "2024/10/e.txt"]


def test_a_walk_of_what_is_no_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        list(walk_articles(tmp_path / "nowhere"))


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_a_folder_that_holds_only_folders_has_the_articles_of_these(tmp_path: Path) -> None:
    make(tmp_path, "2024/c.txt", "2023/9/d.txt", "2023/photo.jpg")
    found = [str(path.relative_to(tmp_path)) for path in gather_articles(tmp_path)]
    assert found == ["2023/9/d.txt", "2024/c.txt"]
    make(tmp_path, "a.txt")
    assert gather_articles(tmp_path) == (tmp_path / "a.txt",)


def test_a_folder_without_articles_below_says_what_is_one(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    with pytest.raises(SourceError, match=r"no articles in this folder or below \(\.html"):
        gather_articles(tmp_path)


def test_only_so_many_folders_are_looked_at_for_articles(tmp_path: Path) -> None:
    make(tmp_path, "1/a.txt", f"{MAX_FOLDERS}/b.txt")
    for number in range(2, MAX_FOLDERS):
        (tmp_path / str(number)).mkdir()
    assert gather_articles(tmp_path) == (tmp_path / "1" / "a.txt",)
    assert len(list(walk_articles(tmp_path))) == 2


def test_only_so_many_files_of_a_folder_are_looked_at_for_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, *(f"mail/{number}.eml" for number in range(5)))
    monkeypatch.setattr(directory, "MAX_ENTRIES", 3)
    assert len(gather_articles(tmp_path)) == 3
    assert len(list(walk_articles(tmp_path))) == 5


def test_what_may_not_be_read_is_left_out_but_for_the_folder_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, name in (("locked", "a.txt"), ("open", "b.txt"), ("open", "secret.txt")):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).touch()
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    monkeypatch.setattr(os, "access", lambda entry, _: entry.name != "secret.txt")
    assert list(walk_articles(tmp_path)) == [tmp_path / "open" / "b.txt"]
    for read in (list_articles, lambda path: list(walk_articles(path))):
        with pytest.raises(SourceError, match="permission denied"):
            read(tmp_path / "locked")
