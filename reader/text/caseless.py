"""Letters whatever their case, and words found in a long text that is never copied as a whole."""

from collections.abc import Iterator

_PIECE = 65_536  # characters that are looked at together
_BECOME_ASCII = {"i": "İ", "s": "ſ", "k": "\u212a"}
"""The letters beyond ASCII that are folded to one of it, by what they are folded to."""


def lower(text: str) -> str:
    """Return `text` in lower case with every offset kept."""
    # İ is the one letter whose lower case is longer, and the form of a small sigma depends on
    # what follows it.
    return text.replace("İ", "I").replace("ſ", "s").lower().replace("ς", "σ")


def lower_long(text: str) -> str:
    """Return what `lower` does; Python's own way needs 12 bytes a character for a while."""
    return "".join(lower(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE))


def places_of(text: str, word: str) -> Iterator[int]:
    """Yield where `word` stands in `text`, whatever the case: in order, not overlapping.

    Cost: about 2 ms a megabyte when `word` is ASCII, else that of `lower`.

    Args:
        text: What is searched.
        word: As `lower` returns it.
    """
    done = 0
    for start in range(0, len(text) if word else 0, _PIECE):
        begin = max(start, done)
        for place in _within(text[begin : start + _PIECE + len(word) - 1], word):
            done = begin + place + len(word)
            yield begin + place


def _within(piece: str, word: str) -> Iterator[int]:
    odd = any(letter in word and other in piece for letter, other in _BECOME_ASCII.items())
    if word.isascii() and not odd and not piece.isascii():
        yield from _within_bytes(piece.encode("utf-8", "surrogatepass").lower(), word.encode())
        return
    hay = lower(piece)
    at = hay.find(word)
    while at >= 0:
        yield at
        at = hay.find(word, at + len(word))


def _within_bytes(hay: bytes, word: bytes) -> Iterator[int]:
    """Yield the places in characters; making all of a text small would take five times as long."""
    seen = characters = 0
    at = hay.find(word)
    while at >= 0:
        characters += len(hay[seen:at].decode("utf-8", "surrogatepass"))
        seen = at
        yield characters
        at = hay.find(word, at + len(word))
