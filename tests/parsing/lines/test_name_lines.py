"""A name beside a date names the author of the text that follows."""

import pytest
from processor_time import assert_in_proportion

from reader.parsing.lines.name_lines import author_lines, date_of_line, names_in, names_of_line


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Lund", ["Ida Lund"]),
        (
            "Ida Lund, Olaf van der Teal and Tom O’Rijn",
            ["Ida Lund", "Olaf van der Teal", "Tom O’Rijn"],
        ),
        ("Jean-Luc T. Quist & Mirela Orme", ["Jean-Luc T. Quist", "Mirela Orme"]),
        ("Skellhaven University", []),
        ("The Ferry", []),
        ("FREE HARBOUR LICENSE", []),
        ("LAMPS ON THE PIER", []),
        ("Nguyen The Phuong", ["Nguyen The Phuong"]),
        ("LAMP HEARING", []),
        ("Ferryman's Manual", []),
        ("New Skellhaven", []),
        ("Thank You", []),
        ("Day One", []),
        ("Doris Day", ["Doris Day"]),
        ("Contact Ida Lund ida@lund.example", []),
        ("Press Contact <press@lund.example>", []),
        ("Mae West", ["Mae West"]),
        ("COMMUNIQUÉ DE PRESSE", []),
        ("Brenn Airport", []),
        ("Opera House", []),
        ("Ida House and Tom Street", ["Ida House", "Tom Street"]),
        ("Anna Stadt", ["Anna Stadt"]),
        ("Palazzo Lund", []),
        ("Brenner Rathaus", []),
        ("Ida Hill", ["Ida Hill"]),
        ("Tom Park and Ida Church", ["Tom Park", "Ida Church"]),
        ("Dear Ida Lund", []),
        ("Lieber Olaf Teal,", []),
        ("Ida Lund, Olaf Teal,", ["Ida Lund", "Olaf Teal"]),
        ("Ida", []),
        ("Ida Lund met the board", []),
        ("Ida Lund <ida@pier.example>, Olaf Teal (ot@pier.example)", ["Ida Lund", "Olaf Teal"]),
        ("Write to ida@pier.example", []),
        ("Pier 3", []),
    ],
)
def test_names_in_a_line(line: str, names: list[str]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Lund, chair of the guild", "Ida Lund"),
        ("Ida Lund | Staff writer | ida@pier.example", "Ida Lund"),
        ("Ida Lund | Ferries", ""),
        ("Ida Lund, Harbour Office", "Ida Lund"),
        ("Ida Lund, Olaf Teal", "Ida Lund, Olaf Teal"),
        ("New Skellhaven, Norland", ""),
        ("Port Verity, 3 May 2026", ""),
        ("Bad Lammen, 3. Mai 2026", ""),
        ("Porter Lund, 3 May 2026", "Porter Lund"),
        ("Ida Lund <ida@pier.example>", "Ida Lund"),
        ("Ida Lund <ida@pier.example>, 3 May 2026", "Ida Lund"),
    ],
)
def test_a_role_after_a_name_is_not_part_of_it(line: str, names: str) -> None:
    assert names_of_line(line) == names


def test_lines_of_names_above_or_below_the_date() -> None:
    assert _author_lines("Ida Lund", "Olaf Teal", "3 May 2026", "It rained.") == [0, 1]
    assert _author_lines("Of boats and people", "3 May 2026", "Ida Lund") == [2]


def test_names_without_a_date_beside_them_are_ignored() -> None:
    assert _author_lines("Ida Lund", "It rained all day.", "3 May 2026") == []
    assert _author_lines("Ida Lund", "Olaf Teal") == []


@pytest.mark.parametrize(
    "days",
    [
        "3 May 1950 – 4 June 2026", "3.5.1950 – 4.6.2026", "14 March – 16 March 2026",
        "14 March to 16 March 2026", "born 3 May 1950, died 4 June 2026", "Geb. 3. Mai 1950",
    ],
)  # fmt: skip
def test_a_name_beside_days_of_a_life_or_of_an_event_is_no_author(days: str) -> None:
    assert _author_lines("Ida Lund", days) == []
    assert not names_of_line(f"Ida Lund, {days}")


def test_names_right_below_a_headline_are_those_of_the_authors() -> None:
    assert author_lines(["Ida Lund", "It rained all day."], below_headline=True) == [0]
    assert author_lines(["It rained all day.", "Ida Lund"], below_headline=True) == []


def test_a_name_before_a_comma_is_that_of_the_author_if_a_role_is_below() -> None:
    def has_author(*lines: str) -> bool:
        return bool(author_lines(lines, below_headline=True))

    assert has_author("Ida Lund,", "Correspondent for the valleys")
    assert not has_author("Lieber Olaf Teal,", "es hat den ganzen Tag geregnet.")
    assert not has_author("Ida Lund,", "Harbour Office,", "4 Mole Road")
    assert not has_author("Ida Lund,", "4 Mole Road")
    assert not has_author("Ida Lund,")
    assert not has_author("Whereas,", "the Harbour Office")


def _author_lines(*lines: str) -> list[int]:
    return author_lines(lines, below_headline=False)


@pytest.mark.parametrize(
    "line",
    [
        "Ida Lund 14 May 2026",
        "Ida Lund, May 14, 2026",
        "14 May 2026 | Ida Lund",
        "Ida Lund | Publié le jeudi 14 mai 2026",
    ],
)
def test_names_and_date_may_share_a_line(line: str) -> None:
    assert names_of_line(line) == "Ida Lund"
    assert _author_lines("Of boats and people", line) == [1]


def test_an_office_after_a_name_is_no_part_of_it() -> None:
    assert names_of_line("Ida Lund, Town of Brenn") == "Ida Lund"
    assert names_of_line("Ida Lund, University of Brenn") == "Ida Lund"


@pytest.mark.parametrize("between", ["Two goats", "Keeper of the lamps", "Reporters of Skell"])
def test_only_a_role_may_stand_between_names_and_date(between: str) -> None:
    assert _author_lines("Ida Lund", "Staff writer", "14 May 2026") == [0]
    assert _author_lines("Ida Lund", between, "14 May 2026") == []


@pytest.mark.parametrize(
    "line",
    [
        "Ida Lund last sang here on 3 May 2026",
        "Ida Lund posted a lamp on 3 May 2026.",
        "Ida Lund stand am 3. Mai 2026 am Kai",
    ],
)
def test_a_sentence_with_a_name_and_a_date_is_no_name_and_date(line: str) -> None:
    assert not names_of_line(line)


def test_an_office_and_a_date_are_no_name_and_date() -> None:
    assert not names_of_line("Outer Islands Office, 4 May 2026")
    assert names_of_line("Ida Lund, Monday, 4 May 2026") == "Ida Lund"


def test_a_line_of_names_is_preferred_to_an_outlet_before_the_date() -> None:
    assert _author_lines("Ida Lund", "Teal Mercury, 14 May 2026") == [0]
    assert date_of_line("Teal Mercury, 14 May 2026") == "2026-05-14"
    assert not date_of_line("The harbour was closed, 14 May 2026 was a Thursday")


@pytest.mark.parametrize(
    "line", ["Paris, le 12 mars 2026", "Published on March 12, 2026", "Stand: 12. März 2026"]
)
def test_a_line_of_a_date_may_have_a_place_or_a_few_words(line: str) -> None:
    assert date_of_line(line) == "2026-03-12"


def test_a_long_text_is_no_line_of_names_and_not_searched_for_addresses() -> None:
    def work(count: int) -> None:
        assert names_of_line("lamp" * count + "@") == ""

    assert_in_proportion(work, 2_000, 20_000, at_most=20, slack_seconds=0.01)  # not quadratic: 100


def test_a_place_may_follow_the_date_in_its_line_but_no_names() -> None:
    assert date_of_line("3 May 2026, Town Hall") == "2026-05-03"
    assert date_of_line("May 3, 2026, Rathaus") == "2026-05-03"
    assert not date_of_line("3 May 2026, Ida Lund")
    assert not date_of_line("3 May 2026, and nobody came")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Марина Соболь, «Невский листок»", "Марина Соболь"),
        ("Марина Соболь, специально для «Маяка»", "Марина Соболь"),
        ("Оксана Левада, «Вечірній кур'єр»", "Оксана Левада"),
        ("Jan Wierzba, „Kurier Borecki”", "Jan Wierzba"),
        ("Jan Wierzba, dla „Latarni”", "Jan Wierzba"),
        ("Ayşe Demir / Kıyı Gazetesi", "Ayşe Demir"),
        ("Ida Lund / Brenn Gazette", "Ida Lund"),
        ("Марина Соболь, «Зимнее море»", ""),
        ("Clara Moen, “Sea Songs”", ""),
        ("Jan Wierzba, „Sonata księżycowa”", ""),
        ("Невский листок, «Газета»", ""),
        ("Ida Lund / Tom Rijn", ""),
        ("Pier / Brenn Gazette", ""),
        ("Марина Соболь, «Газета» и «Маяк»", ""),
    ],
)
def test_the_paper_of_an_author_may_stand_in_quotation_marks(line: str, names: str) -> None:
    assert names_of_line(line) == names
