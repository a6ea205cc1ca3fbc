"""Organisations whose name begins that of another: Delta said it will be shown on Delta Arts."""

from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.person import Person
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_PLACED = (["on"], ["in"], ["at"], ["the"])
_BEFORE = 6  # code points before a name that hold a word of `_PLACED`
_PRODUCTS = word_set("""
academy air app apps assistant books browser card cards chat chrome cloud docs drive eats express
fitness fresh gemini go home kids lite live mail maps marketplace max messenger mini mobile music
news one pay phone photos play plus premium prime pro search shop sky sports store studio studios
teams tv ultra video wallet watch
""")
"""Nouns that end the names of products and branches, not those of their makers."""
_SENTENCE_END = lazily(r"[.!?][”\"]?\s|\n")
_OCCURRENCES = 4
_REACH = 8_000  # code points before the longer name that contain the shorter one


def is_shorter_body(person: Person, written: str, text: str, language: Language) -> bool:
    """Whether a mention is the name of a body, and what it was taken for only begins with it.

    Nothing shows that the longer name is a person's, and it is that of a product, or the shorter
    name came first in a way that shows them to be two.
    """
    shown = person.known or person.spoke or person.gender
    if shown or person.first == person.last or language.code != "en":
        return False
    if not written.endswith(person.first):
        return False
    at = person.seen_at
    if person.last.lower() in _PRODUCTS:
        return True
    placed = text[max(0, at - _BEFORE) : at].split()[-1:] in _PLACED
    return _are_two(person.first, at, text, placed=placed)


def _are_two(first: str, at: int, text: str, *, placed: bool) -> bool:
    """Whether the first word of the name at `at` stands alone before it, as another's name.

    That is in the same sentence (Delta shut Delta Gardens), or anywhere if the longer name is that
    of a place or in quotation marks. Show Pulled by Delta After …; giant Delta said.
    """
    name = f"{first} "
    quoted = text.rfind("“", 0, at) > text.rfind("”", 0, at)
    found = text.find(name, max(0, at - _REACH), at)
    for _ in range(_OCCURRENCES):
        if found < 0:
            break
        alone = text[found + len(name)].islower()
        if alone and (placed or quoted or not _SENTENCE_END.search(text, found, at)):
            return True
        found = text.find(name, found + 1, at)
    return False
