"""Text written for a terminal or printer, with bold by overstriking or escape sequences.

Manual pages are piped to a pager like this (`man`, `groff`), and coloured output of `ls` and `grep`
to files. The visible text is kept; other escape sequences stay, and are shown as characters.
"""

import re

_ESCAPE_SEQUENCES = re.compile(
    r"\x1b\[[0-9;:]{0,40}[mK]"  # bold, underlined, coloured; the rest of the line cleared
    r"|\x1b\]8;[^\x07\x1b\n]{0,4000}(?:\x07|\x1b\\)"  # where a link begins or ends
)
# only formatters do so
_FORMATTER_HYPHEN = re.compile(r"(?<=[^\W\d_])\u2010\n[ \t]{0,40}(?=[^\W\d_])")
_MANUAL_HEAD = re.compile(
    r"\s{0,20}([\w.:+-]{1,60}\(\d\w{0,6}\))[ \t]{2,80}\S[^\n]{0,120}?[ \t]{2,80}\1[ \t]{0,20}\n"
)
_BULLET = "+\bo"
_UNDERLINED_AFTER = re.compile(r"([^\n\x08])\x08_(?!\x08)")
_OVERSTRUCK = re.compile(r"[^\n\x08]\x08(?=[^\n\x08])")


def visible_text(text: str) -> str:
    """Return the text as finally seen on screen or paper; cost: linear."""
    if "\x1b" in text:
        text = _ESCAPE_SEQUENCES.sub("", text)
    if "\b" in text:
        text = _UNDERLINED_AFTER.sub(r"\1", text.replace(_BULLET, "•"))
        text = _OVERSTRUCK.sub("", text)
    return _FORMATTER_HYPHEN.sub("", text)


def shorten_manual_title(text: str) -> str:
    """Return a manual page with only its name, as in ``ls(1)``, for its first line."""
    found = _MANUAL_HEAD.match(text)
    return f"{found[1]}\n\n{text[found.end() :]}" if found else text
