"""What is loaded with a module: what it imports before it does anything else, and so on."""

from dis import get_instructions

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType

_ENDS = "CALL", "PRECALL", "POP_JUMP", "MAKE_FUNCTION"
"""A call, a condition, as of what is for type checkers, or what an imported module may ask for."""


def loaded_with(name: str, code_of: "Callable[[str], CodeType | None]") -> "dict[str, CodeType]":
    """Return a module, and all that are loaded because it is, by their full names.

    Each follows what it imports, and its package: in this order they can be loaded one by one.

    Args:
        name: The full name of the module.
        code_of: Returns the code of a module; None for those that do not count.
    """
    seen: set[str] = set()
    found: dict[str, CodeType] = {}

    def add(name: str) -> None:
        seen.add(name)
        code = code_of(name)
        if code is not None:
            for needed in needed_by(name, code):
                if needed not in seen:
                    add(needed)
            found[name] = code

    add(name)
    return found


def needed_by(name: str, code: "CodeType") -> "Iterator[str]":
    """Yield the package of a module, what it imports first, and names there that may be modules."""
    yield name.rpartition(".")[0]
    yield from _leading_imports(code)


def _leading_imports(code: "CodeType") -> "Iterator[str]":
    """Yield what a module imports first: modules, and names that may be modules."""
    names: object = None
    for step in get_instructions(code):
        if step.opname.startswith(_ENDS):
            return
        if step.opname == "LOAD_CONST":
            names = step.argval
        elif step.opname == "IMPORT_NAME":
            yield step.argval
            if isinstance(names, tuple):
                yield from (f"{step.argval}.{name}" for name in names)
