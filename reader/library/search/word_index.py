"""Words in the full-text index of articles, and locating search terms in a text.

A word is a run of letters and digits, without case and accents. Scripts without spaces are indexed
in pairs of characters (bigrams; Manning, Raghavan and Schütze, Introduction to Information
Retrieval, 2.2.1); whether pairs are adjacent is determined in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, starmap
from typing import NamedTuple

from reader.library.search.fts_queries import UNSPACED, split_query
from reader.text.accents import without_accent
from reader.text.span import Span

_LETTER = rf"[^\W_{UNSPACED}]"
_TOKEN = re.compile(f"([{UNSPACED}]+)|{_LETTER}+")
_MAX_OCCURRENCES = 200  # most occurrences of a term that are examined in a passage
_MAX_INDEX_QUERIES = 40  # most words of a query to the index; FTS5 takes about 250
_BMP = 0x10000


class Term(NamedTuple):
    """Adjacent words to search for.

    Attributes:
        words: The folded words; a run of a script without spaces counts as one.
        is_open: Whether the last word is a prefix.
    """

    words: tuple[str, ...]
    is_open: bool = False


class _FoldedCharacters(dict[int, int]):
    """Maps code points to lower-case letters without accents, computed on demand."""

    def __missing__(self, code: int) -> int:
        plain = ord(without_accent(chr(code)).lower()[0])
        if code < _BMP:
            self[code] = plain
        return plain


_FOLDED = _FoldedCharacters()


def folded(text: str) -> str:
    """Return a text without case and accents; every character keeps its offset."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def index_words(text: str) -> str:
    """Return the words of a text for the index, separated by spaces."""
    return " ".join(
        " ".join(_pairs(found[0])) if found[1] else found[0]
        for found in _TOKEN.finditer(folded(text))
    )


def parse_terms(query: str, *, loosely: bool = False) -> Sequence[Term]:
    """Return the terms of a query, all of which must be found.

    The last word is a prefix, unless it is in quotation marks; if `loosely`, so is every other.
    """
    found = [
        Term(words, is_open=loosely and not phrase)
        for phrase, word in split_query(query)
        if (words := tuple(token[0] for token in _TOKEN.finditer(folded(phrase or word))))
    ]
    if found and not query.rstrip().endswith('"'):
        found[-1] = found[-1]._replace(is_open=True)
    return found


def expression(wanted: Sequence[Term], *, longest: int | None = None) -> str:
    """Return an FTS5 expression that all matching passages satisfy, and perhaps others.

    Args:
        wanted: At least one term.
        longest: Length to which the prefix is cut.
    """
    queries: list[str] = []
    for term in wanted:
        *whole, last = term.words
        for word in whole:
            queries += _index_queries(word, is_open=False)
        queries += _index_queries(last[:longest] if term.is_open else last, is_open=term.is_open)
    return " AND ".join(queries[-_MAX_INDEX_QUERIES:])


def find_terms(wanted: Sequence[Term], text: str, *, after: int = 0) -> Sequence[Span]:
    """Return the spans where the terms are closest together, in order; empty if one is missing.

    Args:
        wanted: At least one term.
        text: The text.
        after: Spans before this offset are used only if there are no others.
    """
    folded_text = folded(text)
    occurrences: list[list[Span]] = []
    for term in wanted:
        occurrences.append(list(islice(_occurrences(term, folded_text), _MAX_OCCURRENCES)))
        if not occurrences[-1]:
            return ()
    first, *others = occurrences
    groups = [sorted((span, *(_nearest(each, span.start) for each in others))) for span in first]
    return min(groups, key=lambda group: _distance_key(group, after))


def _distance_key(group: Sequence[Span], after: int) -> tuple[bool, int]:
    """Return the sort key of a group: the body of the text first, then the distance."""
    return group[0].start < after, group[-1].start - group[0].start


def _nearest(occurrences: Sequence[Span], start: int) -> Span:
    at = bisect_left(occurrences, start, key=lambda span: span.start)
    return min(occurrences[max(0, at - 1) : at + 1], key=lambda span: abs(span.start - start))


def _occurrences(term: Term, folded_text: str) -> Iterator[Span]:
    """Yield the spans of adjacent words of a term, at word boundaries.

    The boundaries are checked here, because a regular expression with them takes milliseconds to
    compile.
    """
    first, last = term.words[0], term.words[-1]
    expression = re.compile(first + "".join(starmap(_adjacent_pattern, pairwise(term.words))))
    at = 0
    while found := expression.search(folded_text, at):
        start, end = found.span()
        starts_inside_word = (
            start > 0 and _is_spaced(folded_text, start - 1) and not _is_unspaced(first)
        )
        ends_inside_word = (
            not term.is_open and _is_spaced(folded_text, end) and not _is_unspaced(last)
        )
        if starts_inside_word or ends_inside_word:
            at = start + 1
        else:
            yield Span(start, end)
            at = end


def _adjacent_pattern(word: str, other: str) -> str:
    """Return an expression for a word after another one, with what may be between them."""
    touching = _is_unspaced(word) or _is_unspaced(other)
    return (r"[\W_]*" if touching else r"[\W_]+") + other


def _is_spaced(folded_text: str, at: int) -> bool:
    """Whether there is a letter or digit of a script with spaces at an offset."""
    found = _TOKEN.match(folded_text, at, at + 1)
    return found is not None and found[1] is None


def _is_unspaced(word: str) -> bool:
    """Whether a word is in a script without spaces."""
    return re.match(f"[{UNSPACED}]", word) is not None


def _pairs(run: str) -> Iterator[str]:
    """Yield the bigrams of a run, and its last character."""
    return (run[at : at + 2] for at in range(len(run)))


def _index_queries(word: str, *, is_open: bool) -> Sequence[str]:
    """Return the index queries for a word."""
    if not _is_unspaced(word):
        return (f'"{word}"*' if is_open else f'"{word}"',)
    if len(word) == 1:
        return (f'"{word}"*',)
    return tuple(f'"{pair}"' for pair in _pairs(word) if len(pair) > 1)
