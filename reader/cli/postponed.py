"""A module of Python's own that is loaded when something of it is used."""

import sys
from types import ModuleType

_NAME = "inspect"


class _Postponed(ModuleType):
    """Stands for a module, and makes way for it when anything of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # asked by the import system, which must not begin with it
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        from importlib import import_module

        found: object = getattr(import_module(_NAME), name)
        self.__dict__[name] = found
        return found


def postpone_inspect() -> None:
    """Let ``inspect`` be loaded when something of it is used.

    ``dataclasses`` imports it, and with it the parser and the disassembler of Python: a third of
    what printing an article costs. It uses it for classes without a docstring only.
    """
    if _NAME not in sys.modules:
        sys.modules[_NAME] = _Postponed(_NAME)
