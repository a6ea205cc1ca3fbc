"""Inversion, a verb after the quote and then its subject: “…,” said Ada Quill."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.clauses.quote_positions import OPEN_ENDS, Place
from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    head_noun_at,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_ARTICLES, FRENCH_TO_THE
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token

_CALLS = frozenset({"calls", "called"})  # “Come in,” calls Ada Quill
_INVERTED_ONLY = frozenset({  # began Ada Quill: reporting verbs only when inverted after a quote
    "laughs", "smiles", "grins", "shrugs", "nods", "chuckles", "beams", "winks", "weeps",
    "began", "begins", "went", "goes", "put", "puts", "came", "comes", "broke", "cut", "ran",
    "thought", "thinks", "sang", "sings", "shot", "spat", "rang",
})  # fmt: skip
_SUGGESTING_VERBS = frozenset(
    {"suggests", "suggested", "signals", "signalled", "reveals", "revealed"}
)
_VERB_CLASSES = lx.VERB | lx.NAME | lx.WEAK | lx.NOUN_TOO
_FUNCTION_WORDS = lx.AUXILIARY | lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.SUBJECT
_PRESENTING_VERBS = frozenset(  # “Tide,” stars Quill
    {"stars", "features", "shows", "presents", "follows"}
)
_PARTICLES = frozenset({"in", "on", "back", "out", "up", "forth"})  # put in Ada Quill
_ADVERBS = frozenset({"back", "out", "up"})  # fired back Ada Quill; not: said in Delta Ada Quill
_INTERJECTS = frozenset({
    "chimed", "chimes", "jumped", "jumps", "weighed", "weighs", "butted", "butts", "cuts",
    "breaks", "threw", "throws",
})  # fmt: skip
"""Verbs that report with "in"."""
_SINGLE_NAME = 3  # words of the longest quote that may be a title before an unlisted verb


def speaker_after_verb(place: Place, start: int) -> Candidate | None:
    """Return the speaker of the quote that the verb at `start` follows, or None."""
    s = place.view.s
    verb = s[start]
    called = verb.lower in _CALLS and not place.is_inline and place.sign in ",?!"
    known = called or is_cue(verb, lx.REPORT | lx.QUOTATIVE)
    acts = verb.lower.endswith("ed") or (verb.lower in _INVERTED_ONLY and not place.is_inline)
    unknown = verb.kind == WORD and place.sign in OPEN_ENDS and acts
    unknown = unknown or (place.sign == "," and _is_present_tense_before_person(place, start))
    particle = not place.is_inline and _is_particle_before_person(s, start)
    if not known and not unknown and not (particle and place.sign in ",?!"):
        return None
    if verb.lower == "told" and place.is_inline:
        return None  # Quill, author of “Slow Tide,” told the Herald
    after = start + 1
    if particle or (verb.lower in _INVERTED_ONLY and s[after].lower in _PARTICLES):
        after += 1
    came = verb.lower in {"came", "comes"}
    phrase = (came and _source_after_from(s, after)) or phrase_after(s, after)
    if phrase is not None and (cited := _source_cited(s, start, phrase)):
        phrase = cited
    return inverted_candidate(place, start, phrase, known=known)


def inverted_candidate(
    place: Place, verb: int, phrase: Phrase | None, *, known: bool
) -> Candidate | None:
    """Return the phrase after a verb as the speaker, unless the verb reports something else.

    Args:
        place: The position of the quote.
        verb: Token index of the verb.
        phrase: The noun phrase after the verb.
        known: Whether the verb is a reporting verb; other verbs count only if they end in "ed" or
            the clause ends after the phrase.
    """
    s = place.view.s
    if phrase is None or phrase[0] >= place.following:
        return None
    if place.is_inline and reports_following_words(s, phrase):
        return None
    if s[verb].lower in _SUGGESTING_VERBS and _is_thing(s, phrase):
        return None  # His call to “buy nothing at all,” suggests a tough line
    if s[verb].classes & lx.NAME and s[min(phrase[1] + 1, len(s) - 1)].lower == "as":
        return None  # Quill, who is “late,” described the plan as
    if not known and not s[verb].lower.endswith("ed") and not _ends_clause(s, phrase[1] + 1):
        return None
    return Candidate(phrase, verb, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _is_thing(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase with an article has a head noun that cannot mean a person: a tough line."""
    head = s[phrase[1]]
    article = s[phrase[0]].lower in ENGLISH_ARTICLES and head.kind == WORD
    return (
        article and not head.classes & lx.INSTITUTION and not means_people(head.lower, head.classes)
    )


def _is_particle_before_person(s: Sequence[Token], verb: int) -> bool:
    """Whether an adverb of the verb precedes somebody: chimed in | Ada Quill, wrote back the boss.

    Not: picked up the award.
    """
    if verb + 2 >= len(s) or s[verb].kind != WORD or s[verb].classes & _FUNCTION_WORDS:
        return False
    adverb = s[verb + 1].lower
    if adverb not in _ADVERBS and not (adverb == "in" and s[verb].lower in _INTERJECTS):
        return False
    return s[verb + 2].kind == CAPITAL or _is_person_after(s, verb + 2)


def _is_present_tense_before_person(place: Place, verb: int) -> bool:
    """Whether a verb in the present tense precedes somebody: “…,” remembers Ada Quill, the host."""
    token = place.view.s[verb]
    plain = token.kind == WORD and not token.classes & ~_VERB_CLASSES and token.lower.endswith("s")
    if not plain or place.is_inline or token.lower in _PRESENTING_VERBS:
        return False
    s, after = place.view.s, verb + 1
    if len(s) > after + 1 and s[after].kind == CAPITAL:
        ends = s[after + 1].kind == POINT and not s[after].classes & lx.DAY
        return s[after + 1].kind == CAPITAL or (ends and place.words > _SINGLE_NAME)
    return _is_person_after(s, after)


def _is_person_after(s: Sequence[Token], after: int) -> bool:
    """Whether a determiner and a noun for a person begin at a token: the editor of the paper."""
    determined = len(s) > after and s[after].classes & lx.DETERMINER
    phrase = phrase_after(s, after) if determined else None
    return phrase is not None and means_one_person(s[head_noun_at(s, phrase)])


def _source_cited(s: Sequence[Token], verb: int, paper: Phrase) -> Phrase | None:
    """Return the Y of "“…,” reports the Herald, citing Y"."""
    at = paper[1] + 1
    if not s[verb].lower.startswith("report") or at + 2 >= len(s) or s[at].text != ",":
        return None
    return phrase_after(s, at + 2) if s[at + 1].lower == "citing" else None


def _source_after_from(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the crowd of "“Open up,” came shouts from the crowd"."""
    for at in range(start, min(start + 5, len(s) - 1)):
        if s[at].lower == "from":
            return phrase_after(s, at + 1)
        if s[at].kind == POINT:
            return None
    return None


def _ends_clause(s: Sequence[Token], end: int) -> bool:
    """Whether a clause ends at a token: went on Ada Quill, and …; came a voice from below."""
    if end >= len(s):
        return True
    after = s[end]
    links = after.classes & (lx.CONJUNCTION | lx.PREPOSITION | lx.DAY)
    links = links or after.lower in FRENCH_TO_THE
    this = after.classes & lx.DETERMINER and end + 1 < len(s) and s[end + 1].classes & lx.DAY
    return after.kind == POINT or bool(links or this)  # ce lundi matin


def reports_following_words(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether "said" reports the words after it: Quill, who calls it a “joke,” said he would go."""
    if phrase[1] + 2 >= len(s):
        return False
    after = s[phrase[1] + 1]
    finite = lx.AUXILIARY | lx.VERB | lx.WEAK | lx.NAME
    if not s[phrase[0]].classes & lx.SUBJECT:
        plans = after.kind == WORD and after.lower[-1] == "s" and s[phrase[1] + 2].lower == "to"
        return plans or bool(after.kind == WORD and after.classes & lx.AUXILIARY)
    return after.kind == WORD and bool(after.classes & finite or after.lower.endswith("ed"))
