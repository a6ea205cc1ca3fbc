"""The last check of text before it reaches a terminal."""

import unicodedata

import pytest
from dangerous_text import DANGEROUS
from hypothesis import given
from hypothesis import strategies as st

from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.terminal_safety import terminal_safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("“Ice,” said Émile", "“Ice,” said Émile"),
        ("a\x1b[31mb\x9b5m\x07", "a[31mb5m"),
        ("\u202eexe.gnp\u2067 \u200bx\ufeff", "exe.gnp x"),
        ("a\ud800b", "a\ufffdb"),
        ("a\tb\nc", "abc"),
        ("e" + "\u0301" * 300, "e" + "\u0301" * 6),
        ("👩‍👩‍👧 क्‍ष", "👩‍👩‍👧 क्‍ष"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",) * 2,
        ("a\U000e0067b", "ab"),
    ],
)
def test_what_could_act_is_gone(text: str, shown: str) -> None:
    assert terminal_safe(text) == shown


@given(DANGEROUS)
def test_nothing_that_acts_comes_through(text: str) -> None:
    shown = terminal_safe(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in shown)
    assert not any(unicodedata.bidirectional(character) in _TURNING for character in shown)
    assert terminal_safe(shown) == shown


_TURNING = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


@given(DANGEROUS)
def test_cleaned_lines_come_through_as_they_are(text: str) -> None:
    line = clean_line(text)
    assert terminal_safe(line) == line


@given(st.text(st.sampled_from("a\x1b\u202e\u200b\u00ad\u115f\ud800e\u0301")))
def test_a_row_keeps_its_width(text: str) -> None:
    assert cell_width(terminal_safe(text)) == cell_width(text)
