"""The persons of an article, and the names that refer to them."""

from reader.analysis.languages.registry import language
from reader.analysis.persons.name_book import NameBook


def _book(*names: str) -> NameBook:
    book = NameBook(language("en"))
    for name in names:
        book.enter(name)
    return book


def test_a_name_is_entered_once() -> None:
    book = _book("Ada Quill", "Ada Quill", "Ben Poe")
    assert [person.name for person in book.people] == ["Ada Quill", "Ben Poe"]


def test_a_renamed_person_is_found_by_both_names() -> None:
    book = _book("Ada Quill")
    book.rename(book.people[0], "Ada Berta Quill")
    assert book.find(("Ada", "Quill")) is book.find(("Ada", "Berta", "Quill")) is book.people[0]
    assert book.people[0].name == "Ada Berta Quill"


def test_a_relative_with_one_name_is_called_by_the_owner() -> None:
    book = _book("Ada Quill")
    person = book.enter_relative("Femke", "daughter", "Ada Quill's daughter")
    assert person is not None
    assert (person.name, person.gender) == ("Ada Quill's daughter Femke", "f")


def test_no_place_is_entered_as_a_speaker() -> None:
    book = _book()
    assert book.enter_speaker("Paris") is None
    assert book.enter_speaker("Anna") is not None
