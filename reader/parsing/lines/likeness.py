"""Whether two lines of a page say the same, however they are spelt."""


def letters(text: str) -> str:
    """The letters and digits of `text`, case folded: what two spellings of a line share."""
    return "".join(filter(str.isalnum, text)).casefold()


def is_alike(key: str, other: str, share: float) -> bool:
    """Whether two lines, as `letters`, share more than `share` of the triples of the shorter."""
    triples, others = _triples(key), _triples(other)
    return len(triples & others) > share * min(len(triples), len(others))


def _triples(key: str) -> set[str]:
    return {key[at : at + 3] for at in range(max(1, len(key) - 2))}
