"""Translating search input into queries of SQLite's full-text index (FTS5)."""

import re
from collections.abc import Sequence
from unicodedata import normalize

from reader.library.sqlite.rows import storable

PREFIX_CHARS = 3
"""Length up to which prefixes of words have an index of their own; see the tables."""

_MAX_PATTERNS, _MAX_PATTERN_CHARS = 100, 1_000
_PIECES = re.compile(r'"([^"]*)"?|([^\s"]+)')
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Letters of scripts without spaces between words, as ranges for a regular expression."""
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")


def expression(query: str, *, loosely: bool = False) -> str:
    """Return an expression that requires all words; empty if `query` contains no word.

    The last word is a prefix, unless it is in quotation marks; if `loosely`, so is every other.
    """
    terms = []
    for phrase, word in split_query(query):
        text = phrase or word
        if any(char.isalnum() for char in text):
            terms.append(f'"{text}"' if phrase else '"{}"'.format(text.replace('"', "")))
            terms[-1] += "*" if loosely and not phrase else ""
    if not terms:
        return ""
    ends_in_word = not query.rstrip().endswith('"')
    return " ".join(terms) + ("*" if ends_in_word and not terms[-1].endswith("*") else "")


def rough_expression(query: str) -> str:
    """Return the expression with the last word cut to the longest indexed prefix.

    Empty if the last word is not longer than that, or is not a single word for the index.
    """
    before, _, last = query.rstrip().rpartition(" ")
    if len(last) <= PREFIX_CHARS or not last.isalnum():
        return ""
    return expression(f"{before} {last[:PREFIX_CHARS]}")


def phrase(words: str) -> str:
    """Return an expression for a phrase; empty if it contains no word."""
    text = " ".join(_queryable(words).replace('"', " ").split())
    return f'"{text}"' if any(char.isalnum() for char in text) else ""


def words_and_phrases(query: str) -> list[str]:
    """Return the words and phrases of the input, without quotation marks."""
    return [phrase or word for phrase, word in split_query(query)]


def split_query(query: str) -> list[tuple[str, str]]:
    """Return pairs of a phrase and a word, in order; one of each pair is empty."""
    return _PIECES.findall(_queryable(query))


def needs_scan(query: str) -> bool:
    """Whether the query is in a script without spaces, which FTS5 cannot split into words."""
    return _UNSPACED_LETTER.search(query) is not None


def substring_condition(words: Sequence[str], columns: Sequence[str]) -> tuple[str, list[str]]:
    """Return a condition that each of some words occurs in one of some columns, and its values.

    SQLite limits the number and length of patterns, so only the beginning of a long query counts.
    """
    conditions: list[str] = []
    values: list[str] = []
    for word in (word[:_MAX_PATTERN_CHARS] for word in words[:_MAX_PATTERNS]):
        forms = {normalize("NFC", word), normalize("NFD", word)}  # notes may contain either
        tests = [f"{column} LIKE ? ESCAPE '!'" for _ in forms for column in columns]
        conditions.append(f"({' OR '.join(tests)})")
        values += (_like_pattern(form) for form in forms for _ in columns)
    return " AND ".join(conditions), values


def _like_pattern(word: str) -> str:
    """Return a LIKE pattern (escape character ``!``) that matches a word anywhere."""
    escaped = re.sub(r"([!%_])", r"!\1", word)
    return f"%{escaped}%"


def _queryable(words: str) -> str:
    """Return the input in NFC, as articles are, and without what cannot be part of a query."""
    return normalize("NFC", storable(words).replace("\x00", " "))
