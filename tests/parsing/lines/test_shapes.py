"""Shapes of single lines."""

import pytest

from reader.parsing.lines.shapes import byline_names, heading_level


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Lund and Tom Rijn", "Ida Lund and Tom Rijn"),
        ("بقلم سلمى الحداد", "سلمى الحداد"),
        ("מאת נועה לביא", "נועה לביא"),
        ("WORDS BY IDA LUND", "IDA LUND"),
        ("Story by Ida Lund", "Ida Lund"),
        ("Opinion by Ida Lund", "Ida Lund"),
        ("von Ida Lund", "Ida Lund"),
        ("door Ida Lund, 31 mei 2024", "Ida Lund"),
        ("par les îles", ""),
        ("von Brenn bis Marn", ""),
        ("Автор: Ида Лунд", "Ида Лунд"),
        ("Van onze verslaggever Ida Lund", "Ida Lund"),
        ("Беседовала Анна Лунд", "Анна Лунд"),
        ("Rozmawiała z nim długo", ""),
        ("Van onze redactie", ""),
        ("Von unserer Korrespondentin Ida Lund, Brenn", "Ida Lund"),
        ("De notre envoyé spécial à Brenn, Tom Rijn", "Tom Rijn"),
        ("Dal nostro inviato Tom Rijn", "Tom Rijn"),
        ("From our own correspondent", ""),
        ("De notre envoyé spécial à Brenn Tom Rijn", "Tom Rijn"),
        ("By our correspondent in New Brenn Ida Lund", "Ida Lund"),
        ("By our Grey Ship Ida Lund", ""),
        ("von Ida Lund, der alten Stadt", ""),
        ("By Ida Lund May 31, 2024", "Ida Lund"),
        ("By Ida Lund Friday, 31 May 2024", "Ida Lund"),
        ("Von Ida Lund Freitag, 31. Mai 2024", "Ida Lund"),
        ("By Ida Lund Friday, May 31, 2024", "Ida Lund"),
        ("By Ida Lund, Friday, May 31, 2024", "Ida Lund"),
        ("By Tom Rijn, Ida Sonntag, May 31, 2024", "Tom Rijn, Ida Sonntag"),
        ("By Ida May 31, 2024", "Ida May"),
        ("By Tom Rijn and Ida May 31, 2024", "Tom Rijn and Ida May"),
        ("By Lim Ae Jun 3 May 2024", "Lim Ae Jun"),
        ("By Vo Thi Hai, 3 May 2024", "Vo Thi Hai"),
        ("By Tom Rijn and Ida May, 31 March 2024", "Tom Rijn and Ida May"),
        ("Written by Ida Lund, MS, on May 31, 2024", ""),
        ("By Tom Rijn and Ida May 5 March 2026", "Tom Rijn and Ida May"),
        ("By Ada Ida Sonntag, 3 May 2026", "Ada Ida"),
        ("By Ada Ida Sonntag, 4 May 2026", "Ada Ida Sonntag"),
        ("By Ada Ida Sonntag, 31 February 2026", "Ada Ida Sonntag"),
        ("By Ida von Freitag, 1 May 2026", "Ida von Freitag"),
        ("By Ida Q. Domingo, 3 May 2026", "Ida Q. Domingo"),
        ("By Ada Quill and Ida Domingo, 3 May 2026", "Ada Quill and Ida Domingo"),
        ("Author: Ida Lund", "Ida Lund"),
        ("Interview: Tom Rijn, 4 May 2026", "Tom Rijn"),
        ("Interview: The Keeper Speaks", ""),
        ("Words fail the keeper", ""),
        ("2026-05-04 by Ida Lund", "Ida Lund"),
        ("By IDA LUND Teal Mercury", "IDA LUND"),
        ("By IDA LUND and TOM RIJN The Harbour Press", "IDA LUND and TOM RIJN"),
        ("Ein Bericht von Ida Lund", "Ida Lund"),
        ("Propos recueillis par Ida Lund", "Ida Lund"),
        ("Interview von gestern abend", ""),
        ("Text: Ida Lund, Fotos: Tom Rijn", "Ida Lund"),
        ("By Ida Lund, photographs by Tom Rijn", "Ida Lund"),
        ("Words: Ida Lund Photography: Tom Rijn", "Ida Lund"),
        ("WORDS: IDA LUND \xa0 PHOTOGRAPHS: TOM RIJN", "IDA LUND"),
        ("By Ida Lund for the Mercury", "Ida Lund"),
        ("By Ida Lund in Teal", "Ida Lund"),
        ("Von Ida Lund, Teal", "Ida Lund"),
        ("Von Ida Lund und Tom Rijn, Teal", "Ida Lund und Tom Rijn"),
        ("By Ida Lund, Tom Rijn", "Ida Lund, Tom Rijn"),
        ("By Lund, Rijn", "Lund, Rijn"),
        ("By IDA McBRIDE", "IDA McBRIDE"),
        ("Authors: Ida Lund (Pier Office), Tom Rijn (Mole)", "Ida Lund, Tom Rijn"),
        ("12 boats by Ida Lund", ""),
        ("By 20TH Century Lamp", ""),
        ("By the harbour", ""),
        ("By Friday", ""),
        ("By Monday Morning", ""),
        ("Von Montag, März", ""),
        ("By Sunday Adeyo", "Sunday Adeyo"),
        ("By April", "April"),
        ("by Ida Lund <ida@pier.example>", "Ida Lund"),
        (
            "Authors: Ida Lund, ida@pier.example and Tom Rijn, tr@pier.example",
            "Ida Lund and Tom Rijn",
        ),
        ("By mail to ida@pier.example", ""),
        ("Door Ida van den Rijn en Bo ten Haaf", "Ida van den Rijn en Bo ten Haaf"),
        ("Par Ida du Moulin et Bo d’Arvel", "Ida du Moulin et Bo d’Arvel"),
        ("By Omar al-Quill", "Omar al-Quill"),
        ("By Ida Lund Jr.", "Ida Lund Jr."),
        ("By Ida Lund , 3 May 2026", "Ida Lund"),
        ("By Ida Lund  May 3, 2026", "Ida Lund"),
        ("3 May 2026 – By Ida Lund", "Ida Lund"),
        ("Stand: 3.5.2026, 10 Uhr | Von Ida Lund", "Ida Lund"),
        ("Autor: Ida Lund, 3 maja 2026 r.", "Ida Lund"),
        ("Por Ida Lund, sexta-feira, 3 de maio de 2026", "Ida Lund"),
        ("On 3 May 2026, By Ida Lund", ""),
        ("Von Ida Lund Stand: 3. Mai", "Ida Lund"),
        ("Von Ida Stand und Bo Marsh", "Ida Stand und Bo Marsh"),
        ("By Ida Lund.", ""),
        ("Von Haus zu Haus", ""),
        ("von der Mole aus", ""),
    ],
)
def test_a_byline_has_names_after_its_first_word(line: str, names: str) -> None:
    assert byline_names(line) == names


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
