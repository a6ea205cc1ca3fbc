"""The result of a round of syncing, and the state of each machine's log, for display."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.counts import counted


@dataclass
class Taken:
    """Counts of the changes of other machines that were merged.

    Attributes:
        new: Notes that were not here.
        changed: Notes that were, and are different now.
        removed: Notes that went to the trash.
        doubled: Notes that have two texts now, written without knowing each other.
        entries: How many entries said something that was not known.
    """

    new: int = 0
    changed: int = 0
    removed: int = 0
    doubled: int = 0
    entries: int = 0

    def add(self, other: "Taken") -> None:
        """Add the counts of another slice."""
        self.new += other.new
        self.changed += other.changed
        self.removed += other.removed
        self.doubled += other.doubled
        self.entries += other.entries


@dataclass(frozen=True, slots=True)
class Machine:
    """One of the machines, as its log tells.

    Attributes:
        device: Id.
        name: What the person calls it.
        file: Name of its log.
        at: When it made its last change, in microseconds since 1970 by its clock; 0 when unknown.
        here: Whether it is this one.
        unread: How many lines of its log could not be read.
        strange: How many entries are of a newer release, in part or whole.
        trouble: Why nothing of its log could be read; else empty.
    """

    device: str
    name: str
    file: str
    at: int
    here: bool = False
    unread: int = 0
    strange: int = 0
    trouble: str = ""

    @property
    def problem(self) -> str:
        """What of its log could not be read, one line; empty when all could."""
        if self.trouble:
            return self.trouble
        parts = []
        if self.unread:
            parts.append(f"{counted(self.unread, 'line')} cannot be read")
        if self.strange:
            parts.append(f"{counted(self.strange, 'entry', 'entries')} of a newer release")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Report:
    """The result of one round of syncing.

    Attributes:
        folder: The folder.
        device: Id of this machine.
        machines: All whose logs lie there, this one too once it has sent something.
        taken: What others had changed.
        sent: How many entries went out.
        waiting: How many are still to go out.
        problems: What the person should be told, one line each.
    """

    folder: str
    device: str
    machines: Sequence[Machine]
    taken: Taken
    sent: int
    waiting: int
    problems: Sequence[str]

    def name_of(self, machine: Machine) -> str:
        """Return what a machine is called; when others are called so too, with its id's end."""
        alone = [each.name for each in self.machines].count(machine.name) == 1
        return machine.name if alone else f"{machine.name} {machine.device[-4:]}"
