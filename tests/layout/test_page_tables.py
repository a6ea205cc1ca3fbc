"""Tables whose columns do not fit side by side are shown as records."""

import pytest
from specimens import levelled

from reader.layout.page import Page, Place
from reader.layout.rows import Row, TextRows
from reader.model.article import BlockKind

K = BlockKind
WARDS = ["Ward\tVoters\tTurnout", "Northgate\t4,210\t61 %", "Old Town\t\t58 %"]


def rows_of(page: Page) -> list[Row]:
    return [row for item in range(len(page)) for row in page.rows(item)]


def drawn(page: Page) -> list[str]:
    """Return the rows as text, with the signs of a table."""
    lines = []
    for row in rows_of(page):
        line = row.lead
        for column, start, end in row.pieces:
            line = line.ljust(column) + page.text[start:end]
        lines.append("".join("|" if at in row.rules else sign for at, sign in enumerate(line)))
    return lines


def test_a_table_without_room_for_its_columns_lists_records_with_the_names_of_columns() -> None:
    header, *rows = WARDS
    table = [(K.TABLE_ROW, header, 1, ""), *[(K.TABLE_ROW, row, 0, "") for row in rows]]
    assert drawn(Page(levelled(*table), 22)) == [
        "Ward | Voters",
        "  Turnout",
        "Northgate",
        "  Voters   4,210",
        "  Turnout  61 %",
        "Old Town",
        "  Turnout  58 %",
    ]


REMARK = (
    "Runs on no day of the school holidays, in winter, and never when the wind is above eight at"
    " sea"
)


def test_sentences_in_a_narrow_column_are_read_as_records() -> None:
    header = "Route\tLine\tFrom\tTo\tDays\tRemarks"
    for remark, is_listed in ((REMARK, True), ("Takes bicycles", False)):
        rows = [(header, 1), *[(f"{name}\tBlue\tMarn\tVell\tSundays\t{remark}", 0)
                               for name in ("Northern", "Southern")]]  # fmt: skip
        page = Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 55)
        assert ("  Line     Blue" in drawn(page)) is is_listed
        assert len(drawn(page)) <= (1 + 2 * 8 if is_listed else 7)


def test_sentences_stay_beside_each_other_in_columns_that_have_room_for_them() -> None:
    rows = [("Route\tRemarks\tFor", 1), (f"Northern\t{REMARK}\t{REMARK}", 0)]
    page = Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 60)
    assert not any(row.lead for row in rows_of(page))


def test_a_table_without_header_and_room_for_columns_sets_cells_one_after_the_other() -> None:
    table = [(K.TABLE_ROW, row, 0, "") for row in WARDS]
    assert drawn(Page(levelled(*table), 22)) == [
        "Ward | Voters",
        "  Turnout",
        "Northgate | 4,210",
        "  61 %",
        "Old Town | 58 %",
    ]


def test_tables_that_follow_each_other_have_columns_of_their_own() -> None:
    rows = [
        ("Ward\tVoters", 1),
        ("Northgate\t4,210", 0),
        ("Old Town\t890", 0),
        ("2023", 1),
        ("Northgate\t4,190", 0),
        ("Ship\tBerth\tOwner", 1),
        ("Maud\t4\tClara Wren", 0),
    ]
    page = Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 40)
    assert drawn(page) == [
        "Ward      | Voters",
        "Northgate |  4,210",
        "Old Town  |    890",
        "2023",
        "Northgate |  4,190",
        "",
        "Ship | Berth | Owner",
        "Maud | 4     | Clara Wren",
    ]


def test_headers_that_are_repeated_and_totals_go_on_with_their_table() -> None:
    rows = [
        ("Ward\tVoters\tTurnout", 1),
        ("Northgate\t4,210\t61 %", 0),
        ("no others", 0),
        ("Ward\tVoters\tTurnout", 1),
        ("Old Town\t890", 0),
        ("Both\t5,100", 1),
        ("Quay\t12\t58 %", 0),
        ("In all\t5,112", 1),
    ]
    page = Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 40)
    assert drawn(page) == [
        "Ward      | Voters | Turnout",
        "Northgate | 4,210  | 61 %",
        "no others",
        "Ward      | Voters | Turnout",
        "Old Town  | 890",
        "Both      | 5,100",
        "Quay      | 12     | 58 %",
        "In all    | 5,112",
    ]


def _tables(*rows: tuple[str, int]) -> list[str]:
    return drawn(Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 40))


def test_a_table_with_as_many_columns_of_other_names_begins_anew() -> None:
    assert _tables(
        ("Ward\tVoters\tTurnout", 1),
        ("Northgate\t4,210\t61 %", 0),
        ("Old Town\t890\t58 %", 0),
        ("Ward\tMayor\tSince", 1),
        ("Northgate\tAda Quill\t2019", 0),
        ("Quay\tTomas Marlow\t2022", 0),
    ) == [
        "Ward      | Voters | Turnout",
        "Northgate |  4,210 |    61 %",
        "Old Town  |    890 |    58 %",
        "",
        "Ward      | Mayor        | Since",
        "Northgate | Ada Quill    |  2019",
        "Quay      | Tomas Marlow |  2022",
    ]
    assert "" in _tables(("Eel\tPrice", 1), ("smoked\t9", 0), ("Ferry\tFare", 1), ("night\t4", 0))


@pytest.mark.parametrize(
    "header",
    [
        "Ward\tVoters\tTurnout",  # repeated
        "WARD\tVoters \tTurnout",
        "Ward\tVoters\tShare",  # one of three has another name
        "Both\t5,100\t60 %",
        "Both\tmany\t60 %",
        "Islands\t\t",  # a group of rows
        "Islands\tVoters\t",
        "Ward\t2019\t2023",
        "Islands",
    ],
)
def test_a_header_with_the_same_names_or_no_names_goes_on_with_its_table(header: str) -> None:
    above = [("Ward\tVoters\tTurnout", 1), ("Northgate\t4,210\t61 %", 0)]
    assert "" not in _tables(*above, (header, 1), ("Quay\t12\t58 %", 0))


def test_a_last_row_of_words_ends_its_table() -> None:
    above = [("Ward\tMayor\tParty", 1), ("Northgate\tAda Quill\tReed", 0)]
    assert "" not in _tables(*above, ("Islands\tnobody\tnone", 1))
    assert "" not in _tables(*above, ("Islands\tnobody\tnone", 1), ("in all", 0))


def test_the_header_row_nearest_above_names_the_columns_of_a_record() -> None:
    rows = [
        ("Ward\tVoters\tTurnout", 1),
        ("2023", 1),
        ("Northgate\t4,210\t61 %", 0),
        ("Ward\tMembers of council\tTurnout", 1),
        ("Quay\t4\tClara Wren", 0),
    ]
    page = Page(levelled(*[(K.TABLE_ROW, text, level, "") for text, level in rows]), 22)
    assert [row.lead.strip() for row in page.rows(2)] == ["", "Voters", "Turnout"]
    assert [row.lead.strip() for row in page.rows(4)][:2] == ["", "Members…"]


def test_names_that_several_columns_have_follow_that_of_their_group() -> None:
    rows = ["Ward\tVotes\t\tSeats", "\tHarbour\tGreen\tHarbour\tGreen", "Northgate\t812\t640\t3\t2"]
    table = [(K.TABLE_ROW, row, int(at < 2), "") for at, row in enumerate(rows)]
    page = Page(levelled(*table), 34)
    assert [row.lead.strip() for row in page.rows(2)] == [
        "", "Votes Harbour", "Votes Green", "Seats Harbour", "Seats Green",
    ]  # fmt: skip
    page = Page(levelled(*table), 24)
    assert [row.lead.strip() for row in page.rows(2)][:3] == ["", "Harbour", "Vot… Green"]


def test_a_row_without_a_first_cell_goes_on_with_the_record_above() -> None:
    rows = ["Ward\tDay\tCandidate", "Northgate\tMonday\tClara Wren", "\tTuesday\tBen Poe"]
    table = [(K.TABLE_ROW, row, 1 - min(1, at), "") for at, row in enumerate(rows)]
    page = Page(levelled(*table), 24)
    assert [row.lead for row in page.rows(2)] == ["  Day        ", "  Candidate  "]


def test_every_place_in_a_record_is_on_the_row_that_shows_it() -> None:
    table = [(K.TABLE_ROW, row, 1 - min(1, at), "") for at, row in enumerate(WARDS)]
    page = Page(levelled(*table), 22)
    assert page.place_of(page.text.index("61 %")) == Place(1, 2)
    assert page.place_of(page.text.index("58 %")) == Place(2, 1)


def test_a_row_of_very_many_cells_is_wrapped_as_text() -> None:
    row = "\t".join(map(str, range(100)))
    page = Page(levelled((K.TABLE_ROW, row, 1, ""), (K.TABLE_ROW, row, 0, "")), 40)
    assert all(isinstance(page.rows(item), TextRows) for item in (0, 1))
