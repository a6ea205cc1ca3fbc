"""The authors of a paper, in a line with marks that refer to their affiliations."""

import re

from reader.parsing.printed.raised_numbers import RAISED_LETTERS, lower_digits

_LONGEST = 600  # characters
_TOKEN = re.compile(r"[^\s,]+|,")
_MARK = re.compile(r"(?:\d{1,2}|[*∗†‡§¶]{1,3}|[a-z])\)?")
_TRAILING_MARKS = re.compile(rf"(?<=[^\W\d_])(?:[\d*∗†‡§¶{RAISED_LETTERS}]\)?)+$")
_CONJUNCTIONS = frozenset({"and", "und", "et", "y", "e", "&", "en", "og", "och", "i"})
_MOST_WORDS = 5  # of a name
_LONGEST_SMALL = 3  # letters of a lower-case word inside a name


def marked_authors(line: str) -> list[str]:
    """Return the names in ``Ida Lund1,2, Olaf Teal∗ and Tom Rijn3``; empty for other lines.

    Names end at commas, marks and words for "and"; at least two names and one mark are required.
    """
    if len(line) > _LONGEST:
        return []
    names: list[list[str]] = [[]]
    marks = 0
    for piece in _TOKEN.findall(lower_digits(line)):
        if piece in _CONJUNCTIONS or piece == ",":
            names.append([])
        elif _MARK.fullmatch(piece):
            marks += 1
            names.append([])
        else:
            bare = _TRAILING_MARKS.sub("", piece)
            names[-1].append(bare)
            if bare != piece:
                marks += 1
                names.append([])
    named = [name for name in names if name]
    found = [" ".join(name) for name in named]
    return found if marks and len(found) > 1 and all(map(_is_name, named)) else []


def _is_name(words: list[str]) -> bool:
    whole = words[0], words[-1]
    inner = all(word[0].isupper() or len(word) <= _LONGEST_SMALL for word in words)
    letters = all(word.replace(".", "").replace("-", "").isalpha() for word in words)
    return (
        2 <= len(words) <= _MOST_WORDS
        and all(word[0].isupper() for word in whole)
        and inner
        and letters
    )
