"""Days and times as people read them."""

import pytest

from reader.text.days import day, moment


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-02-26", "26 February 2026"),
        ("2026-02-26T09:00:00Z", "26 February 2026"),
        ("", ""),
        ("last Thursday", "last Thursday"),
        ("2026-02-31", "2026-02-31"),
    ],
)
def test_a_day_is_written_out_when_it_is_one(published: str, shown: str) -> None:
    assert day(published) == shown


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-02-26T09:05:00+01:00", "26 February 2026, 09:05"),
        ("2026-02-26T00:00:00+00:00", "26 February 2026"),
        ("2026-02-26", "26 February 2026"),
        ("last Thursday", "last Thursday"),
        ("", ""),
    ],
)
def test_a_moment_has_its_time_unless_that_only_fills_the_field(published: str, shown: str) -> None:
    assert moment(published) == shown
