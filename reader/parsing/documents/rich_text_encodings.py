"""The encodings of an RTF document: its code page, the character sets of fonts, UTF-16 units.

Source of the numbers: Rich Text Format Specification 1.9.1.
"""

_WESTERN = "cp1252"
_CHARSETS = {
    0: _WESTERN, 2: _WESTERN, 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_CODE_PAGES = {10000: "mac_roman", 65001: "utf-8", 936: "gb18030", 950: "big5"}


class Encodings:
    """The encodings of a document being read.

    Attributes:
        default: The codec of the document.
    """

    def __init__(self) -> None:
        self.default = _WESTERN
        self._fonts: dict[int, str] = {}
        self._high_surrogate = 0

    def set_code_page(self, number: int) -> None:
        """Set the codec of the document; an unknown code page is read as Western."""
        named = f"cp{number}"
        self.default = _CODE_PAGES.get(number) or (named if _is_codec(named) else _WESTERN)

    def set_charset(self, font: int, number: int) -> None:
        """Set the character set of a font."""
        self._fonts[font] = _CHARSETS.get(number, self.default)

    def of_font(self, font: int) -> str:
        """Return the codec of a font."""
        return self._fonts.get(font, self.default)

    def character(self, unit: int) -> str:
        """Return the character of a UTF-16 code unit; empty for the first half of a pair."""
        high_surrogate, self._high_surrogate = self._high_surrogate, 0
        if 0xD800 <= unit < 0xDC00:
            self._high_surrogate = unit
            return ""
        if 0xDC00 <= unit < 0xE000:
            low = unit - 0xDC00
            return chr(0x10000 + ((high_surrogate - 0xD800) << 10) + low) if high_surrogate else ""
        return chr(unit)


def _is_codec(name: str) -> bool:
    import codecs

    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True
