"""A subject and its verb after a quote: “…,” Ada Quill said · “…,” Quill grinned."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue, is_cue_at
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reporters import RELAYED, quoted_object
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_title_before_role
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_ADDRESSING,
    ENGLISH_GOES,
    ENGLISH_IS,
    ENGLISH_PARTICIPLES,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import impersonal_clauses
    from reader.analysis.grammar.phrases import office_words

_REACH = 40  # tokens from the quote to the verb that reports it
_NAMING_REACH = 6  # tokens from the clause start to a weak verb: “…,” Quill called it
_ASIDE_REACH = 20  # tokens from a subject to the verb after an aside in commas
_QUOTED_REACH = 16  # tokens between "quotes" and "as saying"
_BELIEVING_STEMS = ("think", "thought", "believ", "feel", "felt")  # those who think “…,” she said
_HEARING_VERBS = frozenset({"heard", "hears"})
_WHEN = frozenset({"when", "while", "once"})
_LATER = frozenset(
    {"later", "earlier", "recently", "afterwards", "afterward", "bluntly", "simply", "last", "this"}
)


def speaker_with_verb(place: Place, start: int) -> Candidate | None:
    """Return the speaker of "“…,” Ada Quill said".

    The score is lower if the quote is part of the journalist's clause.
    """
    s, normal = place.view.s, subject_then_verb(place, start)
    if normal is None:
        return None
    stands = not place.is_inline or closes_sentence(s, normal)
    if cited := _cited_person(s, normal):
        return normal._replace(phrase=cited)
    if stands:
        return normal._replace(score=w.X_SAID_CALLED) if _follows_naming_verb(place) else normal
    return (
        normal._replace(score=w.X_SAID_INLINE) if _reports_inline_statement(place, normal) else None
    )


def _follows_naming_verb(place: Place) -> bool:
    """Whether the quote is the object of a verb of naming: which Poe calls “…,” she said."""
    verb = place.before
    if verb is None or verb.kind != WORD or not verb.classes & lx.NAME:
        return False
    return not verb.lower.startswith(_BELIEVING_STEMS)


def subject_then_verb(place: Place, start: int) -> Candidate | None:
    """Return the speaker before a verb, "“…,” Ada Quill said"; an apposition may intervene."""
    s, view = place.view.s, place.view
    if [token.lower for token in s[start : start + 2]] == ["to", "which"]:
        return None  # “…,” to which Quill replied: “…”
    for index in range(start, min(_end_of_clause(place, start), start + _REACH)):
        if s[index].kind == POINT and s[index].text in ";:":
            return None
        if not _may_report(place, start, index):
            continue
        phrase = (
            _subject_with_relative_clause(s, start, index)
            if s[start].classes & lx.DETERMINER
            else None
        )
        phrase = phrase or view.subject(index)
        if phrase is None or phrase[0] <= place.at or s[phrase[0]].classes & lx.RELATIVE:
            continue
        if phrase[0] > start and s[phrase[0]].classes & lx.FIRST:
            continue  # “…,” she snorts when I ask
        if s[phrase[0] - 1].lower == "whose":
            continue  # “…,” Quill, whose | daughter goes there, said
        if index > place.following and phrase[0] > place.following:
            return None
        if place.is_continued:
            return Candidate(phrase, index, "x-said", w.X_SAID, s)
        if _reports_closed_quote(place, phrase, index):
            return Candidate(phrase, index, "x-said-later", w.X_SAID_LATER, s)
    return None


def _end_of_clause(place: Place, start: int) -> int:
    """Return where the search for the verb ends: at the next quote, unless that is a title."""
    s, end = place.view.s, place.following
    if (
        place.is_continued
        and end + 2 < len(s)
        and s[end].kind == QUOTED
        and s[end - 1].kind == WORD
    ):
        return _end_after_title(s, start, end)
    return end


def _may_report(place: Place, start: int, verb: int) -> bool:
    """Whether a word after the quote is a verb that can report it."""
    s = place.view.s
    token = s[verb]
    if not token.is_landmark or not is_cue(token, lx.REPORT if not place.is_continued else lx.CUES):
        return False
    if s[verb - 1].lower == "to" or (token.classes & lx.NOUN_TOO and not is_cue_at(s, verb)):
        return False
    if (token.lower in ENGLISH_ADDRESSING and is_passive(s, verb)) or _is_naming_passive(s, verb):
        return False
    if _is_reduced_passive(s, verb) or verb <= _end_of_impersonal(s, start):
        return False
    if token.lower[-3:] == "ing" and _is_inside_aside(s, verb):
        return False
    if token.classes & lx.REPORT:
        return True
    if token.lower in ENGLISH_GOES and verb + 1 < len(s) and s[verb + 1].lower == "on":
        return place.is_continued  # “…,” Quill, a baker, went on
    near = bool(token.classes & lx.NAME) or verb <= start + _NAMING_REACH
    return place.is_continued and near


def _end_of_impersonal(s: Sequence[Token], start: int) -> int:
    """Return the index of the last word of "it is claimed"; 0 if no such report begins."""
    if s[start].lower != "it":
        return 0
    return impersonal_clauses.end_of_impersonal_report(s, start)


def _is_reduced_passive(s: Sequence[Token], verb: int) -> bool:
    """Whether a participle describes the noun before it: a claim often denied by, a man held by."""
    by = verb + 2 < len(s) and s[verb + 1].lower == "by"
    if not by or s[verb + 2].lower.endswith("ing"):
        return False  # responded by saying
    participle = s[verb].lower.endswith("ed") or s[verb].lower in ENGLISH_PARTICIPLES
    return participle and not is_passive(s, verb)


def _is_inside_aside(s: Sequence[Token], participle: int) -> bool:
    """Whether a participle ends an aside before a verb: Quill, a cook | speaking by phone, said."""
    if s[participle - 1].kind == POINT or s[participle - 1].lower in RELAYED:
        return False
    for at in range(participle + 1, min(participle + _ASIDE_REACH, len(s) - 1)):
        if s[at].kind == QUOTED:
            return False
        verb = s[at + 1]
        if s[at].text == "," and verb.classes & lx.REPORT and verb.lower[-3:] != "ing":
            return True
    return False


def _reports_closed_quote(place: Place, phrase: Phrase, verb: int) -> bool:
    """Whether a verb reports a quote that is not left open: “…” for the town, Quill said."""
    s = place.view.s
    if any(between.text == "(" for between in s[place.at + 1 : phrase[0]]):
        return False  # “…” (Others say that it holds.)
    if phrase[0] <= place.at + 2 and s[verb].classes & lx.SAY:
        return True
    opens = phrase[0] == place.at + 1 or s[phrase[0] - 1].text == ","
    return opens and _has_no_object(s, verb)  # “…” she stressed. · , a coroner has ruled.


def _end_after_title(s: Sequence[Token], start: int, title: int) -> int:
    """Return where the search ends in "“…,” X, the author of “Slow Tide,” said".

    Also in "“…,” the “Slow Tide” actor said".
    """
    if is_title_before_role(s, title):
        return next((at for at in range(title + 1, len(s)) if s[at].kind == QUOTED), len(s))
    apposed = s[start].kind == CAPITAL and any(token.text == "," for token in s[start:title])
    if not apposed or any(is_cue(token, lx.STRONG_CUES) for token in s[start:title]):
        return title
    return next((at for at in range(title + 1, len(s)) if s[at].kind == QUOTED), len(s))


def _is_naming_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether a passive only names something: “…,” as it is called. But: was quoted as saying."""
    named = s[cue].classes & lx.NAME and not s[cue].lower.startswith(("quot", "cit"))
    return bool(named) and is_passive(s, cue)


def _subject_with_relative_clause(s: Sequence[Token], start: int, verb: int) -> Phrase | None:
    """Return the X of "“…,” an X who got off earlier said": a relative clause without commas."""
    phrase = phrase_after(s, start)
    if phrase is None or phrase[1] + 2 >= verb or s[phrase[1] + 1].lower != "who":
        return None
    plain = all(token.kind not in (POINT, QUOTED) for token in s[phrase[1] : verb])
    return phrase if plain and s[phrase[1] + 2] is not s[verb] else None


def _has_no_object(s: Sequence[Token], verb: int) -> bool:
    """Whether nothing that could be reported follows the verb, or whoever it addresses."""
    if s[verb].lower in ENGLISH_ADDRESSING:
        fellow = verb + 2 < len(s) and s[verb + 1].lower == "fellow"
        listener = phrase_after(s, verb + 1 + fellow)  # told | the crowd
        if listener is not None:
            verb = _end_of_body(s, listener[1])
        elif verb + 1 < len(s) and s[verb + 1].classes & lx.OBJECT:
            verb += 1  # told me
    while verb + 1 < len(s) and _is_when(s[verb + 1]):
        verb += 1  # said later
    if verb + 1 >= len(s):
        return True
    after = s[verb + 1]
    if after.text == ":" and verb + 2 < len(s):
        return False  # asks for “more”, Quill says: “…”
    if _has_object_clause(s, verb + 1):
        return False
    opens = after.classes & (lx.PREPOSITION | lx.DAY) or after.lower in _WHEN
    return after.kind in (POINT, CAPITAL) or bool(opens)


def _has_object_clause(s: Sequence[Token], start: int) -> bool:
    """Whether a clause without "that" follows an adverbial: said in an email | it was late."""
    for at in range(start + 1, len(s) - 1):
        if s[at].kind in (POINT, QUOTED):
            return False
        acts = s[at].classes & lx.SUBJECT and s[at + 1].classes & (lx.AUXILIARY | lx.VERB)
        joint = lx.CONJUNCTION | lx.PREPOSITION | lx.RELATIVE | lx.TIME
        if acts and s[at].kind == WORD and not s[at - 1].classes & joint:
            return True
    return False


def _end_of_body(s: Sequence[Token], last: int) -> int:
    """Return the end of a listener with a noun after its name: the AFP | news agency."""
    named = s[last].kind == CAPITAL
    while named and last + 1 < len(s) and _is_body_noun(s[last + 1]):
        last += 1
    return last


def _is_body_noun(token: Token) -> bool:
    return token.kind == WORD and bool(token.classes & lx.INSTITUTION)


def _is_when(token: Token) -> bool:
    """Whether a word after a verb tells when or how: later, recently, afterwards."""
    return token.kind == WORD and (bool(token.classes & lx.TIME) or token.lower in _LATER)


def closes_sentence(s: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a report after an inline quote ends the sentence: "… a “trap,” Quill said."."""
    cue = candidate.cue
    return cue is not None and bool(s[cue].classes & lx.REPORT) and _has_no_object(s, cue)


def _cited_person(s: Sequence[Token], candidate: Candidate) -> Phrase | None:
    """Return the Y of "“…,” the report quotes Y as saying"."""
    cue = candidate.cue
    if cue is None or not s[cue].lower.startswith(("quote", "cite", "quoting", "citing")):
        return None
    if is_passive(s, cue):
        return None  # Y was quoted in the report as saying
    for at in range(cue + 2, min(cue + _QUOTED_REACH, len(s) - 1)):
        if s[at].lower in RELAYED:
            return quoted_object(s, at)
        if s[at].kind == QUOTED:
            return None
    return None


def _reports_inline_statement(place: Place, candidate: Candidate) -> bool:
    """Whether a statement inside a clause is reported right after it.

    Ada Quill, “is the best captain we have had,” Ben Poe, a sailor, told us.
    """
    view, s, cue = place.view, place.view.s, candidate.cue
    cues = [cue for cue in view.cues if place.previous < cue < place.at]
    role = cue is not None and candidate.phrase[1] < cue and s[candidate.phrase[1]].kind == WORD
    if cues and role and s[cue or 0].classes & lx.SAY:
        # not: a plan to call it off
        cues = [each for each in cues if view.subject(each) is not None]
    is_near = candidate.phrase[0] <= place.at + 2 and s[candidate.phrase[0]].kind != NUMBER
    return not cues and is_near and place.sign == ","


def speaker_with_unknown_verb(place: Place, start: int) -> Candidate | None:
    """Return the speaker before any verb at all: “…,” Ada Quill grinned."""
    s = place.view.s
    opening = s[start]
    if _end_of_impersonal(s, start):
        return None  # “…,” it emerged
    if opening.classes & lx.SUBJECT:
        phrase: Phrase | None = (start, start)
    elif opening.kind == CAPITAL or opening.classes & lx.DETERMINER or is_named_role(s, start):
        phrase = phrase_up_to_verb(s, start, len(s))
    else:
        return None
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    at = phrase[1] + 1
    if s[at].text == "," and (after := _verb_after_aside(s, phrase)):
        at = after
    verb = s[at]
    if verb.kind != WORD or verb.classes & lx.PREPOSITION or verb.lower in _HEARING_VERBS:
        return None
    acts = verb.lower.endswith(("ed", "s")) or is_verb_like(verb) or verb.classes & lx.AUXILIARY
    if opening.classes & lx.DETERMINER and s[phrase[1]].kind == CAPITAL and not acts:
        return None  # “Tide,” the Delta language satire, was praised
    if verb.lower in ENGLISH_IS and _is_listener(s, at + 1):
        return None  # “…”, a court was told
    return Candidate(phrase, at, "x-verb", w.UNKNOWN_VERB, s)


def is_named_role(s: Sequence[Token], at: int) -> bool:
    """Whether a role before a name begins at a token: head teacher Ada Quill."""
    if not office_words.opens_with_role(s, at):
        return False
    end = next((i for i in range(at + 1, len(s)) if s[i].kind != WORD), len(s) - 1)
    return s[end].kind == CAPITAL


def _verb_after_aside(s: Sequence[Token], subject: Phrase) -> int:
    """Return the verb after what stands in commas beside a subject: Quill, the mayor, | beamed.

    0 if there is none before the next mark.
    """
    for at in range(subject[1] + 2, min(subject[1] + _ASIDE_REACH, len(s) - 1)):
        if s[at].text == ",":
            verb = s[at + 1]
            acts = verb.kind == WORD and (is_verb_like(verb) or verb.classes & lx.AUXILIARY)
            return at + 1 if acts and subject_of(s, at + 1) == subject else 0
        if s[at].kind in (POINT, QUOTED):
            return 0
    return 0


def _is_listener(s: Sequence[Token], verb: int) -> bool:
    """Whether the subject is the listener: a court was told. But: Quill was quoted as saying."""
    return verb < len(s) and s[verb].lower in ENGLISH_ADDRESSING and is_passive(s, verb)
