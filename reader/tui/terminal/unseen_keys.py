"""Keys that type text which is not seen by itself: wide and fixed spaces, joiners of letters."""

import unicodedata

from textual import events

_JOINERS = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")
_TAGS = range(0xE0020, 0xE0080)  # of which some flags consist


class Key(events.Key):
    """A key that types such text.

    Python calls it not printable, and Textual would not insert it. The class has the name of
    Textual's own class, because Textual finds handlers by it.
    """

    @property
    def is_printable(self) -> bool:
        """Whether it types text; it does."""
        return True

    def copy(self) -> "Key":
        """Return a copy."""
        return Key(self.key, self.character)


def is_unseen(character: str) -> bool:
    """Whether a character is a space other than the usual one, joins letters, or is of a flag."""
    if character == " " or len(character) != 1:
        return False
    is_space = unicodedata.category(character) == "Zs"
    return is_space or character in _JOINERS or ord(character) in _TAGS
