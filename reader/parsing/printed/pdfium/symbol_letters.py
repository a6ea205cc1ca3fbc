"""Letters of symbol fonts, which pdfium reports as characters of the private use area."""

import re
from collections.abc import Callable

from reader.parsing.formatted_lines.symbol_fonts import drawn_characters, symbol_font

_PRIVATE = re.compile("(?<![\r\n])(?<!^)[\uf020-\uf0ff]|[\uf020-\uf0ff](?=\\S)")
"""One that is no bullet, which would stand alone before a line."""
_FONT = re.compile(r"(?:^|\+)(OpenSymbol|Symbol|Wingdings)(?:MT)?(?:-Regular)?$")


def with_drawn_characters(text: str, font_at: Callable[[int], str]) -> str:
    """Return the text of a page with such letters as the characters that their font draws.

    Args:
        text: The text of the page.
        font_at: Returns the name of the font of the character at an offset.
    """
    if text.isascii():
        return text
    return _PRIVATE.sub(lambda found: _drawn(found[0], font_at(found.start())), text)


def _drawn(letter: str, name: str) -> str:
    font = _FONT.search(name)
    return drawn_characters(letter, symbol_font(font[1])) if font else letter
