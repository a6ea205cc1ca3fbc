"""Text written for a terminal or printer, with bold by overstriking or escape sequences.

Manual pages are piped to a pager like this (`man`, `groff`), and coloured output of `ls` and `grep`
to files. The visible text is kept; other escape sequences stay, and are shown as characters.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.parsing.lines.chunks import indent_of
from reader.startup.lazy_regex import lazily

_ESCAPE_SEQUENCES = lazily(
    r"\x1b\[[0-9;:]{0,40}[mK]"  # bold, underlined, coloured; the rest of the line cleared
    r"|\x1b\]8;[^\x07\x1b\n]{0,4000}(?:\x07|\x1b\\)"  # where a link begins or ends
)
# only formatters do so
_FORMATTER_HYPHEN = lazily(r"(?<=[^\W\d_])\u2010\n[ \t]{0,40}(?=[^\W\d_])")
_MANUAL_HEAD = lazily(
    r"\s{0,20}([\w.:+-]{1,60}\(\d\w{0,6}\))[ \t]{2,80}\S[^\n]{0,120}?[ \t]{2,80}\1[ \t]{0,20}\n"
)
_MANUAL_FOOT = lazily(r"\S[^\n]{0,80}?[ \t]{3,80}\S[^\n]{0,80}?[ \t]{3,80}\S[^\n]{0,80}")
_HEADING_INDENT = 3  # columns of a heading inside a section of a manual page
_BULLET = "+\bo"
_UNDERLINED_AFTER = lazily(r"([^\n\x08])\x08_(?!\x08)")
_OVERSTRUCK = lazily(r"[^\n\x08]\x08(?=[^\n\x08])")


def visible_text(text: str) -> str:
    """Return the text as finally seen on screen or paper; cost: linear."""
    if "\x1b" in text:
        text = _ESCAPE_SEQUENCES.sub("", text)
    if "\b" in text:
        text = _UNDERLINED_AFTER.sub(r"\1", text.replace(_BULLET, "•"))
        text = _OVERSTRUCK.sub("", text)
    return _FORMATTER_HYPHEN.sub("", text)


def without_manual_layout(text: str) -> str:
    """Return a manual page with only its name, as in ``ls(1)``, above and below its text.

    The text is not indented, and its headings are underlined, by which they are recognised.
    """
    found = _MANUAL_HEAD.match(text)
    if found is None:
        return text
    lines = text[found.end() :].rstrip().split("\n")
    if lines[-1].endswith(f"  {found[1]}") or _MANUAL_FOOT.fullmatch(lines[-1]):
        lines.pop()
    return "\n".join([found[1], "", *_with_underlined_headings(lines), ""])


def _with_underlined_headings(lines: Sequence[str]) -> Iterator[str]:
    indent = 0
    for line, below in pairwise([*lines, ""]):
        own = indent_of(line)
        if line.strip() and own <= _HEADING_INDENT < indent_of(below):
            indent = indent or indent_of(below)
            yield from (line.strip(), ("-" if own else "=") * len(line), "")
        else:
            yield line[min(own, indent) :]
