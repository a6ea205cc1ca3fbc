"""Persons of one surname told apart by what is before it: Gov. Quill; the younger Quill."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import TITLE
from reader.analysis.persons.introductions import ROLES_OF_TITLES
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_TITLE_BEFORE = 24  # code points before a full name that hold the word before it
_LONGEST_ABBREVIATION = 5  # code points of a title, with its point: Prof.
_CHILDREN = ("daughter", "niece")
_OF_GENDERS = frozenset({"mr", "mrs", "ms", "miss"})

_YOUNGER = frozenset({"younger"})
_ELDER = frozenset({"elder", "older"})
_OFFSPRING = word_set("""
son daughter nephew niece grandson granddaughter stepson stepdaughter grandchild son-in-law
daughter-in-law
""")
_FOREBEARS = word_set("""
mother father uncle aunt grandmother grandfather stepmother stepfather grandma grandpa mum dad mom
father-in-law mother-in-law
""")
_SIBLINGS = frozenset({"brother", "sister", "sibling", "cousin"})
_AGE = lazily(r"(?:, | \()(?:aged )?(\d{1,3})\b")
_PAIR = 2


def title_in(discourse: Discourse, person: Person, mention: str) -> str:
    """Return the title of an English mention, in small letters: gov for "Gov. Quill"."""
    title = mention.removesuffix(f" {person.last}")
    if title == mention or discourse.language.code != "en":
        return ""
    word = title.rpartition(" ")[2].lower().rstrip(".")
    return word if discourse.language.classes.get(word, 0) & TITLE else ""


def with_title(
    discourse: Discourse, others: Sequence[Person], title: str, person: Person
) -> Sequence[Person]:
    """Return the namesakes whom a title may mean: those who bear it, or of the gender of "Mrs".

    Those are only `person` if the text introduces nobody by that title.
    """
    role = ROLES_OF_TITLES.get(title, title)
    meant = [each for each in others if role in _titles_of(discourse, each)]
    if not meant and title in _OF_GENDERS:
        gender = gender_of_word(discourse.language, title)
        meant = [each for each in others if each.gender == gender]
        if title == "mrs" and any(_is_her_child(discourse, each) for each in meant):
            elder = [each for each in others if each.gender in ("", gender)]
            meant = [each for each in elder if not _is_her_child(discourse, each)] or meant
    elif not meant:  # Ada Quill works as a detective. Ben Quill left. “…,” said Det. Quill
        meant = [
            each for each in discourse.introductions.people_of(f"the {role}") if each in others
        ]
    return meant or [person]


def of_age(discourse: Discourse, others: Sequence[Person], mention: str) -> Person | None:
    """Return which of two English namesakes is "the younger Quill" or "the elder Ms. Quill".

    Kinship or their ages tell, where they are named at first; None if neither does.
    """
    the, *words = mention.lower().split()
    if the != "the" or len(others) != _PAIR or discourse.language.code != "en":
        return None
    if words[0] not in _YOUNGER | _ELDER:
        return None
    one, other = others
    first_is_younger = _is_younger(discourse.text, one, other)
    if first_is_younger is None:
        return None
    return one if first_is_younger == (words[0] in _YOUNGER) else other


def _is_younger(text: str, one: Person, other: Person) -> bool | None:
    """Whether one person is younger than another of the same name; None if nothing tells."""
    one_is, other_is = _generation(text, one), _generation(text, other)
    if one_is != other_is:
        return one_is > other_is
    ages = [_AGE.match(text, each.seen_at + len(each.name)) for each in (one, other)]
    if ages[0] is None or ages[1] is None:
        return None
    one_age, other_age = int(ages[0][1]), int(ages[1][1])
    return None if one_age == other_age else one_age < other_age


def _generation(text: str, person: Person) -> int:
    """Return 1 for somebody introduced as younger than a relative, -1 as elder, 0 otherwise."""
    before = text[max(0, person.seen_at - _TITLE_BEFORE) : max(0, person.seen_at)]
    *others, kin = before.lower().rstrip(" ,").split() or [""]
    if kin in _OFFSPRING or (kin in _SIBLINGS and not _YOUNGER.isdisjoint(others[-1:])):
        return 1
    return -int(kin in _FOREBEARS or (kin in _SIBLINGS and not _ELDER.isdisjoint(others[-1:])))


def _is_her_child(discourse: Discourse, person: Person) -> bool:
    """Whether a person is introduced as a younger relative of a woman: her niece, Ada Quill."""
    before = discourse.text[max(0, person.seen_at - _TITLE_BEFORE) : max(0, person.seen_at)]
    words = before.lower().rstrip(" ,").split()
    return bool(words) and words[-1].endswith(_CHILDREN) and "her" in words[-3:-1]


def _titles_of(discourse: Discourse, person: Person) -> list[str]:
    """Return the words of the role that a person is introduced with, without abbreviations."""
    before = discourse.text[max(0, person.seen_at - _TITLE_BEFORE) : max(0, person.seen_at)]
    title = [word for word in before.split()[-1:] if not _ends_sentence(word)]
    words = [*discourse.introductions.role_of(person).split(), *title]
    plain = (word.lower().rstrip(".,") for word in words)
    return [ROLES_OF_TITLES.get(word, word) for word in plain]


def _ends_sentence(word: str) -> bool:
    """Whether a point ends more than an abbreviated title: Bo Poe is a | doctor."""
    return word[-1:] == "." and len(word) > _LONGEST_ABBREVIATION
