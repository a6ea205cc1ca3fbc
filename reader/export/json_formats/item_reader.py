"""Reading a long JSON document item by item, in the memory that one item takes."""

from collections.abc import Iterable, Iterator
from json import JSONDecodeError, JSONDecoder

_SPACE = " \t\n\r"
_DECODER = JSONDecoder()
_LARGE = 8_000_000  # code points, of which as many empty lists would not fill the memory
_SHORTEST = 8  # code points for each part; the tersest notes have twice that
_UNFINISHED = len("e+")  # behind a number that goes on with what has not come yet


class CrowdedError(ValueError):
    """So many parts stand in a text that reading it would fill the memory."""


def refuse_crowds(text: str) -> None:
    """Refuse a long text of JSON that is nothing but parts.

    Raises:
        CrowdedError: It is that.
    """
    if len(text) > _LARGE and sum(map(text.count, "[{,")) * _SHORTEST > len(text):
        raise CrowdedError


def told(error: ValueError | RecursionError) -> str:
    """Return why JSON could not be read."""
    crowded = isinstance(error, CrowdedError)
    return "JSON of so many parts that it holds no notes" if crowded else "broken JSON"


class JsonReader:
    """The values of a JSON document, one after the other, as its text comes.

    Cost: linear in the text; what cannot be read yet is read again when there is twice as much.

    Args:
        pieces: Of the text; none is empty.
    """

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = iter(pieces)
        self._text, self._at, self._ended = "", 0, False

    def members(self) -> Iterator[str]:
        """Yield the names of the members of an object; each must be read before the next.

        Raises:
            ValueError: It is no object, or broken.
        """
        for _ in self._parts("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise JSONDecodeError("no name of a member", "", 0)
            self._expect(":")
            yield name

    def items(self) -> Iterator[object]:
        """Yield the items of a list.

        Raises:
            ValueError: It is no list, or broken.
        """
        for _ in self._parts("[", "]"):
            yield self.value()

    def value(self) -> object:
        """Return the next value.

        Raises:
            ValueError: It is broken.
            RecursionError: It is too deep.
        """
        self.next()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except JSONDecodeError:
                if not self._more():
                    raise
                continue
            length, is_whole = end - self._at, end + _UNFINISHED < len(self._text)
            if is_whole or not self._more():
                self._at += length
                return value

    def next(self) -> str:
        """Return the next character that is no space, without reading it; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def _parts(self, first: str, last: str) -> Iterator[None]:
        """Go from part to part of a list or an object."""
        self._expect(first)
        if self.next() == last:
            self._expect(last)
            return
        while True:
            yield
            if self.next() == last:
                self._expect(last)
                return
            self._expect(",")

    def _expect(self, char: str) -> None:
        if self.next() != char:
            raise JSONDecodeError(f"no {char}", "", 0)
        self._at += 1

    def _more(self) -> bool:
        """Read on; return whether there was anything."""
        rest, size = [self._text[self._at :]], 0
        while not self._ended and size <= len(rest[0]):
            piece = next(self._pieces, "")
            self._ended = not piece
            rest.append(piece)
            size += len(piece)
        self._text, self._at = "".join(rest), 0
        refuse_crowds(self._text)
        return size > 0
