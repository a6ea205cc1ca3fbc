"""Candidates before a quote: Ada Quill warned: “…”."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.weighed_clauses import weigh_clauses
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place, has_as
from reader.analysis.grammar.phrases.noun_phrases import STANCES
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HIS, ENGLISH_IS, ENGLISH_SELVES
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.before import (
        quote_owners,
        romance_constructions,
        speakers_by_verbs,
    )

_AS_REACH = 5  # tokens between "as" and the quote
_THAT_REACH = 12  # tokens between "that" and the quote
_NOUN_REACH = 8  # tokens from a noun of speech to the quote
_SHORTEST_TRIBUTE = 4  # tokens before the quote: Quill paid tribute to
_PARTICLES = frozenset({"up", "off", "out", "down", "forward", "away", "aside"})


def candidates_before(place: Place) -> list[Candidate]:
    """Return the candidates between the previous quote and this one.

    They come from set forms, reporting verbs and nouns of speech.
    """
    if (named := _by_fixed_construction(place)) is not None:
        return [named]
    if not place.at:
        return []
    if place.view.language.drops_subject:
        from reader.analysis.grammar.clauses.dropped_subjects import has_verb_between_commas

        if has_verb_between_commas(place.view, place.previous, place.at):
            return romance_constructions.subject_before_commas(place)  # El vestuario, contó, «…»
    found = _by_verbs(place)
    if _may_be_label(place) and (labelled := quote_owners.owner_of_label(place)):
        return found + labelled
    announced = not has_as(place.view.s, place.at) and _has_speech_noun(place)
    if announced and (owners := quote_owners.owned_noun_candidates(place)) is not None:
        return found + owners
    strong = [each for each in found if each.rule != "x-verb-before"]
    if not strong and _may_have_owner(place):
        return found + quote_owners.owner_candidates(place)
    if not found and (named := _self_named(place) or _by_tribute(place)) is not None:
        return [named]
    return found


def _by_fixed_construction(place: Place) -> Candidate | None:
    """Return the speaker named by a label or by a construction of the Romance languages."""
    s, language = place.view.s, place.view.language
    mark = s[place.at - 1].text
    labelled = mark == ":" and place.at > 3 and s[place.at - 2].kind == CAPITAL
    if labelled and (label := quote_owners.label_before(place)) is not None:
        return label
    if mark == "(" and (named := quote_owners.name_before_bracket(place)):
        return named
    if not language.compound_inversion:
        return None
    return romance_constructions.by_romance_construction(place)


def _by_verbs(place: Place) -> list[Candidate]:
    """Return the scored subjects of all cues between the previous quote and this one."""
    s = place.view.s
    cues = [cue for cue in place.view.cues if place.previous < cue < place.at]
    found: list[Candidate] = []
    for cue in cues:
        candidate = speakers_by_verbs.by_cue(place, cue, cues)
        if candidate is not None:
            found.append(candidate)
    if found and "which" in [token.lower for token in s[place.previous + 1 : place.at]]:
        found += _document_writer(place)
    if has_as(s, place.at):
        found = [each for each in found if each.rule != "x-verb-before"]  # was referred to as “…”
    return weigh_clauses(found, s, place.at)


def _may_be_label(place: Place) -> bool:
    """Whether a noun follows the quote, and an owner comes one or two words before it."""
    s, at = place.view.s, place.at
    if at + 1 >= len(s) or s[at + 1].kind != WORD or place.view.language.code != "en":
        return False
    return any(t.kind == POSSESSIVE or t.lower in ENGLISH_HIS for t in s[max(0, at - 2) : at])


def _has_speech_noun(place: Place) -> bool:
    """Whether a noun such as "claim" may precede the quote, so that its owner is worth a search.

    "Of" directly before the quote is enough: their chants of “…”.
    """
    s, at = place.view.s, place.at
    for token in s[max(0, at - _NOUN_REACH) : at]:
        if token.classes & lx.SPEECH or token.lower in STANCES:
            return True
    return s[at - 1].lower == "of"


def _may_have_owner(place: Place) -> bool:
    """Whether a possessive directly precedes the quote, or "that" comes shortly before it."""
    s, at = place.view.s, place.at
    if s[at - 1].kind == POSSESSIVE:
        return True
    near = s[max(place.previous + 1, at - _THAT_REACH) : at]
    return "that" in [token.lower for token in near]


def _self_named(place: Place) -> Candidate | None:
    """Return the X of "X has positioned itself as a “…”", with any verb."""
    s, at = place.view.s, place.at - 1
    if s[at].lower == "as" and at > 2 and s[at - 1].lower in _PARTICLES:
        return _named_by_phrasal_verb(place, at - 2)
    while at > 1 and place.at - at < _AS_REACH and s[at].lower != "as":
        at -= 1
    if at < 3 or s[at].lower != "as" or s[at - 1].lower not in ENGLISH_SELVES:
        return None
    phrase = place.view.subject(at - 2)
    if phrase is None or phrase[0] <= place.previous:
        return None
    score = w.NAMING_FAR + phrase_weight(s, phrase)
    return Candidate(phrase, at - 2, "x-called", score, s)


def _by_tribute(place: Place) -> Candidate | None:
    """Return the X of "X paid tribute to a “…”"."""
    s, at = place.view.s, place.at
    if at < _SHORTEST_TRIBUTE or "to" not in (s[at - 1].lower, s[at - 2].lower):
        return None
    from reader.analysis.attribution.before.tributes import payer_of_tribute  # for few texts

    return payer_of_tribute(place)


def _named_by_phrasal_verb(place: Place, verb: int) -> Candidate | None:
    """Return the X of "a case X brought up as “…”", with any verb that has a particle."""
    s = place.view.s
    if not is_verb_like(s[verb]) or is_passive(s, verb) or s[verb - 1].lower in ENGLISH_IS:
        return None
    phrase = place.view.subject(verb)
    if (
        phrase is None
        or phrase[0] <= place.previous
        or not speakers_by_verbs.may_mean_speaker(s[phrase[1]])
    ):
        return None
    return Candidate(phrase, verb, "x-called", w.NAMING_FAR + phrase_weight(s, phrase), s)


def _document_writer(place: Place) -> list[Candidate]:
    """Return the X of "read out an email in which X thanked Poe for “…”"."""
    from reader.analysis.grammar.clauses.relayed_words import writer_of

    s = place.view.s
    writer = writer_of(s, place.previous, place.at)
    if writer is None:
        return []
    score = w.REPORT_BEFORE + w.ADJACENT
    return [Candidate(writer, writer[1] + 1, "x-said-before", score, s)]
