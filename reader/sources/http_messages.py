"""One-line messages for HTTP statuses and failed connections."""

import ssl
from datetime import UTC, datetime

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
    408: "the server waited too long for us; try again later",
    410: "the page is gone for good",
    418: "the server refuses to answer",
    429: "too many requests",
    451: "unavailable for legal reasons",
    503: "the server is unavailable",
    511: "the network requires a sign-in; open any page in the browser",
}
BUSY = (429, 503)
"""Statuses that ask the client to retry later."""
REFUSING = (401, 402, 403, 404, 410, 451)
"""Statuses of pages that do not exist, or are not shown to this client."""


def status_line(status: int, retry_after: str) -> str:
    """Return the message for a status without an article.

    Args:
        status: The status code; the server's reason phrase is not shown.
        retry_after: The raw ``Retry-After`` header.
    """
    words = _STATUSES.get(status)
    if words is None:
        failed = status >= 500
        words = "the server failed; try again later" if failed else "no article; try the browser"
    line = f"HTTP {status}: {words}"
    if status in BUSY:
        when = _when(retry_after.strip())
        line += f"; try again {when}" if when else "; try again later"
    return line


def _when(retry_after: str) -> str:
    """Return a ``Retry-After`` value in words; empty if it is invalid or over."""
    if retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 8:
        return f"in {_duration(int(retry_after))}" if int(retry_after) else ""
    if not 20 <= len(retry_after) <= 40:
        return ""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(retry_after)
    except (ValueError, TypeError, IndexError, OverflowError):  # hostile dates raise all of these
        return ""
    if moment.tzinfo is not None:  # not in GMT as the standard requires
        try:
            moment = moment.astimezone(UTC)
        except OverflowError:
            return ""
    if moment.replace(tzinfo=UTC) <= datetime.now(UTC):
        return ""
    return f"after {moment:%Y-%m-%d %H:%M} UTC"


def _duration(seconds: int) -> str:
    if seconds < 120:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"


def connection_line(error: Exception) -> str:
    """Return the message for a connection that could not be established."""
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


def proxy_line(error: Exception) -> str:
    """Return the message for a connection through a proxy that could not be established."""
    status = str(error)[:3]
    if status == "407":
        return f"HTTP 407: {_STATUSES[407]}"
    if status.isdigit():
        return f"HTTP {status}: the proxy refused the connection"
    if any(isinstance(cause, ssl.SSLError) for cause in _causes(error)):
        return connection_line(error)
    return "no connection to the proxy; check the proxy settings of the system or environment"


def broken_line(error: Exception) -> str:
    """Return the message for a broken connection, or a response that is not HTTP."""
    words = str(error).lower()
    if "without sending" in words or "incomplete" in words:
        return "incomplete: the server closed the connection before the end of the page"
    if any(isinstance(cause, OSError) for cause in _causes(error)) or "disconnected" in words:
        return "the connection was closed or reset by the server; try again later"
    return "the server's answer is not valid HTTP"


def _causes(error: BaseException | None) -> list[BaseException]:
    """Return an error and its chain of causes, outermost first."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
