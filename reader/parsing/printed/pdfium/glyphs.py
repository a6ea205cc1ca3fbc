"""Corrects the characters that pdfium reports for accents, ligatures and bullets."""

import re
from unicodedata import normalize

from reader.parsing.printed.pdfium.tex_codes import LIGATURES

_COMBINING = {
    "¨": "\u0308", "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c",
    "˚": "\u030a", "¸": "\u0327",
}  # fmt: skip
_DOTLESS = str.maketrans("ıȷ", "ij")
_ACCENTED = re.compile(
    r"([¨ˆ˜ˇ˚])([^\W\d_])|(´)([aeiouyıAEIOUY])|(¸)([cCsStT])"
    r"|(?<=[^\W\d_])(`)([aeiouıAEIOU])|(`)([aeoAEO])(?![\w`'’])"
)
_CEDILLA = re.compile(r"([cCsStT])¸")
_BULLET = re.compile(
    r"[\ufffd\uf000-\uf0ff\x80-\x9f](?=\s|$)|[\x00-\x08\x0e-\x1f](?=\s\w\w)"
    r"|[\x00-\x08\x10-\x1a](?=[^\W\d_]|[\"“„«])"
)
_WINDOWS_CODES = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
"""Meaning of the codes between ASCII and Latin-1 in fonts that use the Windows encoding."""
_LIGATURES = str.maketrans(LIGATURES)
_LETTER_SPACED = re.compile(r"(?:[^\W\d_][.,:;!?]? {1,4}){4,60}[^\W\d_][.,:;!?]?\s*")
_WIDE_GAP = re.compile(r" {2,}")
_BREAKS = str.maketrans("\x0b\x0c\r", "   ")


def correct_glyphs(line: str) -> str:
    """Return a line with its accents on their letters, its ligatures resolved, and bullets.

    Old fonts draw an accent apart from its letter. Some fonts have no name for a bullet, which
    appears before a line as a control or private-use character.
    """
    if line.isascii() and line.isprintable() and "`" not in line:
        return line
    if _BULLET.match(line):
        line = "• " + line[1:].lstrip()
    line = line.translate(_WINDOWS_CODES)
    line = line.translate(_LIGATURES).translate(_BREAKS)
    line = _CEDILLA.sub(lambda found: _compose(found[1], "¸"), line)
    return _ACCENTED.sub(_compose_match, line)


def is_letter_spaced(line: str) -> bool:
    """Whether a line is letter-spaced: all its letters are separated by spaces."""
    return line[1:2] == " " and _LETTER_SPACED.fullmatch(line) is not None


def close_letter_spacing(line: str) -> str:
    """Return a letter-spaced line, such as ``S U M M A R Y``, with its words closed up."""
    if not is_letter_spaced(line):
        return line
    return " ".join(word.replace(" ", "") for word in _WIDE_GAP.split(line.strip()))


def _compose_match(found: re.Match[str]) -> str:
    mark, letter = filter(None, found.groups())
    whole = _compose(letter.translate(_DOTLESS), mark)
    return whole if len(whole) == 1 else found[0]


def _compose(letter: str, mark: str) -> str:
    return normalize("NFC", letter + _COMBINING[mark])
