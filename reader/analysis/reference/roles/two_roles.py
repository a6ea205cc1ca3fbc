"""The person whom two English roles without a name describe: the singer and guitarist."""

from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import heads_of
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.reference.epithets.occupation_epithets import person_by_occupation

_TWO = 2
_CANDIDATES = frozenset({
    "candidate", "contender", "front-runner", "frontrunner", "hopeful", "nominee",
})  # fmt: skip
_OF_ARTISTS = frozenset({"director", "editor", "founder", "owner", "professor", "publisher"})


def person_by_occupations(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return the salient person for "the singer and guitarist", "the rock and pop singer"."""
    the, *words = mention.replace("secretary of state", "secretary").split()
    roles = heads_of(words, discourse.language)
    if len(roles) < _TWO:
        return person_by_occupation(discourse, mention, at)
    definite = the.lower() == "the" and "of" not in words
    return _person_in_two_roles(discourse, roles, at) if definite else None


def _person_in_two_roles(discourse: Discourse, roles: set[str], at: int) -> Person | None:
    """Return the salient person, who is no newcomer, if all the roles can be that person's.

    Offices mean two: the doctor and nurse, the president and prime minister; unless it is a
    candidate who has one: the Delta senator and candidate.
    """
    if any(role in KIN or was_mentioned_unnamed(discourse, role, at) for role in roles):
        return None
    person = discourse.most_salient("", at)
    if person is None or discourse.person_evidence(person) <= 0:
        return None
    held = {role: discourse.introductions.people_of(f"the {role}") for role in roles}
    if any(holders and person not in holders for holders in held.values()):
        return None
    offices = {role for role in roles if not held[role]} - occupations(discourse.language.code)
    one = offices <= _OF_ARTISTS and offices < roles
    return person if one or not roles.isdisjoint(_CANDIDATES) else None
