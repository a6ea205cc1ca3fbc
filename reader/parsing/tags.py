"""Reduce HTML fragments to plain text where no structure is needed: titles, summaries."""

from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.caseless import lower

_HIDDEN_START = lazily(r"<!--|<(script|style|template|iframe|object)\b[^<>]*>", IGNORECASE)
_BREAK = lazily(r"</?(?:p|div|br|li|tr|h[1-6]|blockquote|section)\b[^<>]*>", IGNORECASE)
_TAG = lazily(r"</?[A-Za-z!?][^<>]*>")


def is_line_break(tag: str) -> bool:
    """Whether a tag begins or ends a line."""
    return _BREAK.fullmatch(tag) is not None


def without_tags(markup: str) -> str:
    """Return the text of an HTML fragment without scripts and comments; each block is a line."""
    import html

    return html.unescape(_TAG.sub("", _BREAK.sub("\n\n", _without_hidden_parts(markup))))


def _without_hidden_parts(markup: str) -> str:
    """Return `markup` without comments and scripts; unclosed ones are ignored. Linear."""
    folded = lower(markup)
    parts: list[str] = []
    unclosed: set[str] = set()
    done = at = 0
    while opener := _HIDDEN_START.search(markup, at):
        name = (opener.group(1) or "").lower()
        closing = f"</{name}" if name else "-->"
        end = -1 if closing in unclosed else folded.find(closing, opener.end())
        at = opener.end()
        parts.append(markup[done : opener.start()])
        if end < 0:
            unclosed.add(closing)
        else:
            at = end if name else end + len(closing)
        done = at
    return "".join([*parts, markup[done:]])
