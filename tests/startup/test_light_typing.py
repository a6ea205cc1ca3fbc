"""The stand-ins for `typing`: named tuples equal those that `typing` would make."""

import copy
import inspect
import pickle
import typing
from typing import Any

import pytest

from reader.startup import light_typing as typed


class Boat(typed.NamedTuple):
    """A boat.

    Attributes:
        name: Painted on it.
        crew: Without the cat.
    """

    name: str
    crew: int = 3

    @property
    def is_full(self) -> bool:
        """Return whether nobody else fits in."""
        return self.crew > 7

    def renamed(self, name: str) -> "Boat":
        """Return the boat with another name."""
        return self._replace(name=name)


class Ferry(Boat):
    """A subclass, which also accepts other attributes."""


class Wanted(typing.NamedTuple):
    """The same named tuple made with `typing`."""

    name: str
    crew: int = 3


def test_a_named_tuple_has_fields_defaults_and_methods() -> None:
    boat = Boat("Petrel")
    assert boat == ("Petrel", 3)
    assert boat.renamed("Puffin") == Boat("Puffin", crew=3)
    assert Boat("Petrel", 8).is_full
    assert Boat._fields == Wanted._fields
    assert Boat._field_defaults == Wanted._field_defaults
    assert Boat.__annotations__ == Wanted.__annotations__
    assert repr(boat) == repr(Wanted("Petrel")).replace("Wanted", "Boat")
    assert (Boat.__doc__ or "").startswith("A boat.")
    assert not hasattr(boat, "__dict__")


@pytest.mark.parametrize("count", [1, 9, 11, 13, 14, 21, 24])
def test_a_named_tuple_may_have_any_number_of_fields(count: int) -> None:
    names = [f"berth_{number}" for number in range(count)]
    space = {"__annotations__": dict.fromkeys(names, int), "__module__": __name__}
    maker: Any = type(typed.NamedTuple)
    quay = maker("Quay", (typed.NamedTuple,), space)
    assert quay(*range(count)) == quay(**dict(zip(names, range(count), strict=True)))
    assert quay(*range(count))._asdict() == dict(zip(names, range(count), strict=True))


def test_a_named_tuple_survives_copying_and_pickling() -> None:
    boat = Boat("Petrel", 2)
    assert pickle.loads(pickle.dumps(boat)) == copy.deepcopy(boat) == boat
    assert isinstance(pickle.loads(pickle.dumps(Ferry("Petrel"))), Ferry)


@pytest.mark.parametrize("kind", [Boat, Wanted])
def test_a_named_tuple_does_and_refuses_what_one_of_typing_does(kind: Any) -> None:  # noqa: ANN401
    boat = kind._make(["Petrel", 2])
    assert boat._asdict() == {"name": "Petrel", "crew": 2}
    assert boat._replace(crew=4) == kind(name="Petrel", crew=4)
    assert type(boat._replace(crew=4)) is kind
    assert kind.__match_args__ == ("name", "crew")
    assert [*inspect.signature(kind).parameters] == ["name", "crew"]
    with pytest.raises(TypeError, match="Expected 2 arguments, got 1"):
        kind._make(["Petrel"])
    with pytest.raises((TypeError, ValueError), match=r"unexpected field names: \['sails'\]"):
        boat._replace(sails=2)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        kind(crew=2)
    with pytest.raises(AttributeError):
        boat.crew = 3
