"""Rows of the kept editions of an article."""

from collections.abc import Sequence
from datetime import datetime

from reader.library.store import EditionRecord
from reader.text.counts import counted
from reader.text.days import day, local
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Row

NOW = "now"
"""Stands for the edition on the screen, which need not be kept."""


def edition_rows(kept: Sequence[EditionRecord], now: str, *, always_now: bool = False) -> list[Row]:
    """Return one row an edition, the newest first: when it was read first, size, notes on it.

    Args:
        kept: The editions, the newest first.
        now: Digest of the one on the screen.
        always_now: Whether that one is listed also when it is not kept.
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
                (
                    (f"  {when(each.saved)}", inks.TITLE),
                    (here, inks.KEY),
                ),
                right=(f"{notes}{differs:>8}  {counted(each.length, 'character'):>18}", inks.META),
                key=each.digest,
            )
        )
    return rows


def edition_name(key: str, kept: Sequence[EditionRecord], now: str) -> str:
    """Return what an edition is called in a sentence."""
    if key in (NOW, now):
        return "now"
    return next((when(each.saved) for each in kept if each.digest == key), "an edition")


def when(moment: datetime) -> str:
    """Return a moment here, as ``3 March 2026 10:20``."""
    here = local(moment)
    return f"{day(here.date().isoformat())} {here:%H:%M}"
