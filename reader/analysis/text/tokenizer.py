"""Tokenises a paragraph into words, numbers and marks; quoted words are one token."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, QUOTED, Token
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.text.chunks import read_columns, read_words
from reader.analysis.text.tokens import Tokens
from reader.analysis.text.vocabulary import token_of

_NICKNAME = 14  # letters


def tokenise(
    text: str, start: int, end: int, quoted: Sequence[Quoted], language: Language
) -> Tokens:
    """Return the tokens of the paragraph ``text[start:end]``; cost: linear."""
    if not quoted:
        return read_words(text[start:end], start, language)
    tokens: list[Token] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for number, words in enumerate(quoted):
        if words.open > at:
            between, between_starts, between_ends = read_columns(
                text[at : words.open], at, language
            )
            tokens += between
            starts += between_starts
            ends += between_ends
        tokens.append(_quoted(text, words, number, language))
        starts.append(words.open)
        ends.append(words.close)
        at = max(at, words.close)
    if at < end:
        after, after_starts, after_ends = read_columns(text[at:end], at, language)
        tokens += after
        starts += after_starts
        ends += after_ends
    return Tokens(tokens, starts, ends)


def _quoted(text: str, words: Quoted, number: int, language: Language) -> Token:
    """Return the token of quoted words; a nickname becomes part of the name.

    Ada "Dot" Quill; but not the "Today" Show.
    """
    inside = text[words.start : words.end]
    name = len(inside) <= _NICKNAME and inside.isalpha() and inside[0].isupper()
    if name and text[words.close : words.close + 1] == " ":
        before = text[max(0, words.open - 30) : words.open].split()
        after = text[words.close : words.close + 30].split()
        given = before[-1].rpartition("-")[2] if before else ""  # Jean-Marc
        if given.isalpha() and after and after[0][0].isupper():
            first = token_of(given, language)
            if first.kind == CAPITAL and not first.classes & ~lx.TITLE:
                return Token(inside, inside.lower(), CAPITAL, 0)
    return Token("", "", QUOTED, lx.STOP, number)
