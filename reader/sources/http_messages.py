"""The messages for HTTP statuses and failed connections, one line each."""

import ssl
from datetime import UTC

from reader.text.clean import clean_text

_STATUSES = {
    204: "empty: the page has no content",
    205: "empty: the page has no content",
    206: "incomplete: the server sent a part of the page",
    304: "unexpected answer: not modified",
    400: "the server does not understand the address",
    401: "sign-in (authorization) needed; try the browser",
    402: "payment needed; try the browser",
    403: "forbidden: the server does not show this page to us; try the browser",
    404: "page not found; check the address",
    407: "the proxy requires a sign-in",
    410: "the page is gone for good",
    418: "the server refuses to answer",
    429: "too many requests",
    451: "unavailable for legal reasons",
    503: "the server is unavailable",
}
BUSY = (429, 503)
"""Statuses of a server that wants to be asked later."""


def status_line(status: int, retry_after: str) -> str:
    """Return what to tell about a status that brings no article.

    Args:
        status: The number; words of the server are not shown.
        retry_after: The header of that name, as it came.
    """
    words = _STATUSES.get(status)
    if words is None:
        words = "the server failed; try again later" if status >= 500 else "no article"
    line = f"HTTP {status}: {words}"
    if status in BUSY:
        when = _when(retry_after.strip())
        line += f"; try again {when}" if when else "; try again later"
    return line


def _when(retry_after: str) -> str:
    """Return a ``Retry-After`` in words; empty when it makes no sense."""
    if retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 8:
        return f"in {_duration(int(retry_after))}"
    if not 20 <= len(retry_after) <= 40:
        return ""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(retry_after)
    except (ValueError, TypeError, IndexError, OverflowError):  # all of which hostile dates raise
        return ""
    if moment.tzinfo is not None:  # not in GMT, as the standard wants it
        try:
            moment = moment.astimezone(UTC)
        except OverflowError:
            return ""
    return f"after {moment:%Y-%m-%d %H:%M} UTC"


def _duration(seconds: int) -> str:
    if seconds < 120:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"


def connection_line(error: Exception) -> str:
    """Return what to tell when no connection came about."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"the server's TLS certificate is not valid ({clean_text(cause.verify_message)})"
        if isinstance(cause, ssl.SSLError):
            return "no encrypted (TLS, SSL) connection; perhaps the server only speaks http"
        if isinstance(cause, ConnectionRefusedError):
            return "connection refused: nothing answers at this address"
        if isinstance(cause, TimeoutError):
            return "no connection: the server does not answer; try again later"
    return "no connection to the server; check the address and your network connection"


def broken_line(error: Exception) -> str:
    """Return what to tell when a connection broke, or brought something that is not HTTP."""
    words = str(error).lower()
    if "without sending" in words or "incomplete" in words:
        return "incomplete: the server closed the connection before the end of the page"
    if any(isinstance(cause, OSError) for cause in _causes(error)) or "disconnected" in words:
        return "the connection was closed or reset by the server; try again later"
    return "the server's answer is not valid HTTP"


def _causes(error: BaseException | None) -> list[BaseException]:
    """Return an error and what it came from, the outermost first."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
