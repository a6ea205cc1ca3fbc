"""Persons with a stage name: "the singer, whose real name is Ada Poe"."""

from reader.analysis.persons.capital_runs import RUN
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person

_BEFORE = 60  # code points
_BIRTH_NAME_LEADS = tuple(
    f"{kind} name {verb} " for kind in ("real", "birth", "full", "given") for verb in ("is", "was")
)


def performer_of_birth_name(book: NameBook, text: str, at: int) -> Person | None:
    """Return the performer whose real name begins at an offset.

    That is the person named before the clause, else the most frequently named one; None if the
    text before the offset does not announce a real name.
    """
    before = text[max(0, at - _BEFORE) : at]
    if not before.endswith(_BIRTH_NAME_LEADS):
        return None
    beside = before.partition(", whose")[0]
    run = next((run for run in RUN.finditer(beside) if run.end() == len(beside)), None)
    named = named_in(run.group(), book) if run is not None else None
    return named or max(book.people, key=lambda each: each.count, default=None)
