"""Reading JSON that others wrote: a long document item by item, and none that fills the memory.

Long documents are parsed by ijson, in C where that is installed and right: the parser in C makes
another character of an escaped half of a surrogate pair, and ends the program at a number of 5,000
digits. Documents with either are parsed in Python.
"""

import codecs
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from json import JSONDecodeError
from types import ModuleType
from typing import BinaryIO

_LARGE = 8_000_000  # code points, of which as many empty lists would not fill the memory
_SHORTEST = 8  # code points for each part; the tersest notes have twice that
_DEEPEST = 200  # levels; notes have five
_PIECE_BYTES = 64 * 1024
_FOR_PYTHON = re.compile(rb"\\u[dD][89a-fA-F]|(?<![0-9])[0-9]{300}")
_LONGEST = 300  # bytes of what is looked for
_ITEM = "item"  # as ijson calls it
_BEGINNINGS = frozenset(("start_map", "start_array"))
_ENDS = frozenset(("end_map", "end_array"))

_Event = tuple[str, object]
"""What is there, and its value, as ijson tells them."""


class CrowdedError(ValueError):
    """So many parts stand in a text that reading it would fill the memory."""


class BrokenError(ValueError):
    """A document is no JSON, or some that is too deep; the message says where."""


def refuse_crowds(text: str) -> None:
    """Refuse a long text of JSON that is nothing but parts.

    Raises:
        CrowdedError: It is that.
    """
    if _is_crowded(sum(map(text.count, "[{,")), len(text)):
        raise CrowdedError


def told(error: ValueError | RecursionError) -> str:
    """Return why JSON could not be read."""
    match error:
        case CrowdedError():
            return "JSON with too many parts to be notes"
        case BrokenError():
            return str(error)
        case JSONDecodeError():
            return f"invalid JSON in line {error.lineno:,}, column {error.colno:,}"
    return "invalid JSON"


def check(file: BinaryIO, name: str) -> int:
    """Read a document to its end, and return how many items a list in it has at most.

    Cost: linear in the document.

    Args:
        file: The document, at its beginning.
        name: Of the list, as ``articles`` or ``first.items``; empty when it is all there is.

    Raises:
        CrowdedError: One item has so many parts that it would fill the memory.
        UnicodeDecodeError: It is not UTF-8.
        BrokenError: It is broken.
        OSError: It cannot be read.
    """
    document = _Document(file)
    with _told_as_ours(document):
        for _ in _events(document, len(name.split(".")) + 1 if name else 1):
            pass
    return document.items


def items_in(file: BinaryIO, name: str) -> Iterator[object]:
    """Yield the items of a list in a document that was checked, and read it to its end.

    Cost: linear in the document; in memory what its longest item takes. Fractions are decimals.

    Args:
        file: The document, at its beginning.
        name: Of the list, as for `check`.

    Raises:
        UnicodeDecodeError: It is not UTF-8 any more.
        BrokenError: It is broken now.
        OSError: It cannot be read.
    """
    place = f"{name}.{_ITEM}" if name else _ITEM
    document = _Document(file)
    with _told_as_ours(document):
        for item in document.parser.items(document, place, buf_size=_PIECE_BYTES):
            yield item
            document.begin_item()


def first_list(file: BinaryIO, names: Collection[str]) -> tuple[str, object] | None:
    """Return the name of a document's first list and what stands before it; None without one.

    Of a document that is a list the name is empty, and its first item is in what is returned.

    Args:
        file: The document, or its beginning.
        names: Of the lists that count.
    """
    from ijson import ObjectBuilder

    document, builder = _Document(file), ObjectBuilder()
    with suppress(ValueError), _told_as_ours(document):
        for place, event, value in document.parser.parse(_events(document, 1)):
            if event == "start_array" and place in names:
                return place, builder.value
            builder.event(event, value)
            is_whole = event != "map_key" and event not in _BEGINNINGS
            if is_whole and place == _ITEM and isinstance(builder.value, list):
                return "", builder.value
    return None


@contextmanager
def _told_as_ours(document: "_Document") -> Iterator[None]:
    """Raise what ijson finds in a document as what it is to us."""
    from ijson import JSONError

    try:
        yield
    except (JSONError, JSONDecodeError, ArithmeticError, _TooDeepError) as error:
        document.raise_trouble()
        near = f" near item {document.items:,}" if document.items else ""
        raise BrokenError(f"invalid JSON{near}") from error
    document.raise_trouble()


class _TooDeepError(ValueError):
    """More levels than a document of notes has."""


class _Document:
    """The bytes of a document for ijson, without a mark of UTF-8.

    They come in pieces as large as what an item has already, so that nothing of a long text is
    looked at more than twice. What cannot be read ends them, and is raised by `raise_trouble`:
    ijson's generators would tell it on the screen, too.

    Attributes:
        parser: That of ijson which is right for it.
        items: How many have begun.
        size: Of what was read since the last one did, in bytes.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._is_begun = False
        self._trouble: OSError | UnicodeDecodeError | None = None
        self.parser = _parser_for(file)
        self.items = self.size = 0

    def begin_item(self) -> None:
        """Note that an item begins or has ended."""
        self.items += 1
        self.size = 0

    def read(self, size: int) -> bytes:
        """Return more of it; nothing at its end, and when nothing is asked for."""
        if not size or self._trouble is not None:
            return b""
        try:
            piece = self._file.read(max(size, self.size))
            self._decoder.decode(piece, final=not piece)
        except (OSError, UnicodeDecodeError) as error:
            self._trouble = error
            return b""
        self.size += len(piece)
        if not self._is_begun:
            self._is_begun, piece = True, piece.removeprefix(codecs.BOM_UTF8)
        return piece

    def raise_trouble(self) -> None:
        """Raise what kept from reading on.

        Raises:
            OSError: It cannot be read.
            UnicodeDecodeError: It is not UTF-8.
        """
        if self._trouble is not None:
            raise self._trouble


def _events(document: _Document, level: int) -> Iterator[_Event]:
    """Yield what ijson finds, and refuse what would fill the memory.

    Args:
        document: What it reads.
        level: On which items are: 1 for those of a list that is the document.
    """
    depth = parts = 0
    found: Iterable[_Event] = document.parser.basic_parse(document, buf_size=_PIECE_BYTES)
    for event, value in found:
        if event in _ENDS:
            depth -= 1
        elif event != "map_key":
            if depth == level:
                document.begin_item()
                parts = 0
            depth += event in _BEGINNINGS
            parts += 1
        if depth > _DEEPEST:
            raise _TooDeepError
        if _is_crowded(parts, document.size):
            raise CrowdedError
        yield event, value


def _is_crowded(parts: int, size: int) -> bool:
    """Whether a text of `size` has too many parts."""
    return size > _LARGE and parts * _SHORTEST > size


def _parser_for(file: BinaryIO) -> ModuleType:
    """Return the parser of ijson for a document, which is left at its beginning."""
    import ijson

    in_python: ModuleType = ijson.get_backend("python")
    try:
        in_c: ModuleType = ijson.get_backend("yajl2_c")
    except ImportError:
        return in_python
    end, is_for_python = b"", False
    while not is_for_python and (piece := file.read(_PIECE_BYTES)):
        is_for_python = _FOR_PYTHON.search(end + piece) is not None
        end = (end + piece)[-_LONGEST:]
    file.seek(0)
    return in_python if is_for_python else in_c
