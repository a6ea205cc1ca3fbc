"""Conversion between records and lines of a log, with validation of every value.

A line is a JSON object. Its last member is a checksum of everything before it, by which torn and
damaged lines are recognised. The first line of a log identifies the format and the machine.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

from reader.library.sync.logs.packing import MAX_PACKED_CHARS
from reader.library.sync.records.record import Record
from reader.library.sync.records.states import MEMBERS, record_of, state_of
from reader.library.sync.records.values import (
    KINDS,
    UnknownError,
    UnreadableError,
    is_time,
    name_of,
)
from reader.library.sync.report import NEWER_RELEASE
from reader.text.clean import clean_line

FORMAT = 1
"""The highest log format that this release reads, which it also writes."""

MAX_BYTES = 4 * 1024 * 1024
"""Limit of the length of a line without the text of an edition, for writing and reading."""

MAX_LINE_BYTES = MAX_BYTES + MAX_PACKED_CHARS
"""Limit of the length of any line."""

_PACKED_MEMBER = b',"packed":"'
_CHECKSUM_MEMBER = ',"sum":"'
_CHECKSUM_CHARS = len(_CHECKSUM_MEMBER) + 10


@dataclass(frozen=True, slots=True)
class Head:
    """The first line of a log.

    Attributes:
        device: Id of the machine that writes it.
        name: Name of the machine.
        generation: Changes each time the log is rewritten.
        version: The format of the log.
    """

    device: str
    name: str
    generation: str
    version: int = FORMAT


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in a log.

    Attributes:
        kind: Note, article or edition.
        id: Id of the note, key of the article, or digest of the edition.
        at: When the writing machine had it in this state, by its clock.
        record: The complete state.
        packed: The compressed text of an edition; otherwise empty.
        strange: Whether it contained something unknown to this release.
    """

    kind: str
    id: str
    at: int
    record: Record
    packed: str = ""
    strange: bool = False


def head_line(head: Head) -> bytes:
    """Return the first line, with its newline."""
    return _checksummed(
        {
            "pullquote": "sync",
            "version": head.version,
            "device": head.device,
            "name": head.name,
            "generation": head.generation,
        }
    )


def parse_head(line: bytes) -> Head:
    """Parse the first line.

    Raises:
        UnreadableError: It is not a log of this program.
        UnknownError: It was written by a newer release.
    """
    value = _parse_checksummed(line)
    version = value.get("version")
    if value.get("pullquote") != "sync" or not isinstance(version, int):
        raise UnreadableError("not a log of this program")
    if version > FORMAT:
        raise UnknownError(NEWER_RELEASE)
    device, name = name_of(value.get("device")), value.get("name")
    shown = clean_line(name)[:80] if isinstance(name, str) else ""
    return Head(device, shown or device, name_of(value.get("generation")), version)


def entry_line(entry: Entry) -> bytes:
    """Return a record as a line, with its newline."""
    value: dict[str, object] = {"kind": entry.kind, "id": entry.id, "at": entry.at}
    value |= state_of(entry.record)
    if entry.packed:
        value["packed"] = entry.packed
    return _checksummed(value)


def parse_entry(line: bytes) -> Entry:
    """Parse a line; all text in the record is clean.

    Raises:
        UnreadableError: The line is torn, damaged or invalid.
        UnknownError: It is of a kind unknown to this release.
    """
    value = _parse_checksummed(line)
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


def _checksummed(value: Mapping[str, object]) -> bytes:
    """Return an object as a line with a checksum."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"))[:-1]
    encoded = body.encode("utf-8", "replace")
    return encoded + f'{_CHECKSUM_MEMBER}{crc32(encoded):08x}"}}\n'.encode()


def _parse_checksummed(line: bytes) -> dict[str, object]:
    """Return the object of a line.

    Raises:
        UnreadableError: The checksum is wrong, or it is not JSON.
    """
    line = line.strip()
    body = line[:-_CHECKSUM_CHARS]
    if line[-_CHECKSUM_CHARS:] != f'{_CHECKSUM_MEMBER}{crc32(body):08x}"}}'.encode():
        raise UnreadableError("damaged")
    if len(line) > MAX_BYTES:
        packed = body.rpartition(_PACKED_MEMBER)[2].partition(b'"')[0]
        if len(line) - len(packed) > MAX_BYTES:
            raise UnreadableError("too long")  # parsing it could take much memory
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("no JSON") from error
    if not isinstance(value, dict):
        raise UnreadableError("no object")
    return value
