"""Speakers of quotes without a reporting verb: a label, the subject, "to X, the plan is “…”"."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.verb_weights import denies_claim
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import is_verb_next
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.contrasts import contrasted_subject
from reader.analysis.grammar.subjects.phrase_up_to_verb import COPULAS, STANDALONE_PRONOUNS
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like, subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.grammar.clauses import impersonal_clauses
else:  # not needed for every text
    impersonal_clauses = later(globals(), "reader.analysis.grammar.clauses.impersonal_clauses")

_PRESENTS = frozenset({"stellt", "stellte", "stellen", "stellten"})
_NAMED_REACH = 8  # tokens between "has been called" and the quote
_INSCRIPTIONS = frozenset(
    {"aufschrift", "inschrift", "tekst", "opschrift", "inscription", "inscripción", "inscrição"}
    | {"scritta", "lema", "leyenda", "dizeres", "slogan", "eslogan"}
)
_HERE = frozenset({"here", "this"})
_PRESENTING_VERBS = frozenset({"is", "'s", "’s", "was"})
_LONGEST_HEADING = 3  # tokens
_HEADINGS = frozenset(  # Claim: “…”
    {"translation", "transcript", "transcripts", "caption", "note", "verdict", "claim", "myth"}
)
_ERAS = frozenset({"ad", "bc", "bce", "ce"})
_IMPERSONAL = frozenset(
    {"faut", "faudra", "faudrait", "fallait", "fallu", "est", "était", "agit", "agissait", "y"}
    | {"reste", "restait", "semble", "existe", "convient", "suffit", "manque", "pleut"}
)
"""Words after which French "il" is impersonal."""
_COPULAS = frozenset({"fue", "era", "est", "était", "war", "ist"})
_COPULA_REACH = 6  # tokens from a copula to the colon
_VIEW_PREPOSITIONS = frozenset({"to", "for"})


def candidates_without_verb(place: Place) -> list[Candidate]:
    """Return the speaker without a cue: the one before a colon, or the subject of the sentence.

    "Quill: “…”", "Quill’s “…” plan".
    """
    view, s = place.view, place.view.s
    if view.language.drops_subject:
        from reader.analysis.grammar.clauses.dropped_subjects import has_verb_between_commas

        if has_verb_between_commas(view, place.previous, place.at):
            return []  # El vestuario, contó, «…»
    if place.before is not None and place.before.text == ":":
        if (contrasted := _subject_after_contrast(place)) is not None:
            return [Candidate(contrasted, None, "x-colon", w.CONTRAST, s)]
        speaker = _speaker_before_colon(place) or _acting_subject(place)
        if speaker and s[speaker[0]].lower in STANDALONE_PRONOUNS and speaker[0] < speaker[1]:
            verb = s[speaker[0] + 1].classes & (lx.VERB | lx.WEAK)  # another hit out:
            speaker = (speaker[0], speaker[0]) if verb else speaker
        return [Candidate(speaker, None, "x-colon", w.COLON, s)] if speaker else []
    if s[0].lower in _VIEW_PREPOSITIONS and (holder := _holder_of_view(place)) is not None:
        return [Candidate(holder, None, "x-s-claim", w.VIEW, s)]
    main = view.main
    if main is None or main[1] >= place.at or s[main[0]].classes & lx.FIRST:
        return []
    if view.is_reported:
        reported = _subject_before_report(place, main)
        return [Candidate(reported, None, "x-colon", w.COLON, s)] if reported else []
    if s[place.at - 1].lower in _INSCRIPTIONS:
        return []  # a tractor with the inscription “…”
    if (actor := _judging_subject(place)) is not None:
        return [Candidate(actor, None, "x-judges", w.JUDGING, s)]
    if (
        place.words >= 4
        and place.at > 2
        and _can_speak(view, main)
        and not _is_impersonal(s, main[0])
    ):
        if (
            impersonal_clauses.is_passive_main_verb(s, main)
            or _is_named_by_participle(s, place.at)
            or _is_named_by_passive(view, main, place.at)
        ):
            return []
        if not any(denies_claim(s, cue, place.at) for cue in view.cues):
            return [Candidate(main, None, "subject", w.SUBJECT_ONLY, s)]
    return []


def _subject_after_contrast(place: Place) -> Phrase | None:
    """Return the named subject of the last clause before a colon: …, but Quill disagrees: “…”.

    None if the clause has a reporting verb, which then decides.
    """
    view, colon = place.view, place.at - 1
    phrase = contrasted_subject(view.s, place.previous, colon)
    if phrase is None or any(phrase[1] < cue < colon for cue in view.cues):
        return None
    return phrase if _can_speak(view, phrase) else None


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
        return main if beside and is_verb_next(s, following) else None
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


def _acting_subject(place: Place) -> Phrase | None:
    """Return the subject of an unlisted verb before a colon: Sa cheffe, Ada Quill, rit: « … »."""
    actor = place.view.actor
    alone = place.previous < 0 and not any(cue < place.at for cue in place.view.cues)
    return actor if alone and actor is not None and actor[1] < place.at - 1 else None


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
    return main if is_reported(reported, place.view.language.reporting_mood) else None


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


def _can_speak(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase can be a speaker: a name, role, organisation, text, or pronoun but "it"."""
    words = view.s[phrase[0] : phrase[1] + 1]
    speaks = lx.TITLE | lx.SUBJECT | lx.INSTITUTION
    if view.language.nouns_capitalised:
        return any(token.classes & speaks for token in words) and words[-1].lower != "es"
    if words[-1].kind == CAPITAL:
        return True
    speaks |= lx.SPEECH | lx.WORK
    return bool(words[-1].classes & speaks) and words[-1].lower != "it"


def _speaker_before_colon(place: Place) -> Phrase | None:
    """Return the speaker before a colon: 14:05 Quill: “…”, Quill had one wish left: “…”."""
    view, s, main = place.view, place.view.s, place.view.main
    if (acting := _subject_of_final_verb(place)) is not None:
        return acting
    if any(_is_first_person(view, cue) for cue in view.cues if place.previous < cue < place.at):
        return None
    if (shown := _presented_speaker(place)) is not None:
        return shown
    if main is None and s[_end_of_label(s, place.at - 2)].kind == CAPITAL:
        return _label_speaker(place)
    if main is None or main[1] >= place.at or s[main[0]].classes & lx.FIRST:
        return None
    if _is_title(place, main):
        return None
    if s[main[0]].lower == "it" and (experiencer := _experiencer(s, main[0])):
        return experiencer
    if view.is_reported and not _can_speak(view, main):
        return None  # Die Lage sei ernst: “…”
    return _speaker_of_subject(place, main)


def _subject_of_final_verb(place: Place) -> Phrase | None:
    """Return the subject of a verb that ends the clause before the colon: as Quill insists: “…”."""
    s = place.view.s
    if place.at < 3 or not is_verb_like(s[place.at - 2]):
        return None
    acting = subject_of(s, place.at - 2)
    if acting is None or acting[0] <= place.previous or s[acting[0]].classes & lx.FIRST:
        return None
    return acting


def _presented_speaker(place: Place) -> Phrase | None:
    """Return the Ada Quill of "Here's Ada Quill in May: “…”"."""
    s = place.view.s
    if s[0].lower not in _HERE or s[1].lower not in _PRESENTING_VERBS:
        return None
    shown = phrase_after(s, 2)
    named = shown is not None and shown[1] < place.at and s[shown[1]].kind == CAPITAL
    return shown if named else None


def _label_speaker(place: Place) -> Phrase | None:
    """Return the name that a sentence without a verb ends with: 14:05 Quill: “…”."""
    view, s, last = place.view, place.view.s, _end_of_label(place.view.s, place.at - 2)
    if s[last].lower in _ERAS and last > 0 and s[last - 1].kind == NUMBER:
        return None  # from 1465 CE: “…”
    labelled = phrase_before(s, last)
    if labelled is not None and view.language.verb_second:
        labelled = _german_label_speaker(place, labelled)
    return None if labelled is None or _is_topic(s, labelled) else labelled


def _end_of_label(s: Sequence[Token], last: int) -> int:
    """Return the last token before any words in brackets: Ada Quill (SV Hafen)."""
    if s[last].text != ")":
        return last
    opening = next((at for at in range(last - 1, 0, -1) if s[at].text == "("), 0)
    return max(opening - 1, 0)


def _is_title(place: Place, main: Phrase) -> bool:
    """Whether the words before the colon are a headline or a heading, not a subject."""
    view, s, colon = place.view, place.view.s, place.at - 1
    if main[1] == colon - 1 and _is_topic(s, main):
        return True
    if view.language.nouns_capitalised and main[1] == colon - 1:
        from reader.analysis.grammar.german.announcing_nouns import is_topic

        return is_topic(s, main)
    return view.language.code == "en" and _is_heading(s, main, colon)


def _speaker_of_subject(place: Place, main: Phrase) -> Phrase | None:
    """Return the speaker of a quote after a colon whose sentence has the subject `main`."""
    view, s, colon = place.view, place.view.s, place.at - 1
    if s[main[0]].lower in view.language.first_names and _is_before_body(s, main, colon):
        return main
    named = _apposed_name_before(s, colon)
    if view.language.verb_second:
        if s[colon - 1].lower == "vor" and any(t.lower in _PRESENTS for t in s[1:colon]):
            return None  # Vogel stellte das neue Album vor: „…“
        from reader.analysis.grammar.clauses.set_phrases import source_before_colon
        from reader.analysis.grammar.german.announcing_nouns import (
            is_announcing,
            owner_of_announcing_noun,
            subject_before_colon,
        )
        from reader.analysis.grammar.german.attributes import name_before_role

        if is_announcing(s, main, colon):
            return subject_before_colon(s, place.previous + 1, colon)
        named = named or owner_of_announcing_noun(s, main, colon)
        if named is not None:
            named = name_before_role(s, named) or named
        named = named or source_before_colon(s, main, colon, view.language)
    if named is None and (_is_thing(s, main) or _is_after_copula(s, colon - 1)):
        named = _full_name_before(s, colon - 1)
    return named or main


def _is_first_person(view: SentenceView, cue: int) -> bool:
    """Whether the subject of a verb is in the first person: "I always tell them: “…”"."""
    subject = view.subject(cue)
    return subject is not None and bool(view.s[subject[0]].classes & lx.FIRST)


def _is_before_body(s: Sequence[Token], name: Phrase, colon: int) -> bool:
    """Whether only a person's organisation follows the name: Ada Quill, Harbour Board: “…”."""
    first = name[1] + 2
    if name[0] == name[1] or first >= colon or s[first - 1].text != ",":
        return False
    return all(token.kind == CAPITAL for token in s[first:colon])


def _german_label_speaker(place: Place, phrase: Phrase) -> Phrase | None:
    """Return a German name before a colon if it is a label, else the owner of the words."""
    from reader.analysis.grammar.german.announcing_nouns import (
        is_announcing,
        is_speaker_label,
        subject_before_colon,
    )

    s, colon = place.view.s, place.at - 1
    if is_speaker_label(s, phrase) and not is_announcing(s, phrase, colon):
        return phrase
    return subject_before_colon(s, place.previous + 1, colon)


def _is_topic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a headline begins with a topic, no speaker: Procès de la caserne de Brelan: « … »."""
    words = s[phrase[0] : phrase[1] + 1]
    if any(token.classes & (lx.TITLE | lx.INSTITUTION) for token in words):
        return False
    return any(token.classes & lx.DETERMINER for token in words[1:])


def _is_heading(s: Sequence[Token], main: Phrase, colon: int) -> bool:
    """Whether a paragraph begins with a heading: Match analysis: “…”."""
    if s[main[1]].lower in _HEADINGS and main == (colon - 1, colon - 1):
        return True
    last = s[colon - 1]
    plain = 1 < colon <= _LONGEST_HEADING and all(t.kind in (WORD, CAPITAL) for t in s[:colon])
    noun = last.kind == WORD and not last.classes and not last.lower.endswith(("ing", "ed", "ly"))
    return plain and noun and main == (0, 0) and not means_people(last.lower, last.classes)


def _is_after_copula(s: Sequence[Token], last: int) -> bool:
    """Whether the subject follows a copula: Más duro fue el alcalde Juan Rey: “…”."""
    return any(token.lower in _COPULAS for token in s[max(1, last - _COPULA_REACH) : last])


def _experiencer(s: Sequence[Token], it: int) -> Phrase | None:
    """Return the X of "For X, it was simple: “…”"."""
    if s[0].lower not in {"for", "to"} or it < 3 or s[it - 1].text != ",":
        return None
    phrase = phrase_after(s, 1)
    return phrase if phrase is not None and phrase[1] < it - 1 else None


def _is_thing(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the head noun of the subject is a thing: "Books, “by a hermit”"."""
    head = s[phrase[1]]
    of = next((at for at in range(phrase[0] + 1, phrase[1]) if s[at].lower == "of"), 0)
    if of:
        head = s[of - 1]  # the timing of Quill's journey
    return head.kind == WORD and not head.classes & (lx.TITLE | lx.SUBJECT | lx.INSTITUTION)


def _full_name_before(s: Sequence[Token], last: int) -> Phrase | None:
    """Return the full name that ends at `last`: "The warning comes from Ada Quill: “…”"."""
    phrase = phrase_before(s, last)
    if phrase is None or phrase[1] - phrase[0] < 1:
        return None
    return phrase if s[phrase[1]].kind == s[phrase[1] - 1].kind == CAPITAL else None


def _apposed_name_before(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the person in apposition: "The last word has the warden, Ada Quill: “…”"."""
    phrase = phrase_before(s, colon - 1)
    if phrase is None or phrase[0] == phrase[1] or phrase[0] < 2 or s[phrase[0] - 1].text != ",":
        return None
    named = s[phrase[1]].kind == CAPITAL and s[phrase[1] - 1].kind == CAPITAL
    return phrase if named else None
