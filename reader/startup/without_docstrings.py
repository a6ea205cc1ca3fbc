"""Takes the docstrings of functions out of compiled modules: no process of ours asks for them.

Those of classes stay: ``dataclasses`` writes one, at some cost, where there is none.
"""

from opcode import hasconst
from types import CodeType

_OF_FUNCTIONS = 3  # the flags of code with local variables of its own: CO_OPTIMIZED, CO_NEWLOCALS
_TAKES_CONSTANT = frozenset(hasconst)


def without_docstrings(code: CodeType) -> CodeType:
    """Return the code without the docstrings of the functions in it."""
    constants = [
        without_docstrings(each) if isinstance(each, CodeType) else each for each in code.co_consts
    ]
    if _has_docstring(code):
        constants[0] = None
    return code.replace(co_consts=tuple(constants))


def _has_docstring(code: CodeType) -> bool:
    """Whether the first constant is a docstring, and the function has no other use for it."""
    if code.co_flags & _OF_FUNCTIONS != _OF_FUNCTIONS or code.co_name.startswith("<"):
        return False
    steps = zip(code.co_code[::2], code.co_code[1::2], strict=True)
    return isinstance(next(iter(code.co_consts), None), str) and (
        not any(step in _TAKES_CONSTANT and not number for step, number in steps)
    )
