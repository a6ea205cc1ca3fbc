"""A lazy module is loaded when an attribute of it is used, not when its name is merely kept."""

import subprocess
import sys

import pytest

from reader.startup import lazy_modules

_BEGIN = """
import sys
from reader.startup.lazy_modules import defer_unused_modules
defer_unused_modules()
"""


def said(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-S", "-c", _BEGIN + code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    ).stdout.strip()


def test_a_function_that_is_only_kept_loads_nothing() -> None:
    assert said("from inspect import getfullargspec; print('dis' in sys.modules)") == "False"


def test_it_does_its_work_when_it_is_called() -> None:
    code = "from inspect import getfullargspec as spec; print(spec(lambda a, b: a).args)"
    assert said(code) == "['a', 'b']"


def test_it_is_looked_up_only_once() -> None:
    code = "from inspect import getfullargspec as spec; spec(int.bit_length)\n"
    code += "import inspect; inspect.getfullargspec = None; print(spec(lambda a, b: a).args)"
    assert said(code) == "['a', 'b']"


def test_addresses_in_brackets_are_still_understood() -> None:
    code = "from urllib.parse import urlsplit\n"
    code += (
        "print(hasattr(sys.modules['ipaddress'], '__file__'), urlsplit('http://[::1]/a').hostname,"
    )
    code += " hasattr(sys.modules['ipaddress'], '__file__'))"
    assert said(code) == "False ::1 True"


def test_anything_else_is_the_real_one() -> None:
    code = "import inspect; f = inspect.isclass; print(f(str), 'dis' in sys.modules)"
    assert said(code) == "True True"


_APART = """
import sys
from reader.startup.light_imports import deferred_imports
with deferred_imports({"fractions": frozenset({"Fraction"})}):
    from fractions import Fraction
    import fractions as kept
    class Half(Fraction, int): pass
assert "fractions" not in sys.modules
"""


def test_only_what_is_imported_inside_does_without_a_module() -> None:
    code = "import fractions; print(fractions is kept, fractions.Fraction(1, 2))"
    assert said(_APART + code) == "False 1/2"


def test_a_kept_name_and_a_kept_module_are_the_real_ones_when_used() -> None:
    code = "print(Fraction(1, 2), Fraction.from_float(0.25), kept.math.sqrt(1), Half(3))"
    assert said(_APART + code) == "1/2 1/4 1.0 3"


def test_a_name_that_is_not_among_the_kept_loads_the_module_at_once() -> None:
    code = """
import sys
from reader.startup.light_imports import deferred_imports
with deferred_imports({"fractions": frozenset()}):
    from fractions import Fraction
print(Fraction.__module__, "fractions" in sys.modules)
"""
    assert said(code) == "fractions True"


def test_a_module_that_is_loaded_already_is_left_alone() -> None:
    code = """
import fractions
from reader.startup.light_imports import deferred_imports
with deferred_imports({"fractions": frozenset({"Fraction"})}):
    import fractions as same
import fractions as still
print(same is fractions, still is fractions)
"""
    assert said(code) == "True True"


def test_what_is_lent_is_good_enough_until_something_else_is_asked_for() -> None:
    code = """
import sys
from reader.startup.light_imports import deferred_imports
with deferred_imports({"fractions": frozenset()}, substitutes={"fractions": {"Fraction": str}}):
    from fractions import Fraction
    assert Fraction is str and not hasattr(sys.modules["fractions"], "__file__")
    from fractions import math
    assert hasattr(sys.modules["fractions"], "__file__")
import fractions
print(fractions.Fraction is str, fractions.math is math)
"""
    assert said(code) == "False True"


def test_abstract_classes_are_available_without_the_collections_around_them() -> None:
    code = "from collections.abc import Sequence; import collections.abc as them\n"
    code += "print(them.Sequence is Sequence, isinstance((), Sequence), 'reprlib' in sys.modules)"
    assert said(code) == "True True False"


def test_collections_are_the_real_ones_and_have_the_abstract_classes() -> None:
    code = "from collections.abc import Mapping\nimport collections as early\n"
    code += "from collections import Counter\nimport collections\nimport collections.abc\n"
    code += "print(Counter('aab')['a'], collections.abc.Mapping is Mapping is early.abc.Mapping,"
    code += " early.Counter is Counter, hasattr(collections, '__file__'))"
    assert said(code) == "2 True True True"


def test_functions_with_arguments_filled_in_are_those_of_functools() -> None:
    code = "from functools import partial\nkept = 'reprlib' in sys.modules\n"
    code += "import functools, pickle\nmade = pickle.loads(pickle.dumps(partial(int, base=2)))\n"
    code += "cached = functools.cache(made)\n"
    code += "print(kept, made('101'), partial is functools.partial, cached('11'))"
    assert said(code) == "False 5 True 3"


_LATER = """
import builtins, sys, threading
from reader.startup.lazy_modules import later
imports = builtins.__import__
others = threading.Thread(target=exec, args=("import colorsys", {}))
with later(globals()):
    import fractions
    from email import charset
    others.start()
    others.join()
assert builtins.__import__ is imports
assert "colorsys" in sys.modules and not {"fractions", "email"}.intersection(sys.modules)
print(fractions.Fraction(1, 2), charset.QP)
assert fractions is sys.modules["fractions"] and charset is sys.modules["email.charset"]
"""


def test_a_later_module_takes_its_place_when_one_of_its_names_is_used() -> None:
    assert said(_LATER) == "1/2 1"


def test_what_is_lent_to_one_library_does_not_get_into_another() -> None:
    code = """
import threading
from reader.parsing.html.content.second_opinion import second_opinion
from reader.parsing.html.dom.tree import parse_tree
from reader.startup.light_imports import light_imports
page = "<p>The first ferry will not sail today, because a storm is coming in.</p>" * 5
asks = threading.Thread(target=lambda: print(len(second_opinion(page, parse_tree(page))) > 0))
with light_imports({"logging": frozenset()}, {"logging": {"getLogger": lambda _: None}}):
    asks.start()
    asks.join(0.5)
asks.join()
"""
    assert said(code) == "True"


def test_a_module_that_is_loaded_when_it_is_used_is_first_looked_for_in_the_archive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(lazy_modules, "load_directly", asked.append)
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    assert lazy_modules.load("colorsys") is lazy_modules.load("colorsys")
    assert asked == ["colorsys"]
