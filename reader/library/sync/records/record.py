"""What is known of one note, and the merge of what two machines know of it.

Merging takes the greater of two values in each place, so that it does not matter in which order,
in which groups or how often anything is merged: all come to the same record. The places are

* a field: the value with the later stamp;
* a wording of the note's text: unknown, then current, then replaced. A wording is replaced when
  somebody who knew it wrote another one, so two that did not know each other both stay;
* the removal: the later of removals and restorations, with all wordings that any removal was
  made in the knowledge of: a wording that nobody who removed the note has seen brings it back.

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
"""Of each machine the time of the last wording that was seen."""

MOST_WORDINGS = 100
"""Of one note; no honest machines have so many that do not know each other."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value, and when it was given."""

    value: Value
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Removal:
    """Whether a note is in the trash.

    Attributes:
        when: It was moved there, in microseconds; None when it was brought back.
        stamp: Of the moving or bringing back.
    """

    when: int | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a note or an article.

    Attributes:
        fields: By name.
        wordings: The current texts: one, or several that did not know each other.
        known: All wordings that there were, the current ones included.
        removal: The last one; None when it never was removed.
        buried: The wordings that somebody who removed it had seen.
    """

    fields: Mapping[str, Field] = field(default_factory=dict)
    wordings: Mapping[Stamp, str] = field(default_factory=dict)
    known: Seen = field(default_factory=dict)
    removal: Removal | None = None
    buried: Seen = field(default_factory=dict)

    @property
    def is_removed(self) -> bool:
        """Whether it is in the trash: removed by somebody who knew all that is written in it."""
        if self.removal is None or self.removal.when is None:
            return False
        return all(stamp.time <= self.buried.get(stamp.device, 0) for stamp in self.wordings)

    def value(self, name: str) -> Value:
        """Return the value of a field; None when it has none."""
        found = self.fields.get(name)
        return found.value if found is not None else None

    def latest(self) -> int:
        """Return the latest time in it; 0 when it is empty."""
        times = [each.stamp.time for each in self.fields.values()]
        times += [*self.known.values(), *self.buried.values()]
        return max([*times, self.removal.stamp.time if self.removal else 0])


NOTHING = Record()
"""Of a note that was never heard of."""


def merged(one: Record, other: Record) -> Record:
    """Return what is known when both are known."""
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
    """Return a record in which some fields have new values."""
    return replace(
        record, fields={**record.fields, **{n: Field(v, stamp) for n, v in values.items()}}
    )


def with_wording(record: Record, text: str, stamp: Stamp) -> Record:
    """Return a record whose text is `text`, written in the knowledge of all wordings there are."""
    return replace(
        record, wordings={stamp: text}, known=later(record.known, {stamp.device: stamp.time})
    )


def removed(record: Record, when: int, stamp: Stamp) -> Record:
    """Return a record that was removed in the knowledge of all wordings there are."""
    return replace(record, removal=Removal(when, stamp), buried=later(record.buried, record.known))


def restored(record: Record, stamp: Stamp) -> Record:
    """Return a record that was brought back."""
    return replace(record, removal=Removal(None, stamp))


def forgotten(record: Record) -> Record:
    """Return what must stay known of a note that was deleted for good: that it was."""
    return Record(removal=record.removal, buried=record.buried)


def later(one: Seen, other: Seen) -> Seen:
    """Return, of each machine, the later of two times."""
    if not other:
        return one
    return {**one, **{each: max(time, one.get(each, 0)) for each, time in other.items()}}


def _wordings(one: Record, other: Record) -> Mapping[Stamp, str]:
    """Return the wordings that are current when both are known."""
    found: dict[Stamp, str] = {}
    for mine, others in ((one, other), (other, one)):
        for stamp, text in mine.wordings.items():
            same = others.wordings.get(stamp)
            if same is not None:
                found[stamp] = max(text, same)
            elif stamp.time > others.known.get(stamp.device, 0):
                found[stamp] = text
    if len(found) <= MOST_WORDINGS:
        return found
    return {stamp: found[stamp] for stamp in sorted(found)[-MOST_WORDINGS:]}


def _later_field(one: Field, other: Field) -> Field:
    if one.stamp == other.stamp:  # only a machine that lies gives two values at one time
        return max(one, other, key=lambda each: repr(each.value))
    return max(one, other, key=lambda each: each.stamp)


def _later_removal(one: Removal | None, other: Removal | None) -> Removal | None:
    if one is None or other is None:
        return one or other
    if one.stamp == other.stamp:
        return max(one, other, key=lambda each: (each.when is None, each.when or 0))
    return max(one, other, key=lambda each: each.stamp)
