"""Children and teenagers by their age: the girl is the Ada Quill, 9, of the text."""

from reader.analysis.persons.name_titles import gender_of_word
from reader.analysis.reference.epithets.epithets import was_mentioned_unnamed
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_ADULT = 18  # years
_MOST_PEOPLE = 200  # of a text whose ages are looked up
_BEFORE = 40  # code points before a name that may give the age
_AGE_AFTER = lazily(r"(?:, (?:an? |aged )?| \()(\d{1,2})(?=[,.;)](?!\d)|-year-old| years old)")
_AGE_BEFORE = lazily(r"\b(\d{1,2})-year-old (?:\w+,? )?$")


def child_of_age(discourse: "DiscourseQueries", noun: str, at: int) -> "Person | None":
    """Return the only child of the text for "the girl" at an offset.

    None if an unnamed one was mentioned before, unless the name follows: a boy, Ben Quill.
    """
    gender = gender_of_word(discourse.language, noun)
    fits = [
        person
        for person in discourse.book.people[:_MOST_PEOPLE]
        if 0 <= person.seen_at < at
        and (not gender or person.gender in ("", gender))
        and 0 < _age_of(discourse.text, person) < _ADULT
    ]
    if len(fits) != 1:
        return None
    nouns = (noun,) if gender else (noun, "boy", "girl")  # the teen may be a boy
    start = fits[0].seen_at
    before = discourse.text[max(0, start - _BEFORE) : start].rstrip(", ")
    if before.endswith(tuple(f" {each}" for each in nouns)):
        return fits[0]
    unnamed = any(was_mentioned_unnamed(discourse, each, at) for each in nouns)
    return None if unnamed else fits[0]


def _age_of(text: str, person: "Person") -> int:
    """Return the age given beside the first full form of a name, 0 if there is none."""
    start, end = person.seen_at, person.seen_at + len(person.seen_as)
    age = _AGE_AFTER.match(text, end) or _AGE_BEFORE.search(text[max(0, start - _BEFORE) : start])
    return int(age.group(1)) if age else 0
