"""The value of ``<meta http-equiv="refresh">``: after how long which page replaces this one."""

from reader.startup.lazy_regex import IGNORECASE, lazily

_LONGEST_DELAY = 10  # seconds; a page that waits longer is there to be read
_DELAY_AND_TARGET = lazily(
    r" ?(?:(\d{1,4})[\d.]* ?[;, ] ?(?:url ?= ?)?+|url ?= ?)(?:\"([^\"]+)|'([^']+)|([^ ].*))",
    IGNORECASE,
)


def refresh_target(value: str) -> str:
    """Return the address that replaces a page within seconds, as written; empty if none does."""
    found = _DELAY_AND_TARGET.match(" ".join(value.split()))
    if found is None or int(found[1] or 0) > _LONGEST_DELAY:
        return ""
    written: str = next(filter(None, found.groups()[1:]))
    return written.strip()
