"""Words for a man and a woman that are written as one in tables: "letrado/a"."""

_LONGEST_ENDING = 2  # letters: alumno/a, Lehrer/in


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
