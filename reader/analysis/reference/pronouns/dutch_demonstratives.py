"""Whom a Dutch demonstrative without a noun means: die, deze."""

from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.languages.lexicon import DETERMINER
from reader.analysis.languages.token import WORD
from reader.analysis.persons.person import Person
from reader.analysis.persons.role_nouns import is_role
from reader.analysis.reference.coreference import Discourse

_IS = frozenset({"is", "was", "werd", "wordt", "bleef"})  # not: zijn vader


def referent_of_this(discourse: Discourse, gender: str) -> Person | None:
    """Return whom "die" means: whoever came last in the sentence before, if that is a person."""
    return None if _ends_with_stranger(discourse) else discourse.last_named(gender)


def _ends_with_stranger(discourse: Discourse) -> bool:
    """Whether the sentence before ends with somebody unnamed: Jan belde | zijn broer.

    Not: Jan is een boer.
    """
    if len(discourse.recent) < 2:
        return False
    s = discourse.recent[-2].tokens
    last = len(s) - 2
    if last < 2 or s[last].kind != WORD or not s[last - 1].classes & DETERMINER:
        return False
    if any(token.lower in _IS for token in s):
        return False
    return means_people(s[last].lower, s[last].classes) or is_role(s[last].text, discourse.language)
