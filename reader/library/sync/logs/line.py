"""Records as lines of a log, and back; every value of a line is checked as it is read.

A line is a JSON object. Its last member is a checksum of all before it, so that a line that was
torn, or damaged on its way, is known. The first line of a log says what it is and whose.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

from reader.library.sync.records.record import Record
from reader.library.sync.records.states import MEMBERS, record_of, state_of
from reader.library.sync.records.values import (
    KINDS,
    UnknownError,
    UnreadableError,
    is_time,
    name_of,
)
from reader.text.clean import clean_text

FORMAT = 1
"""The highest form of a log that this release reads; it writes it too."""

MAX_BYTES = 4 * 1024 * 1024
"""Of one line; longer ones are written by nobody and read by nobody."""

_SUM = ',"sum":"'
_SUM_CHARS = len(_SUM) + 10


@dataclass(frozen=True, slots=True)
class Head:
    """The first line of a log.

    Attributes:
        device: Id of the machine that writes it.
        name: What the person calls the machine.
        generation: Another one each time that the log is written anew.
        version: Form of the log.
    """

    device: str
    name: str
    generation: str
    version: int = FORMAT


@dataclass(frozen=True, slots=True)
class Entry:
    """One record in a log.

    Attributes:
        kind: Note, article or edition.
        id: Of the note, the key of the article, the digest of the edition.
        at: When the machine that wrote it had it so, by its clock.
        record: All that it knew.
        packed: The text of an edition, as `edition` packs it; else empty.
        strange: Whether it held something that this release does not know.
    """

    kind: str
    id: str
    at: int
    record: Record
    packed: str = ""
    strange: bool = False


def head_line(head: Head) -> bytes:
    """Return the first line, with its newline."""
    return _sealed(
        {
            "pullquote": "sync",
            "version": head.version,
            "device": head.device,
            "name": head.name,
            "generation": head.generation,
        }
    )


def head_of(line: bytes) -> Head:
    """Return what the first line says.

    Raises:
        UnreadableError: It is no log of ours.
        UnknownError: It is one of a newer release.
    """
    value = _opened(line)
    version = value.get("version")
    if value.get("pullquote") != "sync" or not isinstance(version, int):
        raise UnreadableError("not a log of this program")
    if version > FORMAT:
        raise UnknownError("written by a newer release of this program")
    device, name = name_of(value.get("device")), value.get("name")
    shown = clean_text(name, line=True)[:80] if isinstance(name, str) else ""
    return Head(device, shown or device, name_of(value.get("generation")), version)


def entry_line(entry: Entry) -> bytes:
    """Return a record as a line, with its newline."""
    value: dict[str, object] = {"kind": entry.kind, "id": entry.id, "at": entry.at}
    value |= state_of(entry.record)
    if entry.packed:
        value["packed"] = entry.packed
    return _sealed(value)


def entry_of(line: bytes) -> Entry:
    """Return the record of a line; all text in it is clean.

    Raises:
        UnreadableError: It is torn, damaged or nonsense.
        UnknownError: It is of a kind that this release does not know.
    """
    value = _opened(line)
    kind = value.get("kind")
    if kind not in KINDS:
        raise UnknownError("of an unknown kind")
    at, packed = value.get("at"), value.get("packed", "")
    if not is_time(at) or not isinstance(packed, str):
        raise UnreadableError("no time")
    record, strange = record_of(str(kind), value)
    known = {"kind", "id", "at", "sum", "packed", *MEMBERS}
    is_strange = strange or not known >= set(value)
    return Entry(str(kind), name_of(value.get("id")), at, record, packed, is_strange)


def _sealed(value: Mapping[str, object]) -> bytes:
    """Return an object as a line with its checksum."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"))[:-1]
    encoded = body.encode("utf-8", "replace")
    return encoded + f'{_SUM}{crc32(encoded):08x}"}}\n'.encode()


def _opened(line: bytes) -> dict[str, object]:
    """Return the object of a line.

    Raises:
        UnreadableError: It is not as it was written.
    """
    line = line.strip()
    body = line[:-_SUM_CHARS]
    if line[-_SUM_CHARS:] != f'{_SUM}{crc32(body):08x}"}}'.encode():
        raise UnreadableError("damaged")
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("no JSON") from error
    if not isinstance(value, dict):
        raise UnreadableError("no object")
    return value
