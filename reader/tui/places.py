"""Where one was in a list, to come back to it from an article that was chosen there."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model.annotation import Goal

if TYPE_CHECKING:  # only who comes back has need of them
    from reader.model.quotation import Quotation
    from reader.session.notes.sort_orders import Order


class NotesPlace(NamedTuple):
    """A place in the notes of all articles.

    Attributes:
        line: The search, as typed.
        order: How they are sorted.
        note_id: Which note was chosen.
        cursor: Its row.
    """

    line: str
    order: "Order"
    note_id: str
    cursor: int


class QuotesPlace(NamedTuple):
    """A place in a list of the quotes of many articles.

    Attributes:
        title: What the list is called.
        speakers: Whose quotes it has; None for all.
        words: Of its filter.
        found: The quotes of all speakers, in order.
        location: The article of the quote that was chosen.
        goal: Its words.
    """

    title: str
    speakers: "Collection[str] | None"
    words: str
    found: "Sequence[Quotation]"
    location: str
    goal: Goal


class LibraryPlace(NamedTuple):
    """A place in a list of articles.

    Attributes:
        key: Where the article is that was chosen.
        goal: Where in it.
        quotes: The list of quotes over it that it was chosen in.
    """

    key: str
    goal: Goal = ""
    quotes: QuotesPlace | None = None
