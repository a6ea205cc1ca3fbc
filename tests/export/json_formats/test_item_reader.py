"""A long JSON document is read item by item, wherever its bytes are split into chunks."""

import errno
import json
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from types import ModuleType

import ijson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.json_formats import item_reader
from reader.export.json_formats.item_reader import (
    InvalidJsonError,
    TooManyPartsError,
    check_document,
    first_list,
    items_in,
    reason_of,
)

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def parsers() -> dict[str, ModuleType]:
    """Return the installed parsers; the one in C is not available everywhere."""
    found = {}
    for name in ("python", "yajl2_c"):
        with suppress(ImportError):
            found[name] = ijson.get_backend(name)
    return found


@pytest.fixture(params=parsers())
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make this parser the only one installed, apart from the pure-Python one."""
    name: str = request.param
    there = {"python": parsers()["python"], name: parsers()[name]}

    def found(asked: str) -> ModuleType:
        if asked not in there:
            raise ImportError(asked)
        return there[asked]

    monkeypatch.setattr(ijson, "get_backend", found)
    return name


def items_of(text: str | bytes, name: str = "a", *, size: int = 65_536) -> Sequence[object]:
    body = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(item_reader, "_PIECE_BYTES", size)
        count = check_document(BytesIO(body), name)
        found = list(items_in(BytesIO(body), name))
    assert count >= len(found)
    return found


def alike(found: object, written: object) -> bool:
    """Return whether two values are equal and their numbers are of the same type."""
    return json.dumps(found, default=float) == json.dumps(written)


@given(st.lists(VALUES, max_size=4), VALUES, st.integers(1, 40), st.sampled_from([None, 0, 2]))
def test_what_was_written_is_read_whatever_the_pieces(
    items: list[object], other: object, size: int, indent: int | None
) -> None:
    for is_ascii in (True, False):
        document = {"b": other, "a": items, "c": other}
        text = json.dumps(document, indent=indent, ensure_ascii=is_ascii)
        assert alike(items_of(text, size=size), items)
        text = json.dumps(items, indent=indent, ensure_ascii=is_ascii)
        assert alike(items_of(text, "", size=size), items)


@given(st.text(alphabet='{}[],:" 1-etru', max_size=12), st.integers(1, 5))
def test_what_is_broken_for_others_is_broken_here(text: str, size: int) -> None:
    written = f'{{"a": [{text}]}}'
    try:
        value = json.loads(written)
    except ValueError:
        with pytest.raises(InvalidJsonError):
            items_of(written, size=size)
    else:
        assert items_of(written, size=size) == value["a"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text",
    [
        *("", '{"a": [1', '{"a" [1]}', '{"a": [1,]}', "{1: [2]}", '{"a": [1]} 7', "\ufeff"),
        *('{"a": [01]}', '{"a": [1e99999999999999999999]}', f'{{"a": [{"1" * 5_000}]}}'),
        *('{"a": ["\x01"]}', '{"a": ["\\x"]}', '{"a": ["\\u12"]}', '{"a": ["', '{"a": [NaN]}'),
        f'{{"a": [{"[" * 300}{"]" * 300}]}}',
        f'{{"a": [], "b": {"[" * 100_000}',
    ],
)
def test_what_is_broken_is_reported(text: str) -> None:
    with pytest.raises(InvalidJsonError, match="invalid JSON"):
        items_of(text)


@pytest.mark.usefixtures("parser")
def test_it_is_reported_in_which_item_a_document_is_broken() -> None:
    text = f'{{"a": [{"[2], " * 1_234}[2,]]}}'
    with pytest.raises(InvalidJsonError, match=r"^invalid JSON near item 1,235$"):
        items_of(text)


@pytest.mark.usefixtures("parser")
def test_a_mark_of_utf_8_before_a_document_is_skipped() -> None:
    assert items_of('\ufeff{"a": ["é"]}') == ["é"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("end", [b'{"a": []} \xff', b'{"a": ["\xed\xa0\x80"]}'])
def test_what_is_not_utf_8_is_reported(end: bytes) -> None:
    with pytest.raises(UnicodeDecodeError):
        items_of(end)


@pytest.mark.usefixtures("parser")
def test_an_item_of_nothing_but_parts_is_refused_and_many_items_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(item_reader, "_UNLIMITED_CHARS", 4_000)
    assert len(items_of(f'{{"a": [{"[0], " * 3_000}[]]}}', size=1_000)) == 3_001
    with pytest.raises(TooManyPartsError):
        items_of(f'{{"a": [[{"[0], " * 3_000}[]]]}}', size=1_000)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ['["x", 1, ', '["x"] '])
def test_what_cannot_be_read_to_its_end_is_no_broken_document(text: str) -> None:
    class File(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            piece = super().read(size)
            if not piece:
                raise OSError(errno.EIO, "broken disk")
            return piece

    with pytest.raises(OSError, match="broken disk"):
        list(items_in(File(text.encode()), ""))


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("half", [r"\ud83d", r"\uDE00", r"\ud83d\u00e9", r"\\\ud83d"])
def test_half_a_surrogate_pair_is_as_it_was_written(half: str) -> None:
    text = f'{{"a": ["{half}.", "\\ud83d\\ude00"]}}'
    assert items_of(text) == json.loads(text)["a"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("written", [r'"\ud83d"', "1" * 4_000])
def test_what_the_parser_in_c_gets_wrong_is_found_wherever_the_document_is_cut(
    written: str,
) -> None:
    for size in range(1, 40):
        text = f'{{"b": {[0] * size}, "a": [{written}, 1]}}'
        assert items_of(text, size=37) == [json.loads(written), 1]


@pytest.mark.usefixtures("parser")
def test_a_long_word_is_read_in_pieces_that_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(item_reader, "_PIECE_BYTES", 1_000)
    asked: list[int] = []

    class File(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.append(size or 0)
            return super().read(size)

    assert list(items_in(File(f'["{"x" * 100_000}", 1]'.encode()), "")) == ["x" * 100_000, 1]
    assert sum(size > 1_000 for size in asked) > 5
    assert len(asked) < 130  # 101 look for what Python's parser must read


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"b": {"c": [1]}, "a": [2', ("a", {"b": {"c": [1]}})),
        ('{"c": 1, "b": {"d": 2, "a": [2', ("b.a", {"c": 1, "b": {"d": 2}})),
        ('[{"b": [1]}, 2', ("", [{"b": [1]}])),
        ("[3, 2", ("", [3])),
        ('{"item": 1, "b": 2}', None),
        ('{"a": {"b": []}}', None),
        ("[]", None),
        ('"a"', None),
        ('{"b": 1', None),
        ("", None),
        ("[" * 100_000, None),
        (b'\xff{"a": []}', None),
    ],
)
def test_what_is_before_the_first_list_is_found_in_the_beginning_of_a_document(
    text: str | bytes, found: tuple[str, object] | None
) -> None:
    body = text.encode() if isinstance(text, str) else text
    assert first_list(BytesIO(body), ("a", "b.a")) == found


def test_json_that_is_read_at_once_is_reported_as_broken_with_its_place() -> None:
    with pytest.raises(ValueError, match="delimiter") as raised:
        json.loads('{"a": 1,\n "b" 2}')
    assert reason_of(raised.value) == "invalid JSON in line 2, column 6"
