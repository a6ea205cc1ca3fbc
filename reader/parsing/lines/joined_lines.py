"""Joins the lines of a paragraph, which wrapping has broken, to one line."""

from itertools import pairwise

from reader.parsing.lines.line_widths import FIRST_WIDE, cell_width, is_hangul
from reader.startup.lazy_regex import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:  # nothing unnecessary is loaded for the first screen
    from collections.abc import Sequence


_CONJUNCTIONS = tuple("and or und oder et ou e o y u og och en of".split())  # noqa: SIM905
_SPACES = lazily(r"  +")
_FILLED_UP = lazily(r"[^\W\d_]  +[^\W\d_]")  # not the two spaces after a sentence
SOFT_HYPHEN = "\xad"


def join_lines(lines: "Sequence[str]") -> str:
    """Return `lines` as one; Chinese and Japanese lines are joined without a space.

    So are Korean lines broken inside words. A hyphen at a line end is kept and joined to the rest
    of the word, unless "and" or its like follows; a soft hyphen is dropped. The spaces that filled
    justified lines up to the margin are dropped, too; a line alone has none.
    """
    text = _join_lines(lines)
    if len(lines) > 1 and "  " in text and _FILLED_UP.search(text):
        return _SPACES.sub(" ", text)
    return text


def _join_lines(lines: "Sequence[str]") -> str:
    text = " ".join(lines)
    if text.isascii() and "- " not in text:
        return text
    parts = [lines[0]]
    breaks_inside_words = None
    for before, after in pairwise(lines):
        without_space = joins_without_space(before, after)
        if without_space and any(map(is_hangul, (before[-1], after[0]))):
            breaks_inside_words = (
                _has_even_lines(lines) if breaks_inside_words is None else breaks_inside_words
            )
            without_space = breaks_inside_words
        if before[-1:] == SOFT_HYPHEN:
            parts[-1] = parts[-1][:-1]
            without_space = True
        hyphen = before[-1:] == "-" and before[-2:-1].isalpha() and after[:1].isalpha()
        hyphenated = hyphen and after[: after.find(" ")].lower() not in _CONJUNCTIONS
        parts.append(after if without_space or hyphenated else " " + after)
    return "".join(parts)


def joins_without_space(before: str, after: str) -> bool:
    """Whether two lines meet in East Asian characters, which have no spaces except in Korean."""
    return before[-1:] >= FIRST_WIDE and after[:1] >= FIRST_WIDE


def _has_even_lines(lines: "Sequence[str]") -> bool:
    """Whether all lines but the last end within one cell: they are not broken at words."""
    sizes = list(map(cell_width, lines[:-1]))
    return len(sizes) > 1 and max(sizes) - min(sizes) <= 1
