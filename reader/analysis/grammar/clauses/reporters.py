"""The subject of a reporting verb, across participles, relative and embedded clauses."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_passive
from reader.analysis.grammar.phrases.noun_phrases import (
    INSCRIBED_THINGS,
    WRITINGS,
    Phrase,
    without_shares,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import (
    STANDALONE_PRONOUNS,
    phrase_up_to_verb,
)
from reader.analysis.grammar.subjects.verb_subjects import (
    ASPECTUAL_VERBS,
    OBJECT_PRONOUNS,
    subject_of,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import CLAUSE_JOINTS, ROMANCE_RELATIVES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token

_PROGRESSIVE = ASPECTUAL_VERBS | {"is", "are", "was", "were", "been", "be", "'s"}
_PART_MARKS = frozenset({":", ";"})
_PERCEIVED = frozenset({  # verbs whose object does what a participle after it says
    "had", "has", "heard", "hear", "hears", "saw", "see", "sees", "watched",
    "left", "leave", "leaves", "leaving", "caught", "found", "kept", "sent",
    "remembers", "remembered", "recalls", "recalled",
})  # fmt: skip
_SHOWS = _PERCEIVED | {  # a film shows her saying
    "show", "shows", "showed", "sees", "films", "filmed", "records", "recorded", "captures",
    "captured", "features", "pictures", "depicts",
}  # fmt: skip
_AFTERWARDS = frozenset({"as", "after"})
_REMEMBERS = frozenset({"recalled", "recalls", "remembered", "remembers"})
_CLAUSE_SEPARATORS = frozenset({"and", "but", "which"})
_SET_OFF_REACH = 5  # tokens between the comma and the participle
_BESIDE = 4  # tokens: telling him: “…”
_QUOTED_REACH = 12  # tokens between "quoted" and "saying"
_CLAUSE_REACH = 25  # tokens searched backwards in a clause
ASKED = frozenset({"asked", "asks"})
_LISTENS = frozenset({"when", "if", "after", "on", ","})  # before a passive without "be"
_GOVERNING = frozenset({"of", "by", "despite", "amid"})  # before a participle's subject
_OWN = frozenset({"its", "their"})
_CLAUSES = frozenset({"as", "while", "whereas", "though", "although", "but"})
_SUBORDINATORS = frozenset({"after", "when", "if", "because", "since", "before", "until", "once"})


def logical_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the logical subject of the reporting verb at `cue`."""
    s, verb, subject = view.s, view.s[cue], view.subject(cue)
    if (absolute := _subject_of_absolute_phrase(s, cue)) is not None:
        return absolute
    if s[cue - 1].lower == "for" and verb.classes & lx.PARTICIPLE:
        from reader.analysis.grammar.clauses.relayed_words import target_of_judgement

        if (judged := target_of_judgement(s, cue)) is not None:
            return judged
        judgement = _verb_before_agent(s, cue - 2)
        if cue > 3 and s[judgement].classes & lx.NAME and _is_passive_judgement(s, judgement):
            return view.subject(judgement)  # when Poe was criticised (by Quill) for calling it
    is_one_of_many = (
        cue > 2 and s[cue - 1].lower in STANDALONE_PRONOUNS and s[cue - 2].lower == "with"
    )
    if is_one_of_many and verb.classes & lx.PARTICIPLE:
        return (cue - 1, cue - 1)  # Fans were quick to write, with one saying
    if cue > 2 and verb.classes & lx.PARTICIPLE and s[cue - 1].classes & lx.SPEECH:
        near = any(token.kind == QUOTED for token in s[cue : cue + _QUOTED_REACH])
        if near and s[cue - 2].kind == POSSESSIVE and s[cue - 3].kind == CAPITAL:
            return phrase_before(s, cue - 3)  # asked about Poe's comments saying
    if verb.classes & lx.PARTICIPLE and s[cue - 1].kind == CAPITAL:
        author = _author_before(s, cue)
        if author is not None:
            return author
    shown = cue > 1 and s[cue - 1].lower in OBJECT_PRONOUNS and s[cue - 2].lower in _SHOWS
    if shown and verb.classes & lx.PARTICIPLE:
        return (cue - 1, cue - 1)
    if cue > 2 and s[cue - 1].lower == "as":
        quoted = _quoted_object(s, cue - 2) or _quoted_subject(view, cue)
        if quoted is not None:
            return quoted
    progressive = cue > 0 and s[cue - 1].lower in _PROGRESSIVE
    if (
        verb.classes & lx.PARTICIPLE
        and not progressive
        and not _is_participle_subject(s, subject, cue)
    ):
        return _participle_subject(view, cue) or subject
    return subject or _participle_subject(view, cue)


def _author_before(s: Sequence[Token], participle: int) -> Phrase | None:
    """Return the named author of what a participle reports: a post by Ada Quill saying."""
    first = participle
    while first > 2 and s[first - 1].kind == CAPITAL:
        first -= 1
    if s[first - 1].lower not in {"by", "from"}:
        return None
    written = s[first - 2].lower in WRITINGS or s[first - 2].classes & lx.SPEECH
    return (first, participle - 1) if written else None


def _verb_before_agent(s: Sequence[Token], last: int) -> int:
    """Return the verb of a passive whose agent ends at `last`, or `last` if it has no agent."""
    agent = phrase_before(s, last)
    by = agent[0] - 1 if agent is not None else 0
    return by - 1 if by > 1 and s[by].lower == "by" else last


def _is_passive_judgement(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb is passive, with or without an adverb: was sharply criticised."""
    adverb = s[verb - 1].lower.endswith("ly")
    return is_passive(s, verb) or (adverb and s[verb - 2].lower in _PROGRESSIVE)


def _subject_of_absolute_phrase(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the X of the absolute phrase "…, with X taking to the air to call it “…”".

    Also of "…, with X, the mayor of Vell, calling it “…”".
    """
    if s[cue - 1].text in {",", ")"} and s[cue].classes & lx.PARTICIPLE:
        return _described_after_with(s, cue - 1)
    if s[cue - 1].lower != "to":
        return None
    for at in range(cue - 2, max(0, cue - _CLAUSE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower == "with" and s[at - 1].text == "," and s[at + 1].kind == CAPITAL:
            named = phrase_up_to_verb(s, at + 1, cue)
            acts = named is not None and s[named[1] + 1].lower.endswith("ing")
            return named if acts else None
    return None


def _described_after_with(s: Sequence[Token], closing: int) -> Phrase | None:
    """Return the X of ", with X, 24, calling", what stands beside X ending at `closing`."""
    for at in range(closing - 3, max(0, closing - _QUOTED_REACH), -1):
        if s[at].kind == QUOTED:
            return None
        if s[at].lower == "with":
            named = phrase_after(s, at + 1) if s[at - 1].text == "," else None
            aside = named is not None and s[named[1] + 1].text + s[closing].text in {",,", "()"}
            return named if aside and named is not None and named[1] + 1 < closing else None
    return None


def _quoted_object(s: Sequence[Token], last: int) -> Phrase | None:
    """Return the X of "quoted X as saying", also of "quoted X, the mayor of Vell, as saying"."""
    if s[last].lower in OBJECT_PRONOUNS:
        return (last, last) if _cites(s[last - 1]) else None
    for at in range(last, max(0, last - _QUOTED_REACH), -1):
        if _cites(s[at]):
            phrase = phrase_after(s, at + 1)
            signs = "" if phrase is None else s[phrase[1] + 1].text + s[last].text
            aside = signs in {",,", "()"}  # Quill, the mayor, as saying; Quill (67) as saying
            return phrase if phrase is not None and (aside or phrase[1] == last) else None
    return None


def _cites(token: Token) -> bool:
    """Whether a token is a form of "quote" or "cite"."""
    return bool(token.classes & lx.NAME) and token.lower.startswith(("quot", "cit"))


def _quoted_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the X of "X was quoted in the Post as saying"."""
    for at in range(cue - 2, max(0, cue - _QUOTED_REACH), -1):
        if view.s[at].lower == "quoted" and is_passive(view.s, at):
            return view.subject(at)
    return None


def _participle_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the subject of a verb with none beside it: of an enclosing or the main clause."""
    s = view.s
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
            if s[earlier].classes & lx.PARTICIPLE and not _is_participle_subject(
                s, phrase, earlier
            ):
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


def _subject_inside_report(view: SentenceView, participle: int) -> Phrase | None:
    """Return the X of "Quill said that X walked up to her asking", with no comma in between."""
    s = view.s
    report = next((cue for cue in view.cues if s[cue].classes & lx.SAY), participle)
    spoken = s[participle].classes & lx.SAY and s[participle].lower.endswith("ing")
    spoken = spoken and any(t.kind == QUOTED for t in s[participle : participle + _BESIDE])
    if not spoken or report >= participle or s[report].classes & lx.PARTICIPLE:
        return None
    for at in range(participle - 1, max(report + 1, participle - _CLAUSE_REACH), -1):
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
    if s[colon - 1].kind == NUMBER:
        return None  # 2 Quill 3:1
    if s[at].classes & lx.PREPOSITION:
        at = 1 + next(
            (i for i in range(at, min(cue, at + _QUOTED_REACH)) if s[i].text == ","), at - 1
        )
    named = phrase_up_to_verb(s, at, cue)
    return named if named is not None and s[named[1]].kind == CAPITAL else None


def _subject_of_coordinated_verb(view: SentenceView, cue: int) -> Phrase | None:
    """Return the shared subject X: "…, when X lamented the “late” plan and called the port “…”"."""
    s = view.s
    if s[cue].classes & lx.PARTICIPLE:
        return None
    for earlier in reversed(view.cues):
        if earlier < cue and s[earlier].classes & lx.STRONG_CUES:
            if any(token.kind == POINT for token in s[earlier:cue]):
                return None
            phrase = view.subject(earlier)
            after = phrase is not None and is_subordinate(view, earlier, phrase)
            return phrase if after and not is_passive(s, earlier) else None
    return None


def _relative_before(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the relative pronoun of "the loser was Poe, which fell after warning of “…”"."""
    for at in range(cue - 1, max(0, cue - _CLAUSE_REACH), -1):
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
    for at in range(comma - 1, max(0, cue - _CLAUSE_REACH), -1):
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


def _is_participle_subject(s: Sequence[Token], subject: Phrase | None, cue: int) -> bool:
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


def is_overheard(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the phrase is overheard: Quill heard men shouting; it had the crowd chanting."""
    at = phrase[0] - 1
    if phrase[1] != cue - 1 or not s[cue].lower.endswith("ing"):
        return False
    return at > 0 and s[at].lower in _PERCEIVED


def main_subject_for_pronoun(view: SentenceView, subject: Phrase) -> Phrase | None:
    """Return the main subject for the pronoun in "Quill mocked what he called “…”".

    Both corefer, and the name is the more informative of the two.
    """
    s = view.s
    if subject[0] != subject[1] or subject[0] == 0 or s[subject[0] - 1].lower != "what":
        return None
    main = view.main  # found last, since it takes longest
    if main is None or main[1] >= subject[0] or not s[subject[0]].classes & lx.SUBJECT:
        return None
    if s[subject[0]].lower == "it" and (body := _body_inside_report(view, subject[0])):
        return body
    if s[subject[0] - 2].lower == "in" and (
        outer_subject := _subject_of_outer_report(view, subject[0])
    ):
        return outer_subject
    if (judge := _judge_of_free_relative(view, subject[0] - 2)) is not None:
        return judge
    if (nearer := _subject_of_clause_between(view, main[1], subject[0])) is not None:
        return nearer
    head = s[main[1]]
    same = head.lower == s[subject[0]].lower
    if same or (head.kind == CAPITAL and not s[main[0]].classes & lx.SUBJECT):
        return without_shares(s, main)
    return None


def _judge_of_free_relative(view: SentenceView, verb: int) -> Phrase | None:
    """Return the named X of "the vote was close, with X attacking what he called “…”"."""
    s = view.s
    subject = view.subject(verb) if verb > 0 and s[verb].classes & lx.STRONG_CUES else None
    if subject is None or subject[1] != verb - 1 or s[subject[1]].kind != CAPITAL:
        return None
    return subject


def _body_inside_report(view: SentenceView, pronoun: int) -> Phrase | None:
    """Return the X of "Quill said that X would end what it calls “…”"."""
    s = view.s
    said = next((cue for cue in view.cues if s[cue].classes & lx.REPORT), pronoun)
    start = 1 + next((at for at in range(said, pronoun) if s[at].lower == "that"), said)
    named = phrase_up_to_verb(s, start, pronoun) if start < pronoun else None
    if named is None or s[named[0]].classes & lx.SUBJECT or s[named[0]].lower in _OWN:
        return None
    return named if s[named[1]].classes & lx.INSTITUTION or s[named[1]].kind == CAPITAL else None


def _subject_of_clause_between(view: SentenceView, main: int, subject: int) -> Phrase | None:
    """Return the X of a later subordinate clause: "…, as X rejected what it called “…”"."""
    for cue in reversed(view.cues):
        if main < cue < subject:
            phrase = view.subject(cue)
            opens = phrase is not None and view.s[phrase[0] - 1].lower in _CLAUSES
            return phrase if opens else None
    return None


def _subject_of_outer_report(view: SentenceView, subject: int) -> Phrase | None:
    """Return the X of "…, X said on Monday, in what they called “…”"."""
    for cue in reversed(view.cues):
        if cue < subject and view.s[cue].classes & lx.SAY:
            return view.subject(cue)
    return None


def is_embedded(view: SentenceView, cue: int, phrase: Phrase, cues: Sequence[int]) -> bool:
    """Whether the report is embedded in another: "Quill said the board called it “…”"."""
    s = view.s
    for outer in cues:
        if outer >= cue or not s[outer].classes & lx.REPORT:
            continue
        if phrase[0] < outer or logical_subject(view, outer) is None:
            continue
        if is_relative_to(s, phrase, cue):
            continue  # Poe respondió a Quill, que lo acusa de «mentir»
        if s[outer].lower == "told" and is_passive(s, outer):
            continue  # jurors were told that Quill texted
        start = _pair_start(s, phrase[0])
        between = s[outer + 1 : start if start > outer else phrase[0]]
        if s[outer].lower in ASKED and between and between[-1].lower in {"when", "by"}:
            continue  # Poe asked Quill what she meant when she said “…”
        if s[outer].lower == "told" and s[outer - 1].lower in _LISTENS:
            continue  # Poe laughed when told that Quill had called it “late”
        if s[outer].lower in _REMEMBERS and between and between[0].lower == "how":
            continue  # Poe recalled how Quill had called it “late”
        if len(between) > 1 and between[-1].lower in _AFTERWARDS:
            continue  # Poe blamed the port as Quill called it “late”, after Quill called it so
        if not any(t.text in (",", ";") or t.lower in _CLAUSE_SEPARATORS for t in between):
            return True
    return False


def is_relative_to(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a Romance verb is in a relative clause in commas on its subject: Quill, que acusa."""
    relative = phrase[1] + 2
    return relative < cue and s[relative].lower in ROMANCE_RELATIVES and s[relative - 1].text == ","


def _pair_start(s: Sequence[Token], start: int) -> int:
    """Return the start of a coordinated subject: of "she and her peers" for that of "her peers"."""
    if start < 2 or s[start - 1].lower != "and":
        return start
    first = phrase_before(s, start - 2)
    if first is None or (first[0] and s[first[0] - 1].classes & lx.PREPOSITION):
        return start  # asked for the oars and | Poe said
    return first[0]


def is_subordinate(view: SentenceView, cue: int, subject: Phrase) -> bool:
    """Whether the verb is in a subordinate clause before the main one: "When Quill asked, …"."""
    if subject[0] > 0 and view.s[subject[0] - 1].lower in _SUBORDINATORS:
        return True
    main = view.main
    return main is not None and cue < main[0] and subject != main
