"""Speakers of quotes without a reporting verb: the subject, "to X, the plan is “…”"."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, may_be_speaker
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.complements import ISSUED_TEXTS
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_one_person
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.phrase_up_to_verb import COPULAS
from reader.analysis.grammar.subjects.subject_words import SUBJECT_PRONOUNS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.before import (
        predicates_in_marks,
        speakers_before_colon,
        verb_weights,
    )
    from reader.analysis.grammar.clauses import impersonal_clauses
    from reader.analysis.grammar.phrases import acting_phrases
    from reader.analysis.grammar.romance import experiencers

_STATEMENT = 4  # words of a quote that may be a statement
_OF_OWN_WORDS = lx.SPEECH | lx.WORK | lx.INSTITUTION  # nouns right before their own words
_SHORTEST_CLAUSE = 3  # tokens before a quote
_NAMED_REACH = 8  # tokens between "has been called" and the quote
_INSCRIPTIONS = frozenset({
    "aufschrift", "inschrift", "tekst", "opschrift", "inscription", "inscripción", "inscrição",
    "scritta", "lema", "leyenda", "dizeres", "slogan", "eslogan",
})  # fmt: skip
_IMPERSONAL = frozenset({
    "faut", "faudra", "faudrait", "fallait", "fallu", "est", "était", "agit", "agissait", "y",
    "reste", "restait", "semble", "existe", "convient", "suffit", "manque", "pleut",
})  # fmt: skip
"""Words after which French "il" is impersonal."""
_BEFORE_NAMES = lx.DETERMINER | lx.PREPOSITION | lx.TITLED
_MOMENTS = frozenset({"today", "tomorrow", "yesterday", "tonight"})
_NORMS = frozenset({"law", "laws", "rules", "regulations", "guidelines", "policy", "statutes"})
_VIEW_PREPOSITIONS = frozenset({"to", "for"})


def candidates_without_verb(place: Place) -> list[Candidate]:
    """Return the speaker without a cue: before a colon, or else the subject of the sentence."""
    view, s = place.view, place.view.s
    if not place.at:
        return []
    if view.language.drops_subject:
        from reader.analysis.grammar.clauses.dropped_subjects import has_verb_between_commas

        if has_verb_between_commas(view, place.previous, place.at):
            return []  # El vestuario, contó, «…»
    if place.before is not None and place.before.text == ":":
        return speakers_before_colon.candidates_before_colon(place)
    if s[0].lower in _VIEW_PREPOSITIONS and (holder := _holder_of_view(place)) is not None:
        return [Candidate(holder, None, "x-s-claim", w.VIEW, s)]
    if view.language.compound_inversion and place.previous < 0 and _is_complement(place):
        moved = experiencers.experiencer(s, place.at)
        if moved is not None:
            return [Candidate(moved, None, "x-judges", w.JUDGING, s)]
    if view.language.code != "en":
        subject = predicates_in_marks.subject_of_predicate(place)
        if subject is not None:
            return [Candidate(subject, None, "subject", w.SUBJECT_ONLY, s)]
    main = view.main
    if main is None or main[1] >= place.at or s[main[0]].classes & lx.FIRST:
        return []
    if s[main[1]].lower in _MOMENTS:
        return []  # Today, the motto is “…”
    if main[1] + 1 < place.at and s[main[1] + 1].lower in _NORMS:
        return []  # State | law requires a policy that is “…”
    if view.is_reported:
        reported = _subject_before_report(place, main)
        return [Candidate(reported, None, "x-colon", w.COLON, s)] if reported else []
    if s[place.at - 1].lower in _INSCRIPTIONS:
        return []  # a tractor with the inscription “…”
    if (actor := _judging_subject(place)) is not None:
        return [Candidate(actor, None, "x-judges", w.JUDGING, s)]
    if (
        place.words >= _STATEMENT
        and (_acts_before_quote(place, main) or _completes_sentence(place, main))
        and not _is_impersonal(s, main[0])
    ):
        if (
            _is_passive(s, main)
            or _is_named_by_participle(s, place.at)
            or _is_named_by_passive(view, main, place.at)
            or _is_reported_by_nobody(place)
        ):
            return []
        if not any(verb_weights.denies_claim(s, cue, place.at) for cue in view.cues):
            return [Candidate(main, None, "subject", w.SUBJECT_ONLY, s)]
    return []


def _is_complement(place: Place) -> bool:
    """Whether a passage in small letters follows its verb: A la alcaldesa le parece «un error».

    Not a noun, which may have a name: le molesta el llamado «efecto isla»; el apodo de «la jefa».
    """
    before = place.before
    if before is None or before.kind != WORD:
        return False
    classes = before.classes | place.view.language.classes.get(
        before.lower, 0
    )  # also of el llamado
    return not classes & _BEFORE_NAMES and place.body.strip()[:1].islower()


def _is_passive(s: Sequence[Token], main: Phrase) -> bool:
    """Whether the main verb is passive: Poe was turned away “for lack of papers”."""
    verb = main[1] + 1
    may_be = verb < len(s) and s[verb].classes & lx.AUXILIARY
    return bool(may_be) and impersonal_clauses.is_passive_main_verb(s, main)


def _is_reported_by_nobody(place: Place) -> bool:
    """Whether a report without a speaker follows the quote: “…,” it is claimed."""
    after = place.at + 1
    has_clause = after + 1 < len(place.view.s)
    return has_clause and impersonal_clauses.end_of_impersonal_report(place.view.s, after) > 0


def _acts_before_quote(place: Place, main: Phrase) -> bool:
    """Whether the verb of a subject that can speak is before the quote: not Poe “was late again”.

    A text or a body may be before its own words: The memo “keeps to what has been done”, the White
    House “strongly condemns the attack”.
    """
    if place.at < _SHORTEST_CLAUSE:
        return False
    if not may_be_speaker(place.view, main) and not _speaks_of_oneself(place, main):
        return False
    return main[1] < place.at - 1 or bool(place.view.s[main[1]].classes & _OF_OWN_WORDS)


def _speaks_of_oneself(place: Place, main: Phrase) -> bool:
    """Whether an unnamed person goes on by "he" or "she": A driver left as he “had no time left”.

    Not: A tenant must pay “a full month of rent”.
    """
    view, pronoun = place.view, place.view.s[place.at - 1]
    goes_on = view.language.code == "en" and pronoun.lower in SUBJECT_PRONOUNS
    return goes_on and means_one_person(view.s[main[1]])


def _completes_sentence(place: Place, main: Phrase) -> bool:
    """Whether a text's own words are the predicate: The report “found no fault with it”."""
    s = place.view.s
    return main[1] == place.at - 1 and not main[0] and s[main[1]].lower in ISSUED_TEXTS


def _judging_subject(place: Place) -> Phrase | None:
    """Return the organisation, role or person whose unlisted verb governs the quote.

    La entidad ve «riesgos», le patronat s'inquiète, « sans détour », du vote. After an article the
    passage is a term: le groupe a lancé un « plan » de relance.
    """
    view, s, at = place.view, place.view.s, place.at
    if not (view.language.compound_inversion or view.language.code == "nl"):
        return None
    actor = view.actor or _personal_subject(view)
    if actor is None or place.previous >= 0 or at < actor[1] + 2 or s[at - 1].kind == POINT:
        return None
    if s[at - 1].classes & (lx.DETERMINER | lx.TITLED | lx.NAME) or _stands_before_noun(s, at):
        return None
    between = s[actor[1] + 1 : at]
    if any(token.kind == QUOTED or token.classes & lx.RELATIVE for token in between):
        return None
    return None if any(token.text in ";:" for token in between) else actor


def _personal_subject(view: SentenceView) -> Phrase | None:
    """Return the main subject if it is a personal pronoun ("elle", "hij") or a full name."""
    s, main = view.s, view.main
    if main is None or main[1] + 3 >= len(s):
        return None
    following, named = main[1] + 1, s[main[1]].kind == s[main[1] - 1].kind == CAPITAL
    if s[following].text == ",":  # uno de ellos, Ada Quill, ve; Ada Quill, de 50 años, ve
        beside = named or s[following + 1].kind == s[following + 2].kind == CAPITAL
        return main if beside and acting_phrases.is_verb_next(s, following) else None
    if s[following].kind != WORD:
        return None
    if main[0] == main[1]:
        one = s[main[0]].lower in view.language.he | view.language.she
        return main if one and not _is_impersonal(s, main[0]) else None
    return main if named else None


def _is_impersonal(s: Sequence[Token], at: int) -> bool:
    """Whether French "il" is impersonal: il a fallu « trois ans »."""
    if s[at].lower != "il":
        return False
    return any(token.lower in _IMPERSONAL for token in s[at + 1 : at + 4])


def _stands_before_noun(s: Sequence[Token], at: int) -> bool:
    """Whether the passage is an attribute of the next noun: de “groene” stroom."""
    after = s[min(at + 1, len(s) - 1)]
    return after.kind in (WORD, CAPITAL) and not after.classes


def _is_named_by_participle(s: Sequence[Token], at: int) -> bool:
    """Whether a participle of naming without an agent precedes the passage: dubbed the “…”."""
    verb = at - 2 if at > 1 and s[at - 1].classes & lx.DETERMINER else at - 1
    named = s[verb].classes & lx.NAME and s[verb].lower.endswith("ed")
    return bool(named) and verb > 0 and s[verb - 1].text == ","


def _is_named_by_passive(view: SentenceView, main: Phrase, at: int) -> bool:
    """Whether the passage follows a passive verb of naming whose agent is not given."""
    s = view.s
    verbs = (
        i for i in range(at - 1, max(main[1], at - _NAMED_REACH), -1) if s[i].classes & lx.NAME
    )
    verb = next(verbs, 0)
    return verb > 0 and view.language.code == "en" and is_passive(s, verb)


def _subject_before_report(place: Place, main: Phrase) -> Phrase | None:
    """Return the subject before a colon and a report: Vogel wurde deutlicher: Poe habe „…“."""
    s = place.view.s
    colon = next((at for at in range(main[1] + 1, place.at) if s[at].text == ":"), 0)
    if not colon or s[main[1]].kind != CAPITAL or place.previous > colon:
        return None
    from reader.analysis.grammar.clauses.reported_mood import is_reported

    reported = s[colon + 1 : place.at + 4]
    if not is_reported(reported, place.view.language.reporting_mood):
        return None
    joined = s[main[0]].classes & lx.CONJUNCTION and s[main[0] + 1].classes & lx.SUBJECT
    return (main[0] + 1, main[0] + 1) if joined else main  # Und er | weist auf Mängel hin


def _holder_of_view(place: Place) -> Phrase | None:
    """Return the X of "To X, the plan is the “…” of the town"."""
    s = place.view.s
    phrase = phrase_after(s, 1)
    if phrase is None or phrase[1] + 2 >= place.at or s[phrase[1] + 1].text != ",":
        return None
    body = s[phrase[1] + 2 : place.at]
    is_so = any(token.lower in COPULAS for token in body)
    quoted = any(token.kind == QUOTED or token.text == "," for token in body)
    named = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.TITLE
    return phrase if is_so and named and not quoted else None
