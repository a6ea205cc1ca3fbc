"""Whether a text has Chinese, Japanese or Korean characters, and how many words a stretch has."""

from itertools import filterfalse

from reader.startup.lazy_regex import lazily

_WORD = lazily(r"\w+")
_LEADS = tuple(bytes([lead]) for lead in range(0xE3, 0xEE))  # of U+3000 to U+D7FF in UTF-8
_PIECE = 8_192  # code points encoded at once, so that a long text is not in memory twice
_CJK_PER_WORD = 2
_FEW = 12  # words: beyond this number CJK characters need not be counted
_MANY = 30  # words: no caller needs to know how many more there are
_COUNTED, _LOOKED_AT = 4_000, 240  # code points


def has_cjk(text: str) -> bool:
    """Whether `text` has any CJK character or mark; cost: one pass in C."""
    if text.isascii():
        return False
    for start in range(0, len(text), _PIECE):
        written = text[start : start + _PIECE].encode("utf-8", "replace")
        if any(lead in written for lead in _LEADS):
            return True
    return False


def is_cjk(sign: str) -> bool:
    """Whether a character is a CJK character."""
    return "\u3040" <= sign <= "\ud7af"


def word_count(text: str, start: int, end: int, *, cjk: bool) -> int:
    """Return the number of words in ``text[start:end]``, or any number of at least 30.

    Two CJK characters count as one word.
    """
    count = _words_of(text[start : min(end, start + _LOOKED_AT)])
    if count < _MANY and end > start + _LOOKED_AT:
        count = _words_of(text[start : min(end, start + _COUNTED)])
    if cjk and count < _FEW:
        count += sum(map(is_cjk, text[start : min(end, start + _LOOKED_AT)])) // _CJK_PER_WORD
    return count


def _words_of(text: str) -> int:
    """Return the number of words in a text; most stand alone and need no search."""
    chunks = text.split()
    rest = [*filterfalse(str.isalnum, chunks)]
    return len(chunks) - len(rest) + len(_WORD.findall(" ".join(rest)))
