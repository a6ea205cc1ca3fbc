"""The person for "President Quill" if only the First Lady, Ada Quill, is named in full."""

from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person

_LADY = "Lady "
_PRESIDENT = "President "


def president_beside(book: NameBook, lady: Person, text: str, at: int) -> Person | None:
    """Return the president whose surname is at an offset, if `lady` was called First Lady.

    That is another person with the surname, or else a new person. None if the surname does not
    follow "President", or `lady` was not called First Lady.
    """
    called = text[max(0, lady.seen_at - len(_LADY)) : max(0, lady.seen_at)] == _LADY
    if not called or text[max(0, at - len(_PRESIDENT)) : at] != _PRESIDENT:
        return None
    name = _PRESIDENT + lady.last
    if (known := book.by_name.get(name)) is not None:
        return known
    others = (each for each in book.by_last.get(lady.last, ()) if each is not lady)
    person = next((each for each in others if each.gender in ("", "m")), None)
    if person is None:
        person = book.enter_new((lady.last,), book.form_of(name))
        book.rename(person, name)
    book.by_name[name] = person
    return person
