"""The widths of lines and words in cells, as a program that wraps text counts them.

Faster than `reader.text.cells`, and as exact as the parser needs it: a tab is one cell wide.
"""

FIRST_WIDE = "\u2e80"  # first character of the East Asian scripts, which are two cells wide
_WIDE_LEADS = bytes([*range(0xE3, 0xEE), 0xEF])  # their first bytes in UTF-8, from U+3000
_HANGUL = "\uac00", "\ud7a3"  # the East Asian script with spaces between words


def cell_width(line: str) -> int:
    """Return the width of `line` in cells; East Asian characters count double."""
    if line.isascii():
        return len(line)
    encoded = line.encode(errors="surrogatepass")
    return len(line) + len(encoded) - len(encoded.translate(None, _WIDE_LEADS))


def is_hangul(sign: str) -> bool:
    """Whether a character is a Korean syllable."""
    return _HANGUL[0] <= sign <= _HANGUL[1]


def first_word_width(line: str) -> int:
    """Return the width in cells of the first word of `line`, which cannot be broken."""
    if line[:1] >= FIRST_WIDE and not is_hangul(line[0]):
        return 3  # a character and a mark that may not begin a line
    line = line.lstrip()
    end = line.find(" ")
    return cell_width(line if end < 0 else line[:end])
