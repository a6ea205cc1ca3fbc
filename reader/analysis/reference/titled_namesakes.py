"""Persons of one surname who are told apart by the title before it: Gov. Quill, Sen. Quill."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import TITLE
from reader.analysis.persons.introductions import ROLES_OF_TITLES
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.coreference import Discourse

_TITLE_BEFORE = 24  # code points before a full name that hold the word before it
_LONGEST_ABBREVIATION = 5  # code points of a title, with its point: Prof.
_CHILDREN = ("daughter", "niece")
_OF_GENDERS = frozenset({"mr", "mrs", "ms", "miss"})


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
