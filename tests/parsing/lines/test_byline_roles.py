"""Roles after the names of a byline."""

import pytest

from reader.parsing.lines.byline_roles import without_role, without_stations


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


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Lund in Saltrey", "Ida Lund"),
        ("Ida Lund in Saltrey and Tom Rijn in Brenn Quay", "Ida Lund, Tom Rijn"),
        ("Ida Lund in Saltrey, Tom Rijn in Brenn and Ole Beck", "Ida Lund, Tom Rijn, Ole Beck"),
        ("Ida Lund in Marten, VA", "Ida Lund"),
        ("Ida Lund in Köln und Tom Rijn in Öhr", "Ida Lund, Tom Rijn"),
    ],
)
def test_where_reporters_were_is_not_part_of_their_names(line: str, names: str) -> None:
    assert without_stations(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Ida Lund and Tom Rijn",
        "Doctors in Brenn",
        "Henk in der Maur",
        "Ida in 't Veld",
        "Friends of the harbour in Brenn",
        "Ida Lund in the harbour",
        "Ida Lund in Brenn Quay On The River Marn",
        "Ida Lund in",
        "",
        " in ",
    ],
)
def test_other_words_in_a_byline_are_no_places_of_reporters(line: str) -> None:
    assert without_stations(line) == line
