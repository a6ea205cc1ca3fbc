"""Sets of names, written as lines of words."""


def word_set(text: str) -> frozenset[str]:
    """The words of `text`, split at white space."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of `text`, split at semicolons and ends of lines."""
    lines = text.replace("\n", ";").split(";")
    return frozenset(filter(None, (" ".join(line.split()) for line in lines)))
