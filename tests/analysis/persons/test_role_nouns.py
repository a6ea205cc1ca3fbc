"""Nouns for roles."""

import pytest

from reader.analysis.languages.registry import language
from reader.analysis.persons.role_nouns import is_role


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("vice-procureure", True),
        ("ex-vice-procureure", True),
        ("vice-bateau", False),
        ("ex-" * 2_000 + "procureure", True),
        ("ex-" * 2_000, False),
    ],
    ids=["rank", "two ranks", "thing", "endless", "ranks alone"],
)
def test_ranks_before_a_hyphen_belong_to_a_role(word: str, expected: bool) -> None:
    assert is_role(word, language("fr")) is expected
