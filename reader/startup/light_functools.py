"""Memoised functions, without importing ``functools``.

Importing ``functools`` creates a named tuple, for which it imports ``collections``: together a
tenth of the cost of listing the quotes of an article.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar, TypeVarTuple, Unpack

    _Result = TypeVar("_Result")
    _Arguments = TypeVarTuple("_Arguments")


def cache(
    function: "Callable[[Unpack[_Arguments]], _Result]",
) -> "Callable[[Unpack[_Arguments]], _Result]":
    """Return `function` with all its results memoised, like ``functools.cache``.

    For functions with few different arguments, since results are never discarded.
    """
    kept: dict[tuple[object, ...], _Result] = {}

    def memoised(*arguments: "Unpack[_Arguments]") -> "_Result":
        try:
            return kept[arguments]
        except KeyError:
            result = kept[arguments] = function(*arguments)
            return result

    memoised.__doc__ = function.__doc__
    return memoised


if TYPE_CHECKING:
    from functools import lru_cache
else:

    def lru_cache(
        maxsize: int | None,
    ) -> "Callable[[Callable[..., object]], Callable[..., object]]":
        """Return a decorator like that of ``functools``, which wraps the same function of C."""
        from _functools import _lru_cache_wrapper

        def memoise(function: "Callable[..., object]") -> "Callable[..., object]":
            memoised = _lru_cache_wrapper(function, maxsize, False, _cache_info)  # noqa: FBT003
            memoised.__doc__ = function.__doc__
            return memoised

        return memoise

    def _cache_info(*numbers: int) -> tuple[int, ...]:
        return numbers


__all__ = ["cache", "lru_cache"]
