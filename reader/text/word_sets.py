"""Sets of words or phrases, written in one string to keep tables readable."""

TYPE_CHECKING = False
if TYPE_CHECKING:  # nothing unnecessary is loaded for the first screen
    from collections.abc import Iterable, Iterator

_LONGEST_ENDING = 2  # letters: alumno/a, Lehrer/in


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, split at white space."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Return the phrases of `text`, split at semicolons and line ends."""
    lines = text.replace("\n", ";").split(";")
    return frozenset(filter(None, (" ".join(line.split()) for line in lines)))


def two_genders(pair: str) -> tuple[str, ...]:
    """Return the words of a pair, or the one word for both genders.

    An ending of the second word takes the place of a last "a", "e" or "o" of the first, or follows
    it: letrado/a, autor/a, Kollege/in; a longer one is the whole word: acteur/actrice. One of the
    two may be empty: "político/" has no word for a woman.
    """
    man, slash, woman = pair.partition("/")
    if not slash:
        return (man,)
    if 0 < len(woman) <= _LONGEST_ENDING:
        woman = (man[:-1] if man[-1] in "aeo" else man) + woman
    return man, woman


def word_set_of_pairs(text: str) -> frozenset[str]:
    """Return the words of a text, split at white space, with both words of each pair."""
    words = set(text.split())
    pairs = {word for word in words if "/" in word}
    return frozenset(words - pairs).union(*map(two_genders, pairs))


def contains_any(text: str, signs: "Iterable[str]") -> bool:
    """Whether any of `signs` occurs in `text`; a loop is twice as fast as `any`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def places_of(word: str, text: str) -> "Iterator[int]":
    """Yield where a word or phrase stands in `text`, not as a part of longer words; in order."""
    at = text.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        if not text[end : end + 1].isalnum() and not text[max(0, at - 1) : at].isalnum():
            yield at
        at = text.find(word, end)
