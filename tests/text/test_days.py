"""Human-readable days and times."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from reader.text.days import (
    in_local_time,
    local,
    local_day,
    parse_moment,
    readable_day,
    readable_moment,
    recent_day,
)


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-02-26", "26 February 2026"),
        ("2026-02-26T09:00:00Z", "26 February 2026"),
        ("", ""),
        ("last Thursday", "last Thursday"),
        ("2026-02-31", "2026-02-31"),
        ("2026-13-01", "2026-13-01"),
        ("2026-00-01", "2026-00-01"),
        ("2026-02-00", "2026-02-00"),
        ("0000-02-01", "0000-02-01"),
        ("2026/02/01", "2026/02/01"),
        ("٢٠٢٦-02-26", "٢٠٢٦-02-26"),
    ],
)
def test_a_day_is_written_out_when_it_is_one(published: str, shown: str) -> None:
    assert readable_day(published) == shown


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-02-26T09:05:00+01:00", "26 February 2026, 09:05 UTC+1"),
        ("2026-02-26T09:05:00-03:30", "26 February 2026, 09:05 UTC-3:30"),
        ("2026-02-26T09:05:00Z", "26 February 2026, 09:05 UTC"),
        ("2026-02-26T09:05:00+00:00", "26 February 2026, 09:05 UTC"),
        ("2026-02-26T09:05:00+14:00", "26 February 2026, 09:05 UTC+14"),
        ("2026-02-26T09:05:00+15:00", "26 February 2026, 09:05"),
        ("2026-02-26T09:05:00+0a:00", "26 February 2026, 09:05"),
        ("2026-02-26T09:05:00+01.30", "26 February 2026, 09:05"),
        ("2026-02-26T09:05:00 01:00", "26 February 2026, 09:05"),
        ("2026-02-26T09:05:00", "26 February 2026, 09:05"),
        ("2026-02-26T00:00:00+00:00", "26 February 2026"),
        ("2026-02-26", "26 February 2026"),
        ("last Thursday", "last Thursday"),
        ("", ""),
    ],
)
def test_a_moment_has_its_time_unless_that_only_fills_the_field(published: str, shown: str) -> None:
    assert readable_moment(published) == shown


@pytest.fixture(params=["Asia/Tokyo", "America/New_York"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_time_at_an_end_of_the_calendar_has_a_day_in_every_zone(zone: str) -> None:
    first, last = (each.replace(tzinfo=UTC) for each in (datetime.min, datetime.max))  # noqa: DTZ901
    assert {local(first).year, local(last).year} == {1, 9999}


def test_a_time_is_shown_in_local_time(zone: str) -> None:
    here = local(datetime(2026, 1, 31, 20, tzinfo=UTC))
    assert (here.day, here.hour) == ((1, 5) if zone == "Asia/Tokyo" else (31, 15))


@pytest.mark.parametrize(
    ("published", "read"),
    [
        ("2021-03-11T14:05:00+08:00", "2021-03-11T14:05+08:00"),
        ("2021-03-11T14:05:00-03:30", "2021-03-11T14:05-03:30"),
        ("2021-03-11T14:05:00Z", "2021-03-11T14:05+00:00"),
        ("2021-12-01", "2021-12-01"),
        ("0987-03-31T09:00", "0987-03-31T09:00"),
        ("last week", ""),
        ("", ""),
    ],
)
def test_what_a_moment_tells_is_read_back(published: str, read: str) -> None:
    assert parse_moment(readable_moment(published)) == read


def test_a_time_of_another_zone_is_shown_in_local_time(zone: str) -> None:
    here = in_local_time("2026-01-31T20:30+00:00")
    assert here == ("2026-02-01T05:30" if zone == "Asia/Tokyo" else "2026-01-31T15:30")
    assert in_local_time("2026-01-31T20:30") == "2026-01-31T20:30"
    assert in_local_time("2026-01-31") == "2026-01-31"
    assert in_local_time("0001-01-01T00:30+14:00") == "0001-01-01T00:30"
    assert in_local_time("2026-01-31T20:30+24:30") == "2026-01-31T20:30"


def test_the_local_day_of_a_moment_is_empty_if_it_is_not_known() -> None:
    assert local_day(datetime(2026, 3, 1, 12, tzinfo=UTC)) == "2026-03-01"
    assert local_day(datetime(1970, 1, 1, tzinfo=UTC)) == ""


def test_a_recent_day_has_its_year_only_if_that_is_past() -> None:
    year = time.localtime().tm_year
    assert recent_day(datetime(year, 3, 9, 12, tzinfo=UTC)) == "9 March"
    assert recent_day(datetime(year - 1, 3, 9, 12, tzinfo=UTC)) == f"9 March {year - 1}"


@pytest.mark.parametrize("text", ["3 Smarch 2021", "x March 2021", "3 March x", "March", ""])
def test_words_that_are_no_day_are_no_moment(text: str) -> None:
    assert parse_moment(text) == ""
