"""What a parser is given, and what it may not be able to read."""

import pytest

from reader.errors import ParseError
from reader.parsing.registry import parse_article


@pytest.mark.parametrize("body", [b"", b" \r\n", b"\xef\xbb\xbf", bytes(100)])
def test_empty_files_are_called_empty(body: bytes) -> None:
    with pytest.raises(ParseError, match=r"^tide\.txt: is empty$"):
        parse_article(body, location="tide.txt")


def test_standard_input_is_identified_by_its_name() -> None:
    with pytest.raises(ParseError, match=r"^standard input: is empty$"):
        parse_article(b"", location="-")


def test_a_media_type_may_carry_a_charset() -> None:
    body = "<p>Прилив отступил, и лодки лежат на песке.</p>".encode("koi8-r")
    article = parse_article(body, media_type='text/html; Charset="KOI8-R"')
    assert "Прилив отступил" in article.text


@pytest.mark.parametrize(
    ("problem", "words"),
    [(RecursionError, "is nested too deeply"), (MemoryError, "needs more memory than there is")],
)
def test_input_beyond_the_limits_of_a_parser_is_reported(
    problem: type[Exception], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr("reader.parsing.registry._load", lambda _: parse)
    with pytest.raises(ParseError, match=f"^a.txt: {words}$"):
        parse_article(b"Ice in the harbour.", location="a.txt")
