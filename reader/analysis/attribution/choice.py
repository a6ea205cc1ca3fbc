"""The choice of the speaker: all candidates are scored, and the highest score wins."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.after.speakers_after import candidates_after
from reader.analysis.attribution.before.speakers_before import candidates_before
from reader.analysis.attribution.candidates import (
    RULES_BEFORE,
    SAID_RULES,
    SUBJECT_RULES,
    Candidate,
)
from reader.analysis.attribution.non_speakers.non_speakers import cannot_speak
from reader.analysis.attribution.speakers_without_verb import candidates_without_verb
from reader.analysis.grammar.clauses.passives import hears_quote
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.complements import is_double_genitive
from reader.analysis.grammar.phrases.noun_phrases import is_name_with_possessive, is_pronoun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, WORD, Token

_tuple = tuple.__new__  # creates a candidate in a third of the time of its own constructor
_RELAYING_VERBS = frozenset({"reported", "reports"})
_SAYING_VERBS = frozenset({"said", "says", "told", "tells", "wrote", "writes"})
_URGING_VERBS = frozenset({  # whose object may hold a clause that is not what was said
    "urged", "urges", "warned", "warns", "begged", "begs", "implored", "shouted", "yelled",
    "screamed",
})  # fmt: skip
_OTHER_CLAUSE = lx.RELATIVE | lx.CONJUNCTION
_ANYBODY = frozenset({"one", "body"})
_NEITHER = frozenset({"neither", "nor", "weder", "ni", "né", "nè", "nem"})
_ALL = frozenset({"all", "everyone", "everybody"})
_NOT = {  # the negations before each "but": in Portuguese "no" is "in the", in Dutch "pas" "only"
    "but": ("not", "n't", "no"), "sondern": ("nicht",), "maar": ("niet",), "sino": ("no",),
    "ma": ("non",), "bensì": ("non",), "mas": ("não",), "mais": ("pas", "non"),
}  # fmt: skip
_NOT_REACH = 3  # tokens from the negation to a name: It was not | Ada Quill but Ben Poe
_NOCH = frozenset({"noch", "weder"})  # "noch" alone is German for "still"
_NOR_REACH = 3  # tokens from a phrase to the "nor" behind it: Neither Ada | nor Poe
_NEAR = 8  # words from the verb to the quote


def candidates_of(place: Place, used_verb: int | None) -> list[Candidate]:
    """Return all candidates inside the sentence, their scores adjusted to the quote's position.

    `used_verb` is the token index of the verb that reported the previous quote. That quote is its
    object, and it seldom reports this one as well: “…,” said Ada Quill, whose deputy calls the plan
    “a gift”.
    """
    after = candidates_after(place)
    heard = place.at > 0 and hears_quote(place.view.s, place.view.cues, place.previous, place.at)
    before = [] if heard else candidates_before(place)
    lead = place.before
    colon = lead is not None and lead.text == ":"
    comma = lead is not None and lead.text == ","
    adjusted: list[Candidate] = []
    is_reported = False
    for candidate in before:
        is_reported = is_reported or _is_direct_report(place, candidate)
    sources = _source_candidates(place) if place.view.sources and not is_reported else []
    if (
        len(after) == 1
        and _only_relays(after[0])
        and (is_reported or any(map(_is_main_naming, before)))
    ):
        after = []
    if len(before) > 1 and _only_relays(before[0]) and _reports_inside(place, before[-1]):
        before = before[1:]
    for candidate in after:
        score = candidate.score
        if not place.is_continued and candidate.rule != "dash-name":
            score -= w.NOT_OPEN
        elif place.sign == "," and candidate.cue is not None:
            score += w.COMMA_INSIDE
        adjusted.append(_with_score(candidate, score))
    for candidate in before:
        score = candidate.score
        near = candidate.cue is not None and place.at - candidate.cue <= _NEAR
        if candidate.cue is not None and candidate.cue == used_verb and place.at - used_verb > 3:
            score -= w.VERB_USED
        elif candidate.aside and used_verb is not None and (candidate.cue or 0) > used_verb:
            score += w.VERB_USED  # the main verb already has its object
        if candidate.subordinate:
            pass
        elif colon or (comma and near and place.previous < 0 and not place.is_continued):
            score += w.LED_IN
        adjusted.append(_with_score(candidate, score))
    return adjusted if heard else adjusted + sources + candidates_without_verb(place)


def _source_candidates(place: Place) -> list[Candidate]:
    from reader.analysis.attribution.cited_sources import (
        source_candidates,
    )  # half of the texts cite none

    return source_candidates(place)


def _only_relays(candidate: Candidate) -> bool:
    """Whether a medium only relays the words: Quill called it “a farce”, the Herald reported."""
    cue = candidate.cue
    return cue is not None and candidate.sentence[cue].lower in _RELAYING_VERBS


def _reports_inside(place: Place, candidate: Candidate) -> bool:
    """Whether a clause tells who said it: the Herald reported that Quill | said he was “tired”."""
    cue = candidate.cue
    if cue is None or candidate.rule not in RULES_BEFORE:
        return False
    said = candidate.sentence[cue].lower in _SAYING_VERBS
    return said and place.previous < cue and place.at - cue <= _NEAR


def _is_main_naming(candidate: Candidate) -> bool:
    return candidate.rule == "x-called" and not candidate.subordinate


def _is_direct_report(place: Place, candidate: Candidate) -> bool:
    """Whether the quote's own clause names its speaker: Quill said “…”, according to the Herald.

    A pronoun does not count: in an account given by officers, "he" may refer to a person who is
    never named.
    """
    s, cue, rule = candidate.sentence, candidate.cue, candidate.rule
    if cue is None or rule not in RULES_BEFORE or candidate.subordinate or candidate.aside:
        return False
    speaker = s[candidate.phrase[1]]
    if rule == "x-called":  # Quill called it “…”, according to a transcript
        reports = speaker.kind == CAPITAL and place.view.language.code == "en"
    else:
        said = s[cue].lower in _SAYING_VERBS or _urges(s, cue, place.at)
        reports = said and not is_pronoun(speaker)
    return reports and place.previous < cue and place.at - cue <= _NEAR


def _urges(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether a quote is what somebody urges, with no clause between: Quill urged them “to wait”.

    Not: Quill urged them to mend a dam that was “late”.
    """
    if s[verb].lower not in _URGING_VERBS:
        return False
    between = s[verb + 1 : quote]
    return all(t.kind in (WORD, CAPITAL) and not t.classes & _OTHER_CLAUSE for t in between)


def choose(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the candidate with the highest score; of equal ones, the last."""
    best: Candidate | None = None
    for candidate in filter(_can_speak, candidates):
        if best is None or candidate.score >= best.score:
            best = candidate
    return best and _with_bearer(_with_who_instead(best))


def _with_who_instead(candidate: Candidate) -> Candidate:
    """Return a candidate with who speaks in place of who does not: nicht X, sondern | Y.

    The phrase may begin with the negation: Non è stata X ma | Y a dire; no one but | Y said.
    """
    s, (first, last) = candidate.sentence, candidate.phrase
    but = last + 1 + (last + 1 < len(s) and s[last + 1].text == ",")
    if but + 1 >= len(s) or s[but].lower not in _NOT:
        return candidate  # most of the time
    negations = _NOT[s[but].lower]
    for at in range(max(0, first - _NOT_REACH), last):
        if s[at].kind == WORD and s[at].lower in negations:
            break
    else:
        return candidate
    if any(_separates(token) for token in s[at + 1 : max(first, at + 2)]):
        return candidate
    from reader.analysis.grammar.phrases.phrase_after import phrase_after

    return candidate.moved_to(phrase_after(s, but + 1))


def _separates(token: Token) -> bool:
    """Whether a negation before a token denies nobody behind it: non senza | ironia Ada Quill."""
    return token.kind in (POINT, NUMBER) or token.classes & lx.PREPOSITION > 0


def _with_bearer(candidate: Candidate) -> Candidate:
    """Return a candidate with the person in place of the role beside the name: X, | mayor of Y,."""
    s, (first, last) = candidate.sentence, candidate.phrase
    if first < 2 or s[first - 1].text != "," or s[last].kind == POINT:
        return candidate
    from reader.analysis.grammar.subjects.asides import bearer_before

    named = bearer_before(s, candidate.phrase)
    return candidate.moved_to(named)


def _can_speak(candidate: Candidate) -> bool:
    """Whether a phrase may be a speaker.

    Excluded are the first person (the journalist), incomplete phrases ("the harbour's | state"),
    things, also with "no", "there" and misread verbs.
    """
    s, (first, last) = candidate.sentence, candidate.phrase
    owner = s[last].kind == POSSESSIVE and not (
        is_name_with_possessive(s, last) or is_double_genitive(s, candidate.phrase)
    )
    if s[first].classes & lx.FIRST or owner or s[last].lower == "there":
        return False
    if first == 0 and s[first].lower == "who":
        return False  # Who said “…”?
    if _is_of_those_who_do_not(s, first, last):
        return False
    if first < last and s[first].lower == "no" and s[first].kind == WORD and s[last].kind == WORD:
        return s[last].lower in _ANYBODY  # had no oil spills
    if candidate.rule not in SAID_RULES and (
        cannot_speak(s, candidate.phrase) or _is_command(s, candidate)
    ):
        return False
    return candidate.rule not in SUBJECT_RULES or not s[last].classes & lx.RELATIVE


def _is_of_those_who_do_not(s: Sequence[Token], first: int, last: int) -> bool:
    """Whether a phrase is one of two after "neither", or after "rather than" or "all but".

    Weder Poe | noch Quill sagte.

    Not what means nobody itself, and so keeps the words from others: neither of whom called.
    """
    opening, before = s[first].lower, s[first - 1].lower if first else ""
    link = s[first - 2].lower if first > 1 else ""
    if before in _NEITHER or (link, before) == ("rather", "than"):
        return True
    if before == "but" and link in _ALL:
        return True  # all but Quill said
    if opening in _NEITHER:
        return any(token.lower in _NEITHER for token in s[first + 1 : last + _NOR_REACH])
    if "noch" not in (opening, before):
        return False
    return sum(token.lower in _NOCH for token in s[: last + _NOR_REACH]) > 1


def _is_command(s: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a phrase is a verb and its object: If you know more, call our desk and say “…”."""
    first, last = candidate.phrase
    if first == last or s[first].kind != WORD or not s[first].classes & lx.FULL_VERB:
        return False
    return (
        bool(s[first + 1].classes & (lx.DETERMINER | lx.FIRST)) and not s[first].classes & lx.TITLE
    )


def _with_score(candidate: Candidate, score: float) -> Candidate:
    phrase, cue, rule, _, sentence, _, _ = candidate
    return _tuple(Candidate, (phrase, cue, rule, score, sentence, False, False))
