"""Rows and pages of a list: what each shows, and where choosing a row leads."""

from collections.abc import Callable, Container, Sequence

from reader.model.annotation import Goal
from reader.startup.light_typing import NamedTuple, Protocol
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece

_DIGITS = 4  # least width of a column of row numbers


class Row(NamedTuple):
    """A row of a list.

    Attributes:
        pieces: The content, left to right; shortened if it is too wide.
        right: Shown at the right edge if there is room.
        when: Its time, shown after `right`, or alone if the pieces would have too little room, or
            not at all; a filter leaves it out, since every year has a 20.
        yields: Whether `right` is left out if the pieces need its room.
        offset: The offset in the present article to go to; -1 for none.
        key: What the row stands for: a location, or the id of an annotation or command.
        goal: The place to go to in the article at `key`.
        heading: Whether it is a heading, or continues one, and cannot be chosen.
        continues: Whether it continues the row above.
        fold: Name of the group that it opens and closes; empty if it is not a group.
        is_found: Whether a filter always shows it, because its words were looked for elsewhere.
        runs_on: Whether its pieces are one text; else one too many is left out without a sign.
        also: Words that a filter finds in it, although they are not shown.
    """

    pieces: tuple[Piece, ...]
    right: Piece = ("", 0)
    when: Piece = ("", 0)
    yields: bool = False
    offset: int = -1
    key: str = ""
    goal: Goal = ""
    heading: bool = False
    continues: bool = False
    fold: str = ""
    is_found: bool = False
    runs_on: bool = False
    also: str = ""

    @property
    def text(self) -> str:
        """The text of the pieces, for filtering."""
        return "".join(text for text, _ in self.pieces)


BLANK_ROW = Row((("", 0),), heading=True)


def heading_row(words: str) -> Row:
    """Return the row of a heading."""
    return Row(((words, inks.BOLD | inks.META),), heading=True)


def digits(last: int) -> int:
    """Return the width of a column of row numbers, by the last number."""
    return max(_DIGITS, len(str(last)))


def select_mark(selected: bool, glyphs: Glyphs) -> Piece:
    """Return the cell before a row that shows whether it is selected."""
    return (glyphs.tick_note if selected else " ", inks.KEY)


class Rows(Protocol):
    """A sequence of rows that are created on demand."""

    def __len__(self) -> int:
        """Return the number of rows."""

    def __getitem__(self, index: int, /) -> Row:
        """Return a row."""


ShowResult = Callable[[Sequence["Page"], str], None]
"""Receives the pages after an action, or none if nothing has changed, and a notice."""


class Act(NamedTuple):
    """A key that does something with a row while the list stays open.

    Attributes:
        key: The key; or the id of a command, whose keys then run it.
        label: What it does, in a word; empty to leave it out of the key hints.
        help: What it does, in a sentence.
        run: Does it with the row under the cursor, and then calls `ShowResult`.
        needs_row: Whether there must be such a row; else it gets an empty one.
        moves_on: Whether the cursor goes to the next row once it is done.
    """

    key: str
    label: str
    help: str
    run: Callable[[Row, ShowResult], None]
    needs_row: bool = True
    moves_on: bool = False


class ActOnAll(NamedTuple):
    """A key that does something with all listed rows while the list stays open.

    Attributes:
        key: The key, or the id of a command, as in `Act`.
        label: What it does, in one or two words.
        help: What it does, in a sentence.
        run: Called with the rows that can be chosen, and a `ShowResult` to call afterwards.
        needs_row: Whether there must be a row, as in `Act`.
    """

    key: str
    label: str
    help: str
    run: Callable[[Sequence[Row], ShowResult], None]
    needs_row: bool = True


class GoToNext(NamedTuple):
    """A key that moves the cursor to the next row of a kind.

    Attributes:
        key: The key, or the id of a command, as in `Act`.
        label: What it does, in one or two words.
        help: What it does, in a sentence.
        is_wanted: Whether a row is of that kind.
        none: The notice if there is no such row.
        needs_row: Whether a row must be under the cursor, as for `Act`.
    """

    key: str
    label: str
    help: str
    is_wanted: Callable[[Row], bool]
    none: str
    needs_row: bool = True


class ChoosingKey(NamedTuple):
    """A key other than Enter that chooses the row under the cursor and closes the list.

    Attributes:
        key: The key, or the id of a command, as in `Act`.
        label: What it does, in one or two words; empty to leave it out of the key hints.
        help: What it does, in a sentence.
        needs_row: Whether a row must be under the cursor; else an empty row is chosen.
    """

    key: str
    label: str
    help: str
    needs_row: bool = True


def index_of(rows: Rows, keys: Container[str]) -> int:
    """Return the index of the first row with one of the keys, or 0. Creates the rows before it."""
    found = (n for n in range(len(rows)) if rows[n].key in keys and not rows[n].heading)
    return next(found, 0)


class Page(NamedTuple):
    """A page of a list; Tab switches to the next.

    Attributes:
        title: Shown above the rows.
        rows: The rows.
        cursor: Index of the row under the cursor at first.
        enter: What Enter does with a row; empty for nothing.
        empty_text: Said when there are no rows; the keys of commands that it names close the list
            and run them.
        fitted: Returns its rows for a width in cells, where they depend on that.
        acts: Keys that act while the list stays open; the hints have `GoToNext` keys before ``/``.
        keys: Other keys that choose the row under the cursor.
        typed: Makes a row from a filter text that matches no row. If None, such a text chooses
            nothing.
        takes_only_match: Whether a filter that leaves one row chooses that at once.
        shows_count: Whether the title says how many rows there are, also without a filter.
        count_text: Shown in the title instead of how many rows there are, without a filter.
        is_partial: Whether more rows are still being looked for, which the title says.
        closes_with: Id of a command whose keys close it, as they have opened it.
        shown_by: A key besides Tab that shows it while another page is shown.
        words: Of the filter that it begins with; `cursor` is then among the rows with these.
        searched: What is said if no row has the words of a filter, in a list to search in: there,
            letters begin a filter, except those that scroll lists or close them.
    """

    title: str
    rows: Rows
    cursor: int = 0
    enter: str = "go there"
    empty_text: Sequence[str] = ()
    fitted: Callable[[int], Rows] | None = None
    acts: Sequence[Act | ActOnAll | GoToNext] = ()
    keys: Sequence[ChoosingKey] = ()
    typed: Callable[[str], Row] | None = None
    takes_only_match: bool = True
    shows_count: bool = True
    count_text: str = ""
    is_partial: bool = False
    closes_with: str = ""
    shown_by: str = ""
    words: str = ""
    searched: str = ""

    def fit(self, width: int) -> "Page":
        """Return the page with its rows laid out for `width` cells."""
        return self if self.fitted is None else self._replace(rows=self.fitted(width))


class Offered(NamedTuple):
    """The result of an empty list: the id of a command that its text names, and the argument."""

    command: str
    argument: str


class Chosen(NamedTuple):
    """The result of a list: the row, the key that chose it, the filter, and the page's index."""

    row: Row
    key: str = "enter"
    words: str = ""
    page: int = 0
