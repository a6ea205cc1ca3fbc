"""Who speaks where the subject far from a quote is a thing, in the Romance languages."""

from collections.abc import Sequence

from reader.analysis.attribution.candidates import RULES_BEFORE, Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, mention_somebody
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES, OF
from reader.analysis.languages.function_words import (
    ROMANCE_AS,
    ROMANCE_INFINITIVES,
    ROMANCE_RELATIVES,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_RULES_OF_SUBJECTS = RULES_BEFORE | {"subject", "x-colon", "x-judges"}
_TEXTS = lx.SPEECH | lx.WORK | lx.TITLED
_NAMED_AS = OF | ROMANCE_AS | {"por"}
_NEAR_VERB = 3  # tokens from a text to its verb: La carta, en efecto, dice


def antecedent_instead_of_thing(candidate: Candidate) -> Candidate:
    """Replace a thing that is the subject of a sentence by whose relative clause has the verb.

    La frecciata è arrivata da | Ada Quill, che sul blog lo ha definito «…».
    """
    s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
    if cue is None or first or last > cue or candidate.rule not in RULES_BEFORE:
        return candidate
    if not s[first].classes & lx.DETERMINER or mention_somebody(s[1 : last + 1]):
        return candidate
    for who in range(cue - 1, last + 2, -1):
        if s[who].kind not in (WORD, CAPITAL) or is_cue(s[who], lx.STRONG_CUES):
            return candidate
        if s[who].lower in ROMANCE_RELATIVES and s[who - 1].text == ",":
            named = phrase_before(s, who - 2)
            person = named is not None and mention_somebody(s[named[0] : named[1] + 1])
            return candidate._replace(phrase=named) if person and named else candidate
    return candidate


def owner_instead_of_thing(candidate: Candidate) -> Candidate:
    """Replace a thing that is the subject far from a quote by its owner.

    El empeño de | Ada la llevó a decir que ….
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
    made = cue is None or s[cue].lower.endswith(ROMANCE_INFINITIVES)  # la llevó a decir
    if not made or not any(t.classes & lx.FINITE and t.kind == WORD for t in s[last + 1 : end]):
        return candidate
    owner = _owner(s, candidate.phrase)
    return candidate.moved_to(owner)


def is_object_of_naming(candidate: Candidate) -> bool:
    """Whether a thing is what somebody gives a name in its relative clause.

    El plan, que calificó de «…»; not: la oposición, que calificó de «un error» la subida; el
    informe, que calificó de «un error» lo ocurrido.
    """
    s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
    if cue is None or candidate.rule not in RULES_BEFORE or not s[first].classes & lx.DETERMINER:
        return False
    who = cue - 1
    while who > last and s[who].classes & lx.AUXILIARY:
        who -= 1
    if s[who].lower not in ROMANCE_RELATIVES or s[who - 1].text != "," or who - 2 != last:
        return False
    quoted = cue + 1 + (s[cue + 1].lower in _NAMED_AS)
    if quoted >= len(s) or s[quoted].kind != QUOTED:
        return False
    if not all(_ends_object(token) for token in s[quoted + 1 : quoted + 2]):
        return False
    end = next((at for at in range(first + 1, last) if s[at].lower in OF), last + 1)
    return not mention_somebody(s[first + 1 : end])


def _ends_object(after: Token) -> bool:
    """Whether no object can follow a quote: que tachó de «…» en mayo; not: «…» lo ocurrido."""
    return after.kind == POINT or bool(after.classes & (lx.PREPOSITION | lx.CONJUNCTION))


def is_beside_inserted_report(candidate: Candidate) -> bool:
    """Whether a report without a subject follows between commas: Rinunciare, ha detto, sarebbe «…».

    The phrase is what is spoken of, and who speaks was named before: La città, ha detto, è «…».
    """
    s, last = candidate.sentence, candidate.phrase[1]
    if candidate.rule not in _RULES_OF_SUBJECTS or last + 2 >= len(s):
        return False
    comma = last + 1 + (s[last + 1].kind == WORD)  # Parar | ahora
    verb = comma + 1
    while verb < len(s) - 2 and s[verb].classes & lx.AUXILIARY:
        verb += 1
    if verb + 1 >= len(s):
        return False
    inserted = s[comma].text == "," and s[verb].classes & lx.REPORT and s[verb + 1].text == ","
    rest = s[verb + 2 :]
    quote = next((at for at, token in enumerate(rest) if token.kind == QUOTED), 0)
    return bool(inserted and quote) and all(t.lower not in ROMANCE_THAT for t in rest[:quote])


def _owner(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the X of "el empeño de X", a person or a role."""
    for at in range(phrase[0] + 2, phrase[1]):
        if s[at].lower in OF:
            named = all(token.kind == CAPITAL for token in s[at + 1 : phrase[1] + 1])
            return (at + 1, phrase[1]) if named or s[at + 1].classes & lx.TITLE else None
    return None
