"""Roles after the names of a byline."""

import pytest

from reader.parsing.lines.byline_roles import without_role


@pytest.mark.parametrize(
    ("names", "bare"),
    [
        ("Ida Lund, Staff Writer", "Ida Lund"),
        ("Ida Lund, envoyée spéciale", "Ida Lund"),
        ("Ida Lund et Bo Ek, envoyés spéciaux à Skell", "Ida Lund et Bo Ek"),
        ("Ida Lund, correspondante à Skell", "Ida Lund"),
        ("Ida Lund, correspondante en Norvège", "Ida Lund"),
        ("Ida Lund, Korrespondentin in Skell", "Ida Lund"),
        ("Ida Lund, notre correspondante à Skell", "Ida Lund"),
        ("Ida Lund, Bo Ek", "Ida Lund, Bo Ek"),
        ("Ida Lund, editor of The Shore", "Ida Lund, editor of The Shore"),
        ("Ida Lund et Bo Ek à Skell", "Ida Lund et Bo Ek à Skell"),
    ],
)
def test_a_role_is_no_part_of_the_names(names: str, bare: str) -> None:
    assert without_role(names) == bare
