"""Candidates that stand before a quote: Ada Quill warned: “…”."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, nature
from reader.analysis.grammar.clauses.cues import is_passive, speech_noun_before
from reader.analysis.grammar.clauses.quote_positions import Place, verb_set_off
from reader.analysis.grammar.clauses.reporters import (
    antecedent_source,
    is_embedded,
    is_overheard,
    is_subordinate,
    speaker_of,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token

_WHEN = frozenset({"when", "if", "unless"})
_WHETHER = frozenset({"whether", "if", "about", "why", "how"})
_JOINTS = frozenset({"but", "and", "while", "though", "although", "whereas"})
_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
_DENY = ("den", "reject", "dismiss", "refut", "rebut", "hit", "brush", "laugh", "shrug")
_FEELS = ("feel", "felt")
_SPEAKS = ("speak", "spoke", "talk")
_OF_WHAT = frozenset({"of", "about", "as", "like", ":", "on", "against", "up", "out", "for"})
_GIVES_NAMES = frozenset({"called", "named", "dubbed", "titled"})
_AS_REACH = 5  # tokens between "as" and the quote
_THAT = "that"
_ANSWER = 6  # tokens from a verb with its subject behind it to the colon
_LEADS = frozenset({"that", "as", ":", ","})
_AGENT_REACH = 3  # tokens between whoever stands after "by" and the quote
IS = frozenset({"is", "was", "are", "were", "remains", "remained", "means", "meant"})
"""Verbs that only say what something is."""
_DISMISS = frozenset({"tat", "tut", "taten"})
_REJECTED = frozenset({"zurückgewiesen", "abgelehnt"})
_SAYS = frozenset({"says", "said", "explains", "adds", "writes"})
_WHO = frozenset({"die", "das"})  # Poe ermahnte die Gäste, die laut lachten: „…“
_FROM = frozenset({"desde", "dal", "dalla", "dall'"})
_QUE = frozenset({"que", "qu'"})
_COINS = ("call", "describ", "term", "label", "dub", "nenn", "nannt", "bezeichn", "appel", "llam")


def before_quote(place: Place) -> list[Candidate]:
    """Speakers of the reporting verbs between the quote and the one before it."""
    view, s = place.view, place.view.s
    if s[place.at - 1].text == ":" and place.at > 3 and s[place.at - 2].kind == CAPITAL:
        from reader.analysis.attribution.quote_owners import label_before  # of few quotes

        if (label := label_before(place)) is not None:
            return [label]
    if place.previous >= 0 and view.language.compound_inversion:
        from reader.analysis.grammar.clauses.set_phrases import in_gap

        phrase, shared = in_gap(view, place.at)
        if phrase is not None:
            return [Candidate(phrase, shared, "x-said-before", w.X_SAID, s)]
    if view.language.compound_inversion:
        from reader.analysis.grammar.romance.romance_sources import agent_before

        if (told := agent_before(s, place.at)) is not None:
            return [Candidate(*told, "called-by-x", w.AGENT, s)]
    if view.language.drops_subject and place.previous < 0 < place.at:
        from reader.analysis.grammar.romance.unnamed_subjects import subject_behind

        if (behind := subject_behind(s, place.at)) is not None:
            return [Candidate(*behind, "x-said-before", w.REPORT_BEFORE + w.ADJACENT, s)]
    cues = [cue for cue in view.cues if place.previous < cue < place.at]
    if view.language.drops_subject and verb_set_off(view, place.previous, place.at):
        return []  # El vestuario, contó, «…»
    found: list[Candidate] = []
    for cue in cues:
        candidate = _by_cue(place, cue, cues)
        if candidate is not None:
            found.append(candidate)
    if found and any(token.lower == "which" for token in s[place.previous + 1 : place.at]):
        found += _in_document(place)
    if _has_as(s, place.at):
        found = [each for each in found if each.rule != "x-verb-before"]  # was referred to as “…”
    found = _weigh_clauses(found, s, place.at)
    noun = speech_noun_before(s, place.at)
    if noun is not None and noun > place.previous and not _has_as(s, place.at):
        owner = _owner(s, noun)
        if owner is not None:
            found.append(Candidate(owner, noun, "x-s-claim", w.OWNED_NOUN, s))
    elif all(each.rule == "x-verb-before" for each in found) and _may_be_owned(place):
        from reader.analysis.attribution.quote_owners import owned_or_told

        found += owned_or_told(place)
    elif not found and (himself := _names_itself(place)) is not None:
        found.append(himself)
    return found


def _may_be_owned(place: Place) -> bool:
    """Whether an owner stands before the quote, or "that" behind what somebody has said."""
    s, at = place.view.s, place.at
    if s[at - 1].kind == POSSESSIVE:
        return True
    return any(token.lower == _THAT for token in s[max(place.previous + 1, at - 12) : at])


def _names_itself(place: Place) -> Candidate | None:
    """Return the X of "X has positioned itself as a “…”": any verb names with these words."""
    s, at = place.view.s, place.at - 1
    while at > 1 and place.at - at < _AS_REACH and s[at].lower != "as":
        at -= 1
    if at < 3 or s[at].lower != "as" or s[at - 1].lower not in _SELVES:
        return None
    phrase = place.view.subject(at - 2)
    if phrase is None or phrase[0] <= place.previous:
        return None
    score = w.NAMING_FAR + nature(s, phrase)
    return Candidate(phrase, at - 2, "x-called", score, s)


def _weigh_clauses(found: list[Candidate], s: Sequence[Token], quote: int) -> list[Candidate]:
    """Prefer the clause next to the quote: Quill declined, but a source said it was “dead”."""
    if len(found) < 2:
        return found
    last = found[-1].phrase[0]
    if found[-1].phrase == (last, last) and s[last].lower in _WHO and s[last - 1].text == ",":
        return [*found[:-1], found[-1]._replace(score=found[-1].score - w.SUBORDINATE)]
    joined = last > 1 and s[last - 1].lower in _JOINTS and s[last - 2].text == ","
    joined = joined or (last > 1 and s[last - 1].lower == "which" and s[last - 2].lower == "in")
    joined = joined or _is_absolute(found[-1], s)
    behind_colon = last > 1 and s[last - 1].text == ":"  # Poe agreed: Quill called it “…”
    joined = joined or behind_colon
    told = found[-2].cue
    aside = told is not None and told == last - 2 and s[last - 1].text == ","
    joined = joined or (
        aside and s[quote - 1].text == ":"
    )  # the Herald reported, his aunt shouted: “…”
    joined = joined or _answers_behind_comma(found, s, quote)
    if not joined:
        return found
    loss = w.SUBORDINATE if behind_colon else w.CLAUSE_LEFT
    return [
        each._replace(score=each.score - loss) if each.phrase[1] < last else each for each in found
    ]


def _answers_behind_comma(found: Sequence[Candidate], s: Sequence[Token], quote: int) -> bool:
    """Whether the last verb leads into a quote behind a clause of its own: …, sagt dieser: “…”."""
    verb, before = found[-1].cue, found[-2].cue
    if verb is None or before is None or s[quote - 1].text != ":" or quote - verb > _ANSWER:
        return False
    inverted = found[-1].phrase[0] > verb and verb > 1 and s[verb - 1].text == ","
    return inverted and s[before + 1].text == ","


def _is_absolute(candidate: Candidate, s: Sequence[Token]) -> bool:
    """Whether a clause of its own names who speaks: Poe agreed, with Quill calling it “…”."""
    first, last = candidate.phrase
    verb = candidate.cue
    if first < 2 or verb != last + 1 or not s[verb].classes & lx.PARTICIPLE:
        return False
    return s[first - 1].lower == "with" and s[first - 2].text == ","


def _by_cue(place: Place, cue: int, cues: Sequence[int]) -> Candidate | None:
    """Weigh the subject of one reporting verb before the quote."""
    view, s = place.view, place.view.s
    verb = s[cue]
    if cue and s[cue - 1].lower in _WHEN and verb.lower.endswith("ed"):
        return None  # when asked about it
    if verb.lower == "asked" and s[cue - 1].text == "," and s[cue + 1].lower in _WHETHER:
        return None  # Quill, asked whether it was “late”, left
    if verb.lower in _REJECTED and s[min(cue + 1, len(s) - 1)].text != ":":
        return None  # hat den Vorwurf zurückgewiesen, er sei „käuflich“
    if verb.lower[:3] == "add" and s[cue + 1].lower == "to":
        return None  # what added to the worries
    if denies_claim(s, cue, place.at):
        return None  # Quill rejected claims that she was “asleep”
    own = view.subject(cue)
    set_off = s[place.at - 1].text == ":" and _behind_clause(place, cue)
    phrase = set_off or _with_name_in_marks(s, speaker_of(view, cue))
    if phrase is None and s[0].lower in _FROM and view.language.drops_subject:
        body = (1, 1) if s[1].classes & lx.INSTITUTION else None
        phrase = phrase_after(s, 1) or body  # Desde el ministerio, dal ministero assicurano che …
    if phrase is None or phrase[1] >= place.at:
        opens = cue == 0 or _opens_with_action(s) or (cue == 1 and s[0].classes & lx.PREPOSITION)
        if verb.classes & lx.PARTICIPLE and opens:
            return _opening_participle(place)
        phrase = phrase_after(s, cue + 1) if cue == 0 else None
        if phrase is None:
            return None
    if verb.classes & (lx.REPORT | lx.NAME) and is_passive(s, cue):
        return _by_agent(place, cue)
    if s[cue + 1].lower == "by" and verb.lower.endswith("ed") and own and own[1] == cue - 1:
        told = _by_agent(place, cue)  # the doubts raised by some go beyond “…”
        if told is not None and not s[cue + 2].lower.endswith("ing"):
            end = told.phrase[1] + 1
            led = end < place.at <= told.phrase[1] + _AGENT_REACH
            return told if led and s[end].lower in _LEADS else None
    if s[phrase[0]].lower == "it":
        from reader.analysis.grammar.clauses.impersonal_clauses import is_empty, stands_for_clause

        if stands_for_clause(s, phrase[0], cue):
            if view.main is None or view.main[1] >= phrase[0] or not is_empty(s, phrase[0]):
                return None
            phrase = view.main
    weighed = _weigh_verb(place, cue, last=cue == cues[-1])
    if weighed is None:
        return None
    score, rule, distance = weighed
    led = distance == 2 and s[place.at - 1].text in (",", ":")
    if distance == 1 or led:
        score += w.ADJACENT
    if own is not None and phrase == own:
        phrase = antecedent_source(view, own) or phrase
    score += nature(s, phrase) - w.PER_TOKEN * min(distance, 40)
    coined = distance == 1 and verb.lower.startswith(_COINS) and _is_behind_what(s, phrase[0])
    if coined or is_overheard(s, phrase, cue):
        score += w.COINED
    colon = led and s[place.at - 1].text == ":" and s[phrase[1]].kind == CAPITAL  # Poe replied:
    finite = not verb.classes & lx.PARTICIPLE or s[cue - 1].lower in IS  # he is feeling “low”
    embedded = not coined and not colon and finite
    embedded = embedded and is_embedded(view, cue, phrase, cues)
    if embedded:
        score -= w.EMBEDDED
    aside = own is not None and is_subordinate(view, cue, own)
    subordinate = aside and not led
    if subordinate and own is not None and _holds_quote(place, cue, own):
        subordinate = False
    if subordinate:
        score -= w.SUBORDINATE
    elif aside and place.opens:
        score += w.SUBORDINATE_LED
    return Candidate(phrase, cue, rule, score, s, subordinate or embedded, aside)


def _behind_clause(place: Place, cue: int) -> Phrase | None:
    """Return the X of "That is so in Delta, says X: “…”": what is said stands before the verb."""
    s = place.view.s
    if s[cue - 1].text != "," or s[cue].lower not in _SAYS:
        return None
    phrase = phrase_after(s, cue + 1)
    named = phrase is not None and phrase[1] == place.at - 2 and s[phrase[1]].kind == CAPITAL
    return phrase if named else None


def _weigh_verb(place: Place, cue: int, *, last: bool) -> tuple[float, str, int] | None:
    """Return the score of a verb before the quote, its rule, and how far away it counts.

    `last` tells that no other verb stands between; None that nobody speaks by it.
    """
    view, s = place.view, place.view.s
    verb, distance = s[cue], place.at - cue
    if verb.classes & lx.REPORT or s[cue + 1].lower == "back":  # shot back that …
        score, rule = w.REPORT_BEFORE, "x-said-before"
        if verb.classes & lx.SAY:
            score += w.PLAIN_SAYING
        if _is_denied(s, cue):
            score -= w.NEGATED
    elif verb.classes & lx.NAME:
        if view.language.code == "en" and _has_other_object(s, cue, place.at):
            return None
        score, rule = (w.NAMING if distance <= 9 else w.NAMING_FAR), "x-called"
        if (last or view.language.verb_second) and _has_as(s, place.at):
            score, distance = w.NAMING + w.AS, min(distance, 9)
    else:
        own = view.subject(cue)
        if own is not None and own[0] > 0 and s[own[0] - 1].lower == "whether":
            return None  # Quill would like to see whether the plan holds “in winter”
        if verb.lower.startswith("includ") and s[place.at - 1].text != ":":
            return None  # The evenings include the play “…”
        score, rule = w.WEAK_VERB, "x-verb-before"
        if verb.lower in _FINDS and own is not None and _looks_into(s, own):
            score, rule = w.REPORT_BEFORE, "x-said-before"
        if verb.lower in _DISMISS and _has_as(s, place.at):
            score, rule = w.NAMING, "x-called"  # tat die Kritik als „Theater“ ab
    return score, rule, distance


def _has_other_object(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether a verb names something else: spoke to Poe at a “Tides” day; called Lamp, which."""
    if s[verb].lower.startswith(_FEELS) and s[verb - 1].lower == "which":
        return s[verb + 1].lower == "like"  # 132 pitches, which feels like “a lot”
    if s[verb].lower.startswith(_SPEAKS):
        return all(token.lower not in _OF_WHAT for token in s[verb:quote])
    given = s[verb].lower in _GIVES_NAMES and s[verb + 1].kind == CAPITAL
    if not given or quote < verb + 4:
        return False
    return s[verb + 2].text == "," and bool(s[verb + 3].classes & lx.RELATIVE)


def _looks_into(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase names what looks into things, so that what it finds is what it says."""
    linked = (at for at in range(phrase[0], phrase[1]) if s[at + 1].classes & lx.PREPOSITION)
    return s[next(linked, phrase[1])].lower in _INQUIRIES


def _holds_quote(place: Place, cue: int, own: Phrase) -> bool:
    """Whether a clause behind the main one goes on to the quote: … decided when Poe said “…”.

    Not where the main verb still waits for what it reports: Quill said when asked that “…”.
    """
    s, main = place.view.s, place.view.main
    joint = own[0] - 1
    if main is None or joint < main[1] + 2 or not s[joint].classes & lx.CONJUNCTION:
        return False
    if any(token.text == "," for token in s[cue : place.at]):
        return False
    when = lx.DAY | lx.TIME | lx.PREPOSITION | lx.DETERMINER
    outer = joint - 1
    while outer > main[1] and s[outer].classes & when and not s[outer].classes & lx.REPORT:
        outer -= 1
    return not s[outer].classes & lx.REPORT


def denies_claim(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether a verb denies what others claim: dismissed the charge that he was “late”."""
    if not s[verb].lower.startswith(_DENY) or _has_as(s, quote):
        return False
    from reader.analysis.grammar.clauses.relayed_words import is_claim

    return is_claim(s, verb, quote)


def _in_document(place: Place) -> list[Candidate]:
    """Return the X of "read out an email in which X thanked Poe for “…”"."""
    from reader.analysis.grammar.clauses.relayed_words import writer_of

    s = place.view.s
    writer = writer_of(s, place.previous, place.at)
    if writer is None:
        return []
    score = w.REPORT_BEFORE + w.ADJACENT
    return [Candidate(writer, writer[1] + 1, "x-said-before", score, s)]


def _with_name_in_marks(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Take in the name behind a bare article: Die „Abendpost“ schrieb: „…“."""
    if phrase is None or phrase[0] != phrase[1] or s[phrase[0]].kind == POINT:
        return phrase
    bare = s[phrase[0]].classes & lx.DETERMINER and not s[phrase[0]].classes & lx.SUBJECT
    named = bare and s[phrase[1] + 1].kind == QUOTED
    return (phrase[0], phrase[1] + 1) if named else phrase


def _is_behind_what(s: Sequence[Token], first: int) -> bool:
    """Whether a subject stands in a clause that names something: what campaigners call “…”."""
    before = s[first - 1].lower if first else ""
    if before in _QUE and first > 1:
        return s[first - 2].lower in {"ce", "lo"}
    return before in {"what", "was"}


def _is_denied(s: Sequence[Token], cue: int) -> bool:
    """Whether nobody says it: "the board has not said that the dam is “unsafe”"."""
    if not s[cue].classes & lx.SAY:
        return False
    at = cue - 1
    while at >= 0 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        if s[at].lower in {"not", "never"} or s[at].lower.endswith("n't"):
            return True
        at -= 1
    return False


def _opens_with_action(s: Sequence[Token]) -> bool:
    """Whether a sentence begins with what is done: waving flags and chanting “…”."""
    return s[0].lower.endswith("ing") and not s[0].classes & (lx.PREPOSITION | lx.TITLE)


def _opening_participle(place: Place) -> Candidate | None:
    """Calling the plan “a trap,” Ada Quill left: whoever acts after the comma."""
    s = place.view.s
    main = main_subject(s, over_quotes=True)
    if main is None or main[0] <= place.at or s[main[0]].classes & lx.FIRST:
        return None
    return Candidate(main, 0, "x-said-before", w.REPORT_BEFORE + nature(s, main), s)


def _by_agent(place: Place, cue: int) -> Candidate | None:
    """Quill was asked by the host, Ben Poe, “…”: whoever stands after "by"."""
    s = place.view.s
    if cue + 2 >= place.at or s[cue + 1].lower != "by":
        return None
    phrase = phrase_after(s, cue + 2)
    if phrase is None or phrase[1] >= place.at:
        return None
    if s[cue].lower.startswith("characteri") and s[phrase[1]].kind == WORD:
        return None  # a plain characterised by what is called the “Long Mire”
    return Candidate(phrase, cue, "said-by-x", w.REPORT_BEFORE + nature(s, phrase), s)


def _has_as(s: Sequence[Token], quote: int) -> bool:
    """Whether "as" or "as a" stands before the quote: described the plan as a “…”."""
    at = quote - 1
    while at > 0 and quote - at < 4 and s[at].classes & lx.DETERMINER:
        at -= 1
    return at >= 0 and s[at].lower in {"as", "als", "como", "comme"}


def _owner(s: Sequence[Token], noun: int) -> Phrase | None:
    at = noun - 1
    while at >= 0 and noun - at < 5:
        if s[at].kind == POSSESSIVE:
            return _whose(s, phrase_before(s, at - 1))
        if s[at].lower in {"his", "her", "their", "its"}:
            return (at, at)
        at -= 1
    return None


def _whose(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Leave out what only governs a name: found no fault with | Quill's claim."""
    if phrase is None or s[phrase[0]].kind == CAPITAL:
        return phrase
    if s[phrase[1]].kind != CAPITAL and not s[phrase[1]].classes & lx.TITLE:
        return phrase
    linked = [at for at in range(phrase[0], phrase[1]) if s[at].classes & lx.PREPOSITION]
    if not linked or s[linked[-1] - 1].classes & (lx.TITLE | lx.INSTITUTION):
        return phrase
    return (linked[-1] + 1, phrase[1]) if s[linked[-1]].lower != "of" else phrase


_FINDS = frozenset({"found", "finds", "shows", "showed"})
_INQUIRIES = frozenset(
    {"study", "report", "survey", "inquiry", "review", "analysis", "investigation", "audit"}
    | {"researchers", "scientists", "investigators", "inspectors", "poll", "studies", "panel"}
    | {"court", "jury", "judge", "tribunal", "coroner"}
)


def by_source(place: Place) -> list[Candidate]:
    """Sources named without a verb: according to X, “…”."""
    found: list[Candidate] = []
    view = place.view
    for source in view.sources:
        score = w.ACCORDING + nature(view.s, source.phrase)
        if source.at < place.at and _leads_in(place, source.at):
            score += w.LED_IN  # As Quill put it in a note explaining the move, “…”
        if source.at > place.following:
            score -= w.FAR_SOURCE
        if view.language.verb_second:
            from reader.analysis.grammar.clauses.coordinate_clauses import begins_anew

            if any(token.text == ";" for token in view.s[source.at : place.at]):
                continue  # Für Vogel war es gut; es hieß, …
            score -= w.FAR_SOURCE * begins_anew(view, source.at, place.at)
        outer = any(c < source.at and view.s[c].classes & lx.REPORT for c in view.cues)
        if outer and place.previous < source.at < place.at:
            score -= w.INSIDE_REPORT
        found.append(Candidate(source.phrase, source.at, "according-to", score, view.s))
    return found


def _leads_in(place: Place, source: int) -> bool:
    """Whether a source leads into the quote with a comma, and no finite verb reports between."""
    if place.before is None or place.before.text != "," or place.previous > source:
        return False
    between = (place.view.s[cue] for cue in place.view.cues if source < cue < place.at)
    return all(token.classes & lx.PARTICIPLE or not token.classes & lx.REPORT for token in between)
