"""Keys as people write them (``]q``, ``ctrl+d``, ``?``) and as the terminal layer names them."""

import unicodedata

LETTER = "<letter>"  # stands for any letter, as the second key of a mark
_NAMED = frozenset(
    (
        *("space", "enter", "tab", "escape", "backspace", "delete", "insert"),
        *("home", "end", "pageup", "pagedown", "up", "down", "left", "right"),
        *("shift+tab", "shift+up", "shift+down", "shift+left", "shift+right"),
        *(f"f{number}" for number in range(1, 13)),
    )
)
_SHORTER = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
# what most terminals send for another key
_SAME_AS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "escape"}


def key_names(written: str) -> tuple[str, ...]:
    """Return the names of the one or two keys of `written`, in the order pressed.

    Raises:
        ValueError: It names no key that a terminal can send; the message says why.
    """
    if written.endswith(LETTER) and len(written) == len(LETTER) + 1:
        return (_name(written[0]), LETTER)
    if written in _SAME_AS:
        raise ValueError(f"{written} is the same as {_SAME_AS[written]} in a terminal")
    if written in _NAMED or _is_control(written):
        return (written,)
    if 1 <= len(written) <= 2 and written.isprintable() and " " not in written:
        return tuple(_name(character) for character in written)
    raise ValueError(f"{written!r} is not a key")


def spoken(written: str) -> str:
    """Return `written` as help shows it."""
    return written.replace(LETTER, " + letter")


def _is_control(written: str) -> bool:
    letter = written.removeprefix("ctrl+")
    return len(letter) == 1 and letter != written and "a" <= letter <= "z"


def _name(character: str) -> str:
    if character.isascii() and character.isalnum():
        return character
    name = unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")
    return _SHORTER.get(name, name) if not character.isalnum() else character
