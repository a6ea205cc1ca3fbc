"""The page cache: finding copies, its size limit, privacy, and harmless failures."""

import json
import os
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.files.page_cache import PageCache, PageCopy

WHEN = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
PAGE = PageCopy(
    "https://paper.example/eels",
    "https://paper.example/eels",
    "<p>The eels are back, “at last”</p>".encode("utf-16"),
    WHEN,
    "text/html; charset=utf-16",
    '"v7"',
    "Tue, 03 Mar 2026 09:00:00 GMT",
    4711,
)


def files(copies: PageCache) -> list[Path]:
    return sorted(copies.directory.iterdir())


def incompressible(seed: int, size: int = 8000) -> bytes:
    return b"".join(os.urandom(size // 2) for _ in range(2)) + bytes([seed])


def use(copies: PageCache, address: str, moment: float) -> None:
    """Set the time when a copy was last used."""
    before = set(files(copies)) if copies.directory.is_dir() else set()
    copies.keep(replace(PAGE, requested=address, location=address, body=incompressible(1)))
    for path in set(files(copies)) - before:
        os.utime(path, (moment, moment))


def test_a_copy_comes_back_as_it_was(copies: PageCache) -> None:
    assert copies.find(PAGE.requested) is None
    assert copies.keep(PAGE)
    assert copies.find(PAGE.requested) == PAGE


@pytest.mark.parametrize(
    "address",
    [
        "https://paper.example/eels#comments",
        "http://www.paper.example/eels?utm_source=letter",
        "https://paper.example/eels/amp",
        "https://paper.example/eels?print=1",
    ],
)
def test_a_copy_is_found_by_other_addresses_of_the_page(copies: PageCache, address: str) -> None:
    copies.keep(PAGE)
    assert copies.find(address) == PAGE
    assert copies.find("https://paper.example/elvers") is None


def test_the_exact_address_is_preferred(copies: PageCache) -> None:
    amp = replace(
        PAGE, requested=f"{PAGE.requested}/amp", location=f"{PAGE.requested}/amp", body=b"amp"
    )
    copies.keep(PAGE)
    copies.keep(replace(amp, fetched=WHEN + timedelta(days=1)))
    assert copies.find(PAGE.requested) == PAGE
    found = copies.find(amp.requested)
    assert found is not None
    assert found.body == b"amp"


def test_a_redirected_page_is_found_by_both_addresses(copies: PageCache) -> None:
    copies.keep(replace(PAGE, requested="https://short.example/x"))
    short, final = copies.find("https://short.example/x"), copies.find(PAGE.location)
    assert short is not None
    assert final is not None
    assert (
        (short.body, short.location) == (final.body, final.location) == (PAGE.body, PAGE.requested)
    )
    assert sum(path.stat().st_size for path in files(copies)) < 3 * len(PAGE.body) + 800


def test_a_newer_copy_replaces_the_older(copies: PageCache) -> None:
    copies.keep(PAGE)
    newer = replace(PAGE, body=b"<p>Gone again</p>", etag="")
    copies.keep(newer)
    assert copies.find(PAGE.requested) == newer
    assert len(files(copies)) == 1


def test_credentials_are_not_kept(copies: PageCache) -> None:
    secret = "https://ida:rosebud@paper.example/eels"
    copies.keep(replace(PAGE, requested=secret, location=secret))
    assert copies.find(PAGE.requested) == PAGE
    (path,) = files(copies)
    assert b"rosebud" not in zlib.decompress(path.read_bytes().partition(b"\n")[2])


def test_files_and_directory_are_private_under_any_umask(copies: PageCache) -> None:
    before = os.umask(0)
    try:
        copies.keep(replace(PAGE, requested="https://short.example/x"))
    finally:
        os.umask(before)
    assert copies.directory.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in files(copies)} == {0o600}


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    copies = PageCache(tmp_path, max_bytes=3 * 8500)
    for number in range(3):
        use(copies, f"https://paper.example/{number}", 1000.0 + number)
    assert copies.find("https://paper.example/0") is not None  # used just now
    use(copies, "https://paper.example/3", 2000.0)
    left = [number for number in range(4) if copies.find(f"https://paper.example/{number}")]
    assert left == [0, 2, 3]


def test_a_copy_larger_than_all_room_is_not_kept(tmp_path: Path) -> None:
    copies = PageCache(tmp_path / "copies", max_bytes=4000)
    assert not copies.keep(replace(PAGE, body=incompressible(0)))
    assert not copies.directory.exists()


@given(st.data())
def test_a_damaged_file_is_no_copy(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    copies = PageCache(tmp_path_factory.getbasetemp() / "damaged")
    copies.keep(PAGE)
    (path,) = files(copies)
    whole = path.read_bytes()
    if data.draw(st.booleans()):
        broken = whole[: data.draw(st.integers(0, len(whole) - 1))]
    else:
        place, bit = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 7))
        changed = bytes([whole[place] ^ 1 << bit])
        broken = whole[:place] + changed + whole[place + 1 :]
    path.write_bytes(broken)
    assert copies.find(PAGE.requested) in (None, PAGE)
    assert copies.keep(PAGE)
    assert copies.find(PAGE.requested) == PAGE


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"{}",
        b"[1]\n",
        b'{"asked":1,"location":2,"etag":"","last_modified":"","fetched":"","media_type":null}',
        b"[" * 100_000,
    ],
)
def test_a_file_of_another_making_is_no_copy(copies: PageCache, inside: bytes) -> None:
    copies.keep(PAGE)
    (path,) = files(copies)
    path.write_bytes(b"pullquote copy 1\n" + zlib.compress(inside))
    assert copies.find(PAGE.requested) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("asked", 1),
        ("fetched", "2026-03-01T09:00:00"),
        ("fetched", "last week"),
        ("media_type", 5),
        ("text_length", "9"),
        ("elsewhere", True),
    ],
)
def test_a_file_with_one_wrong_field_is_no_copy(
    copies: PageCache, field: str, value: object
) -> None:
    copies.keep(PAGE)
    (path,) = files(copies)
    line, _, packed = path.read_bytes().partition(b"\n")
    head, _, body = zlib.decompress(packed).partition(b"\n")
    changed = json.dumps({**json.loads(head), field: value}).encode()
    path.write_bytes(line + b"\n" + zlib.compress(changed + b"\n" + body))
    assert copies.find(PAGE.requested) is None


def test_a_page_without_a_place_of_its_own_lies_where_it_was_asked_for(copies: PageCache) -> None:
    assert copies.keep(replace(PAGE, location=""))
    found = copies.find(PAGE.requested)
    assert found is not None
    assert found.location == PAGE.requested


def test_foreign_files_are_neither_read_nor_deleted(tmp_path: Path) -> None:
    copies = PageCache(tmp_path, max_bytes=5000)
    foreign = [tmp_path / "notes.copy", tmp_path / "x.part", tmp_path / "library.sqlite3"]
    for path in foreign:
        path.write_bytes(incompressible(0))
        os.utime(path, (0, 0))
    for name in "ab":
        copies.keep(replace(PAGE, requested=name, location=name, body=incompressible(1, 4200)))
    assert all(path.exists() for path in foreign)
    assert len(files(copies)) == len(foreign) + 1


def test_what_an_interrupted_write_left_is_cleared(copies: PageCache) -> None:
    copies.keep(PAGE)
    left, fresh = copies.directory / f"{'0' * 16}.part", copies.directory / f"{'1' * 16}.part"
    for path in (left, fresh):
        path.touch()
    os.utime(left, (0, 0))
    copies.keep(PAGE)
    assert not left.exists()
    assert fresh.exists()


def test_a_link_in_the_place_of_a_copy_is_not_followed(copies: PageCache, tmp_path: Path) -> None:
    copies.keep(PAGE)
    (path,) = files(copies)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert copies.find(PAGE.requested) is None
    assert copies.keep(PAGE)
    assert not path.is_symlink()


def test_a_directory_that_cannot_be_made_hinders_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    copies = PageCache(tmp_path / "file" / "copies")
    assert not copies.keep(PAGE)
    assert copies.find(PAGE.requested) is None
    copies.forget(PAGE.requested)


def test_a_page_is_forgotten_under_all_its_addresses(copies: PageCache) -> None:
    copies.keep(PAGE)
    copies.keep(replace(PAGE, requested=f"{PAGE.requested}/amp", location=f"{PAGE.requested}/amp"))
    copies.forget(PAGE.requested)
    assert files(copies) == []


def test_copies_lie_in_the_cache_or_in_the_directory_that_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library.files.directories import page_cache_directory

    assert page_cache_directory().parts[-2:] == ("pullquote", "copies")
    assert page_cache_directory(tmp_path) == tmp_path / "copies"
    monkeypatch.setenv("PULLQUOTE_DATA_DIR", str(tmp_path))
    assert page_cache_directory() == tmp_path / "copies"
