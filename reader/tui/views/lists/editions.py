"""Rows of the stored editions of an article."""

from collections.abc import Sequence
from datetime import datetime

from reader.library.store import EditionRecord
from reader.text.counts import counted
from reader.text.days import local, readable_day
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Row

NOW = "now"
"""Key of the edition on the screen, which may not be stored."""


def edition_rows(kept: Sequence[EditionRecord], now: str, *, always_now: bool = False) -> list[Row]:
    """Return a row for each edition, newest first: date of first reading, size, notes on it.

    Args:
        kept: The editions, newest first.
        now: Digest of the edition on the screen.
        always_now: Whether that edition is listed even if it is not stored.
    """
    rows: list[Row] = []
    if always_now and all(each.digest != now for each in kept):
        rows.append(Row((("  as it is now", inks.TITLE),), key=NOW))
    for number, each in enumerate(kept):
        older = kept[number + 1] if number + 1 < len(kept) else None
        differs = f"{each.length - older.length:+,}" if older is not None else ""
        here = "   now" if each.digest == now else ""
        notes = f"{counted(each.notes, 'note')}   " if each.notes else ""
        rows.append(
            Row(
                ((f"  {when(each.saved)}", inks.TITLE), (here, inks.KEY)),
                right=(f"{notes}{differs:>8}  {counted(each.length, 'character'):>18}", inks.META),
                key=each.digest,
            )
        )
    return rows


def edition_name(key: str, kept: Sequence[EditionRecord], now: str) -> str:
    """Return the name of an edition for use in a sentence."""
    if key in (NOW, now):
        return "now"
    return next((when(each.saved) for each in kept if each.digest == key), "an edition")


def when(moment: datetime) -> str:
    """Return a moment in local time, as in ``3 March 2026 10:20``."""
    here = local(moment)
    return f"{readable_day(here.date().isoformat())} {here:%H:%M}"
