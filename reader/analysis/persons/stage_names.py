"""Other names of persons: "the singer, whose real name is Ada Poe", "Ada Poe, known as Dot"."""

from reader.analysis.persons.capital_runs import RUN
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.startup.lazy_regex import lazily

_BEFORE = 60  # code points
_LONGEST_NAMING = 120  # code points
_BIRTH_NAME_LEADS = tuple(
    f"{kind} name {verb} " for kind in ("real", "birth", "full", "given") for verb in ("is", "was")
)

_KNOWN_AS = lazily(
    r"[^,.;:()\n]+(?:,| \()(?: ?who (?:is|was))? ?(?:better |best |also |widely |affectionately )?"
    r"(?:known(?: [a-z][a-z ]*)? as|nicknamed) "
)


def is_nickname_of(text: str, begin: int, at: int) -> bool:
    """Whether the word at `at` is another name of the person named at `begin`.

    Ada Quill, known to everyone as Minnie; Ada Quill (nicknamed Minnie).
    """
    return at - begin < _LONGEST_NAMING and _KNOWN_AS.fullmatch(text, begin, at) is not None


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
