"""Whether two lines of a page say the same, in spite of different spelling."""


def letters(text: str) -> str:
    """Return the letters and digits of `text`, case-folded, to compare spellings of a line."""
    return "".join(filter(str.isalnum, text)).casefold()


def is_alike(key: str, other: str, share: float) -> bool:
    """Whether two lines, given as `letters`, share more than `share` of the shorter's trigrams."""
    triples, others = _triples(key), _triples(other)
    return len(triples & others) > share * min(len(triples), len(others))


def _triples(key: str) -> set[str]:
    return {key[at : at + 3] for at in range(max(1, len(key) - 2))}
