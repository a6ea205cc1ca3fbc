"""A module of Python's own that is loaded when something of it is used."""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

_NAME = "inspect"
_KEPT = "getfullargspec"
"""What lxml takes at its import, and calls for functions of ours in XPath only: there are none."""


class _Postponed(ModuleType):
    """Stands for a module, and makes way for it when anything of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # asked by the import system, which must not begin with it
        found = self._when_called(name) if name == _KEPT else self._find(name)
        self.__dict__[name] = found
        return found

    def _when_called(self, name: str) -> Callable[..., object]:
        """Return what stands for a function of the module."""

        def loaded(*arguments: object, **named: object) -> object:
            function: Callable[..., object] = self._find(name)
            return function(*arguments, **named)

        return loaded

    def _find(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
        """Return what the module has by a name; loads it."""
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        from importlib import import_module

        return getattr(import_module(_NAME), name)


def postpone_inspect() -> None:
    """Let ``inspect`` be loaded when something of it is used.

    ``dataclasses`` imports it, and with it the parser and the disassembler of Python: a third of
    what printing an article costs. It uses it for classes without a docstring only.
    """
    if _NAME not in sys.modules:
        sys.modules[_NAME] = _Postponed(_NAME)
