"""Rows of what is known about an article."""

from itertools import takewhile

import pytest

from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.views.lists.fact_rows import fact_rows

_LABEL_CELLS = 14


def _rows_of(name: str, location: str, width: int) -> list[str]:
    """Return the rows of a fact about an article, without its label."""
    rows = [row.text for row in fact_rows(ReadingState(Article(location, "", ())), width)]
    first = next(number for number, row in enumerate(rows) if row.strip().startswith(name))
    others = takewhile(lambda row: not row[:_LABEL_CELLS].strip(), rows[first + 1 :])
    return [row[_LABEL_CELLS:].rstrip() for row in (rows[first], *others)]


@pytest.mark.parametrize(
    ("location", "rows"),
    [
        ("/press/tides/harbour.txt", ["/press/tides/harbour.txt"]),
        ("/press/harbour/tide-table.md", ["/press/harbour/", "tide-table.md"]),
        ("/the long pier/tide.md", ["/the long pier/tide.md"]),
        ("/news/the old pier/tide tables.md", ["/news/the old pier/tide", "tables.md"]),
        ("https://pier.example/tide-table/9", ["https://pier.example/", "tide-table/9"]),
        ("/all papers of a long year that ended/b", ["/all papers of a long", "year that ended/b"]),
        # a name that is longer than a row begins where it can
        ("/a/" + 30 * "x" + "/b", ["/a/" + 21 * "x", 9 * "x" + "/b"]),
        ("/" + 12 * "灯" + "/b", ["/" + 11 * "灯", "灯/b"]),
    ],
)
def test_names_in_a_path_are_whole_where_they_fit(location: str, rows: list[str]) -> None:
    assert _rows_of("From", location, _LABEL_CELLS + 24) == rows


@pytest.mark.parametrize(
    ("changes", "fact"),
    [
        ({}, "being looked for"),
        ({"analysed": True}, "none"),
        ({"analysed": True, "failed": True}, "none found"),
    ],
)
def test_the_absence_of_quotes_is_told_once_they_were_looked_for(
    changes: dict[str, bool], fact: str
) -> None:
    state = ReadingState(Article("tide.md", "", ()))._replace(**changes)  # type: ignore[arg-type]
    rows = [row.text for row in fact_rows(state, 60)]
    facts = {row[:_LABEL_CELLS].strip(): row[_LABEL_CELLS:] for row in rows}
    assert facts.get("Quotes") == fact
