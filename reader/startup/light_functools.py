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
