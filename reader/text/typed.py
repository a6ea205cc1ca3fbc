"""The names of ``typing`` that short commands need, without loading it where nothing is checked.

Loading it and making named tuples with it was a fifth of what printing an article costs. To a
type checker, and from Python 3.14 on, they are those of ``typing``.
"""

import sys

TYPE_CHECKING = False

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import (
        Any,
        ClassVar,
        Final,
        NamedTuple,
        Protocol,
        Self,
        TypeAlias,
        cast,
        dataclass_transform,
        overload,
    )
else:
    from collections import namedtuple

    class _Form:
        """Stands for what only a type checker looks at."""

        def __class_getitem__(cls, _: object) -> type:
            return cls

    Any = ClassVar = Final = Protocol = Self = TypeAlias = _Form

    def cast(_: object, value: object) -> object:
        """Return `value`."""
        return value

    def overload(function: object) -> object:
        """Return `function`, in whose place the last of its name comes."""
        return function

    def dataclass_transform(**_: bool) -> object:
        """Return what returns a class as it is."""
        return lambda made: made

    class _Maker(type):
        """Makes of a class with annotations the named tuple that ``typing`` would make.

        That fields with defaults come last is for a type checker to see.
        """

        def __new__(cls, name: str, _: tuple[type, ...], space: dict[str, object]) -> type:
            fields = space.pop("__annotations__")
            defaults = [space.pop(field) for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space.pop("__module__"))
            made.__annotations__ = fields
            for key, value in space.items():
                setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})


__all__ = [
    "TYPE_CHECKING",
    "Any",
    "ClassVar",
    "Final",
    "NamedTuple",
    "Protocol",
    "Self",
    "TypeAlias",
    "cast",
    "dataclass_transform",
    "overload",
]
