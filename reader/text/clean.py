"""Making external text safe to store and draw; see `clean_text`."""

from reader.startup.lazy_regex import lazily

_ASCII_CONTROLS = tuple(chr(code) for code in (*range(0x09), *range(0x0B, 0x20), 0x7F))
_SHORT = 1000  # characters up to which one pass is faster than a search for each control
_PIECE = 65_536  # characters processed at a time, which limits memory
_BREAKS = lazily(r"[\t\n]+")
# Letters and punctuation that neither combine visually with the character before nor compose
# under NFC: Latin, Greek, Cyrillic, Hebrew, Arabic and CJK; no marks, no joiners.
_PLAIN = lazily(
    "[\t\n -~\xa0-\xac\xae-\u02ff\u0370-\u0373\u0376\u0377\u037a-\u037d\u0384-\u0386\u0388-\u03ff"
    "\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u060c\u061b\u061f-\u064a\u0660-\u066f\u0671-\u06d3"
    "\u2010-\u2027\u2030-\u205e\u20ac\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309d-\u30ff"
    "\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9d]*"
)
_USUAL = bytes(range(32, 127)) + b"\t\n"
_MOSTLY = frozenset("\xa0“”‘’–—…«»€éèàçüöäß")
"""Frequent non-ASCII characters of Latin articles; checked before `_PLAIN` is compiled."""


def clean_text(text: str, *, line: bool = False) -> str:
    """Return `text` without anything that could affect a terminal or deceive its reader.

    C0 controls and DEL become their visible pictures; C1 controls, surrogates and noncharacters
    become U+FFFD; every kind of line end becomes a newline. Direction controls, zero-width
    characters, tags and fillers are removed. Joiners are kept between letters of joining scripts
    and inside emoji; each base keeps at most six combining marks and one variation selector.

    The result can be encoded in UTF-8 and is a fixed point, also after NFC: cleaning
    ``normalize("NFC", clean_text(text))`` again changes nothing. NFC itself is left to the caller.
    Cost: linear; milliseconds for 10 MB of clean ASCII.

    Args:
        text: Any text after its last decoding: an entity decoded later could be an escape again.
        line: Whether the result has to be one line, see `clean_line`.
    """
    if line:
        return clean_line(text)
    if not _is_surely_clean(text):
        from reader.text.thorough_cleaning import cleaned  # few texts need it, and never at startup

        return cleaned(text)
    return text


def clean_line(text: str) -> str:
    """Return `text` cleaned as by `clean_text`, with runs of tabs and newlines as one space.

    This is for titles, names and messages.
    """
    line = clean_text(text)
    return _BREAKS.sub(" ", line) if "\n" in line or "\t" in line else line


def is_plain(text: str) -> bool:
    """Whether every character of `text` is left unchanged by cleaning and NFC in any order.

    A quick test (about 1 ns per common character): a text that fails it may still be clean.
    """
    return is_common_latin(text) or _PLAIN.fullmatch(text) is not None


def is_common_latin(text: str) -> bool:
    """Whether `text` has only characters that are common in articles in Latin script.

    They are plain (see `is_plain`), and the only controls among them are tab and line feed.
    """
    return all(
        _MOSTLY.issuperset(
            text[at : at + _PIECE]
            .encode("utf-8", "surrogatepass")
            .translate(None, _USUAL)
            .decode("utf-8", "surrogatepass")
        )
        for at in range(0, len(text), _PIECE)
    )


def _is_surely_clean(text: str) -> bool:
    """Whether a quick check shows that `text` needs no change; runs at C speed for ASCII."""
    if text.isascii():
        if len(text) < _SHORT and text.isprintable():
            return True
        return not any(control in text for control in _ASCII_CONTROLS)
    return is_plain(text)
