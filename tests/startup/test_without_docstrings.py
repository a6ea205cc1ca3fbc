"""Archived code has no docstrings of functions, and otherwise does what it did."""

from types import CodeType, FunctionType, SimpleNamespace

from reader.startup.without_docstrings import without_docstrings

_SOURCE = '''
"""A module."""

class Kept:
    """A class."""

    def method(self):
        """Say something that nobody asks for."""
        def inner():
            """Say as much."""
        return inner

def answers():
    """yes"""
    return "yes"

def names():
    return "no docstring", [f"{each}" for each in "ab"], (lambda: "c")()
'''


def _run(code: CodeType) -> SimpleNamespace:
    found: dict[str, object] = {}
    exec(code, found)
    return SimpleNamespace(**found)


def test_functions_lose_their_docstrings_and_classes_and_modules_keep_theirs() -> None:
    found = _run(without_docstrings(compile(_SOURCE, "made.py", "exec")))
    assert (found.__doc__, found.Kept.__doc__) == ("A module.", "A class.")
    inner = found.Kept().method()
    assert isinstance(inner, FunctionType)
    assert (found.Kept.method.__doc__, inner.__doc__) == (None, None)


def test_a_function_may_have_no_constants() -> None:
    def same(each: str) -> str:
        return each

    code = same.__code__.replace(co_consts=())  # as later versions of Python may compile it
    assert without_docstrings(code) == code


def test_what_a_function_says_is_no_docstring() -> None:
    found = _run(without_docstrings(compile(_SOURCE, "made.py", "exec")))
    assert found.answers() == "yes"
    assert found.names() == ("no docstring", ["a", "b"], "c")


def test_a_function_without_constants_as_newer_compilers_make_them_stays_as_it_is() -> None:
    same = (lambda it: it).__code__.replace(co_name="same", co_consts=())
    assert without_docstrings(same) == same
