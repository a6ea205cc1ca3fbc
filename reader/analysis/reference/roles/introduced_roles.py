"""Roles that the text has given somebody: "the doctor" after "Ada Quill, a doctor"."""

from collections.abc import Sequence

from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    ROMANCE_INDEFINITE,
    with_space_after_un,
)
from reader.analysis.persons.person import Person
from reader.analysis.persons.role_nouns import after_elision
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.epithets import epithet_gender
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed

_INDEFINITE = ENGLISH_INDEFINITE | ROMANCE_INDEFINITE | {"ein", "eine", "een"}


def person_in_role(discourse: Discourse, mention: str) -> Person | None:
    """Return the person for "the doctor", if only one was introduced with that role.

    Of several, it is the only one who speaks or is the subject in this paragraph or the last one.
    Nobody is "the other doctor".
    """
    if mention[:10].lower() == "the other ":
        return None
    fitting = discourse.introductions.people_of(mention)
    if fitting and discourse.language.code == "en":
        noun = mention.rpartition(" ")[2].lower()
        start = discourse.recent[-1].tokens.starts[0]
        vague = mention[4:] == "official"
        vague = vague or discourse.introductions.is_wider_word(noun, fitting[0])
        if vague and was_mentioned_unnamed(discourse, noun, start):
            fitting = []
    role = after_elision(mention) or mention.lower().partition(" ")[2]
    if fitting and role and has_unnamed_holder(discourse, role, fitting):
        return None
    if len(fitting) > 1:
        fitting = _topics(discourse, fitting)
    return fitting[0] if len(fitting) == 1 else None


def has_unnamed_holder(discourse: Discourse, role: str, holders: Sequence[Person]) -> bool:
    """Whether somebody unnamed in a role acted after its holders: a Delta spokesman said.

    Outside English a noun may follow that modifies the role: ein Sprecher der Stadt; so the role is
    one of the first words, in German perhaps at the end of a compound: ein Polizeisprecher.
    """
    english = discourse.language.code == "en"
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.speaker in holders or any(each.person in holders for each in sentence.people):
            return False
        article, *words = with_space_after_un(sentence.body.lower()).split(" ")
        if article not in _INDEFINITE:
            continue
        if role in words if english else any(word.endswith(role) for word in words[:2]):
            return True
    return False


def means_somebody_else(discourse: Discourse, person: Person, mention: str) -> bool:
    """Whether a role refers to somebody else: Poe sighed. “…,” said the Delta manager."""
    if person.last in mention:
        return False  # most often: Mayor Ada Quill
    actor = discourse.only_actor(discourse.recent[-1].tokens.starts[0])
    if actor is None or actor is person or discourse.introductions.role_of(actor):
        return False
    if {actor.gender, epithet_gender(mention)} == {"m", "f"}:
        return False  # Eva Poe lost. “…,” said the Frenchman.
    if actor.last in mention:
        return False  # Poe's wife, Jean
    words = mention.split()
    if " ".join(words[1:]).lower() in discourse.introductions.role_of(person).lower():
        return False  # Delta manager Quill
    named = {named.person for named in discourse.recent[-1].people}
    capitals = [word for word in words[1:] if word[0].isupper()]
    if discourse.language.nouns_capitalised and capitals and "-" not in capitals[0]:
        capitals = capitals[1:]  # of the role itself: der Trainer
    club = bool(capitals)
    if (
        club
        and discourse.language.nouns_capitalised
        and _is_party_member(discourse, person, mention)
    ):
        return False
    return club and person not in named and actor.known


def _is_party_member(discourse: Discourse, person: Person, mention: str) -> bool:
    from reader.analysis.reference.epithets.party_members import is_member  # for few texts

    return is_member(discourse.text, person, mention)


def _topics(discourse: Discourse, people: Sequence[Person]) -> list[Person]:
    """Return those who speak or are the subject in this paragraph.

    If none of them does, in English the only one of whom the paragraph before tells, if so.
    """
    now = discourse.recent[-1].paragraph
    here = _actors(discourse, people, now)
    if here or discourse.language.code != "en":
        return here
    above = _actors(discourse, people, now - 1)
    named = {
        named.person
        for each in discourse.recent
        if each.paragraph == now - 1
        for named in each.people
    }
    return [person for person in above if named.isdisjoint(set(people) - {person})]


def _actors(discourse: Discourse, people: Sequence[Person], paragraph: int) -> list[Person]:
    """Return those who speak or are the subject in a paragraph before the current sentence."""
    earlier = [each for each in discourse.recent[:-1] if each.paragraph == paragraph]
    actors = {discourse.subject_of(each, (), each.tokens.ends[-1]) for each in earlier}
    actors.update(each.speaker for each in earlier)
    return [person for person in people if person in actors]


def is_other_named_since(discourse: Discourse, person: Person, at: int) -> bool:
    """Whether the last sentences before `at` name another person later than this one."""
    return any(
        person.last_named_at < each.at < at and discourse.person_evidence(each.person) > 0
        for sentence in reversed(discourse.recent)
        for each in sentence.people
        if each.person is not person
    )
