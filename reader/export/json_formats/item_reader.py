"""Reading foreign JSON: long documents incrementally, and none that would exhaust the memory.

Long documents are parsed by ijson, with its C backend if installed, except for documents that this
one mishandles: it replaces an escaped lone surrogate by another character, and crashes at a number
of 5,000 digits. Documents that contain either are parsed in Python.
"""

import codecs
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from json import JSONDecodeError
from types import ModuleType
from typing import BinaryIO

_LARGE = 8_000_000  # size in code points up to which even empty lists would not exhaust memory
_SHORTEST = 8  # least average size of a part; the tersest notes have twice that
_DEEPEST = 200  # levels of nesting; notes have five
_PIECE_BYTES = 64 * 1024
_FOR_PYTHON = re.compile(rb"\\u[dD][89a-fA-F]|(?<![0-9])[0-9]{300}")
_LONGEST = 300  # bytes of the longest match
_ITEM = "item"  # ijson's name for list items
_BEGINNINGS = frozenset(("start_map", "start_array"))
_ENDS = frozenset(("end_map", "end_array"))

_Event = tuple[str, object]
"""The kind of an event of ijson, and its value."""


class CrowdedError(ValueError):
    """A text has so many parts that reading it would exhaust the memory."""


class BrokenError(ValueError):
    """A document is invalid JSON or too deeply nested; the message says where."""


def refuse_crowds(text: str) -> None:
    """Refuse a long JSON text that consists of too many parts.

    Raises:
        CrowdedError: It does.
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
    """Read a document to its end, and return an upper bound of the items in a list.

    Cost: linear in the document.

    Args:
        file: The document, at its beginning.
        name: The name of the list, such as ``articles`` or ``first.items``; empty if the document
            is the list.

    Raises:
        CrowdedError: An item has so many parts that it would exhaust the memory.
        UnicodeDecodeError: It is not UTF-8.
        BrokenError: It is invalid.
        OSError: It cannot be read.
    """
    document = _Document(file)
    with _told_as_ours(document):
        for _ in _events(document, len(name.split(".")) + 1 if name else 1):
            pass
    return document.items


def items_in(file: BinaryIO, name: str) -> Iterator[object]:
    """Yield the items of a list in a document that was checked, and read it to its end.

    Cost: linear in the document; memory for its longest item. Fractions are decimals.

    Args:
        file: The document, at its beginning.
        name: The name of the list, as for `check`.

    Raises:
        UnicodeDecodeError: It is no longer UTF-8.
        BrokenError: It is no longer valid.
        OSError: It cannot be read.
    """
    place = f"{name}.{_ITEM}" if name else _ITEM
    document = _Document(file)
    with _told_as_ours(document):
        for item in document.parser.items(document, place, buf_size=_PIECE_BYTES):
            yield item
            document.begin_item()


def first_list(file: BinaryIO, names: Collection[str]) -> tuple[str, object] | None:
    """Return the name of a document's first list and the values before it; None if there is none.

    For a document that is a list, the name is empty, and the value contains its first item.

    Args:
        file: The document, or its beginning.
        names: The names of the lists to look for.
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
    """Convert errors of ijson into ours."""
    from ijson import JSONError

    try:
        yield
    except (JSONError, JSONDecodeError, ArithmeticError, _TooDeepError) as error:
        document.raise_trouble()
        near = f" near item {document.items:,}" if document.items else ""
        raise BrokenError(f"invalid JSON{near}") from error
    document.raise_trouble()


class _TooDeepError(ValueError):
    """The document is nested more deeply than notes are."""


class _Document:
    """The bytes of a document for ijson, without a byte order mark.

    They are read in pieces as large as the present item so far, so that nothing in a long text is
    scanned more than twice. Read errors end the data, and are raised later by `raise_trouble`,
    because ijson's generators would also print them.

    Attributes:
        parser: The backend of ijson that handles the document correctly.
        items: Number of items begun.
        size: Bytes read since the last item began.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._is_begun = False
        self._trouble: OSError | UnicodeDecodeError | None = None
        self.parser = _parser_for(file)
        self.items = self.size = 0

    def begin_item(self) -> None:
        """Record that an item begins or has ended."""
        self.items += 1
        self.size = 0

    def read(self, size: int) -> bytes:
        """Return more bytes; empty at the end, and for a size of 0."""
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
        """Raise the error that ended the reading, if any.

        Raises:
            OSError: It cannot be read.
            UnicodeDecodeError: It is not UTF-8.
        """
        if self._trouble is not None:
            raise self._trouble


def _events(document: _Document, level: int) -> Iterator[_Event]:
    """Yield the events of ijson, refusing what would exhaust the memory.

    Args:
        document: The document.
        level: Nesting level of the items: 1 if the document is the list.
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
    """Return the backend of ijson for a document, which is left at its beginning."""
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
