"""Candidates from source phrases without a reporting verb: according to Ada Quill, “…”."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.languages import lexicon as lx


def source_candidates(place: Place) -> list[Candidate]:
    """Return the cited sources of a sentence; those apart from the quote get a lower score."""
    found: list[Candidate] = []
    view = place.view
    for source in view.sources:
        score = w.ACCORDING + phrase_weight(view.s, source.phrase)
        if source.at > place.following:
            score -= w.FAR_SOURCE
        between = view.s[source.at : place.at]
        if view.language.verb_second and any(token.text == ";" for token in between):
            continue  # Für Vogel war es gut; es hieß, …
        outer = any(c < source.at and view.s[c].classes & lx.REPORT for c in view.cues)
        if outer and place.previous < source.at < place.at:
            score -= w.INSIDE_REPORT
        found.append(Candidate(source.phrase, source.at, "according-to", score, view.s))
    return found
