"""What a server's status and its hints become for a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.answers import status_line


def test_the_time_to_try_again_is_told() -> None:
    assert status_line(429, "90") == "HTTP 429: too many requests; try again in 90 s"
    told = status_line(503, "Sat, 07 Mar 2026 10:00:00 GMT")
    assert told.endswith("; try again after 2026-03-07 10:00 UTC")


@pytest.mark.parametrize(
    "retry_after",
    ["", "soon", "²", "Mon, 1 Jan 2026 10:00:00 -99999999999999", "Mon, 1 Jan 0 99:00:00 +0000"],
)
def test_a_senseless_hint_is_left_out(retry_after: str) -> None:
    assert status_line(503, retry_after).endswith("; try again later")


@given(st.text(alphabet="0123456789:+- ,MonJaGTUC²", max_size=45))
def test_any_hint_is_answered(retry_after: str) -> None:
    status_line(429, retry_after)
