"""Tests that walk the tables of their cases: what pytest does for a test outlasts most cases.

A test that takes nothing but the parameters of its ``parametrize`` marks runs its cases one after
the other, all of them whatever fails, and then tells which ones failed. Where tests are chosen
(``file.py::test`` or ``-k``), each case is a test of its own, as it is otherwise in pytest.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from inspect import Signature, iscoroutinefunction, isfunction, signature
from itertools import product
from reprlib import Repr

import pytest

Test = Callable[..., object]
Case = dict[str, object]
_OF_ALL_TESTS = {"event_loop_policy", "home", "request", "tmp_path_factory"}
"""Fixtures that are the same for every test."""
_Row = type(pytest.param())
_short = Repr()
_short.maxstring = _short.maxother = 300
_short.maxtuple = _short.maxlist = 20


def pytest_pycollect_makeitem(
    collector: pytest.Collector, name: str, obj: object
) -> pytest.Function | None:
    """Let a test walk its cases, if it can and no tests are chosen."""
    config = collector.config
    if config.option.keyword or any("::" in argument for argument in config.args):
        return None
    if not name.startswith("test_") or not isfunction(obj) or not (cases := cases_of(obj)):
        return None
    walk = walking(obj, cases)
    item: pytest.Function = pytest.Function.from_parent(collector, name=name, callobj=walk)
    return item if _OF_ALL_TESTS.issuperset(item.fixturenames) else None


def cases_of(test: Test) -> list[Case]:
    """Return the arguments of each case; none if the test has other marks or parameters."""
    marks: Sequence[pytest.Mark] = getattr(test, "pytestmark", ())
    if not marks or iscoroutinefunction(test) or hasattr(test, "is_hypothesis_test"):
        return []
    tables: list[list[Case]] = []
    for mark in marks:
        if mark.name != "parametrize" or mark.kwargs.keys() - {"ids"}:
            return []
        names, rows = mark.args
        if not isinstance(rows, Collection) or any(isinstance(r, _Row) and r.marks for r in rows):
            return []
        tables.append([*_table(names, rows)])
    cases = [{k: v for row in rows for k, v in row.items()} for rows in product(*tables)]
    parameters = signature(test).parameters.keys()
    return cases if all(case.keys() == parameters for case in cases) else []


def _table(names: str | Sequence[str], rows: Collection[object]) -> Iterator[Case]:
    """Yield the arguments that each row of a ``parametrize`` mark gives."""
    alone = isinstance(names, str) and "," not in names
    if isinstance(names, str):
        names = [name.strip() for name in names.split(",")]
    for row in rows:
        values = row.values if isinstance(row, _Row) else [row] if alone else row
        assert isinstance(values, Collection)
        yield dict(zip(names, values, strict=True))


def walking(test: Test, cases: Sequence[Case]) -> Callable[[], None]:
    """Return a function that runs a test on each of its cases."""

    def walk() -> None:
        failures: dict[str, BaseException] = {}
        for number, case in enumerate(cases, start=1):
            try:
                test(**case)
            except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 (told below)
                told = f"case {number}: " + ", ".join(f"{k} = {_short.repr(case[k])}" for k in case)
                error.add_note(told)
                failures[told] = error
        if failures:
            count = f"{len(failures)} of {len(cases)} cases fail"
            raise BaseExceptionGroup("\n  ".join([count, *failures]), [*failures.values()])

    vars(walk).update(__wrapped__=test, __signature__=Signature())  # its place, no parameters
    return walk
