"""Candidates from source phrases without a reporting verb: according to Ada Quill, “…”."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reporters import ASKED
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_THAT, ROMANCE_THAT
from reader.analysis.languages.token import QUOTED, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not for English
    from reader.analysis.grammar.phrases import acting_phrases

_THAT = ROMANCE_THAT | GERMANIC_THAT
_CONTRASTS = frozenset({"mais", "pero", "mas", "porém", "ma", "aber", "doch", "maar"})
_WHICH = frozenset({"was", "wat"})
_NOBODY = frozenset({"es", "man", "men", "on", "l'on"})  # subjects of what is said in general
_RECORDS = word_set("""
transcript transcripts recording recordings audio video tape footage minutes log logs
affidavit affidavits complaint indictment lawsuit filing filings documents records papers warrant
""")


def source_candidates(place: Place) -> list[Candidate]:
    """Return the cited sources of a sentence; those apart from the quote get a lower score."""
    found: list[Candidate] = []
    view = place.view
    for source in view.sources:
        score = w.ACCORDING + phrase_weight(view.s, source.phrase)
        if source.at < place.at and _introduces_quote(place, source.at):
            score += w.LED_IN  # As Quill put it in a note explaining the move, “…”
        if source.at > place.following or _is_record_of_report(view, source.phrase):
            score -= w.FAR_SOURCE
        if any(token.text == ";" for token in view.s[source.at : place.at]):
            continue  # Für Vogel war es gut; es hieß, …
        if view.language.verb_second:
            passes_on = _is_paper_that_passes_on(view, source.phrase, place.at)
            apart = passes_on or _has_coordinate_clause(view, source.at, place.at)
            apart = apart or _is_source_of_report(view, source.phrase, place.at)
            score -= w.FAR_SOURCE * apart
        elif view.language.compound_inversion:
            apart = _has_report_at_quote(view, source.at, place.at)
            apart = apart or _is_source_of_report(view, source.phrase, place.at)
            score -= w.FAR_SOURCE * (apart or _is_medium_that_passes_on(view, source.phrase))
        outer = any(c < source.at and view.s[c].classes & lx.REPORT for c in view.cues)
        if outer and place.previous < source.at < place.at:
            score -= w.INSIDE_REPORT
        found.append(Candidate(source.phrase, source.at, "according-to", score, view.s))
    return found


def _is_record_of_report(view: SentenceView, source: Phrase) -> bool:
    """Whether a source only records what somebody says: Quill joked “…”, according to a video."""
    s = view.s
    if s[source[1]].lower not in _RECORDS:
        return False
    said = (
        cue for cue in view.cues if s[cue].classes & lx.STRONG_CUES and s[cue].lower not in ASKED
    )
    return any(view.subject(cue) for cue in said)


def _is_source_of_report(view: SentenceView, source: Phrase, quote: int) -> bool:
    """Whether a source tells what somebody else says: Selon le journal, Quill a dit que « … »."""
    s = view.s
    if s[quote - 1].text == ",":
        return False  # Selon Quill, Poe a dit que c'est trop tard, « … »
    for cue in view.cues:
        if not (source[1] < cue < quote and s[cue].classes & lx.REPORT):
            continue
        subject = view.subject(cue)
        if subject is None or subject[0] <= source[1] or s[subject[0]].lower in _NOBODY:
            continue
        if s[subject[0] - 1].classes & lx.CONJUNCTION:
            continue  # Selon Quill, quand Poe dit que c'est tard, il a « … »
        that = max(cue, subject[1]) + 1
        that += s[that].text == ","
        if that < quote and s[that].lower in _THAT:
            resumes = any(_resumes(s, at) for at in range(that + 1, quote))
            return not resumes and _is_somebody(view, subject)
    return False


def _resumes(s: Sequence[Token], at: int) -> bool:
    """Whether a token begins what the source says of a report: …, mais il « n'a rien fait »."""
    word = s[at].lower
    return word in _CONTRASTS or (word in _WHICH and s[at - 1].text == ",")


def _is_somebody(view: SentenceView, subject: Phrase) -> bool:
    """Whether a subject is a person or a body: der Fahrer, but not: die Statistik."""
    first, last = view.s[subject[0]], view.s[subject[1]]
    if first.classes & lx.SUBJECT or means_people(last.lower, last.classes):
        return True
    is_noun = view.language.nouns_capitalised and first.classes & lx.DETERMINER
    return not is_noun and acting_phrases.names_somebody(view.s, subject)


def _introduces_quote(place: Place, source: int) -> bool:
    """Whether a source introduces the quote by a comma, with no finite reporting verb between."""
    if place.before is None or place.before.text != "," or place.previous > source:
        return False
    between = (place.view.s[cue] for cue in place.view.cues if source < cue < place.at)
    return all(token.classes & lx.PARTICIPLE or not token.classes & lx.REPORT for token in between)


def _is_paper_that_passes_on(view: SentenceView, source: Phrase, quote: int) -> bool:
    """Whether a paper in marks passes on what somebody says: Vogel sagte laut „Abendpost“, …."""
    s = view.s
    if s[source[1]].kind != QUOTED:
        return False
    reports = (cue for cue in view.cues if cue < quote and s[cue].classes & lx.STRONG_CUES)
    return any(_is_said_by_person(view, cue, source[0]) for cue in reports)


def _is_medium_that_passes_on(view: SentenceView, source: Phrase) -> bool:
    """Whether a Romance paper passes on a view: Para Quill, es “…”, según informa la agencia X."""
    if len(view.sources) < 2:
        return False
    from reader.analysis.grammar.romance.adverbials import MEDIA  # for few texts

    return any(token.lower in MEDIA for token in view.s[source[0] : source[1] + 1])


def _is_said_by_person(view: SentenceView, cue: int, paper: int) -> bool:
    """Whether a verb before the paper, or with a subject of its own, does not mean "it is said"."""
    subject = view.subject(cue)
    if subject is None:
        return cue < paper
    return view.s[subject[0]].lower not in {"es", "man"}


def _has_report_at_quote(view: SentenceView, source: int, quote: int) -> bool:
    """Whether a report with a subject of its own, far from the source, leads into the quote.

    Selon l'enquête, l'argent a servi à la campagne, ce que Quill nie « avec fermeté ».
    """
    cue = quote - 1
    if not source < cue or cue not in view.cues or not view.s[cue].classes & lx.REPORT:
        return False
    subject = view.subject(cue)
    return subject is not None and any(t.text == "," for t in view.s[source + 3 : subject[0]])


def _has_coordinate_clause(view: SentenceView, source: int, end: int) -> bool:
    """Whether a new German main clause with its own reporting verb begins between two tokens.

    `source` is the token of the source that governs the first clause; the search ends before `end`.
    "Nach Angaben der Stadt kamen alle, die Polizei spricht von „…“": in the first clause the source
    takes the initial position and the verb precedes its subject, so a subject directly before the
    verb starts another clause.
    """
    for cue in view.cues:
        subject = view.subject(cue) if source < cue < end else None
        if subject is None or not view.s[cue].classes & lx.REPORT:
            continue
        if subject[1] == cue - 1 and subject[0] > source + 1 and view.s[subject[0] - 1].text == ",":
            return True
    return False
