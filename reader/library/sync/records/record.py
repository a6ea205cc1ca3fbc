"""The record of a note, a conflict-free replicated data type, and its merge.

Merging takes the greater of two values in each place, so that order, grouping and repetition of
merges do not matter: all machines reach the same record. The places are

* a field: the value with the later stamp;
* a wording of the note's text: unknown, then current, then replaced. A wording is replaced when
  someone who knew it wrote another one, so two that were written independently are both kept;
* the removal: the later of removals and restorations, with all wordings known to any removal. A
  wording that nobody who removed the note has seen restores it.

Source: Shapiro, Preguiça, Baquero, Zawirski: A comprehensive study of Convergent and Commutative
Replicated Data Types, 2011; wordings are the dots of Almeida, Shoker, Baquero: Delta State
Replicated Data Types, 2018. Cost: linear in the fields and wordings of both.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from reader.library.sync.records.stamp import Stamp

Value: TypeAlias = str | int | tuple[str | int, ...] | None
Seen: TypeAlias = Mapping[str, int]
"""The time of the last wording seen from each machine."""

MAX_WORDINGS = 100
"""Limit of current wordings; honest machines never have so many independent ones."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value and the stamp of its change."""

    value: Value
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Removal:
    """Whether a note is in the trash.

    Attributes:
        when: When it was moved there, in microseconds; None if it was restored.
        stamp: The stamp of the removal or restoration.
    """

    when: int | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Record:
    """The known state of a note or an article.

    Attributes:
        fields: The fields, by name.
        wordings: The current texts: one, or several written independently.
        known: All wordings that ever existed, including the current ones.
        removal: The latest one; None if it was never removed.
        buried: The wordings known to someone who removed it.
    """

    fields: Mapping[str, Field] = field(default_factory=dict)
    wordings: Mapping[Stamp, str] = field(default_factory=dict)
    known: Seen = field(default_factory=dict)
    removal: Removal | None = None
    buried: Seen = field(default_factory=dict)

    @property
    def is_removed(self) -> bool:
        """Whether it is in the trash: every current wording was known to someone who removed it."""
        if self.removal is None or self.removal.when is None:
            return False
        return all(stamp.time <= self.buried.get(stamp.device, 0) for stamp in self.wordings)

    def value(self, name: str) -> Value:
        """Return the value of a field, or None."""
        found = self.fields.get(name)
        return found.value if found is not None else None

    def latest(self) -> int:
        """Return the latest time in it; 0 if it is empty."""
        times = [each.stamp.time for each in self.fields.values()]
        times += [*self.known.values(), *self.buried.values()]
        return max([*times, self.removal.stamp.time if self.removal else 0])


UNKNOWN = Record()
"""The record of an unknown note."""


def merged(one: Record, other: Record) -> Record:
    """Return the merge of two records."""
    fields = dict(one.fields)
    for name, theirs in other.fields.items():
        ours = fields.get(name)
        fields[name] = theirs if ours is None else _later_field(ours, theirs)
    return Record(
        fields,
        _wordings(one, other),
        later(one.known, other.known),
        _later_removal(one.removal, other.removal),
        later(one.buried, other.buried),
    )


def with_fields(record: Record, values: Mapping[str, Value], stamp: Stamp) -> Record:
    """Return a record with new values of some fields."""
    return replace(
        record, fields={**record.fields, **{n: Field(v, stamp) for n, v in values.items()}}
    )


def with_wording(record: Record, text: str, stamp: Stamp) -> Record:
    """Return a record with the text `text`, which replaces all current wordings."""
    return replace(
        record, wordings={stamp: text}, known=later(record.known, {stamp.device: stamp.time})
    )


def removed(record: Record, when: int, stamp: Stamp) -> Record:
    """Return a record that was removed with knowledge of all its wordings."""
    return replace(record, removal=Removal(when, stamp), buried=later(record.buried, record.known))


def restored(record: Record, stamp: Stamp) -> Record:
    """Return a record that was restored."""
    return replace(record, removal=Removal(None, stamp))


def forgotten(record: Record) -> Record:
    """Return what must be kept of a permanently deleted note: its removal."""
    return Record(removal=record.removal, buried=record.buried)


def lacks_forgotten(record: Record, other: Record) -> bool:
    """Whether a record lacks wordings that its machine has removed and forgotten, but another has.

    Who removed a wording knew it, unless it was forgotten since.
    """
    return any(
        record.known.get(device, 0) < time <= other.known.get(device, 0)
        for device, time in record.buried.items()
    )


def restamped(record: Record, old: str, new: str, since: int) -> Record:
    """Return a record in which what one machine has changed after a time was changed by another."""

    def moved(stamp: Stamp) -> Stamp:
        return Stamp(stamp.time, new) if stamp.device == old and stamp.time > since else stamp

    def divided(seen: Seen) -> Seen:
        time = seen.get(old, 0)
        return {**seen, old: since, new: time} if time > since else seen

    removal = record.removal
    return Record(
        {name: Field(each.value, moved(each.stamp)) for name, each in record.fields.items()},
        {moved(stamp): text for stamp, text in record.wordings.items()},
        divided(record.known),
        removal and Removal(removal.when, moved(removal.stamp)),
        divided(record.buried),
    )


def later(one: Seen, other: Seen) -> Seen:
    """Return the later of two times for each machine."""
    if not other:
        return one
    return {**one, **{each: max(time, one.get(each, 0)) for each, time in other.items()}}


def _wordings(one: Record, other: Record) -> Mapping[Stamp, str]:
    """Return the current wordings of the merge."""
    found: dict[Stamp, str] = {}
    for mine, others in ((one, other), (other, one)):
        for stamp, text in mine.wordings.items():
            same = others.wordings.get(stamp)
            if same is not None:
                found[stamp] = max(text, same)
            elif stamp.time > others.known.get(stamp.device, 0):
                found[stamp] = text
    if len(found) <= MAX_WORDINGS:
        return found
    return {stamp: found[stamp] for stamp in sorted(found)[-MAX_WORDINGS:]}


def _later_field(one: Field, other: Field) -> Field:
    if one.stamp == other.stamp:  # different values with one stamp come only from a faulty machine
        return max(one, other, key=lambda each: repr(each.value))
    return max(one, other, key=lambda each: each.stamp)


def _later_removal(one: Removal | None, other: Removal | None) -> Removal | None:
    if one is None or other is None:
        return one or other
    if one.stamp == other.stamp:
        return max(one, other, key=lambda each: (each.when is None, each.when or 0))
    return max(one, other, key=lambda each: each.stamp)
