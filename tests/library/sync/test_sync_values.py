"""Values of other machines are accepted only if valid for their field, and cleaned."""

import pytest

from reader.library.sync.records.stamp import EARLIEST, LATEST
from reader.library.sync.records.values import (
    ARTICLE,
    EDITION,
    MAX_NAME,
    NOTE,
    UnknownError,
    UnreadableError,
    cleaned,
    is_time,
)

TARGET = [4, 9, "fer\x1bry", "The\n", "", 1, 0, "ab12"]


@pytest.mark.parametrize(
    ("kind", "name", "value", "kept"),
    [
        (NOTE, "tag:sea", 0, 0),
        (NOTE, "tag:sea", None, None),
        (NOTE, "created", EARLIEST, EARLIEST),
        (NOTE, "modified", LATEST, LATEST),
        (NOTE, "article", "k1", "k1"),
        (NOTE, "article", "k" * MAX_NAME, "k" * MAX_NAME),
        (NOTE, "motivation", "commenting", "commenting"),
        (NOTE, "colour", "", ""),
        (NOTE, "speaker", "Ida\nMoen\u202e", "Ida Moen"),
        (NOTE, "target", TARGET, (4, 9, "fer␛ry", "The\n", "", 1, 0, "ab12")),
        (EDITION, "article", "k1", "k1"),
        (ARTICLE, "title", "The\tferry", "The ferry"),
        (ARTICLE, "name:url:paper.example/ferry", 1, 1),
        (ARTICLE, "name:url:paper.example/ferry", None, None),
    ],
)
def test_a_value_is_kept_clean(kind: str, name: str, value: object, kept: object) -> None:
    assert cleaned(kind, name, value) == kept


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (NOTE, "tag:sea", -1),
        (NOTE, "tag:sea", True),
        (NOTE, "tag:sea", "0"),
        (NOTE, "tag:sea", 2**63),
        (NOTE, "created", EARLIEST - 1),
        (NOTE, "created", LATEST + 1),
        (NOTE, "modified", True),
        (NOTE, "modified", "5"),
        (NOTE, "modified", 5.0),
        (NOTE, "modified", None),
        (NOTE, "article", ""),
        (NOTE, "article", "k" * (MAX_NAME + 1)),
        (NOTE, "article", "k\n1"),
        (NOTE, "article", 7),
        (NOTE, "colour", 7),
        (NOTE, "colour", None),
        (NOTE, "target", "4"),
        (NOTE, "target", TARGET[:-1]),
        (NOTE, "target", ["4", *TARGET[1:]]),
        (NOTE, "target", [True, *TARGET[1:]]),
        (NOTE, "target", [-1, *TARGET[1:]]),
        (NOTE, "target", [4, 9, 7, *TARGET[3:]]),
        (EDITION, "article", ""),
        (ARTICLE, "title", None),
        (ARTICLE, "name:url:paper.example/ferry", 0),
        (ARTICLE, "name:url:paper.example/ferry", 2),
        (ARTICLE, "name:url:paper.example/ferry", True),
        (ARTICLE, "name:url:paper.example/ferry", "1"),
    ],
)
def test_what_is_no_value_of_a_field_is_refused(kind: str, name: str, value: object) -> None:
    with pytest.raises(UnreadableError):
        cleaned(kind, name, value)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (NOTE, "mood", "good"),
        (NOTE, "body", "not a field"),
        (NOTE, "start", 4),
        (NOTE, "motivation", "dancing"),
        (EDITION, "title", "The ferry"),
        (ARTICLE, "mood", "good"),
        (ARTICLE, "tag:sea", 1),
    ],
)
def test_what_a_later_release_may_have_added_is_distinguished(
    kind: str, name: str, value: object
) -> None:
    with pytest.raises(UnknownError):
        cleaned(kind, name, value)


@pytest.mark.parametrize(
    ("value", "is_one"),
    [(1, True), (LATEST, True), (0, False), (LATEST + 1, False), (True, False), ("1", False)],
)
def test_a_time_is_one_that_a_clock_may_have_shown(value: object, *, is_one: bool) -> None:
    assert is_time(value) is is_one
