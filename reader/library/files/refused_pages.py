"""Pages that their servers refused lately, so that prefetching does not ask for them again.

They are stored in a small file beside the page copies, which may be deleted at any time.
"""

from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.library.files.small_files import update_file
from reader.text.digest import digest_of

_RETRY_AFTER = timedelta(days=7)  # after which a page is asked for again
_MAX_PAGES = 5_000  # most recent pages that are stored
_DIGEST_DIGITS = 16
_LINE_BYTES = 64  # more than the longest line: a digest, and a time in seconds


class RefusedPages:
    """Refused pages, as a digest of each address and the time of the refusal.

    Errors of the disk are not raised: the pages are then asked for again.

    Args:
        directory: The directory of the page copies.
    """

    def __init__(self, directory: Path) -> None:
        self._place = directory / "refused"

    def among(self, addresses: Collection[str]) -> frozenset[str]:
        """Return those of `addresses` that were refused in the last seven days."""
        refused = self._read()
        return frozenset(each for each in addresses if refused and _digest(each) in refused)

    def add(self, addresses: Iterable[str]) -> None:
        """Store that pages were refused just now."""
        now = int(datetime.now(UTC).timestamp())
        new = {_digest(each): now for each in addresses}

        def changed() -> bytes:
            refused = (self._read() | new).items()
            lines = [f"{digest} {seconds}\n" for digest, seconds in refused][-_MAX_PAGES:]
            return "".join(lines).encode("ascii")

        with suppress(OSError):
            update_file(self._place, changed)

    def _read(self) -> dict[str, int]:
        """Return the times of recent refusals in Unix seconds, by digest, the last one last."""
        try:
            with self._place.open("rb") as file:
                lines = file.read(_MAX_PAGES * _LINE_BYTES).decode("ascii", "replace").splitlines()
        except OSError:
            return {}
        now, most = datetime.now(UTC).timestamp(), _RETRY_AFTER.total_seconds()
        found = {}
        for line in lines:
            digest, _, seconds = line.partition(" ")
            if len(seconds) >= _DIGEST_DIGITS or not seconds.isdecimal():
                continue
            if abs(now - int(seconds)) < most:  # the clock may have been ahead
                found[digest] = int(seconds)
        return found


def _digest(address: str) -> str:
    return digest_of(address)[:_DIGEST_DIGITS]
