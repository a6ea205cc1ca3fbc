"""Quotes of texts with invisible characters, further spaces, separate accents, any line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotes import explain_quotes, find_quotes
from reader.analysis.text.raw_text import RawText
from reader.model.analysis import Quote
from reader.text.span import Span

PLAIN = "The pilot Ada Quill left.\n“We wait,” said Ada Quill. “It is passé”.\nBen Poe stayed."


@pytest.mark.parametrize(
    ("sign", "written"),
    [
        pytest.param(" ", "  ", id="doubled spaces"),
        pytest.param(" ", " \u200b", id="zero-width spaces"),
        pytest.param("u", "\u00adu", id="soft hyphens"),
        pytest.param("“", "\u200e“", id="marks of direction"),
        pytest.param("\n", "\r\n", id="Windows line ends"),
        pytest.param("\n", "\u2028", id="line separators"),
        pytest.param("\n", " \t \n", id="spaces at the ends of lines"),
        pytest.param("\n", "\n\t  ", id="indents"),
        pytest.param("é", "e\u0301", id="separate accents"),
    ],
)
def test_what_nobody_sees_changes_no_quote(sign: str, written: str) -> None:
    text = PLAIN.replace(sign, written)
    plain, found = find_quotes(PLAIN), find_quotes(text)
    assert len(plain) == 2
    assert [q.speaker and q.speaker.name for q in found] == ["Ada Quill"] * 2
    for quote, same in zip(found, plain, strict=True):
        assert quote.span.of(text) == same.span.of(PLAIN).replace(sign, written)
        assert quote.cue is None or quote.cue.of(text) == "said"
    assert tuple(each.quote for each in explain_quotes(text)) == found


@given(st.text("ab \t\u00ad\u200b\r\n\u2028", max_size=30))
def test_each_character_of_the_copy_is_found_again(text: str) -> None:
    raw = RawText(text)
    for offset, sign in enumerate(raw.cleaned):
        span = raw.moved_back(Quote(Span(offset, offset + 1))).span
        assert len(span) == 1
        assert span.of(text) == sign or span.of(text) in "\r\t\u2028"
