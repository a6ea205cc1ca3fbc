"""Selecting the source for a location by its scheme."""

import os
from collections.abc import Callable

from reader.errors import RefusedError, SourceError
from reader.sources.base import Source
from reader.startup.lazy_regex import IGNORECASE, lazily

TEXTLESS = "there is no text to open, only notes that were imported"
_SCHEME = lazily(r"([A-Za-z][A-Za-z0-9+.-]+):")
_HOST = lazily(
    r"(?:www\.|localhost\b|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/|[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,24}(?::\d+)?/|(?:com|org|net|info|news"
    r"|edu|gov|int|eu|uk|us|ca|au|nz|ie|in|za|de|at|ch|fr|be|nl|es|pt|it|br|mx|se|no|dk|fi|jp)\Z))",
    IGNORECASE,
)


def source_for(
    location: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
) -> Source:
    """Return the source that can load `location`.

    Args:
        location: A path, a URL, or ``-`` for standard input.
        cancelled: Polled while a page is loading; True ends it with `Cancelled`.
        progress: Called with the bytes of a page received so far.

    Raises:
        SourceError: It looks like a web address without its scheme, or names an article without a
            text.
        RefusedError: The scheme is not supported.
    """
    if location == "-":
        from reader.sources.stdin import StdinSource

        return StdinSource()
    scheme = _scheme_of(location)
    if scheme in ("http", "https"):
        from reader.sources.http import HttpSource

        return HttpSource(cancelled=cancelled, progress=progress)
    if scheme == "urn":
        raise SourceError(TEXTLESS, location=location)
    if scheme not in ("", "file"):
        raise RefusedError(
            f"{scheme}: addresses are not supported, only http, https and files", location=location
        )
    if not scheme and not os.path.lexists(location) and _HOST.match(location):
        host = location.partition("/")[0].lower()
        is_numeric = host.translate(dict.fromkeys(map(ord, ".:"))).isdigit()
        scheme = "http" if is_numeric or host.startswith("localhost") else "https"
        raise SourceError(f"no such file; for the web page, try {scheme}://{location}")
    from reader.sources.file import FileSource

    return FileSource()


def _scheme_of(location: str) -> str:
    """Return the scheme in lower case; empty for paths, even those with a colon."""
    if ":" not in location:
        return ""
    match = _SCHEME.match(location.lstrip())
    if match is None or (os.path.lexists(location) and "//" not in location):
        return ""
    scheme = match[1].lower()
    return "" if "." in scheme or scheme == "localhost" else scheme
