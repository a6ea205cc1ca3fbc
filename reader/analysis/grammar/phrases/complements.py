"""What belongs to the noun phrase before it: the head | of the port, a message | to Ada Quill."""

from reader.analysis.grammar.phrases.noun_phrases import (
    INDEFINITE_PRONOUNS,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    is_body_with_field,
    is_pronoun,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_PARTICIPLES,
    FRENCH_OF_THE,
    SOCIAL_NETWORKS,
)
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token

GENITIVE = frozenset({"des", "der", "eines", "einer"})
"""German articles of the genitive."""
_GROUPS = frozenset({"people", "others", "those", "some", "many", "several", "one"})
ISSUED_TEXTS = frozenset({"statement", "report", "letter", "study", "review", "survey", "release"})
"""Nouns for texts that a body issues."""
_TEXTS_AND_OCCASIONS = ISSUED_TEXTS | {
    "filing", "order", "reply", "response", "interview", "conference", "briefing", "notice",
    "circular", "posts", "tweets", "affidavit", "speech", "address", "tweet", "post", "message",
    "email", "memo", "note", "communique", "communiqué", "broadcast", "advisory", "bulletin",
    "series", "string", "thread",
}  # fmt: skip
_PARTS = frozenset({"part", "parts", "excerpt", "excerpts", "extract", "extracts"})
_OF_OWN = frozenset({"a", "an", "his", "her", "its", "their", "another"})


def is_part_of_text(s: Sentence, phrase: Phrase) -> bool:
    """Whether only a part of the text that a phrase names is meant: part of | the statement."""
    part = phrase[0] - 2
    if part < 0 or s[part].lower not in _PARTS or s[part + 1].lower not in {"of", "from"}:
        return False
    noun = s[phrase[1]]
    return noun.lower in ISSUED_TEXTS or bool(noun.classes & lx.SPEECH)


def is_text_or_occasion(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names where words were said: the board | in its filing, on X, said."""
    first, last = phrase
    if s[first].lower not in _OF_OWN:
        return s[first].kind == CAPITAL and s[first].lower in SOCIAL_NETWORKS
    for at in range(first + 1, last + 1):
        if s[at].lower in _TEXTS_AND_OCCASIONS:
            return at == last or _ends_noun(s[at + 1])  # not: in a post office
    return False


def _ends_noun(after: Token) -> bool:
    """Whether a word cannot be the noun of the one before it: a letter | from, issued, Monday."""
    lower = after.lower
    follows = after.classes & (lx.PREPOSITION | lx.DAY)
    return bool(follows) or lower.endswith("ed") or lower in ENGLISH_PARTICIPLES


def is_double_genitive(s: Sentence, phrase: Phrase) -> bool:
    """Whether the owner at the end is after "of": a friend of Quill's; not: one of Quill's."""
    first, last = phrase
    of = next((at for at in range(first + 1, last) if s[at].lower == "of"), 0)
    return of > 0 and not s[of - 1].classes & lx.DETERMINER


def is_genitive_article(article: Token, noun: Token) -> bool:
    """Whether an article alone means "of the": der Chef des Vereins, le jury du prix."""
    if noun.kind == CAPITAL:
        return article.lower in GENITIVE
    office = lx.SPEAKER_NOUN  # la ministre | des Comptes publics
    return article.lower in FRENCH_OF_THE and noun.kind == WORD and not noun.classes & ~office


def takes_complement(s: Sentence, outer: Phrase, link: str) -> bool:
    """Whether a phrase can have a complement with "of", "for" and the like."""
    head = s[outer[1]]
    if is_pronoun(head) or head.classes & lx.TEMPORAL:
        return False
    if link == "by":
        return head.lower in ISSUED_TEXTS and bool(s[outer[0]].classes & lx.DETERMINER)
    if is_body_with_field(s, outer[1] + 1):
        return True
    if link == "to" and not (head.classes & lx.TITLE):
        return _sends(s, outer)
    if link in {"on", "in", "at", "with", "from"} and head.kind == WORD:
        named = head.classes & lx.TITLE or head.lower.endswith(ROLE_ENDINGS)
        group = head.lower in INDEFINITE_PRONOUNS or head.lower in _GROUPS
        return bool(named or group or s[outer[0]].classes & lx.DETERMINER)
    if head.kind == CAPITAL and link in {"at", "with"} and outer[0] < outer[1]:
        start = outer[0] - (outer[0] > 1 and s[outer[0] - 1].text == ",")
        return not start or s[start - 1].kind == QUOTED  # “…,” Ada Quill with Delta
    return not (head.kind == CAPITAL and link in {"in", "at", "on", "with"})


def _sends(s: Sentence, name: Phrase) -> bool:
    """Whether a text is from whoever is named: a message from Ada Quill | to Ben Poe."""
    at = name[0] - 1
    written = at > 1 and s[at].lower == "from" and s[at - 1].kind == WORD
    return bool(written) and (
        s[at - 1].lower in ISSUED_TEXTS or bool(s[at - 1].classes & lx.SPEECH)
    )
