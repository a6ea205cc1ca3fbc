"""No expression repeats what it can read in two ways: a text of forty letters would take days."""

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pkgutil import walk_packages
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import reader
from reader.startup.lazy_regex import lazily

_MANY = 13  # repetitions; fewer cannot take long
_SAMPLES = [
    *map("".join, product("a0A .,-*'\"/:;|_#=[]()<>\n\té漢", repeat=1)),
    *map("".join, product("a0 .,-*", repeat=2)),
    *map("".join, product("a0 .,-", repeat=3)),
]


def _expressions() -> Iterator[tuple[str, Any]]:
    kinds = (re.Pattern, type(lazily("")))
    for module in walk_packages(reader.__path__, "reader."):
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, kinds):
                yield f"{module.name}.{name}", value


def _repeated(parsed: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield what a parsed expression repeats without limit, or often."""
    for operation, argument in parsed:
        if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            _, most, part = argument
            if most >= _MANY:
                yield part
            yield from _repeated(part)
        elif operation is _constants.BRANCH:
            for part in argument[1]:
                yield from _repeated(part)
        elif operation in (_constants.SUBPATTERN, _constants.ASSERT, _constants.ASSERT_NOT):
            yield from _repeated(argument[-1])


def _reads_twice(part: Any, *, of_bytes: bool) -> bool:  # noqa: ANN401
    """Whether a part matches a text as one and as two, and so a longer one in many ways."""
    read = _compiler.compile(part, part.state.flags).fullmatch
    samples = (each.encode() if of_bytes else each for each in _SAMPLES)
    return any(read(sample) and read(sample * 2) for sample in samples)


def test_what_is_repeated_can_be_read_in_one_way_only() -> None:
    ambiguous = [
        name
        for name, expression in _expressions()
        for part in _repeated(_parser.parse(expression.pattern, expression.flags))
        if _reads_twice(part, of_bytes=isinstance(expression.pattern, bytes))
    ]
    assert not ambiguous
