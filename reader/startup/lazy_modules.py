"""Lazy imports: a module is loaded when one of its names is used, not when it is imported."""

import builtins
import sys
from _thread import RLock, allocate_lock

from reader.startup.light_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
else:
    ModuleType = type(sys)

_UNUSED = {
    "__future__": frozenset({"annotations"}),
    "inspect": frozenset({"getfullargspec"}),
    "ipaddress": frozenset[str](),
    "collections": frozenset[str](),
    "functools": frozenset[str](),
}
"""Modules that are imported far more often than used, with the names that importers refer to.

``dataclasses`` imports ``inspect``, and with it Python's parser and disassembler: a third of the
cost of printing an article. It only uses it for classes without a docstring. lxml refers to one of
its functions, which it only calls for custom XPath functions; we have none. ``pathlib`` imports
``ipaddress`` for addresses in brackets. ``collections`` is loaded for its abstract classes, which
are in a module of their own, and for ``OrderedDict`` and ``defaultdict``, which are written in C,
as is ``partial``, for which ``functools`` is imported. What ``__future__`` offers is for the
compiler.
"""


load_directly: "Callable[[str], None]" = lambda _: None  # noqa: E731 - replaced
"""Loads a module of the archive without Python's import; as long as none is open, nothing."""


def load(name: str) -> ModuleType:
    """Return a module by its full name, like ``importlib.import_module``, without importlib.

    Raises:
        ImportError: It cannot be loaded.
    """
    if name not in sys.modules:
        load_directly(name)
    __import__(name)
    return sys.modules[name]


class _LaterModule:
    """A stand-in for a module in the globals of another one, which it leaves on first use."""

    __slots__ = ("_module", "_scope")

    def __init__(self, scope: dict[str, Any], module: str) -> None:
        self._scope = scope
        self._module = module

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
        module = self._scope[self._module.rpartition(".")[2]] = load(self._module)
        return getattr(module, name)


_IMPORTING = RLock()
"""Held by the thread that has replaced ``__import__``."""


class later:  # noqa: N801 - for `with`, like the lazy imports of Python 3.15
    """Make the imports of modules inside the ``with`` block lazy.

    Each name is that of a stand-in at first. When one of its names is used, the module is loaded,
    and takes the place of the stand-in. An import inside a function looks the module up at every
    call, which takes longer than many functions.

    Args:
        scope: The globals of the importer.
    """

    def __init__(self, scope: dict[str, Any]) -> None:
        self._scope = scope

    def __enter__(self) -> None:
        _IMPORTING.acquire()
        self._import = builtins.__import__
        builtins.__import__ = self._stand_in  # type: ignore[assignment]

    def __exit__(self, *_: object) -> None:
        builtins.__import__ = self._import
        _IMPORTING.release()

    def _stand_in(self, name: str, scope: Any, values: Any, inside: Any, level: int) -> Any:  # noqa: ANN401
        """Return the stand-in for a module, or what has those for the modules `inside` it."""
        if scope is not self._scope:  # another thread imports something
            return self._import(name, scope, values, inside, level)
        for each in inside or ():
            setattr(self, each, _LaterModule(scope, f"{name}.{each}"))
        return self if inside else _LaterModule(scope, name)


_REPLACING = allocate_lock()


class _DeferredName:
    """A proxy for a class or function, which is resolved on first use.

    A class that is derived from it before the real class is loaded does not get this base.
    """

    _found: Any = None

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    def real(self) -> Any:  # noqa: ANN401 - whatever the module has
        """Return the real object; loads the module the first time."""
        if self._found is None:
            self._found = self._load()
        return self._found

    def _load(self) -> Any:  # noqa: ANN401
        with _REPLACING:  # another thread may be about to load the module, too
            if isinstance(sys.modules.get(self._module), DeferredModule):
                del sys.modules[self._module]
        module = load(self._module)
        if self._module == "collections":  # as an import of the submodule would have done
            module.__dict__.setdefault("abc", sys.modules.get("collections.abc"))
        return getattr(module, self._name)

    def __call__(self, *arguments: object, **named: object) -> object:
        return self.real()(*arguments, **named)

    def __getattr__(self, name: str) -> object:
        return getattr(self.real(), name)

    def __mro_entries__(self, bases: tuple[object, ...]) -> tuple[type, ...]:
        return ()


class DeferredModule(ModuleType):
    """A proxy for a module, which is loaded when a name outside `kept` is used."""

    def __init__(self, name: str, kept: frozenset[str]) -> None:
        super().__init__(name)
        self._kept = kept

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # the import system asks, which must not load the module
        stand_in = _DeferredName(self.__name__, name)
        found = stand_in if name in self._kept else stand_in.real()
        self.__dict__[name] = found
        return found


def defer_unused_modules() -> None:
    """Make rarely used modules of the standard library load lazily."""
    for name, kept in _UNUSED.items():
        if name not in sys.modules:
            stand_in = sys.modules[name] = DeferredModule(name, kept)
            if name == "collections":
                abstract = sys.modules.setdefault("collections.abc", load("_collections_abc"))
                stand_in.__dict__["abc"] = abstract
                core = load("_collections")
                stand_in.__dict__.update(OrderedDict=core.OrderedDict, defaultdict=core.defaultdict)
            elif name == "functools":
                stand_in.__dict__["partial"] = load("_functools").partial
