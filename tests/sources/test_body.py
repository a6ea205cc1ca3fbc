"""Response bodies arrive in chunks of any size and are decompressed up to a limit."""

import gzip
import zlib
from collections.abc import Iterator

import pytest

from reader.errors import SourceError
from reader.sources.body import _GZIP, _Inflater, read_body

PAGE = b"<p>The eels came back, and nobody saw them.</p>" * 40
ROOM = 10_000


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def read(data: bytes, coding: str, size: int = ROOM, room: int = ROOM) -> bytes:
    return read_body(pieces(data, size), coding, room, "eels.example")


@pytest.mark.parametrize("size", [1, 7, ROOM])
@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("", PAGE),
        ("gzip", gzip.compress(PAGE)),
        ("gzip", gzip.compress(PAGE[:900]) + gzip.compress(PAGE[900:])),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", raw_deflate(PAGE)),
    ],
    ids=["plain", "gzip", "gzip in two members", "deflate", "deflate without its header"],
)
def test_a_body_is_the_same_in_pieces_of_any_size(coding: str, data: bytes, size: int) -> None:
    assert read(data, coding, size) == PAGE


@pytest.mark.parametrize("size", [1, ROOM])
def test_what_follows_a_compressed_page_is_left_out(size: int) -> None:
    assert read(gzip.compress(PAGE) + b"\n<!-- padding -->", "gzip", size) == PAGE
    assert read(zlib.compress(PAGE) + gzip.compress(PAGE), "deflate", size) == PAGE


def test_only_so_many_members_of_a_stream_are_read() -> None:
    member = gzip.compress(b"eel ")
    assert read(member * 64, "gzip") == b"eel " * 64
    assert read(member * 65, "gzip") == b"eel " * 64


@pytest.mark.parametrize(
    ("coding", "packed"),
    [("", PAGE), ("gzip", gzip.compress(PAGE)), ("deflate", zlib.compress(PAGE))],
    ids=["plain", "gzip", "deflate"],
)
def test_a_body_may_have_just_as_many_bytes_as_the_limit(coding: str, packed: bytes) -> None:
    assert read(packed, coding, 100, len(PAGE)) == PAGE
    with pytest.raises(SourceError, match="larger than the limit"):
        read(packed, coding, 100, len(PAGE) - 1)


def test_the_limit_holds_before_decompression_too() -> None:
    empty_members = gzip.compress(b"") * 20
    assert read(empty_members + gzip.compress(b"eel"), "gzip") == b"eel"
    with pytest.raises(SourceError, match="larger than the limit"):
        read(empty_members, "gzip", 10, len(empty_members) - 1)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_compressed_page_that_breaks_off_is_no_page(coding: str) -> None:
    packed = gzip.compress(PAGE) if coding == "gzip" else zlib.compress(PAGE)
    with pytest.raises(SourceError, match="damaged or incomplete"):
        read(packed[:-9], coding, 50)


def test_deflate_that_breaks_in_the_middle_is_not_read_again_without_a_header() -> None:
    packed = zlib.compress(PAGE)
    with pytest.raises(SourceError, match="damaged"):
        read(packed[:20] + b"\xff" * 40, "deflate", 20)


def test_progress_is_reported_in_bytes_that_came() -> None:
    told: list[int] = []
    packed = gzip.compress(PAGE)
    read_body(pieces(packed, 50), "gzip", ROOM, "eels.example", told.append)
    assert told == [50, len(packed)]


def test_no_bytes_at_all_are_an_empty_page_whatever_their_coding() -> None:
    assert read_body([], "gzip", 10, "x", lambda _: None) == b""


def test_what_follows_a_compressed_page_begins_no_other_across_two_pieces() -> None:
    first, second = gzip.compress(b"page"), gzip.compress(b"more")
    chunks = [first + second[:1] + b"xx", second[1:]]
    assert read_body(chunks, "gzip", 100, "x", lambda _: None) == b"page"


def test_of_a_body_over_the_limit_one_byte_more_is_made_and_no_other_member() -> None:
    bombs = gzip.compress(b"a" * 11) + gzip.compress(b"b" * 10_000)
    assert _Inflater(_GZIP, 10, "x").feed(bombs, 0) == b"a" * 11


def test_a_member_after_one_that_fills_the_limit_is_over_it() -> None:
    with pytest.raises(SourceError, match="larger than the limit"):
        read(gzip.compress(b"a" * 900) + gzip.compress(b"b"), "gzip", room=900)
