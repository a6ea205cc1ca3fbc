"""What came of taking in what other machines have changed."""

from dataclasses import dataclass


@dataclass
class Taken:
    """Counts of it.

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
        """Count in what came of another slice."""
        self.new += other.new
        self.changed += other.changed
        self.removed += other.removed
        self.doubled += other.doubled
        self.entries += other.entries
