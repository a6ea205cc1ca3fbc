"""Keys of layouts with letters of another script, as Cyrillic or Greek."""

from textual import events

from reader.commands.keys import name_of

_SHIFTED = dict(zip("`[]\\;',./", '~{}|:"<>?', strict=True))  # on the standard layout
_FIRST = 0x370  # code point of Greek; letters before it are Latin, and keys as they are


class Key(events.Key):
    """A key that knows what stands in its place on the standard layout.

    It is called as Textual's own, which finds handlers by this name.

    Args:
        key: Its name.
        character: What it writes.
        standard: What the key in its place writes on the standard layout.
    """

    def __init__(self, key: str, character: str | None, standard: str) -> None:
        super().__init__(key, character)
        self.standard = standard

    def copy(self) -> "Key":
        """Return another one like it."""
        return Key(self.key, self.character, self.standard)

    def become_standard(self) -> None:
        """Be the key in its place on the standard layout."""
        self.key, self.character = name_of(self.standard), self.standard


def standard_character(own: int, standard: int, *, shifted: bool) -> str:
    """Return what a key writes on the standard layout; nothing when its own letters are Latin.

    Args:
        own: Code point of what it writes without shift.
        standard: Code point of what it writes there without shift.
        shifted: Whether it is pressed with shift.
    """
    if not is_of_other_script(chr(own)) or not ord(" ") < standard < 127:
        return ""
    character = chr(standard)
    return _SHIFTED.get(character, character.upper()) if shifted else character


def is_of_other_script(character: str | None) -> bool:
    """Whether no key of a Latin layout writes that."""
    return character is not None and len(character) == 1 and ord(character) >= _FIRST


def copied(event: events.Key) -> events.Key:
    """Return an event like this one, which can be sent again."""
    return event.copy() if isinstance(event, Key) else events.Key(event.key, event.character)
