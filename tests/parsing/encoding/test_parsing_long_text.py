"""A long plain text is split while it is decoded, and gives the same article as in one piece."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.parsing import builder
from reader.parsing.encoding import long_text
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.chunks import split_chunks
from reader.parsing.plain_text.plain import article_from_text, parse_plain
from reader.pipeline import analyse

PIECE = 16
WRAPPED = (
    "The lamp at the end of the quay was lit every evening by a man whom\n"
    "nobody had ever asked for his name, and who never told it to anybody\n"
    "but the gulls."
)
SPOKEN = "“The quay will hold another winter,” said Greta Olm, the harbour master. Olm left early."
STORIES = {
    "a report": [
        "SALTREY, 3 May – The tide rose. “It rose,” said Jon Tarrow.",
        SPOKEN,
        "She slept.",
    ],
    "wrapped lines": [WRAPPED, SPOKEN, "- one rope\n- two sails", "“And you?” she asked."],
    "a transcript": [
        "QUESTION: Who lit it?",
        "JON TARROW: I did.",
        "GRETA OLM: He did not.",
        SPOKEN,
    ],
    "a novel": ["“Who is there?”", "“Nobody,” said Anna.", "“Then go home.”", "“I am home.”"],
    "dashes": ["— Who is there?", "— Nobody, Anna said.", "Grüße von der Fähre \u2003"],
    "links": [
        "See https://example.org/tide.",
        "  Indented, as verse is.",
        "Photo: Lena Holt",
        "2. Sails",
    ],
}


@given(
    st.one_of(st.text("ab \n\t\r\f\u3000\xa0\u2028\ufeffé“", max_size=90), st.text(max_size=60)),
    st.sampled_from([PIECE, 1, 1000]),
)
@example("first piece here\n\n\n  second\n\n \n\nthird", PIECE)
@example("first piece here\r\n\r\n\n\rsecond\r\n\r\n\r\nthird", PIECE)
def test_chunks_are_those_of_the_whole(text: str, piece: int) -> None:
    body = text.encode("utf-8", "replace")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_text, "_PIECE_BYTES", piece)
        chunks = long_text.decode_chunks(body, None)
    assert chunks is None or chunks == split_chunks(decode_text(body))


@pytest.mark.parametrize("charset", [None, "utf-8"])
@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n\n\n\n"])
@pytest.mark.parametrize("kind", STORIES)
def test_a_text_in_pieces_is_the_whole_with_all_its_quotes(
    kind: str, gap: str, charset: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.parsing.plain_text.plain._LONG", 0)
    monkeypatch.setattr(long_text, "_PIECE_BYTES", 100)
    text = gap.join(["The lamp on the quay", *STORIES[kind] * 30, SPOKEN])
    whole = article_from_text(text)
    monkeypatch.setattr(builder, "_BATCH_BLOCKS", 3)
    article = parse_plain(text.encode(), charset=charset)
    assert article == whole
    assert analyse(article) == analyse(whole)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\n\n",
        "Grüße".encode("latin-1"),
        "The quay".encode("utf-16"),
        b"  indented\n\n  all of it",
        "\u2028  indented behind another line end\n\nall of it".encode(),
    ],
)
def test_text_that_needs_the_whole_is_not_split(body: bytes) -> None:
    assert long_text.decode_chunks(body, None) is None


def test_a_mark_of_the_encoding_is_no_text() -> None:
    assert long_text.decode_chunks(b"\xef\xbb\xbfThe quay\n\nat dusk", "latin-1") == [
        "The quay",
        "at dusk",
    ]


def test_a_long_text_for_a_printer_loses_its_running_heads() -> None:
    pages = [f"The quay\n\n{WRAPPED}\n\n{SPOKEN}\n\nPage {number}" for number in range(900)]
    article = parse_plain("\n\f".join(pages).encode())
    assert "Page 7" not in article.text
