"""File names made from titles: inside their folder, on every system, never surprising."""

import re
import unicodedata

from reader.text.clean import clean_text

MAX_BYTES = 200
"""Of a name without its ending; 255 is what file systems allow."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|$`#^\[\]\ufffd\u2400-\u243f]+')
"""What some system forbids, a shell acts on, or a link of Obsidian ends at."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_FALLBACK = "article"


def file_name(title: str, ending: str) -> str:
    """Return a file name for a title.

    Args:
        title: Anything.
        ending: With its dot.
    """
    line = unicodedata.normalize("NFC", clean_text(title, line=True))
    name = re.sub(r"\s+", " ", _FORBIDDEN.sub(" ", line))
    name = _cut(name.strip(" .-~_"), MAX_BYTES).strip(" .-~_")
    if _RESERVED.fullmatch(name.partition(".")[0].strip()):
        name = f"_{name}"
    return f"{name or _FALLBACK}{ending}"


def _cut(name: str, max_bytes: int) -> str:
    """Return the beginning of a name, cut between characters."""
    return name.encode()[:max_bytes].decode("utf-8", "ignore")
