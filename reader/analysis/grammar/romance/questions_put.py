"""Who is asked something by somebody unnamed, and so answers: preguntaron al técnico por …."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, mention_somebody
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.function_words import ROMANCE_ASKING, ROMANCE_BEEN, ROMANCE_WE_HAVE
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token

_REQUESTING = frozenset({"pidieron", "piden", "pedían", "pediram", "pedem"})
_DATIVES = frozenset({"le", "lhe", "gli"})
_NOBODY = frozenset({"se", "on"})
_BEEN = ROMANCE_BEEN | {"foi", "fue", "fu", "fut", "viene", "venne"}  # venne chiesto al sindaco
_PLURALS = ("ron", "an", "en", "ono", "ano", "am", "em")
_INTERVIEWS = frozenset({"entrevista", "intervista", "interview", "entretien"})
_WITH = frozenset({"com", "con", "avec", "a", "al", "alla", "all'", "à"})
_IN = frozenset({"em", "numa", "en", "in", "nell'", "dans", "una", "uma", "une"})
_REACH = 3  # tokens from the verb to whom it asks
_GROUP = 4  # tokens before the verb that belong to it


def person_asked(s: Sequence[Token], end: int) -> Phrase | None:
    """Return who is asked by somebody unnamed before the token `end`.

    On a demandé à Ada Quill; preguntaron al técnico; al técnico le preguntaron; è stato chiesto al
    sindaco.
    """
    for verb in range(min(end, 1), end):
        token = s[verb]
        if token.kind == QUOTED:
            return None
        lower = token.lower
        if lower in _INTERVIEWS and (met := _person_interviewed(s, verb)) is not None:
            return met
        if token.kind != WORD or not (lower.startswith(ROMANCE_ASKING) or lower in _REQUESTING):
            continue
        if _is_impersonal(s, verb):
            return _addressee_after(s, verb, end) or _addressee_before(s, verb)
    return None


def _person_interviewed(s: Sequence[Token], noun: int) -> Phrase | None:
    """Return the X of "O jornal traz entrevista com a poeta X"; not of "em entrevista com X"."""
    if not any(token.lower in _WITH for token in s[noun + 1 : noun + 2]):
        return None
    if any(token.lower in _IN for token in s[max(0, noun - 2) : noun]):
        return None
    phrase = phrase_after(s, noun + 2)
    if phrase is None or s[phrase[1]].kind != CAPITAL:
        return None
    return phrase if any(map(can_speak, s[phrase[0] : phrase[1]])) else None


def _is_impersonal(s: Sequence[Token], verb: int) -> bool:
    """Whether nobody who is named asks: on demande, se le preguntó, le preguntaron, fu chiesto."""
    group = s[max(0, verb - _GROUP) : verb]
    if any(token.lower in _NOBODY | _BEEN | ROMANCE_WE_HAVE for token in group):
        return True
    if not s[verb].lower.endswith(_PLURALS):
        return False
    speaks = lx.SPEAKER_NOUN | lx.SUBJECT
    before = s[: verb - (s[verb - 1].lower in _DATIVES)]
    fronted = bool(before) and before[0].lower in TO
    return fronted or not any(t.kind == CAPITAL or t.classes & speaks for t in before[1:])


def _addressee_after(s: Sequence[Token], verb: int, end: int) -> Phrase | None:
    for at in range(verb + 1, min(verb + 1 + _REACH, end - 1)):
        if s[at].lower in TO:
            phrase = phrase_after(s, at + 1)
            return phrase if phrase and mention_somebody(s[phrase[0] : phrase[1] + 1]) else None
        if s[at].kind != WORD:
            return None
    return None


def _addressee_before(s: Sequence[Token], verb: int) -> Phrase | None:
    if s[0].lower not in TO or s[verb - 1].lower not in _DATIVES | _BEEN:
        return None
    phrase = phrase_after(s, 1)
    if phrase is None or phrase[1] >= verb:
        return None
    return phrase if mention_somebody(s[phrase[0] : phrase[1] + 1]) else None
