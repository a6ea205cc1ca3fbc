"""Whom "his wife" means: his wife, Ada Quill, or the Ada Quill whose husband he is called."""

from reader.analysis.languages.function_words import ENGLISH_OWNER_GENDERS
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_SPOUSES = word_set("husband wife partner hubby fiancé fiancée boyfriend girlfriend widow widower")
_SIBLINGS = word_set("brother sister twin")
_PARENTS = word_set("mother father mum dad mom")
_CHILDREN = word_set("son daughter")
_GRANDPARENTS = word_set("grandmother grandfather nan grandad grandma grandpa")
_GRANDCHILDREN = word_set("grandson granddaughter")
_PARENTS_SIBLINGS = word_set("aunt uncle")
_SIBLINGS_CHILDREN = word_set("niece nephew")
_PAIRS = (
    (_SPOUSES, _SPOUSES),
    (_SIBLINGS, _SIBLINGS),
    (_PARENTS, _CHILDREN),
    (_GRANDPARENTS, _GRANDCHILDREN),
    (_PARENTS_SIBLINGS, _SIBLINGS_CHILDREN),
)
_RECIPROCAL = {kin: other for one, other in _PAIRS for kin in one} | {
    kin: one for one, other in _PAIRS for kin in other
}
_MAX_PEOPLE = 40  # of a text that are looked through
_OWNER_REACH = 2_000  # code points before "her husband" that name her
_BEFORE_KIN = 40  # code points that hold the owner: her late | husband
_ADJECTIVES = 2
_LOOKS = 4  # occurrences of a word of kinship that may introduce a name …
_LOOK_REACH = 20_000  # … at most so many code points apart
_ONE_NAME = lazily(r"[A-ZÀ-Þ][^\W\d_]+(?:-[^\W\d_]+)?(?=[,.;] )")


def relative_of_person(discourse: "DiscourseQueries", owner: Person, kin: str) -> Person | None:
    """Return the only relative of a person whom the text calls so, or who calls them a relative.

    `kin` is the word of kinship in lower case.
    """
    if kin not in _RECIPROCAL:
        return None
    found = _relative_introduced(discourse, owner, kin)
    if found is owner:
        return owner
    found = found or _introducer(discourse, owner, kin) or _one_name_beside(discourse, owner, kin)
    if found is None and kin in _SPOUSES:
        found = _other_of_couple(discourse, owner)
    gender = gender_of_word(discourse.language, kin)
    return found if found is not None and found.gender in ("", gender) else None


def _relative_introduced(discourse: "DiscourseQueries", owner: Person, kin: str) -> Person | None:
    """Return the Ada Quill of "his wife, Ada Quill, rose", if he is the owner.

    Also the owner, who is the relative herself: Her sister, Ada Quill, rose. “…,” her sister said.
    """
    for person in discourse.book.people[:_MAX_PEOPLE]:
        at = _beside_kin(discourse, kin, person) if person.seen_at >= 0 else -1
        if at >= 0 and _owner_before(discourse, at, person) is owner:
            return person
    return owner if _is_that_relative(discourse, owner, kin) else None


def only_introduced(
    discourse: "DiscourseQueries", owner: Person, noun: str, *, former: bool
) -> Person | None:
    """Return the only person whom the text introduces as "her lawyer", if she is the owner.

    Or the owner, who is it. Others than relatives may be many, and who was a `former` lawyer is
    no lawyer now.
    """
    beside = [
        (person, at)
        for person in discourse.book.people[:_MAX_PEOPLE]
        if person.seen_at >= 0 and (at := _beside_kin(discourse, noun, person)) >= 0
    ]
    if len(beside) != 1 or discourse.text.endswith(" former", 0, beside[0][1]) != former:
        return None
    person, at = beside[0]
    is_owner = person is owner and _is_that_relative(discourse, owner, noun)
    return person if is_owner or _owner_before(discourse, at, person) is owner else None


def _is_that_relative(discourse: "DiscourseQueries", owner: Person, kin: str) -> bool:
    """Whether the owner is the relative: Her sister, Ada Quill, rose. “…,” her sister said."""
    at = _beside_kin(discourse, kin, owner)
    other = _owner_before(discourse, at, owner) if at >= 0 else None
    return other is not None and other.gender in ("", owner.gender)


def _introducer(discourse: "DiscourseQueries", relative: Person, kin: str) -> Person | None:
    """Return the Ada Quill of "Ada Quill rose. Her husband, Ben, was late", if Ben is given."""
    for word in _RECIPROCAL[kin]:
        if (at := _beside_kin(discourse, word, relative)) >= 0:
            return _owner_before(discourse, at, relative)
    return None


def _one_name_beside(discourse: "DiscourseQueries", owner: Person, kin: str) -> Person | None:
    """Return the Ben of "Ada Quill and her husband, Ben, rose", if she is the owner."""
    for start in (f" {kin}, ", f" {kin} "):
        at = discourse.first_offset(start)
        for _ in range(_LOOKS):
            named = _ONE_NAME.match(discourse.text, at + len(start)) if at >= 0 else None
            if named is not None and _owner_before(discourse, at, None) is owner:
                return discourse.book.enter_relative(named.group(), kin, "")
            if at >= 0:
                at = discourse.text.find(start, at + 1, at + _LOOK_REACH)
    return None


def _beside_kin(discourse: "DiscourseQueries", kin: str, person: Person) -> int:
    """Return the offset of "wife, Ada" or "wife Ada Quill", -1 if there is none."""
    for start in (f" {kin}, {person.first}", f" {kin} {person.first}"):
        at = discourse.first_offset(start)
        if at >= 0 and not discourse.text[at + len(start) : at + len(start) + 1].isalnum():
            return at
    return -1


def _owner_before(discourse: "DiscourseQueries", at: int, relative: Person | None) -> Person | None:
    """Return whose relative is introduced at offset `at`: Quill's, her late."""
    book = discourse.book
    words = discourse.text[max(0, at - _BEFORE_KIN) : at].split()
    for word in words[: -_ADJECTIVES - 1 : -1]:
        if word[-2:] in ("'s", "’s"):
            return book.find((word[:-2],))
        if word == "whose" and len(words) > 1:
            return book.find((words[-2].rstrip(","),))
        if gender := ENGLISH_OWNER_GENDERS.get(word.lower(), ""):
            named = [
                (discourse.text.rfind(person.last, max(0, at - _OWNER_REACH), at), index)
                for index, person in enumerate(book.people[:_MAX_PEOPLE])
                if person is not relative and _may_be(discourse, person, gender)
            ]
            last, index = max(named, default=(-1, 0))
            return book.people[index] if last >= 0 else None
    return None


def _may_be(discourse: "DiscourseQueries", person: Person, gender: str) -> bool:
    return person.gender in ("", gender) and discourse.person_evidence(person) > 0


def _other_of_couple(discourse: "DiscourseQueries", spouse: Person) -> Person | None:
    """Return the Ben Quill of "Ada and Ben Quill", if Ada is given."""
    for other in discourse.book.by_last.get(spouse.last, ()):
        pairs = (f"{spouse.first} and {other.name}", f"{other.first} and {spouse.name}")
        if other is not spouse and any(discourse.first_offset(pair) >= 0 for pair in pairs):
            return other
    return None
