"""Fonts whose letters are drawn as other characters: Symbol and Wingdings.

Word processors write Greek letters, signs, arrows and ticks in these fonts, by the codes of letters
or at the same places of the private use area, from U+F020.

Sources: https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt for Symbol; the characters
that Unicode encoded from Wingdings, or common ones that look alike.
"""

from functools import cache

_PRIVATE = 0xF000
_NO_BREAK_SPACE = 0xA0
_SYMBOL = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    0x60: "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑",
    0xF1: "〉∫",
}
_SIGNS = {  # of Wingdings, where Symbol has what hardly any text contains
    0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩", 0x8B: "⓿❶❷❸❹❺❻❼❽❾❿", 0x9E: "·•", 0xA7: "▪◻", 0xD8: "➢", 0xDF: "←→",
    0xE8: "➔", 0xEF: "⇦⇨", 0xFB: "✗✓☒☑",
}  # fmt: skip
_WINGDINGS = _SIGNS | {
    0x20: " ", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x3F: "✍", 0x41: "✌", 0x45: "☜☞☝☟", 0x4A: "☺",
    0x4C: "☹", 0x6C: "●", 0x6E: "■□", 0x71: "❑❒", 0x74: "⬧◆❖⬥", 0xA4: "◉◎", 0xAB: "★",
    0xDF: "←→↑↓↖↗↙↘", 0xEF: "⇦⇨⇧⇩⇔⇕",
}  # fmt: skip
_FONTS = {
    "symbol": _SYMBOL, "symbolmt": _SYMBOL, "symbol mt": _SYMBOL, "wingdings": _WINGDINGS,
    "symbol1": _SYMBOL, "wingdings1": _WINGDINGS,  # as LibreOffice names a second style of a font
    "opensymbol": _SYMBOL | _SIGNS,
}  # fmt: skip
_WITHOUT_LETTERS = "opensymbol"  # LibreOffice draws the private use characters of both with it


def symbol_font(name: str) -> str:
    """Return the name of a symbol font as `drawn_characters` knows it; empty for other fonts."""
    plain = name[:40].partition(",")[0].strip(" \t\r\n\"';").lower()
    return plain if plain in _FONTS else ""


def drawn_characters(text: str, font: str) -> str:
    """Return the characters as which a symbol font draws a text; unknown ones stay."""
    return text.translate(_table(font))


@cache
def _table(font: str) -> dict[int, str]:
    """Return what each code point becomes: codes, also as Windows decodes them, and private use."""
    found: dict[int, str] = {}
    for first, characters in _FONTS[font].items():
        for code, character in enumerate(characters, first):
            found[_PRIVATE + code] = character
            if font != _WITHOUT_LETTERS:
                decoded = bytes([code]).decode("cp1252", "replace")
                found |= dict.fromkeys((code, ord(decoded)), character)
    found.pop(0xFFFD, None)  # for codes that Windows does not use
    found.pop(_NO_BREAK_SPACE, None)  # a space in all fonts, where Symbol has the euro sign
    return found
