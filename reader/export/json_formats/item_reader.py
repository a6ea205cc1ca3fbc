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

_UNLIMITED_CHARS = 8_000_000  # a text up to this size, even of empty lists, fits in memory
_MIN_PART_CHARS = 8  # least average size of a part; the tersest notes have twice that
_MAX_DEPTH = 200  # levels of nesting; notes have five
_PIECE_BYTES = 64 * 1024
_NEEDS_PYTHON = re.compile(rb"\\u[dD][89a-fA-F]|(?<![0-9])[0-9]{300}")
_MAX_MATCH_BYTES = 300  # bytes of the longest match
_ITEM = "item"  # ijson's name for list items
_STARTS = frozenset(("start_map", "start_array"))
_ENDS = frozenset(("end_map", "end_array"))

_Event = tuple[str, object]
"""The kind of an event of ijson, and its value."""


class TooManyPartsError(ValueError):
    """A text has so many parts that reading it would exhaust the memory."""


class InvalidJsonError(ValueError):
    """A document is invalid JSON or too deeply nested; the message says where."""


def refuse_too_many_parts(text: str) -> None:
    """Refuse a long JSON text that consists of too many parts.

    Raises:
        TooManyPartsError: It does.
    """
    if _has_too_many_parts(sum(map(text.count, "[{,")), len(text)):
        raise TooManyPartsError


def reason_of(error: ValueError | RecursionError) -> str:
    """Return why JSON could not be read."""
    match error:
        case TooManyPartsError():
            return "JSON with too many parts to be notes"
        case InvalidJsonError():
            return str(error)
        case JSONDecodeError():
            return f"invalid JSON in line {error.lineno:,}, column {error.colno:,}"
    return "invalid JSON"


def check_document(file: BinaryIO, name: str) -> int:
    """Read a document to its end, and return an upper bound of the items in a list.

    Cost: linear in the document.

    Args:
        file: The document, at its beginning.
        name: The name of the list, such as ``articles`` or ``first.items``; empty if the document
            is the list.

    Raises:
        TooManyPartsError: An item has so many parts that it would exhaust the memory.
        UnicodeDecodeError: It is not UTF-8.
        InvalidJsonError: It is invalid.
        OSError: It cannot be read.
    """
    document = _Document(file)
    with _converted_errors(document):
        for _ in _events(document, len(name.split(".")) + 1 if name else 1):
            pass
    return document.items


def items_in(file: BinaryIO, name: str) -> Iterator[object]:
    """Yield the items of a list in a document that was checked, and read it to its end.

    Cost: linear in the document; memory for its longest item. Fractions are decimals.

    Args:
        file: The document, at its beginning.
        name: The name of the list, as for `check_document`.

    Raises:
        UnicodeDecodeError: It is no longer UTF-8.
        InvalidJsonError: It is no longer valid.
        OSError: It cannot be read.
    """
    place = f"{name}.{_ITEM}" if name else _ITEM
    document = _Document(file)
    with _converted_errors(document):
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
    with suppress(ValueError), _converted_errors(document):
        for place, event, value in document.parser.parse(_events(document, 1)):
            if event == "start_array" and place in names:
                return place, builder.value
            builder.event(event, value)
            is_whole = event != "map_key" and event not in _STARTS
            if is_whole and place == _ITEM and isinstance(builder.value, list):
                return "", builder.value
    return None


@contextmanager
def _converted_errors(document: "_Document") -> Iterator[None]:
    """Convert errors of ijson into ours."""
    from ijson import JSONError

    try:
        yield
    except (JSONError, JSONDecodeError, ArithmeticError, _TooDeepError) as error:
        document.raise_read_error()
        near = f" near item {document.items:,}" if document.items else ""
        raise InvalidJsonError(f"invalid JSON{near}") from error
    document.raise_read_error()


class _TooDeepError(ValueError):
    """The document is nested more deeply than notes are."""


class _Document:
    """The bytes of a document for ijson, without a byte order mark.

    They are read in pieces as large as the present item so far, so that nothing in a long text is
    scanned more than twice. Read errors end the data, and are raised later by `raise_read_error`,
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
        self._read_error: OSError | UnicodeDecodeError | None = None
        self.parser = _parser_for(file)
        self.items = self.size = 0

    def begin_item(self) -> None:
        """Record that an item begins or has ended."""
        self.items += 1
        self.size = 0

    def read(self, size: int) -> bytes:
        """Return more bytes; empty at the end, and for a size of 0."""
        if not size or self._read_error is not None:
            return b""
        try:
            piece = self._file.read(max(size, self.size))
            self._decoder.decode(piece, final=not piece)
        except (OSError, UnicodeDecodeError) as error:
            self._read_error = error
            return b""
        self.size += len(piece)
        if not self._is_begun:
            self._is_begun, piece = True, piece.removeprefix(codecs.BOM_UTF8)
        return piece

    def raise_read_error(self) -> None:
        """Raise the error that ended the reading, if any.

        Raises:
            OSError: It cannot be read.
            UnicodeDecodeError: It is not UTF-8.
        """
        if self._read_error is not None:
            raise self._read_error


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
            depth += event in _STARTS
            parts += 1
        if depth > _MAX_DEPTH:
            raise _TooDeepError
        if _has_too_many_parts(parts, document.size):
            raise TooManyPartsError
        yield event, value


def _has_too_many_parts(parts: int, size: int) -> bool:
    """Whether a text of `size` has too many parts."""
    return size > _UNLIMITED_CHARS and parts * _MIN_PART_CHARS > size


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
        is_for_python = _NEEDS_PYTHON.search(end + piece) is not None
        end = (end + piece)[-_MAX_MATCH_BYTES:]
    file.seek(0)
    return in_python if is_for_python else in_c
