"""Tests that walk tables run every case and fail with all that fail."""

from pathlib import Path

import pytest
from case_tables import Test, cases_of, walking


@pytest.mark.parametrize("b", [1, 2])
@pytest.mark.parametrize(("a", "c"), [(0, "x"), pytest.param(1, "y", id="one")])
def _divided(a: int, b: int, c: str) -> None:
    assert b // a == 1, c


@pytest.mark.parametrize("a", [1])
def _with_a_fixture(a: int, tmp_path: Path) -> None: ...


@pytest.mark.parametrize("a", [pytest.param(1, marks=pytest.mark.skip)])
def _with_a_mark(a: int) -> None: ...


@pytest.mark.parametrize("a", [1])
async def _with_a_loop(a: int) -> None: ...


@pytest.mark.parametrize("raised", [ValueError, KeyError])
def _expects(raised: type[Exception]) -> None:
    with pytest.raises(raised):
        raise ValueError


def test_every_case_is_run_and_all_that_fail_are_told() -> None:
    cases = cases_of(_divided)
    assert [(case["a"], case["b"], case["c"]) for case in cases] == [
        (0, 1, "x"), (0, 2, "x"), (1, 1, "y"), (1, 2, "y"),
    ]  # fmt: skip
    with pytest.raises(ExceptionGroup, match="3 of 4 cases fail") as failed:
        walking(_divided, cases)()
    assert [type(each) for each in failed.value.exceptions] == [
        ZeroDivisionError, ZeroDivisionError, AssertionError,
    ]  # fmt: skip
    for case in ("case 1: a = 0, c = 'x', b = 1", "case 4: a = 1, c = 'y', b = 2"):
        assert case in str(failed.value)
    walking(_divided, cases[2:3])()


def test_another_error_than_expected_fails_and_so_does_none() -> None:
    with pytest.raises(BaseExceptionGroup, match=r"1 of 2 cases fail\n  case 2: raised = <class"):
        walking(_expects, cases_of(_expects))()
    with pytest.raises(BaseExceptionGroup, match="1 of 1 cases fail"):
        walking(lambda: pytest.fail("no"), [{}])()


@pytest.mark.parametrize("test", [_with_a_fixture, _with_a_mark, _with_a_loop])
def test_what_needs_more_than_its_table_is_left_to_pytest(test: Test) -> None:
    assert cases_of(test) == []
