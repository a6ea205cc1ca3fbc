"""What a person types into a search, as a query of SQLite's full-text index (FTS5)."""

import re

from reader.library.sqlite.rows import storable

INDEXED = 3
"""Characters of a word up to which every beginning has an index of its own; see the tables."""

_PIECES = re.compile(r'"([^"]*)"?|([^\s"]+)')
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Letters of scripts that set no spaces between words, as ranges for a regular expression."""
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")


def expression(query: str) -> str:
    """Return an expression that asks for all words; nothing when there is no word in `query`.

    The last word counts as the beginning of one, unless it stands in quotation marks.
    """
    terms = []
    for phrase, word in _pieces(query):
        text = phrase or word
        if any(char.isalnum() for char in text):
            terms.append(f'"{text}"' if phrase else '"{}"'.format(text.replace('"', "")))
    if not terms:
        return ""
    ends_in_word = not query.rstrip().endswith('"')
    return " ".join(terms) + ("*" if ends_in_word else "")


def rough_expression(query: str) -> str:
    """Return the expression with its last word cut to what the index has by itself.

    Nothing when the last word is not longer than that, or more than one word to the index.
    """
    before, _, last = query.rstrip().rpartition(" ")
    if len(last) <= INDEXED or not last.isalnum():
        return ""
    return expression(f"{before} {last[:INDEXED]}")


def phrase(words: str) -> str:
    """Return an expression that asks for words next to each other; nothing without a word."""
    text = " ".join(_sayable(words).replace('"', " ").split())
    return f'"{text}"' if any(char.isalnum() for char in text) else ""


def pieces(query: str) -> list[str]:
    """Return the words and phrases that were typed, without quotation marks."""
    return [phrase or word for phrase, word in _pieces(query)]


def _pieces(query: str) -> list[tuple[str, str]]:
    """Return phrases and words in order; of each two one is empty."""
    return _PIECES.findall(_sayable(query))


def needs_scan(query: str) -> bool:
    """Whether the words are of a script that sets no spaces, whose words FTS5 cannot tell apart."""
    return _UNSPACED_LETTER.search(query) is not None


def pattern(query: str) -> str:
    """Return a LIKE pattern (escape character ``!``) that finds `query` anywhere."""
    escaped = re.sub(r"([!%_])", r"!\1", _sayable(query).strip().strip('"'))
    return f"%{escaped}%"


def _sayable(words: str) -> str:
    """Return what was typed without what the database cannot be asked for."""
    return storable(words).replace("\x00", " ")
