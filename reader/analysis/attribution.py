"""Candidates for the speaker of a quote, each found by a named rule."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.analysis import weights as w
from reader.analysis.clauses import SentenceView
from reader.analysis.cues import agent_after, is_cue, speech_noun_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.noun_phrases import Phrase, is_pronoun, phrase_after, phrase_before
from reader.analysis.places import Place
from reader.analysis.subjects import phrase_with_verb
from reader.analysis.tokens import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token, Tokens
from reader.analysis.verb_second import after_adverbs, has_verb_before, participle_after

_DASHES = "—–―"


_REACH = 40
_AS = frozenset({"as", "comme", "como"})


class Candidate(NamedTuple):
    """A possible speaker.

    Attributes:
        phrase: Token indices of the mention, in `sentence`.
        cue: Token index of the reporting word, or None.
        rule: Name of the rule that found it.
        score: What the rule and the features of the place give it; the highest wins.
        sentence: The tokens that the indices count in.
        subordinate: Whether the reporting verb stands in a clause beside the main one.
    """

    phrase: Phrase
    cue: int | None
    rule: str
    score: float
    sentence: Tokens
    subordinate: bool = False


def _nature(s: Sequence[Token], phrase: Phrase) -> float:
    """Weigh what kind of phrase it is: names and pronouns speak, things do not."""
    head = s[phrase[1]]
    if s[phrase[0]].classes & lx.FIRST:
        return w.FIRST_PERSON
    if is_pronoun(head):
        return w.PRONOUN if head.lower != "it" else w.IT
    if head.kind == CAPITAL:
        return w.NAME
    return w.ROLE if head.classes & lx.TITLE else 0.0


def after_quote(place: Place) -> list[Candidate]:
    """Speakers right after the quote: "…," said X · "…," X said · "…" — X."""
    s, start = place.view.s, place.at + 1
    dash = False
    while start < len(s) and s[start].kind == POINT and s[start].text in ",—–-―'’":
        dash = dash or s[start].text in _DASHES + "-"
        start += 1
    if start >= place.following:
        return []
    found: list[Candidate] = []
    agent = agent_after(s, place.at)
    if agent is not None:
        return [Candidate(agent.phrase, agent.at, "called-by-x", w.AGENT, s)]
    if s[start].lower in _AS and start + 1 < place.following:
        explained = _subject_then_verb(place, start + 1)
        return [explained] if explained is not None and start > place.at + 1 else []
    if s[start].classes & (lx.CONJUNCTION | lx.RELATIVE) and s[start].lower != "wie":
        later = None if place.opens else _subject_then_verb(place, start)
        return [later] if later is not None and s[later.phrase[0] - 1].text == "," else []
    if place.view.language.verb_second:
        closing = participle_after(s, place.at, place.view.language)
        if closing is not None:
            return [Candidate(closing[0], closing[1], "x-called", w.X_SAID, s)]
    inverted = _inverted(place, start)
    if inverted is not None:
        return [inverted]
    if place.view.language.verb_second and s[start].lower != "wie":
        return found
    normal = _subject_then_verb(place, start)
    if normal is not None and not (_is_inline(place) and not _closes_sentence(s, normal)):
        found.append(normal)
    if dash and s[start].kind == CAPITAL:
        phrase = phrase_after(s, start)
        if phrase and (phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT):
            found.append(Candidate(phrase, None, "dash-name", w.DASH_NAME, s))
    bracketed = _bracketed(place)
    if bracketed is not None:
        found.append(bracketed)
    asks = place.opens and place.sign != "" and place.sign in ",?!"
    if not found and asks and not _is_inline(place):
        unknown = _unknown_verb(place, start)
        if unknown is not None:
            found.append(unknown)
    return found


def _bracketed(place: Place) -> Candidate | None:
    """“…” (Harbour Board): the source in brackets."""
    s, at = place.view.s, place.at + 1
    if at + 2 >= len(s) or s[at].text != "(" or s[at + 1].kind != CAPITAL:
        return None
    phrase = phrase_after(s, at + 1)
    if phrase is None or phrase[1] + 1 >= len(s) or s[phrase[1] + 1].text != ")":
        return None
    return Candidate(phrase, None, "in-brackets", w.BRACKETED, s)


def _is_inline(place: Place) -> bool:
    """Whether the quote is a part of the journalist's clause: "called it a “…,” and …"."""
    before = place.before
    return before is not None and before.kind not in (POINT, QUOTED)


def _closes_sentence(s: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a report after an inline quote ends the sentence: "… a “trap,” Quill said."."""
    cue = candidate.cue
    return cue is not None and bool(s[cue].classes & lx.REPORT) and _ends(s, cue)


def _inverted(place: Place, start: int) -> Candidate | None:
    """“…,” said Ada Quill: a verb, then the speaker."""
    s = place.view.s
    if start + 1 >= len(s):
        return None
    if place.view.language.verb_second:
        return _inverted_verb_second(place, start)
    if not place.opens:
        return None
    verb = s[start]
    if verb.classes & lx.PARTICIPLE:
        return None
    if place.view.language.compound_inversion:
        while start + 2 < len(s) and s[start].classes & lx.AUXILIARY and not is_cue(s[start]):
            start += 1
        if s[start].classes & lx.SUBJECT and is_cue(s[start + 1], lx.REPORT):
            return Candidate((start, start), start + 1, "said-x", w.SAID_X, s)
        verb = s[start]
    known = is_cue(verb, lx.REPORT | lx.QUOTATIVE)
    unknown = verb.kind == WORD and verb.lower.endswith("ed") and place.sign in ",?!"
    if place.view.language.compound_inversion:
        unknown = verb.kind == WORD and not verb.classes and s[start - 1].text == ","
    if not known and not unknown:
        return None
    after = start + 1
    if place.view.language.compound_inversion:
        after = _skip_adverbials(s, after)
    phrase = phrase_after(s, after)
    if phrase is None or phrase[0] >= place.following:
        return None
    return Candidate(phrase, start, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _skip_adverbials(s: Sequence[Token], start: int) -> int:
    """Return where the speaker begins after "encore en janvier" between verb and subject."""
    at = start
    while at + 1 < len(s) and at - start < 6 and s[at].kind == WORD:
        timed = s[at].classes & lx.PREPOSITION and s[at + 1].classes & (lx.DAY | lx.TIME)
        if not timed and not (s[at].classes & lx.AUXILIARY and not s[at].classes & lx.DETERMINER):
            break
        at += 2 if timed else 1
    return at


def _inverted_verb_second(place: Place, start: int) -> Candidate | None:
    """„…“, zeigte sich Vogel überzeugt: after a quote and a comma any verb comes first."""
    s, verb = place.view.s, place.view.s[start]
    known = is_cue(verb, lx.REPORT | lx.NAME | lx.QUOTATIVE)
    if not place.opens and not (known and not has_verb_before(s, place.at)):
        return None  # but: Mit den Worten „…“ kommentierte Vogel …
    function = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.RELATIVE
    if not known and (verb.kind != WORD or verb.classes & function):
        return None
    at = start + 1
    if s[at].lower == "es" and at + 2 < len(s) and s[at + 1].classes & lx.PREPOSITION:
        phrase = phrase_after(s, at + 2)  # heißt es in einem Brief der Bank
    else:
        phrase = after_adverbs(s, at)
    if phrase is None or phrase[0] >= place.following:
        return None
    return Candidate(phrase, start, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _subject_then_verb(place: Place, start: int) -> Candidate | None:
    """“…,” Ada Quill said: the speaker, then a verb, perhaps with an apposition between."""
    s, view = place.view.s, place.view
    for index in range(start, min(place.following, start + _REACH)):
        token = s[index]
        if token.kind == POINT and token.text in ";:":
            return None
        if not is_cue(token, lx.REPORT if not place.opens else lx.REPORT | lx.NAME | lx.WEAK):
            continue
        if index > 0 and s[index - 1].lower == "to":
            continue
        far = not token.classes & lx.NAME and index > start + 6
        if not token.classes & lx.REPORT and (not place.opens or far):
            continue
        phrase = view.subject(index)
        if phrase is None or phrase[0] <= place.at or s[phrase[0]].lower == "who":
            continue
        if place.opens:
            return Candidate(phrase, index, "x-said", w.X_SAID, s)
        close = phrase[0] <= place.at + 2 and token.classes & lx.SAY
        if close or (s[phrase[0] - 1].text == "," and token.classes & lx.SAY and _ends(s, index)):
            return Candidate(phrase, index, "x-said-later", w.X_SAID_LATER, s)
    return None


def _ends(s: Sequence[Token], verb: int) -> bool:
    """Whether nothing that could be reported follows the verb."""
    if verb + 1 >= len(s):
        return True
    after = s[verb + 1]
    return after.kind in (POINT, CAPITAL) or bool(after.classes & (lx.PREPOSITION | lx.DAY))


def _unknown_verb(place: Place, start: int) -> Candidate | None:
    """“…,” Ada Quill grinned: any verb after a quote that ends with a comma."""
    s = place.view.s
    opening = s[start]
    if opening.classes & lx.SUBJECT:
        phrase: Phrase | None = (start, start)
    elif opening.kind == CAPITAL or opening.classes & lx.DETERMINER:
        phrase = phrase_with_verb(s, start, len(s))
    else:
        return None
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    verb = s[phrase[1] + 1]
    if verb.kind != WORD or verb.classes & lx.PREPOSITION:
        return None
    return Candidate(phrase, phrase[1] + 1, "x-verb", w.UNKNOWN_VERB, s)


def before_quote(place: Place) -> list[Candidate]:
    """Speakers of the reporting verbs between the quote and the one before it."""
    view, s = place.view, place.view.s
    cues = [cue for cue in view.cues if place.previous < cue < place.at]
    found: list[Candidate] = []
    for cue in cues:
        candidate = _by_cue(place, cue, cues)
        if candidate is not None:
            found.append(candidate)
    noun = speech_noun_before(s, place.at)
    if noun is not None and noun > place.previous:
        owner = _owner(s, noun)
        if owner is not None:
            found.append(Candidate(owner, noun, "x-s-claim", w.OWNED_NOUN, s))
    return found


def _owner(s: Sequence[Token], noun: int) -> Phrase | None:
    at = noun - 1
    while at >= 0 and noun - at < 5:
        if s[at].kind == POSSESSIVE:
            return phrase_before(s, at - 1)
        if s[at].lower in {"his", "her", "their", "its"}:
            return (at, at)
        at -= 1
    return None


def _by_cue(place: Place, cue: int, cues: Sequence[int]) -> Candidate | None:
    """Weigh the subject of one reporting verb before the quote."""
    view, s = place.view, place.view.s
    verb = s[cue]
    distance = place.at - cue
    own = view.subject(cue)
    phrase = speaker_of(view, cue)
    if phrase is None or phrase[1] >= place.at:
        phrase = phrase_after(s, cue + 1) if cue == 0 else None
        if phrase is None:
            return None
    if verb.classes & lx.REPORT:
        score, rule = w.REPORT_BEFORE, "x-said-before"
        if verb.classes & lx.SAY:
            score += w.PLAIN_SAYING
    elif verb.classes & lx.NAME:
        score, rule = (w.NAMING if distance <= 9 else w.NAMING_FAR), "x-called"
        if _has_as(s, place.at):
            score, distance = w.NAMING + w.AS, min(distance, 9)
    else:
        score, rule = w.WEAK_VERB, "x-verb-before"
    led = distance == 2 and s[place.at - 1].text in (",", ":")
    if distance == 1 or led:
        score += w.ADJACENT
    if own is not None and phrase == own:
        phrase = _antecedent_source(view, own) or phrase
    score += _nature(s, phrase) - w.PER_TOKEN * min(distance, 40)
    embedded = not verb.classes & lx.PARTICIPLE and _is_embedded(view, cue, phrase, cues)
    if embedded:
        score -= w.EMBEDDED
    subordinate = own is not None and not led and _is_subordinate(view, cue, own)
    if subordinate:
        score -= w.SUBORDINATE
    return Candidate(phrase, cue, rule, score, s, subordinate or embedded)


def _has_as(s: Sequence[Token], quote: int) -> bool:
    """Whether "as" or "as a" stands before the quote: described the plan as a “…”."""
    at = quote - 1
    while at > 0 and quote - at < 4 and s[at].classes & lx.DETERMINER:
        at -= 1
    return at >= 0 and s[at].lower in {"as", "als", "como", "comme"}


def _antecedent_source(view: SentenceView, own: Phrase) -> Phrase | None:
    """Return the main subject for the pronoun in "Quill mocked what he called “…”".

    Both are the same person, and the name says more.
    """
    s, main = view.s, view.main
    if main is None or main[1] >= own[0] or own[0] != own[1] or own[0] == 0:
        return None
    if not s[own[0]].classes & lx.SUBJECT:
        return None
    if s[own[0] - 1].lower not in {"what", "which", "whom"}:
        return None
    head = s[main[1]]
    same = head.lower == s[own[0]].lower
    if same or (head.kind == CAPITAL and not s[main[0]].classes & lx.SUBJECT):
        return main
    return None


def _owns_participle(s: Sequence[Token], own: Phrase | None, cue: int) -> bool:
    """Whether the phrase beside a participle is its subject: "with Quill calling it …".

    Over a comma, and after a text ("an email saying"), it is that of the main clause.
    """
    if own is None or own[1] != cue - 1:
        return False
    for at in range(own[0] - 1, max(-1, own[0] - 7), -1):
        if s[at].kind == POINT or s[at].kind == QUOTED:
            break
        if s[at].lower == "with" or (s[at].lower in {"of", "by"} and at == own[0] - 1):
            return True
    words = s[own[0] : own[1] + 1]
    if words[-1].kind == CAPITAL and any(token.lower == "of" for token in words):
        return True  # footage of Ada Quill saying
    if any(token.classes & lx.SPEECH for token in words):
        return False
    return s[own[0]].kind == CAPITAL and s[own[1]].kind == CAPITAL


def _is_embedded(view: SentenceView, cue: int, phrase: Phrase, cues: Sequence[int]) -> bool:
    """Whether the report stands inside another: "Quill said the board called it “…”"."""
    s = view.s
    for outer in cues:
        if outer >= cue or not s[outer].classes & lx.REPORT:
            continue
        if phrase[0] < outer or speaker_of(view, outer) is None:
            continue
        between = s[outer + 1 : phrase[0]]
        if not any(t.text in (",", ";") or t.lower in {"and", "but"} for t in between):
            return True
    return False


_SUBORDINATORS = frozenset({"after", "when", "if", "because", "since", "before", "until", "once"})


def _is_subordinate(view: SentenceView, cue: int, own: Phrase) -> bool:
    """Whether the verb stands in a clause before the main one: "When Quill asked, Poe …"."""
    if own[0] > 0 and view.s[own[0] - 1].lower in _SUBORDINATORS:
        return True
    main = view.main
    return main is not None and cue < main[0] and own != main


def speaker_of(view: SentenceView, cue: int) -> Phrase | None:
    """Return who does what the verb at `cue` reports."""
    s, verb, own = view.s, view.s[cue], view.subject(cue)
    progressive = cue > 0 and s[cue - 1].kind == WORD and s[cue - 1].classes & lx.AUXILIARY
    if verb.classes & lx.PARTICIPLE and not progressive and not _owns_participle(s, own, cue):
        return _participle_subject(view, cue) or own
    return own or _participle_subject(view, cue)


def _participle_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the subject of a verb that has none beside it: that of the main clause."""
    s = view.s
    for earlier in view.cues:
        if earlier < cue and s[earlier].classes & (lx.REPORT | lx.NAME):
            phrase = view.subject(earlier)
            if s[earlier].classes & lx.PARTICIPLE and not _owns_participle(s, phrase, earlier):
                continue
            relative = phrase is not None and s[phrase[0]].classes & lx.RELATIVE
            if relative and view.main is not None and view.main[1] < cue:
                continue
            if phrase is not None and not _is_subordinate(view, earlier, phrase):
                return phrase
    main = view.main
    return main if main is not None and main[1] < cue else None


def by_source(place: Place) -> list[Candidate]:
    """Sources named without a verb: according to X, “…”."""
    found: list[Candidate] = []
    for source in place.view.sources:
        score = w.ACCORDING + _nature(place.view.s, source.phrase)
        found.append(Candidate(source.phrase, source.at, "according-to", score, place.view.s))
    return found


def without_cue(place: Place) -> list[Candidate]:
    """The subject of the sentence, when nothing else reports: "Quill: “…”", "Quill’s “…” plan"."""
    view, s = place.view, place.view.s
    main = view.main
    if main is None or main[1] >= place.at or s[main[0]].classes & lx.FIRST:
        return []
    before = place.before
    if before is not None and before.text == ":":
        named = _named_before_colon(s, place.at - 1)
        return [Candidate(named or main, None, "x-colon", w.COLON, s)]
    if view.is_reported:
        return []
    if place.words >= 4 and place.at > 2 and not (main[1] == place.at - 2 and _is_plain(s, main)):
        return [Candidate(main, None, "subject", w.SUBJECT_ONLY, s)]
    return []


def _is_plain(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a thing stands beside the quote and nothing happens: "Books, “by a hermit”"."""
    head = s[phrase[1]]
    return head.kind == WORD and not head.classes & (lx.TITLE | lx.SUBJECT | lx.INSTITUTION)


def _named_before_colon(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the person set after a comma: "The last word has the warden, Ada Quill: “…”"."""
    phrase = phrase_before(s, colon - 1)
    if phrase is None or phrase[0] == phrase[1] or phrase[0] < 2 or s[phrase[0] - 1].text != ",":
        return None
    named = s[phrase[1]].kind == CAPITAL and s[phrase[1] - 1].kind == CAPITAL
    return phrase if named else None


def choose(place: Place, candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the candidate with the highest score; the later one of equals."""
    best: Candidate | None = None
    for candidate in candidates:
        if place.view.s[candidate.phrase[0]].classes & lx.FIRST:
            continue
        if best is None or candidate.score >= best.score:
            best = candidate
    return best


def candidates_of(place: Place) -> list[Candidate]:
    """Return all candidates inside the sentence, with the features of the place weighed in."""
    after, before = after_quote(place), before_quote(place)
    lead = place.before
    colon = lead is not None and lead.text == ":"
    comma = lead is not None and lead.text == ","
    adjusted: list[Candidate] = []
    for candidate in after:
        score = candidate.score
        if not place.opens and candidate.rule != "dash-name":
            score -= w.NOT_OPEN
        elif place.sign == "," and candidate.cue is not None:
            score += w.COMMA_INSIDE
        adjusted.append(_with(candidate, score))
    for candidate in before:
        score = candidate.score
        near = candidate.cue is not None and place.at - candidate.cue <= 8
        if candidate.subordinate:
            pass
        elif colon or (comma and near and place.previous < 0 and not place.opens):
            score += w.LED_IN
        adjusted.append(_with(candidate, score))
    return adjusted + by_source(place) + without_cue(place)


def _with(candidate: Candidate, score: float) -> Candidate:
    return Candidate(candidate.phrase, candidate.cue, candidate.rule, score, candidate.sentence)
