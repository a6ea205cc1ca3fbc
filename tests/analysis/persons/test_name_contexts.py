"""What stands before a name is read without copying the text before it."""

import tracemalloc

import pytest
from attributions import last_speaker

from reader.analysis.languages.registry import language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import introducing_noun

_BOOK = NameBook(language("en"))


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("A retired teacher named ", "teacher"),
        ("her son ", "son"),
        ("son ", ""),
        ("A retired teacher called", ""),
        ("", ""),
    ],
)
def test_a_noun_before_a_name_introduces_it(before: str, noun: str) -> None:
    assert introducing_noun(_BOOK, f"{before}Grant waved.", len(before)) == noun


@pytest.mark.parametrize("at", [0, 5, 50_000])
def test_the_text_before_a_name_is_not_copied(at: int) -> None:
    text = "x" * 100_000
    introducing_noun(_BOOK, text, at)
    tracemalloc.start()
    try:
        introducing_noun(_BOOK, text, at)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000


@pytest.mark.parametrize(
    ("code", "opening", "said"),
    [
        ("nl", "Een vrouw genaamd Zelmira kwam binnen.", "“Het is laat voor ons”, zei ze."),
        ("nl", "Een jongen genaamd Zelmira kwam binnen.", "“Het is laat voor ons”, zei hij."),
        ("it", "Una donna di nome Zelmira è entrata.", "«È tardi per noi», ha detto lei."),
        ("it", "Un uomo chiamato Zelmira è entrato.", "«È tardi per noi», ha detto lui."),
        ("pt", "Uma mulher chamada Zelmira entrou.", "«É tarde para nós», disse ela."),
        ("es", "Un chico llamado Zelmira entró.", "«Es tarde para todos», dijo él."),
        ("es", "Una mujer de nombre Zelmira entró.", "«Es tarde para todos», dijo ella."),
        ("fr", "Un garçon prénommé Zelmira est entré.", "« Il est tard pour nous », a-t-il dit."),
        ("en", "A lady named Zelmira came in.", "“It is late for us all,” she said."),
        ("en", "A teenager called Zelmira came in.", "“It is late for us all,” she said."),
    ],
)
def test_who_is_said_to_have_a_name_is_a_person(code: str, opening: str, said: str) -> None:
    assert last_speaker(f"{opening} {said}", code) == "Zelmira"


@pytest.mark.parametrize("opening", ["A ferry called Zelmira sank.", "She named Zelmira a trap."])
def test_a_thing_with_a_name_does_not_speak(opening: str) -> None:
    text = f"Ben Poe waited at the port. {opening} “It is late for us all,” he said."
    assert last_speaker(text, "en") == "Ben Poe"


@pytest.mark.parametrize("people", ["neighbours", "family", "fans"])
def test_what_several_people_call_is_no_name_of_theirs(people: str) -> None:
    text = f"The {people} called Zelmira at dawn. “It is late for us all,” she said."
    assert last_speaker(text, "en") == "she"
