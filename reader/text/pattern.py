"""Regular expressions that are compiled when they are first used.

Compiling the expressions of a module takes longer than loading it, and most of them are for texts
that do not come.
"""

import re
from collections.abc import Callable

from reader.text.expressions import SHELF
from reader.text.typed import TYPE_CHECKING, cast

_COMPILE = re.compile


class _Waiting:
    """Stands for a compiled expression; whatever is asked of it is asked of that, made now."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self.__dict__["_compiled"] = SHELF.compiled(self._source, self._flags)
        # found without a detour from now on
        found = self.__dict__[name] = getattr(compiled, name)
        return cast("object", found)

    # some keep only the method, and call it much later

    def match(self, *arguments: object, **named: object) -> object:
        """As of the compiled one."""
        return self._method("match")(*arguments, **named)

    def sub(self, *arguments: object, **named: object) -> object:
        """As of the compiled one."""
        return self._method("sub")(*arguments, **named)

    def _method(self, name: str) -> Callable[..., object]:
        return cast("Callable[..., object]", self.__getattr__(name))


if TYPE_CHECKING:
    lazily = re.compile
else:

    def lazily(source: str | bytes, flags: int = 0) -> _Waiting:
        """Return what can be used as ``re.compile(source, flags)``."""
        return _Waiting(source, flags)


class AllLazily:
    """Lets modules that are loaded inside ``with`` compile their expressions as `lazily` does.

    For libraries that have many of them and do not hand them to functions of ``re``.
    """

    def __enter__(self) -> None:
        vars(re)["compile"] = lazily

    def __exit__(self, *_: object) -> None:
        vars(re)["compile"] = _COMPILE
