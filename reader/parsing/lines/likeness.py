"""Whether two lines of a page say the same, in spite of different spelling."""

_SIGNS = {code: None for code in range(0x80) if not chr(code).isalnum()}


def comparison_key(text: str) -> str:
    """Return the letters and digits of `text`, case-folded, to compare spellings of a line."""
    if text.isascii():
        return text.translate(_SIGNS).lower()  # in a fifth of the time
    return "".join(filter(str.isalnum, text)).casefold()


def is_similar(key: str, other: str, share: float) -> bool:
    """Whether two comparison keys share more than `share` of the trigrams of the shorter one."""
    trigrams, other_trigrams = _trigrams(key), _trigrams(other)
    return len(trigrams & other_trigrams) > share * min(len(trigrams), len(other_trigrams))


def _trigrams(key: str) -> set[str]:
    return {key[at : at + 3] for at in range(max(1, len(key) - 2))}
