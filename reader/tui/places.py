"""Places in lists, to return to from an article that was chosen there."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model.annotation import Goal

if TYPE_CHECKING:  # loaded only when a list is reopened
    from reader.model.quotation import Quotation
    from reader.session.notes.sort_orders import Order


class NotesPlace(NamedTuple):
    """A place in the list of all notes.

    Attributes:
        line: The search, as typed.
        order: The sort order.
        note_id: Id of the chosen note.
        cursor: Its row.
    """

    line: str
    order: "Order"
    note_id: str
    cursor: int


class QuotesPlace(NamedTuple):
    """A place in a list of the quotes of several articles.

    Attributes:
        title: The title of the list.
        speakers: The speakers whose quotes are listed; None for all.
        words: The filter.
        found: The quotes of all speakers, in order.
        location: Location of the article of the chosen quote.
        goal: The chosen quote.
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
        key: Location of the chosen article.
        goal: The chosen place in it.
        quotes: The list of quotes in which it was chosen, if any.
    """

    key: str
    goal: Goal = ""
    quotes: QuotesPlace | None = None
