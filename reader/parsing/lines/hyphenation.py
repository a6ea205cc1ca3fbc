"""Joins the lines of a paragraph, and words hyphenated at the ends of lines."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.lines.joined_lines import joins_without_space
from reader.parsing.lines.line_widths import is_hangul
from reader.startup.lazy_regex import lazily

_WORD = lazily(r"\w[\w'’-]*\w")
_HYPHENS = ("-", "\xad", "\u2010")
_OPENING = "“„«‘\"'(["
_LETTER_AND_HYPHEN = 2  # characters: no program breaks a word behind its first letter
_PUNCTUATION = '.,;:!?"”)'
_NOT_OF_WORD = _OPENING + _PUNCTUATION
_ADDRESS_SIGNS = "/?&=#_%"
_REST = lazily(  # the end of an address, and not another one
    r"(?!\w+://|www\.)(?:\S*(?:[/?&=#_]|%[0-9a-fA-F]{2})"
    r"|[\w-]{1,80}\.(?:html?|pdf|php|aspx?|jsp)(?!\w))"
)
_LONG = 30  # characters of a line that may end in a hyphen
_HYPHENATED_SHARE = 0.03  # share of those lines that end in a hyphen if a program has hyphenated
_FEWEST_LONG_LINES = 20  # such lines needed for that judgement
_CONJUNCTIONS = frozenset({"and", "und", "oder", "sowie", "och"})
"""Words after words whose end follows: "first- and second-class"; none is also a last syllable."""
_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})


class LineJoiner:
    """Joins lines of a document, judging hyphens by the words that occur in it.

    If hardly any line ends in a hyphen, and none of the rejoined words occurs elsewhere, the text
    was not hyphenated automatically, and each hyphen belongs to its word.

    Args:
        lines: All lines of the document.

    Attributes:
        has_many_hyphens: Whether so many lines end in one that a program must have broken words.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self._written = Counter(word for line in lines for word in _WORD.findall(line))
        self._words: Counter[str] = Counter()
        for word, count in self._written.items():
            small = word.lower()
            self._words[small] = self._words.get(small, 0) + count
        long = [pair for pair in pairwise(lines) if len(pair[0]) >= _LONG]
        broken = [pair for pair in long if _ends_in_hyphen(pair[0].rpartition(" ")[2])]
        self.has_many_hyphens = len(long) < _FEWEST_LONG_LINES or len(
            broken
        ) > _HYPHENATED_SHARE * len(long)
        self._hyphenates = self.has_many_hyphens or any(
            self._words[_joined_word(line.rpartition(" ")[2][:-1], after.partition(" ")[0])]
            for line, after in broken
        )

    def join(self, lines: Sequence[str]) -> str:
        """Return the lines as one; Chinese and Japanese lines are joined without a space.

        A hyphen is kept if the word occurs with it elsewhere in the text, before the capital of a
        name (unless it is mostly written without, as McPoe), after a single letter, before "and" or
        its like, and in addresses.
        """
        text = lines[0]
        for line in lines[1:]:
            head, _, tail = text.rpartition(" ")
            first = line.split(" ", 1)[0]
            if _ends_in_hyphen(tail):
                stem = tail if self._keeps_hyphen(tail, first) else tail[:-1]
                if stem is tail and first.lower() in _CONJUNCTIONS:
                    stem = f"{tail} "
                text = f"{head} {stem}{line}" if head else f"{stem}{line}"
            elif ("://" in tail and _goes_on(tail, first)) or _are_east_asian(text, line):
                text = f"{text}{line}"
            else:
                text = f"{text} {line}"
        return text

    def is_hyphenated(self, line: str, after: str) -> bool:
        """Whether the hyphen at the end of a line is there only because the line is full."""
        tail, first = line.rpartition(" ")[2], after.partition(" ")[0]
        goes_on = _ends_in_hyphen(tail) and first[:1].islower()
        return goes_on and not self._keeps_hyphen(tail, first)

    def _keeps_hyphen(self, tail: str, first: str) -> bool:
        if tail.endswith("\xad"):
            return False
        if first[:1].isupper() and not (first.isupper() and tail.isupper()):
            joined = (tail[:-1] + first).strip(_NOT_OF_WORD)
            return self._written[joined] <= self._words[_joined_word(tail, first)]
        if tail[:-1].lower() in _TENS or "/" in tail:
            return True
        if self._words[_joined_word(tail[:-1], first)]:
            return False
        if first.lower() in _CONJUNCTIONS or len(tail.lstrip(_OPENING)) == _LETTER_AND_HYPHEN:
            return True
        return not self._hyphenates or self._words[_joined_word(tail[:-1] + "-", first)] > 0


def _are_east_asian(before: str, after: str) -> bool:
    """Whether two lines meet in characters of Chinese or Japanese."""
    if not joins_without_space(before, after):
        return False
    return not (is_hangul(before[-1]) or is_hangul(after[0]))


def _goes_on(address: str, word: str) -> bool:
    """Whether a word at the beginning of a line is the rest of the web address above it.

    Programs break addresses at such signs; a word without any is one of the sentence.
    """
    if address[-1] in _ADDRESS_SIGNS:
        return bool(_REST.match(word))
    return len(word) > 1 and word[0] in "/?&=" and address[-1] not in _PUNCTUATION


def _ends_in_hyphen(tail: str) -> bool:
    return tail.endswith(_HYPHENS) and len(tail) > 1 and tail[-2].isalpha()


def _joined_word(stem: str, first: str) -> str:
    return (stem + first).strip(_PUNCTUATION).lower()
