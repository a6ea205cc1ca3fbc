"""Candidates before a quote: Ada Quill warned: “…”."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.verb_weights import denies_claim, has_as, weigh_speaker
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.cues import is_cue_at, is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reporters import is_relative_to, logical_subject
from reader.analysis.grammar.phrases.acting_phrases import can_speak
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import CLAUSE_JOINTS, phrase_up_to_verb
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_IS
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.attribution.before import quote_owners, romance_constructions
else:  # not needed for every text
    quote_owners = later(globals(), "reader.analysis.attribution.before.quote_owners")
    romance_constructions = later(
        globals(), "reader.analysis.attribution.before.romance_constructions"
    )

_WHEN = frozenset({"when", "if", "unless"})
_DESPITE = frozenset({"despite", "amid"})
_URGED = frozenset({"urged", "told", "advised", "encouraged", "warned"})
_WHETHER = frozenset({"whether", "if", "about", "why", "how"})
_CLAUSE_WORDS = lx.DETERMINER | lx.PREPOSITION | lx.SUBJECT | lx.AUXILIARY  # not in compounds
_DEMONSTRATIVES = frozenset({"this", "these"})
_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
_AS_REACH = 5  # tokens between "as" and the quote
_THAT_REACH = 12  # tokens between "that" and the quote
_NOUN_REACH = 8  # tokens from a noun of speech to the quote
_LEAD_IN_REACH = 6  # tokens from an inverted verb to the quote
_LEAD_IN_WORDS = frozenset({"that", "as", ":", ","})
_LONGEST_TIME = 5  # tokens: Less than two days after
_AFTER = frozenset({"after", "before", "since"})
_AGENT_REACH = 3  # tokens between the agent after "by" and the quote
_REJECTED = frozenset({"zurückgewiesen", "abgelehnt"})
_REJECTS = frozenset({"wies", "weist", "wiesen", "weisen"})
_CLAIMS = tuple(
    lx.words("""
vorwurf vorwürfe behauptung behauptungen anschuldigung anschuldigungen verdacht gerücht gerüchte
unterstellung unterstellungen berichte
""")
)
_SAYS = frozenset(
    {"says", "said", "explains", "adds", "writes", "wrote", "added", "recalls", "recalled"}
)
_WISHES = frozenset({"see", "want", "wants", "wanted", "have", "get", "like", "need", "needs"})
_PARTICLES = frozenset({"up", "off", "out", "down", "forward", "away", "aside"})
_SHORTEST_WISH = 3  # tokens before the participle: wants it | repeated
_RELATIVE_SUBJECTS = frozenset({"die", "das"})  # Poe ermahnte die Gäste, die laut lachten: „…“


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
    announced = not has_as(place.view.s, place.at) and _has_speech_noun(place)
    if announced and (owners := quote_owners.owned_noun_candidates(place)) is not None:
        return found + owners
    strong = [each for each in found if each.rule != "x-verb-before"]
    if not strong and _may_have_owner(place):
        return found + quote_owners.owner_candidates(place)
    if not found and (self_named := _self_named(place)) is not None:
        return [self_named]
    return found


def _by_fixed_construction(place: Place) -> Candidate | None:
    """Return the speaker named by a label or by a construction of the Romance languages."""
    s, language = place.view.s, place.view.language
    labelled = s[place.at - 1].text == ":" and place.at > 3 and s[place.at - 2].kind == CAPITAL
    if labelled and (label := quote_owners.label_before(place)) is not None:
        return label
    if not language.compound_inversion:
        return None
    return romance_constructions.by_romance_construction(place)


def _by_verbs(place: Place) -> list[Candidate]:
    """Return the scored subjects of all cues between the previous quote and this one."""
    s = place.view.s
    cues = [cue for cue in place.view.cues if place.previous < cue < place.at]
    found: list[Candidate] = []
    for cue in cues:
        candidate = _by_cue(place, cue, cues)
        if candidate is not None:
            found.append(candidate)
    if found and "which" in [token.lower for token in s[place.previous + 1 : place.at]]:
        found += _document_writer(place)
    if has_as(s, place.at):
        found = [each for each in found if each.rule != "x-verb-before"]  # was referred to as “…”
    return _weigh_clauses(found, s, place.at)


def _has_speech_noun(place: Place) -> bool:
    """Whether a noun such as "claim" may precede the quote, so that its owner is worth a search.

    "Of" directly before the quote is enough: their chants of “…”.
    """
    s, at = place.view.s, place.at
    for token in s[max(0, at - _NOUN_REACH) : at]:
        if token.classes & lx.SPEECH or token.lower in quote_owners.STANCES:
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
    if at < 3 or s[at].lower != "as" or s[at - 1].lower not in _SELVES:
        return None
    phrase = place.view.subject(at - 2)
    if phrase is None or phrase[0] <= place.previous:
        return None
    score = w.NAMING_FAR + phrase_weight(s, phrase)
    return Candidate(phrase, at - 2, "x-called", score, s)


def _named_by_phrasal_verb(place: Place, verb: int) -> Candidate | None:
    """Return the X of "a case X brought up as “…”", with any verb that has a particle."""
    s = place.view.s
    if not is_verb_like(s[verb]) or is_passive(s, verb) or s[verb - 1].lower in ENGLISH_IS:
        return None
    phrase = place.view.subject(verb)
    if phrase is None or phrase[0] <= place.previous or not _may_mean_speaker(s[phrase[1]]):
        return None
    return Candidate(phrase, verb, "x-called", w.NAMING_FAR + phrase_weight(s, phrase), s)


def _weigh_clauses(found: list[Candidate], s: Sequence[Token], quote: int) -> list[Candidate]:
    """Lower the scores of clauses that are not next to the quote.

    Quill declined, but a source said it was “dead”.
    """
    if len(found) < 2:
        return found
    last = found[-1]
    first = last.phrase[0]
    if (
        last.phrase == (first, first)
        and s[first].lower in _RELATIVE_SUBJECTS
        and s[first - 1].text == ","
    ):
        return [*found[:-1], last._replace(score=last.score - w.SUBORDINATE)]
    after_colon = first > 1 and s[first - 1].text == ":"  # Poe agreed: Quill called it “…”
    apart = after_colon or _follows_conjunction(s, first) or _is_absolute(last, s)
    apart = apart or (last.cue is not None and is_relative_to(s, last.phrase, last.cue))
    apart = apart or (s[first].lower == "qui" and s[first - 1].text == ",")
    apart = apart or _is_relative_to_object(found, s)
    if (
        not apart
        and not _is_relaying_clause(found, s, quote)
        and not _is_inverted_lead_in(found, s, quote)
    ):
        return found
    loss = w.SUBORDINATE if after_colon else w.CLAUSE_LEFT
    return [
        each._replace(score=each.score - loss) if each.phrase[1] < first else each for each in found
    ]


def _is_relative_to_object(found: Sequence[Candidate], s: Sequence[Token]) -> bool:
    """Whether the last verb is in a clause on the object of the one before: praised X, who said.

    Not inside what somebody says: Poe said he met Quill, who called it “late”.
    """
    first, verb = found[-1].phrase[0], found[-2].cue
    if verb is None or s[first].lower != "who" or s[first - 1].text != ",":
        return False
    between = [token.lower for token in s[verb:first]]
    return not s[verb].classes & lx.SAY and "that" not in between


def _follows_conjunction(s: Sequence[Token], first: int) -> bool:
    """Whether a conjunction precedes the subject: …, but Quill said; in which Quill says."""
    if first < 2:
        return False
    joint, before = s[first - 1], s[first - 2]
    if joint.lower in CLAUSE_JOINTS and before.text == ",":
        return True
    return joint.lower == "which" and before.lower == "in"


def _is_absolute(candidate: Candidate, s: Sequence[Token]) -> bool:
    """Whether a candidate is in an absolute clause: Poe agreed, with Quill calling it “…”.

    "Poe agreed despite Quill calling it “…”"
    """
    first, last = candidate.phrase
    verb = candidate.cue
    if first < 2 or verb != last + 1 or not s[verb].classes & lx.PARTICIPLE:
        return False
    led = s[first - 1].lower
    return led in _DESPITE or (led == "with" and s[first - 2].text == ",")


def _is_relaying_clause(found: Sequence[Candidate], s: Sequence[Token], quote: int) -> bool:
    """Whether the previous clause only relays: the Herald reported, his aunt shouted: “…”."""
    agent, first = found[-2].cue, found[-1].phrase[0]
    return agent == first - 2 and s[first - 1].text == "," and s[quote - 1].text == ":"


def _is_inverted_lead_in(found: Sequence[Candidate], s: Sequence[Token], quote: int) -> bool:
    """Whether an inverted last verb introduces the quote by a colon: …, sagt dieser: “…”."""
    verb, before = found[-1].cue, found[-2].cue
    if verb is None or before is None or s[quote - 1].text != ":" or quote - verb > _LEAD_IN_REACH:
        return False
    inverted = found[-1].phrase[0] > verb and verb > 1 and s[verb - 1].text == ","
    return inverted and s[before + 1].text == ","


def _by_cue(place: Place, cue: int, cues: Sequence[int]) -> Candidate | None:
    """Return the scored subject of one cue before the quote, or None if it names no speaker."""
    s = place.view.s
    if _reports_no_quote(s, cue, place.at):
        return None
    if s[cue].classes & lx.PARTICIPLE and _follows_time(s, cue):
        return _opening_participle(place)
    phrase = _subject_of(place, cue)
    if phrase is None or phrase[1] >= place.at:
        perfect = cue == 1 and s[0].lower == "having"  # Having called it “late”, Quill left
        if perfect or (s[cue].classes & lx.PARTICIPLE and _opens_sentence(s, cue)):
            return _opening_participle(place)
        if cue == 0 and s[1].lower == "by":
            return _by_agent(place, cue)  # Asked by Ada Quill, “Why?”
        phrase = phrase_after(s, 1) if cue == 0 else None
        if phrase is None:
            return None
    if phrase[0] and s[phrase[0] - 1].lower == "whose" and "," in _texts(s[cue : place.at]):
        return None  # Quill, whose | daughter knows the loom, had a plan: “…”
    reduced = s[cue + 1].lower == "by" and s[cue].lower.endswith("ed")  # remarks described by X
    reduced = reduced and not s[cue + 2].lower.endswith("ing")  # responded by saying
    if s[cue].classes & lx.STRONG_CUES and (reduced or is_passive(s, cue)):
        return _by_agent(place, cue)
    if _has_agent_after_noun(place, cue) and (agent := _by_agent(place, cue)) is not None:
        return agent if _leads_into_quote(place, agent) else None
    if phrase[0] == phrase[1] and s[phrase[0]].lower in _DEMONSTRATIVES:
        return None  # This is the week to think about the “quiet half”
    if s[phrase[0]].lower == "it":
        phrase = _antecedent_of_it(place, phrase, cue)
    return weigh_speaker(place, cue, phrase, cues) if phrase is not None else None


def _texts(tokens: Sequence[Token]) -> list[str]:
    return [token.text for token in tokens]


def _reports_no_quote(s: Sequence[Token], cue: int, quote: int) -> bool:
    """Whether a verb reports something other than the quote after it."""
    verb, after = s[cue], s[cue + 1]
    if cue and s[cue - 1].lower in _WHEN and (verb.lower.endswith("ed") or verb.lower == "told"):
        return True  # when asked about it
    if verb.lower == "told" and s[cue - 1].text == "," and after.lower == "that":
        return True  # Quill, told that it was “late”, left
    if verb.lower in _URGED and after.lower == "to" and not s[cue - 1].classes & lx.AUXILIARY:
        return True  # Residents urged to leave “wild corners”
    if verb.lower == "asked" and s[cue - 1].text == "," and after.lower in _WHETHER:
        return True  # Quill, asked whether it was “late”, left
    if verb.lower in _REJECTED and after.text != ":":
        return True  # hat den Vorwurf zurückgewiesen, er sei „käuflich“
    if verb.lower in _REJECTS and _rejects_claim(s, cue, quote):
        return True
    if verb.lower == "read" and any(token.lower == "should" for token in s[max(0, cue - 3) : cue]):
        return True  # it should have read “…”
    if _is_object_of_wish(s, cue):
        return True
    if verb.lower[:3] == "add" and after.lower == "to":
        return True  # what added to the worries
    if after.lower == "what" and s[quote - 1].text == ":":
        told = (s[at] for at in range(cue + 2, quote) if is_cue_at(s, at))
        return any(token.classes & lx.SAY for token in told)  # recalled what Quill told her: “…”
    return denies_claim(s, cue, quote)  # Quill rejected claims that she was “asleep”


def _is_object_of_wish(s: Sequence[Token], cue: int) -> bool:
    """Whether a past participle tells what is to be done: Quill wants the vow repeated “here”."""
    if cue < _SHORTEST_WISH or not s[cue].lower.endswith("ed"):
        return False
    done = phrase_before(s, cue - 1) if s[cue - 1].kind == WORD else None
    return done is not None and done[0] > 0 and s[done[0] - 1].lower in _WISHES


def _subject_of(place: Place, cue: int) -> Phrase | None:
    """Return the subject of a verb, or the phrase that a special construction has in its place."""
    view, s = place.view, place.view.s
    subject = _subject_of_inverted_verb(place, cue) if s[place.at - 1].text in (":", ",") else None
    phrase = subject or _with_name_in_marks(s, logical_subject(view, cue))
    if phrase is None and view.language.drops_subject:
        return romance_constructions.body_after_from(s, cue)
    return phrase


def _subject_of_inverted_verb(place: Place, cue: int) -> Phrase | None:
    """Return the X of "That is so in Delta, says X: “…”", which reports both ways.

    And of "It was, wrote X, “a wet Tuesday”".
    """
    s = place.view.s
    if s[cue - 1].text != "," or s[cue].lower not in _SAYS:
        return None
    phrase = phrase_after(s, cue + 1)
    if phrase is None or phrase[1] != place.at - 2:
        return None
    head = s[phrase[1]]
    speaks = head.kind == CAPITAL or (s[place.at - 1].text == "," and _may_mean_speaker(head))
    return phrase if speaks else None


def _may_mean_speaker(head: Token) -> bool:
    """Whether a head may denote people or a body: they, some, the pilots, the board; not it.

    English has too many nouns for people to list, so any plural may be one.
    """
    if head.classes & (lx.SUBJECT | lx.DETERMINER):
        return head.lower != "it"
    named = head.kind == CAPITAL or head.lower.endswith("s")
    return named or can_speak(head) or means_people(head.lower, head.classes)


def _with_name_in_marks(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Extend a bare article by the name in marks after it: Die „Abendpost“ schrieb: „…“."""
    if phrase is None or phrase[0] != phrase[1] or s[phrase[0]].kind == POINT:
        return phrase
    bare = s[phrase[0]].classes & lx.DETERMINER and not s[phrase[0]].classes & lx.SUBJECT
    named = bare and s[min(phrase[1] + 1, len(s) - 1)].kind == QUOTED
    return (phrase[0], phrase[1] + 1) if named else phrase


def _opens_sentence(s: Sequence[Token], cue: int) -> bool:
    """Whether a sentence begins with a participle: calling it “…”; waving flags and chanting “…”.

    A preposition may stand before it: after calling it “…”.
    """
    if cue == 0 or (cue == 1 and s[0].classes & (lx.PREPOSITION | lx.CONJUNCTION)):
        return True
    return s[0].lower.endswith("ing") and not s[0].classes & (lx.PREPOSITION | lx.TITLE)


def _follows_time(s: Sequence[Token], cue: int) -> bool:
    """Whether a time opens the sentence before a participle: Two days after calling it “…”."""
    if not 1 < cue < _LONGEST_TIME or s[cue - 1].lower not in _AFTER:
        return False
    return bool(s[cue - 2].classes & lx.TIME)


def _opening_participle(place: Place) -> Candidate | None:
    """Return the main subject after a participle clause: Calling it “a trap,” Ada Quill left."""
    s = place.view.s
    main = _after_quoted_modifier(place) or main_subject(s, across_quotes=True)
    if main is None or main[0] <= place.at or s[main[0]].classes & lx.FIRST:
        return None
    return Candidate(main, 0, "x-said-before", w.REPORT_BEFORE + phrase_weight(s, main), s)


def _after_quoted_modifier(place: Place) -> Phrase | None:
    """Return the subject after a noun that the quote modifies: Noting its “firm” Vell policy, X."""
    s, noun = place.view.s, place.at + 1
    if place.sign == "," or noun >= len(s) or s[noun].kind != CAPITAL:
        return None
    comma = noun
    while comma + 1 < len(s) and (s[comma].kind in (CAPITAL, WORD) or s[comma].text == "-"):
        comma += 1
    if s[comma].text != "," or any(t.classes & _CLAUSE_WORDS for t in s[noun:comma]):
        return None
    return phrase_up_to_verb(s, comma + 1, len(s))


def _by_agent(place: Place, cue: int) -> Candidate | None:
    from reader.analysis.attribution.passive_agents import agent_before_quote  # for few texts

    return agent_before_quote(place, cue)


def _rejects_claim(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether the quote is a claim that is rejected: wies den Vorwurf zurück, er sei „käuflich“.

    Whoever goes on speaks again: wies den Vorwurf zurück, sprach von „Unsinn“.
    """
    back = next((at for at in range(verb + 1, quote - 1) if s[at].lower == "zurück"), 0)
    if not back or s[back + 1].text != ",":
        return False
    clause = s[back + 2]
    if clause.lower == "wonach":
        return True
    claim = any(token.lower.endswith(_CLAIMS) for token in s[verb + 1 : back])
    return claim and not (clause.kind == WORD and clause.classes & lx.CUES)


def _has_agent_after_noun(place: Place, cue: int) -> bool:
    """Whether a participle after its noun has an agent: doubts raised by some go beyond “…”.

    But: doubts raised by calling it “…”.
    """
    s, own = place.view.s, place.view.subject(cue)
    if s[cue + 1].lower != "by" or not s[cue].lower.endswith("ed"):
        return False
    return own is not None and own[1] == cue - 1 and not s[cue + 2].lower.endswith("ing")


def _leads_into_quote(place: Place, agent: Candidate) -> bool:
    """Whether the quote closely follows the agent of a passive: a plan backed by some as “…”."""
    end = agent.phrase[1] + 1
    led = end < place.at <= agent.phrase[1] + _AGENT_REACH
    return led and place.view.s[end].lower in _LEAD_IN_WORDS


def _antecedent_of_it(place: Place, it: Phrase, cue: int) -> Phrase | None:
    """Return the phrase that the subject "it" stands for.

    That is "it" itself; but if "it" anticipates a clause, the main subject where "it" is an empty
    subject after it, else None.
    """
    from reader.analysis.grammar.clauses.impersonal_clauses import (
        is_anticipatory_it,
        is_expletive_it,
    )

    view = place.view
    if not is_anticipatory_it(view.s, it[0], cue):
        return it
    main = view.main
    return main if main is not None and main[1] < it[0] and is_expletive_it(view.s, it[0]) else None


def _document_writer(place: Place) -> list[Candidate]:
    """Return the X of "read out an email in which X thanked Poe for “…”"."""
    from reader.analysis.grammar.clauses.relayed_words import writer_of

    s = place.view.s
    writer = writer_of(s, place.previous, place.at)
    if writer is None:
        return []
    score = w.REPORT_BEFORE + w.ADJACENT
    return [Candidate(writer, writer[1] + 1, "x-said-before", score, s)]
