"""A cached function's results are kept for each combination of arguments."""

import pytest

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
