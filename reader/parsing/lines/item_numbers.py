"""Numbers of list items as word processors write them: digits, letters, Roman numerals."""

from reader.text.counts import whole_number

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_LETTERS = 5
_ROMAN_BELOW = 4000


def parse_count(text: str, default: int) -> int:
    """Return the number in an attribute, or `default` when it holds none."""
    number = whole_number(text)
    return default if number is None else number


def item_number(count: int, form: str) -> str:
    """Return an item's number in an OOXML number format ("lowerLetter"); by default in digits."""
    if form in ("lowerLetter", "upperLetter") and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 % _MOST_LETTERS + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < count < _ROMAN_BELOW:
        text = ""
        for size, sign in _ROMAN:
            text += sign * (count // size)
            count %= size
        return text.upper() if form == "upperRoman" else text
    return str(count)
