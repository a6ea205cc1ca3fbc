"""The speaker whom one reporting verb before a quote names: Ada Quill warned: “…”."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.before.verb_weights import denies_claim, weigh_speaker
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.cues import is_cue_at
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reporters import logical_subject
from reader.analysis.grammar.phrases.complements import ISSUED_TEXTS
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_AFTER,
    ENGLISH_BE,
    ENGLISH_GOES,
    ENGLISH_INDEFINITE,
    GERMAN_REJECTED,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.before import romance_constructions
    from reader.analysis.grammar.clauses import impersonal_clauses
    from reader.analysis.grammar.german import subordinate_subjects
    from reader.analysis.grammar.phrases import speaking_nouns
    from reader.analysis.grammar.romance import taking_the_floor

_LASTING = frozenset({"continue", "continues", "continued", "continuing", "add"})
_WHEN = frozenset({"when", "if", "unless"})
_URGED = frozenset({"urged", "told", "advised", "encouraged", "warned"})
_WHETHER = frozenset({"whether", "if", "about", "why", "how"})
_CLAUSE_WORDS = lx.DETERMINER | lx.PREPOSITION | lx.SUBJECT | lx.AUXILIARY  # not in compounds
_DEMONSTRATIVES = frozenset({"this", "these"})
_LEAD_IN_WORDS = frozenset({"that", "as", ":", ","})
_LONGEST_TIME = 5  # tokens: Less than two days after
_AGENT_REACH = 3  # tokens between the agent after "by" and the quote
_REJECTS = frozenset({"wies", "weist", "wiesen", "weisen"})
_REJECTING = _REJECTS | GERMAN_REJECTED
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
_TEXT_REACH = 6  # tokens from a verb to the text that says it: says a new report
_SHORTEST_WISH = 3  # tokens before the participle: wants it | repeated


def by_cue(place: Place, cue: int, cues: Sequence[int]) -> Candidate | None:
    """Return the scored subject of one cue before the quote, or None if it names no speaker."""
    s = place.view.s
    if s[cue].lower in _REJECTING and (maker := _maker_of_claim(s, cue, place.at)):
        return Candidate(maker, None, "x-s-claim", w.OWNED_NOUN, s)
    if _reports_no_quote(s, cue, place.at):
        return None
    mood = place.view.language.reporting_mood
    if mood and subordinate_subjects.is_inside_report(s, cue, mood):
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
    if after.lower == "to" and s[cue - 1].lower in ENGLISH_BE and _is_addressed(verb):
        return True  # Quill was ordered to “go home”
    if verb.lower == "asked" and s[cue - 1].text == "," and after.lower in _WHETHER:
        return True  # Quill, asked whether it was “late”, left
    if verb.lower in GERMAN_REJECTED and after.text != ":":
        return True  # hat den Vorwurf zurückgewiesen, er sei „käuflich“
    if verb.lower in _REJECTS and _rejects_claim(s, cue, quote):
        return True
    if verb.lower == "read" and any(token.lower == "should" for token in s[max(0, cue - 3) : cue]):
        return True  # it should have read “…”
    if _is_object_of_wish(s, cue):
        return True
    if verb.lower[:3] == "add" and after.lower == "to":
        return True  # what added to the worries
    if verb.lower in _LASTING and s[cue - 1].classes & lx.AUXILIARY:
        return s[quote - 1].text not in {",", ":"}  # its work would continue “as normal”
    if verb.lower in ENGLISH_GOES and after.lower == "to":
        return True  # The last word went to Quill: “…”
    if after.lower == "what" and s[quote - 1].text == ":":
        told = (s[at] for at in range(cue + 2, quote) if is_cue_at(s, at))
        return any(token.classes & lx.SAY for token in told)  # recalled what Quill told her: “…”
    return denies_claim(s, cue, quote)  # Quill rejected claims that she was “asleep”


def _is_addressed(verb: Token) -> bool:
    return not verb.classes & lx.STRONG_CUES and verb.lower in impersonal_clauses.ADDRESSED


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
    if subject is None and s[cue - 1].text == "," and s[cue].classes & lx.REPORT:
        subject = _text_after(place, cue)
    if view.language.compound_inversion and s[cue - 1].lower in ROMANCE_THAT:
        subject = subject or taking_the_floor.sharer_of_view(s, place.at - 1)
    phrase = subject or _with_name_in_marks(s, logical_subject(view, cue))
    if phrase is None and view.language.drops_subject:
        return romance_constructions.body_after_from(s, cue)
    return phrase


def _text_after(place: Place, cue: int) -> Phrase | None:
    """Return the text that says what stands before it: It rains less, says a report noting “…”."""
    s = place.view.s
    if s[cue + 1].lower not in ENGLISH_INDEFINITE or place.view.language.code != "en":
        return None
    near = range(cue + 2, min(cue + _TEXT_REACH, place.at - 1))
    last = next((at for at in near if s[at].lower in ISSUED_TEXTS), place.at)
    tells = last + 1 < place.at and s[last + 1].lower.endswith(("ing", "which", "that"))
    return (cue + 1, last) if tells else None


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
    speaks = head.kind == CAPITAL or (s[place.at - 1].text == "," and may_mean_speaker(head))
    return phrase if speaks else None


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
    if not 1 < cue < _LONGEST_TIME or s[cue - 1].lower not in ENGLISH_AFTER:
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


def _maker_of_claim(s: Sequence[Token], verb: int, quote: int) -> Phrase | None:
    """Return the Quill of "wies den Vorwurf von Quill zurück, er sei „käuflich“"."""
    if verb + 1 < quote and s[verb].lower in _REJECTS and not _rejects_claim(s, verb, quote):
        return None
    for at in range(1, quote - 1):
        if s[at].kind != WORD and s[at].lower.endswith(_CLAIMS) and s[at + 1].lower == "von":
            maker = phrase_after(s, at + 2)
            return maker if maker is not None and s[maker[0]].kind == CAPITAL else None
    return None


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


def may_mean_speaker(head: Token) -> bool:
    """Whether a head may denote people or a body: they, some, the pilots, the board; not it.

    English has too many nouns for people to list, so any plural may be one.
    """
    if head.classes & (lx.SUBJECT | lx.DETERMINER):
        return head.lower != "it"
    named = head.kind == CAPITAL or head.lower.endswith("s")
    return named or speaking_nouns.can_speak(head) or means_people(head.lower, head.classes)
