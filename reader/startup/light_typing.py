"""The names of ``typing`` that short commands need, without importing it.

Importing ``typing`` and creating named tuples with it was a fifth of the cost of printing an
article. To a type checker, these names are those of ``typing``.

The named tuples follow ``collections.namedtuple``, which compiles a separate constructor and copies
all methods for every class.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import (
        Any,
        ClassVar,
        Final,
        Generic,
        NamedTuple,
        Protocol,
        Self,
        TypeAlias,
        TypeVar,
        cast,
        dataclass_transform,
        overload,
    )
else:
    from _collections import _tuplegetter

    from reader.startup.light_functools import cache

    class _Form:
        """A stand-in for constructs that only a type checker needs."""

        def __class_getitem__(cls, _: object) -> type:
            return cls

    Any = ClassVar = Final = Generic = Protocol = Self = TypeAlias = _Form

    def TypeVar(_: str) -> type:  # noqa: N802 - the name that it has in typing
        """Return a stand-in for a type variable."""
        return _Form

    def cast(_: object, value: object) -> object:
        """Return `value`."""
        return value

    def overload(function: object) -> object:
        """Return `function`, which the implementation of the same name replaces."""
        return function

    def dataclass_transform(**_: bool) -> object:
        """Return a decorator that returns the class unchanged."""
        return lambda made: made

    class _Record(tuple[object, ...]):
        """The methods of ``collections.namedtuple``, shared by all named tuples."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()

        @classmethod
        def _make(cls, values: object) -> "_Record":
            made = _new_tuple(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **others: object) -> "_Record":
            made = _new_tuple(type(self), map(others.pop, self._fields, self))
            if others:
                raise ValueError(f"Got unexpected field names: {[*others]!r}")
            return made

        __replace__ = _replace

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[object, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            named = zip(self._fields, self, strict=True)
            return f"{self.__class__.__name__}({', '.join(f'{name}={it!r}' for name, it in named)})"

    class _Maker(type):
        """Creates the same named tuple from an annotated class as ``typing``.

        It takes a quarter of the time: the constructor is compiled once for each number of fields,
        and copied with other names. That fields with defaults come last is left to a type checker.
        """

        def __new__(cls, name: str, _: tuple[type, ...], space: dict[str, object]) -> type:
            fields = tuple(_annotations(space))
            defaults = {field: space[field] for field in fields if field in space}
            for number, field in enumerate(fields):
                space[field] = _tuplegetter(number, f"Alias for field number {number}")
            code = _maker_of(len(fields)).replace(co_varnames=("_cls", *fields))
            maker = type(cls.__new__)(code, _SCOPE, "__new__", tuple(defaults.values()))
            own = {"__new__": maker, "__slots__": (), "__match_args__": fields}
            own |= {"_fields": fields, "_field_defaults": defaults}
            own.setdefault("__doc__", f"{name}({', '.join(fields)})")
            return type(name, (_Record,), {**own, **space})

    def _annotations(space: dict[str, object]) -> dict[str, object]:
        annotate = space.get("__annotate_func__")  # from Python 3.14 on; evaluates annotations
        return annotate(_VALUES) if annotate else space.get("__annotations__", {})

    _VALUES = 1  # ``annotationlib.Format.VALUE``
    _new_tuple = tuple.__new__
    _SCOPE = {"_new_tuple": _new_tuple, "__builtins__": {}}

    @cache
    def _maker_of(count: int) -> object:
        if count in _MAKERS:
            return _MAKERS[count]
        names = ", ".join(f"_{number}" for number in range(count))
        source = f"lambda _cls, {names}: _new_tuple(_cls, ({names},))"
        return eval(source, _SCOPE).__code__  # noqa: S307 - made of numbers

    # fmt: off
    # compiling one at run time takes as long as creating four named tuples; of long ones there are
    # few, and these are needed by nearly every command
    _MAKERS = {maker.__code__.co_argcount - 1: maker.__code__ for maker in (
        lambda _cls, a: _new_tuple(_cls, (a,)),
        lambda _cls, a, b: _new_tuple(_cls, (a, b)),
        lambda _cls, a, b, c: _new_tuple(_cls, (a, b, c)),
        lambda _cls, a, b, c, d: _new_tuple(_cls, (a, b, c, d)),
        lambda _cls, a, b, c, d, e: _new_tuple(_cls, (a, b, c, d, e)),
        lambda _cls, a, b, c, d, e, f: _new_tuple(_cls, (a, b, c, d, e, f)),
        lambda _cls, a, b, c, d, e, f, g: _new_tuple(_cls, (a, b, c, d, e, f, g)),
        lambda _cls, a, b, c, d, e, f, g, h: _new_tuple(_cls, (a, b, c, d, e, f, g, h)),
        lambda _cls, a, b, c, d, e, f, g, h, i: _new_tuple(_cls, (a, b, c, d, e, f, g, h, i)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j: _new_tuple(_cls, (a, b, c, d, e, f, g, h, i, j)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j, k:
            _new_tuple(_cls, (a, b, c, d, e, f, g, h, i, j, k)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o:
            _new_tuple(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t:
            _new_tuple(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v:
            _new_tuple(_cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v)),
    )}
    # fmt: on

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})


__all__ = [
    "TYPE_CHECKING", "Any", "ClassVar", "Final", "Generic", "NamedTuple", "Protocol", "Self",
    "TypeAlias", "TypeVar", "cast", "dataclass_transform", "overload",
]  # fmt: skip
