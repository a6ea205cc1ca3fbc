"""Synonyms that German newspapers use for a person's role."""

import pytest

from reader.analysis.persons.roles.role_synonyms import synonyms_of


@pytest.mark.parametrize(
    ("role", "other"),
    [
        ("trainer", "coach"),
        ("filialleiter", "filialchef"),
        ("fraktionsvorsitzende", "fraktionschefin"),
        ("verbandspräsident", "verbandschef"),
    ],
)
def test_a_role_has_its_other_words(role: str, other: str) -> None:
    assert other in synonyms_of([role])


def test_a_bare_leader_is_no_chief() -> None:
    assert synonyms_of(["leiter"]) == set()
