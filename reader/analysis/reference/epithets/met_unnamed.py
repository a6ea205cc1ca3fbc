"""Whether somebody without a name, such as "a roofer", came before a phrase like "the roofer"."""

from reader.analysis.languages.function_words import with_space_after_un
from reader.analysis.languages.lexicon import DETERMINER, Language
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_ONE_MET = lazily(
    r"(?:\b(?:to|by|beat|beats|beating|against|from|with|over|met|and) an?|(?:^|\n|[.!?] )An?)$"
)
_UNNAMED_REACH = 4_000  # code points for which an unnamed person is remembered by the occupation
_BESIDE_NOUN = 40  # code points before the noun that may contain its article
_ATTRIBUTED = 4  # words before the noun that may contain it: einen 58 Jahre alten Landwirt
_OWNING = ("'s", "’s", " his", " her", " their")
_OF_A_CHILD = (" of a ", " of an ", " of the ")


def was_mentioned_unnamed(discourse: "DiscourseQueries", noun: str, at: int) -> bool:
    """Whether an unnamed "a roofer" was mentioned shortly before offset `at`."""
    text = discourse.text[max(0, at - _UNNAMED_REACH) : at].lower()
    if discourse.language.code == "it":
        text = with_space_after_un(text)
    parts = text.split(f" {noun}")
    return any(_is_indefinite(part[-_BESIDE_NOUN:], discourse.language) for part in parts[:-1])


def is_met_unnamed(discourse: "DiscourseQueries", people: str, at: int) -> bool:
    """Whether one of a people acts or is met without a name before offset `at`: lost to a Dane.

    Not: Ada Quill, a Dane, lost.
    """
    parts = discourse.text[max(0, at - _UNNAMED_REACH) : at].split(f" {people}")
    return any(_ONE_MET.search(part[-_BESIDE_NOUN:]) for part in parts[:-1])


def is_parent_of_somebody(discourse: "DiscourseQueries", noun: str, at: int) -> bool:
    """Whether an unnamed "mum" of somebody came before `at`: the boy's mum, the mum of a boy.

    Not: the boy's mum, Ada Quill.
    """
    before, *rest = discourse.text[max(0, at - _UNNAMED_REACH) : at].split(f" {noun}")
    for after in rest:
        owned = before.endswith(_OWNING) and not after.lstrip(", ")[:1].isupper()
        if owned or after.startswith(_OF_A_CHILD):
            return True
        before = after
    return False


def _is_indefinite(before: str, language: Language) -> bool:
    """Whether the last determiner before a noun is indefinite: a young | roofer; not: the |."""
    determiners = (
        word
        for word in reversed(before.split()[-_ATTRIBUTED:])
        if word in language.indefinite or language.classes.get(word, 0) & DETERMINER
    )
    return next(determiners, "") in language.indefinite
