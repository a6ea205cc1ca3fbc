"""What must hold before a page is parsed, so that nobody's parser is brought to its knees."""

from reader.errors import ParseError
from reader.text.pattern import lazily

MAX_BYTES = 16 * 1024 * 1024  # sources stop at 10 MB already; a page of this size takes 5 s
_LONG_TAG = 65_536  # characters; longer tags take parsers quadratic time in their attributes
_PROLOGUE = lazily(r"\s*<\?xml[^>]{0,300}>")


def check_size(body: bytes, location: str) -> None:
    """Refuse a page that no reader would wait for.

    Raises:
        ParseError: It has more than 16 MiB.
    """
    if len(body) > MAX_BYTES:
        raise ParseError("is larger than 16 MB", location=location)


def tame(markup: str) -> str:
    """Return `markup` without NULs, XML prologue and tags of more than 64 kB; linear."""
    if "\x00" in markup:
        markup = markup.replace("\x00", "")
    start = markup[:400]
    prologue = _PROLOGUE.match(start) if "<?" in start else None
    if prologue:
        markup = markup[prologue.end() :]
    if len(markup) > _LONG_TAG:
        markup = _without_long_tags(markup)
    return markup


def _without_long_tags(markup: str) -> str:
    """Cut files written into tags longer than 64 kB, else their attributes; from "<" to "<"."""
    pieces = markup.split("<")
    if max(map(len, pieces)) <= _LONG_TAG:
        return markup
    for index, piece in enumerate(pieces[1:], 1):
        if len(piece) > _LONG_TAG and "data:" in piece:
            piece = pieces[index] = _DATA.sub("data:,", piece)  # noqa: PLW2901
        end = piece.find(">")
        if (len(piece) if end < 0 else end) > _LONG_TAG and piece[:1].isalpha():
            name = _NAME.match(piece)
            pieces[index] = (name.group() if name else "") + (piece[end:] if end >= 0 else ">")
    return "<".join(pieces)


_DATA = lazily(r"data:[\w/+.;=-]{0,100},[A-Za-z0-9+/=%]{2000,}")
_NAME = lazily(r"[a-zA-Z][a-zA-Z0-9]{0,20}")
