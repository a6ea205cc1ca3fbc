"""Dots up to the numbers of pages, as contents have them, or up to a price."""

import re

_DOTS = re.compile(r"\s*(?:[.·…]\s?){5,}\s*(?=\S{0,12}(?:,\s\d{1,4}){0,9}$)")
_LEAST = 5


def has_dots(text: str) -> bool:
    """Whether dots lead to the end of a line."""
    many = text.count(".") >= _LEAST or text.count("·") >= _LEAST or text.count("…") >= _LEAST
    return many and _DOTS.search(text) is not None


def as_entry(text: str) -> str:
    """Return a line with a single sign for its dots."""
    return _DOTS.sub(" … ", text, count=1)
