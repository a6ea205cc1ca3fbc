"""File permissions: no other user can read or change the data directory."""

import os
from pathlib import Path

import pytest
from kept_note import note

from reader.library.files.file_cache import FileCache
from reader.library.opening import open_library
from reader.library.settings.colour_names import save_colour_name


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_nobody_else_can_read_anything_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        for _ in range(2):  # the second start makes a backup
            library = open_library(tmp_path / "new" / "data")
            library.put([note()])
            files = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
            assert [path for path in files if path.stat().st_mode & 0o077] == []
            library.close()
        assert list((tmp_path / "new" / "data" / "backups").iterdir())
    finally:
        os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_rights_that_are_too_wide_are_taken_away(tmp_path: Path) -> None:
    library = open_library(tmp_path / "data")
    library.put([note()])
    library.close()
    save_colour_name("yellow", "claim", tmp_path / "data")
    for path in (tmp_path / "data", *(tmp_path / "data").rglob("*")):
        path.chmod(0o777)
    library = open_library(tmp_path / "data")
    loose = [path for path in (tmp_path / "data").rglob("*") if path.stat().st_mode & 0o077]
    assert loose == []
    assert not (tmp_path / "data").stat().st_mode & 0o077
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_what_else_lies_in_the_data_directory_keeps_its_rights(tmp_path: Path) -> None:
    """The user may choose any directory, however large or important."""
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for path in (home / "work" / "tool", home / "page", elsewhere / "page"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ice in the harbour.")
        path.chmod(0o755)
        path.parent.chmod(0o755)
    (home / "copies").symlink_to(elsewhere)
    library = open_library(home)
    library.put([note()])
    library.close()
    for path in home.glob("library*"):
        path.chmod(0o666)
    library = open_library(home)
    assert library.messages == ()
    library.close()
    for path in (home, home / "work", home / "work" / "tool", home / "page", elsewhere,
                 elsewhere / "page"):  # fmt: skip
        assert path.stat().st_mode & 0o777 == 0o755
    ours = [*home.glob("library*"), home / "backups", *(home / "backups").iterdir()]
    assert [path for path in ours if path.stat().st_mode & 0o077] == []


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_a_directory_with_other_things_that_others_can_change_is_reported(tmp_path: Path) -> None:
    (tmp_path / "page").write_text("Ice in the harbour.")
    open_library(tmp_path).close()
    tmp_path.chmod(0o777)
    library = open_library(tmp_path)
    library.annotations()
    assert len(library.messages) == 1
    assert "other users can read or change" in library.messages[0]
    library.close()
    tmp_path.chmod(0o700)


def test_a_file_system_without_permissions_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a USB stick."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", refuse)
    monkeypatch.setattr(Path, "chmod", refuse)
    library = open_library(tmp_path / "data", sync_dir=tmp_path / "shared")
    library.put([note()])
    library.upkeep()
    library.close()
    save_colour_name("yellow", "claim", tmp_path / "data")
    assert FileCache(str(tmp_path / "cache"), ".x", max_bytes=99, max_file_bytes=99).keep(
        f"{'0' * 24}.x", [b"words"]
    )
    library = open_library(tmp_path / "data")
    assert len(library.annotations()) == 1
    library.close()
    (log,) = (tmp_path / "shared").glob("*.jsonl")
    assert log.stat().st_size


@pytest.mark.skipif(os.name != "posix", reason="rights of others are a POSIX matter")
def test_what_a_link_among_the_backups_leads_to_keeps_its_rights(tmp_path: Path) -> None:
    data, page = tmp_path / "data", tmp_path / "page"
    page.write_text("Ice in the harbour.")
    page.chmod(0o644)
    library = open_library(data)
    library.put([note()])
    library.close()
    (data / "backups").mkdir(exist_ok=True)
    (data / "backups" / "page").symlink_to(page)
    for path in (data, data / "backups", *data.glob("library*")):
        path.chmod(0o777)
    open_library(data).close()
    assert page.stat().st_mode & 0o777 == 0o644
    assert not (data / "backups").stat().st_mode & 0o077
