"""Conversion between records and JSON values, for the ledger and the lines of logs."""

from collections.abc import Mapping

from reader.library.sync.records.record import Field, Record, Removal
from reader.library.sync.records.stamp import Stamp
from reader.library.sync.records.values import (
    UnknownError,
    UnreadableError,
    cleaned,
    is_name,
    is_time,
    name_of,
)
from reader.text.clean import clean_text

MEMBERS = ("fields", "words", "known", "gone", "buried")
"""The members of a JSON record."""


def state_of(record: Record) -> dict[str, object]:
    """Return a record as JSON values, without empty members."""
    state: dict[str, object] = {
        "fields": {n: [each.value, *each.stamp] for n, each in sorted(record.fields.items())},
        "words": [[text, *stamp] for stamp, text in sorted(record.wordings.items())],
        "known": dict(record.known),
        "gone": [record.removal.when, *record.removal.stamp] if record.removal else None,
        "buried": dict(record.buried),
    }
    return {name: value for name, value in state.items() if value}


def record_of(kind: str, state: Mapping[str, object]) -> tuple[Record, bool]:
    """Return the record for JSON values, and whether something in it was left out.

    Invalid values are left out, as is anything known only to a later release.
    """
    strange = False
    fields: dict[str, Field] = {}
    given = state.get("fields", {})
    for name, triple in given.items() if isinstance(given, dict) else ():
        try:
            value, stamp = _parse_stamped(triple)
            fields[name_of(name)] = Field(cleaned(kind, name, value), stamp)
        except (UnreadableError, UnknownError):
            strange = True
    words: dict[Stamp, str] = {}
    listed = state.get("words", [])
    for triple in listed if isinstance(listed, list) else ():
        try:
            text, stamp = _parse_stamped(triple)
        except UnreadableError:
            strange = True
            continue
        if isinstance(text, str):
            words[stamp] = clean_text(text)
    known = _parse_seen(state.get("known"))
    for stamp in words:  # a current wording counts as known
        known[stamp.device] = max(stamp.time, known.get(stamp.device, 0))
    return Record(
        fields, words, known, _parse_removal(state.get("gone")), _parse_seen(state.get("buried"))
    ), strange


def _parse_removal(value: object) -> Removal | None:
    if value is None:
        return None
    try:
        when, stamp = _parse_stamped(value)
    except UnreadableError:
        return None
    return Removal(when, stamp) if when is None or is_time(when) else None


def _parse_stamped(triple: object) -> tuple[object, Stamp]:
    if not isinstance(triple, list) or len(triple) != 3:
        raise UnreadableError("no value with its time")
    value, time, device = triple
    if not is_time(time):
        raise UnreadableError("no time")
    return value, Stamp(time, name_of(device))


def _parse_seen(value: object) -> dict[str, int]:
    found = value.items() if isinstance(value, dict) else ()
    return {name: time for name, time in found if is_time(time) and is_name(name)}
