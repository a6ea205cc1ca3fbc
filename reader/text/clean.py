"""Make outside text safe to keep and to draw; see `clean_text`."""

import re
import unicodedata

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0010fffe\U0010ffff]"
)


def clean_text(text: str, *, line: bool = False) -> str:
    """Return `text` without anything that could act on a terminal or deceive its reader."""
    cleaned = _SUSPECT.sub("\ufffd", text)
    return re.sub(r"[\t\n]+", " ", cleaned) if line else unicodedata.normalize("NFC", cleaned)
