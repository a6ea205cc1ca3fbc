"""The subject of a participle, or of a verb with no subject beside it: X spoke, joking that."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import CLAUSE_REACH, QUOTED_REACH, SentenceView
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.subordinate_clauses import is_overheard, is_subordinate
from reader.analysis.grammar.phrases.noun_phrases import (
    INSCRIBED_THINGS,
    Phrase,
    end_of_capitals,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import CLAUSE_JOINTS, ENGLISH_BE
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_PART_MARKS = frozenset({":", ";"})
_SET_OFF_REACH = 5  # tokens between the comma and the participle
_BESIDE = 4  # tokens: telling him: “…”
_COMING_REACH = 9  # tokens: The news comes just a few days after
_COMES = frozenset(
    {"comes", "come", "came", "follows", "followed", "happened", "broke", "began", "emerged"}
)
_WHEN = frozenset({"as", "after", "when"})
_HAPPENINGS = word_set("""
it this that news move row incident setback episode development revelation
arrest attack ban change closure deal death decision defeat departure dismissal election exit fire
launch loss meeting merger protest rebuke refusal resignation result retirement sale scandal
shooting strike suspension talks vote walkout win victory visit withdrawal
""")
_BEFORE_OTHERS = frozenset({"and", "but", "by", "while"})
_TOLD_REACH = 5  # tokens from a verb of telling to its agent: made in a post on Monday by
_TOLD = word_set("""
announced claimed condemned confirmed criticised criticized denied disclosed dismissed echoed
expressed given issued known made rejected released revealed shared signed slammed stated
voiced welcomed
""")
_OTHER_CLAUSE = lx.REPORT | lx.AUXILIARY | lx.CONJUNCTION | lx.SUBJECT
_GOING_ON = frozenset({"added", "adds", "adding"})
_GOVERNING = frozenset({"of", "by", "despite", "amid"})  # before a participle's subject


def participle_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the subject of a verb with none beside it: of an enclosing or the main clause."""
    s = view.s
    if s[cue].classes & lx.PARTICIPLE:
        actor = _subject_after_coming(view, cue) or _agent_of_passive(view, cue)
        if actor is not None:
            return actor
    if (nearest := _clause_subject(view, cue)) is not None:
        return nearest
    if (
        s[cue - 1].lower == "and"
        and (joined := _subject_of_coordinated_verb(view, cue)) is not None
    ):
        return joined
    if (inner := _subject_inside_report(view, cue)) is not None:
        return inner
    for earlier in view.cues:
        if earlier < cue and s[earlier].classes & lx.STRONG_CUES:
            if is_passive(s, earlier):
                continue
            phrase = view.subject(earlier)
            if phrase is not None and phrase[0] and s[phrase[0] - 1].lower == "what":
                continue  # blasted Poe over what it called “…”, saying
            if s[earlier].classes & lx.PARTICIPLE and not is_participle_subject(s, phrase, earlier):
                continue
            relative = phrase is not None and s[phrase[0]].classes & lx.RELATIVE
            if relative and view.main is not None and view.main[1] < cue:
                continue
            if phrase is not None and not is_subordinate(view, earlier, phrase):
                return phrase
    main = view.main
    if main is None and view.s[cue].classes & lx.PARTICIPLE:
        return _relative_before(s, cue)
    if main is None or main[1] >= cue:
        return None
    colon = next((at for at in range(cue - 1, main[1], -1) if s[at].text in _PART_MARKS), 0)
    return (_subject_after_colon(s, colon, cue) if colon else None) or main


def _subject_after_coming(view: SentenceView, participle: int) -> Phrase | None:
    """Return the X of "It comes days after X sued, saying", whose main clause says only when."""
    s, main = view.s, view.main
    if main is not None and _may_act(s[main[1]]):
        return None
    near = range(1, min(_COMING_REACH, participle))
    comes = next((at for at in near if s[at].lower in _COMES), 0)
    when = next((at for at in near if s[at].lower in _WHEN and 0 < comes < at), 0)
    if not when or any(token.kind in (POINT, QUOTED) for token in s[:when]):
        return None
    if not _is_happening(s, main[0] if main is not None else 0, comes):
        return None  # A threat came after Quill left, saying
    phrase = phrase_up_to_verb(s, when + 1, participle)
    if phrase is None or not _acts_last(s, phrase[1] + 1, participle):
        return None
    first, last = phrase
    links = (at for at in range(first + 1, last) if s[at].classes & lx.PREPOSITION)
    head = s[next(links, last + 1) - 1]  # fans of Quill; not: a video of Quill, the vote in Vell
    named = head.kind == CAPITAL and not head.classes & lx.DAY
    return phrase if named or _is_somebody(head) else None


def _is_happening(s: Sequence[Token], first: int, comes: int) -> bool:
    """Whether the head of the subject before a verb happens; not: the leader of the strike came."""
    links = (at for at in range(first + 1, comes) if s[at].classes & lx.PREPOSITION)
    return s[next(links, comes) - 1].lower in _HAPPENINGS


def _acts_last(s: Sequence[Token], after: int, participle: int) -> bool:
    """Whether nobody acts between a subject with its aside and a participle behind a comma.

    Not: after X quit, | Quill said, adding; after X was sued by | Quill, saying.
    """
    if s[after].text == ",":  # after X, | who runs the port, sued
        after = next((at for at in range(after + 1, participle) if s[at].text == ","), after) + 1
    others = any(
        s[at].text == "," or (s[at].lower in _BEFORE_OTHERS and s[at + 1].lower[-3:] != "ing")
        for at in range(after, participle - 1)
    )
    return s[participle - 1].text == "," and not others


def _agent_of_passive(view: SentenceView, participle: int) -> Phrase | None:
    """Return the X of "This was disclosed (on Monday) by X, saying", if a thing is the subject."""
    s, main = view.s, view.main
    if main is not None and _may_act(s[main[1]]):
        return None
    by = next((at for at in range(participle - 1, 2, -1) if s[at].lower == "by"), 0)
    if not by or any(token.kind == QUOTED for token in s[by:participle]):
        return None
    agent = phrase_after(s, by + 1)
    if agent is None:
        return None
    agent = (agent[0], min(agent[1], participle - 1))
    if not _may_act(s[agent[1]]):
        return None
    if any(_begins_other_clause(s, at) for at in range(agent[1] + 1, participle)):
        return None
    for at in range(by - 1, max(0, by - _TOLD_REACH), -1):
        if s[at].lower in _TOLD:
            passive = is_passive(s, at) or s[at - 1].lower in ENGLISH_BE or s[at].lower == "known"
            return agent if passive or s[at - 1].classes & lx.SPEECH else None
        if s[at].kind in (POINT, QUOTED):
            return None
    return None


def _begins_other_clause(s: Sequence[Token], at: int) -> bool:
    """Whether somebody else may act from a token on: denied by Poe, | but Quill left, saying.

    Also: signed by Poe, | Quill said, adding; not: by the mayor, | Ada Quill, in a | post, saying.
    """
    token = s[at]
    if token.text == ",":
        end = min(end_of_capitals(s, at + 1), len(s) - 1)
        return s[at + 1].kind == CAPITAL and s[end].text != ","
    if token.kind not in (WORD, CAPITAL, NUMBER):
        return True
    return bool(token.classes & _OTHER_CLAUSE) and not s[at - 1].classes & lx.DETERMINER


def _is_somebody(noun: Token) -> bool:
    """Whether a word means people, a body or one that a pronoun stands for."""
    speaks = noun.classes & (lx.SPEAKER_NOUN | lx.SUBJECT)
    return noun.lower != "it" and (bool(speaks) or means_people(noun.lower, 0))


def _may_act(noun: Token) -> bool:
    """Whether a word that ends a phrase is a name or means somebody."""
    return noun.kind == CAPITAL or _is_somebody(noun)


def _subject_inside_report(view: SentenceView, participle: int) -> Phrase | None:
    """Return the X of "Quill said that X walked up to her asking", with no comma in between."""
    s = view.s
    if not s[participle].classes & lx.SAY or not s[participle].lower.endswith("ing"):
        return None
    if all(t.kind != QUOTED for t in s[participle : participle + _BESIDE]):
        return None
    report = next((cue for cue in view.cues if s[cue].classes & lx.SAY), participle)
    if report >= participle or s[report].classes & lx.PARTICIPLE:
        return None
    for at in range(participle - 1, max(report + 1, participle - CLAUSE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        past = s[at].lower.endswith("ed") and not s[at].classes & lx.NOUN_TOO
        if s[at].kind == WORD and (past or s[at].classes & lx.FINITE) and at > report + 1:
            subject = subject_of(s, at)
            return subject if subject is not None and subject[0] > report else None
    return None


def _subject_after_colon(s: Sequence[Token], colon: int, cue: int) -> Phrase | None:
    """Return the X of a sentence after a colon: "it made news: in May, X spoke, joking that"."""
    at = colon + 1
    if s[at].classes & lx.PREPOSITION:
        at = 1 + next(
            (i for i in range(at, min(cue, at + QUOTED_REACH)) if s[i].text == ","), at - 1
        )
    named = phrase_up_to_verb(s, at, cue)
    return named if named is not None and s[named[1]].kind == CAPITAL else None


def _subject_of_coordinated_verb(view: SentenceView, cue: int) -> Phrase | None:
    """Return the shared subject X: "…, when X lamented the “late” plan and called the port “…”"."""
    s = view.s
    if s[cue].classes & lx.PARTICIPLE:
        return None
    if cue > 1 and s[cue - 2].kind == QUOTED and s[cue].lower not in _GOING_ON:
        joined = _subject_before_quote(view, cue - 2)
        if joined is not None:
            return joined
    for earlier in reversed(view.cues):
        if earlier < cue and s[earlier].classes & lx.STRONG_CUES:
            if any(token.kind == POINT for token in s[earlier:cue]):
                return None
            phrase = view.subject(earlier)
            after = phrase is not None and is_subordinate(view, earlier, phrase)
            return phrase if after and not is_passive(s, earlier) else None
    return None


def _subject_before_quote(view: SentenceView, quote: int) -> Phrase | None:
    """Return the X of "while X called it “…” and praised", whose verb precedes the quote."""
    s = view.s
    for earlier in reversed(view.cues):
        if earlier < quote and s[earlier].classes & lx.STRONG_CUES:
            if s[earlier].classes & lx.PARTICIPLE or is_passive(s, earlier):
                return None
            if any(token.kind in (POINT, QUOTED) for token in s[earlier:quote]):
                return None
            phrase = view.subject(earlier)
            joined = phrase is not None and s[phrase[0] - 1].lower in CLAUSE_JOINTS
            return phrase if joined else None  # not: rejected what X called “…” and praised
    return None


def _relative_before(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the relative pronoun of "the loser was Poe, which fell after warning of “…”"."""
    for at in range(cue - 1, max(0, cue - CLAUSE_REACH), -1):
        if s[at].lower in {"which", "who"} and s[at - 1].text == ",":
            return (at, at)
        if s[at].kind == QUOTED or s[at].text in (";", ":"):
            return None
    return None


def _clause_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the subject of the clause that a participle after a comma belongs to.

    Quill left by the gate, where fifty dockers were waiting, chanting “…”.
    """
    s = view.s
    comma = _comma_before(s, cue)
    if not s[cue].classes & lx.PARTICIPLE or cue < 4 or not comma:
        return None
    for at in range(comma - 1, max(0, cue - CLAUSE_REACH), -1):
        token = s[at]
        parts = token.text in (";", "-", "—", "–")  # Poe asked – Quill refused, citing “…”
        joins = parts or (token.lower in CLAUSE_JOINTS and s[at - 1].text == ",")
        opens = token.lower == "where" or (joins and _opens_clause(s, at + 1))
        if not opens and (token.kind == QUOTED or token.text in (";", ":", "—", "–")):
            return None
        if opens:
            return phrase_up_to_verb(s, at + 1, cue)
    return None


def _opens_clause(s: Sequence[Token], at: int) -> bool:
    """Whether a pronoun, or a name and its verb, begin at the token: but Quill waved."""
    if s[at].kind != CAPITAL:
        return bool(s[at].classes & lx.SUBJECT)
    verb_at = at + 1 + (s[at + 1].kind == CAPITAL)
    return is_verb_like(s[verb_at])


def _comma_before(s: Sequence[Token], cue: int) -> int:
    """Return the comma before a participle: ", calling", ", at one point calling"; 0 if none."""
    at = cue - 1
    loose = lx.PREPOSITION | lx.DETERMINER | lx.TIME | lx.AUXILIARY | lx.DAY
    while at > 0 and cue - at < _SET_OFF_REACH and s[at].kind == WORD and s[at].classes & loose:
        at -= 1
    return at if at > 0 and s[at].text == "," else 0


def is_participle_subject(s: Sequence[Token], subject: Phrase | None, cue: int) -> bool:
    """Whether the phrase directly before a participle is its subject: "with Quill calling it …".

    After a comma, or after a text ("an email saying"), the main clause provides the subject.
    """
    if subject is None or subject[1] != cue - 1:
        return False
    for at in range(subject[0] - 1, max(-1, subject[0] - 7), -1):
        if s[at].kind == POINT or s[at].kind == QUOTED:
            break
        if s[at].lower == "with" or (s[at].lower in _GOVERNING and at == subject[0] - 1):
            return True
    if is_overheard(s, subject, cue):
        return True
    if _is_object_of_judgement(s, subject):
        return False  # Poe criticised the council for ignoring Delta saying
    words = s[subject[0] : subject[1] + 1]
    if words[-1].kind == CAPITAL and any(token.lower == "of" for token in words):
        return True  # footage of Ada Quill saying
    if words[-1].lower in INSCRIBED_THINGS and words[0].classes & lx.DETERMINER:
        return True  # held up a sign saying
    if any(token.classes & lx.SPEECH for token in words):
        return False
    return s[subject[0]].kind == CAPITAL and s[subject[1]].kind == CAPITAL


def _is_object_of_judgement(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a verb of judging, or what somebody is judged for, has the phrase as its object."""
    if phrase[0] < 2 or s[phrase[0] - 1].kind != WORD:
        return False
    verb, before = s[phrase[0] - 1], s[phrase[0] - 2]
    if verb.classes & lx.NAME and verb.lower.endswith(("ed", "ing")):
        return True
    infinitive = before.lower == "to" and not verb.classes & lx.DETERMINER
    return infinitive or (before.lower in {"for", "over", "of"} and verb.lower.endswith("ing"))
