"""Counts in words."""

import pytest

from reader.text.counts import counted


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 notes"), (1, "1 note"), (2_000, "2,000 notes")]
)
def test_things_are_counted(count: int, words: str) -> None:
    assert counted(count, "note") == words
    assert counted(2, "match", "matches") == "2 matches"
