"""The findings of ``doctor`` on locations outside the data directory."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from shlex import quote
from types import SimpleNamespace

import pytest

from reader.library import health
from reader.library.health import Finding, check_library, check_other_directories
from reader.library.opening import open_library
from reader.library.sqlite import connection

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture(autouse=True)
def _places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("PULLQUOTE_DATA_DIR", raising=False)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pullquote" / "log"


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "pullquote" / "copies"


@pytest.fixture
def article_cache(copies: Path) -> Path:
    return copies.with_name("readings")


def test_what_is_not_there_needs_no_remedy(log: Path, copies: Path, article_cache: Path) -> None:
    assert check_other_directories() == (
        Finding("reports", f"none yet in {log}"),
        Finding("copies", f"none yet in {copies}"),
        Finding("readings", f"none yet in {article_cache}"),
    )


def test_places_for_their_owner_alone_are_well(
    log: Path, copies: Path, article_cache: Path
) -> None:
    for place in (log, copies, article_cache):
        place.mkdir(0o700, parents=True)
    assert [finding.remedy for finding in check_other_directories()] == ["", "", ""]


def test_places_that_others_can_read_are_reported_with_the_remedy(
    log: Path, copies: Path, article_cache: Path
) -> None:
    for place in (log, copies, article_cache):
        place.mkdir(parents=True)
        place.chmod(0o755)
    for finding, place in zip(check_other_directories(), (log, copies, article_cache), strict=True):
        assert finding.state == f"other users can read {place}"
        assert finding.remedy == f"chmod -R go= {quote(str(place))}"


def test_what_is_in_the_way_is_reported_with_the_remedy(
    log: Path, copies: Path, article_cache: Path
) -> None:
    log.parent.mkdir(parents=True)
    log.touch()
    copies.parent.mkdir(parents=True)
    copies.symlink_to("copies")
    article_cache.touch()
    for finding, place in zip(check_other_directories(), (log, copies, article_cache), strict=True):
        assert finding.state == f"{place} is not a directory"
        assert finding.remedy.startswith("move it away")


def test_a_place_that_cannot_be_written_is_reported_with_the_remedy(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.mkdir(0o700, parents=True)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may do anything
    reports = check_other_directories()[0]
    assert reports.state == f"{log} cannot be read or written"
    assert "chmod u+rwx" in reports.remedy


def test_no_permissions_are_advised_for_a_place_on_a_read_only_disk(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.mkdir(0o700, parents=True)
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    reports = check_other_directories()[0]
    assert reports.state == f"{log} is on a read-only disk"
    assert reports.remedy == "mount the disk for writing"


def test_copies_are_looked_for_in_a_data_directory_that_is_named(tmp_path: Path) -> None:
    assert str(tmp_path / "mine" / "copies") in check_other_directories(tmp_path / "mine")[1].state


def test_while_another_program_keeps_the_library_busy_it_says_to_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    open_library(data).close()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(data / "library.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        *_, found = check_library(data)
    assert found.subject == "library"
    assert found.state.startswith("another program is writing to it")
    assert found.remedy.startswith("wait until it has ended")


def test_a_library_that_cannot_be_opened_is_reported_with_what_it_needs(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_text("a file")
    *_, found = check_library(data)
    assert found.state == "is a file, not a folder"
    assert found.remedy.startswith("it needs a folder that you can read and write")


def _findings(data: Path) -> dict[str, Finding]:
    return {each.subject: each for each in check_library(data)}


def test_a_sound_library_is_described_without_a_remedy(tmp_path: Path) -> None:
    data = tmp_path / "data"
    open_library(data).close()
    found = _findings(data)
    assert found["library"] == Finding("library", "sound: 0 notes, 0 articles")
    newest = max((each.name for each in (data / "backups").glob("*")), default="")
    assert found["backup"].state == (f"the newest is {newest}" if newest else "none yet")
    assert "set aside" not in found
    assert {each.remedy for each in found.values()} == {""}


@pytest.mark.parametrize(("subject", "name"), [("backup", "backups"), ("journal", "journal")])
def test_what_prevents_second_copies_of_the_notes_is_reported_with_the_remedy(
    tmp_path: Path, subject: str, name: str
) -> None:
    data = tmp_path / "data"
    open_library(data).close()
    place = data / name
    place.write_text("in the way")
    remedy = f"move it away: mv {place} {place}.old"
    assert _findings(data)[subject] == Finding(subject, f"{place} is not a directory", remedy)


def test_damaged_files_that_were_set_aside_are_counted(tmp_path: Path) -> None:
    data = tmp_path / "data"
    open_library(data).close()
    (data / "damaged").mkdir(exist_ok=True)
    (data / "damaged" / "old.sqlite3").write_bytes(b"")
    assert _findings(data)["set aside"].state == f"1 damaged file in {data / 'damaged'}"


@pytest.mark.parametrize(
    ("free", "remedy"), [(50 << 20, ""), ((50 << 20) - 1, "free some space: saving may fail soon")]
)
def test_little_room_on_the_disk_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, remedy: str
) -> None:
    data = tmp_path / "data"
    open_library(data).close()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(health, "disk_usage", lambda _: usage._replace(free=free))
    assert _findings(data)["disk"] == Finding("disk", f"{free >> 20:,} MB free", remedy)
