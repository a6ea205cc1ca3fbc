"""Dates as writers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.published import iso_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-03-07", "2026-03-07"),
        ("2026-03-07T10:00:00Z", "2026-03-07T10:00:00+00:00"),
        ("2026-03-07 10:00:00.25 +01:00", "2026-03-07T10:00:00+01:00"),
        ("Sat, 07 Mar 2026 10:00:00 GMT", "2026-03-07T10:00:00+00:00"),
        ("Saturday, March 7, 2026", "2026-03-07"),
        ("Updated 7 March 2026", "2026-03-07"),
        ("7. März 2026", "2026-03-07"),
        ("le 7 mars 2026", "2026-03-07"),
        ("7 de marzo de 2026", "2026-03-07"),
        ("1er août 2026", "2026-08-01"),
        ("2026年3月7日", "2026-03-07"),
    ],
)
def test_a_date_becomes_iso(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    "text", ["", "yesterday", "31 February 2026", "2026-13-45", "99 Foo 99999 99:99:99", "May 2026"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert iso_date(text) == ""


@given(st.text(alphabet="0123456789-:TZ+., MarchJune年月日"))
def test_any_text_is_answered(text: str) -> None:
    iso_date(text)
