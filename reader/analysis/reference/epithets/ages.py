"""Children, teenagers and pensioners by their age: the girl is the Ada Quill, 9, of the text."""

from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.epithets.epithets import person_of_age
from reader.analysis.reference.epithets.germanic_ages import years_of
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_CHILD = range(1, 18)  # years
_TEEN = range(13, 20)
_AGES = {
    "teen": _TEEN, "teenager": _TEEN, "youngster": range(1, 22), "schoolboy": range(4, 20),
    "schoolgirl": range(4, 20), "pensioner": range(60, 130), "retiree": range(50, 130),
}  # fmt: skip
_MOST_PEOPLE = 200  # of a text whose ages are looked up
_BEFORE = 40  # code points before a name that may give the age
_AGE_AFTER = lazily(
    r"(?:, (?:an? |now )?(?:aged )?| \()(\d{1,2})(?=[,.;)](?!\d)|-year-old| years old)"
)
_AGE_BEFORE = lazily(r"\b(\d{1,2})-year-old (?:\w+,? )?$")


def person_in_age(discourse: "DiscourseQueries", noun: str, at: int) -> "Person | None":
    """Return the only person of the text with the age of "the girl", "the pensioner" at an offset.

    None if an unnamed one was mentioned before, unless the name follows: a boy, Ben Quill.
    """
    gender = gender_of_word(discourse.language, noun)
    fits = [
        person
        for person in discourse.book.people[:_MOST_PEOPLE]
        if 0 <= person.seen_at < at
        and (not gender or person.gender in ("", gender))
        and _age_of(discourse.text, person) in _AGES.get(noun, _CHILD)
    ]
    if len(fits) != 1:
        return None
    young = noun not in ("pensioner", "retiree")
    nouns = (noun,) if gender or not young else (noun, "boy", "girl")  # the teen may be a boy
    start = fits[0].seen_at
    before = discourse.text[max(0, start - _BEFORE) : start].rstrip(", ")
    if before.endswith(tuple(f" {each}" for each in nouns)):
        return fits[0]
    unnamed = any(was_mentioned_unnamed(discourse, each, at) for each in nouns)
    return None if unnamed else fits[0]


def person_of_stage(
    discourse: "DiscourseQueries", mention: str, salient: "Person", at: int
) -> "Person | None":
    """Return the only person of the age that an epithet tells, else the salient person.

    None if the salient person has another age and nobody that one: Ada Quill, 44, for the
    teenager, the 39-year-old.
    """
    years = years_of(mention)
    age = _age_of(discourse.text, salient) if salient.seen_at >= 0 else 0
    if years:
        return salient if age in (0, int(years)) else person_of_age(discourse, mention)
    noun = mention.rpartition(" ")[2]
    if (only := person_in_age(discourse, noun, at)) is not None:
        return only
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    return salient if not age or age in _AGES.get(noun, _CHILD) else None


def _age_of(text: str, person: "Person") -> int:
    """Return the age given beside the first full form of a name, 0 if there is none."""
    start, end = person.seen_at, person.seen_end
    age = _AGE_AFTER.match(text, end) or _AGE_BEFORE.search(text[max(0, start - _BEFORE) : start])
    return int(age.group(1)) if age else 0
