"""Antecedents of pronouns by syntax: in their own sentence, in English or the one before."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.clauses.cues import MENTAL_VERBS
from reader.analysis.grammar.clauses.reporters import ASKED
from reader.analysis.grammar.phrases.noun_phrases import end_of_capitals, start_of_capitals
from reader.analysis.languages.lexicon import AUXILIARY, FINITE, NAME
from reader.analysis.languages.token import POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import ADDRESSING_VERBS
from reader.analysis.text.tokens import Tokens

FRONTED = frozenset({  # conjunctions of a clause before the main one
    "when", "if", "as", "once", "after", "because", "although", "while", "though", "since",
})  # fmt: skip
_PRONOUNS = frozenset({"he", "she", "him", "her", "his"})
_PASSIVE = frozenset({"was", "is", "being", "been"})
_INTERVIEWS = frozenset({"speaking", "talking"})
_NO_TOPIC = frozenset({"from", "of", "in", "at", "near", "by"})  # before a town, or an agent
_GROUNDS = frozenset({"after", "because", "since", "for"})
_FINITE_ENDINGS = ("t", "te", "ten")  # of German verbs
_OPENING = 5  # words at the start, with the adverbial before the clause: Last Tuesday,
_OBJECT = 7  # tokens after the verb that may name its object: the former mayor, Ada Quill


def antecedent_in_clause(tokens: Tokens, people: Sequence[NamedPerson], at: int) -> Person | None:
    """Return the Quill of "When that was put to Quill, she …" and "Quill, who left a row she …".

    A person who asks or tells in a clause before the main one is not the antecedent: the pronoun
    refers to the listener.
    """
    end = bisect_left(tokens.starts, at)
    lowers = [token.lower for token in tokens[:end]]
    if lowers and _is_fronted(lowers) and _PRONOUNS.isdisjoint(lowers):
        if ADDRESSING_VERBS.isdisjoint(lowers):
            return _last_person(tokens, people)
        return _person_addressed(tokens, people)
    if lowers[-1:] == ["whom"]:
        return None
    if (
        lowers[-1:]
        and lowers[-1] in _GROUNDS
        and (judged := _object_of_judgement(tokens, people, end))
    ):
        return judged
    who = max((i for i, word in enumerate(lowers) if word == "who"), default=0)
    if not who or any(token.kind in (POINT, QUOTED) for token in tokens[who:end]):
        return None
    before = [named.person for named in people if named.at < tokens.starts[who]]
    return before[-1] if before else None


def _person_addressed(tokens: Tokens, people: Sequence[NamedPerson]) -> Person | None:
    """Return the Quill of "When Quill was asked by Poe, she …": in the passive, the subject.

    Only a subject that is a name: not in "When a friend of Quill was asked" or "Quill's crew".
    """
    for at in range(2, len(tokens)):
        if tokens[at].lower in ADDRESSING_VERBS and tokens[at - 1].lower in _PASSIVE:
            before = [named.person for named in people if named.at < tokens.starts[at]]
            return before[-1] if before and _is_name_after_conjunction(tokens, at) else None
    return None


def _is_name_after_conjunction(tokens: Tokens, end: int) -> bool:
    """Whether the clause has nothing but a name, and words in apposition, before its verb."""
    while tokens[end - 1].classes & AUXILIARY:
        end -= 1
    opens = max((i for i in range(end) if tokens[i].lower in FRONTED), default=end)
    subject = tokens[opens + 1 : end]
    return bool(subject) and not any(
        token.lower in _NO_TOPIC or token.kind == POSSESSIVE or token.classes & FINITE
        for token in subject
    )


def _last_person(tokens: Tokens, people: Sequence[NamedPerson]) -> Person:
    """Return the person named last, who is no town and no agent.

    Not the town of "Ada Quill, a baker from Lower Vell", nor the Poe of "Quill was stopped by Poe".
    """
    for named in reversed(people):
        at = start_of_capitals(tokens, bisect_left(tokens.starts, named.at))  # by | Inspector Poe
        if not at or tokens[at - 1].lower not in _NO_TOPIC:
            return named.person
    return people[-1].person


def subject_of_second_clause(people: Sequence[NamedPerson], tokens: Tokens) -> Person | None:
    """Return the Vogel of "Am Montag ging Poe, Wirt Jan Vogel bleibt – und hat „…“, wie er sagt".

    A German main clause needs no conjunction; its verb follows its first phrase. The last one
    counts.
    """
    for named in reversed(people):
        first = bisect_left(tokens.starts, named.at)
        after = end_of_capitals(tokens, first)
        first = start_of_capitals(tokens, first, 1)
        if 1 < first < after < len(tokens) and tokens[first - 1].text == ",":
            verb = tokens[after]
            if verb.kind == WORD and (verb.classes & FINITE or _looks_finite(verb)):
                return named.person
    return None


def _looks_finite(token: Token) -> bool:
    """Whether an unlisted German word after a name is a verb: übernimmt, übernahm; not: allein."""
    return not token.classes and token.lower.endswith(_FINITE_ENDINGS)


def _is_fronted(lowers: Sequence[str]) -> bool:
    """Whether the sentence begins with a clause with "when", "if" or "after".

    An adverbial such as "Last week," may precede it.
    """
    if lowers[0] in FRONTED:
        return True
    comma = next((i for i, word in enumerate(lowers[:_OPENING]) if word == ","), 0)
    return bool(comma) and comma + 1 < len(lowers) and lowers[comma + 1] in FRONTED


def _object_of_judgement(tokens: Tokens, people: Sequence[NamedPerson], end: int) -> Person | None:
    """Return the Quill of "Poe blamed Quill after she …": the object gave cause for the judgement.

    This is the implicit causality of verbs (Garvey and Caramazza, 1974).
    """
    verb = next((i for i in range(1, end) if tokens[i].classes & NAME), 0)
    if not verb or tokens[verb].kind != WORD or tokens[verb].lower.startswith(MENTAL_VERBS):
        return None
    starts = tokens.starts[verb], tokens.starts[min(verb + _OBJECT, len(tokens) - 1)]
    after_verb = [named for named in people if starts[0] < named.at < starts[1]]
    has_name_before = any(named.at < starts[0] for named in people)
    return (
        after_verb[0].person
        if has_name_before and after_verb and not after_verb[0].is_possessive
        else None
    )


def antecedent_in_sentence_before(
    tokens: Tokens, people: Sequence[NamedPerson], back: int
) -> Person | None:
    """Return the Quill of "Poe asked Quill why." and of "Poe had drowned; Quill had not.".

    Not if Poe asked Quill to do something: Poe is still the topic. Another who is asked is the
    Quill of "Poe has been speaking to Quill".
    """
    asked = next((i for i, token in enumerate(tokens) if i and token.lower in ASKED), 0)
    if back == 1 and 0 < asked < len(tokens) - 2 and tokens[asked + 1].lower != "by":
        start, end = tokens.starts[asked + 1], tokens.ends[asked + 2]
        whom = next((named.person for named in people if start <= named.at < end), None)
        to_act = any(token.lower == "to" for token in tokens[asked + 2 : asked + _OBJECT])
        if whom is not None and not to_act:
            return whom
    if back == 1 and (met := _interviewed(tokens)):
        return next((named.person for named in people if named.at == tokens.starts[met]), None)
    semicolon = next((i for i, token in enumerate(tokens) if token.text == ";"), 0)
    begin = tokens.starts[semicolon + 1] if 0 < semicolon < len(tokens) - 1 else -1
    return next((named.person for named in people if named.at == begin), None)


def _interviewed(tokens: Tokens) -> int:
    """Return the token index of the Quill of "Poe has been speaking to Quill"; 0 if none."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].lower in _INTERVIEWS and tokens[at - 1].lower == "been":
            return at + 2 if tokens[at + 1].lower in {"to", "with"} else 0
    return 0
