"""Removing what could affect a terminal from text that is about to be drawn."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.cells import cell_width
from reader.text.clean import is_common_latin

if TYPE_CHECKING:
    import re

_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_SHORT = 20  # characters up to which a search takes less than counting what is common
_HARMFUL = lazily(
    # a flag made of tags is kept
    "(?P<kept>\U0001f3f4[\U000e0030-\U000e007f]{3,7})"
    # controls, line ends and surrogates
    "|[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
    # direction controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
    # invisible characters and tags
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
    # marks beyond the number kept per letter
    f"|(?P<stack>[{_MARKS}]{{6}})[{_MARKS}]+"
)


def terminal_safe(text: str) -> str:
    """Return `text` without anything that could affect a terminal; its width does not change.

    External text is cleaned on input; this covers text that came another way. For a piece of one
    row: line ends and tabs are removed too. Cost: linear; 1 µs for a clean row.
    """
    if text.isprintable() and (text.isascii() or (len(text) > _SHORT and is_common_latin(text))):
        return text
    if _HARMFUL.search(text) is None:
        return text
    return _HARMFUL.sub(_harmless, text)


def _harmless(found: "re.Match[str]") -> str:
    if found.lastgroup is not None:
        return found[found.lastgroup]
    return "\ufffd" * cell_width(found[0])
