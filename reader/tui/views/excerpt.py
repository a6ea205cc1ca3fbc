"""A passage with the paragraphs that it stands in."""

from reader.text.span import Span

_LONGEST = 3_000  # code points of the passage itself that are shown


def excerpt(text: str, span: Span, around: int) -> tuple[str, Span]:
    """Return the paragraphs that a passage touches, and where the passage is in them.

    Args:
        text: The edition.
        span: The passage; a very long one is cut.
        around: Code points shown at most before it, and after it.
    """
    before = text.rfind("\n\n", 0, span.start)
    begin = max(before + 2 if before >= 0 else 0, span.start - around)
    last = min(span.end, span.start + _LONGEST)
    after = text.find("\n\n", last)
    end = min(after if after >= 0 else len(text), last + around)
    return text[begin:end], Span(span.start - begin, last - begin)
