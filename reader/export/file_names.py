"""Safe file names made from titles, valid on every system; what extensions tell."""

import re
import unicodedata

from reader.text.clean import clean_line

MAX_BYTES = 200
"""Limit of a name without its extension; file systems allow 255."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|$`#^\[\]\ufffd\u2400-\u243f]+')
"""Characters that some system forbids, a shell interprets, or that end a link of Obsidian."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_FALLBACK = "article"
_WORD_PROCESSORS = frozenset((
    "doc", "docm", "docx", "dotx", "fodt", "gdoc", "hwp", "hwpx", "libreoffice", "msword", "odt",
    "openoffice", "ott", "pages", "rtf", "word", "wpd", "wps", "writer",
))  # fmt: skip


def file_name(title: str, ending: str) -> str:
    """Return a file name for a title.

    Args:
        title: Any text.
        ending: The extension, with its dot.
    """
    line = unicodedata.normalize("NFC", clean_line(title))
    name = re.sub(r"\s+", " ", _FORBIDDEN.sub(" ", line))
    name = _cut(name.strip(" .-~_")).strip(" .-~_")
    if _RESERVED.fullmatch(name.partition(".")[0].strip()):
        name = f"_{name}"
    return f"{name or _FALLBACK}{ending}"


def _cut(name: str) -> str:
    """Return a name of at most `MAX_BYTES`, cut between characters."""
    return name.encode()[:MAX_BYTES].decode("utf-8", "ignore")


def advice_instead_of(ending: str) -> str:
    """Return what to write instead for a word processor, by extension or name; empty for others."""
    is_theirs = ending.lower().removeprefix(".") in _WORD_PROCESSORS
    return "; for a word processor, take html" if is_theirs else ""
