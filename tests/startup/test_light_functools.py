"""A cached function's results are kept for each combination of arguments."""

import functools
from types import ModuleType

import pytest

from reader.startup import light_functools
from reader.startup.light_functools import cache


def test_a_function_works_once_for_the_same_arguments() -> None:
    asked: list[tuple[str, int]] = []

    @cache
    def boats(harbour: str, year: int) -> list[str]:
        """Return the boats."""
        asked.append((harbour, year))
        return [harbour] * year

    assert boats("Vell", 2) is boats("Vell", 2)
    assert boats("Vell", 1) == ["Vell"]
    assert asked == [("Vell", 2), ("Vell", 1)]
    assert boats.__doc__ == "Return the boats."


def test_what_fails_is_tried_again() -> None:
    asked: list[int] = []

    @cache
    def crew(boats: int) -> int:
        asked.append(boats)
        return 6 // boats

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            crew(0)
    assert asked == [0, 0]


@pytest.mark.parametrize("module", [light_functools, functools])
def test_only_the_latest_results_are_kept_if_there_is_a_limit(module: ModuleType) -> None:
    asked: list[str] = []

    @module.lru_cache(maxsize=2)  # type: ignore[untyped-decorator]
    def tide(harbour: str) -> int:
        """Return the height of the tide."""
        asked.append(harbour)
        return len(harbour)

    assert [tide(harbour) for harbour in ("Vell", "Sund", "Vell", "Quay", "Sund")] == [4] * 5
    assert asked == ["Vell", "Sund", "Quay", "Sund"]
    assert tide.__doc__ == "Return the height of the tide."
