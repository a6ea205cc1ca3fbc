"""Leader dots, which precede page numbers in a table of contents, or prices."""

import re

_DOTS = re.compile(r"\s*(?:[.·…]\s?){5,}\s*(?=\S{0,12}(?:,\s\d{1,4}){0,9}$)")
_FEWEST_DOTS = 5
_DOTS_OF_CELL = re.compile(r"(?<=[^\W_])(?:\s?[.·…]){4,}$")


def has_leader_dots(text: str) -> bool:
    """Whether a line has leader dots before its last words."""
    many = (
        text.count(".") >= _FEWEST_DOTS
        or text.count("·") >= _FEWEST_DOTS
        or text.count("…") >= _FEWEST_DOTS
    )
    return many and _DOTS.search(text) is not None


def shorten_leader_dots(text: str) -> str:
    """Return a line with its leader dots replaced by a single sign."""
    return _DOTS.sub(" … ", text, count=1)


def without_leader_dots(cell: str) -> str:
    """Return the text of a table cell without the dots that lead to the next one."""
    return _DOTS_OF_CELL.sub("", cell)
