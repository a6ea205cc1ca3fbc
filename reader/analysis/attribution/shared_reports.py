"""Candidates by the report of the previous quote: Quill said it was “late” and “odd”."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import RULES_BEFORE, Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages.function_words import CLAUSE_JOINTS, ENGLISH_INDEFINITE
from reader.analysis.languages.token import CAPITAL

_OTHERS = frozenset({"others", "some", "many"})


def with_shared_report(
    candidates: list[Candidate], place: Place, shared: Candidate
) -> list[Candidate]:
    """Return the candidates of a quote with those by the report of the previous one.

    Unless another verb reports the quote, a source that gave way to that report before does so
    again: According to X, Poe said it was “late” and “odd”.
    """
    s, cue = place.view.s, shared.cue
    same = Candidate(shared.phrase, cue, "same-sentence", w.SAME_SENTENCE, s)
    if any(place.previous < each < place.at for each in place.view.cues):
        return [*candidates, same]
    if cue is not None and shared.rule != "according-to":
        candidates = [c for c in candidates if c.rule != "according-to" or (c.cue or 0) >= cue]
    gapped = _speaker_in_gap(place, shared) or _agent_in_gap(place, shared)
    return [*candidates, same] if gapped is None else [*candidates, same, gapped]


def _agent_in_gap(place: Place, shared: Candidate) -> Candidate | None:
    """Return the press of "called “a star” by her coach and “a diva” by the press"."""
    s, by = place.view.s, place.at + 1
    if shared.rule != "called-by-x" or by >= len(s) or s[by].lower != "by":
        return None
    phrase = phrase_after(s, by + 1)
    return None if phrase is None else Candidate(phrase, shared.cue, shared.rule, w.AGENT, s)


def _speaker_in_gap(place: Place, shared: Candidate) -> Candidate | None:
    """Return the Poe of "Quill called it “bold”; Poe, “theft”", whose verb is that of Quill."""
    s, start, end = place.view.s, place.previous + 1, place.at
    if shared.rule not in RULES_BEFORE or start + 1 >= end or shared.cue is None:
        return None
    if shared.rule == "x-called" and s[shared.cue + 1].kind == CAPITAL:
        return None  # Quill called Poe “a fool”, Vale “a fraud”: both are objects
    if s[start].text in (";", ","):
        start += 1 + (s[start + 1].lower in CLAUSE_JOINTS)
    elif s[start].lower in CLAUSE_JOINTS:
        start += 1
    else:
        return None
    end -= s[end - 1].text == ","
    phrase = phrase_after(s, start) if start < end else None
    if phrase is None or phrase[1] != end - 1:
        return None
    head = s[phrase[1]]
    if shared.rule == "x-said-before" and s[phrase[0]].lower in ENGLISH_INDEFINITE:
        return None  # told of a rival “on edge” and a president “at ease”
    if place.view.language.nouns_capitalised:
        from reader.analysis.grammar.clauses.second_objects import is_second_object

        if is_second_object(s, shared.cue, place.previous, phrase, place.view.language):
            phrase = shared.phrase
            return Candidate(phrase, shared.cue, shared.rule, w.SAME_SENTENCE + w.ADJACENT, s)
    several = phrase[0] < phrase[1] or head.lower[-1:] == "s"  # not: and general “matters”
    speaks = head.kind == CAPITAL or (several and means_people(head.lower, head.classes))
    if not speaks and head.lower not in _OTHERS:
        return None
    return Candidate(phrase, shared.cue, shared.rule, w.SAME_SENTENCE + w.ADJACENT, s)
