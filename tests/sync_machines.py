"""Machines for tests, each with its own library and folder, and copying logs between them."""

import errno
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.library.files.ids import new_id
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.opening import open_library
from reader.library.sqlite import rows
from reader.library.store import Library
from reader.library.sync import recording
from reader.library.sync.exchange import Exchange
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.report import ReceivedCounts, Report
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

TEXT = "The ferry to the outer islands is late again.\n\nNobody on the pier was surprised by that."


def article(location: str = "https://example.org/ferry", text: str = TEXT) -> Article:
    blocks = []
    start = 0
    for part in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(part))))
        start += len(part) + 2
    return Article(location, text, tuple(blocks), meta=Meta(title="Ferry late"))


class Machine:
    """A machine whose clock may be wrong by days."""

    def __init__(self, place: Path, name: str, *, days: int = 0) -> None:
        self.name, self.days = name, days
        self.data, self.folder = place / name / "data", place / name / "shared"
        self.library: Library = open_library(self.data, sync_dir=self.folder)
        self._access = DatabaseAccess(self.data)
        self.exchange = Exchange(self._access, self.folder)

    @property
    def log(self) -> Path:
        return self.folder / f"{self.exchange.device}.jsonl"

    def sync(self) -> Report:
        return self.exchange.run()

    def check(self) -> Report:
        return self.exchange.check()

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self.days)

    def add(self, body: str, *, tags: Sequence[str] = (), source: Article | None = None) -> str:
        opened = source or article()
        record = self.library.register(opened)
        moment = self.now()
        annotation = Annotation(
            new_id(),
            record.key,
            Motivation.COMMENTING if body else Motivation.HIGHLIGHTING,
            Target(4, 9, opened.text[4:9], "The ", " to", 1, 0, opened.digest),
            moment,
            moment,
            body,
            tuple(tags),
        )
        self.library.put([annotation], opened)
        return annotation.id

    def note(self, note_id: str) -> Annotation:
        found = self.library.annotation(note_id)
        assert found is not None
        return found

    def write(self, note_id: str, body: str) -> None:
        self.library.put([self.note(note_id)._replace(body=body, modified=self.now())])

    def shown(self) -> dict[str, tuple[object, ...]]:
        """Return everything that the user sees of the notes, including those in the trash."""
        seen: dict[str, tuple[object, ...]] = {}
        for place, notes in (("", self.library.annotations()), ("trash", self.library.trash())):
            for each in notes:
                record = self.library.record(each.article)
                seen[each.id] = (
                    place, each.body, each.tags, each.colour, each.mark, each.speaker,
                    each.motivation, each.target, each.created, each.modified,
                    record.title if record else "",
                )  # fmt: skip
        return seen

    def restart(self) -> None:
        """Make the next exchange start without anything in memory."""
        self._access.close()
        self._access = DatabaseAccess(self.data)
        self.exchange = Exchange(self._access, self.folder)

    def close(self) -> None:
        self._access.close()
        self.library.close()


def carry(source: Machine, target: Machine, part: float = 1.0) -> None:
    """Copy the first `part` of each of a machine's logs to another machine, except its own."""
    target.folder.mkdir(parents=True, exist_ok=True)
    if not source.folder.is_dir():
        return
    for path in source.folder.glob("*.jsonl"):
        if path.name != target.log.name:
            body = path.read_bytes()
            (target.folder / path.name).write_bytes(body[: round(len(body) * part)])


def bring_together(machines: Sequence[Machine]) -> ReceivedCounts:
    """Let all machines exchange everything until nothing is new."""
    received = ReceivedCounts()
    for _ in range(2):
        for machine in machines:
            machine.sync()
        for source in machines:
            for target in machines:
                if source is not target:
                    (target.folder / source.log.name).write_bytes(source.log.read_bytes())
        for machine in machines:
            received.add(machine.sync().received)
    return received


class WrongClocks:
    """Gives each machine its own clock while it works."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch, self._right = patch, rows.now

    def of(self, machine: Machine) -> None:
        shift = machine.days * 24 * 3600 * 1_000_000

        def now() -> int:
            return max(1, self._right() + shift)

        self._patch.setattr(recording, "now", now)


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make every rewriting of a log fail."""

    def refuse(log: OwnLog, _: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(log.path))

    with monkeypatch.context() as patch:
        patch.setattr(OwnLog, "rewrite", refuse)
        yield


NewMachine = Callable[..., Machine]
"""Makes a machine with a given name; ``days`` is the error of its clock."""
