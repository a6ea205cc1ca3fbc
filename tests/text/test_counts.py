"""How counts are written."""

import pytest

from reader.text.counts import counted, whole_number


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 notes"), (1, "1 note"), (2_000, "2,000 notes")]
)
def test_things_are_counted(count: int, words: str) -> None:
    assert counted(count, "note") == words
    assert counted(2, "match", "matches") == "2 matches"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 72 ", 72),
        ("0", 0),
        ("123456789", 123_456_789),
        ("1234567890", None),
        ("-3", None),
        ("7.5", None),
        ("²", None),
        ("", None),
    ],
)
def test_a_number_is_digits_and_not_too_many(text: str, number: int | None) -> None:
    assert whole_number(text) == number
