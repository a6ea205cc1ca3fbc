"""The beginning of a long plain text, and the cheap checks that make long texts fast."""

import re
from textwrap import wrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_texts import MORE, PROSE

from reader.parsing.lines import promo_lines
from reader.parsing.lines.chunks import split_chunks
from reader.parsing.plain_text.plain import parse_plain
from reader.parsing.plain_text.plain_start import parse_start
from reader.parsing.registry import parse_article, parse_beginning

_SHORT_LINES = st.sampled_from(
    [
        "The quay",
        "Chapter 2",
        "Part One",
        "Read more: The ferry is late again",
        "The quay at dusk. Photo: Lena Holt",
        "(Photo by Lena Holt)",
        "- two ropes",
        "1. Ropes",
        "2. Sails",
        "> She said no.",
        "* * *",
        "[1] A note.",
        "See https://example.org/tide for more",
        "IV",
        "Why did nobody come?",
        "A  B",
        "Grüße von der Fähre",
    ]
)
_PARAGRAPH = st.one_of(
    st.just(PROSE),
    st.just(MORE),
    _SHORT_LINES,
    st.text("ab .,:“”()1é\u2003", min_size=1, max_size=30),
)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(_PARAGRAPH, min_size=1, max_size=40), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n"])
)
def test_the_start_of_a_text_is_that_of_the_whole(paragraphs: list[str], gap: str) -> None:
    _assert_start_is_of_whole(gap.join([*paragraphs, PROSE, MORE] * 100).encode())


@settings(deadline=None, max_examples=60)
@given(
    st.lists(_PARAGRAPH, max_size=4),
    st.lists(_PARAGRAPH, max_size=3),
    st.sampled_from(["\n", "\r\n", " \n"]),
)
def test_the_start_of_a_text_of_lines_is_that_of_the_whole(
    first: list[str], last: list[str], gap: str
) -> None:
    lines = [*first, *[PROSE, MORE] * 100, *last, PROSE]
    _assert_start_is_of_whole(gap.join(lines).encode(), at_most=13_000)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(_PARAGRAPH, min_size=1, max_size=4),
    st.lists(_PARAGRAPH, max_size=3),
    st.lists(_PARAGRAPH, max_size=2),
    st.sampled_from(["\n", "\r\n"]),
)
def test_the_start_of_a_text_of_lines_below_its_head_is_that_of_the_whole(
    head: list[str], first: list[str], last: list[str], gap: str
) -> None:
    lines = [*first, *[PROSE, MORE] * 100, *last, PROSE]
    text = (gap + gap).join([*head, gap.join(lines)])
    _assert_start_is_of_whole(text.encode(), at_most=13_000)


def test_a_long_text_of_lines_below_its_head_has_a_start() -> None:
    text = "The Tide Table\n\nBy Ada Quill\n\n\n" + "\n".join([PROSE, MORE] * 1000)
    found = parse_start(text.encode(), at_most=13_000)
    assert found is not None
    assert [str(block.kind) for block in found[0].blocks[:3]] == ["headline", "byline", "paragraph"]
    assert len(found[0].blocks) > 50


@settings(deadline=None, max_examples=40)
@given(
    st.lists(_PARAGRAPH, min_size=1, max_size=20),
    st.lists(st.sampled_from(["", " ", "  ", "    ", "\t"]), min_size=1, max_size=5),
    st.sampled_from(["", " "]),
)
def test_the_start_of_an_indented_text_is_that_of_the_whole(
    paragraphs: list[str], indents: list[str], last: str
) -> None:
    chunks = [*paragraphs, PROSE, MORE] * 100
    indented = [indents[at % len(indents)] + chunk for at, chunk in enumerate(chunks)]
    _assert_start_is_of_whole("\n\n".join([f"   {MORE}", *indented, last + PROSE]).encode())


def _assert_start_is_of_whole(body: bytes, *, at_most: int = 9000) -> None:
    found = parse_start(body, location="a.txt", at_most=at_most)
    whole = parse_plain(body, location="a.txt")
    if found is not None:
        start, ahead = found
        assert len(whole.text) // 2 <= len(start.text) + ahead <= len(whole.text) * 2
        count = len(start.blocks)
        assert list(whole.blocks[:count]) == list(start.blocks)
        assert whole.text.startswith(start.text)
        assert whole.meta == start.meta
        links = [link for link in whole.links if link.span.end <= len(start.text)]
        assert list(start.links) == links


def test_the_start_of_a_text_with_broken_words_is_that_of_the_whole() -> None:
    scanned = "The keeper wrote that the storm had bro-\nken two panes of the old light, and left."
    text = "\n\n".join([scanned, *[scanned, MORE] * 1500])
    assert parse_start(text.encode()) is not None
    _assert_start_is_of_whole(text.encode())


def test_a_line_that_only_begins_like_one_of_an_export_delays_no_start() -> None:
    text = "\n\n".join(["AN UNEXPECTED GUEST", "Document the tide.", *[PROSE, MORE] * 500])
    assert parse_start(text.encode(), at_most=12_000) is not None


def test_a_long_text_has_a_start() -> None:
    found = parse_start("\n\n".join([PROSE, MORE] * 500).encode(), at_most=12_000)
    assert found is not None
    assert len(found[0].blocks) > 50


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_long_text_of_one_paragraph_a_line_has_a_start(newline: str) -> None:
    body = newline.join(["The crossing", *[PROSE, MORE] * 500]).encode()
    found = parse_start(body, at_most=15_000)
    assert found is not None
    assert len(found[0].blocks) > 60
    assert found[0].meta.title == "The crossing"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "  set in",
        "1. Ropes",
        "١. Ropes",
        "> said",
        "| a | b |",
        "a\u2028b",
        "Ropes ...... 4",
        "----",
    ],
)
def test_a_line_that_may_change_other_lines_leaves_no_start(line: str) -> None:
    body = "\n".join([*[PROSE, MORE] * 500, line, *[PROSE] * (line != "----")]).encode()
    assert parse_start(body, at_most=15_000) is None


def test_lines_that_are_short_on_average_have_no_start() -> None:
    body = "\n".join([*[PROSE, MORE] * 100, *["The quay"] * 4000, PROSE]).encode()
    assert parse_start(body, at_most=15_000) is None


def test_a_long_indented_text_has_a_start() -> None:
    body = "\n\n".join(f"   {words}" for words in [PROSE, MORE] * 500).encode()
    found = parse_start(body, at_most=15_000)
    assert found is not None
    assert found[0].text.startswith(PROSE)
    assert parse_start(body + b"\n\n  " + PROSE.encode(), at_most=15_000) is None


@settings(deadline=None, max_examples=60)
@given(
    st.lists(_PARAGRAPH, max_size=10),
    st.lists(st.integers(20, 120), min_size=1, max_size=4),
    st.sampled_from([5, 90]),
    st.sampled_from(["", "   "]),
    st.sampled_from(["\n", "\r\n", " \n"]),
)
def test_the_start_of_a_wrapped_text_is_that_of_the_whole(
    first: list[str], widths: list[int], many: int, indent: str, newline: str
) -> None:
    wrapped = ["\n".join(wrap(f"{PROSE} {MORE}", width)) for width in widths]
    chunks = [*first, *wrapped, *[PROSE, MORE] * 100, *wrapped * many, PROSE]
    lines = [indent + line for line in "\n\n".join(chunks).split("\n")]
    _assert_start_is_of_whole(newline.join(lines).encode())


@pytest.mark.parametrize("times", [900, 200])
def test_wrapped_text_has_a_start(times: int) -> None:
    chunk = "\n".join(wrap(f"{PROSE} {MORE}", 70))
    body = "\n\n".join(["The crossing", *[chunk] * times]).encode()
    found, whole = parse_start(body, at_most=len(body) // 2), parse_plain(body)
    assert found is not None
    assert list(whole.blocks[: len(found[0].blocks)]) == list(found[0].blocks)


def test_a_text_with_few_line_breaks_has_a_start() -> None:
    body = "\n\n".join(["The crossing\n============", *[PROSE, MORE] * 500]).encode()
    found = parse_start(body, at_most=15_000)
    assert found is not None
    assert found[0].meta.title == "The crossing"


@pytest.mark.parametrize(
    "body",
    [
        PROSE.encode(),
        "\n\n".join([PROSE] * 500).encode("utf-16"),
        "\n\n".join([PROSE] * 500).encode() + b"\n\n\xe9t\xe9" + b"\n\n" + MORE.encode(),
        "\r".join([PROSE] * 500).encode(),
        "\n\n".join([PROSE] * 500).encode() + b"\n\n\x1b$B",
        b"\n\n" * 50_000,
    ],
)
def test_a_start_that_the_rest_would_change_is_not_given(body: bytes) -> None:
    assert parse_start(body, at_most=12_000) is None


@given(st.text("ab \n\t\r\u3000\xa0\u2003", max_size=60))
def test_chunks_are_the_texts_between_blank_lines(text: str) -> None:
    chunks = split_chunks(text)
    assert all(chunk.strip() and not chunk.endswith((" ", "\n", "\t")) for chunk in chunks)
    assert not any(re.search(r"\n[ \t\u3000\xa0]*\n", chunk) for chunk in chunks)
    assert "".join("".join(chunks).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The tide",
        "→ Related: The tide",
        "[À lire aussi : la marée]",
        "ADVERTISEMENT",
        "(Continue reading)",
        "関連記事：潮",
        "* Follow our ferry on Mastodon, the channel of our captains",
    ],
)
def test_the_quick_check_finds_promotion(line: str) -> None:
    assert promo_lines.may_be_promo(line)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252", "iso2022_jp"])
def test_a_long_text_in_another_encoding_has_the_start_that_it_has_in_utf8(encoding: str) -> None:
    letters = "潮" if encoding == "iso2022_jp" else "Später"
    text = "\n\n".join(["The crossing", *[f"{letters} {PROSE}", MORE] * 1000])
    body = text.encode(encoding)
    found = parse_beginning(body, location="a.txt")
    assert found is not None
    start, ahead = found
    assert found == parse_beginning(text.encode(), location="a.txt")
    whole = parse_article(body, location="a.txt")
    assert whole.text.startswith(start.text)
    assert list(whole.blocks[: len(start.blocks)]) == list(start.blocks)
    assert len(start.text) + ahead == len(text)


@pytest.mark.parametrize(
    ("paragraph", "times", "more"),
    [
        (f"The storm had bro-\nken two panes, and nobody could re-\nplace them. {MORE}", 3, 400),
        ("Ida Lund 0:03\nThe storm had broken two panes, said the keeper.", 1200, 200),
    ],
)
def test_a_start_equals_the_whole_of_a_text_that_is_long_only_in_its_encoding(
    paragraph: str, times: int, more: int
) -> None:
    prose = "\n".join(wrap(f"{PROSE} It was broken, and they replace what is. {MORE}", 60))
    body = "\n\n".join(["The crossing", *[paragraph] * times, *[prose] * more]).encode("utf-16")
    found = parse_beginning(body, location="a.txt")
    whole = parse_article(body, location="a.txt")
    assert "bro-" not in whole.text
    assert "Lund 0:03" not in whole.text
    assert found is None or whole.text.startswith(found[0].text)


@pytest.mark.parametrize("first", ["FERRY(1)  Sailing  FERRY(1)", "The &quot;late&quot; ferry"])
def test_a_possible_manual_or_copied_text_decoded_as_a_whole_has_no_start(first: str) -> None:
    text = "\n\n".join([first, *[f"Später {PROSE}", MORE] * 1000])
    assert parse_beginning(text.encode("utf-16"), location="a.txt") is None
    assert parse_beginning(text.encode(), location="a.txt") is not None


def test_a_long_text_in_no_encoding_that_is_known_has_no_start() -> None:
    assert parse_beginning(bytes(range(0x80, 0x100)) * 2000, location="a.txt") is None
