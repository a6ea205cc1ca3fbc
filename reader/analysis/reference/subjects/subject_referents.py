"""The persons that the subject of a sentence names or stands for."""

from bisect import bisect_left

from reader.analysis.grammar.phrases.noun_phrases import Phrase, head_noun_at, is_writing
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.languages.function_words import ENGLISH_INDEFINITE, ENGLISH_OWNER_GENDERS
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    DETERMINER,
    NAME,
    PREPOSITION,
    TITLE,
    VERB,
    WEAK,
    WORK,
    Language,
)
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, WORD, Token
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN, is_relation, relative_at
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.romance import opening_owners
    from reader.analysis.reference.subjects import reciprocal_relatives

_OWN_GROUPS = frozenset({"team", "group", "lab", "laboratory", "firm", "company", "crew", "office"})
_PEOPLE = frozenset({  # nouns of people that are no roles
    "woman", "man", "girl", "boy", "lady", "pupil", "student", "teenager", "resident", "caller",
})  # fmt: skip
_ARTICLES = {"el": "m", "le": "m", "der": "m", "la": "f"}  # La ministre, Dominique Quill,


def relative_of(discourse: "DiscourseQueries", s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person with one name beside a word of kinship, or whom "his wife" means."""
    person = relative_at(discourse.book, discourse.text, s, phrase)
    first, last = phrase
    if last != first + 1 or s[last].lower not in KIN:
        return person
    if person is not None and last + 2 < len(s) and s[last + 2].kind == CAPITAL:
        return person  # his wife, Jean
    gender = (
        ENGLISH_OWNER_GENDERS.get(s[first].lower, "") if discourse.language.code == "en" else ""
    )
    owner = discourse.most_salient(gender, s.starts[first]) if gender else None
    if owner is None:
        return person
    kin = s[last].lower
    own = reciprocal_relatives.relative_of_person(discourse, owner, kin)
    return own or person


def owned_person(discourse: "DiscourseQueries", s: Tokens, phrase: Phrase) -> Person | None:
    """Return whom the text has introduced as "her lawyer, Ben", if "her" means the same owner."""
    first, last = phrase
    gender = ENGLISH_OWNER_GENDERS.get(s[first].lower, "")
    if not gender or first == last or not is_relation(s[last]):
        return None
    owner = discourse.most_salient(gender, s.starts[first])
    if owner is None:
        return None
    former = any(token.lower == "former" for token in s[first:last])
    return reciprocal_relatives.only_introduced(discourse, owner, s[last].lower, former=former)


def named_in_subject(sentence: RememberedSentence, phrase: Phrase) -> Person | None:
    """Return the last person named in the subject of a sentence, leaving out owners."""
    tokens = sentence.tokens
    start, end = tokens.starts[phrase[0]], tokens.ends[phrase[1]]
    found: Person | None = None
    for named in sentence.people:
        if start <= named.at < end and not named.is_possessive:
            linked = phrase[0] < phrase[1] and _is_linked(tokens, phrase, named.at)
            found = found if linked else named.person
    return found


def author_in_subject(sentence: RememberedSentence, phrase: Phrase) -> Person | None:
    """Return the owner of a text or a group that is the subject.

    "Quill's answer survives in a letter", "Quill's team plans to return".
    """
    first, last = phrase
    tokens = sentence.tokens
    if tokens[last - 1].kind != POSSESSIVE:
        return None
    if not is_writing(tokens[last]) and tokens[last].lower not in _OWN_GROUPS:
        return None
    start, end = tokens.starts[first], tokens.ends[last]
    return next((each.person for each in sentence.people if start <= each.at < end), None)


def owner_in_subject(
    tokens: Tokens,
    phrase: Phrase,
    gender: str,
    language: Language,
    *,
    thing: bool,
    excluded: bool,
) -> Phrase | None:
    """Return the owner of a subject to which a pronoun of `gender` cannot refer: Quill's | house.

    That is a relative of the other gender, with `thing` a thing, or with `excluded` anybody.
    """
    first, last = phrase
    if language.compound_inversion:
        owner = opening_owners.owner_of_opening_thing(tokens)
        kin = gender_of_word(language, tokens[1].lower) if owner else ""
        return owner if (kin and kin != gender) or (thing and not kin) else None
    if language.nouns_capitalised:
        owned = last and tokens[last - 1].kind == CAPITAL
        mark = last if owned and tokens[last - 1].lower.endswith(("s", "’")) else 0
    else:
        mark = next((i for i in range(first + 1, last) if tokens[i].kind == POSSESSIVE), 0)
    if first or not mark:
        return None
    if excluded:
        return (first, mark - 1)
    head = tokens[last].lower
    if kin := gender_of_word(language, head):
        return (first, mark - 1) if kin != gender else None
    return (first, mark - 1) if thing and not is_relation(tokens[last]) else None


def person_after_comma(sentence: RememberedSentence, subject: Phrase) -> Person | None:
    """Return the person in apposition to a role as the subject: "the mayor, Ada Quill,".

    Also of "a baker named Ada Quill", "a baker called Quill said". Not the title of a work: "his
    first film, Ada Quill, was".
    """
    tokens = sentence.tokens
    at = _comma_after_relative(tokens, subject[1] + 1)
    if at + 1 < len(tokens) and _is_naming(tokens, at):
        named = sentence.people and tokens[subject[0]].lower in ENGLISH_INDEFINITE
        right_after = named and sentence.people[0].at == tokens.starts[at + 1]
        return sentence.people[0].person if right_after else None
    if at + 1 >= len(tokens) or tokens[at].text != "," or _is_work(tokens, subject):
        return None
    start = tokens.starts[at + 1]
    comma = next((i for i in range(at + 1, len(tokens)) if tokens[i].text == ","), at + 1)
    end = tokens.starts[comma]
    people = (named for named in sentence.people if start <= named.at < end)
    person = next((named.person for named in people if not named.is_possessive), None)
    if person is not None and not person.gender:
        person.gender = _ARTICLES.get(tokens[0].lower, "")
    return person


def _is_naming(tokens: Tokens, at: int) -> bool:
    """Whether a name follows "named", or "called" and a verb follows that: called | Quill sings.

    Not: A baker called | Quill on Monday, a boat called | Quill sinks.
    """
    if tokens[at].lower != "called":
        return tokens[at].lower == "named"
    if not tokens[at - 1].classes & TITLE and tokens[at - 1].lower not in _PEOPLE:
        return False
    end = at + 1
    while end < len(tokens) and tokens[end].kind == CAPITAL:
        end += 1
    return at + 1 < end < len(tokens) and is_verb_like(tokens[end])


def _is_work(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the head of a phrase is a work: his paper of 1979, her first film."""
    head = tokens[head_noun_at(tokens, phrase)]
    return bool(head.classes & WORK) or is_writing(head)


def _comma_after_relative(tokens: Tokens, at: int) -> int:
    """Return the comma after a clause with "who": The man who pays for it|, Ada Quill, said.

    That is `at` itself if no such clause begins there.
    """
    if at >= len(tokens) or tokens[at].lower != "who":
        return at
    return next((i for i in range(at, len(tokens)) if tokens[i].text == ","), at)


def is_followed_by_verb(tokens: Tokens, phrase: Phrase, *, verb_second: bool) -> bool:
    """Whether a verb follows a subject, or what stands in commas after it."""
    verb = _over_aside(tokens, phrase[1] + 1)
    if verb >= len(tokens):
        return False
    after = tokens[verb]
    if is_verb_like(after) or after.classes & AUXILIARY:
        return True
    ends = verb + 2 == len(tokens) and tokens[verb + 1].kind == POINT  # The minister laughs.
    return (verb_second or ends) and _may_be_verb(after)


def _is_linked(tokens: Tokens, phrase: Phrase, at: int) -> bool:
    """Whether a name at offset `at` is only the complement of a role: an aide to Ada Quill.

    A pastor supporting Ada Quill.
    """
    place = bisect_left(tokens.starts, at)
    while phrase[0] < place and tokens[place - 1].classes & TITLE:
        place -= 1
    link = tokens[place - 1]
    if place <= phrase[0] + 2 or link.kind != WORD or not tokens[phrase[0]].classes & DETERMINER:
        return False
    return bool(link.classes & PREPOSITION) or link.lower.endswith("ing")


def _over_aside(tokens: Tokens, at: int) -> int:
    """Return the token index after a clause in commas: The mayor, who had lost, | was silent."""
    aside = [token.text for token in tokens[at : at + 3]]
    if aside[:2] == [",", "who"]:
        comma = _comma_after_relative(tokens, at + 1)
        return comma + 1 if comma > at + 1 else at
    return at


def _may_be_verb(token: Token) -> bool:
    """Whether an unlisted lower-case word after a subject may be its verb: schlug."""
    return token.kind == WORD and not token.classes & ~(VERB | WEAK | NAME | AUXILIARY)
