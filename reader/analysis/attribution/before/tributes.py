"""Who pays a tribute before a quote: The parents paid tribute last night to their “kind son”."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import head_noun_at, means_people
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD

_PAID = frozenset({"paid", "led"})  # not: the lyrics pay tribute
_TRIBUTES = frozenset({"tribute", "tributes"})
_OF_TRIBUTES = frozenset({"a", "an", "his", "her", "their", "our", "its"})  # before what is praised
_TRIBUTE_REACH = 7  # tokens from the verb to "to": paid an emotional tribute last night


def payer_of_tribute(place: Place) -> Candidate | None:
    """Return the X of "X paid tribute last night to their “…”"."""
    s, to = place.view.s, place.at - 1
    to -= s[to].kind == WORD and s[to].lower in _OF_TRIBUTES
    if s[to].lower != "to":
        return None
    near = range(to - 1, max(place.previous + 1, to - _TRIBUTE_REACH), -1)
    verb = next((at for at in near if s[at].lower in _PAID), 0)
    paid = next((at for at in range(verb, to) if s[at].lower in _TRIBUTES), verb)
    if paid == verb or any(token.classes & lx.PREPOSITION for token in s[verb:paid]):
        return None  # paid the bill for a tribute to
    phrase = place.view.subject(verb)
    if phrase is None or phrase[0] <= place.previous or phrase[1] >= verb:
        return None
    head = s[head_noun_at(s, phrase)]  # the family | of a man killed in a crash
    is_people = head.kind == CAPITAL or means_people(head.lower, head.classes) or can_speak(head)
    if not is_people and not head.classes & lx.SUBJECT:
        return None  # his album paid tribute to a “…”
    return Candidate(phrase, verb, "x-called", w.NAMING_FAR + phrase_weight(s, phrase), s)
