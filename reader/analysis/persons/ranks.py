"""Persons whom English papers know by a rank and a place: the Duchess of Saltrey."""

from collections.abc import Sequence

from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_forms import Form
from reader.startup.lazy_regex import lazily

_GENDERS = {
    "Duke": "m", "Prince": "m", "Earl": "m", "Marquess": "m", "Viscount": "m",
    "Duchess": "f", "Princess": "f", "Countess": "f", "Marchioness": "f",
}  # fmt: skip
_OF_PLACE = lazily(r" of ((?:St )?[A-Z][\w-]+)(?![\w-]| [A-Z])")
_BESIDE = (", ", ", the ")


def rank_holder(
    book: NameBook, text: str, start: int, end: int, named: Sequence[tuple[int, Person, bool]]
) -> Person | None:
    """Return the holder of the rank ``text[start:end]``: a person in apposition, else a new one.

    `named` are the persons of the paragraph so far, in order. None if no place follows, or if two
    persons hold the rank: the Prince of Wales Hospital, the Duke and Duchess of Saltrey.
    """
    place = _OF_PLACE.match(text, end)
    if place is None or text.endswith("and ", 0, start):
        return None
    rank = text[start:end]
    name = f"{rank} of {place[1]}"
    person = book.by_name.get(name)
    if person is None:
        person = _apposed_person(text, start, named)
        if person is None:
            gender = _GENDERS[rank]
            form = Form((name,), gender, titled=True, offset=0, name=name)
            person = book.enter_new((name,), form)
            person.see_first(start, name)
            person.last = rank
        book.enter_rank(person, rank, name)
    person.count += 1
    person.last_named_at = start
    person.known = True
    return person


def _apposed_person(
    text: str, start: int, named: Sequence[tuple[int, Person, bool]]
) -> Person | None:
    """Return the Ada Quill of "Ada Quill, the Duchess of Saltrey,"."""
    if not named:
        return None
    at, person, _ = named[-1]
    between = text[at:start]
    ends = (f"{person.last}{beside}" for beside in _BESIDE)
    return person if any(between.endswith(end) for end in ends) else None
