"""Persons whom a sentence introduces: "The shop belongs to Quill", "It went to Poe, a baker"."""

from bisect import bisect_left
from collections.abc import Collection

from reader.analysis.grammar.phrases.noun_phrases import (
    NAMING_PARTICIPLES,
    end_of_capitals,
    means_body,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import ENGLISH_ARTICLES, ENGLISH_BE, ENGLISH_IS
from reader.analysis.languages.lexicon import (
    DETERMINER,
    INSTITUTION,
    NAME,
    PREPOSITION,
    REPORT,
    SUBJECT,
    TITLE,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, WORD
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens

_TO = frozenset({"to", "with"})  # before whom a sentence introduces: It began with Quill
_FEMALE, _MALE = frozenset({"she", "her"}), frozenset({"he", "his", "him"})
_REPORTERS = frozenset({"i", "we"})
_PARTICLED = frozenset({"caught", "sat"})
_PARTICLES = frozenset({"up", "down"})  # of verbs: up with, down with
_ADDRESSES = frozenset({"ask", "asked", "tell", "told"})
_BEFORE_TOPICS = frozenset({"about", "of", "if", "whether", "what", "how", "why", "that", "when"})
_MENTIONS = frozenset({
    "mention", "mentioned", "think", "thought", "wonder", "wondered", "bring", "brought", "name",
    "named", "quote", "quoted", "cite", "cited", "raise", "raised", "suggest", "suggested",
})  # fmt: skip
_DESCRIBING = TITLE | INSTITUTION | DETERMINER  # classes of words that may describe a name
_LEADING = frozenset({  # verbs whose complement is introduced: It all turns on Poe
    "went", "goes", "belongs", "belonged", "fell", "falls", "came", "comes", "turns", "turned",
    "depends", "depended", "begins", "began", "starts", "started", "ends", "ended",
})  # fmt: skip
_STANDING = ENGLISH_IS | {"stood", "stands", "sat", "sits"}
_DEATHS = frozenset({"victim", "victims", "dead", "body", "killed", "died"})


def is_introduced(
    sentence: RememberedSentence, person: Person, gender: str, *, opens: bool
) -> bool:
    """Whether a sentence whose subject is the reporter or a thing introduces a person.

    I met Ada Quill (not: I mention Ada Quill); or in a sentence that `opens` its paragraph and
    names somebody of the `gender` first: The shop belongs to Ada Quill.
    """
    if not _REPORTERS.isdisjoint(sentence.lowers):
        return not _is_topic_of_reporter(sentence, person)
    return opens and person.gender == gender and _is_newcomer(sentence, person)


def interviewee(sentence: RememberedSentence, meetings: Collection[str]) -> Person | None:
    """Return the person named right after what a reporter or a paper does: We caught up with Quill.

    Not: We caught Quill, police met Quill. `meetings` are the verbs.
    """
    tokens, met = sentence.tokens, sentence.people[0]
    name = bisect_left(tokens.starts, met.at)
    verb = next((at for at in range(name) if tokens[at].lower in meetings), name)
    if verb >= name or met.is_possessive:
        return None
    before = tokens[max(0, verb - 2) : verb]  # I recently | met
    reporter = any(token.lower in _REPORTERS for token in before)
    paper = before[-1:] and before[-1].kind == CAPITAL and tokens[verb].lower != "met"
    between = tokens[verb + 1 : _description_start(tokens, name)]
    parts = 2 if tokens[verb].lower in _PARTICLED else 0
    beside = len(between) >= parts and all(
        token.classes & PREPOSITION or token.lower in _PARTICLES for token in between
    )
    return met.person if (reporter or paper) and beside else None


def _is_topic_of_reporter(sentence: RememberedSentence, person: Person) -> bool:
    """Whether the reporter only speaks of a person: I ask about Quill.

    Not: I ask Quill about it.
    """
    tokens = sentence.tokens
    name = next((each.at for each in sentence.people if each.person is person), 0)
    before = tokens[: bisect_left(tokens.starts, name)]
    verb = next((i + 1 for i, token in enumerate(before) if token.lower in _REPORTERS), len(before))
    if verb >= len(before):
        return False
    if before[verb].lower in _ADDRESSES:
        return any(token.lower in _BEFORE_TOPICS for token in before[verb + 1 :])
    return bool(before[verb].classes & REPORT) or before[verb].lower in _MENTIONS


def _is_newcomer(sentence: RememberedSentence, person: Person) -> bool:
    """Whether a sentence without a speaker names somebody for the first time.

    Not: Her idol is Ada Quill; a letter from Ada Quill; a film about Ada Quill; Police arrested Ada
    Quill; and somebody with a role only if presented: Next was Dr Ada Quill.
    """
    tokens = sentence.tokens
    if sentence.speaker is not None or person.seen_at < tokens.starts[0]:
        return False
    name = bisect_left(tokens.starts, person.seen_at)
    before = tokens[name - 1]
    if before.classes & TITLE or before.lower.endswith("ed"):
        start = _description_start(tokens, name)
        governed = start > 0 and tokens[start - 1].classes & PREPOSITION
        acts = not governed and _has_thing_act(tokens)
        if not acts and not _is_before_presented(tokens, start):
            return False
    elif before.text == "(" or (before.classes & PREPOSITION and before.lower not in _TO):
        return False
    known = _FEMALE if person.gender == "f" else _MALE
    earlier = (token.lower for token in tokens[:name])
    told_of = _DEATHS.isdisjoint(sentence.lowers) and known.isdisjoint(earlier)
    return told_of and not _has_stranger_act(tokens)


def _description_start(tokens: Tokens, name: int) -> int:
    """Return where a description before a name begins: was | a retired Delta pilot Ada Quill."""
    first = name - (tokens[name - 1].lower in NAMING_PARTICIPLES)  # a pilot named Quill
    while first and not tokens[first - 1].classes & ~_DESCRIBING:
        if tokens[first - 1].kind == POINT:
            break
        first -= 1
    return first


def _has_stranger_act(tokens: Tokens) -> bool:
    """Whether somebody unnamed does something: A fan hit Quill; not: Her deputy is Ada Quill."""
    subject = main_subject(tokens)
    if subject is None or subject[1] + 1 >= len(tokens):
        return False
    acts = tokens[subject[1] + 1].lower not in ENGLISH_BE
    return acts and tokens[subject[1]].kind == WORD and means_one_person(tokens[subject[1]])


def _has_thing_act(tokens: Tokens) -> bool:
    """Whether a thing does something to somebody: The storm woke Quill; not: Police met Quill."""
    subject = main_subject(tokens)
    head = tokens[subject[1]] if subject is not None else tokens[0]
    if head.classes & SUBJECT or head.kind != WORD:
        return head.lower == "it"
    acts = means_people(head.lower, head.classes) or means_body(head.lower, head.classes)
    return bool(tokens[0].classes & DETERMINER) and not acts


def is_described_newcomer(sentence: RememberedSentence, person: Person) -> bool:
    """Whether a sentence tells the age or the role of somebody it names for the first time.

    The ban has cost Ada Quill, 38, her job. It is the home of Ada Quill, a baker from Vell.
    """
    tokens = sentence.tokens
    if person.seen_at < tokens.starts[0] or not _has_thing_act(tokens):
        return False
    return _is_described(tokens, bisect_left(tokens.starts, person.seen_at))


def is_presented(sentence: RememberedSentence, begin: int) -> bool:
    """Whether a sentence about a thing introduces its only name: It went to Poe, a baker.

    An age or a description follows the name, which is at offset `begin`. Not: It hired Poe, a
    baker; The victim was Poe, 61. So does one of what somebody thinks: It was denounced by Poe.
    """
    tokens = sentence.tokens
    name = bisect_left(tokens.starts, begin)
    if _is_agent(tokens, name):
        return True
    presents = _is_before_presented(tokens, name) and _DEATHS.isdisjoint(sentence.lowers)
    return presents and _is_described(tokens, name)


def _is_described(tokens: Tokens, name: int) -> bool:
    """Whether an age or a description follows a name: Ada Quill, | 38; Ada Quill, | a baker."""
    after = end_of_capitals(tokens, name)
    if after + 1 >= len(tokens) or tokens[after].text != ",":
        return False
    beside = tokens[after + 1]
    return beside.kind == NUMBER or beside.lower in ENGLISH_ARTICLES


def _is_agent(tokens: Tokens, name: int) -> bool:
    """Whether a judgement is passed by a name, with its titles: was criticized by Mayor | Poe."""
    while name > 2 and tokens[name - 1].classes & TITLE:
        name -= 1
    if name < 3 or tokens[name - 1].lower != "by":
        return False
    judged = tokens[name - 2]
    return bool(judged.classes & (REPORT | NAME)) and tokens[name - 3].lower in ENGLISH_BE


def _is_before_presented(tokens: Tokens, name: int) -> bool:
    """Whether a copula, a verb of place or of leading to somebody precedes: went to | Poe."""
    if not name:
        return False
    led = name > 1 and tokens[name - 2].lower in _LEADING
    return tokens[name - 1].lower in _STANDING or (
        led and bool(tokens[name - 1].classes & PREPOSITION)
    )
