"""Text that tries to control a terminal, and a check whether some text still could.

The check is based on the Unicode database, not on the code that cleans.
"""

import re
import unicodedata

ESCAPES = (
    "\x1b]0;taken\x07\x1b[31m\x1b[?1000h\x1bP1$r\x1b\\\x9b5m\x9d52;c;AAAA\x9c\x90q\x00\x07\x08\x7f"
)
TURNED = "\u202egnp.exe\u2067\u2066\u200f\u061c"
UNSEEN = "pro\u200bgress\ufeff\u2060\u180e\U000e0041\u3164"
MARKUP = (
    "[b]loud[/b] [@click=app.quit]quit[/] [@click=app.bell()]bell[/][link='file:///x']l[/] [/]["
)
UNBRACKETED = f"\x9b31m\x9d52;c;AAAA\x9c\x90q\x00\x07{TURNED}{UNSEEN}"  # for links in notes
STACKED = "e" + "\u0301" * 300
LONG = "W" * 400
PAYLOAD = f"{ESCAPES}{TURNED} {UNSEEN} {MARKUP} {STACKED} \ufffe\ud800 {LONG}"

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = (
    "\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e0fff"
)
_HARMFUL = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_BIDI}{_UNSEEN}]")
_MOST_MARKS = 8


def hostile(word: str) -> str:
    """Return `word` followed by everything harmful."""
    return f"{word} {PAYLOAD}"


def harm_in(text: str) -> str:
    """Describe the first harmful part of `text`, a single row or line; empty if there is none.

    Code points are written out, so that the message itself is harmless.
    """
    found = _HARMFUL.search(text)
    if found:
        return f"U+{ord(found[0]):04X} at {found.start()} of {text[:80]!a}"
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MOST_MARKS:
            return f"a stack of marks in {text[:80]!a}"
    return ""
