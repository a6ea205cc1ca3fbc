"""Speakers as agents of passives: dubbed “…” by Ada Quill; Poe was asked by Ada Quill, “…”."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import names_somebody, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HAVE, ROMANCE_HAVE
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.text.tokens import Tokens

_INDIRECT_QUESTIONS = frozenset({"whether", "if", "about", "why", "how", "what", "when", "where"})
_PASSIVE_REACH = 7  # tokens from a passive to the quote
_AGENT_REACH = 16  # tokens between the accusation and its agent


def agent_after_quote(place: Place) -> Candidate | None:
    """Return the X of "dubbed “…” by X", "seen as “…” by X", "was accused of “…” by X"."""
    s, quote = place.view.s, place.at
    if place.view.language.compound_inversion:
        return _romance_agent_after_quote(place)
    if s[quote + 1].lower != "by":
        return _accuser(place)
    for at in range(quote - 1, max(-1, quote - _PASSIVE_REACH), -1):
        if s[at].kind == QUOTED:
            return None
        passive = s[at].lower.endswith("d") or s[at].lower == "seen"
        if passive and (s[at].classes & lx.NAME or s[at + 1].lower == "as"):
            if s[at - 1].lower in ENGLISH_HAVE or _is_active(place, at):
                return None  # has condemned “attacks” by the port
            agent = phrase_after(s, quote + 2)
            return None if agent and _is_means(s, agent) else _agent_candidate(s, agent, at)
    return None


def _is_active(place: Place, verb: int) -> bool:
    """Whether a verb has its own subject or object: what X called, called it “…” by Y."""
    s, subject = place.view.s, place.view.subject(verb)
    if s[verb + 1].classes & (lx.SUBJECT | lx.OBJECT):
        return True
    return subject is not None and subject[0] > 0 and s[subject[0] - 1].lower == "what"


def _romance_agent_after_quote(place: Place) -> Candidate | None:
    """Return the X of "jugée « … » par X", "considerada «…» por X"."""
    s, quote = place.view.s, place.at
    for at in range(quote - 1, max(0, quote - _PASSIVE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].classes & lx.NAME and s[at].lower.endswith(PARTICIPLES):
            if s[at - 1].lower in ROMANCE_HAVE:
                return None  # a qualifié le plan de « … » par erreur
            phrase = owner_phrase(s, quote + 2)  # dall' | ex ministro
            speaks = phrase is not None and names_somebody(s, phrase)
            return _agent_candidate(s, phrase, at) if speaks else None
    return None


def _accuser(place: Place) -> Candidate | None:
    """Return the X of "was accused of “…” during the storm by X"."""
    s, verb = place.view.s, place.at - 2
    if not s[verb].classes & lx.NAME or not is_passive(s, verb):
        return None
    for at in range(place.at + 1, min(place.at + _AGENT_REACH, len(s) - 1)):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower == "by" and (phrase := phrase_after(s, at + 1)) is not None:
            head = s[phrase[1]]
            speaks = head.kind == CAPITAL or head.classes & lx.SPEAKER_NOUN
            return _agent_candidate(s, phrase, verb) if speaks else None
    return None


def _is_means(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase after "by" only tells how: called it “…” by phone from Vell."""
    noun = s[phrase[0]]
    bare = noun.kind == WORD and not noun.classes & (lx.DETERMINER | lx.SPEAKER_NOUN | lx.SUBJECT)
    return bare and noun.lower[-1:] != "s" and not means_people(noun.lower, noun.classes)


def _agent_candidate(s: Tokens, phrase: Phrase | None, verb: int) -> Candidate | None:
    return Candidate(phrase, verb, "called-by-x", w.AGENT, s) if phrase else None


def agent_before_quote(place: Place, cue: int) -> Candidate | None:
    """Return the agent after "by", the Ben Poe of "Quill was asked by the host, Ben Poe, “…”"."""
    s = place.view.s
    if cue + 2 >= place.at or s[cue + 1].lower != "by":
        return None
    phrase = phrase_after(s, cue + 2)
    if phrase is None or phrase[1] >= place.at:
        return None
    judged = s[phrase[1]].kind != WORD or s[phrase[1] + 1].lower == "as"
    if s[cue].lower.startswith("characteri") and not judged:
        return None  # a plain characterised by bogs, the “Long Mire”
    if cue == 0 and s[1 + phrase[1]].lower in _INDIRECT_QUESTIONS:
        main = place.view.main  # Asked by the host if it was late, Quill was calm: “…”
        if main is not None and phrase[1] < main[0] < place.at:
            return None
    if s[phrase[1] + 1].lower == "for" and s[phrase[1] + 2].lower.endswith("ing"):
        return None  # mocked by the mayor for calling it “late”
    score = w.REPORT_BEFORE + phrase_weight(s, phrase)
    if phrase[1] == place.at - 2 and s[place.at - 1].text == ":":
        score += w.ADJACENT  # Poe said he was told by Quill:
    return Candidate(phrase, cue, "said-by-x", score, s)
