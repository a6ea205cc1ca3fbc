"""The score of a verb before a quote, by its meaning, its distance and its clause."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, phrase_weight
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.clauses.quote_positions import Place, has_as
from reader.analysis.grammar.clauses.reporters import is_embedded
from reader.analysis.grammar.clauses.subordinate_clauses import is_overheard, is_subordinate
from reader.analysis.grammar.phrases.noun_phrases import (
    INSCRIBED_THINGS,
    WRITTEN_THINGS,
    Phrase,
    head_noun_at,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.phrase_up_to_verb import COPULAS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_ARTICLES,
    ENGLISH_BE,
    ENGLISH_OBJECTS,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import relayed_words, subjects_of_pronouns

_REACTING_STEMS = ("respond", "react")
_DENYING_STEMS = (
    "den", "reject", "dismiss", "refut", "rebut", "hit", "brush", "laugh", "shrug", "disput",
    *_REACTING_STEMS,
)  # fmt: skip
_FEELS = ("feel", "felt")
_SPEAKS = ("speak", "spoke", "talk")
_OBJECT_MARKERS = frozenset({"of", "about", "as", "like", ":", "on", "against", "up", "out", "for"})
_GIVES_NAMES = frozenset({"called", "named", "dubbed", "titled"})
# tat die Kritik als „Theater“ ab
_DISMISS = frozenset({"tat", "tut", "taten", "deed", "deden", "doet"})
_COINS = ("call", "describ", "term", "label", "dub", "nenn", "nannt", "bezeichn", "appel", "llam")
_ROMANCE_COINS = ("chiam", "defin", "cham", "quali", "calific", "classific")
_THAT_WHICH = frozenset({"ce", "lo", "ciò", "quel", "quello", "quella", "o", "aquilo"})
_JUDGED_OBJECTS = ENGLISH_OBJECTS | {"it", "me", "us"}
_JUDGES = frozenset({"find", "finds", "found"})
_FINDS = frozenset({"found", "finds", "shows", "showed"})
_INQUIRIES = frozenset({
    "study", "report", "survey", "inquiry", "review", "analysis", "investigation", "audit",
    "researchers", "scientists", "investigators", "inspectors", "poll", "studies", "panel",
    "commission", "committee", "regulator", "watchdog", "arbitrator", "court", "jury", "judge",
    "tribunal", "coroner", "adjudicator", "ombudsman", "magistrate",
})  # fmt: skip
_BEFORE_COINED = frozenset({"de", "d'", "come", "como"})  # ce qu'il qualifie de « … »
_NAMING_REACH = 9  # tokens from a verb of naming to the name
_READS = frozenset({"read", "reads", "said", "says"})
_LONGEST_ADDRESSEE = 5  # tokens
_WHERE_OR_WHEN = frozenset({"in", "on", "at", "during", "after", "before", "via", "over"})
_LONGEST_CIRCUMSTANCE = 8  # tokens
_STATEMENT = 3  # words at least that may be a whole statement
_SENTENCE_ENDS = frozenset(".!?")
_MODALS = frozenset({"will", "would", "should", "could", "can", "may", "might", "must", "to"})
_UTTERING = frozenset({
    "shouted", "yelled", "screamed", "shouting", "yelling", "screaming", "texted", "messaged",
    "posted",
})  # fmt: skip
_FARTHEST = 40  # tokens; a greater distance costs no more


def weigh_speaker(place: Place, cue: int, phrase: Phrase, cues: Sequence[int]) -> Candidate | None:
    """Return the subject of a verb before the quote as a scored candidate.

    Args:
        place: The position of the quote.
        cue: Token index of the verb.
        phrase: The subject of the verb.
        cues: Token indices of the cues between the previous quote and this one.

    Returns:
        The candidate; None if the verb turns out to report something else.
    """
    view, s = place.view, place.view.s
    weighed = _weigh_verb(place, cue, last=cue == cues[-1])
    if weighed is None:
        return None
    score, rule, distance = weighed
    led = distance == 2 and s[place.at - 1].text in (",", ":")
    if s[place.at - 1].text == ":" and view.language.code == "en":
        led = led or addresses_somebody(s, cue, place.at - 2)
    if distance == 1 or led:
        score += w.ADJACENT
    subject = view.subject(cue)
    if subject is not None and phrase == subject and s[subject[0] - 1].lower == "what":
        phrase = subjects_of_pronouns.main_subject_for_pronoun(view, subject) or phrase
    score += phrase_weight(s, phrase) - w.PER_TOKEN * min(distance, _FARTHEST)
    named = phrase if subject is None or s[subject[0]].lower != "it" else subject
    near = distance == 1 or (distance == 2 and s[cue + 1].lower in _BEFORE_COINED)
    coins = s[cue].lower.startswith(_COINS + _ROMANCE_COINS)
    coined = near and coins and _is_in_free_relative(s, named[0])
    if coined or is_overheard(s, phrase, cue):
        score += w.COINED
    uttered = cue != cues[0] and _is_uttered(place, cue, phrase, cues)
    embedded = not (coined or uttered) and _is_embedded(place, cue, phrase, cues, led=led)
    if embedded:
        score -= w.EMBEDDED
    elif uttered:
        score += w.INNERMOST
    aside = subject is not None and is_subordinate(view, cue, subject)
    inside = subject is not None and aside and not led and _contains_quote(place, cue, subject)
    subordinate = aside and not led and not inside
    if subordinate:
        score -= w.SUBORDINATE
    elif inside and not embedded and s[cue].classes & (lx.SAY | lx.NAME):
        score += w.INNERMOST if s[cue].classes & lx.SAY else w.INNERMOST_NAMING
    elif aside and place.is_continued:
        score += w.SUBORDINATE_LED
    return Candidate(phrase, cue, rule, score, s, subordinate or embedded, aside)


def addresses_somebody(s: Sequence[Token], verb: int, last: int) -> bool:
    """Whether only whom the verb addresses stands after it: texted Poe, wrote to the mayor."""
    start = verb + 1 + (s[verb + 1].lower == "to")
    if not s[verb].classes & lx.REPORT or not 0 <= last - start < _LONGEST_ADDRESSEE:
        return False
    phrase = phrase_after(s, start)
    return phrase is not None and phrase == (start, last)


def _weigh_verb(place: Place, cue: int, *, last: bool) -> tuple[float, str, int] | None:
    """Return the score of a verb before the quote, its rule, and its distance in tokens.

    `last` tells that no other cue intervenes. None means that the verb does not report the quote.
    """
    view, s = place.view, place.view.s
    verb, distance = s[cue], place.at - cue
    if verb.classes & lx.REPORT or s[cue + 1].lower == "back":  # shot back that …
        score, rule = w.REPORT_BEFORE, "x-said-before"
        if verb.classes & lx.SAY:
            score += w.PLAIN_SAYING
        if verb.classes & lx.SAY and is_negated(s, cue):
            score -= w.NEGATED
    elif verb.classes & lx.NAME:
        if view.language.code == "en" and _has_other_object(s, cue, place.at):
            return None
        score, rule = (w.NAMING if distance <= _NAMING_REACH else w.NAMING_FAR), "x-called"
        if (last or view.language.verb_second) and has_as(s, place.at):
            score, distance = w.NAMING + w.AS, min(distance, _NAMING_REACH)
    else:
        subject = view.subject(cue)
        if subject is not None and subject[0] > 0 and s[subject[0] - 1].lower == "whether":
            return None  # Quill would like to see whether the plan holds “in winter”
        if verb.lower.startswith("includ") and s[place.at - 1].text != ":":
            return None  # The evenings include the play “…”
        score, rule = w.WEAK_VERB, "x-verb-before"
        holds = verb.lower in {"held", "holds"} and s[cue + 1].lower == "that"
        if holds or (verb.lower in _FINDS and subject is not None and _is_inquiry(s, subject)):
            score, rule = w.REPORT_BEFORE, "x-said-before"
        elif _judges_object(s, cue, place.at) or (verb.lower in _DISMISS and has_as(s, place.at)):
            score, rule = w.NAMING, "x-called"
    return score, rule, distance


def _judges_object(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether only a pronoun is between "find" and what somebody is found: found it “too long”."""
    return quote == verb + 2 and s[verb].lower in _JUDGES and s[verb + 1].lower in _JUDGED_OBJECTS


def _is_embedded(place: Place, cue: int, phrase: Phrase, cues: Sequence[int], *, led: bool) -> bool:
    """Whether the report is embedded in another report: Poe said that Quill called it “…”."""
    s = place.view.s
    if led and s[place.at - 1].text == ":" and s[phrase[1]].kind == CAPITAL:
        return False  # Poe replied:
    if s[place.at - 1].text == ":":
        outer = max((each for each in cues if each < cue), default=cue)
        if s[outer + 1].lower == "what":
            return False  # Poe recalled what the mayor, Ada Quill, told her:
    if s[cue].classes & lx.PARTICIPLE and s[cue - 1].lower not in COPULAS:
        return False  # but: he is feeling “low”
    return is_embedded(place.view, cue, phrase, cues)


def _is_uttered(place: Place, verb: int, phrase: Phrase, cues: Sequence[int]) -> bool:
    """Whether a statement is the object of a verb of saying: Witnesses said the man shouted “…”.

    Only whom somebody speaks to may stand between them: Police say Quill told the woman, “…”. The
    subject of the outer verb keeps what a pronoun for it may have said: Quill said he told Poe.
    """
    s, speaker = place.view.s, place.view.s[phrase[1]]
    relative = s[verb - 1].classes & lx.RELATIVE
    if relative and s[verb].lower in _READS and _is_inscribed(s, verb - 1):
        return True  # Poe said there was a note that read “…”
    utters = s[verb].classes & lx.SAY or s[verb].lower in _UTTERING
    led = s[place.at - 1].text in (":", ",")
    states = place.words >= _STATEMENT or (led and place.sign in _SENTENCE_ENDS)
    if not (utters and states) or speaker.classes & lx.RELATIVE:
        return False
    if phrase[0] and s[phrase[0] - 1].lower == "what" and s[place.at - 1].text == ",":
        return False  # Quill said, when told what Poe said, “…”; not: what Poe told her: “…”
    if s[verb - 1].lower in _MODALS and not _is_habitual(s, verb, place.at):
        return False  # expects that voters will say “…”
    last = place.at - 1 - led
    if led and verb == cues[-1]:
        last = _last_before_circumstance(s, verb, last)
    if speaker.classes & lx.SUBJECT:
        outer = max((each for each in cues if each < verb), default=verb)
        if not _is_of_other_gender(place.view, outer, speaker.lower) and (
            last == verb or not _is_body_at(place.view, outer)
        ):
            return False
    if last == verb:
        return True
    if last == verb + 1 and (s[last].classes & lx.OBJECT or s[last].lower == "her"):
        return True
    person = s[last].kind == CAPITAL or means_people(s[last].lower, s[last].classes)
    return person and addresses_somebody(s, verb, last)


def _is_of_other_gender(view: SentenceView, verb: int, pronoun: str) -> bool:
    """Whether a pronoun cannot mean the subject of a verb: she said he told her; Ada said he."""
    subject = view.subject(verb)
    if subject is None or pronoun not in {"he", "she"}:
        return False
    opening, language = view.s[subject[0]].lower, view.language
    if pronoun == "he":
        return opening in language.she or opening in language.feminine
    return opening in language.he or opening in language.masculine


def _is_habitual(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether somebody used to say the words: her boss would say, “…”, used to say: “…”."""
    before = s[verb - 2].lower if verb > 1 else ""
    habit = s[verb - 1].lower == "would" or before == "used"
    return habit and s[quote - 1].text in {",", ":"}


def _last_before_circumstance(s: Sequence[Token], verb: int, last: int) -> int:
    """Return the last token before where or when it is said: wrote to Poe | on Facebook that day.

    That is `last`, the last token of the clause, if there is no such adverbial.
    """
    for at in range(verb + 1, last + 1):
        timed = s[at].classes & lx.TEMPORAL or s[at + 1].classes & lx.TEMPORAL
        if timed or s[at].lower in _WHERE_OR_WHEN:
            plain = all(token.kind in (WORD, CAPITAL) for token in s[at:last])
            return at - 1 if plain and last - at < _LONGEST_CIRCUMSTANCE else last
    return last


def _is_body_at(view: SentenceView, verb: int) -> bool:
    """Whether several people or a body are the subject of a verb: Police say, prosecutors said."""
    subject = view.subject(verb)
    if subject is None:
        return False
    head = view.s[subject[1]]
    return bool(head.classes & lx.INSTITUTION) or (head.kind == WORD and head.lower[-1:] == "s")


def _is_inscribed(s: Sequence[Token], relative: int) -> bool:
    """Whether the antecedent of a relative pronoun bears the words: a sign on the gate that …."""
    near = s[max(0, relative - _NAMING_REACH) : relative]
    texts = INSCRIBED_THINGS if s[relative - 1].text == "," else WRITTEN_THINGS
    return any(token.lower in texts for token in near)


def _has_other_object(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether a verb has another object than the quote.

    spoke to Poe at a “Tides” day; called Lamp, which.
    """
    if s[verb].lower.startswith(_FEELS) and s[verb - 1].lower == "which":
        return s[verb + 1].lower == "like"  # 132 pitches, which feels like “a lot”
    if s[verb].lower.startswith(_SPEAKS):
        return all(token.lower not in _OBJECT_MARKERS for token in s[verb:quote])
    given = s[verb].lower in _GIVES_NAMES and s[verb + 1].kind == CAPITAL
    if not given or quote < verb + 4:
        return False
    return s[verb + 2].text == "," and bool(s[verb + 3].classes & lx.RELATIVE)


def _is_inquiry(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase names an inquiry or a judge, so that "found" reports a statement."""
    head = head_noun_at(s, phrase)
    while head > phrase[0] and s[head].kind == CAPITAL and s[head].lower not in _INQUIRIES:
        head -= 1  # the coroner | Ada Quill
    return s[head].lower in _INQUIRIES


def _is_in_free_relative(s: Sequence[Token], first: int) -> bool:
    """Whether a subject is in a free or bare relative clause.

    What campaigners call “…”; a report its chief called “…”.
    """
    before = s[first - 1].lower if first else ""
    if first > 1 and s[first].classes & lx.DETERMINER and _is_plain_noun(s, first - 1):
        return True
    if before in ROMANCE_THAT and first > 1:
        return s[first - 2].lower in _THAT_WHICH
    return before in {"what", "was"}


def _is_plain_noun(s: Sequence[Token], at: int) -> bool:
    """Whether a word directly after an article is a noun: a | report."""
    return s[at].kind == WORD and s[at - 1].lower in ENGLISH_ARTICLES


def _contains_quote(place: Place, cue: int, subject: Phrase) -> bool:
    """Whether a subordinate clause after the main one contains the quote: … when Poe said “…”.

    Not if the main verb still lacks its object: Quill said when asked that “…”.
    """
    s, main = place.view.s, place.view.main
    joint = subject[0] - 1
    if main is None or joint < main[1] + 2 or not s[joint].classes & lx.CONJUNCTION:
        return False
    behind = s[cue + 1 : place.at]
    if any(token.text == "," for token in behind):
        return False
    if s[cue].classes & lx.NAME and any(map(_begins_clause, behind)):
        return False  # told Poe after Quill called it late that it was “…”
    when = lx.DAY | lx.TIME | lx.PREPOSITION | lx.DETERMINER
    outer = joint - 1
    while outer > main[1] and s[outer].classes & when and not s[outer].classes & lx.REPORT:
        outer -= 1
    return not s[outer].classes & lx.REPORT


def _begins_clause(token: Token) -> bool:
    """Whether a word goes on with a clause, which is not what somebody is called."""
    return token.lower == "that" or token.lower in ENGLISH_BE or bool(token.classes & lx.SAY)


def denies_claim(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether a verb denies what others claim: dismissed the charge that he was “late”."""
    if not s[verb].lower.startswith(_DENYING_STEMS) or has_as(s, quote):
        return False
    reacts = s[verb].lower.startswith(_REACTING_STEMS)  # responded to Poe's claim
    if reacts and all(token.kind != POSSESSIVE for token in s[verb:quote]):
        return False
    return relayed_words.is_claim(s, verb, quote)
