"""A record as one line of a log, and back; whatever a line says, it is only data, and checked.

A line is a JSON object. Its last member is a checksum of all before it, so that a line that was
torn, or damaged on its way, is known. The first line of a log says what it is and whose.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard
from zlib import crc32

from reader.library.sync.article import LINES, NAMED
from reader.library.sync.note import PLAIN, TAG
from reader.library.sync.record import Field, Record, Removal, Value
from reader.library.sync.stamp import EARLIEST, LATEST, Stamp
from reader.model.annotation import Motivation
from reader.text.clean import clean_text

FORMAT = 1
"""The highest form of a log that this release reads; it writes it too."""

NOTE, ARTICLE, EDITION = "note", "article", "edition"
KINDS = (NOTE, ARTICLE, EDITION)

MAX_BYTES = 4 * 1024 * 1024
"""Of one line; longer ones are written by nobody and read by nobody."""

MAX_NAME = 4000
_SUM = ',"sum":"'
_SUM_CHARS = len(_SUM) + 10
_MOST = 2**31
_TARGET = (int, int, str, str, str, int, int, str)
_MOTIVATIONS = frozenset(Motivation)


class UnreadableError(ValueError):
    """A line is not what any release wrote."""


class UnknownError(ValueError):
    """A line is in order, but of a later release."""


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
        UnknownError: It is one of a later release.
    """
    value = _opened(line)
    version = value.get("version")
    if value.get("pullquote") != "sync" or not isinstance(version, int):
        raise UnreadableError("no log of this program")
    if version > FORMAT:
        raise UnknownError("written by a later release of this program")
    device, name = _name(value.get("device")), value.get("name")
    shown = clean_text(name, line=True)[:80] if isinstance(name, str) else ""
    return Head(device, shown or device, _name(value.get("generation")), version)


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
    if not _is_time(at) or not isinstance(packed, str):
        raise UnreadableError("no time")
    record, strange = _record(str(kind), value)
    known = {"kind", "id", "at", "sum", "packed", *_STATE}
    is_strange = strange or not known >= set(value)
    return Entry(str(kind), _name(value.get("id")), at, record, packed, is_strange)


_STATE = ("fields", "words", "known", "gone", "buried")


def state_of(record: Record) -> dict[str, object]:
    """Return a record as values of JSON; what it does not have is left out."""
    state: dict[str, object] = {
        "fields": {n: [each.value, *each.stamp] for n, each in sorted(record.fields.items())},
        "words": [[text, *stamp] for stamp, text in sorted(record.wordings.items())],
        "known": dict(record.known),
        "gone": [record.removal.when, *record.removal.stamp] if record.removal else None,
        "buried": dict(record.buried),
    }
    return {name: value for name, value in state.items() if value}


def record_of(kind: str, state: Mapping[str, object]) -> Record:
    """Return the record of values of JSON; what makes no sense is left out."""
    return _record(kind, state)[0]


def cleaned(kind: str, name: str, value: object) -> Value:
    """Return the value of a field as it may be kept.

    Raises:
        UnreadableError: It is no value of that field.
        UnknownError: There is no such field.
    """
    if kind == NOTE:
        return _note_value(name, value)
    if kind == EDITION:
        if name != "article":
            raise UnknownError(name)
        return _name(value)
    if name in LINES:
        return _line(value)
    if name.startswith(NAMED):
        if value not in (1, None) or isinstance(value, bool):
            raise UnreadableError(name)
        return 1 if value else None
    raise UnknownError(name)


def _note_value(name: str, value: object) -> Value:
    if name.startswith(TAG):
        if value is not None and not _is_number(value):
            raise UnreadableError(name)
        return value
    if name == "target":
        return _target(value)
    if name not in PLAIN:
        raise UnknownError(name)
    if name in {"created", "modified"}:
        if isinstance(value, bool) or not isinstance(value, int):
            raise UnreadableError(name)
        if not EARLIEST <= value <= LATEST:
            raise UnreadableError(name)
        return value
    if name == "article":
        return _name(value)
    text = _line(value)
    if name == "motivation" and text not in _MOTIVATIONS:
        raise UnknownError(text)
    return text


def _target(value: object) -> Value:
    if not isinstance(value, list | tuple) or len(value) != len(_TARGET):
        raise UnreadableError("target")
    parts: list[str | int] = []
    for each, kind in zip(value, _TARGET, strict=True):
        if kind is str and isinstance(each, str):
            parts.append(clean_text(each))
        elif kind is int and _is_number(each):
            parts.append(each)
        else:
            raise UnreadableError("target")
    return tuple(parts)


def _record(kind: str, state: Mapping[str, object]) -> tuple[Record, bool]:
    """Return the record of values of JSON, and whether something in it was not understood."""
    strange = False
    fields: dict[str, Field] = {}
    given = state.get("fields", {})
    for name, triple in given.items() if isinstance(given, dict) else ():
        try:
            value, stamp = _stamped(triple)
            fields[_field_name(name)] = Field(cleaned(kind, name, value), stamp)
        except (UnreadableError, UnknownError):
            strange = True
    words: dict[Stamp, str] = {}
    listed = state.get("words", [])
    for triple in listed if isinstance(listed, list) else ():
        try:
            text, stamp = _stamped(triple)
        except UnreadableError:
            strange = True
            continue
        if isinstance(text, str):
            words[stamp] = clean_text(text)
    known = _seen(state.get("known"))
    for stamp in words:  # a wording that is there was heard of
        known[stamp.device] = max(stamp.time, known.get(stamp.device, 0))
    return Record(
        fields, words, known, _removal(state.get("gone")), _seen(state.get("buried"))
    ), strange


def _removal(value: object) -> Removal | None:
    if value is None:
        return None
    try:
        when, stamp = _stamped(value)
    except UnreadableError:
        return None
    return Removal(when, stamp) if when is None or _is_time(when) else None


def _stamped(triple: object) -> tuple[object, Stamp]:
    if not isinstance(triple, list) or len(triple) != 3:
        raise UnreadableError("no value with its time")
    value, time, device = triple
    if not _is_time(time):
        raise UnreadableError("no time")
    return value, Stamp(time, _name(device))


def _seen(value: object) -> dict[str, int]:
    found = value.items() if isinstance(value, dict) else ()
    return {name: time for name, time in found if _is_time(time) and _is_name(name)}


def _is_time(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LATEST


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableError("no text")
    return clean_text(value, line=True)


def _field_name(name: str) -> str:
    if not _is_name(name):
        raise UnreadableError("no name")
    return name


def _is_name(value: object) -> TypeGuard[str]:
    """Whether it is a short clean line, as ids and names are."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= MAX_NAME
        and clean_text(value, line=True) == value
    )


def _name(value: object) -> str:
    if not _is_name(value):
        raise UnreadableError("no name")
    return value


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
