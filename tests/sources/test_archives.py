import bz2
import gzip
import lzma
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.parsing.registry import parse_article
from reader.sources.archives import unpacked
from reader.sources.base import Limits, Payload
from reader.sources.file import FileSource

STORY = b"Ferry runs again\n\nThe Saltrey ferry runs again after nine weeks.\n"
ROOM = 10_000


def archive(**members: bytes) -> bytes:
    """Return a ZIP archive; `__` in a keyword stands for a dot in the member's name."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name.replace("__", "."), content)
    return out.getvalue()


def opened(body: bytes, room: int = ROOM) -> Payload:
    return unpacked(Payload("/tales/story.txt.gz", body, "application/gzip"), room)


def refusal(body: bytes, room: int = ROOM) -> str:
    with pytest.raises(SourceError) as caught:
        opened(body, room)
    message = str(caught.value)
    assert message.startswith("/tales/story.txt.gz: ")
    assert "\n" not in message
    return message.partition(": ")[2]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_file_is_what_is_in_it(pack: Callable[[bytes], bytes]) -> None:
    assert opened(pack(STORY)) == Payload("/tales/story.txt.gz", STORY)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_streams_that_follow_each_other_are_one_text(pack: Callable[[bytes], bytes]) -> None:
    assert opened(pack(STORY) + pack(b"And ") + pack(b"more.") + b"\0" * 512).body == (
        STORY + b"And more."
    )


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_more_than_the_limit_is_refused_before_it_is_unpacked(
    pack: Callable[[bytes], bytes],
) -> None:
    bomb = pack(b"\0" * 100 * ROOM)
    assert "larger than the limit" in refusal(bomb)
    assert "larger than the limit" in refusal(pack(STORY) + bomb)
    assert opened(pack(STORY), len(STORY)).body == STORY


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_what_breaks_off_or_is_broken_is_damaged(pack: Callable[[bytes], bytes]) -> None:
    packed = pack(STORY * 50)
    assert refusal(packed[:-20]).startswith("damaged")
    assert refusal(packed[:20] + b"\xff" * 20 + packed[40:]).startswith("damaged")
    assert refusal(packed[:10]).startswith("damaged")


def test_thousands_of_tiny_streams_end_the_reading() -> None:
    assert refusal(gzip.compress(b"") * 10_001).startswith("damaged")


def test_an_archive_of_one_article_is_that_article_whatever_is_beside_it() -> None:
    page = b"<!DOCTYPE html><title>Ferry runs again</title>"
    body = archive(
        **{"a/ferry.html": page, "a/ferry_files/ad.html": b"x", "a/p.png": b"", "a/.x.txt": b""}
    )
    assert opened(body) == Payload("/tales/story.txt.gz", page)


def test_what_a_mac_adds_to_an_archive_is_no_article() -> None:
    with_copies = BytesIO(archive(story__md=STORY))
    with zipfile.ZipFile(with_copies, "a") as added:
        added.writestr("__MACOSX/story.md", b"\x00\x05\x16\x07")
    assert opened(with_copies.getvalue()).body == STORY


@pytest.mark.parametrize(("room", "fits"), [(len(STORY), True), (len(STORY) - 1, False)])
def test_an_article_in_an_archive_may_be_as_large_as_the_limit(room: int, *, fits: bool) -> None:
    packed = archive(story__md=STORY)
    if fits:
        assert opened(packed, room).body == STORY
    else:
        assert refusal(packed, room).startswith("larger than the limit")


def test_the_only_file_of_an_archive_needs_no_ending() -> None:
    assert opened(archive(README=STORY)).body == STORY


def test_the_name_in_an_archive_tells_markups_that_begin_like_text() -> None:
    assert opened(archive(notes__md=b"Of *ferries*")).media_type == "text/markdown"


def test_an_archive_of_several_articles_says_how_many() -> None:
    message = refusal(archive(a__txt=STORY, b__txt=STORY, c__png=b""))
    assert message == "an archive of 2 files: unpack it and open one of them, or the folder"
    assert refusal(archive(**{"tales/": b""})) == "the archive has no files"


def test_books_office_documents_and_programs_stay_as_they_are() -> None:
    for body in (
        archive(mimetype=b"application/epub+zip", a__xhtml=STORY),
        archive(a__xhtml=STORY, **{"META-INF/container.xml": b"<container/>"}),
        archive(**{"_rels/.rels": b"", "[Content_Types].xml": b"", "word/document.xml": b""}),
    ):
        assert opened(body).body is body


def test_an_archive_is_refused_when_it_is_too_large_or_broken() -> None:
    body = archive(a__txt=b"\0" * 50_000)
    assert "larger than the limit" in refusal(body)
    assert refusal(body[:40] + body[60:]).startswith("damaged")
    assert refusal(body[:-30]).startswith("damaged")


def test_an_archive_of_a_password_says_so() -> None:
    body = bytearray(archive(a__txt=STORY))
    body[6] |= 1
    body[body.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(body)).startswith("encrypted")


def test_an_archive_with_an_endless_catalogue_is_not_listed() -> None:
    names = (f"{number:05}.txt" for number in range(20_000))
    assert refusal(archive(**dict.fromkeys(names, b""))) == "the archive has too many files"


def test_a_compressed_file_is_opened_and_read_as_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "notes.md.gz"
    path.write_bytes(gzip.compress(b"Saltrey\n=======\n\nThe *old* quay.\n"))
    payload = FileSource().load(str(path), Limits())
    assert payload.location == str(path)
    article = parse_article(payload.body, location=payload.location)
    assert article.text == "Saltrey\n\nThe old quay."
