"""Organisations whose name begins that of another: Delta said it will be shown on Delta Arts."""

from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.person import Person

_PLACED = (["on"], ["in"], ["at"], ["the"])
_BEFORE = 6  # code points before a name that hold a word of `_PLACED`
_OCCURRENCES = 4
_REACH = 8_000  # code points before the longer name that contain the shorter one


def is_shorter_body(person: Person, written: str, text: str, language: Language) -> bool:
    """Whether a mention is the name of a body, and what it was taken for only begins with it.

    Nothing shows that the longer name is a person's, and the shorter name came first.
    """
    shown = person.known or person.spoke or person.gender
    if shown or person.first == person.last or language.code != "en":
        return False
    at = person.seen_at
    if not written.endswith(person.first) or text[max(0, at - _BEFORE) : at].split()[-1:] not in (
        _PLACED
    ):
        return False
    name = f"{person.first} "
    found = text.find(name, max(0, at - _REACH), at)
    for _ in range(_OCCURRENCES):  # Show Pulled by Delta After …; giant Delta said
        if found < 0 or text[found + len(name)].islower():
            break
        found = text.find(name, found + 1, at)
    return found >= 0
