"""Rows of the news of several feeds, by day."""

from collections.abc import Collection, Sequence

from reader.session.news import Entry
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.tui.views import ink as inks
from reader.tui.views.rows import Row
from reader.tui.views.words import padded, shorten

_FEED_CELLS, _TIME_CELLS = 24, 7
_UNDATED = "Without a day"


def entry_rows(entries: Sequence[Entry], read: Collection[str]) -> list[Row]:
    """Return entries below the day of each: title, feed where there are several, and time.

    Args:
        entries: The newest first.
        read: Addresses of those that were read before, which are dimmed.
    """
    names = {
        entry.feed: shorten(clean_text(entry.feed, line=True), _FEED_CELLS) for entry in entries
    }
    column = max(map(cell_width, names.values()), default=0) if len(names) > 1 else 0
    rows: list[Row] = []
    before: str | None = None
    for entry in entries:
        if entry.day != before:
            before = entry.day
            if rows:
                rows.append(Row((("", 0),), heading=True))
            rows.append(Row(((before or _UNDATED, inks.BOLD | inks.META),), heading=True))
        ink = inks.META if entry.address in read else inks.TITLE
        feed, time = padded(names[entry.feed], column), entry.time.rjust(_TIME_CELLS)
        rows.append(
            Row(
                ((f"  {clean_text(entry.title, line=True)}", ink),),
                right=(f"{feed}{time}", inks.META),
                brief=(time, inks.META),
                key=entry.address,
            )
        )
    return rows
