"""English relative clauses without a relative: "The farmers we met said", "one voter Poe asked"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, is_writing
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.subject_words import (
    STRANDED,
    WRITTEN_PRONOUNS,
    may_open_clause,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_WHOLE
from reader.analysis.languages.token import CAPITAL, WORD, Token

_MEETINGS = frozenset({"spoke", "met", "saw", "knew", "spoken", "know", "knows", "heard", "works"})
MAKING = frozenset({
    "issued", "posted", "released", "published", "signed", "penned", "emailed", "shared", "filed",
    "delivered", "recorded", "sent", "left",
})  # fmt: skip
"""Participles that say how a text came to be."""
_ANYBODY = frozenset({  # also at the start of a sentence
    "everyone", "everybody", "anyone", "someone", "others", "those", "one", "people", "residents",
})  # fmt: skip
_LONGEST_NAME = 4  # tokens of a paper or a person, with an article
_NO_NOUN = (
    lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.AUXILIARY | lx.LEAD | lx.SUBJECT
    | lx.RELATIVE | lx.REPORT | lx.TIME | lx.DAY
)  # fmt: skip


def antecedent_of_bare_relative(s: Sentence, last: int) -> Phrase | None:
    """Return the noun before a clause without a relative that ends at `last`, if there is one.

    The verb of the clause is that of a meeting, or follows a pronoun right after the noun: the man
    she married | said. Of a text it is those who made it: the letter she signed | said.
    """
    verb = last - (s[last].lower in STRANDED)
    first = subject = verb - 1
    if verb < 2 or not (
        _is_verb(s[verb]) or (s[subject].text in WRITTEN_PRONOUNS and _may_act(s[verb]))
    ):
        return None
    if s[subject].text not in WRITTEN_PRONOUNS and s[subject].kind != CAPITAL:
        return None
    while first > 1 and s[first - 1].kind == CAPITAL and subject - first < _LONGEST_NAME:
        first -= 1
    if first > 1 and s[first - 1].lower == "the":
        first -= 1
    if verb == last and s[verb].lower in MAKING and s[first - 1].classes & lx.SPEECH:
        return (first, subject)
    return _noun_before(s, first)


def before_bare_relative(s: Sentence, phrase: Phrase) -> Phrase:
    """Return a phrase without the clause that seems to be a part of it: A farmer | I met in May.

    All the neighbours | the Herald spoke to.
    """
    first, last = phrase
    for at in range(first + 1, last + 1):
        if may_open_clause(s, at, last) and _is_noun(s[at - 1]):
            return (first, at - 1)
    return phrase


def without_making(s: Sentence, phrase: Phrase) -> Phrase:
    """Return a text without the participle that says how it came to be: a statement | issued late.

    Not: the man who | left.
    """
    first, last = phrase
    text = any(is_writing(token) or token.classes & lx.SPEECH for token in s[first:last])
    return (first, last - 1) if text and not s[last - 1].classes & lx.RELATIVE else phrase


def _noun_before(s: Sentence, at: int) -> Phrase | None:
    """Return the phrase that ends before a token with a noun, if no preposition governs it."""
    if at < 1 or not _is_noun(s[at - 1]):
        return None
    phrase = phrase_before(s, at - 1)
    if phrase is not None and phrase[0] and s[phrase[0] - 1].lower in ENGLISH_WHOLE:
        phrase = (phrase[0] - 1, phrase[1])
    if phrase is None or (phrase[0] and s[phrase[0] - 1].classes & lx.PREPOSITION):
        return None
    return phrase


def _is_noun(token: Token) -> bool:
    return token.lower in _ANYBODY or (token.kind == WORD and not token.classes & _NO_NOUN)


def _may_act(token: Token) -> bool:
    """Whether a word between a pronoun and a verb of saying is a verb: the firm she runs | said."""
    if token.kind != WORD or token.classes & (lx.AUXILIARY | lx.REPORT):
        return False
    return bool(token.classes & (lx.VERB | lx.WEAK)) or token.lower.endswith("s")


def _is_verb(token: Token) -> bool:
    return token.kind == WORD and (token.lower.endswith("ed") or token.lower in _MEETINGS)
