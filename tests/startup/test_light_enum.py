"""The light string enumerations behave like those of ``enum``."""

import copy
import enum
import json
import pickle
from typing import Any

import pytest

from reader.startup import light_enum as kinds


class Sail(kinds.StrEnum):
    """A sail."""

    JIB = "jib"
    MAIN = "main sail"

    @property
    def is_large(self) -> bool:
        """Return whether setting it takes two people."""
        return self is Sail.MAIN


class Wanted(enum.StrEnum):
    """The same enumeration made with ``enum``."""

    JIB = "jib"
    MAIN = "main sail"


@pytest.mark.parametrize("kind", [Sail, Wanted])
def test_a_kind_is_one_object_and_equal_to_its_word(kind: Any) -> None:  # noqa: ANN401
    assert kind("jib") is kind(kind.JIB) is kind.JIB
    assert kind.JIB == "jib"
    assert {kind.JIB: 1}["jib"] == 1
    assert (kind.MAIN.name, kind.MAIN.value) == ("MAIN", "main sail")
    assert type(kind.MAIN.value) is type(str(kind.MAIN)) is str
    assert f"{kind.MAIN:>10}" == " main sail"
    assert repr(kind.MAIN) == f"<{kind.__name__}.MAIN: 'main sail'>"
    assert list(kind) == [kind.JIB, kind.MAIN]
    assert len(kind) == 2
    assert json.dumps([kind.JIB]) == '["jib"]'
    with pytest.raises(ValueError, match=f"'boom' is not a valid {kind.__qualname__}"):
        kind("boom")


@pytest.mark.parametrize("kind", [Sail.JIB, Wanted.JIB])
def test_a_kind_stays_the_same_object_when_it_is_copied_or_sent(kind: Any) -> None:  # noqa: ANN401
    assert copy.copy(kind) is copy.deepcopy(kind) is kind
    assert pickle.loads(pickle.dumps(kind)) is kind


def test_kinds_have_methods_and_are_matched() -> None:
    assert [each.is_large for each in Sail] == [False, True]
    assert isinstance(Sail.JIB, Sail)
    found = ""
    match Sail("main sail"):
        case Sail.JIB:
            found = "the small one"
        case Sail.MAIN:
            found = "the large one"
    assert found == "the large one"
