"""What the user is told for an HTTP status and the headers that accompany it."""

import ssl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.http_messages import broken_line, connection_line, status_line


@pytest.mark.parametrize(
    ("retry_after", "when"),
    [
        ("90", "in 90 s"),
        ("119", "in 119 s"),
        ("120", "in 2 minutes"),
        ("7140", "in 119 minutes"),
        ("7200", "in 2 hours"),
        (" 90 ", "in 90 s"),
        ("9999999", "in 2778 hours"),
        ("Tue, 07 Mar 2226 10:00:00 GMT", "after 2226-03-07 10:00 UTC"),
        ("7 Mar 2226 10:00 GMT", "after 2226-03-07 10:00 UTC"),
        ("Tue, 07 Mar 2226 01:00:00 +0530", "after 2226-03-06 19:30 UTC"),
    ],
)
def test_the_time_to_try_again_is_reported(retry_after: str, when: str) -> None:
    for status, words in ((429, "too many requests"), (503, "the server is unavailable")):
        assert status_line(status, retry_after) == f"HTTP {status}: {words}; try again {when}"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "page not found; check the address"),
        (500, "the server failed; try again later"),
        (499, "no article; try the browser"),
        (408, "the server waited too long for us; try again later"),
        (511, "the network requires a sign-in; open any page in the browser"),
    ],
)
def test_only_a_busy_server_says_when(status: int, words: str) -> None:
    assert status_line(status, "90") == f"HTTP {status}: {words}"


@pytest.mark.parametrize(
    "retry_after",
    [
        "",
        "soon",
        "²",
        "0",
        "10000000",
        "Sat, 07 Mar 2020 10:00:00 GMT",
        "Sat, 07 Mar 2026 10:00:00 GMT (as we think)",
        "Mon, 1 Jan 2026 10:00:00 -99999999999999",
        "Mon, 1 Jan 0 99:00:00 +0000",
        "Fri, 31 Dec 9999 23:00:00 -0800",
    ],
)
def test_a_senseless_hint_is_left_out(retry_after: str) -> None:
    assert status_line(503, retry_after).endswith("; try again later")


@given(st.text(alphabet="0123456789:+- ,MonJaGTUC²", max_size=45))
def test_any_hint_is_answered(retry_after: str) -> None:
    assert status_line(429, retry_after).startswith("HTTP 429: too many requests; try again ")


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def _beside(error: Exception, context: Exception) -> Exception:
    error.__context__ = context
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (_caused(OSError("all"), ConnectionRefusedError()), "nothing answers at this address"),
        (_beside(OSError("all"), ConnectionRefusedError()), "nothing answers at this address"),
        (_caused(OSError("all"), ssl.SSLError()), "no encrypted (TLS, SSL) connection"),
        (_caused(OSError("all"), TimeoutError()), "the server does not answer"),
        (OSError("all"), "check the address and your network connection"),
    ],
)
def test_why_no_connection_came_about_is_reported_by_its_cause(
    error: Exception, words: str
) -> None:
    assert words in connection_line(error)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ValueError("peer closed connection: incomplete body"), "before the end of the page"),
        (ValueError("Server closed without sending a response"), "before the end of the page"),
        (ValueError("Server disconnected"), "closed or reset by the server"),
        (_caused(ValueError("read"), ConnectionResetError()), "closed or reset by the server"),
        (ValueError("illegal status line"), "is not valid HTTP"),
    ],
)
def test_how_an_answer_broke_is_reported(error: Exception, words: str) -> None:
    assert words in broken_line(error)


def test_errors_that_cause_each_other_are_reported() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__cause__, other.__cause__ = other, one
    assert broken_line(one) == "the server's answer is not valid HTTP"
