"""Three simulated machines converge, whatever they do in whatever order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.sqlite.checksums import Value
from reader.library.sync.logs.line import Entry, entry_line, parse_entry
from reader.library.sync.records import note
from reader.library.sync.records.record import UNKNOWN, Record, merged
from reader.library.sync.records.stamp import Stamp, tick
from reader.library.sync.records.values import NOTE, UnreadableError

FRESH: Mapping[str, Value] = {
    "id": "", "article": "k", "motivation": "commenting", "start": 0, "end": 4, "exact": "word",
    "prefix": "", "suffix": "", "copies": 1, "copy": 0, "digest": "d", "created": 1, "modified": 1,
    "body": "", "tags": "", "colour": "", "mark": "", "speaker": "", "deleted": None,
}  # fmt: skip


@dataclass
class Machine:
    """A simulated machine with its log and a library that shows its records."""

    name: str
    shift: int
    records: dict[str, Record] = field(default_factory=dict)
    log: list[bytes] = field(default_factory=list)
    clock: int = 0

    def row(self, note_id: str) -> dict[str, Value]:
        found = note.row_of(note_id, self.records.get(note_id, UNKNOWN))
        return found or dict(FRESH, id=note_id)

    def save(self, note_id: str, now: int, **columns: Value) -> None:
        self.clock = tick(self.clock, max(1, now + self.shift))
        record = self.records.get(note_id, UNKNOWN)
        row = self.row(note_id) | columns
        after = note.with_observed(record, row, Stamp(self.clock, self.name))
        if after != record:
            self.records[note_id] = after
            self.log.append(entry_line(Entry(NOTE, note_id, self.clock, after)))
        assert self.row(note_id) == row  # what was saved is what is there

    def read(self, body: bytes) -> None:
        for line in body.split(b"\n"):
            try:
                entry = parse_entry(line)
            except UnreadableError:
                continue  # torn: it will come
            self.clock = max(self.clock, entry.at, entry.record.latest())
            self.records[entry.id] = merged(self.records.get(entry.id, UNKNOWN), entry.record)


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(
            ["write", "write", "tag", "untag", "colour", "remove", "restore", "compact"]
        ),
        st.sampled_from(["n1", "n1", "n1", "n2"]),
        st.sampled_from([0.0, 0.4, 0.9, 1.0, 1.0, 1.0]),  # of another log that is read before
        st.integers(1, 2),
    ),
    min_size=3,
    max_size=40,
)


@settings(max_examples=80)
@given(STEPS, st.permutations([0, 10**12, -(10**12)]), st.permutations(range(3)))
def test_all_come_to_the_same_and_every_text_stays_until_someone_who_saw_it_replaced_it(
    steps: list[tuple[int, str, str, float, int]], shifts: list[int], order: list[int]
) -> None:
    machines = [Machine(name, shift) for name, shift in zip("abc", shifts, strict=True)]
    texts: dict[str, str] = {}
    seen: dict[str, set[str]] = {}
    faded: set[object] = set()  # colours that somebody saw and changed
    buried: set[str] = set()  # texts that somebody saw and removed
    for number, (which, step, note_id, part, offset) in enumerate(steps):
        machine, now = machines[which], 10**15 + number
        body = b"".join(machines[(which + offset) % 3].log)
        machine.read(body[: round(len(body) * part)])
        row = machine.row(note_id)
        if step == "write":
            text = f"text {number} end"
            texts[text] = note_id
            seen[text] = {each for each in texts if each in str(row["body"])}
            if row["deleted"] is not None:
                buried.add(text)
            machine.save(note_id, now, body=text, modified=now)
        elif step == "tag":
            tags = str(row["tags"]).split("\n") if row["tags"] else []
            machine.save(note_id, now, tags="\n".join([*tags, f"t{number}"]))
        elif step == "untag" and row["tags"]:
            machine.save(note_id, now, tags="\n".join(str(row["tags"]).split("\n")[1:]))
        elif step == "colour":
            faded.add(row["colour"])
            machine.save(note_id, now, colour=f"c{number}")
        elif step == "remove" and note_id in machine.records and row["deleted"] is None:
            buried |= {each for each in texts if each in str(row["body"])}
            machine.save(note_id, now, deleted=now)
        elif step == "restore" and note_id in machine.records:
            machine.save(note_id, now, deleted=None)
        elif step == "compact":
            last = {parse_entry(line).id: line for line in machine.log}
            machine.log = sorted(last.values(), key=lambda line: parse_entry(line).at)
    logs = [b"".join(machine.log) for machine in machines]
    for machine in machines:
        for each in order:
            machine.read(logs[each])
    assert machines[0].records == machines[1].records == machines[2].records
    replaced = set().union(*seen.values()) if seen else set()
    for text, note_id in texts.items():
        row = machines[0].row(note_id)
        assert text in str(row["body"]) or text in replaced
        assert row["deleted"] is None or text not in str(row["body"]) or text in buried
    for note_id in machines[0].records:
        colour = machines[0].row(note_id)["colour"]
        assert not colour or colour not in faded
    for machine in machines:  # and nobody has anything to say to that
        before = len(machine.log)
        for note_id in machine.records:
            machine.save(note_id, 10**15 + 10**9)
        assert len(machine.log) == before
