"""Short names of speakers for narrow displays: the article's own short form, else the surname."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import NAME_SUFFIXES
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.text.word_sets import word_set

# The most frequent family names that precede the given name. The article's own usage has priority.
_FAMILY_NAMES = word_set("""
cai cao chen cheng choi cui deng ding dong feng gao guo han hong hu huang hwang jang jiang jung kang
kim kwon lee li liang lin liu luo ma moon pan park peng qiu seo shen shin song sun tang wang wei wu
xi xiao xie xu yang yao yoon yu yuan zeng zhang zhao zheng zhou zhu
""")
# parts of surnames in every language
_SURNAME_PARTICLES = frozenset(
    {"abu", "umm", "bin", "ibn", "ben", "al", "el", "de", "van", "von", "le", "la"}
)
_LONGEST_FAMILY_FIRST = 3  # words: Kim Jong Su


def short_name_of(person: Person, book: NameBook) -> str:
    """Return the part of a person's name that can replace it; empty if there is none.

    "Zhao" of Zhao Lijian, "van der Meulen" of Joost van der Meulen.
    """
    words = person.name.split(" ")
    if person.first == person.last:
        return ""
    short = person.short_form or _surname(words, book)
    stands_first = short == words[0]
    return "" if stands_first and _is_shared(short, person, book) else short


def _is_shared(first: str, person: Person, book: NameBook) -> bool:
    """Whether another speaker has the same first word, as in common Korean family names."""
    others = (*book.by_first.get(first, ()), *book.by_last.get(first, ()))
    return any(each.spoke and each.first == first for each in others if each is not person)


def _surname(words: Sequence[str], book: NameBook) -> str:
    if _is_family_first(words, book):
        return words[0]
    at = len(words) - 1
    if at > 1 and words[at].lower().rstrip(".") in NAME_SUFFIXES:
        at -= 1
    given = words[0].lower() in book.language.first_names
    while at > given and _is_surname_particle(words[at - 1], book, given=given):
        at -= 1
    return " ".join(words[at:]) if at else ""


def _is_surname_particle(word: str, book: NameBook, *, given: bool) -> bool:
    """Whether a word belongs to the surname after it; the "Van" of Nguyen Van Tam does not."""
    lower = word.lower()
    joins = lower in _SURNAME_PARTICLES or bool(book.language.classes.get(lower, 0) & lx.PARTICLE)
    return joins and (given or word != "Van")


def _is_family_first(words: Sequence[str], book: NameBook) -> bool:
    """Whether the family name comes first: Bae Hyun-woo, Wang Yi; not Kim Poe, Min-jae Kang."""
    first, last = words[0].lower(), words[-1].lower()
    if len(words) > _LONGEST_FAMILY_FIRST or "-" in first:
        return False
    _, hyphen, second = words[-1].partition("-")
    given = book.language.first_names
    if hyphen and not last.startswith(("al-", "el-")):
        return first in _FAMILY_NAMES or (second.islower() and first not in given)
    if first in given and len(words) < _LONGEST_FAMILY_FIRST:
        return False
    return first in _FAMILY_NAMES and not any(word.lower() in given for word in words[1:])
