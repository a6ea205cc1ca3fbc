"""URLs with a text fragment for a target, made without the text of the article.

Source: https://wicg.github.io/scroll-to-text-fragment/#syntax
"""

from reader.anchoring.fragment import encoded
from reader.model.annotation import Target

_WHOLE_CHARS = 200
"""Longer passages are described by their first and last words."""

_END_WORDS, _CONTEXT_WORDS = 6, 4


def text_link(address: str, target: Target) -> str:
    """Return `address` with a text directive for the passage; empty without an address.

    Context is added if the passage occurs more than once in the text, or if that is unknown.
    """
    words = target.exact.split()
    if not address or not words:
        return address
    start = " ".join(words)
    end = ""
    if (len(start) > _WHOLE_CHARS and len(words) > 2 * _END_WORDS) or "\n" in target.exact.strip():
        start, end = _ends(target.exact)
    prefix = suffix = ""
    if target.copies != 1:
        prefix = " ".join(_last_line(target.prefix).split()[-_CONTEXT_WORDS:])
        suffix = " ".join(_first_line(target.suffix).split()[:_CONTEXT_WORDS])
    parts = [
        f"{encoded(prefix)}-" if prefix else "",
        encoded(start),
        encoded(end),
        f"-{encoded(suffix)}" if suffix else "",
    ]
    page = address.partition("#")[0]
    return f"{page}#:~:text={','.join(part for part in parts if part)}"


def _ends(passage: str) -> tuple[str, str]:
    """Return the first and the last words of a passage, each within one paragraph."""
    first = _first_line(passage.strip()).split()[:_END_WORDS]
    last = _last_line(passage.strip()).split()[-_END_WORDS:]
    return " ".join(first), " ".join(last)


def _first_line(text: str) -> str:
    return text.partition("\n")[0]


def _last_line(text: str) -> str:
    return text.rpartition("\n")[2]
