"""Limits on a page, checked before parsing, against pages made to exhaust the parser.

Also repairs the end of a page whose download broke off.
"""

from collections.abc import Iterator

from reader.errors import ParseError
from reader.startup.lazy_regex import lazily

MAX_BYTES = 16 * 1024 * 1024  # sources stop at 10 MB already; a page of this size takes 5 s
_LONG_TAG = 65_536  # characters; in longer tags, parsers take quadratic time for the attributes
_UNFINISHED_TAG = lazily(r"<(?:[a-zA-Z/!?]|$)")
_BROKEN_CHARACTER = "\ufffd"
_PROLOGUE = lazily(r"\s*<\?xml[^>]{0,300}>")


def check_size(body: bytes, location: str) -> None:
    """Reject a page that would take too long to parse.

    Raises:
        ParseError: The page is larger than 16 MiB.
    """
    if len(body) > MAX_BYTES:
        raise ParseError("is larger than 16 MB", location=location)


def sanitize_markup(markup: str) -> str:
    """Return `markup` without XML prologue and tags longer than 64 kB; linear.

    A tag or character that breaks off at the end is removed.
    """
    start = markup[:400]
    prologue = _PROLOGUE.match(start) if "<?" in start else None
    if prologue:
        markup = markup[prologue.end() :]
    last = markup.rfind("<")
    if last > markup.rfind(">") and _UNFINISHED_TAG.match(markup, last):
        markup = markup[:last]
    elif markup.endswith(_BROKEN_CHARACTER):
        markup = markup.rstrip(_BROKEN_CHARACTER)
    if len(markup) > _LONG_TAG:
        markup = _without_long_tags(markup)
    return markup


def _without_long_tags(markup: str) -> str:
    """Shorten tags of more than 64 kB: remove embedded files; if not enough, their attributes."""
    parts: list[str] = []
    done = 0
    for start, end in _long_pieces(markup):
        parts += (markup[done:start], _shortened(markup[start:end]))
        done = end
    return "".join([*parts, markup[done:]]) if parts else markup


def _long_pieces(markup: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges between two "<" that are longer than 64 kB; skips most other "<"."""
    start = markup.find("<") + 1
    while 0 < start < len(markup) - _LONG_TAG:
        after = markup.rfind("<", start, start + _LONG_TAG + 1)
        if after < 0:
            after = markup.find("<", start)
            after = len(markup) if after < 0 else after
            yield start, after
        start = after + 1


def _shortened(piece: str) -> str:
    if "data:" in piece:
        piece = _DATA.sub("data:,", piece)
    end = piece.find(">")
    if (len(piece) if end < 0 else end) > _LONG_TAG and piece[:1].isalpha():
        name = _NAME.match(piece)
        piece = (name.group() if name else "") + (piece[end:] if end >= 0 else ">")
    return piece


_DATA = lazily(r"data:[\w/+.;=-]{0,100},[A-Za-z0-9+/=%]{2000,}")
_NAME = lazily(r"[a-zA-Z][a-zA-Z0-9]{0,20}")
