"""The articles that the keys for the next and the previous one walk through."""

from collections.abc import Sequence
from typing import NamedTuple


class Walk(NamedTuple):
    """Those given at program start, or those of the list from which an article was opened.

    Attributes:
        locations: Their locations.
        number: The index of the one that was shown last.
        tried: The index of the one that was to be opened last; it may be unreadable.
        is_here: Whether the article on the screen is one of them, and there are others.
    """

    locations: Sequence[str] = ()
    number: int = 0
    tried: int = 0
    is_here: bool = False

    def showing(self, number: int | None) -> "Walk":
        """Return the walk after the one with this index was shown; None for another article."""
        if number is None:
            return self._replace(is_here=False)
        return Walk(self.locations, number, number, len(self.locations) > 1)

    @property
    def number_here(self) -> int | None:
        """The index of the article on the screen, if it is one of several."""
        return self.number if self.is_here else None

    @property
    def place(self) -> str:
        """The position of the article on the screen, for the status line."""
        return f"article {self.number + 1:,}/{len(self.locations):,}" if self.is_here else ""

    def neighbour(self, step: int, *, is_coming: bool = False) -> int | None:
        """Return the index of the next one, or the previous one, beyond what is unreadable.

        Args:
            step: 1 or -1.
            is_coming: Whether the one to be opened last is still being loaded: then that counts.
        """
        is_on_the_way = is_coming or (self.tried - self.number) * step > 0
        index = (self.tried if is_on_the_way else self.number) + step
        return index if 0 <= index < len(self.locations) else None

    def others(self) -> Sequence[str]:
        """Return the locations after the one shown last, then those before it."""
        return [*self.locations[self.number + 1 :], *self.locations[: self.number]]
