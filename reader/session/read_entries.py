"""Which feed entries have been read, according to the library and the user's marks."""

from collections.abc import Sequence

from reader.library.store import Library
from reader.session.entry_places import is_in_feed
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.files.marked_entries import MarkedEntries

MAX_LOOKED_UP = 2000
"""How many entries of a list are looked up in the library; for the others, only marks count."""


def read_among(
    addresses: Sequence[str], library: Library, marked: "MarkedEntries | None"
) -> frozenset[str]:
    """Return which feed entries are read: marked as read, or else opened and not marked as unread.

    Of very many, only the first ones are looked up in the library.
    """
    done = unread = frozenset[str]()
    if marked is not None and addresses:
        done, unread = marked.among(addresses), marked.among(addresses, unread=True)
    # of an entry without a page the library knows only the feed
    known = done | unread
    others = [each for each in addresses if each not in known and not is_in_feed(each)]
    found = ((each, library.find(each)) for each in others[:MAX_LOOKED_UP])
    return done | {each for each, record in found if record is not None and record.was_opened}
