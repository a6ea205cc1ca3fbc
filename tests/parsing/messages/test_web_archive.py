"""Pages as Safari saves them."""

import plistlib

import pytest
from listed_blocks import kinds_and_texts

from reader.errors import ParseError
from reader.parsing.registry import parse_article

_PAGE = (
    "<title>Tides</title><article><h1>The tide is out</h1><p>The harbour master counted ninety"
    " barges before the fog took the far quay away from her, and “then” she went home.</p>"
    "<p>Nobody saw <a href='/tide'>the tide</a> come in.</p></article>"
)


def _archive(page: object, kind: plistlib.PlistFormat = plistlib.FMT_BINARY) -> bytes:
    return plistlib.dumps({"WebMainResource": page, "WebSubresources": []}, fmt=kind)


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_page_in_a_web_archive_is_read(kind: plistlib.PlistFormat, encoding: str) -> None:
    page = {
        "WebResourceData": _PAGE.encode(encoding),
        "WebResourceTextEncodingName": encoding,
        "WebResourceURL": "https://orrin.example/news/",
    }
    article = parse_article(_archive(page, kind), location="tide.webarchive")
    assert kinds_and_texts(article)[0] == ("headline", "The tide is out")
    assert "and “then” she went home." in article.text
    assert article.location == "tide.webarchive"
    assert article.links[0].href == "https://orrin.example/tide"


@pytest.mark.parametrize(
    "body",
    [
        _archive({"WebResourceData": b""}),
        _archive({"WebResourceData": 3}),
        _archive([]),
        _archive({"WebResourceData": b"<p>It burns."})[:-20],
        b"bplist00 WebMainResource",
    ],
)
def test_a_damaged_or_empty_web_archive_is_refused(body: bytes) -> None:
    with pytest.raises(ParseError, match="web archive"):
        parse_article(body, location="tide.webarchive")
