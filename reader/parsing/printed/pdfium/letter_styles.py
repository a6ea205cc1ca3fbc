"""The styles of the letters of a page: bold, italic, colour, and the number of their tag."""

import ctypes
import re
from typing import NamedTuple

_BOLD = 600  # weight of a font
_BOLD_NAME = re.compile(
    rb"bold|black|heavy|[-,]bd\b|(?:cm|sf|ec|t1|la)(?:ss)?bx|\+cmb\d|nimbus\w*-medi", re.IGNORECASE
)
_PLAIN_NAME = re.compile(
    rb"regular|roman(?!\w*-)|book\b|light|thin|[-,](?:normal|text)\b", re.IGNORECASE
)
_ITALIC_NAME = re.compile(
    rb"ital|obli|slanted|[-,]it\b|(?:cm|sf|ec)(?:bx|ss|u)?(?:ti|sl|i)\d", re.IGNORECASE
)
_MONOSPACE_NAME = re.compile(
    rb"courier|consol|menlo|monaco|typewriter|mono(?!type|tone|line)|(?:cm|ec|sf|la)v?tt\d",
    re.IGNORECASE,
)
_ITALIC, _FIXED_PITCH = 1 << 6, 1  # flags of a font
_LONGEST_NAME = 120  # bytes
_STROKED = 2  # render mode by which programs imitate bold
_DARK = 64  # limit of each colour channel below which a colour counts as black


class LetterStyle(NamedTuple):
    """The style of one letter.

    Attributes:
        bold: By the weight or name of its font, or because its outline is also stroked.
        italic: By the name or the flags of its font.
        colour: Red, green and blue as one number; 0 for nearly black.
        monospace: By the name or the flags of its font.
        mark: The number by which the tags of a document refer to it; -1 if there is none.
    """

    bold: bool = False
    italic: bool = False
    colour: int = 0
    monospace: bool = False
    mark: int = -1


_PLAIN = LetterStyle()


class LetterStyles:
    """The styles of the letters of one page, by their index.

    Args:
        text_page: The text-page handle of pdfium.
        marked: Whether the document is tagged.
    """

    def __init__(self, text_page: object, *, marked: bool) -> None:
        import pypdfium2.raw

        self._pdfium = pypdfium2.raw
        self._text_page = text_page
        self._marked = marked
        self._fonts: dict[int, tuple[bool, bool, bool]] = {}
        self._objects: dict[int, LetterStyle] = {}
        self._rgba = tuple(ctypes.c_uint() for _ in range(4))

    def style(self, index: int) -> LetterStyle:
        """Return the style of a letter."""
        drawn = self._pdfium.FPDFText_GetTextObject(self._text_page, index)
        if not drawn:
            return _PLAIN
        at = ctypes.addressof(drawn.contents)
        found = self._objects.get(at)
        if found is None:
            found = self._objects[at] = self._style_of(drawn)
        return found

    def _style_of(self, drawn: object) -> LetterStyle:
        pdfium = self._pdfium
        bold, italic, monospace = self._font_style(drawn)
        bold = bold or pdfium.FPDFTextObj_GetTextRenderMode(drawn) == _STROKED
        colour = 0
        if pdfium.FPDFPageObj_GetFillColor(drawn, *self._rgba):
            red, green, blue = (each.value for each in self._rgba[:3])
            if max(red, green, blue) >= _DARK:
                colour = red << 16 | green << 8 | blue
        mark = pdfium.FPDFPageObj_GetMarkedContentID(drawn) if self._marked else -1
        return LetterStyle(bold, italic, colour, monospace, mark)

    def _font_style(self, drawn: object) -> tuple[bool, bool, bool]:
        """Return whether the font of a piece of text is bold, italic, and of fixed width."""
        font = self._pdfium.FPDFTextObj_GetFont(drawn)
        if not font:
            return False, False, False
        at = ctypes.addressof(font.contents)
        if at not in self._fonts:
            name = ctypes.create_string_buffer(_LONGEST_NAME)
            self._pdfium.FPDFFont_GetBaseFontName(font, name, _LONGEST_NAME)
            heavy = self._pdfium.FPDFFont_GetWeight(font) >= _BOLD
            flags = self._pdfium.FPDFFont_GetFlags(font)
            self._fonts[at] = (
                _BOLD_NAME.search(name.value) is not None
                or (heavy and _PLAIN_NAME.search(name.value) is None),
                flags & _ITALIC > 0 or _ITALIC_NAME.search(name.value) is not None,
                flags & _FIXED_PITCH > 0 or _MONOSPACE_NAME.search(name.value) is not None,
            )
        return self._fonts[at]
