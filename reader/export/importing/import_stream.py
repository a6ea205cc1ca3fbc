"""Importing large files of our own JSON or of W3C annotations incrementally."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from reader.errors import ParseError, SourceError, system_reason
from reader.export.entry import Entry
from reader.export.importing.file_kinds import MAX_BYTES, with_ids
from reader.export.json_formats.item_reader import (
    InvalidJsonError,
    TooManyPartsError,
    check_document,
    first_list,
    items_in,
    reason_of,
)
from reader.export.json_formats.native import GENERATOR, SCHEMA, entry_of
from reader.export.json_formats.w3c import entries_of, is_w3c

_HEAD_BYTES = 256 * 1024  # in which the format is recognised
ARTICLES, _ANNOTATIONS = "articles", ("items", "first.items")

_Making = Callable[[Iterable[object]], Iterator[Entry]]


class ImportStream:
    """The entries of a file, which is read again each time they are iterated over.

    Args:
        path: The path of the file.
        name: The name of the list in it that contains the items.
        make: Makes entries from the items.

    Raises:
        SourceError: It cannot be read.
        ParseError: It is invalid.
    """

    def __init__(self, path: Path, name: str, make: _Making) -> None:
        self._path, self._name, self._make = path, name, make
        with self._opened() as file:
            self._count = check_document(file, name)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Entry]:
        entries = self._make(self._items())
        return (with_ids(entry) for entry in entries if entry.notes or entry.location)

    def _items(self) -> Iterator[object]:
        with self._opened() as file:
            yield from items_in(file, self._name)

    def _open(self) -> AbstractContextManager[BinaryIO]:
        """Open the file at its beginning.

        Raises:
            OSError: It cannot be read.
        """
        return self._path.open("rb")

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        """Open the file, converting errors into ours."""
        location = str(self._path)
        try:
            with self._open() as file:
                yield file
        except UnicodeDecodeError as error:
            raise ParseError("not UTF-8 text: save it as UTF-8", location=location) from error
        except (TooManyPartsError, InvalidJsonError) as error:
            raise ParseError(reason_of(error), location=location) from error
        except OSError as error:
            raise SourceError(system_reason(error), location=location) from error


def import_stream(path: Path) -> ImportStream | None:
    """Return the entries of a file that starts like our JSON or W3C's; None for others.

    Unreadable files and those of newer releases are left to other readers to reject.

    Raises:
        SourceError: It could be read only in part.
        ParseError: It is invalid.
    """
    try:
        if str(path) == "-" or not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return None
    name, before = first_list(BytesIO(head), (ARTICLES, *_ANNOTATIONS)) or ("", None)
    if name == ARTICLES and before == {"schema": SCHEMA, "generator": GENERATOR}:
        return ImportStream(path, name, lambda items: map(entry_of, items))
    if name != ARTICLES and is_w3c(before):
        return ImportStream(path, name, entries_of)
    return None
