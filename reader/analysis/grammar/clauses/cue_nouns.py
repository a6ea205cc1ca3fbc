"""Nouns with the form of a verb of saying, and other words that only look like one: "his call"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import INSCRIBED_THINGS, means_people
from reader.analysis.grammar.phrases.phrase_ends import ATTRIBUTES
from reader.analysis.grammar.subjects.verb_subjects import PERCEIVED
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_DETERMINERS,
    ENGLISH_INDEFINITE,
)
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.german import grammatical_antecedents
    from reader.analysis.grammar.phrases import determiners_alone, office_words

_FINITE_BEFORE = lx.SUBJECT | lx.FIRST | lx.RELATIVE | lx.AUXILIARY | lx.TITLE | lx.SPEECH
"""Classes that may precede a finite verb: she claims, who claims, the mayor claims."""
_NO_NOUN = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.OBJECT | lx.FIRST
_BASE_FORMS = frozenset({"rule", "report", "claim", "record", "call", "charge", "answer", "reply"})
_HAD = frozenset({"had", "have", "were", "are"})
_TOLD_BY_TEXTS = frozenset({
    "show", "showed", "say", "said", "indicate", "indicated", "suggest", "suggested", "reveal",
    "revealed", "stated", "describe", "described",
})  # fmt: skip
"""Verbs of texts, which no other verb of saying precedes: Court records | show.

Not "state", which may stand before a noun: Quill claims state media.
"""
_PERCEIVES = frozenset({"heard", "hear", "hears", "saw", "see", "sees", "watched"})
_BEFORE_GERUNDS = frozenset({"after", "before", "without", "despite", "for"})
_AFTER_GERUNDS = frozenset({"of", "that", ",", ":"})  # if a report follows
_DEMONSTRATIVE_ARTICLES = frozenset({"der", "die", "einer", "eine"})
_CLITICS = frozenset({"lo", "la", "li", "le", "los", "las", "les", "l'"})
_PAST_ENDINGS = ("ou", "iu", "ara", "era", "ira", "ó")  # of verbs in Portuguese and Spanish
_AS = frozenset({"como", "come", "comme", "un", "una", "une", "uno", "de"})
_DEMONSTRATIVE_PRONOUNS = frozenset({"das", "dies", "dieser", "diese", "jener", "jene"})
_SET_NOUNS = {  # words that make a noun of the one after them, or of the second
    "terms": frozenset({"in", "on"}),
    "note": frozenset({"take", "takes", "took", "taken", "taking"}),
}
_STAND_ALONE = frozenset(  # Yet another said
    {"another", "some", "many", "several", "most", "both", "few", "others"}
    | {"dessen", "deren"}  # angesichts dessen nannte
    | {"este", "esta"}  # Este dijo
)
_COUNTED = COUNTS | {"each", "other"}  # that may stand alone before a verb of saying


def is_noun_at(s: Sequence[Token], index: int) -> bool:
    """Whether a word of both classes is a noun: "a statement", "his call", "the report".

    The preceding token decides, so `index` must not be 0.
    """
    token, before = s[index], s[index - 1]
    after = s[index + 1] if index + 1 < len(s) else None
    if before.kind == POINT and after is not None and after.lower in _HAD:
        return token.lower.endswith("s")  # At the port, answers were scarce
    of = token.classes & lx.PARTICIPLE and index > 1 and s[index - 2].lower == "of"
    if of and office_words.is_field_of_office(s, index):
        return True
    if before.lower in {"one", "another"} and token.classes & lx.PARTICIPLE:
        return False  # with one writing: “…”
    if not token.classes & lx.NOUN_TOO:
        return bool(before.classes & lx.DETERMINER) and _is_nominalised(s, index, after)
    if before.kind == POSSESSIVE or (before.classes & lx.DETERMINER and requires_noun(before)):
        return True
    if token.lower[-1] == "s" and after is not None and after.lower in _TOLD_BY_TEXTS:
        return True  # Court records show
    if before.lower == "which" and index > 1 and s[index - 2].classes & lx.PREPOSITION:
        return True  # at which point
    if before.lower in PEOPLES and token.lower.endswith("s"):
        return True  # Soviet claims
    if before.kind == CAPITAL:
        return _is_noun_after_name(s, index) and not _is_perceived(s, index - 1)
    if before.kind == QUOTED:
        return after is not None and _is_noun_after_quote(token, after)
    if before.kind == WORD:
        return _is_noun_after_word(s, index, after)
    return before.kind == NUMBER or before.text == "-"


def requires_noun(token: Token) -> bool:
    """Whether a noun must follow: "the", "his"; not "her" or "that", which can be pronouns."""
    return bool(token.classes & lx.DETERMINER) and token.lower not in {"that", "her", "one", "all"}


def _is_nominalised(s: Sequence[Token], index: int, after: Token | None) -> bool:
    """Whether an article turns a word listed only as a verb into a noun: a shouting match."""
    token, before = s[index], s[index - 1]
    if not requires_noun(before) or before.lower in _STAND_ALONE:
        return False
    english = before.lower in ENGLISH_DETERMINERS
    if not english and determiners_alone.stands_alone(s, index - 1):
        return False
    if before.lower in _COUNTED and token.classes & lx.REPORT:  # The two | said
        plain = after is not None and after.kind == WORD and not after.classes & ~lx.NOUN_TOO
        return plain and token.lower.endswith(("ed", "ing"))  # but: the two alleged thieves
    if before.lower == "het" and not token.lower.endswith("en"):
        return False  # zoals Quill het | noemt; but: het noemen
    if before.lower in _CLITICS and after is not None and _has_object_clitic(token, after):
        return False  # lo chiama «…»
    if token.classes & lx.PARTICIPLE and after is not None and after.kind == WORD:
        return not after.classes & _NO_NOUN
    if token.lower.endswith(("ed", "ing")):
        return is_attribute_of_marks(s, index + 1)
    relative = s[index - 2].lower
    if relative == "qui" or (relative == "que" and token.lower.endswith(_PAST_ENDINGS)):
        return False  # qui l'accuse, que a acusara
    if before.lower in _DEMONSTRATIVE_PRONOUNS and _is_demonstrative_pronoun(s, index - 1):
        return False
    return not (
        before.lower in _DEMONSTRATIVE_ARTICLES
        and grammatical_antecedents.is_demonstrative(s, index - 1)
    )


def is_attribute_of_marks(s: Sequence[Token], at: int) -> bool:
    """Whether a participle of report is an attribute of the marks at `at`: the alleged “…”."""
    if not 1 < at < len(s) or s[at].kind != QUOTED or not s[at - 1].lower.endswith("ed"):
        return False
    return bool(s[at - 1].classes & lx.REPORT) and s[at - 2].lower in ENGLISH_DETERMINERS


def _has_object_clitic(verb: Token, after: Token) -> bool:
    """Whether a Romance naming verb follows an object clitic: la definió como «…»."""
    if not verb.classes & lx.NAME:
        return False
    return after.kind == QUOTED or after.lower in _AS


def _is_demonstrative_pronoun(s: Sequence[Token], at: int) -> bool:
    """Whether a German demonstrative opening a clause is a pronoun: Das bestätigte die Polizei."""
    if at + 2 >= len(s) or (at and s[at - 1].kind != POINT):
        return False
    after = s[at + 2]
    attribute = after.kind == CAPITAL and not s[at + 1].classes & lx.SAY  # Das kritisierte Amt
    return not attribute or (at + 3 < len(s) and s[at + 3].kind == CAPITAL)


def _is_noun_after_name(s: Sequence[Token], index: int) -> bool:
    """Whether a name modifies the word as a noun: the Latin term, a Quill call; not: Poe calls."""
    token, name = s[index].lower, s[index - 1].lower
    joined = index > 1 and s[index - 2].lower == "and"  # Quill and Poe call
    after = s[index + 1] if len(s) > index + 1 else None
    joined = joined or (after is not None and _are_several(s, index - 1) and _may_be_told(after))
    opens = lx.DETERMINER | lx.SUBJECT if index == 1 else lx.SUBJECT
    if after is not None and after.kind == WORD and after.classes & opens:
        return False  # Police claim their inquiry; lawyers for Quill claim she
    if not joined and not name.endswith("s"):
        return not token.endswith(("s", "ed", "ing"))
    return not token.endswith("s") and _has_indefinite_article(s, index)


def _are_several(s: Sequence[Token], last: int) -> bool:
    """Whether a name at `last` ends a plural: Ada Quill and | Ben Poe; Teachers in | Vell."""
    first = last
    while first > 1 and s[first - 1].kind == CAPITAL:
        first -= 1
    if first < 1:
        return False
    link, noun = s[first - 1], s[first - 2]
    if link.lower == "and":
        return noun.kind == CAPITAL
    people = first > 1 and noun.lower.endswith("s") and means_people(noun.lower, noun.classes)
    return people and bool(link.classes & lx.PREPOSITION)


def _may_be_told(after: Token) -> bool:
    """Whether what follows a verb of saying may be its object: demand “…”, call for, claim the."""
    if after.kind == QUOTED or after.text == ":":
        return True
    return bool(after.classes & (lx.DETERMINER | lx.PREPOSITION | lx.OBJECT))


def _has_indefinite_article(s: Sequence[Token], index: int) -> bool:
    """Whether "a" calls for a noun: "a United Nations report", "a recent Senate hearing"."""
    at = index - 1
    while at > 0 and s[at].kind == CAPITAL and s[at].lower not in ENGLISH_INDEFINITE:
        at -= 1
    at -= at > 0 and s[at].lower in ATTRIBUTES
    return s[at].lower in ENGLISH_INDEFINITE and not s[index].lower.endswith("ed")


def _is_noun_after_quote(token: Token, after: Token) -> bool:
    """Whether quoted words modify the word as a noun: “more radical” protest plans."""
    if token.lower[-1] in "sd" or after.kind != WORD:
        return False
    return not after.classes or after.lower == "of"


def _is_noun_after_word(s: Sequence[Token], index: int, after: Token | None) -> bool:
    """Whether the preceding lower-case word rules out a verb here: the latest claim."""
    token, before = s[index], s[index - 1]
    if before.lower in PERCEIVED:
        return False  # was heard saying
    if token.lower in _SET_NOUNS and (
        before.lower in _SET_NOUNS[token.lower] or s[index - 2].lower in _SET_NOUNS[token.lower]
    ):
        return True  # refers in general terms, takes note
    if token.lower == "saying" and (
        before.classes & lx.INSTITUTION or means_people(before.lower, before.classes)
    ):
        return False  # with one source saying: “…”
    if _is_perceived(s, index - 1):
        return not means_people(before.lower, before.classes)  # heard a man shout
    if index > 1 and s[index - 2].lower in ENGLISH_INDEFINITE and token.lower in _BASE_FORMS:
        return True  # as a general rule
    if before.classes & _FINITE_BEFORE or before.lower == "to" or before.lower.endswith("ly"):
        return before.lower == "that"  # denies that claim
    if before.lower in _BEFORE_GERUNDS and token.lower.endswith("ing") and after is not None:
        verb = after.kind == QUOTED or after.lower in _AFTER_GERUNDS  # after warning of
        return not (verb or after.classes & (lx.SUBJECT | lx.DETERMINER))  # for saying the toll
    if before.lower in {"and", "or"}:
        return False
    plural = before.lower.endswith("s") and not before.lower.endswith(("ss", "ous"))
    return not plural or token.lower.endswith("s")  # keepers claim


def _is_perceived(s: Sequence[Token], last: int) -> bool:
    """Whether somebody sees or hears what the phrase that ends at `last` does."""
    return not _PERCEIVES.isdisjoint([each.lower for each in s[max(0, last - 3) : last]])


def takes_object(s: Sequence[Token], index: int) -> bool:
    """Whether the word is a verb because a reported object follows it: the ad claims “…”."""
    if index + 1 >= len(s) or index < 2:
        return False
    verb, subject, after = s[index], s[index - 1], s[index + 1]
    if verb.lower in {"reading", "saying"} and subject.lower in INSCRIBED_THINGS:
        return after.kind == QUOTED  # a banner reading “…”
    noun = subject.kind == WORD and not subject.classes & (lx.DETERMINER | lx.PREPOSITION)
    if not noun or not verb.lower.endswith("s"):
        return False
    if after.lower == "to" and s[min(index + 2, len(s) - 1)].kind == QUOTED:
        return _has_determiner(s, index - 4, index - 1)  # the new plan calls to “…”
    if verb.lower == "calls" and after.lower in {"on", "for"}:
        return bool(s[index - 2].classes & lx.DETERMINER)  # the draft calls on all to “…”
    if verb.classes & lx.NAME and (after.classes & lx.DETERMINER or _is_called(s, index + 1)):
        return _has_determiner(s, index - 3, index - 1)  # the current listing calls the home “…”
    reported = after.kind == QUOTED or after.lower == "that" or after.text == ":"
    return reported and bool(s[index - 2].classes & lx.DETERMINER)


def _is_called(s: Sequence[Token], at: int) -> bool:
    """Whether a pronoun is followed by what it is called: the agency calls | it “…”, it a “…”."""
    if at + 1 >= len(s) or not (s[at].lower == "it" or s[at].classes & lx.OBJECT):
        return False
    return s[at + 1].kind == QUOTED or bool(s[at + 1].classes & lx.DETERMINER)


def _has_determiner(s: Sequence[Token], start: int, end: int) -> bool:
    return any(token.classes & lx.DETERMINER for token in s[max(0, start) : end])
