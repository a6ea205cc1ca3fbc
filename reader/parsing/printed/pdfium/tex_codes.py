"""Reads the codes of TeX fonts that have no names for their characters, as fonts of bitmaps.

pdfium reports such a character by its code in the encoding of the font: ligatures are control
characters, and so are quotation marks in the later encoding (T1, of Cork); in the older one (OT1)
these are ASCII. Source: https://ctan.org/pkg/encguide
"""

import re

LIGATURES = dict(zip("ﬀﬁﬂﬃﬄ", ("ff", "fi", "fl", "ffi", "ffl"), strict=True))

_UNNAMED = re.compile(r"[\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)")
_CODE = r"(?:[\x0b\x0c\x0e\x0f\x1b-\x1f]|\r(?!\n))"
_IN_WORD = rf"(?:[^\W\d_]|{_CODE})"  # "fluffy" has two ligatures with a letter between
_LIGATURE = re.compile(rf"(?<={_IN_WORD}{{2}}){_CODE}|{_CODE}(?={_IN_WORD}{{2}})")
_LIGATURES = dict(zip("\x0b\x0c\r\x0e\x0f\x1b\x1c\x1d\x1e\x1f", 2 * "ﬀﬁﬂﬃﬄ", strict=True))

_EARLIER_LIGATURE = re.compile(
    r"[\x0b\x0c](?=[^\W\d_])|(?<=[^\W\d_])(?:[\x0e\x0f]|\r(?!\n))(?=[^\W\d_])"
)
_LATER_LIGATURE = re.compile(r"(?<=[^\W\d_])[\x1b-\x1f](?=[^\W\d_])")
_LATER_QUOTED = re.compile(  # not the Greek letters and relations of formulas
    r"(?<![^\s(])(?:\x10(?=\w)[^\x10-\x14]{1,1000}(?<=[\w.,!?…])\x11"
    r"|\x12(?=\w)[^\x10-\x14]{1,1000}(?<=[\w.,!?…])\x10"
    r"|\x13(?=\w)[^\x10-\x14]{1,1000}(?<=[\w.,!?…])\x14)(?!\w)"
)
_LATER_LETTER = re.compile(
    r"(?<=[^\W\d_])[\x80-\xbc÷ÿ]|(?<=[\x80-\x9f])[\x80-\x9f]|[\x80-\x9f](?=[^\W\d_]|[\x80-\xbc])"
    r"|[\xa0-\xbc×÷](?=[a-z\xa0-\xbcà-ÿ])|[½¾](?=[^\W\d_])|\r(?!\n)"
)
_LATER_LETTERS = dict(
    zip(
        map(chr, range(0x80, 0xBF)),
        "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿",
        strict=True,
    )
) | dict(zip("×÷ÿ\r", "Œœß‚", strict=True))
_LATER_SIGNS = str.maketrans(
    dict(zip("\x0e\x0f\x10\x11\x12\x13\x14\x15\x16", "‹›“”„«»–—", strict=True))
    | dict(zip("\x19\x1a`'\x1b\x1c\x1d\x1e\x1f", "ıȷ‘’ﬀﬁﬂﬃﬄ", strict=True))
)

_EARLIER_ACCENT = re.compile(  # in words
    r"(?<=[^\W\d_])[\x12-\x14\x17\x18\x7f](?=[A-Za-z\x10])|[\x12-\x14\x17\x18\x7f](?=[A-Za-z][a-z])"
    r"|(?<=[\x12-\x14\x17\x18\x7f])\x10|(?<=[^\W\d_]{2})\x19"
)
_EARLIER_ACCENTS = dict(zip("\x10\x12\x13\x14\x17\x18\x19\x7f", "ı`´ˇ˚¸ß¨", strict=True))
_EARLIER_OPENING = re.compile(r"(?<![\w\\])\\(?=\w)")
_EARLIER_CLOSING = re.compile(r"(?<=\S)\"(?!\w)")
_MOST_OPEN = 1.5  # marks for each closing one; where there are more, they begin commands
_EARLIER_DASH = re.compile(r"(?<=\d)\{(?=\d)|(?<=\s)\{(?=\s)|(?<=[^\W\d_])\|(?=[^\W\d_])")
_EARLIER_MARKS = str.maketrans("\"`'", "”‘’")


def with_tex_letters(page: str) -> str:
    """Return the text of a page with such codes as their characters, each in its place.

    Other control characters stay: not every font without names is one of TeX.
    """
    if not _UNNAMED.search(page):
        return page
    is_later = len(_EARLIER_LIGATURE.findall(page)) <= len(_LATER_LIGATURE.findall(page))
    if is_later and _LATER_QUOTED.search(page):
        page = _LATER_LETTER.sub(lambda found: _LATER_LETTERS[found[0]], page)
        return page.translate(_LATER_SIGNS)
    page = _LIGATURE.sub(lambda found: _LIGATURES[found[0]], page)
    if is_later:
        return page
    page = _EARLIER_ACCENT.sub(lambda found: _EARLIER_ACCENTS[found[0]], page)
    opened, closed = (len(each.findall(page)) for each in (_EARLIER_OPENING, _EARLIER_CLOSING))
    if 0 < opened <= _MOST_OPEN * closed:
        page = _EARLIER_OPENING.sub("“", page).translate(_EARLIER_MARKS)
        page = _EARLIER_DASH.sub(lambda found: "—" if found[0] == "|" else "–", page)
    return page
