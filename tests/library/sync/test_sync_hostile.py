"""Logs of a malicious machine never break the library."""

import json
import zlib
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zlib import crc32

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sync_machines import Machine, article

from reader.library.sync.logs.line import Head, head_line
from reader.library.sync.logs.packing import packed, unpacked
from reader.library.sync.records.stamp import EARLIEST, LATEST
from reader.text.clean import clean_line, clean_text

TEXT = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["\x1b[2J", "\u202e", "a\nb", "../../etc", "x" * 5000, "\ud800", "k1", "", "%", "'; --"]
    ),
)
TIME = st.one_of(st.integers(1, 50), st.sampled_from([1, LATEST, LATEST - 1, -5, 10**40]))
NUMBER = st.one_of(
    st.integers(-2, 50), st.sampled_from([2**31, 2**63, 10**300, EARLIEST, LATEST, True])
)
VALUE = st.one_of(
    TEXT, NUMBER, st.none(), st.lists(st.one_of(TEXT, NUMBER), min_size=8, max_size=8)
)
DEVICE = st.sampled_from(["d1", "d2", "evil", "\x1b", ""])
STAMPED = st.tuples(VALUE, TIME, DEVICE).map(list)
KEY = st.sampled_from(["k1", "k2", "n1", "", "x" * 5000, "\x1b[31m", "a:b"])
GOOD = {
    "article": ["k1", 3, "d1"], "motivation": ["commenting", 3, "d1"],
    "target": [[0, 4, "word", "", "", 1, 0, ""], 3, "d1"], "created": [5, 3, "d1"],
}  # fmt: skip
FIELDS = st.dictionaries(
    st.one_of(
        st.sampled_from(
            ["article", "motivation", "target", "created", "modified", "colour", "tag:a", "tag:",
             "title", "location", "digest", "canonical_url", "name:url:example.org/ferry",
             "name:text:abc", "name:key:k1", "name:file:/etc/passwd", "name:", "name:own:x"]
        ),
        TEXT,
    ),
    STAMPED,
    max_size=8,
)  # fmt: skip
LINE = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["note", "note", "article", "edition", "dream"]),
        "id": KEY,
        "at": TIME,
        "fields": st.one_of(FIELDS, FIELDS.map(lambda fields: GOOD | fields), VALUE),
    },
    optional={
        "words": st.lists(STAMPED, max_size=4),
        "known": st.dictionaries(DEVICE, TIME),
        "gone": STAMPED,
        "buried": st.dictionaries(DEVICE, TIME),
        "packed": TEXT,
    },
)


def sealed(value: object) -> bytes:
    body = json.dumps(value)[:-1].encode()
    return body + f',"sum":"{crc32(body):08x}"}}\n'.encode()


@settings(max_examples=8)
@given(st.lists(LINE, min_size=1, max_size=12), st.booleans())
@example([{"kind": "article", "id": "k1", "at": 1, "fields": {"title": ["Eel", 1, "d1"]}}], False)
def test_a_machine_that_lies_breaks_nothing(lines: list[object], pretends: bool) -> None:
    with TemporaryDirectory() as place:
        machine = Machine(Path(place), "one")
        kept = machine.add("mine")
        machine.sync()
        liar = machine.exchange.device if pretends else "evil"
        body = head_line(Head(liar, "evil", "g1")) + b"".join(map(sealed, lines))
        (machine.folder / "evil.jsonl").write_bytes(body)
        machine.sync()
        for note in (*machine.library.annotations(), *machine.library.trash()):
            for text in (note.id, note.body, note.colour, note.speaker, *note.tags):
                assert clean_text(text) == text
        for record in machine.library.recent():
            assert clean_line(record.title) == record.title
        assert machine.note(kept).body == "mine"
        machine.library.register(article())
        fresh = machine.add("goes on")
        assert machine.sync().sent >= 1
        other = Machine(Path(place), "other")
        other.folder.mkdir(parents=True)
        (other.folder / machine.log.name).write_bytes(machine.log.read_bytes())
        other.sync()
        assert {kept, fresh} <= set(other.shown())
        assert not other.library.messages
        assert not machine.library.messages
        machine.close()
        other.close()


@pytest.mark.parametrize(
    "text", ["The harbour\x1b[2J is open.", "The \u202eharbour is open.", "a\r\nb", "\x00"]
)
def test_the_text_of_an_edition_is_clean_or_not_taken(text: str) -> None:
    digest = sha256(text.encode()).hexdigest()
    assert unpacked(packed(zlib.compress(text.encode())), digest) is None
    clean = clean_text(text)
    digest = sha256(clean.encode()).hexdigest()
    assert unpacked(packed(zlib.compress(clean.encode())), digest) == clean
    assert unpacked(packed(zlib.compress(clean.encode() + b".")), digest) is None
