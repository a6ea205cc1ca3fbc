"""Tables of other programs."""

import pytest

from reader.export.importing.file_kinds import read_bytes


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_saved_by_a_spreadsheet_is_read(delimiter: str) -> None:
    cells = (("Highlight", "Title", "Note"), ('"mud, or; worse"', "The quay", '"a\nb"'))
    (found,) = read_bytes("\r\n".join(map(delimiter.join, cells)).encode("utf-8-sig"))
    (note,) = found.notes
    assert (found.title, note.target.exact, note.body) == ("The quay", "mud, or; worse", "a\nb")


def test_the_rows_of_a_table_have_the_days_that_a_spreadsheet_shows() -> None:
    rows = "Highlight;URL;Date\r\n{};31.12.2026 10:05\r\n{};03/01/2026\r\n"
    places = "mud;https://tide.example/pier", "rust;https://tide.example/pier"
    (found,) = read_bytes(rows.format(*places).encode("utf-8-sig"))
    assert [(each.target.exact, f"{each.created:%Y-%m-%d %H:%M}") for each in found.notes] == [
        ("mud", "2026-12-31 10:05"),
        ("rust", "1970-01-01 00:00"),
    ]


def test_an_article_with_highlights_is_saved_if_any_of_its_rows_saves_it() -> None:
    page, selection = (
        "https://tide.example/pier,Pier,,Unread",
        "https://tide.example/pier,Pier,late,",
    )
    for rows in ((page, selection), (selection, page)):
        (found,) = read_bytes("\n".join(("URL,Title,Selection,Folder", *rows)).encode())
        assert found.starred
        assert [each.target.exact for each in found.notes] == ["late"]


def test_a_saved_page_with_a_note_is_saved_too() -> None:
    rows = "title,note,url,tags,created\nPier,why now?,https://tide.example/pier,sea,2026-03-01\n"
    (found,) = read_bytes(rows.encode())
    (note,) = found.notes
    assert found.starred
    assert (note.body, note.tags, note.created.date().isoformat()) == (
        "why now?",
        ("sea",),
        "2026-03-01",
    )


def test_annotations_in_a_table_of_hypothesis_are_notes_and_save_nothing() -> None:
    rows = (
        "Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page",
        '2026-03-01 09:12,https://tide.example/pier,P,Annotation,late again,ada,why?,"sea,mud",',
        "2026-03-01 09:13,https://tide.example/pier,Public,Reply,,ben,because,,",
        "2026-03-01 09:14,https://tide.example/pier,Public,Annotation,,ada,,tide,",
    )
    (found,) = read_bytes("\n".join(rows).encode())
    assert not found.starred
    assert [(each.target.exact, each.body, each.tags) for each in found.notes] == [
        ("late again", "why?", ("sea", "mud")),
        ("", "because", ()),
        ("", "", ("tide",)),
    ]
    assert found.notes[0].created.isoformat() == "2026-03-01T09:12:00+00:00"


@pytest.mark.parametrize(
    ("columns", "cells", "notes", "starred"),
    [
        ("url,title,body", "Pier,The pier closes.", [], True),
        ("url,selection,body", ",The pier closes.", [], True),
        ("url,highlight,body", "late again,The pier closes.", [("late again", "")], False),
        ("url,title,quote", "Pier,late again", [("late again", "")], True),
        ("url,highlight,quote", ",late again", [], True),
    ],
)
def test_a_body_is_a_note_only_beside_a_quote_and_a_quote_only_where_no_other_passage_is(
    columns: str, cells: str, notes: list[tuple[str, str]], *, starred: bool
) -> None:
    (found,) = read_bytes(f"{columns}\nhttps://tide.example/pier,{cells}\n".encode())
    assert found.starred is starred
    assert [(each.target.exact, each.body) for each in found.notes] == notes


HIGHLIGHTS = {
    "Highlight:late again\nNote:why?\nColor:red\n\nHighlight: two\n\nparagraphs": [
        ("late again", "why?", "red"),
        ("two\n\nparagraphs", "", ""),
    ],
    "late again\n\nNote: the tide": [("late again", "", ""), ("Note: the tide", "", "")],
    "Highlight:late again\nNote:why?\nNote: ask Ida": [("late again", "why?\nNote: ask Ida", "")],
    "": [],
}


@pytest.mark.parametrize(("cell", "highlights"), HIGHLIGHTS.items())
def test_highlights_of_a_saved_page_are_taken_over(
    cell: str, highlights: list[tuple[str, str, str]]
) -> None:
    rows = (
        f'title,note,url,created,highlights\nPier,,https://tide.example/pier,2026-03-01,"{cell}"\n'
    )
    (found,) = read_bytes(rows.encode())
    assert found.starred
    notes = found.notes
    assert [(each.target.exact, each.body, each.colour) for each in notes] == highlights
    assert {each.created.date().isoformat() for each in notes} <= {"2026-03-01"}
