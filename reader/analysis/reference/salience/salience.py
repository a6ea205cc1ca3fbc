"""The salience of the persons of a sentence, by their part in it, for resolving pronouns.

Salience decreases with every sentence and paragraph of distance (the idea of Lappin and Leass,
1994); a speaker or a subject outweighs a mere mention.
"""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import end_of_capitals
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    LEAD,
    PARTICIPLE,
    PREPOSITION,
    REPORT,
    SPEAKER_NOUN,
    SUBJECT,
    VERB,
)
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, WORD
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import is_relation
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):  # not needed for every text
    from reader.analysis.reference.salience import clause_antecedents, newcomers

_PLAYS = frozenset({"playing", "plays", "played", "portraying", "portrays", "portrayed"})
_MEETINGS = frozenset({"spoke", "talked", "chatted", "met", "interviewed", "caught", "sat"})
_JOINTS = frozenset({"and", "but", "while", "so"})
_RELATIVES = frozenset({"which", "whom", "where"})
_CLAUSES = frozenset({  # words of clauses whose syntax determines the antecedent
    "who", "asked", "asks", "speaking", "talking", ";", "when", "if", "as", "once", "after",
    "because", "although",
})  # fmt: skip

# Salience of a person mentioned in an earlier sentence.
_SPEAKER = 4.4  # is the speaker of a quote or a report there
_TAGGED = 1.2  # more, if the report that ends in the tag is about another person
_LONGEST_TAG = 7  # tokens of it from the name on: Poe said on Monday night.
_ROLE = 5  # tokens before the name that may hold a role: , police chief | Poe said
_SUBJECT = 3.7  # is its subject
_MENTIONED = 1.2
_FIRST_MENTIONED = 0.8  # more than the other persons of that sentence
_OPENING_OWNER = 1.5  # a possessive at its start: Quill's fate is unclear, but she said
_OWNER = -1.0  # named only as the owner of something
_EXAMPLE = -1.5  # named only as an example of several
_RESUMED = 0.5  # is named again as the subject of a relative clause: in which Poe is drowned
KNOWN_GENDER = 1.2
KNOWN_PERSON = 1.5
QUOTED = 0.7  # a name with a quote may still be that of a company
SHORTENED = 0.4
ONE_NAME = -1.5  # "his son Grant" is seldom the topic of an article
NAMED_IN_QUOTE = -4.5  # speakers seldom name themselves
UNKNOWN = -0.5  # a name without evidence that it is a person's: Delta Garden
ONLY_QUOTED_PERSON = 3.0  # in a profile only its subject is quoted
INTRODUCED = 2.5  # the only one there who can be meant, beside a subject who cannot
_OF_CLAUSE = 6.0  # syntax allows no other antecedent
HIGHEST = _SPEAKER + _FIRST_MENTIONED + KNOWN_GENDER + KNOWN_PERSON + ONLY_QUOTED_PERSON  # in sight
HIGHEST_JUST_BEFORE = HIGHEST + _TAGGED
PER_SENTENCE = 1.5  # lost with every sentence of distance …
PER_PARAGRAPH = 0.5  # … and every paragraph
_LONGEST_ROLE = 3  # tokens between a verb of acting and a part: plays captain Quill
_SHORTEST_PAIR = 2  # tokens before the second name: Ada and
LEAST = -20.0  # below this nobody is an antecedent


Mentioned = tuple[int, Person, bool]
"""The offset of a mention, the person, and whether it is a possessive, as in `NamedPerson`."""


class Pronoun(NamedTuple):
    """A pronoun, or an epithet that is resolved like one.

    Attributes:
        gender: "m", "f", or empty for any.
        at: Its offset.
        mood: The verb forms of reported speech in its language.
        replies: Whether it is the subject of a reply to the last speaker.
    """

    gender: str
    at: int
    mood: frozenset[str]
    replies: bool


class PeopleOfSentence(NamedTuple):
    """The persons of a sentence that a pronoun after them may refer to.

    Attributes:
        sentence: The sentence.
        people: Their mentions in order, then the speaker and the subject; without those to whom
            the pronoun cannot refer.
        subject: The person that is its subject, if the pronoun may refer to it.
        lead: The person named first, unless only beside the pronoun's clause.
        near: The person that syntax makes the antecedent.
        back: How many sentences it is before that of the pronoun.
    """

    sentence: RememberedSentence
    people: list[Mentioned]
    subject: Person | None
    lead: Person | None
    near: Person | None
    back: int


def people_of(
    sentence: RememberedSentence, subject: Person | None, pronoun: Pronoun, back: int
) -> PeopleOfSentence:
    """Return the persons of a sentence to whom a pronoun may refer.

    Args:
        sentence: The sentence.
        subject: The person that is its subject.
        pronoun: The pronoun.
        back: How many sentences it is before that of the pronoun.
    """
    gender, at, mood, replies = pronoun
    people = [named for named in sentence.people if named.at < at]
    if sentence.speaker not in (None, subject) and _is_owner(people, subject):
        subject = None  # Quill's claim was false, Poe said
    lead = people[0].person if people else sentence.speaker
    if lead is None and subject is not None and sentence.tokens[0].classes & DETERMINER:
        lead = subject  # The winger flew in.
    if gender and not back and people and _is_oblique(sentence.tokens, people[0].at):
        lead = None
    if mood and back and len(people) > 1 and _is_governed(sentence.tokens, people[0].at):
        lead = people[1].person  # Für Vogel kommt Jan Tal.
        subject = subject or (lead if _acts(sentence.tokens, people[1].at) else None)
    if not back and sentence.is_reported_before(at, mood):
        people, subject = [], None  # Vogel sei krank, sagt er
    near = _antecedent_by_syntax(sentence, people, at, back) if gender and people else None
    if mood and gender and not back and len(people) > 1:
        near = clause_antecedents.subject_of_second_clause(people, sentence.tokens)
    mentions: list[Mentioned] = [*people]
    mentions += [(at, p, False) for p in (sentence.speaker, subject) if p is not None]
    excluded = _excluded(sentence, gender, replies=replies) if back == 1 else ()
    fitting = [
        each
        for each in mentions
        if (not gender or each[1].gender in ("", gender))
        and not (each[1].looks_like_place and each[1].is_likely_place)
        and each[1] not in excluded
    ]
    return PeopleOfSentence(sentence, fitting, subject, lead, near, back)


def salience_of(mentioned: Mentioned, of: PeopleOfSentence) -> float:
    """Return the salience of a person of a sentence by their part in it."""
    begin, person, owner = mentioned
    tokens = of.sentence.tokens
    if person is of.near:
        score = _OF_CLAUSE
    elif not of.back and of.subject is None and _opens_clause(tokens, begin):
        score = _SUBJECT
    elif person is of.sentence.speaker and (
        of.subject in (None, person) or not _reports_before_main_clause(of.sentence)
    ):
        score = _SPEAKER + (_TAGGED if _reports_about_another(person, of) else 0.0)
    else:
        alone = of.subject is None and of.back and len(of.sentence.people) == 1
        alone = alone and of.sentence.speaker is None
        acts = person is of.subject or (alone and newcomers.is_presented(of.sentence, begin))
        acts = acts or (of.subject is not None and not owner and _is_second_subject(tokens, begin))
        score = _SUBJECT if acts else _MENTIONED
        if score == _MENTIONED:
            score += _weight_of_mention(tokens, mentioned, of)
    if person is of.lead:
        opens = not of.back and begin == tokens.starts[0]
        opens = opens and not (owner and _owns_person(tokens))
        return score + _FIRST_MENTIONED + (_OPENING_OWNER if owner and opens else 0.0)
    return score + _OWNER if owner else score


def _is_second_subject(tokens: Tokens, begin: int) -> bool:
    """Whether the name at offset `begin` is a second subject: Ada Quill and | Ben Poe argue."""
    at = bisect_left(tokens.starts, begin)
    if at < _SHORTEST_PAIR or at >= len(tokens) or tokens[at - 1].lower != "and":
        return False
    return all(token.kind == CAPITAL for token in tokens[: at - 1])


def _reports_about_another(speaker: Person, of: PeopleOfSentence) -> bool:
    """Whether the sentence before is a report about another person, with its speaker last.

    Quill left the hall at noon, Poe said. “It was late,” he said.
    """
    people, tokens = of.sentence.people, of.sentence.tokens
    if of.back != 1 or len(people) < 2 or people[-1].person is not speaker:
        return False
    at = bisect_left(tokens.starts, people[-1].at)
    if people[0].person is speaker or at < _ROLE:
        return False
    if tokens[at - 1].classes & REPORT and tokens[at - 2].text == ",":
        return True  # the plan is late, said Poe, the head of the port
    before = tokens[at - _ROLE : at]
    tagged = any(token.text == "," or token.lower == "to" for token in before)
    return tagged and len(tokens) - at <= _LONGEST_TAG


def person_beside_other(of: PeopleOfSentence, gender: str) -> Person | None:
    """Return the only person of `gender` beside a subject of another one: Poe met Ada Quill."""
    subject = of.sentence.subject
    if subject is None or subject.gender in ("", gender):
        return None
    return _only_person(of)


def person_met(sentence: RememberedSentence, gender: str) -> Person | None:
    """Return whom of `gender` a reporter meets, in English: We spoke to | Ada Quill about Poe."""
    if not sentence.people or _MEETINGS.isdisjoint(sentence.lowers):
        return None
    met = newcomers.interviewee(sentence, _MEETINGS)
    return met if met is not None and met.gender in ("", gender) else None


def person_introduced(
    of: PeopleOfSentence, gender: str, *, opens: bool, above: bool
) -> Person | None:
    """Return the only person beside a subject who is the reporter or a thing, in English.

    `opens` tells whether the sentence opens its paragraph, `above` whether it is all of the one
    above: it then has to tell more of the person.
    """
    person = _only_person(of) if of.sentence.subject is None else None
    if person is None:
        return None
    if above and not (opens and newcomers.is_described_newcomer(of.sentence, person)):
        return None
    introduced = newcomers.is_introduced(of.sentence, person, gender, opens=opens)
    return person if introduced else None


def _only_person(of: PeopleOfSentence) -> Person | None:
    """Return the only person of a sentence, owners apart, to whom the pronoun may refer."""
    persons = {person for _, person, is_owner in of.people if not is_owner}
    return persons.pop() if len(persons) == 1 else None


def _weight_of_mention(tokens: Tokens, mentioned: Mentioned, of: PeopleOfSentence) -> float:
    """Return what the two words before a mere mention add to its salience."""
    begin, person = mentioned[:2]
    at = bisect_left(tokens.starts, begin)
    if at < _SHORTEST_PAIR:
        return 0.0
    word = tokens[at - 1].lower
    if word == "including" or (word == "as" and tokens[at - 2].lower == "such"):
        return _EXAMPLE  # troupes with alumni such as Quill
    if word in _RELATIVES and any(p is person for start, p, _ in of.people if start < begin):
        return _RESUMED
    return 0.0


def _reports_before_main_clause(sentence: RememberedSentence) -> bool:
    """Whether the speaker only reports in a clause before the main one: When Quill asks, Poe nods.

    The subject of the main clause is then talked about.
    """
    opening = sentence.tokens[0].lower
    return opening in clause_antecedents.FRONTED and opening != "as"  # As Quill put it, Poe …


def _is_owner(people: Sequence[NamedPerson], person: Person | None) -> bool:
    """Whether a person is named only as the owner of something."""
    named = [each.is_possessive for each in people if each.person is person]
    return bool(named) and all(named)


def _opens_clause(tokens: Tokens, begin: int) -> bool:
    """Whether the name at offset `begin` is the subject of a second clause, with its role.

    The votes were counted, and the mayor, Ada Quill, was on her way to what she called “…”.
    """
    at = bisect_left(tokens.starts, begin)
    end = end_of_capitals(tokens, at)
    if at and tokens[at - 1].text == ",":  # its leader, Ada Quill, was
        at -= 1
        while at and tokens[at - 1].kind == WORD and not tokens[at - 1].classes & CONJUNCTION:
            at -= 1
        end += 1
    joined = at > 1 and tokens[at - 1].lower in _JOINTS and tokens[at - 2].text == ","
    return joined and end < len(tokens) and bool(tokens[end].classes & (AUXILIARY | VERB | REPORT))


def _is_oblique(tokens: Tokens, begin: int) -> bool:
    """Whether the name at offset `begin` is no more than a companion: Flanked by Quill, he said."""
    at = bisect_left(tokens.starts, begin)
    opening = tokens[0]
    opens = opening.classes & (LEAD | PREPOSITION | PARTICIPLE)
    opens = opens or opening.lower.endswith(("ed", "ing"))
    if not at or not opens or opening.lower in clause_antecedents.FRONTED:
        return False
    return all(token.text != "," and not token.classes & SUBJECT for token in tokens[:at])


def _is_governed(tokens: Tokens, begin: int) -> bool:
    """Whether a sentence opens with a preposition before the name at `begin`: Für den Wirt Poe."""
    between = tokens[1 : bisect_left(tokens.starts, begin)]
    if not tokens[0].classes & PREPOSITION or tokens.starts[0] == begin:
        return False
    return all(token.kind == CAPITAL or token.classes & DETERMINER for token in between)


def _acts(tokens: Tokens, begin: int) -> bool:
    """Whether no preposition is before the name at offset `begin` and its role."""
    at = bisect_left(tokens.starts, begin) - 1
    while at > 0 and (tokens[at].kind == CAPITAL or tokens[at].classes & DETERMINER):
        at -= 1
    return not tokens[at].classes & PREPOSITION


def _owns_person(tokens: Tokens) -> bool:
    """Whether the owner that begins a sentence has a person: Quill's lawyer; not: Quill's fate."""
    owner = next((at for at in range(len(tokens)) if tokens[at].kind == POSSESSIVE), 0)
    phrase = main_subject(tokens, across_quotes=True) if owner else None
    return phrase is not None and phrase[0] < owner < phrase[1] and is_relation(tokens[phrase[1]])


def _excluded(sentence: RememberedSentence, gender: str, *, replies: bool) -> list[Person | None]:
    """Return persons of the previous sentence who are not the antecedent.

    Poe asked if she was late. “No,” she said.
    """
    others: list[Person | None] = []
    if sentence.speaker is not None and sentence.asks_about(gender):
        others.append(sentence.speaker)
    actors = (sentence.subject, sentence.speaker)
    of_any_gender = [person for person in actors if person is not None and not person.gender]
    if gender and of_any_gender and sentence.addresses(gender):
        others += of_any_gender  # They left after Quill told her it was late.
    if replies:
        others += actors
    return others


def is_part_or_capitals(tokens: Tokens, at: int, person: Person) -> bool:
    """Whether the name at offset `at` is a theatre or film part, or begins with three capitals.

    Known for playing Quill; RTV Sport; THE WAIT GOES ON.
    """
    if person.name[:3].isupper() and person.name[:3].isalpha() and not person.known:
        return True
    before = bisect_left(tokens.starts, at) - 1
    first = max(0, before - _LONGEST_ROLE)
    while (
        before > first
        and tokens[before].kind == WORD
        and not tokens[before].classes & ~SPEAKER_NOUN
    ):
        before -= 1  # plays | detective Quill
    return 0 <= before < len(tokens) - 1 and tokens[before].lower in _PLAYS


def _antecedent_by_syntax(
    sentence: RememberedSentence, people: Sequence[NamedPerson], at: int, back: int
) -> Person | None:
    """Return the antecedent by syntax, in English: When that was put to Quill, she …."""
    if _CLAUSES.isdisjoint(sentence.lowers):
        return None
    tokens = sentence.tokens
    within = tokens.ends[-1] > at
    return (
        clause_antecedents.antecedent_in_clause(tokens, people, at)
        if within
        else clause_antecedents.antecedent_in_sentence_before(tokens, people, back)
    )
