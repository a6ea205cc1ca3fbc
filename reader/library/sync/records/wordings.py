"""Concurrent texts of one note from several machines, shown as one text."""

from collections.abc import Mapping

from reader.library.concurrent_edits import CONFLICT_SEPARATOR
from reader.library.sync.records.stamp import Stamp


def joined_wordings(wordings: Mapping[Stamp, str]) -> str:
    """Return all wordings as one text, earliest first.

    A wording whose lines are contained in another is left out, as nothing is lost. Editing the
    result replaces all wordings.
    """
    texts = [wordings[stamp] for stamp in sorted(wordings)]
    if len(texts) < 2:
        return texts[0] if texts else ""
    kept: list[str] = []
    for text in sorted(dict.fromkeys(texts), key=lambda each: (-len(each), each)):
        if text.strip() and not any(_contains_lines(longer, text) for longer in kept):
            kept.append(text)
    return CONFLICT_SEPARATOR.join(text for text in dict.fromkeys(texts) if text in kept)


def _contains_lines(longer: str, text: str) -> bool:
    """Whether a longer text contains the lines of a text consecutively."""
    return f"\n{text.strip()}\n" in f"\n{longer.strip()}\n"
