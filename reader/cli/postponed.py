"""A module of Python's own that is loaded when something of it is used."""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType


class _Postponed(ModuleType):
    """A module whose code has not been run yet."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # asked by the import system, which must not begin with it
        spec = self.__spec__
        assert spec is not None
        assert spec.loader is not None
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.loader.exec_module(self)
        found: object = getattr(self, name)
        return found


def postpone_inspect() -> None:
    """Let ``inspect`` be loaded when something of it is used.

    ``dataclasses`` imports it, and with it the parser and the disassembler of Python: a third of
    what printing an article costs. It uses it for classes without a docstring only.
    """
    spec = find_spec("inspect") if "inspect" not in sys.modules else None
    if spec is not None and spec.loader is not None:
        module = module_from_spec(spec)
        module.__class__ = _Postponed
        sys.modules["inspect"] = module
