"""Speakers before a quote by constructions of the Romance languages: tachado por X de «…»."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.reporting_infinitives import (
    is_reporting_infinitive,
    subject_after_infinitive,
    subject_of_infinitive,
)
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.gapping import gapped_speaker
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import head_of, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.romance.clefts import doer_before_relative
from reader.analysis.grammar.romance.quoted_documents import document_read_before
from reader.analysis.grammar.romance.romance_sources import agent_before
from reader.analysis.grammar.romance.unnamed_subjects import subject_after_quote
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ROMANCE_OF,
    ROMANCE_PLURAL_ENDINGS,
    ROMANCE_THAT,
)
from reader.analysis.languages.light_verbs import COMPLEMENTS, LIGHT_VERBS
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not for every text
    from reader.analysis.grammar.romance import subjects_before_colon

_PLACING = frozenset(
    {"à", "au", "aux", "chez", "du", "dans", "en", "nel", "nella", "nell'", "in", "na", "no", "em"}
)
_CRIES = word_set("grito gritos cri cris grido grida urlo canto cantos coro cori")
_KNOWN_REACH = 14  # tokens between the verb and the quote
_CRY = len(("al", "grito", "de"))
FROM_PREPOSITIONS = frozenset({"desde", "da", "dal", "dalla", "dall'", "dai", "dalle"})


def by_romance_construction(place: Place) -> Candidate | None:
    """Return the speaker by a construction of the Romance languages.

    That is a verb between two quotes that reports both, a passive with an agent ("tachado por X
    de"), or a verb at the start of the sentence with its subject after it.
    """
    view, s = place.view, place.view.s
    if place.previous >= 0:
        phrase, shared = gapped_speaker(view, place.at)
        if phrase is not None:
            return Candidate(phrase, shared, "x-said-before", w.X_SAID, s)
    elif s[place.at - 1].text == ":":
        inverted = subjects_before_colon.subject_before_colon(s, place.at - 1, view.language)
        if inverted is not None:
            score = w.REPORT_BEFORE + phrase_weight(s, inverted[0])
            return Candidate(*inverted, "x-said-before", score + w.LED_IN, s)
    if (warning := _speaker_of_aside(place)) is not None:
        return warning
    if (crowd := _crying_crowd(place)) is not None:
        return Candidate(crowd, None, "x-said-before", w.REPORT_BEFORE + w.ADJACENT, s)
    if (agent := agent_before(s, place.at)) is not None:
        return Candidate(*agent, "called-by-x", w.AGENT, s)
    if place.previous < 0 < place.at:
        source = document_read_before(s, place.at)
        source = source or _speaking_place(place)
        if source is not None:
            return Candidate(source, None, "x-said-before", w.REPORT_BEFORE + w.ADJACENT, s)
    if (subject := subject_of_infinitive(view, place.previous + 1, place.at)) is not None:
        score = w.REPORT_BEFORE + phrase_weight(s, subject[0])
        return Candidate(*subject, "x-said-before", score, s)
    if (said := _who_makes_known(place) or _speaker_in_cleft(place)) is not None:
        return said
    if (subject := subject_after_infinitive(view, place.at)) is not None:
        return Candidate(*subject, "x-said-before", w.REPORT_BEFORE + w.NAME, s)
    opens = view.language.drops_subject and place.previous < 0 < place.at
    subject = subject_after_quote(s, place.at) if opens else None
    if subject is not None:
        return Candidate(*subject, "x-said-before", w.REPORT_BEFORE + w.ADJACENT, s)
    return None


def _who_makes_known(place: Place) -> Candidate | None:
    """Return the X of "In una nota X fa sapere che «…»", "Dal ministero fanno sapere: «…»"."""
    view, s = place.view, place.view.s
    for at in range(place.at - 1, max(place.previous, place.at - _KNOWN_REACH) + 1, -1):
        if s[at].kind == QUOTED or at in view.cues:
            return None
        if s[at].lower not in COMPLEMENTS or s[at - 1].lower not in LIGHT_VERBS:
            continue
        phrase = body_after_from(s, at - 1) or subject_of(s, at - 1) or view.main
        led = s[at + 1].lower in ROMANCE_THAT or at == place.at - 1 or s[at + 1].text == ":"
        if phrase is None or phrase[1] >= at or not led:
            return None
        score = w.REPORT_BEFORE + phrase_weight(s, phrase)
        return Candidate(phrase, at - 1, "x-said-before", score, s)
    return None


def _speaker_in_cleft(place: Place) -> Candidate | None:
    """Return the X of "È stato X a dire che «…»", with an infinitive that reports."""
    s = place.view.s
    cleft = doer_before_relative(s) if place.previous < 0 and not place.view.cues else None
    if cleft is None or cleft[1] + 1 >= place.at:
        return None
    phrase, verb = cleft[0], cleft[1] + 1
    reports = is_reporting_infinitive(s[verb].lower, place.view.language)
    score = w.REPORT_BEFORE + phrase_weight(s, phrase)
    return Candidate(phrase, verb, "x-said-before", score, s) if reports else None


def _speaker_of_aside(place: Place) -> Candidate | None:
    """Return the X of "Un plan que, advierte X «no puede seguir»", without the second comma."""
    view, s = place.view, place.view.s
    for cue in view.cues:
        if not place.previous + 2 < cue < place.at - 1 or s[cue - 1].text != ",":
            continue
        phrase = phrase_after(s, cue + 1) if s[cue - 2].lower in ROMANCE_THAT else None
        if phrase is not None and phrase[1] == place.at - 1 and s[cue].classes & lx.REPORT:
            return Candidate(phrase, cue, "x-said-before", w.REPORT_BEFORE + w.ADJACENT, s)
    return None


def _crying_crowd(place: Place) -> Phrase | None:
    """Return the X of "Al grito de «…», X se fue", "X lo despidió al grito de «…»"."""
    s, at = place.view.s, place.at
    if at < _CRY or s[at - 1].lower not in ROMANCE_OF or s[at - 2].lower not in _CRIES:
        return None
    if s[at - 3].kind != WORD or not s[at - 3].lower.startswith("a"):
        return None
    main = place.view.main
    if main is not None and main[1] < at - _CRY:
        return main
    return phrase_after(s, at + 2) if at + 2 < len(s) and s[at + 1].text == "," else None


def _speaking_place(place: Place) -> Phrase | None:
    """Return where people speak whom nobody names: À la mairie, on assure; en la sede dicen que."""
    view, s = place.view, place.view.s
    if s[0].lower not in _PLACING:
        return None
    for cue in view.cues:
        if cue >= place.at or not s[cue].classes & lx.STRONG_CUES:
            continue
        subject = view.subject(cue)
        if view.language.drops_subject:
            nobody = subject is None and s[cue].lower.endswith(ROMANCE_PLURAL_ENDINGS)
        else:
            nobody = subject is not None and s[subject[0]].lower == "on"
        beside = s[0].lower == "du" and s[1].lower == "côté"  # Du côté de | la mairie
        where = owner_phrase(s, 3) if beside else phrase_after(s, 1) or (1, 1)
        if where is None:
            return None
        speaks = any(map(can_speak, s[where[0] : where[1] + 1]))
        return where if nobody and speaks and where[1] < cue else None
    return None


def subject_before_commas(place: Place) -> list[Candidate]:
    """Return the X of "X moldó un horno que, avisa, «se rajará»", if X is a person that acts."""
    view, s = place.view, place.view.s
    main = view.main
    if main is None or main[0] <= place.previous or main[1] + 1 >= place.at:
        return []
    if s[main[1] + 1].kind != WORD and s[main[1] + 1].text != ",":
        return []
    verb = main[1] + 1
    if s[verb].text == ",":
        return _subject_before_aside(place, main)
    if s[verb].classes & (lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER):
        return []
    words = s[main[0] : main[1] + 1]
    person = any(token.classes & (lx.TITLE | lx.SUBJECT) for token in words)
    named = words[-1].kind == CAPITAL and not words[-1].classes
    if not (person or named):
        return []
    return [Candidate(main, None, "x-said-before", w.REPORT_BEFORE + w.NAME, s)]


def _subject_before_aside(place: Place, main: Phrase) -> list[Candidate]:
    """Return the X of "X, in un'intervista, raccontava, infatti: «…»", with a verb in commas."""
    s = place.view.s
    aside = main[1] + 2
    cue = next((each for each in place.view.cues if each > aside and s[each - 1].text == ","), 0)
    if not cue or cue > place.at or any(t.classes & lx.FINITE for t in s[aside : cue - 1]):
        return []
    return [Candidate(main, cue, "x-said-before", w.REPORT_BEFORE + w.NAME, s)]


def body_after_from(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the organisation after "from": Desde el ministerio, dal ministero assicurano che ….

    If the verb at `cue` is in the plural, its subject are the people there.
    """
    if s[0].lower not in FROM_PREPOSITIONS:
        return None
    plural = s[cue].lower.endswith(ROMANCE_PLURAL_ENDINGS)
    phrase = phrase_after(s, 1) or ((1, 1) if s[1].classes & lx.INSTITUTION else None)
    if phrase is None or s[phrase[1]].kind != WORD or head_of(s, phrase[0]) >= 0:
        return phrase
    speaks = any(can_speak(token) for token in s[phrase[0] : phrase[0] + 2])
    speaks = speaks or (plural and bool(s[phrase[0]].classes & lx.DETERMINER))
    return phrase if speaks else None  # but: Desde el barco, prometió
