"""Rows of the news from several feeds, by day, and of the feeds."""

from collections.abc import Collection, Sequence

from reader.session.news import Entry, Feed, News
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import padded, shorten
from reader.tui.views.rows.rows import BLANK_ROW, Row, Rows, heading_row

_FEED_CELLS, _TIME_CELLS = 24, 7
_FEED_SHARE = 4  # the names of feeds may take a quarter of a wide list
_UNDATED = "Without a day"


def entry_rows(entries: Sequence[Entry], read: Collection[str], width: int = 80) -> list[Row]:
    """Return entries grouped by day: title, feed if there are several, and time.

    Args:
        entries: The entries, newest first.
        read: Addresses of the read entries, which are dimmed.
        width: Width of the list in cells.
    """
    called, room = {entry.feed for entry in entries}, max(_FEED_CELLS, width // _FEED_SHARE)
    names = {name: shorten(clean_line(name), room) for name in called}
    column = max(map(cell_width, names.values()), default=0) if len(names) > 1 else 0
    feeds = {name: padded(shown, column) for name, shown in names.items()}
    rows: list[Row] = []
    before: str | None = None
    for entry in entries:
        if entry.moment[:10] != before:
            before = entry.moment[:10]
            if rows:
                rows.append(BLANK_ROW)
            rows.append(heading_row(entry.day or _UNDATED))
        time = entry.time.rjust(_TIME_CELLS)
        ink = inks.META if entry.address in read else inks.TITLE
        rows.append(
            Row(
                ((f"  {clean_line(entry.title)}", ink),),
                right=(feeds[entry.feed], inks.META),
                when=(time, inks.META),
                key=entry.address,
            )
        )
    return rows


def row_of_entry(rows: Rows, address: str, read: Collection[str]) -> int:
    """Return the index of an entry's row; if there is none, of the first unread entry."""
    unread = 0
    for number in range(len(rows)):
        key = rows[number].key
        if key and key == address:
            return number
        if key and not unread and key not in read:
            unread = number
    return unread


def feed_rows(news: News, read: Collection[str]) -> list[Row]:
    """Return feeds with the number of unread entries, or why they could not be read.

    Args:
        news: The feeds.
        read: Addresses of the read entries.
    """
    rows: list[Row] = []
    for feed in news.feeds:
        unread = sum(entry.address not in read for entry in feed.entries)
        name = f"  {clean_line(feed.name)}"
        if feed.problem:
            problem = (f"   {clean_line(feed.problem)}", inks.ERROR)
            rows.append(Row(((name, inks.META), problem), key=feed.location))
            continue
        ink = inks.TITLE if unread else inks.META
        rows.append(
            Row(((name, ink),), right=(_unread(feed, unread), inks.META), key=feed.location)
        )
    return rows


def _unread(feed: Feed, unread: int) -> str:
    if not feed.entries:
        return "no entries"
    return f"{unread:,} unread of {len(feed.entries):,}" if unread else "all read"
