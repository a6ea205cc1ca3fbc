"""The subject of a reporting verb, across participles, relative and embedded clauses."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import CLAUSE_REACH, QUOTED_REACH, SentenceView
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.subordinate_clauses import PERCEIVING, is_relative_to
from reader.analysis.grammar.phrases.noun_phrases import (
    INSCRIBED_THINGS,
    WRITINGS,
    Phrase,
    means_people,
    start_of_capitals,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.phrase_up_to_verb import (
    phrase_up_to_verb,
)
from reader.analysis.grammar.subjects.verb_subjects import ASPECTUAL_VERBS, governs_participle
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_OBJECTS
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import participle_subjects, relayed_words

_PROGRESSIVE = ASPECTUAL_VERBS | {"is", "are", "was", "were", "been", "be", "'s"}
_SHOWS = PERCEIVING | {  # a film shows her saying
    "show", "shows", "showed", "films", "filmed", "records", "recorded", "captures",
    "captured", "features", "pictures", "depicts",
}  # fmt: skip
_TEXTS = WRITINGS | {"text", "texts", "voicemail", "postcard", "call"}
_GETS = frozenset({"got", "gets", "received", "receives", "receiving", "had", "opened", "read"})
_LONGEST_SENDER = 8  # tokens
_TELLING_OF_THINGS = frozenset({"that", "which"})
_LONGEST_ADJUNCT = 8  # tokens: to the members of the board
_BESIDE_TEXTS = frozenset({"to", "on", "in", "for", "about"})  # a letter | to the council
_OWNING = frozenset({"from", "by", "of"})  # a letter | from Poe
_SHORTEST_SENDING = 3  # tokens before the text: Quill left a
_AFTERWARDS = frozenset({"as", "after", "before"})
_REMEMBERS = frozenset({"recalled", "recalls", "remembered", "remembers"})
_CLAUSE_SEPARATORS = frozenset({"and", "but", "which"})
RELAYED = frozenset({"saying", "telling"})
"""Participles after whom somebody quotes: quoted Quill telling Poe."""
ASKED = frozenset({"asked", "asks"})


def logical_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the logical subject of the reporting verb at `cue`."""
    s, verb, subject = view.s, view.s[cue], view.subject(cue)
    if (absolute := _subject_of_absolute_phrase(s, cue)) is not None:
        return absolute
    if s[cue - 1].lower == "for" and verb.classes & lx.PARTICIPLE:
        if (judged := relayed_words.target_of_judgement(s, cue)) is not None:
            return judged
        judgement = _verb_before_agent(s, cue - 2)
        if cue > 3 and s[judgement].classes & lx.NAME and _is_passive_judgement(s, judgement):
            return view.subject(judgement)  # when Poe was criticised (by Quill) for calling it
    if cue > 2 and verb.classes & lx.PARTICIPLE and s[cue - 1].classes & lx.SPEECH:
        near = any(token.kind == QUOTED for token in s[cue : cue + QUOTED_REACH])
        if near and s[cue - 2].kind == POSSESSIVE and s[cue - 3].kind == CAPITAL:
            return phrase_before(s, cue - 3)  # asked about Poe's comments saying
    if (sender := _sender_of_text_before(view, cue)) is not None:
        return sender
    if verb.classes & lx.PARTICIPLE and s[cue - 1].kind in (CAPITAL, WORD):
        author = _author_before(s, cue)
        if author is not None:
            return author
    beside_object = verb.classes & lx.PARTICIPLE and s[cue - 1].lower in ENGLISH_OBJECTS
    if beside_object and cue > 1 and s[cue - 2].lower in _SHOWS:
        return (cue - 1, cue - 1)
    as_saying = cue > 2 and _is_after_as(s, cue)
    if as_saying or (verb.lower in RELAYED and cue > 2):
        quoted = quoted_object(s, cue) or (_quoted_subject(view, cue) if as_saying else None)
        if quoted is not None:
            return quoted
    progressive = cue > 0 and (
        s[cue - 1].lower in _PROGRESSIVE or governs_participle(s, cue - 1)  # is heard saying
    )
    if (
        verb.classes & lx.PARTICIPLE
        and not progressive
        and not participle_subjects.is_participle_subject(s, subject, cue)
    ):
        return participle_subjects.participle_subject(view, cue) or subject
    return subject or participle_subjects.participle_subject(view, cue)


def _sender_of_text_before(view: SentenceView, cue: int) -> Phrase | None:
    """Return the X of "X sent her a note" where the verb at `cue` says what is in the note."""
    s, text = view.s, cue - 1
    relative = s[text].lower if s[text].classes & lx.RELATIVE else ""
    if relative:
        text -= 1 + (s[text - 1].text == ",")
    if text < _SHORTEST_SENDING:
        return None
    beside = text == cue - 2 and relative in _TELLING_OF_THINGS
    if adjunct := beside and s[text].lower not in _TEXTS:
        text = _text_before_adjunct(s, text)
    if s[text].lower not in _TEXTS:
        return None
    return relayed_words.sender_of_text(view, text) or (phrase_before(s, text) if adjunct else None)


def _text_before_adjunct(s: Sequence[Token], last: int) -> int:
    """Return the token of the letter of "a letter to the council"; `last` if there is none.

    Not that of "a letter in a book".
    """
    if s[last].classes & (lx.SPEECH | lx.WORK) or s[last].lower in INSCRIBED_THINGS:
        return last
    for at in range(last - 1, max(_SHORTEST_SENDING, last - _LONGEST_ADJUNCT), -1):
        if s[at].kind not in (WORD, CAPITAL) or s[at].lower in _OWNING:
            return last
        if s[at].lower in _BESIDE_TEXTS and s[at - 1].lower in _TEXTS:
            return at - 1
    return last


def _author_before(s: Sequence[Token], participle: int) -> Phrase | None:
    """Return the named author of what a participle reports: a post by Ada Quill saying."""
    first = start_of_capitals(s, participle, 2)
    if first == participle:
        return _sender_before(s, participle)
    if s[first - 1].lower not in {"by", "from"}:
        return None
    written = s[first - 2].lower in _TEXTS or s[first - 2].classes & lx.SPEECH
    return (first, participle - 1) if written else None


def _sender_before(s: Sequence[Token], participle: int) -> Phrase | None:
    """Return the sender of a text that somebody gets: received a letter from the council saying."""
    near = range(participle - 2, max(_SHORTEST_SENDING, participle - _LONGEST_SENDER), -1)
    link = next((at for at in near if s[at].lower == "from"), 0)
    if not link or s[link - 1].lower not in _TEXTS:
        return None
    sender, text = phrase_after(s, link + 1), phrase_before(s, link - 1)
    gets = text is not None and text[0] > 0 and s[text[0] - 1].lower in _GETS
    return sender if gets and sender is not None and sender[1] == participle - 1 else None


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
    for at in range(cue - 2, max(0, cue - CLAUSE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower == "with" and s[at - 1].text == "," and s[at + 1].kind == CAPITAL:
            named = phrase_up_to_verb(s, at + 1, cue)
            acts = named is not None and s[named[1] + 1].lower.endswith("ing")
            return named if acts else None
    return None


def _described_after_with(s: Sequence[Token], closing: int) -> Phrase | None:
    """Return the X of ", with X, 24, calling", what stands beside X ending at `closing`."""
    for at in range(closing - 3, max(0, closing - QUOTED_REACH), -1):
        if s[at].kind == QUOTED:
            return None
        if s[at].lower == "with":
            named = phrase_after(s, at + 1) if s[at - 1].text == "," else None
            aside = named is not None and s[named[1] + 1].text + s[closing].text in {",,", "()"}
            return named if aside and named is not None and named[1] + 1 < closing else None
    return None


def quoted_object(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the X of "quoted X as saying", also of "quoted X, the mayor of Vell, telling Poe".

    Without "as", who cites somebody described by an aside may go on alone: cited X, 34, saying.
    """
    last = cue - 1
    if s[last].lower == "having":
        last -= 1
    is_told_as = s[last].lower == "as"
    last -= is_told_as
    if s[last].lower in ENGLISH_OBJECTS:
        return (last, last) if _cites(s[last - 1]) else None
    for at in range(last - 1, max(0, last - QUOTED_REACH), -1):
        if _cites(s[at]):
            phrase = phrase_after(s, at + 1)
            if phrase is None or phrase[1] == last:
                return phrase
            signs = s[phrase[1] + 1].text + s[last].text
            aside = signs in {",,", "()"}  # Quill, the mayor, as saying; Quill (67) as saying
            told = is_told_as or (s[at].lower.startswith("quot") and _may_speak(s[phrase[1]]))
            return phrase if aside and told and phrase[1] + 1 < last else None
    return None


def _may_speak(token: Token) -> bool:
    """Whether a word that ends a phrase names somebody or means people, and is no text."""
    return token.kind == CAPITAL or means_people(token.lower, token.classes)


def _is_after_as(s: Sequence[Token], cue: int) -> bool:
    """Whether a verb follows "as": as saying, as having said."""
    return s[cue - 1 - (s[cue - 1].lower == "having")].lower == "as"


def _cites(token: Token) -> bool:
    """Whether a token is a form of "quote" or "cite"."""
    return bool(token.classes & lx.NAME) and token.lower.startswith(("quot", "cit"))


def _quoted_subject(view: SentenceView, cue: int) -> Phrase | None:
    """Return the X of "X was quoted in the Post as saying"."""
    for at in range(cue - 2, max(0, cue - QUOTED_REACH), -1):
        if view.s[at].lower == "quoted" and is_passive(view.s, at):
            return view.subject(at)
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
        if s[outer].lower in ASKED and between and _is_apart_from_question(between):
            continue
        if s[outer].lower in _REMEMBERS and between and between[0].lower == "how":
            continue  # Poe recalled how Quill had called it “late”
        if len(between) > 1 and between[-1].lower in _AFTERWARDS:
            continue  # Poe blamed the port as Quill called it “late”, after Quill called it so
        if not any(t.text in (",", ";") or t.lower in _CLAUSE_SEPARATORS for t in between):
            return True
    return False


def _is_apart_from_question(between: Sequence[Token]) -> bool:
    """Whether a report after a verb of asking is no part of what is asked.

    Poe asked Quill what she meant when she said “…”; when Poe asked to leave she said: “…”.
    """
    return between[-1].lower in {"when", "by"} or between[0].lower == "to"


def _pair_start(s: Sequence[Token], start: int) -> int:
    """Return the start of a coordinated subject: of "she and her peers" for that of "her peers"."""
    if start < 2 or s[start - 1].lower != "and":
        return start
    first = phrase_before(s, start - 2)
    if first is None or (first[0] and s[first[0] - 1].classes & lx.PREPOSITION):
        return start  # asked for the oars and | Poe said
    return first[0]
