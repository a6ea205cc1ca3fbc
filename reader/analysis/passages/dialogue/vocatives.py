"""Persons whom speech addresses by name, who are then likely to answer: “You may sit, Mr Poe.”."""

from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_regex import lazily

_REACH = 80  # code points at the start and at the end of speech that may hold the name
_NAME = r"(?P<title>(?:Mr|Mrs|Ms|Miss|Dr|Sir|Senator|Herr|Frau)\.? )?[A-Z][\w’'-]+"
_FIRST = lazily(rf"(?P<name>{_NAME}), ")
_LAST = lazily(rf", (?P<name>{_NAME})[,.?!]?$")


def addressee_of(
    text: str, start: int, end: int, book: NameBook, *, titled: bool
) -> Mention | None:
    """Return the person whom the speech ``text[start:end]`` addresses at its start or its end.

    With `titled` only names after a title count: Mrs Quill.
    """
    last_start = max(start, end - _REACH)
    for found in (_FIRST.match(text, start, end), _LAST.search(text, last_start, end)):
        if found is None or (titled and not found["title"]):
            continue
        person = named_in(found["name"], book)
        if person is not None:
            return Mention(*found.span("name"), person=person)
    return None
