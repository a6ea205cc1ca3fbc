"""Keys of keyboard layouts for other scripts, such as Cyrillic or Greek."""

from textual import events

from reader.commands.keys import name_of

_SHIFTED = dict(zip("`[]\\;',./", '~{}|:"<>?', strict=True))  # on the base (US) layout
_FIRST = 0x370  # first code point of Greek; letters below it are Latin


class Key(events.Key):
    """A key that also knows the key in its place on the base layout.

    It has the name of Textual's own class, because Textual finds handlers by it.

    Args:
        key: The name of the key.
        character: The character that it types.
        standard: The character of the key in its place on the base layout.
    """

    def __init__(self, key: str, character: str | None, standard: str) -> None:
        super().__init__(key, character)
        self.standard = standard

    def copy(self) -> "Key":
        """Return a copy."""
        return Key(self.key, self.character, self.standard)

    def become_standard(self) -> None:
        """Become the key in its place on the base layout."""
        self.key, self.character = name_of(self.standard), self.standard


def standard_character(own: int, standard: int, *, shifted: bool) -> str:
    """Return the base layout character of a key; empty if the key types a Latin letter.

    Args:
        own: Code point of the key without shift, on the layout in use.
        standard: Code point of the key without shift, on the base layout.
        shifted: Whether shift is pressed.
    """
    if not is_of_other_script(chr(own)) or not ord(" ") < standard < 127:
        return ""
    character = chr(standard)
    return _SHIFTED.get(character, character.upper()) if shifted else character


def is_of_other_script(character: str | None) -> bool:
    """Whether a character belongs to a script that Latin layouts do not type."""
    return character is not None and len(character) == 1 and ord(character) >= _FIRST
