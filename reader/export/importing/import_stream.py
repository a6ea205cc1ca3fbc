"""Importing a file of our own JSON article by article, in little memory however large it is."""

from collections.abc import Iterator
from json import JSONDecodeError
from pathlib import Path

from reader.errors import ParseError, SourceError, system_reason
from reader.export.entry import Entry
from reader.export.importing.file_kinds import MAX_BYTES, with_ids
from reader.export.json_formats.item_reader import JsonReader, told
from reader.export.json_formats.native import GENERATOR, SCHEMA, entry_of

_PIECE_CHARS = 256 * 1024


class ImportStream:
    """The entries of a file of our own JSON, read anew each time that they are gone through.

    Args:
        path: Of the file, as it was written by an export.

    Raises:
        SourceError: It cannot be read.
        ParseError: It is broken.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._count = sum(1 for _ in self._items())  # and all of it can be read

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Entry]:
        entries = map(entry_of, self._items())
        return (with_ids(entry) for entry in entries if entry.notes or entry.location)

    def _items(self) -> Iterator[object]:
        location = str(self._path)
        try:
            with self._path.open(encoding="utf-8-sig", newline="") as file:
                yield from _articles(JsonReader(iter(lambda: file.read(_PIECE_CHARS), "")))
        except UnicodeDecodeError as error:
            raise ParseError("not UTF-8 text", location=location) from error
        except (ValueError, RecursionError) as error:
            raise ParseError(told(error), location=location) from error
        except OSError as error:
            raise SourceError(system_reason(error), location=location) from error


def import_stream(path: Path) -> ImportStream | None:
    """Return the entries of a file of our own JSON; None when it is another one, or cannot be read.

    Raises:
        SourceError: It could be read only in part.
        ParseError: It is broken.
    """
    return ImportStream(path) if _is_ours(path) else None


def _is_ours(path: Path) -> bool:
    """Whether a file begins as our exports do; one of a later release is for others to refuse."""
    try:
        if str(path) == "-" or not path.is_file() or path.stat().st_size > MAX_BYTES:
            return False
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = JsonReader([file.read(_PIECE_CHARS)])
        head: dict[str, object] = {}
        for name in reader.members():
            if name == "articles":
                break
            head[name] = reader.value()
    except (OSError, ValueError, RecursionError):
        return False
    return head == {"schema": SCHEMA, "generator": GENERATOR} and reader.next() == "["


def _articles(reader: JsonReader) -> Iterator[object]:
    """Yield the articles of a document, and read all of it."""
    for name in reader.members():
        if name == "articles" and reader.next() == "[":
            yield from reader.items()
        else:
            reader.value()
    if reader.next():
        raise JSONDecodeError("more than one document", "", 0)
