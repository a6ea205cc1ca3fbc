"""German genitives that look like surnames: Der Innenminister Frankreichs, Jan Vogel, …."""

_APPOSITION = 50  # code points
_AROUND = 2_000  # code points around a genitive in which the place may stand: in Frankreich
_WHERE = ("in", "im", "aus", "nach")


def is_place(text: str, word: str, at: int) -> bool:
    """Whether a word that ends with -s and follows a title, at offset `at`, says of what."""
    end = at + len(word)
    beside = text[end + 2 : end + _APPOSITION].partition(",")
    names = beside[0].split() if text.startswith(", ", end) and beside[1] else []
    if len(names) > 1 and all(name[:1].isupper() for name in names):
        return True
    around = text[max(0, at - _AROUND) : end + _AROUND]
    return any(f" {where} {word[:-1]}" in around for where in _WHERE)
