"""Key names, as users write them (``]q``, ``ctrl+d``) and as the terminal layer names them."""

LETTER = "<letter>"  # a placeholder for any letter, as the second key of a mark
_NAMED = frozenset(
    (
        *("space", "enter", "tab", "escape", "backspace", "delete", "insert"),
        *("home", "end", "pageup", "pagedown", "up", "down", "left", "right"),
        *("alt+left", "alt+right", "ctrl+home", "ctrl+end"),
        *("shift+tab", "shift+up", "shift+down", "shift+left", "shift+right"),
        *(f"f{number}" for number in range(1, 13)),
    )
)
_SIGNS = {
    " ": "space",
    "!": "exclamation_mark",
    '"': "quotation_mark",
    "#": "number_sign",
    "$": "dollar_sign",
    "%": "percent_sign",
    "&": "ampersand",
    "'": "apostrophe",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "full_stop",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less_than_sign",
    "=": "equals_sign",
    ">": "greater_than_sign",
    "?": "question_mark",
    "@": "at",
    "[": "left_square_bracket",
    "\\": "backslash",
    "]": "right_square_bracket",
    "^": "circumflex_accent",
    "_": "underscore",
    "`": "grave_accent",
    "{": "left_curly_bracket",
    "|": "vertical_line",
    "}": "right_curly_bracket",
    "~": "tilde",
}
"""Names of the ASCII punctuation: looking them up in Unicode's table costs 300 kB."""

_SHORT_NAMES = {"escape": "esc", "pagedown": "pgdn", "pageup": "pgup"}

SAME_AS = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+enter": "enter",
    "ctrl+[": "escape",
    "shift+escape": "escape",
    "shift+enter": "enter",
    "shift+space": "space",
    "shift+backspace": "backspace",
}
"""Keys for which most terminals send the same as for another key."""


def key_names(written: str) -> tuple[str, ...]:
    """Return the names of the one or two keys of `written`, in the order pressed.

    The second of two is in angle brackets unless it is a character: ``z<enter>``.

    Raises:
        ValueError: It is not a key that a terminal can send; the message says why.
    """
    second = named_second(written)
    if second in _NAMED or f"<{second}>" == LETTER:
        return (name_of(written[0]), second if second in _NAMED else LETTER)
    if written in SAME_AS:
        raise ValueError(f"{written} is the same as {SAME_AS[written]} in a terminal")
    if written in _NAMED or _is_control(written):
        return (written,)
    if 1 <= len(written) <= 2 and written.isprintable() and " " not in written:
        return tuple(name_of(character) for character in written)
    raise ValueError(f"{written!r} is not a key")


def named_second(written: str) -> str:
    """Return what is in angle brackets behind the first of two keys; empty if there are none."""
    return written[2:-1] if written[1:2] == "<" and written[-1:] == ">" else ""


def displayed(written: str) -> str:
    """Return `written` as help shows it."""
    second = named_second(written)
    return f"{written[0]} + {second}" if second else written


def short_key(written: str) -> str:
    """Return `written` in the short form used on the screen."""
    return _SHORT_NAMES.get(written, displayed(written))


def short_key_named(name: str) -> str:
    """Return the terminal layer's name for a key that types nothing in the short form."""
    held, plus, key = name.rpartition("+")
    signs = {named: sign for sign, named in _SIGNS.items() if plus and sign != " "}
    return short_key(f"{held}{plus}{signs.get(key, key)}")


def types_nothing(name: str) -> bool:
    """Whether a key is a control or function key, or another key that types nothing."""
    is_sign = name.startswith("ctrl+") and name.removeprefix("ctrl+") in _SIGNS.values()
    is_named = name in ("insert", "delete") or (name[:1] == "f" and name in _NAMED)
    return is_named or is_sign or _is_control(name)


def _is_control(written: str) -> bool:
    letter = written.removeprefix("ctrl+")
    return len(letter) == 1 and letter != written and "a" <= letter <= "z"


def name_of(character: str) -> str:
    """Return the terminal layer's name for the key of a character."""
    if (sign := _SIGNS.get(character)) is not None:
        return sign
    if character.isalnum():
        return character
    from unicodedata import name

    return name(character, character).lower().replace("-", "_").replace(" ", "_")
