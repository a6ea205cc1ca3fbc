"""Names of Romance bodies, whose later words are not capitalised: l'Agence régionale de santé."""

from reader.analysis.grammar.phrases.acting_phrases import COMPLEMENT_LINKS
from reader.analysis.grammar.phrases.noun_phrases import (
    AND_WORDS,
    Phrase,
    Sentence,
    end_of_capitals,
)
from reader.analysis.grammar.phrases.phrase_joints import tells_manner
from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, OF_OR_BY, TO
from reader.analysis.languages.function_words import ROMANCE_WHO_OR_THAT
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import lists_of_fields

_NAMING_ENDINGS = (  # endings of adjectives that are a part of names of bodies
    "al", "ale", "ali", "ales", "aux", "el", "elle", "elles", "ico", "ica", "ique", "iques",
    "aire", "aires", "éen", "éenne", "éens", "éennes", "ien", "ienne", "iens", "iennes",
    "ais", "aise", "aises", "ois", "oise", "cain", "caine", "iste", "istes", "ana", "ano", "ea",
    "eo", "eia",
)  # fmt: skip
_ARTICLES = frozenset(  # after "of"
    {"la", "li", "le", "les", "los", "las", "lo", "l'", "o", "a", "os", "as", "gli"}
)
_COMPLEMENTS = 2  # in the name of a body
_WITH_ARTICLE = (OF_OR_BY | TO) - {"de", "d'", "di", "a", "ad", "par", "por"}
_NO_COMPLEMENT = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.TEMPORAL | lx.DETERMINER
_NAMING = word_set("""
costiera monetario monétaire rossa mondiale mondial mundial mundiais régionale supérieur supérieure
superiore superior superiores sanitaria sanitaire sanitária sanitario antimafia civil civile civiles
humanos humanas financiers financière financiera estatal federal parlamentare parlamentario
parlamentaria europeu étranger étrangers étrangère étrangères public publics agricole agricoles
maritime maritimes rural démocrate démocrates
""")


def is_body_with_complement(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is an institution "of" something: la cancillería de la vecina | Delta."""
    first, last = phrase
    at = first + 1 if s[first].classes & lx.DETERMINER else first
    while at < last and s[at].kind == WORD and not s[at].classes and not is_body_word(s[at].lower):
        at += 1  # la nueva dirección
    noun = s[at]
    if noun.kind != WORD or not _is_body(noun) or noun.classes & lx.TITLE or at >= last:
        return False
    adjectives = 0
    while at + 1 < last and s[at + 1].kind == WORD and not s[at + 1].classes and adjectives < 2:
        at, adjectives = at + 1, adjectives + 1
    return s[at + 1].kind == WORD and s[at + 1].lower in COMPLEMENT_LINKS


def with_whole_name(s: Sentence, phrase: Phrase, cue: int | None) -> Phrase:
    """Extend a Romance body by what else its name has: l'Agence | régionale de santé.

    Not by what else is said of it: la Banque | satisfaite, la Cour | de façon claire. The phrase
    has to follow the reporting verb at `cue`, or to end before it or before a mark, since a verb
    may look like an adjective: el Gobierno | rectifica.
    """
    first, last = phrase
    name = s[last]
    if name.classes & lx.TITLE or s[last - 1].kind == CAPITAL:
        return phrase
    if name.kind != CAPITAL and (cue is None or cue < last or not _is_body(name)):
        return phrase
    fused = _follows_article(s, first)
    if not (fused or (s[first].classes & lx.DETERMINER and first < last)):
        return phrase
    last = _with_naming_adjectives(s, last)
    if _is_body(s[last]) or _is_body(name):
        for _ in range(_COMPLEMENTS):  # de la santé, dei diritti | dell'uomo
            last = _with_complement_of_name(s, last)
    if last + 2 < len(s) and (s[last + 1].text == "," or s[last + 1].lower in AND_WORDS):
        last = max(last, lists_of_fields.ministry_ends(s, first, last + 1))
    whole = (cue is not None and cue < first) or _ends_before_verb(s, last, cue)
    governed = fused or (first > 0 and s[first - 1].classes & lx.AUXILIARY)
    return (first, last) if whole or _ends_before_mark(s, last, bool(governed)) else phrase


def _follows_article(s: Sentence, first: int) -> bool:
    """Whether the preposition before a phrase contains its article: dalla | Corte dei conti."""
    return first > 0 and s[first - 1].lower in _WITH_ARTICLE


def _with_naming_adjectives(s: Sentence, last: int) -> int:
    """Return the end of the adjectives after `last`, or of the noun: la Haute | autorité."""
    while last + 1 < len(s) and (_is_naming_adjective(s[last + 1]) or _is_body(s[last + 1])):
        last += 1
    return last


def _is_body(token: Token) -> bool:
    return bool(token.classes & lx.INSTITUTION) or is_body_word(token.lower)


def _is_naming_adjective(token: Token) -> bool:
    if token.kind != WORD or token.classes & ~lx.SPEAKER_NOUN:
        return False
    return token.lower.endswith(_NAMING_ENDINGS) or token.lower in _NAMING


def _with_complement_of_name(s: Sentence, last: int) -> int:
    """Return the end of "de la santé publique" after `last`, or `last` if there is none."""
    at = last + 2
    if at >= len(s) or s[last + 1].lower not in OF or tells_manner(s, last + 1):
        return last
    if s[at].lower in _ARTICLES and at + 1 < len(s):
        at += 1  # the article
    noun = s[at]
    if noun.kind == CAPITAL:
        return end_of_capitals(s, at + 1) - 1
    if noun.kind != WORD or noun.classes & _NO_COMPLEMENT:
        return last
    return _with_naming_adjectives(s, at)


def _ends_before_verb(s: Sentence, last: int, cue: int | None) -> bool:
    """Whether at most auxiliaries stand between the end of a phrase and its verb."""
    if cue is None or cue < last:
        return last + 1 < len(s) and bool(s[last + 1].classes & lx.AUXILIARY)
    return all(token.classes & lx.AUXILIARY for token in s[last + 1 : cue])


def _ends_before_mark(s: Sentence, last: int, governed: bool) -> bool:
    """Whether a mark follows a phrase whose last word is no verb: è la Commissione | europea:.

    It is none after a verb or preposition that governs the phrase, and before a relative clause.
    """
    if last + 2 >= len(s) or s[last + 1].kind not in (POINT, QUOTED):
        return last + 1 >= len(s)
    return governed or s[last + 2].lower in ROMANCE_WHO_OR_THAT
