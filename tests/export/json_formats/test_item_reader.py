"""A long JSON document is read item by item, however its text is cut into pieces."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.json_formats.item_reader import JsonReader

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def pieces(text: str, size: int) -> Iterator[str]:
    return (text[at : at + size] for at in range(0, len(text), size))


def all_of(reader: JsonReader) -> dict[str, object]:
    """Return an object whose lists are read item by item."""
    found = {
        name: list(reader.items()) if reader.next() == "[" else reader.value()
        for name in reader.members()
    }
    if reader.next():
        raise json.JSONDecodeError("more than one document", "", 0)
    return found


@given(
    st.dictionaries(st.text(), VALUES, max_size=5),
    st.integers(1, 40),
    st.sampled_from([None, 0, 2]),
)
def test_what_was_written_is_read_whatever_the_pieces(
    value: dict[str, object], size: int, indent: int | None
) -> None:
    assert all_of(JsonReader(pieces(json.dumps(value, indent=indent), size))) == value


@given(st.text(alphabet='{}[],:" 1-e.tru', max_size=12), st.integers(1, 5))
def test_what_is_broken_for_others_is_broken_here(text: str, size: int) -> None:
    written = f'{{"a": {text}}}'
    try:
        value = json.loads(written)
    except ValueError:
        with pytest.raises(json.JSONDecodeError):
            all_of(JsonReader(pieces(written, size)))
    else:
        names = [name for name, _ in json.loads(written, object_pairs_hook=list)]
        if len(names) == len(set(names)):
            assert all_of(JsonReader(pieces(written, size))) == value


@pytest.mark.parametrize("text", ["", "7", '[{"a": 1}]', '{"a" 1}', "{1: 2}", '{"a": 1,}', "{"])
def test_what_is_no_object_has_no_members(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        all_of(JsonReader([text] if text else []))
