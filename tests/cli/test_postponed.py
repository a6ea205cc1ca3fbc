"""``inspect`` is loaded when something of it is used, and by nothing that only keeps a name."""

import subprocess
import sys

_BEGIN = """
import sys
from reader.cli.postponed import postpone_inspect
postpone_inspect()
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


def test_anything_else_is_the_real_one() -> None:
    code = "import inspect; f = inspect.isclass; print(f(str), 'dis' in sys.modules)"
    assert said(code) == "True True"
