"""The result of a round of syncing, and the state of each machine's log, for display."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.text.counts import counted

NEWER_RELEASE = "written by a newer release of this program"
"""The trouble of a log whose format is higher than that of this release."""


@dataclass
class ReceivedCounts:
    """Counts of the merged changes of other machines.

    Attributes:
        new: Notes that did not exist here.
        changed: Notes that existed and were changed.
        removed: Notes that were moved to the trash.
        doubled: Notes that now have two texts, written independently.
        entries: Entries that contained something new.
    """

    new: int = 0
    changed: int = 0
    removed: int = 0
    doubled: int = 0
    entries: int = 0

    def add(self, other: "ReceivedCounts") -> None:
        """Add the counts of another slice."""
        self.new += other.new
        self.changed += other.changed
        self.removed += other.removed
        self.doubled += other.doubled
        self.entries += other.entries


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine, according to its log.

    Attributes:
        device: Its id.
        name: Its name.
        file: The file name of its log.
        at: When it made its last change, in microseconds since 1970 by its clock; 0 if unknown.
        is_this_machine: Whether it is this machine.
        unread: Number of lines of its log that could not be read.
        strange: Number of entries that are, in part or whole, from a newer release.
        trouble: Why nothing of its log could be read; otherwise empty.
    """

    device: str
    name: str
    file: str
    at: int
    is_this_machine: bool = False
    unread: int = 0
    strange: int = 0
    trouble: str = ""

    @property
    def problem(self) -> str:
        """What could not be read of its log, in one line; empty if everything could."""
        if self.trouble:
            return self.trouble
        parts = []
        if self.unread:
            parts.append(f"{counted(self.unread, 'line')} cannot be read")
        if self.strange:
            parts.append(f"{counted(self.strange, 'entry', 'entries')} of a newer release")
        return ", ".join(parts)

    @property
    def remedy(self) -> str:
        """What to do about the problem."""
        if self.trouble == NEWER_RELEASE or (self.strange and not self.unread):
            return "update this program here; everything else was merged"
        return "check that the file is completely copied, and run pullquote sync there"


class Problem(NamedTuple):
    """A problem of the folder, or of a log in it.

    Attributes:
        state: What it is, in one line.
        remedy: What to do, or what becomes of the notes.
    """

    state: str
    remedy: str

    @property
    def line(self) -> str:
        """Both in one line."""
        return f"{self.state}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Unsendable:
    """Something that is too long for the log, and stays on this machine.

    Attributes:
        state: What it is, on which article, and how long.
        remedy: What to do.
        at: When it was last changed, by our clock; 0 for a tag, without which its note is sent.
    """

    state: str
    remedy: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a round of synchronisation.

    Attributes:
        folder: The folder.
        device: Id of this machine.
        machines: The machines with logs, including this one once it has sent something.
        received: Counts of the changes received.
        sent: Number of entries sent.
        waiting: Number of entries still to be sent.
        problems: What the user should be told.
        unsendable: What is too long to be sent.
    """

    folder: str
    device: str
    machines: Sequence[Machine]
    received: ReceivedCounts
    sent: int
    waiting: int
    problems: Sequence[Problem]
    unsendable: Sequence[Unsendable] = ()

    def name_of(self, machine: Machine) -> str:
        """Return the name of a machine, with the end of its id if the name is not unique."""
        alone = [each.name for each in self.machines].count(machine.name) == 1
        return machine.name if alone else f"{machine.name} {machine.device[-4:]}"
