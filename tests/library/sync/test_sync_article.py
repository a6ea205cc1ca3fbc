"""Merging articles between machines: nothing is removed, and gaps are filled."""

from pathlib import Path

import pytest

from reader.library.opening import open_library
from reader.library.sqlite.connection import connect
from reader.library.sqlite.rows import sealed
from reader.library.sync.records.article import (
    LINES,
    as_row,
    lines_of,
    local_key,
    names_in,
    row_of,
    shared_names,
    with_observed,
)
from reader.library.sync.records.record import UNKNOWN, Field, Record
from reader.library.sync.records.stamp import Stamp
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

EARLY, LATE = Stamp(1, "a"), Stamp(2, "b")
NAMES = ("file:/home/ada/ferry.txt", "text:abc", "urn:paper:7", "url:paper.example/ferry", "key:k")


def values(record: Record) -> dict[str, object]:
    return {name: field.value for name, field in record.fields.items()}


def test_what_is_known_of_an_article_here_is_added() -> None:
    record = with_observed(UNKNOWN, {"title": "The ferry", "site": ""}, NAMES[:2], EARLY)
    assert values(record) == {
        "title": "The ferry",
        "name:file:/home/ada/ferry.txt": 1,
        "name:text:abc": 1,
    }
    assert {field.stamp for field in record.fields.values()} == {EARLY}


def test_what_others_said_stays_and_what_they_left_empty_is_filled() -> None:
    others = Record({"title": Field("The ferry", EARLY), "site": Field("", EARLY)})
    record = with_observed(others, {"title": "A ferry", "site": "The Post"}, (), LATE)
    assert record.fields == {"title": Field("The ferry", EARLY), "site": Field("The Post", LATE)}


def test_a_name_that_was_taken_away_does_not_come_back() -> None:
    others = Record({"name:url:paper.example/ferry": Field(None, EARLY)})
    assert with_observed(others, {}, ["url:paper.example/ferry"], LATE) is others


def test_keys_of_this_machine_are_nobody_elses_matter() -> None:
    assert with_observed(UNKNOWN, {"title": ""}, ["key:k", "other:x"], EARLY) is UNKNOWN


def test_the_names_that_tell_most_come_first() -> None:
    record = with_observed(UNKNOWN, {"title": "url:no name"}, [*NAMES, "url:a.example"], EARLY)
    strange = {"name:key:k": Field(1, EARLY), "name:url:gone.example": Field(0, EARLY)}
    names = names_in(Record({**record.fields, **strange}))
    assert names == [
        "url:a.example",
        "url:paper.example/ferry",
        "urn:paper:7",
        "text:abc",
        "file:/home/ada/ferry.txt",
    ]
    assert shared_names(names) == names[:-1]


@pytest.fixture
def data(tmp_path: Path) -> tuple[Path, str]:
    """A library with one article, and its key."""
    text = "The ferry\n\nIt runs again."
    article = Article(
        "https://paper.example/ferry",
        text,
        (Block(BlockKind.HEADLINE, Span(0, 9)),),
        meta=Meta(title="The ferry", byline="Ida Moen"),
    )
    library = open_library(tmp_path)
    key = library.register(article).key
    library.close()
    (path,) = tmp_path.glob("library*.sqlite3")
    return path, key


def test_an_article_is_read_by_its_key(data: tuple[Path, str]) -> None:
    connection = connect(data[0])
    lines = lines_of(connection, data[1])
    assert lines is not None
    assert tuple(lines) == LINES
    assert (lines["title"], lines["byline"], lines["site"]) == ("The ferry", "Ida Moen", "")
    row = row_of(connection, data[1])
    assert row is not None
    assert as_row(row)[0] == data[1]
    assert lines_of(connection, "nobody") is None
    assert row_of(connection, "nobody") is None
    connection.close()


def test_a_key_of_another_machine_is_known_once_it_was_remembered(data: tuple[Path, str]) -> None:
    connection = connect(data[0])
    key = data[1]
    assert local_key(connection, key) == key
    assert local_key(connection, "theirs") is None
    connection.execute("INSERT INTO aliases VALUES (?, ?, ?, ?)", sealed(("key:theirs", key), 1))
    assert local_key(connection, "theirs") == key
    connection.close()
