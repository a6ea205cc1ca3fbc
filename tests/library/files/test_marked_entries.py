"""Entries of feeds that are marked as read without being opened."""

import stat
from hashlib import sha256
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.files.marked_entries import MarkedEntries

EELS, PIER, LAMP = (f"https://post.example/{name}" for name in ("eels", "pier", "lamp"))


def test_what_is_marked_is_known_the_next_time(tmp_path: Path) -> None:
    assert MarkedEntries(tmp_path).among([EELS]) == frozenset()
    MarkedEntries(tmp_path).mark([EELS, PIER])
    MarkedEntries(tmp_path).mark([EELS])
    assert MarkedEntries(tmp_path).among([EELS, PIER, LAMP]) == {EELS, PIER}


def test_the_last_mark_of_an_entry_counts_and_the_others_stay(tmp_path: Path) -> None:
    marked = MarkedEntries(tmp_path)
    marked.mark([EELS, PIER, LAMP])
    marked.mark([PIER], unread=True)
    assert marked.among([EELS, PIER, LAMP]) == {EELS, LAMP}
    assert marked.among([EELS, PIER, LAMP], unread=True) == {PIER}
    marked.mark([PIER])
    assert marked.among([PIER]) == {PIER}
    assert not marked.among([PIER], unread=True)
    marked.take_back([EELS, PIER], unread=False, replaced=[PIER])
    assert marked.among([EELS, PIER, LAMP]) == {LAMP}
    assert marked.among([EELS, PIER, LAMP], unread=True) == {PIER}


def test_an_entry_stays_marked_when_its_address_is_decorated_otherwise(tmp_path: Path) -> None:
    marked = MarkedEntries(tmp_path)
    marked.mark(["http://post.example/eels?utm_content=monday", f"{PIER}#at-noon"])
    assert marked.among([f"{EELS}?utm_content=tuesday", f"{PIER}#at-one", f"{PIER}#at-noon"]) == {
        f"{EELS}?utm_content=tuesday",
        f"{PIER}#at-noon",
    }
    marked.mark([EELS], unread=True)
    assert marked.among([EELS, f"{PIER}#at-noon"]) == {f"{PIER}#at-noon"}


def test_what_was_marked_by_its_exact_address_stays_so_until_it_is_unread(tmp_path: Path) -> None:
    digest = sha256(EELS.encode()).hexdigest()[:16]
    (tmp_path / "marked-entries").write_text(f"{digest}\n")
    marked = MarkedEntries(tmp_path)
    assert marked.among([EELS, PIER]) == {EELS}
    marked.mark([EELS], unread=True)
    assert not marked.among([EELS])


def test_the_file_tells_no_address_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    MarkedEntries(tmp_path / "new").mark([EELS])
    (file,) = (tmp_path / "new").iterdir()
    assert b"post" not in file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_only_the_entries_marked_last_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.files.marked_entries._MAX_MARKS", 2)
    marked = MarkedEntries(tmp_path)
    marked.mark([EELS])
    marked.mark([PIER, LAMP])
    assert marked.among([EELS, PIER, LAMP]) == {PIER, LAMP}


def test_a_mark_that_cannot_be_written_is_reported_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    (tmp_path / "marked-entries").mkdir()
    marked = MarkedEntries(tmp_path)
    assert marked.among([EELS]) == frozenset()
    with pytest.raises(LibraryError, match=tmp_path.name):
        marked.mark([EELS])
    assert [each.name for each in tmp_path.iterdir()] == ["marked-entries"]


def test_a_file_of_something_else_marks_nothing(tmp_path: Path) -> None:
    (tmp_path / "marked-entries").write_bytes(b"\xff\x00 " * 500)
    marked = MarkedEntries(tmp_path)
    assert marked.among([EELS]) == frozenset()
    marked.mark([EELS])
    assert marked.among([EELS]) == {EELS}
