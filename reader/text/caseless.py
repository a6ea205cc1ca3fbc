"""Comparing without case, and searching a long text so without ever copying all of it."""

from collections.abc import Iterator

_PIECE = 65_536  # characters processed at a time
_BECOME_ASCII = {"i": "İ", "s": "ſ", "k": "\u212a"}
"""Non-ASCII letters whose case folding is an ASCII letter, by that letter."""


def alike(name: str) -> str:
    """Return what all spellings of a name have in common: they differ in case and normal form.

    File systems, imports and terminals may write é as one character or as two.
    """
    if name.isascii():
        return name.lower()
    from unicodedata import normalize

    return normalize("NFC", normalize("NFC", name).casefold())


def lower(text: str) -> str:
    """Return `text` in lower case with all offsets kept."""
    # İ is the only letter whose lower case is longer; and str.lower() chooses the form of a
    # lower-case sigma by context.
    return text.replace("İ", "I").replace("ſ", "s").lower().replace("ς", "σ")


def lower_long(text: str) -> str:
    """Like `lower`, without the 12 bytes a character that Python's own needs temporarily."""
    return "".join(lower(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE))


def places_of(text: str, word: str) -> Iterator[int]:
    """Yield the offsets where `word` occurs in `text`, ignoring case; ordered, not overlapping.

    Cost: about 2 ms per megabyte if `word` is ASCII, else the cost of `lower`.

    Args:
        text: The text to search.
        word: In the form that `lower` returns.
    """
    done = 0
    for start in range(0, len(text) if word else 0, _PIECE):
        begin = max(start, done)
        for place in _within(text[begin : start + _PIECE + len(word) - 1], word):
            done = begin + place + len(word)
            yield begin + place


def exact_places_of(text: str, word: str) -> Iterator[int]:
    """Yield the offsets where `word` occurs in `text` as it is; ordered, not overlapping."""
    at = text.find(word) if word else -1
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _within(piece: str, word: str) -> Iterator[int]:
    odd = any(letter in word and other in piece for letter, other in _BECOME_ASCII.items())
    if word.isascii() and not odd and not piece.isascii():
        yield from _within_bytes(piece.encode("utf-8", "surrogatepass").lower(), word.encode())
        return
    yield from exact_places_of(lower(piece), word)


def _within_bytes(hay: bytes, word: bytes) -> Iterator[int]:
    """Yield the offsets in characters; lowering the text as str would take five times as long."""
    seen = characters = 0
    at = hay.find(word)
    while at >= 0:
        characters += len(hay[seen:at].decode("utf-8", "surrogatepass"))
        seen = at
        yield characters
        at = hay.find(word, at + len(word))
