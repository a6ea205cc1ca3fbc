"""Headings in plain text."""

import pytest

from reader.parsing.lines.heading_lines import heading_level


def test_a_name_and_office_below_a_quotation_are_no_heading() -> None:
    prose = "The lamps of the pier have burned every night since the storm of last winter."
    assert heading_level("Ida Lund, Keeper, Pier Office", f"“{prose}”", prose) == 0
    assert heading_level("Oil, Wicks and Glass", prose, prose) == 2
    assert heading_level("Oil, Wicks and Glass", f"{prose[:-1]}:", prose) == 0
    assert heading_level("-- Ida Lund, Keeper of Lamps", prose, prose) == 0
    assert heading_level("— Keeper of Lamps", prose, prose) == 0


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("« On ne verra plus le quai »", 2),
        ("«Non vedremo più il molo»", 2),
        ("„Wir sehen den Kai nicht mehr“", 2),
        ("« On ne verra plus le quai. »", 0),
        ("« Vraiment ? »", 0),
        ("„Ja“", 0),
        ("“We shall not see the quay”", 0),
        ("«Non vedremo più il molo», dice", 0),
    ],
)
def test_words_in_marks_between_paragraphs_of_prose_are_a_heading_without_a_stop(
    line: str, level: int
) -> None:
    prose = "The lamps of the pier have burned every night since the storm of last winter."
    assert heading_level(line, prose, prose) == level
    assert heading_level(line, "« Non. »", prose) == 0


def test_words_in_marks_that_are_said_are_no_heading() -> None:
    prose = "The lamps of the pier have burned every night since the storm of last winter."
    line = "« On ne verra plus le quai »"
    assert heading_level(line, f"{prose[:-1]}:", prose) == 0
    assert heading_level(line, prose, f"dit-elle, {prose}") == 0
    assert heading_level(line, f"« {prose} »", f"« {prose} »") == 0


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("§ 1", 2),
        ("§ 2 Pflichten", 2),
        ("§ 7a Haftung der Betreiber, Verjährung", 2),
        ("§ 2.1. Scope", 2),
        ("§ 12 Abs. 2 LFO", 0),
        ("§ 5 gilt auch für Schiffe", 0),
        ("§ 5 Das gilt.", 0),
    ],
)
def test_a_section_of_a_statute_is_headed_by_its_sign_and_title(line: str, level: int) -> None:
    assert heading_level(line, None, "(1) Wer ein Feuer betreibt, hat es zu löschen.") == level
