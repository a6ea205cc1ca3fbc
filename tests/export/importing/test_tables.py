"""Tables of other programs."""

from reader.export.importing.file_kinds import read_bytes


def test_an_article_with_highlights_is_saved_if_any_of_its_rows_saves_it() -> None:
    page, selection = (
        "https://tide.example/pier,Pier,,Unread",
        "https://tide.example/pier,Pier,late,",
    )
    for rows in ((page, selection), (selection, page)):
        (found,) = read_bytes("\n".join(("URL,Title,Selection,Folder", *rows)).encode())
        assert found.starred
        assert [each.target.exact for each in found.notes] == ["late"]
