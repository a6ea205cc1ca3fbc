"""Who speaks where the subject before a quote is a thing, in the Romance languages."""

from collections.abc import Sequence

from reader.analysis.attribution.candidates import RULES_BEFORE, Candidate
from reader.analysis.attribution.non_speakers.non_speakers_romance import CONTRACTED_ARTICLES
from reader.analysis.grammar.phrases.acting_phrases import can_speak
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ROMANCE_INFINITIVES
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token

_RULES_OF_SUBJECTS = RULES_BEFORE | {"subject", "x-colon", "x-judges"}
_PLACING = frozenset({
    "en", "em", "in", "dans", "con", "com", "avec", "por", "per", "par", "durante", "pendant",
    "tras", "après", "após", "dopo", "desde", "depuis", "nella", "nel", "numa", "num",
})  # fmt: skip
_JOINTS = frozenset({
    ",", "e", "y", "et", "ed", "mas", "pero", "mais", "ma", "car", "porque", "perché", "quando",
    "cuando", "quand", "enquanto", "mientras", "mentre",
})  # fmt: skip
_TEXTS = lx.SPEECH | lx.WORK | lx.TITLED
_NO_VERB = lx.PREPOSITION | lx.CONJUNCTION | lx.TITLE
_NEAR_VERB = 3  # tokens from a text to its verb: La carta, en efecto, dice


def is_governed_thing(candidate: Candidate) -> bool:
    """Whether a preposition governs a thing before the verb: en una charla reciente | dijo."""
    s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
    if not first or cue is None or cue < last or candidate.rule not in RULES_BEFORE:
        return False
    return s[first - 1].lower in _PLACING and not _may_act(s, candidate.phrase)


def person_instead_of_thing(candidate: Candidate) -> Candidate:
    """Replace a thing that is the subject far from a quote by who acts after it, or owns it.

    El cansancio pesaba, pero | Ada siguió remando: «…»; El empeño de | Ada la llevó a decir que ….
    """
    s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
    near = cue is not None and cue <= last + _NEAR_VERB
    if near or first >= last or candidate.rule not in _RULES_OF_SUBJECTS:
        return candidate
    if s[first].lower in CONTRACTED_ARTICLES or s[first - 1].classes & lx.PREPOSITION:
        return candidate  # au milieu des filets, il crie: « … »
    noun = s[first + 1]
    named = any(t.kind == CAPITAL for t in s[first : first + 2])
    if not s[first].classes & lx.DETERMINER or named or can_speak(noun) or noun.classes & _TEXTS:
        return candidate
    end = cue or next((at for at in range(last, len(s)) if s[at].kind == QUOTED), len(s))
    actor = _last_actor(s, last + 1, end)
    if actor is None and any(t.classes & lx.FINITE and t.kind == WORD for t in s[last + 1 : end]):
        made = cue is not None and s[cue].lower.endswith(ROMANCE_INFINITIVES)  # la llevó a decir
        actor = _owner(s, candidate.phrase) if made or cue is None else None
    return candidate if actor is None else candidate._replace(phrase=actor)


def _may_act(s: Sequence[Token], phrase: Phrase) -> bool:
    return any(can_speak(t) or t.kind == CAPITAL for t in s[phrase[0] : phrase[1] + 1])


def _last_actor(s: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the pronoun or the name that is the subject of the last clause that has one."""
    for at in range(end - 2, start, -1):
        if s[at - 1].lower not in _JOINTS:
            continue
        if s[at].classes & lx.SUBJECT:
            return (at, at)
        last = at
        while last + 1 < end and s[last + 1].kind == CAPITAL:
            last += 1
        if last + 1 == len(s):
            continue  # the sentence breaks off
        verb = s[last + 1]
        if s[at].kind == CAPITAL and verb.kind == WORD and not verb.classes & _NO_VERB:
            return (at, last)
    return None


def _owner(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the X of "el empeño de X", a person or a role."""
    for at in range(phrase[0] + 2, phrase[1]):
        if s[at].lower in OF:
            named = all(token.kind == CAPITAL for token in s[at + 1 : phrase[1] + 1])
            return (at + 1, phrase[1]) if named or s[at + 1].classes & lx.TITLE else None
    return None
