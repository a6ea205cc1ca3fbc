"""Letters of symbol fonts, which pdfium reports by their codes, or in the private use area."""

import re
from collections.abc import Callable
from itertools import islice

from reader.parsing.formatted_lines.symbol_fonts import drawn_characters, symbol_font

_PRIVATE = re.compile("(?<![\r\n])(?<!^)[\uf020-\uf0ff]|[\uf020-\uf0ff](?=\\S)")
"""One that is no bullet, which would stand alone before a line."""
_FONT = re.compile(r"(?:^|\+)(OpenSymbol|Symbol|Wingdings)(?:MT)?(?:-Regular)?$")
_LONE = re.compile(r"(?<![^\W_])[A-Za-z](?![^\W_])|[£³®¬´¨Þ]")
"""A letter that may stand for a Greek one, or a code that may stand for a sign."""
_LONE_BUT_WORDS = re.compile(rf"(?!(?<=\s)[aAI]\s|[A-Za-z]['’]|(?<=['’])[a-z])(?:{_LONE.pattern})")
"""The same without words and what stands before and after an apostrophe ("l'eau", "Ada's")."""
_MOST_EXAMINED = 60  # signs of a page
_TYPOGRAPHIC_FONT = re.compile(r"(?:^|\+)WP\s?TypographicSymbols$")
_TYPOGRAPHIC_SIGN = re.compile(r"[!@='&]|(?<![^\W_])[B-HJ-M](?![^\W_])")
"""A bullet, quotation mark, apostrophe or other sign in the font of WordPerfect."""
_TYPOGRAPHIC = {
    chr(code): sign
    for code, sign in enumerate("•○■•*¶§¡¿«»£¥₧ƒªº½¼¢²ⁿ®©¤¾³‛’‘‟”“–—‹›○□†‡™℠℞●○■•□", ord("!"))
}
"""What that font draws for each code: the characters of WordPerfect's character set 4."""


def with_drawn_characters(text: str, font_at: Callable[[int], str]) -> str:
    """Return the text of a page with such letters as the characters that their font draws.

    Args:
        text: The text of the page.
        font_at: Returns the name of the font of the character at an offset.
    """

    def drawn(found: re.Match[str]) -> str:
        font = _FONT.search(font_at(found.start()))
        return drawn_characters(found[0], symbol_font(font[1])) if font else found[0]

    def is_typographic(at: int) -> bool:
        return _TYPOGRAPHIC_FONT.search(font_at(at)) is not None

    if not text.isascii():
        text = _PRIVATE.sub(drawn, text)
    plain, text = text, _LONE_BUT_WORDS.sub(drawn, text)
    if text != plain:
        text = _LONE.sub(drawn, text)
    signs = islice(_TYPOGRAPHIC_SIGN.finditer(text), _MOST_EXAMINED)
    if any(is_typographic(found.start()) for found in signs):
        text = "".join(
            _TYPOGRAPHIC.get(letter, letter) if is_typographic(at) else letter
            for at, letter in enumerate(text)
        )
    return text
