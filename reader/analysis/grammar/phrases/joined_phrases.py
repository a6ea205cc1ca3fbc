"""Whether a phrase after "and" is one of two that act together: a lawyer and | resident said."""

from reader.analysis.grammar.phrases.named_phrases import BEFORE_OWN_BODIES
from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    means_one_person,
    means_people,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD

_SHORTEST_OWNED = 4  # tokens before the second owner: lawyers for Quill and
_LONGEST_OWNED = 2  # words for them, with an article three: The Labour MP for
_CLAUSE_OPENERS = frozenset({"that", "but", "while", "when", "because", "although"})


def is_second_person(s: Sentence, phrase: Phrase) -> bool:
    """Whether a role with a name speaks with somebody: the mayor and | the spokesman Ada Quill."""
    first, last = phrase
    before = s[first - 2]
    described = s[first].classes & lx.DETERMINER and any(map(means_one_person, s[first + 1 : last]))
    named = bool(described) and s[last].kind == CAPITAL
    return named and (before.kind == CAPITAL or means_one_person(before))


def is_bare_role(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a role without a name: head chef, chief executive | of Delta, CEO.

    Not the police, who need no article.
    """
    first, last = phrase
    head = first
    while head < last and not s[head + 1].classes & lx.PREPOSITION:
        head += 1
    one = means_one_person(s[head]) and not s[head].classes & lx.INSTITUTION
    return one or s[head].text == "CEO"


def opens_clause_with(s: Sentence, first: Phrase) -> bool:
    """Whether the first of two who speak opens a clause: Quill's fans | and aides.

    Elsewhere the first may be an object: Poe thanked his fans | and aides said.
    """
    if _holds_verb(s, first):
        return False
    before = s[first[0] - 1] if first[0] else None
    return before is None or before.kind in (POINT, QUOTED) or before.lower in _CLAUSE_OPENERS


def may_be_second_owner(s: Sentence, phrase: Phrase) -> bool:
    """Whether a name after "and" may be the second of two owners: lawyers for Quill and | Poe."""
    if phrase[0] < _SHORTEST_OWNED:
        return False
    return s[phrase[0] - 2].kind == s[phrase[0]].kind == CAPITAL


def belongs_to_first(s: Sentence, owned: Phrase) -> bool:
    """Whether a phrase opens its clause with people and who they belong to: lawyers for Quill."""
    if not _opens_clause(s, owned[0]):
        return False
    links = (at for at in range(owned[0] + 1, owned[1]) if s[at].lower in BEFORE_OWN_BODIES)
    link = next(links, 0)
    longest = _LONGEST_OWNED + bool(s[owned[0]].classes & lx.DETERMINER)
    if link - owned[0] > longest or _holds_verb(s, (owned[0], link)):
        return False  # The club bought players from Quill and | Poe said
    people = link > 0 and means_people(s[link - 1].lower, s[link - 1].classes)
    return people and all(token.kind == CAPITAL for token in s[link + 1 : owned[1]])


def _opens_clause(s: Sentence, first: int) -> bool:
    """Whether nothing but a quote precedes a token in its clause."""
    before = s[first - 1 - (first > 1 and s[first - 1].text == ",")] if first else None
    return before is None or before.kind == QUOTED or before.lower in _CLAUSE_OPENERS


def _holds_verb(s: Sentence, phrase: Phrase) -> bool:
    """Whether the object of a verb seems to end a phrase: The plan | angered residents."""
    first, last = phrase
    for at in range(first + 1, last):
        verb = s[at].classes & (lx.VERB | lx.AUXILIARY) or s[at].lower.endswith("ed")
        noun = s[at - 1].kind in (CAPITAL, WORD) and not s[at - 1].classes & lx.DETERMINER
        if verb and s[at].kind == WORD and noun and not s[at - 1].lower.endswith("ly"):
            return True
    return False
