"""Times as people and spreadsheets write them."""

import pytest

from reader.export.importing.written_times import written_moment


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("31.12.2026", "2026-12-31T00:00:00"),
        ("31.12.2026 10:05", "2026-12-31T10:05:00"),
        ("31.12.2026, 10:05:09", "2026-12-31T10:05:09"),
        ("1.3.2026 9:05", "2026-03-01T09:05:00"),
        ("1. 3. 2026 9:05", "2026-03-01T09:05:00"),
        ("2026/12/31 10:05", "2026-12-31T10:05:00"),
        ("2026. 12. 31. 오후 3:04", "2026-12-31T15:04:00"),
        ("March 1, 2026", "2026-03-01T00:00:00"),
        ("2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00"),
    ],
)
def test_a_time_is_read_as_a_spreadsheet_shows_it(written: str, moment: str) -> None:
    found = written_moment(written)
    assert found is not None
    assert found.isoformat() == f"{moment}+00:00"


@pytest.mark.parametrize(
    "written",
    [
        "31.12.2026 10:05 PM",
        "31.12.2026 10:05 nachm.",
        "31.12.2026 10:05 +02:00",
        "31.12.2026 25:05",
        "31.12.2026 10.05",
    ],
)
def test_of_a_time_whose_hour_is_unclear_only_the_day_is_read(written: str) -> None:
    found = written_moment(written)
    assert found is not None
    assert found.isoformat() == "2026-12-31T00:00:00+00:00"


@pytest.mark.parametrize(
    "written",
    ["", "10:05", "03/01/2026", "03/01/2026 10:05", "31.12.26", "12.2026", "31.02.2026", "soon"],
)
def test_a_day_that_can_be_read_in_two_ways_or_is_none_is_left_out(written: str) -> None:
    assert written_moment(written) is None
