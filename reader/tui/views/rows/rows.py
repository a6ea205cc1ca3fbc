"""Rows and pages of a list: what each shows, and where choosing a row leads."""

from collections.abc import Callable, Sequence

from reader.model.annotation import Goal
from reader.startup.light_typing import NamedTuple, Protocol
from reader.tui.views.ink.overlay import Piece


class Row(NamedTuple):
    """One row of a list.

    Attributes:
        pieces: What it shows, left to right; longer than the list is wide, it is shortened.
        right: Shown at the right edge when there is room.
        brief: Shown in its place where the pieces would have little room beside it.
        yields: Whether `right` is left out where the pieces need its room.
        offset: Code point of the article that choosing it goes to; -1 for none.
        key: What it stands for elsewhere: a location, the id of an annotation or command.
        goal: Where to go in the article that `key` names.
        heading: Whether it only heads others, or goes on with one, and is never chosen.
        continues: Whether it goes on with the row above it.
        fold: Name of the group that it opens and closes; empty when it is no such row.
    """

    pieces: tuple[Piece, ...]
    right: Piece = ("", 0)
    brief: Piece = ("", 0)
    yields: bool = False
    offset: int = -1
    key: str = ""
    goal: Goal = ""
    heading: bool = False
    continues: bool = False
    fold: str = ""

    @property
    def text(self) -> str:
        """What it shows, for filtering."""
        return "".join(text for text, _ in self.pieces)


class Rows(Protocol):
    """Many rows, each made when it is looked at."""

    def __len__(self) -> int:
        """Return how many there are."""
        ...

    def __getitem__(self, index: int, /) -> Row:
        """Return one."""
        ...


class NoRows:
    """A list without rows; says what would fill it."""

    __slots__ = ("teaching",)

    def __init__(self, teaching: str = "") -> None:
        self.teaching = teaching

    def __len__(self) -> int:
        return 0

    def __getitem__(self, index: int) -> Row:
        raise IndexError(index)


Shown = Callable[[Sequence["Page"], str], None]
"""Takes the pages as they are after an act, none when nothing has changed, and what is told."""


class Act(NamedTuple):
    """A key that does something with a row while the list stays open.

    Attributes:
        key: The key.
        label: What it does, in a word.
        told: What it does, in a sentence.
        run: Does it with the row under the cursor, if there is one, and then calls `Shown`.
        needs_row: Whether there must be one.
        moves_on: Whether the cursor goes to the next row once it is done.
    """

    key: str
    label: str
    told: str
    run: Callable[[Row | None, Shown], None]
    needs_row: bool = True
    moves_on: bool = False


class ActOnAll(NamedTuple):
    """A key that does something with all rows that a list shows while it stays open.

    Attributes:
        key: The key.
        label: What it does, in a word or two.
        told: What it does, in a sentence.
        run: Does it with the rows that can be chosen, and then calls `Shown`.
        needs_row: That there must be one, as for `Act`.
    """

    key: str
    label: str
    told: str
    run: Callable[[Sequence[Row], Shown], None]
    needs_row: bool = True


class ChoosingKey(NamedTuple):
    """A key that chooses the row under the cursor, as Enter does, for something else.

    Attributes:
        key: The key.
        label: What it does, in a word or two.
        told: What it does, in a sentence.
    """

    key: str
    label: str
    told: str


class Page(NamedTuple):
    """One page of a list screen; Tab goes to the next.

    Attributes:
        title: Drawn above the rows.
        rows: What it lists.
        cursor: The row that the cursor is on at first.
        enter: What Enter does with a row; empty for nothing.
        teaching: Said when there are no rows.
        fitted: Returns its rows for a width in cells, where they depend on that.
        acts: What other keys do while the list stays open.
        keys: Other keys that choose the row under the cursor, on this page alone.
        takes_only: Whether a filter that leaves one row chooses that at once.
        is_counted: Whether the title tells how many rows there are, also without a filter.
        counted: Told in the title instead of how many rows there are, without a filter.
        words: Of the filter that it begins with; `cursor` is then among the rows with these.
        is_unread: Whether a row is one that ``n`` goes to next; None: there are no such rows.
    """

    title: str
    rows: Rows
    cursor: int = 0
    enter: str = "go there"
    teaching: Sequence[str] = ()
    fitted: Callable[[int], Rows] | None = None
    acts: Sequence[Act | ActOnAll] = ()
    keys: Sequence[ChoosingKey] = ()
    takes_only: bool = True
    is_counted: bool = True
    counted: str = ""
    words: str = ""
    is_unread: Callable[[Row], bool] | None = None

    def fit(self, width: int) -> "Page":
        """Return the page with its rows for `width` cells."""
        return self if self.fitted is None else self._replace(rows=self.fitted(width))


class Chosen(NamedTuple):
    """What a list screen ends with: the row, the key that chose it, and the words of its filter."""

    row: Row
    key: str = "enter"
    words: str = ""
