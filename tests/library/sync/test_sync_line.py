"""Lines of logs: a round trip, and harmless handling of anything else."""

import json
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.sync.logs.line import (
    MAX_BYTES,
    Entry,
    Head,
    entry_line,
    head_line,
    parse_entry,
    parse_head,
)
from reader.library.sync.records.record import (
    UNKNOWN,
    Record,
    Value,
    removed,
    with_fields,
    with_wording,
)
from reader.library.sync.records.stamp import LATEST, Stamp
from reader.library.sync.records.values import ARTICLE, EDITION, NOTE, UnknownError, UnreadableError
from reader.text.clean import clean_text

TARGET = (3, 9, "ferry\n", "before", "after", 1, 0, "ab12")
FIELDS: dict[str, Value] = {
    "article": "k1",
    "motivation": "commenting",
    "target": TARGET,
    "created": 5,
    "tag:sea": 0,
}


def record(text: str = "words") -> Record:
    filled = with_fields(UNKNOWN, FIELDS, Stamp(5, "dev1"))
    return with_wording(filled, text, Stamp(6, "dev1"))


def sealed(value: object) -> bytes:
    body = json.dumps(value)[:-1].encode()
    return body + f',"sum":"{crc32(body):08x}"}}'.encode()


TEXTS = st.text(st.characters(exclude_categories=["Cs"])).map(clean_text)


@given(TEXTS, st.integers(1, LATEST))
def test_a_record_is_read_as_it_was_written(text: str, at: int) -> None:
    entry = Entry(NOTE, "n1", at, removed(record(text), 8, Stamp(8, "dev2")))
    line = entry_line(entry)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert parse_entry(line) == entry
    assert parse_entry(line.replace(b"\n", b"\r\n")) == entry
    assert json.loads(line)["id"] == "n1"


@given(st.data())
def test_a_line_that_was_torn_or_damaged_is_noticed(data: st.DataObject) -> None:
    line = entry_line(Entry(NOTE, "n1", 9, record())).strip()
    cut = data.draw(st.integers(0, len(line) - 1))
    with pytest.raises(UnreadableError):
        parse_entry(line[:cut])
    flipped = bytearray(line)
    flipped[cut] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(UnreadableError):
        parse_entry(bytes(flipped))


JUNK = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(),
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    ["kind", "id", "at", "fields", "words", "known", "gone", "buried", "packed", "more"]
)


@given(st.dictionaries(NAMES, JUNK), st.dictionaries(st.sampled_from([*FIELDS, "x"]), JUNK))
def test_nonsense_is_refused_or_harmless(value: dict[str, object], fields: object) -> None:
    for given_value in (value, {"kind": NOTE, "id": "n", "at": 3, **value, "fields": fields}):
        try:
            entry = parse_entry(sealed(given_value))
        except (UnreadableError, UnknownError):
            continue
        assert parse_entry(entry_line(entry)).record == entry.record


def test_what_could_act_on_a_terminal_does_not_come_in() -> None:
    hostile = {
        "kind": NOTE,
        "id": "n",
        "at": 3,
        "fields": {
            "colour": ["red\x1b[2J", 1, "d"],
            "speaker": ["Ida\u202eMoen\n", 1, "d"],
            "tag:\x1b]0;x": [0, 1, "d"],
            "target": [[0, 4, "a\x9bb", "", "", 1, 0, ""], 1, "d"],
            "motivation": ["dancing", 1, "d"],
        },
        "words": [["body\x1b[31m", 1, "d"], ["of nobody", 1, "d\n"]],
        "known": {"\x1b": 3},
    }
    entry = parse_entry(sealed(hostile))
    assert entry.strange
    told = repr(entry)
    assert "\x1b" not in told
    assert "\\x1b" not in told
    assert "\\x9b" not in told
    assert "\\u202e" not in told
    assert entry.record.value("motivation") is None
    assert not any(name.startswith("tag:") for name in entry.record.fields)
    assert list(entry.record.known) == ["d"]


@pytest.mark.parametrize(
    "fields",
    [
        {"created": [10**30, 1, "d"]},
        {"created": [5, 10**30, "d"]},
        {"created": [5, -1, "d"]},
        {"created": [True, 1, "d"]},
        {"created": [5, 1]},
        {"target": [[0, 1], 1, "d"]},
        {"target": [[0, -1, "", "", "", 1, 0, ""], 1, "d"]},
        {"article": ["", 1, "d"]},
        {"article": ["x" * 5000, 1, "d"]},
    ],
)
def test_values_out_of_range_are_left_out(fields: dict[str, object]) -> None:
    entry = parse_entry(sealed({"kind": NOTE, "id": "n", "at": 3, "fields": fields}))
    assert not entry.record.fields
    assert entry.strange


def test_what_a_later_release_adds_is_skipped_and_reported() -> None:
    value = {"kind": ARTICLE, "id": "k", "at": 3, "fields": {"title": ["T", 1, "d"]}}
    assert not parse_entry(sealed(value)).strange
    more = value | {"fields": {"title": ["T", 1, "d"], "mood": ["good", 1, "d"]}}
    assert parse_entry(sealed(more)).strange
    assert parse_entry(sealed(more)).record.value("title") == "T"
    assert parse_entry(sealed(value | {"later": 1})).strange
    with pytest.raises(UnknownError):
        parse_entry(sealed(value | {"kind": "dream"}))


@pytest.mark.parametrize(
    "more",
    [{"at": None}, {"at": "3"}, {"at": True}, {"at": 10**40}, {"packed": 7}, {"packed": None}],
    ids=str,
)
def test_a_line_without_a_time_or_with_no_text_to_unpack_is_refused(more: object) -> None:
    value = {"kind": EDITION, "id": "k", "at": 3, "packed": "", "fields": {}}
    assert parse_entry(sealed(value)).at == 3
    assert isinstance(more, dict)
    with pytest.raises(UnreadableError):
        parse_entry(sealed(value | more))


def test_deep_nesting_is_refused() -> None:
    body = b'{"kind":' + b"[" * 200_000 + b"]" * 200_000
    with pytest.raises(UnreadableError):
        parse_entry(body + f',"sum":"{crc32(body):08x}"}}'.encode())


def test_the_first_line_says_whose_log_it_is() -> None:
    head = Head("dev1", "laptop", "g1")
    assert parse_head(head_line(head)) == head
    with pytest.raises(UnknownError):
        parse_head(head_line(Head("dev1", "laptop", "g1", version=99)))
    for line in (
        b"",
        b"{}",
        b"# notes",
        sealed({"pullquote": "sync"}),
        sealed([1]),
        sealed({**json.loads(head_line(head)), "pullquote": "other"}),
    ):
        with pytest.raises(UnreadableError):
            parse_head(line)
    assert "\x1b" not in parse_head(sealed({**json.loads(head_line(head)), "name": "\x1b[2J"})).name
    long = {**json.loads(head_line(head)), "name": "laptop" * 100}
    assert parse_head(sealed(long)).name == ("laptop" * 100)[:80]
    for name in ("", None, 7):
        assert parse_head(sealed({**json.loads(head_line(head)), "name": name})).name == "dev1"


def test_a_long_line_is_read_only_if_its_length_is_that_of_a_packed_text() -> None:
    about = with_fields(UNKNOWN, {"article": "k1"}, Stamp(1, "d1"))
    long = "A" * (MAX_BYTES + 1)
    assert parse_entry(entry_line(Entry(EDITION, "e1", 1, about, long))).packed == long
    for line in (
        entry_line(Entry(NOTE, "n1", 1, with_wording(UNKNOWN, long, Stamp(1, "d1")))),
        sealed({"kind": EDITION, "id": "e1", "at": 1, "packed": "A", "more": [[]] * 2**21}),
    ):
        with pytest.raises(UnreadableError, match="too long"):
            parse_entry(line)
